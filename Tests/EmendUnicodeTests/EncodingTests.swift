import EmendCore
import Testing

@testable import EmendUnicode

@Suite struct EncodingTests {
    /// The bytes of a text in an encoding of one byte a character.
    private func encoded(_ text: String, _ name: String) throws -> [UInt8] {
        let encoding = try #require(Encoding(name))
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8.min...UInt8.max {
            let decoded = EncodingDecoder(encoding).decode([byte], isFinal: true)
            if decoded.losses.isEmpty, let scalar = String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars.first { bytes[scalar] = byte }
        }
        return try text.unicodeScalars.map { try #require(bytes[$0], "\($0) is not in \(name)") }
    }

    private func wide(_ text: String, bytes: Int, bigEndian: Bool, marked: Bool = false) -> [UInt8] {
        let units: [UInt32] = bytes == 2 ? text.utf16.map { UInt32($0) } : text.unicodeScalars.map(\.value)
        return ((marked ? [0xFEFF] : []) + units).flatMap { unit in
            let little = (0..<bytes).map { UInt8(truncatingIfNeeded: unit >> UInt32(8 * $0)) }
            return bigEndian ? little.reversed() : little
        }
    }

    private let english = """
        \u{201C}It\u{2019}s late,\u{201D} said Niinist\u{F6} at the caf\u{E9} \u{2013} and the na\u{EF}ve crowd of Z\u{FC}rich agreed. They
        hadn\u{2019}t paid \u{A3}5 for the cr\u{E8}me br\u{FB}l\u{E9}e; it\u{2019}s on the house\u{2026}
        """

    @Test func everyEncodingOpens() {
        let names = Encoding.all
        for name in names { #expect(Encoding(name) != nil, "\(name)") }
        #expect(names.count > 100)
        #expect(Encoding("latin1")?.name == "windows-1252" && Encoding("utf8") == .utf8)
        #expect(Encoding("no such") == nil && Encoding("a\0b") == nil && Encoding("") != .utf8 || Encoding("") == nil)
    }

    /// Decoded text is what the edits make of the bytes, however they came.
    @Test func editsLeadToTheText() throws {
        let inputs: [(String, [UInt8])] = [
            ("windows-1252", [0x61, 0x93, 0xE9, 0x94, 0x81, 0x0A]),
            ("UTF-16LE", wide("a\u{1F600}\u{E9}\n\u{4F60}", bytes: 2, bigEndian: false) + [0x00, 0xD8, 0x61, 0x00, 0x62]),
            ("UTF-16BE", wide("\u{FEFF}ab\u{1F600}", bytes: 2, bigEndian: true)),
            ("UTF-32LE", wide("a\u{1F600}", bytes: 4, bigEndian: false)),
            ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B, 0x61, 0xB1, 0xFF, 0x5C, 0x93]),
            ("EUC-JP", [0xC6, 0xFC, 0xCB, 0xDC, 0x0A, 0x8F]), ("GB18030", [0xC4, 0xE3, 0x81, 0x30, 0x81, 0x30, 0xFF, 0x61]),
            ("Big5-HKSCS", [0x88, 0x62, 0x88, 0x66, 0x41]),
            ("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x61, 0x1B, 0x24, 0x42]),
        ]
        var count = 0
        for (name, bytes) in inputs {
            let encoding = try #require(Encoding(name))
            let whole = EncodingDecoder(encoding).decode(bytes, isFinal: true)
            #expect(String(validating: whole.bytes, as: UTF8.self) != nil)
            for size in 1...bytes.count {
                var text = DecodedText(bytes: [])
                let decoder = EncodingDecoder(encoding)
                for start in stride(from: 0, to: bytes.count, by: size) {
                    let piece = decoder.decode(Array(bytes[start..<min(bytes.count, start + size)]), isFinal: start + size >= bytes.count)
                    text.losses += piece.losses.map { $0 + text.edits.count }
                    text.bytes += piece.bytes
                    text.edits += piece.edits
                }
                #expect(text.bytes == whole.bytes, "\(name) in pieces of \(size)")
                #expect(text.losses.count == whole.losses.count)
                #expect(replayed(text, bytes) == whole.bytes, "\(name) in pieces of \(size)")
                count += 1
            }
        }
        print("ran \(count) decodings")
    }

    /// The text as the edits say it came from the bytes.
    private func replayed(_ text: DecodedText, _ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in text.edits {
            result += bytes[position..<edit.start]
            result += text.bytes[result.count..<result.count + edit.inserted]
            position = edit.start + edit.removed
        }
        return result + bytes[position...]
    }

    @Test func findsWhatATextIsIn() throws {
        let russian = "\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}! \u{41A}\u{430}\u{43A} \u{442}\u{432}\u{43E}\u{438} \u{434}\u{435}\u{43B}\u{430} \u{441}\u{435}\u{433}\u{43E}\u{434}\u{43D}\u{44F}, \u{434}\u{440}\u{443}\u{433} \u{43C}\u{43E}\u{439}?"
        let chinese = "\u{4F60}\u{597D}\u{FF0C}\u{4E16}\u{754C}\u{3002}\u{5F00}\u{59CB}\u{4E00}\u{4E2A}\n\u{65B0}\u{7684}\u{6545}\u{4E8B}\u{3002}"
        let thai = "\u{E2A}\u{E27}\u{E31}\u{E2A}\u{E14}\u{E35}\u{E0A}\u{E32}\u{E27}\u{E42}\u{E25}\u{E01} \u{E40}\u{E23}\u{E32}\u{E21}\u{E35}\u{E02}\u{E48}\u{E32}\u{E27}\u{E14}\u{E35}\u{E21}\u{E32}\u{E1A}\u{E2D}\u{E01}"
        let page = Array("<html><head><meta charset='koi8-r'></head><body>".utf8)
        let cases: [([UInt8], String, EncodingDetection.Evidence?)] = [
            (Array(english.utf8), "UTF-8", .valid), (Array("plain".utf8), "UTF-8", .valid), ([], "UTF-8", .valid),
            ([0xEF, 0xBB, 0xBF, 0x61], "UTF-8", .byteOrderMark),
            (wide(english, bytes: 2, bigEndian: false, marked: true), "UTF-16LE", .byteOrderMark),
            (wide(english, bytes: 2, bigEndian: true, marked: true), "UTF-16BE", .byteOrderMark),
            (wide(english, bytes: 2, bigEndian: false), "UTF-16LE", .zeros), (wide(english, bytes: 2, bigEndian: true), "UTF-16BE", .zeros),
            (wide(chinese, bytes: 2, bigEndian: false), "UTF-16LE", .zeros), (wide(chinese, bytes: 2, bigEndian: true), "UTF-16BE", .zeros),
            (wide(russian, bytes: 2, bigEndian: false), "UTF-16LE", .zeros),
            (wide(english, bytes: 4, bigEndian: false), "UTF-32LE", .zeros), (wide(english, bytes: 4, bigEndian: true, marked: true), "UTF-32BE", .byteOrderMark),
            (Array("a stray \0 in ASCII text that goes on for a while".utf8), "UTF-8", .valid),
            (try encoded(english, "windows-1252"), "windows-1252", nil), (try encoded(english, "macintosh"), "macintosh", .plausible),
            (try encoded("Die Stra\u{DF}e f\u{FC}hrt \u{FC}ber die Br\u{FC}cke nach K\u{F6}ln, h\u{F6}rt man.", "IBM850"), "IBM850", .plausible),
            (try encoded(russian, "windows-1251"), "windows-1251", nil), (try encoded(russian, "KOI8-R"), "KOI8-R", nil),
            (try encoded(russian, "IBM866"), "IBM866", .plausible),
            (try encoded("\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}", "KOI8-R"), "KOI8-R", nil),
            (try encoded("se\u{F1}or ni\u{F1}o ma\u{F1}ana", "windows-1252"), "windows-1252", .plausible),
            // Cut off inside a character, and a trade mark after a letter.
            (Array("Only ASCII".utf8) + [0xE2, 0x80], "UTF-8", .valid), (Array("Nestl".utf8) + [0xE9, 0x99], "windows-1252", nil),
            (try encoded(thai, "windows-874"), Encoding("windows-874")!.name, .plausible),
            (page + (try encoded(russian, "KOI8-R")), "KOI8-R", .declared),
            // A page that says it is UTF-8, and is not.
            (Array("<meta charset=\"utf-8\">".utf8) + (try encoded(english, "windows-1252")), "windows-1252", nil),
            (Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + (try encoded(english, "windows-1252")), "windows-1252", .declared),
            ([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "ISO-2022-JP", nil),
            (Array("\u{1B}[31mred\u{1B}[0m".utf8), "UTF-8", .valid),
            (Array(english.utf8) + (try encoded(english, "windows-1252")), "UTF-8", nil),
        ]
        for (bytes, name, evidence) in cases {
            let found = EncodingDetection(of: bytes, isWhole: true)
            #expect(found.encoding.name == name, "\(String(decoding: bytes.prefix(60), as: UTF8.self))")
            if let evidence { #expect(found.evidence == evidence, "\(name)") }
        }
        print("ran \(cases.count) texts")
    }

    /// The sample may end inside a character.
    @Test func aCutSampleIsStillUTF8() {
        for count in 1...4 {
            let bytes = Array(("a\u{1F600}" + "\u{E9}").utf8.prefix(count))
            #expect(EncodingDetection(of: bytes, isWhole: false).encoding == .utf8)
        }
    }

    @Test func whatIsNoText() {
        #expect(!EncodingDetection.isText((0...255).map { UInt8($0) } , isWhole: true))
        #expect(!EncodingDetection.isText([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0], isWhole: true))
        #expect(EncodingDetection.isText(wide(english, bytes: 2, bigEndian: false), isWhole: true))
        #expect(EncodingDetection.isText([], isWhole: true))
    }
}
