import EmendCore
import EmendLexicon

/// Set phrases of two words, found by what a rewriting tool made of them.
struct SetPhrases: Sendable {
    /// What stands in a text for a set phrase.
    struct Variant: Sendable {
        /// The words in lower case with a space between.
        let form: [UInt8]
        /// The set phrase.
        let phrase: [UInt8]
        /// Seen in print, where the others are only made of synonyms.
        let isSeen: Bool
        /// The hashes of the words after the first two.
        let rest: [UInt64]
    }

    static let shared = SetPhrases()

    private var variants: [UInt64: [Variant]] = [:]
    /// One bit for each value of 16 bits of the hashes of the words put in: most words are told from them at once.
    private var filter = [UInt64](repeating: 0, count: 1 << 10)

    private init() {
        setPhraseTable.forEachLine { columns in
            let words = columns[0].split(separator: Byte.space).map(Array.init)
            for first in columns[1].split(separator: Byte.space) { add(Array(first), words[1], for: words[0] + [Byte.space] + words[1], replaced: Array(first)) }
            for second in columns[2].split(separator: Byte.space) { add(words[0], Array(second), for: words[0] + [Byte.space] + words[1], replaced: Array(second)) }
        }
        torturedPhraseTable.forEachLine { columns in
            let words = columns[0].split(whereSeparator: { $0 == Byte.space || $0 == Byte.hyphen }).map { WordHash.of($0) }
            insert(words[0], words[1], Variant(form: columns[0], phrase: columns[1], isSeen: true, rest: Array(words.dropFirst(2))), replaced: words[0])
        }
    }

    /// False for a word that starts or ends no variant as the word put in.
    func mayHold(_ hash: UInt64) -> Bool {
        let bit = hash >> 24 & 0xFFFF
        return filter[Int(bit >> 6)] & 1 << (bit & 63) != 0
    }

    /// The variants that start with two words.
    subscript(first: UInt64, second: UInt64) -> [Variant] { variants[Self.key(first, second)] ?? [] }

    private mutating func add(_ first: [UInt8], _ second: [UInt8], for phrase: [UInt8], replaced: [UInt8]) {
        let variant = Variant(form: first + [Byte.space] + second, phrase: phrase, isSeen: false, rest: [])
        insert(WordHash.of(first), WordHash.of(second), variant, replaced: WordHash.of(replaced))
    }

    private mutating func insert(_ first: UInt64, _ second: UInt64, _ variant: Variant, replaced: UInt64) {
        variants[Self.key(first, second), default: []].append(variant)
        let bit = replaced >> 24 & 0xFFFF
        filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }

    private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }
}

extension StaticString {
    /// The lines of a table, each as its columns, which bars part.
    fileprivate func forEachLine(_ body: (_ columns: [[UInt8]]) -> Void) {
        withUTF8Buffer { bytes in
            for line in bytes.split(separator: Byte.lineFeed) { body(line.split(separator: 0x7C, omittingEmptySubsequences: false).map(Array.init)) }
        }
    }
}
