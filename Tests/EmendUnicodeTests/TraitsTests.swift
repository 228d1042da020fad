import EmendCore
import EmendUnicode
import Testing

/// Each test fails where the call into ICU that it names is removed.
@Suite struct TraitsTests {
    @Test func scripts() {
        let cases: [(Unicode.Scalar, Script)] = [
            ("a", .latin), ("\u{3B1}", .greek), ("\u{430}", .cyrillic), ("\u{4F60}", .han), ("\u{1820}", .mongolian), ("\u{2801}", .braille), ("1", .common),
            ("\u{301}", .inherited), ("\u{64B}", .inherited), ("\u{627}", .arabic), ("\u{E000}", .unknown),
        ]
        for (scalar, script) in cases { #expect(Script(of: scalar.value) == script, "U+\(String(scalar.value, radix: 16))") }
        print("ran \(cases.count) scalars")
    }

    @Test func traits() {
        let cases: [(Unicode.Scalar, Traits)] = [
            ("\u{1F600}", [.pictographic, .emoji, .symbol]), ("\u{1F3FD}", [.emoji, .emojiModifier, .symbol]), ("7", .emoji), ("\u{845B}", [.ideographic, .leftToRight]),
            ("\u{5D0}", .rightToLeft), ("\u{660}", .rightToLeft), ("\u{301}", .combining), ("\u{AB}", .punctuation), ("\u{2229}", .symbol), ("a", .leftToRight),
        ]
        for (scalar, traits) in cases { #expect(Traits(of: scalar.value) == traits, "U+\(String(scalar.value, radix: 16))") }
        print("ran \(cases.count) scalars")
    }

    /// U+0430 is confusable with a; small m looks like r and n and has no single prototype.
    @Test func prototypes() {
        #expect(Confusables.prototype(of: 0x430) == 0x61)
        #expect(Confusables.prototype(of: 0x6D) == nil)
        #expect(Confusables.prototype(of: 0x4F60) == 0x4F60)
    }
}
