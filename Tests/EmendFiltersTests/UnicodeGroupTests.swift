import Emend
import Foundation
import Testing

@Suite struct UnicodeGroupTests {
    /// Floods of what the filters look for: eight times the text takes no more than some thirty times the time.
    @Test(arguments: [
        "\u{301}", "a", "a\u{301}\u{316}", "\u{200D}", "\u{1B}", "\u{1B}]", "\u{8}", "a\u{8}", "_\u{8}_", "[", "[1;", "a\u{200E}\n", "a\u{AD}", "\u{FE0F}", "\u{E0061}", "\u{430}b",
        "\u{43C}oja ", "a\u{2009}", "\u{FB01}", "\u{FFF9}", "\u{2028}", "\u{1F468}\u{200D}", "\u{2800}a", "\u{85}a", "\u{FB03} ", "a\u{81}",
    ])
    func floodsTakeLinearTime(unit: String) throws {
        let cleaner = try Cleaner(Selection(only: ["unicode"]))
        func time(_ count: Int) -> Duration {
            let text = Array(repeatElement(Array(unit.utf8), count: count / unit.utf8.count).joined())
            return (0..<2).map { _ in ContinuousClock().measure { _ = cleaner.clean(text, recording: []) } }.min()!
        }
        let (few, many) = (time(20_000), time(160_000))
        #expect(many <= few * 30 + .milliseconds(50), "\(unit.unicodeScalars.map { String($0.value, radix: 16) }): 8 times the text took \(many) instead of \(few)")
    }

    /// The filter normalises the Consortium's file as ICU does, all five columns in one text each.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: file), "skipped: \(file) is not installed; apt-get install unicode-data bzip2"))
    func normalizationFile() throws {
        let unpack = Process()
        unpack.executableURL = URL(filePath: "/usr/bin/env")
        unpack.arguments = ["bzip2", "-dc", Self.file]
        let pipe = Pipe()
        unpack.standardOutput = pipe
        try unpack.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        unpack.waitUntilExit()
        let rows = String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("@") }.map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).prefix(5).map { column in
                String(String.UnicodeScalarView(column.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }))
            }
        }
        try #require(rows.count > 10_000)
        let filters = (nfc: try Cleaner(Selection(only: ["decomposed-character"])), nfkc: try Cleaner(Selection(only: ["compatibility-character"])))
        for column in 0..<5 {
            let text = Array(rows.map { $0[column] }.joined(separator: "\n").utf8)
            let canonical = Array(rows.map { $0[column < 3 ? 1 : 3] }.joined(separator: "\n").utf8)
            let compatible = Array(rows.map { $0[3] }.joined(separator: "\n").utf8)
            #expect(filters.nfc.clean(text, recording: []).bytes == canonical, "NFC of column \(column + 1)")
            #expect(filters.nfkc.clean(text, recording: []).bytes == compatible, "NFKC of column \(column + 1)")
        }
        ran(rows.count * 10, "cases of NormalizationTest.txt through the filters")
    }

    private static let file = "/usr/share/unicode/NormalizationTest.txt.bz2"

    @Test func whatLosesFormsMustBeNamed() throws {
        let text = "\u{FF37}\u{FF45}\u{FF42} x\u{B2}"
        #expect(Cleaner(preset: .all).clean(text).text == text)
        #expect(try Cleaner(Selection(only: ["unicode"])).clean(text).text == text)
        #expect(try Cleaner(Selection(only: ["full-width-form"])).clean(text).text == "Web x\u{B2}")
        #expect(try Cleaner(Selection(only: ["compatibility-character"])).clean(text).text == "Web x2")
        var besides = Selection(only: ["layout"])
        besides.besides = ["full-width-form"]
        #expect(try Cleaner(besides).clean(text).text == "Web x\u{B2}")
    }

    @Test func transforms() throws {
        let cleaner = try Cleaner(Selection(only: ["layout"], style: Style(transform: Transform("Any-Latin; Latin-ASCII"))))
        let text = "Zu\u{308}rich \u{41C}\u{438}\u{440}, `\u{41C}\u{438}\u{440}`, https://\u{43C}\u{438}\u{440}.example/\n\u{5317}\u{4EAC}\n"
        #expect(cleaner.clean(text).text == "Zurich Mir, `\u{41C}\u{438}\u{440}`, https://\u{43C}\u{438}\u{440}.example/\nbei jing\n")
        // Edits are those of the words that change.
        #expect(cleaner.clean("one \u{41C}\u{438}\u{440} two").changes.map(\.range) == [4..<10])
        // What would change again and again stands.
        let restless = try Cleaner(Selection(only: ["transliteration"], style: Style(transform: Transform("Any-Hex/Unicode"))))
        #expect(restless.clean("x").text == "x")
        // A long line without a space is cut at scalars.
        let long = String(repeating: "\u{416}", count: 5_000)
        #expect(cleaner.clean(long).text.utf8.allSatisfy { $0 < 0x80 })
    }

    /// A colour code is only debris where none is spoken of.
    @Test func colourCodesThatAreSpokenOf() throws {
        let cleaner = try Cleaner(Selection(only: ["orphan-colour-code"]))
        for text in ["Use \\033[1;31m first, [0m last.", "ESC[1;32m", "see [12;14] and [3m]", "[0m", "x[1;2", "\\x1b[38;5;2m and [1;32m"] {
            #expect(cleaner.clean(text).text == text)
        }
        #expect(cleaner.clean("[38;5;208morange[0m\n[1mbold[0m").text == "orange\nbold")
    }
}
