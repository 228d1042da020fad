/// The words that a misspelled one may stand for, as a trie read in place.
///
/// A node is 32 bits: the letter (5), whether it is the last of its siblings (1), the frequency class of the word that ends here or
/// 0 (4), and the index of its first child or 0 (22). Siblings stand side by side in the order of their letters; node 0 is the
/// root's first child's place. The section's count is that of the nodes.
struct SpellingTrie {
    private let nodes: UnsafePointer<UInt32>
    let count: Int

    init(_ image: UnsafeRawPointer) {
        nodes = LexiconImage.start(of: .spellings, image).assumingMemoryBound(to: UInt32.self)
        count = LexiconImage.count(of: .spellings, image)
    }

    struct Node {
        fileprivate let bits: UInt32

        /// 1 to 26 for a letter, 27 for the apostrophe.
        var letter: UInt8 { UInt8(bits & 31) }
        var isLast: Bool { bits & 32 != 0 }
        /// Of the word that ends here; 0 where none does.
        var level: Int { Int(bits >> 6 & 15) }
        /// The index of the first child, or 0.
        var firstChild: Int { Int(bits >> 10) }
    }

    subscript(index: Int) -> Node { Node(bits: UInt32(littleEndian: nodes[index])) }

    /// The code of a letter or of the apostrophe; 0 for any other byte.
    static func code(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A: byte - 0x60
        case 0x41...0x5A: byte - 0x40
        case 0x27: 27
        default: 0
        }
    }

    static func byte(_ code: UInt8) -> UInt8 { code == 27 ? 0x27 : code + 0x60 }

    /// The section for these words, which consist of letters and apostrophes, each with a class from 1 to 15.
    static func section(_ words: [(word: [UInt8], level: Int)]) -> (bytes: [UInt8], count: Int) {
        let coded = words.map { (letters: $0.word.map(code), level: $0.level) }.sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
        var nodes: [UInt32] = [0]
        // Level by level: the ranges of words that share what stands before their next letter, and the node that they hang on.
        var pending = [(parent: 0, words: 0..<coded.count, depth: 0)]
        var next = 0
        while next < pending.count {
            let (parent, range, depth) = pending[next]
            next += 1
            let first = nodes.count
            var i = range.lowerBound
            if i < range.upperBound, coded[i].letters.count == depth { i += 1 }
            while i < range.upperBound {
                let letter = coded[i].letters[depth]
                var end = i
                while end < range.upperBound, coded[end].letters[depth] == letter { end += 1 }
                let level = coded[i].letters.count == depth + 1 ? coded[i].level : 0
                pending.append((nodes.count, i..<end, depth + 1))
                nodes.append(UInt32(letter) | UInt32(level) << 6)
                i = end
            }
            if nodes.count > first {
                nodes[nodes.count - 1] |= 32
                nodes[parent] |= UInt32(first) << 10
            }
        }
        return (littleEndianBytes(of: nodes), nodes.count)
    }
}
