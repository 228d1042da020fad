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

/// Finds the phrases of a list in a text: one look into a table for each word.
struct PhraseTable: Sendable {
    let phrases: [Phrase]
    /// Open addressing from the hash of a first word; 0 is empty. At most half full.
    private var heads: [UInt64]
    /// For each head, the index of a phrase that starts so; for each phrase, that of the next one, or -1.
    private var first: [Int32]
    private var next: [Int32]
    private let mask: Int

    init(_ phrases: [Phrase]) {
        self.phrases = phrases
        var size = 16
        while size < phrases.count * 2 { size *= 2 }
        mask = size - 1
        heads = [UInt64](repeating: 0, count: size)
        first = [Int32](repeating: -1, count: size)
        next = [Int32](repeating: -1, count: phrases.count)
        for (index, phrase) in phrases.enumerated() {
            let hash = phrase.parts[0].hash
            var slot = Int(truncatingIfNeeded: hash) & mask
            while heads[slot] != 0, heads[slot] != hash { slot = (slot + 1) & mask }
            heads[slot] = hash
            next[index] = first[slot]
            first[slot] = Int32(index)
        }
    }

    /// Calls `body` for each place where a phrase starts with one of some words, with the longest one there, in text order. Places may overlap.
    ///
    /// O(words + length of matches), times the number of phrases that begin with the same word.
    func forEachMatch(in bytes: [UInt8], words: [Word], startingIn starts: Range<Int>, acrossLines: Bool, _ body: (_ phrase: Int, _ word: Int, _ range: Range<Int>) -> Void) {
        let text = DictionaryText(bytes: bytes, words: words)
        heads.withUnsafeBufferPointer { heads in
            words.withUnsafeBufferPointer { words in
                for index in starts {
                    let hash = words[index].shape.has(.nonASCII) ? text.hash(of: index) : words[index].hash
                    var slot = Int(truncatingIfNeeded: hash) & mask
                    while heads[slot] != 0, heads[slot] != hash { slot = (slot + 1) & mask }
                    guard heads[slot] == hash, let (phrase, range) = longest(from: first[slot], at: index, in: text, acrossLines: acrossLines) else { continue }
                    body(phrase, index, range)
                }
            }
        }
    }

    /// The longest of the phrases that begin with the same word; an exact one is meant more than another of its length.
    private func longest(from head: Int32, at index: Int, in text: DictionaryText, acrossLines: Bool) -> (phrase: Int, range: Range<Int>)? {
        var best: (phrase: Int, range: Range<Int>)?
        var candidate = head
        while candidate >= 0 {
            let phrase = phrases[Int(candidate)]
            if let range = phrase.match(at: index, in: text, acrossLines: acrossLines),
                range.upperBound > (best?.range.upperBound ?? -1) || range.upperBound == best?.range.upperBound && phrase.isExact
            {
                best = (Int(candidate), range)
            }
            candidate = next[Int(candidate)]
        }
        return best
    }
}
