import Emend
@testable import EmendFilters
import EmendUnicode
import Foundation
import Testing

@Suite struct MojibakeTests {
    private static let sentences = [
        "L\u{2019}\u{E9}t\u{E9} dernier, la for\u{EA}t br\u{FB}lait pr\u{E8}s de l\u{2019}\u{E9}glise \u{2013} \u{E0} la m\u{EA}me heure.",
        "Die Gr\u{F6}\u{DF}e der T\u{FC}r \u{E4}ndert nichts an der \u{201E}Stra\u{DF}e\u{201C}.",
        "El ni\u{F1}o comi\u{F3} piment\u{F3}n en el jard\u{ED}n de Le\u{F3}n.",
        "Za\u{17C}\u{F3}\u{142}\u{107} g\u{119}\u{15B}l\u{105} ja\u{17A}\u{144} w \u{141}odzi.",
        "\u{41A}\u{43E}\u{433}\u{434}\u{430} \u{43F}\u{440}\u{438}\u{448}\u{43B}\u{430} \u{432}\u{435}\u{441}\u{43D}\u{430}, \u{43C}\u{44B} \u{443}\u{435}\u{445}\u{430}\u{43B}\u{438} \u{432} \u{433}\u{43E}\u{440}\u{43E}\u{434}.",
        "\u{41C}\u{438}\u{440} \u{433}\u{43E}\u{440}\u{43E}\u{434}\u{430} \u{438} \u{43F}\u{440}\u{438}\u{440}\u{43E}\u{434}\u{44B}",
    ]

    /// Each byte that ICU knows in a code page is what the table says. The table is written by `python3 corpora/mojibake/codepages.py`.
    @Test(arguments: [
        (CodePage.windows1252, "windows-1252"), (.windows1254, "windows-1254"), (.windows1250, "windows-1250"), (.windows1257, "windows-1257"), (.latin2, "iso-8859-2"),
        (.windows1251, "windows-1251"), (.windows1253, "windows-1253"), (.koi8R, "KOI8-R"), (.ibm866, "ibm-866"), (.macRoman, "macintosh"), (.ibm437, "ibm-437"),
        (.ibm850, "ibm-850"),
    ])
    func tableIsThatOfICU(page: CodePage, name: String) throws {
        var count = 0
        for byte in UInt8(0x80)...0xFF {
            guard let utf8 = Encoding.utf8(of: [byte], in: name), let scalar = String(decoding: utf8, as: UTF8.self).unicodeScalars.first else { continue }
            // ICU gives what some code pages leave undefined a private or a control character.
            // It reads the Greek letter where others have the micro sign, in code page 437.
            guard scalar.value >= 0xA0, !(0xE000...0xF8FE ~= scalar.value), scalar.value != 0x3BC || page == .windows1253 else { continue }
            #expect(page.scalars[page.scalars.startIndex + Int(byte) - 0x80] == UInt16(scalar.value), "\(name) 0x\(String(byte, radix: 16))")
            count += 1
        }
        ran(count, "bytes of \(name)")
    }

    /// Every sentence comes back from every code page that a reader would take it for, up to three layers deep.
    @Test(arguments: CodePage.allCases, 1...3)
    func whatIsMisreadComesBack(page: CodePage, layers: Int) {
        // A tilde of ISO-8859-2 reads as a grave in Windows-1250, which is far more frequent.
        for sentence in Self.sentences where page != .latin2 || !sentence.contains("\u{F1}") {
            var broken = sentence
            for _ in 0..<layers { broken = Self.misread(broken, as: page) }
            #expect(Self.clean(broken) == sentence, "\(page.name), \(layers) layers")
        }
        ran(Self.sentences.count, "sentences through \(page.name)")
    }

    @Test func moreThanThreeLayersStand() throws {
        var broken = Self.sentences[0]
        for _ in 0..<4 { broken = Self.misread(broken, as: .windows1252) }
        let outcome = try Cleaner(Selection(only: ["mojibake"])).clean(broken)
        #expect(outcome.text == broken)
        #expect(outcome.changes.contains { $0.safety == .hint })
    }

    /// Capitals with accents before marks that end words are no misread letters, in no alphabet.
    @Test func collisionsStand() {
        let stems = [("PAROL", "\u{C0}"..."\u{DE}"), ("\u{41B}\u{41E}\u{413}", "\u{410}"..."\u{42F}"), ("\u{39B}\u{39F}\u{393}", "\u{391}"..."\u{3A9}")] as [(String, ClosedRange<Unicode.Scalar>)]
        let marks = ["\u{2019}", "\u{2019}S", "\u{201D}", "\u{2026}", "\u{2013}", "\u{2014}", "\u{2122}", "\u{AE}", "\u{A9}", "\u{BB}", "\u{203A}", "\u{A0}\u{BB}", "\u{2019}\u{201D}", "\u{201D}\u{2014}", "\u{BF}", "\u{B7}"]
        var count = 0
        for (stem, letters) in stems {
            for letter in letters.lowerBound.value...letters.upperBound.value where letter != 0xD7 && letter != 0x3A2 {
                for mark in marks {
                    let word = stem + String(Unicode.Scalar(letter)!)
                    for text in ["\(word)\(mark) next", "\(word.lowercased())\(mark) next", "\u{201C}\(word)\(mark)\u{201D}"] {
                        #expect(Self.clean(text) == text)
                        count += 1
                    }
                }
            }
        }
        ran(count, "collisions")
    }

    /// The finder agrees with its plain twin: two neighbours that some code page has as the start of one character.
    @Test func finderMissesNothing() {
        let alphabet: [Unicode.Scalar] = ["a", " ", "?", "\u{C3}", "\u{A9}", "\u{E2}", "\u{20AC}", "\u{2019}", "\u{420}", "\u{455}", "\u{251C}", "\u{FFFD}", "\u{1F600}"]
        var count = 0
        for a in alphabet {
            for b in alphabet {
                for c in alphabet {
                    let bytes = Array(String(String.UnicodeScalarView([a, b, c])).utf8)
                    let probe = Probe()
                    _ = Pipeline([probe], knowledge: .standard).clean(bytes)
                    let scalars = [a, b, c]
                    let expected = (0..<2).contains { i in
                        CodePage.allCases.contains { page in
                            guard let lead = Self.byte(scalars[i], page), lead >= 0xC2, lead <= 0xF4 else { return false }
                            if scalars[i + 1] == "\u{FFFD}" { return true }
                            guard let tail = Self.byte(scalars[i + 1], page) else { return false }
                            return tail < 0xC0
                        }
                    }
                    #expect(probe.found.value == expected || scalars.contains("?"), "\(scalars)")
                    count += 1
                }
            }
        }
        ran(count, "short texts")
    }

    private static func byte(_ scalar: Unicode.Scalar, _ page: CodePage) -> UInt8? {
        if page == .windows1252, scalar.value >= 0x80, scalar.value < 0xA0 { return UInt8(scalar.value) }
        return page.scalars.enumerated().first { UInt32($0.element) == scalar.value }.map { UInt8($0.offset + 0x80) }
    }

    private static func misread(_ text: String, as page: CodePage) -> String {
        var result = String.UnicodeScalarView()
        for byte in text.utf8 {
            result.append(byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(UInt32(page.scalars[page.scalars.startIndex + Int(byte) - 0x80]))!)
        }
        return String(result)
    }

    private static func clean(_ text: String) -> String {
        (try? Cleaner(Selection(only: ["mojibake"])).clean(text).text) ?? ""
    }
}

/// Says whether the finder found anything in the one text that it saw.
private struct Probe: Filter {
    final class Found: @unchecked Sendable { var value = false }

    let found = Found()
    let card = Card(id: "probe", group: .mojibake, summary: "Looks.", reason: "For a test.", examples: [])
    let triggers = ByteSet.all

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        if !MisreadFinder(text).ranges.isEmpty { found.value = true }
    }
}
