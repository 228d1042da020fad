import EmendCore

/// A set of words for a loop over all words of a text, nearly all of which are not in it.
struct WordSieve: Sendable {
    private let words: WordSet
    /// A bit for each value that the upper twelve bits of a hash in the set have: of fifty words, one other word in eighty passes.
    private let bits: [UInt64]

    /// The words of a list in lower case, parted by white space.
    init(_ list: StaticString) {
        words = WordSet(list)
        var bits = [UInt64](repeating: 0, count: 64)
        list.withUTF8Buffer { list in
            for word in list.split(whereSeparator: { $0 <= 0x20 }) {
                let hash = WordHash.of(UnsafeBufferPointer(rebasing: word))
                bits[Int(hash >> 58)] |= 1 << (hash >> 52 & 63)
            }
        }
        self.bits = bits
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        bits.withUnsafeBufferPointer { $0[Int(truncatingIfNeeded: hash &>> 58)] } &>> (hash &>> 52) & 1 != 0 && words.contains(hash)
    }
}
