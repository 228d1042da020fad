import EmendCore
import EmendUnicode
import Testing

/// Each test fails where the call into ICU that it names is removed.
@Suite struct ICUTests {
    private let icu = ICU()

    @Test func characterClasses() {
        let cases: [(Unicode.Scalar, CharacterClass)] = [
            ("\u{E9}", [.letter, .lower, .latin]), ("\u{D6}", [.letter, .upper, .latin]), ("\u{416}", [.letter, .upper]), ("\u{4F60}", .letter),
            ("\u{301}", .mark), ("\u{664}", .digit), ("\u{2160}", .digit), ("\u{A0}", .space), ("\u{3000}", .space), ("\u{200B}", .other), ("\u{AD}", .other),
            ("\u{20AC}", []), ("\u{1F600}", []), ("\u{1C5}", [.letter, .upper, .latin]), ("\u{2BC}", [.letter, .latin]),
        ]
        for (scalar, expected) in cases { #expect(icu.characterClass(of: scalar.value) == expected, "U+\(String(scalar.value, radix: 16))") }
        print("ran \(cases.count) scalars")
    }

    @Test func caseMappings() {
        #expect(icu.lowercase(0xD6) == 0xF6)
        #expect(icu.lowercase(0x416) == 0x436)
        #expect(icu.titlecase(0xF6) == 0xD6)
        // The digraph dz with caron has a title case of its own.
        #expect(icu.titlecase(0x1C6) == 0x1C5)
    }

    @Test func compositions() {
        let cases: [(String, [(Range<Int>, String)])] = [
            ("Zu\u{308}rich", [(1..<4, "\u{FC}")]),
            ("e\u{301} and o\u{308}", [(0..<3, "\u{E9}"), (8..<11, "\u{F6}")]),
            ("\u{212B}", [(0..<3, "\u{C5}")]),
            ("caf\u{E9}", []), ("plain", []), ("\u{FB01}nal", []), ("", []),
        ]
        for (text, expected) in cases {
            var found: [(Range<Int>, String)] = []
            Array(text.utf8).withUnsafeBufferPointer { bytes in
                Normalization.compositions(in: bytes) { found.append(($0, String(decoding: $1, as: UTF8.self))) }
            }
            #expect(found.map(\.0) == expected.map(\.0) && found.map(\.1) == expected.map(\.1), "\(text.debugDescription): \(found)")
        }
        print("ran \(cases.count) texts")
    }

    /// Full stop and space part sentences; so does the ideographic full stop, which only the library knows.
    @Test func cutsAfterTheLastSentence() {
        #expect(cut("One ends. Two goes on and on") == "One ends. ")
        #expect(cut("\u{4F60}\u{597D}\u{3002}\u{4E16}\u{754C}") == "\u{4F60}\u{597D}\u{3002}")
    }

    @Test func cutsBetweenWordsElse() {
        #expect(cut("no sentence ends in here") == "no sentence ends in ")
    }

    @Test func cutsBetweenGraphemesElse() {
        // A family of four joined scalars is one cluster.
        #expect(cut("ab\u{1F468}\u{200D}\u{1F469}") == "ab")
    }

    @Test func versionsAreThoseOfTheLibrary() {
        #expect(ICU.version.first?.isNumber == true)
        #expect(ICU.unicodeVersion.contains("."))
    }

    private func cut(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { icu.lastBoundary(in: $0, from: 0, to: $0.count) }.map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
}
