import Emend
import Testing

@testable import EmendCore

/// The vector loops and what is built on them, each against a plain twin.
@Suite struct SurveyTests {
    private static let pieces = [
        "word", "A", "NATO", "iPhone", "x9", "7", "Zo\u{EB}", "\u{4F60}\u{597D}", "\u{43C}\u{438}\u{440}", "\u{663}", "e\u{301}", " ", " ", " ", "\t", "\n", "\r\n", "\r", "\u{A0}",
        "\u{3000}", "\u{2028}", "\u{202F}", "\u{85}", "(", ")", "'", "\u{2019}", "'s", "\u{2019}S", "n't", "\u{AD}", "\u{200D}", "\u{200B}", "\"", "\u{201C}", "\u{201D}", "\u{2013}", "\u{2026}",
        ",", ".", "..", "-", ":", ";", "!", "?", "/", "@", "_", "[", "]", "{", "}", "\0", "\u{7F}", "internationalisation", "\u{1F600}",
    ]

    @Test func tablesAgreeWithThePlainScanner() {
        var random = Random(state: 41)
        var odd = 0
        // Short texts, those that end about a group of 64 bytes, and some that go on beyond a window of 4096.
        for round in 0..<3_000 {
            let count = round < 2_980 ? random.below(round < 1_000 ? 8 : 60) : 3_000
            check((0..<count).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined(), &odd)
        }
        for length in 55...140 {
            check(String(repeating: "a", count: length), &odd)
            check(String(repeating: " ", count: length - 50) + String(repeating: "B", count: 50) + "'s", &odd)
            check(String(repeating: "9", count: length) + " x,\ny", &odd)
            check(String(repeating: "\u{E9}", count: length) + ".com", &odd)
        }
        check(String(repeating: "b", count: 9_000) + " " + String(repeating: "c.d ", count: 3_000), &odd)
        #expect(odd > 1_000)
    }

    private func check(_ text: String, _ odd: inout Int) {
        let bytes = Array(text.utf8)
        let plain = PlainScanner(text)
        let tables = Tables(bytes: bytes, knowledge: Knowledge(unicode: Knowledge.standard.unicode, lexicon: NoLexicon()))
        func described(_ words: [Word]) -> [String] { words.map { "\($0.start)-\($0.end) \($0.hash) \($0.shape.rawValue) \($0.possessive)" } }
        func described(_ lines: [Line]) -> [String] { lines.map { "\($0.start)-\($0.end)-\($0.next) \($0.firstWord)-\($0.endWord) \($0.gluedCommas)" } }
        #expect(described(tables.words) == described(plain.words), "\(text.debugDescription)")
        #expect(described(tables.lines) == described(plain.lines), "\(text.debugDescription)")
        let spans = bytes.withUnsafeBufferPointer { ProtectedSpanFinder.spans(in: plain.chunks, $0, lines: tables.lines, from: 0) }
        #expect(String(describing: tables.spans) == String(describing: spans), "\(text.debugDescription)")
        odd += plain.chunks.count
    }

    private struct NoLexicon: WordKnowledge {
        func annotate(_ words: UnsafeMutableBufferPointer<Word>) {}
        var contentHash: UInt64 { 0 }
    }

    @Test func findersAgreeWithLookingAtEachByte() {
        var random = Random(state: 43)
        var hits = 0
        for _ in 0..<2_000 {
            let length = random.below(200)
            let rare = random.below(2) == 0
            let bytes = (0..<length).map { _ in rare && random.below(40) > 0 ? UInt8(0x61) : UInt8(0x20 + random.below(96)) }
            let text = Text(bytes: bytes, position: BlockPosition(), knowledge: .standard, setting: .automatic)
            let start = random.below(length + 2)
            let limit = random.below(3) == 0 ? Int.max : random.below(length + 2)
            let range = start..<max(start, min(limit, length))
            let sets = [ByteSet("!"), ByteSet("<&"), ByteSet("x-,"), ByteSet("@[]~"), ByteSet("@[]~{}")]
            for set in sets {
                let plain = range.first { set.contains(bytes[$0]) }
                #expect(text.firstIndex(in: set, from: start, to: limit) == plain, "\(bytes) \(range)")
                hits += plain == nil ? 0 : 1
            }
            #expect(text.firstIndex(of: 0x21, from: start, to: limit) == range.first { bytes[$0] == 0x21 }, "\(bytes) \(range)")
        }
        #expect(hits > 500)
    }

    @Test func presentBytesAgreeWithInsertingEach() {
        var random = Random(state: 47)
        let letters = Array("the quick brown fox jumps over the lazy dog ".utf8)
        for round in 0..<200 {
            var bytes: [UInt8] = []
            while bytes.count < random.below(12_000) + round {
                bytes += random.below(30) == 0 ? (0..<random.below(80)).map { _ in UInt8(random.below(256)) } : letters
            }
            var plain = ByteSet()
            for byte in bytes { plain.insert(byte) }
            #expect(bytes.withUnsafeBufferPointer { ByteSet(of: $0) } == plain)
        }
        #expect([UInt8]().withUnsafeBufferPointer { ByteSet(of: $0) } == ByteSet())
    }

    @Test func validityAgreesWithTheStandardLibrary() {
        var random = Random(state: 53)
        let pieces: [[UInt8]] = [
            [0x41], Array(repeating: 0x62, count: 63), [0xC3, 0xA9], [0xE2, 0x80, 0x9C], [0xF0, 0x9F, 0x98, 0x80], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
        ]
        var valid = 0
        for _ in 0..<4_000 {
            let bytes = (0..<random.below(6)).flatMap { _ in pieces[random.below(random.below(3) == 0 ? pieces.count : 5)] }
            let expected = String(validating: bytes, as: UTF8.self) != nil
            #expect(UTF8Repair.isValid(bytes) == expected, "\(bytes)")
            valid += expected ? 1 : 0
        }
        #expect(valid > 1_000 && valid < 3_900)
    }
}
