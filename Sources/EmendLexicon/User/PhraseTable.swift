import EmendCore
import EmendUnicode

/// A text as phrases are looked for in it: its token table, with the hash of decomposed words as if they were composed.
struct DictionaryText {
    let bytes: [UInt8]
    let words: [Word]

    /// The hash of a word in NFC.
    @inline(__always)
    func hash(of index: Int) -> UInt64 {
        words[index].shape.has(.nonASCII) ? composedHash(of: words[index]) : words[index].hash
    }

    private func composedHash(of word: Word) -> UInt64 {
        let composed = bytes.withUnsafeBufferPointer { Normalization.composed(UnsafeBufferPointer(rebasing: $0[word.stem])) }
        guard let composed else { return word.hash }
        return WordHash.of(Phrase.lowercased(Phrase.normal(composed)))
    }
}

/// Finds the phrases of a list in a text: one look into a table for each word, and for the first word of a phrase one more for each number of words
/// that phrases with this start have.
struct PhraseTable: Sendable {
    let phrases: [Phrase]
    /// The number of words of the longest phrase.
    let mostWords: Int
    /// For the hash of a first word, the numbers of words, bit by bit.
    private var lengths: HashTable
    /// For the hash of all words of a phrase, the index of a phrase with these words; for each phrase, that of the next one, or -1.
    private var first: HashTable
    private var next: [Int32]
    /// Phrases of more words are told apart by as many.
    private static let mostCounted = 63

    init(_ phrases: [Phrase]) {
        self.phrases = phrases
        mostWords = phrases.map(\.parts.count).max() ?? 0
        lengths = HashTable(capacity: phrases.count)
        first = HashTable(capacity: phrases.count)
        next = [Int32](repeating: -1, count: phrases.count)
        for (index, phrase) in phrases.enumerated() {
            let count = min(phrase.parts.count, Self.mostCounted)
            lengths.update(phrase.parts[0].hash) { ($0 ?? 0) | 1 << UInt64(count) }
            let words = phrase.parts[1..<count].reduce(phrase.parts[0].hash) { Self.joined($0, $1.hash) }
            first.update(words) { earlier in
                if let earlier { next[index] = Int32(earlier) }
                return UInt64(index)
            }
        }
    }

    private static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        return product ^ product >> 32
    }

    /// Calls `body` for each place where a phrase starts with one of some words, with the longest one there, in text order. Places may overlap.
    ///
    /// O(words + length of matches), times the number of phrases with the same words in the same order.
    func forEachMatch(in bytes: [UInt8], words: [Word], startingIn starts: Range<Int>, acrossLines: Bool, _ body: (_ phrase: Int, _ word: Int, _ range: Range<Int>) -> Void) {
        let text = DictionaryText(bytes: bytes, words: words)
        words.withUnsafeBufferPointer { words in
            for index in starts {
                let hash = words[index].shape.has(.nonASCII) ? text.hash(of: index) : words[index].hash
                guard let lengths = lengths[hash], let (phrase, range) = longest(lengths, from: hash, at: index, in: text, acrossLines: acrossLines) else { continue }
                body(phrase, index, range)
            }
        }
    }

    /// The longest of the phrases that begin with the same word; an exact one is meant more than another of its length.
    private func longest(_ lengths: UInt64, from hash: UInt64, at index: Int, in text: DictionaryText, acrossLines: Bool) -> (phrase: Int, range: Range<Int>)? {
        var best: (phrase: Int, range: Range<Int>)?
        var words = hash
        var count = 1
        while lengths >> UInt64(count) != 0 {
            if lengths >> UInt64(count) & 1 != 0, let head = first[words] {
                var candidate = Int32(head)
                while candidate >= 0 {
                    let phrase = phrases[Int(candidate)]
                    if let range = phrase.match(at: index, in: text, acrossLines: acrossLines),
                        range.upperBound > (best?.range.upperBound ?? -1) || range.upperBound == best?.range.upperBound && phrase.isExact
                    {
                        best = (Int(candidate), range)
                    }
                    candidate = next[Int(candidate)]
                }
            }
            guard index + count < text.words.count else { break }
            words = Self.joined(words, text.hash(of: index + count))
            count += 1
        }
        return best
    }
}

/// Values by hashes, in open addressing: at most half full, looked up without a second hash.
private struct HashTable: Sendable {
    /// 0 is empty: a value is stored as one more than it is.
    private var slots: [(key: UInt64, value: UInt64)]
    private let mask: Int

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: (0, 0), count: size)
        mask = size - 1
    }

    subscript(key: UInt64) -> UInt64? {
        @inline(__always) get {
            slots.withUnsafeBufferPointer { slots in
                var i = Int(truncatingIfNeeded: key) & mask
                while slots[i].value != 0 {
                    if slots[i].key == key { return slots[i].value - 1 }
                    i = (i + 1) & mask
                }
                return nil
            }
        }
    }

    mutating func update(_ key: UInt64, _ value: (UInt64?) -> UInt64) {
        var i = Int(truncatingIfNeeded: key) & mask
        while slots[i].value != 0, slots[i].key != key { i = (i + 1) & mask }
        slots[i] = (key, value(slots[i].value == 0 ? nil : slots[i].value - 1) + 1)
    }
}
