import EmendCore

/// A set of words by bits of their hashes, which tells of most words that they are not in it.
struct WordBits {
    private var bits: SIMD2<UInt64>

    static let none = WordBits(bits: .zero)
    /// Every word.
    static let any = WordBits(bits: SIMD2(repeating: .max))

    private init(bits: SIMD2<UInt64>) { self.bits = bits }

    @inline(__always)
    init(_ hash: UInt64) { bits = SIMD2(1 &<< (hash &>> 58), 1 &<< (hash &>> 52 & 63)) }

    mutating func insert(_ other: WordBits) { bits |= other.bits }

    /// False where the sets have no word in common.
    @inline(__always)
    func mayMeet(_ other: WordBits) -> Bool {
        let common = bits & other.bits
        return common.x != 0 && common.y != 0
    }
}

/// What tells of most lines, without reading them, that a pattern is not theirs.
extension LinePattern {
    /// The second words that its lines may have.
    var seconds: WordBits {
        var found = WordBits.none
        let left = Self.skip(Self.oneWord, through: nodes, &found)
        return left == 0 ? found : .any
    }

    /// The last words that its lines may have, an address after them aside.
    var lasts: WordBits {
        let (found, isEmpty) = Self.lasts(of: nodes)
        return isEmpty ? .any : found
    }

    /// The two states of the search for the word after the first, as bits: no word is left to pass, or one is.
    private static let noWord: UInt8 = 1
    private static let oneWord: UInt8 = 2

    /// The states after a part of a pattern; adds the words that stand where none is left to pass.
    private static func skip(_ states: UInt8, through nodes: [Node], _ found: inout WordBits) -> UInt8 {
        var states = states
        for node in nodes where states != 0 {
            switch node {
            case .word(let hash):
                if states & noWord != 0 { found.insert(WordBits(hash)) }
                states = states & oneWord != 0 ? noWord : 0
            case .mark: continue
            case .slot:
                found = .any
                return 0
            case .choice(let ways, let isOptional):
                var reached = isOptional ? states : 0
                for way in ways { reached |= skip(states, through: way, &found) }
                states = reached
            }
        }
        return states
    }

    private static func lasts(of nodes: [Node]) -> (found: WordBits, isEmpty: Bool) {
        var found = WordBits.none
        for node in nodes.reversed() {
            switch node {
            case .word(let hash):
                found.insert(WordBits(hash))
                return (found, false)
            case .mark: continue
            case .slot: return (.any, false)
            case .choice(let ways, let isOptional):
                var mayBeEmpty = isOptional
                for way in ways {
                    let last = lasts(of: way)
                    found.insert(last.found)
                    mayBeEmpty = mayBeEmpty || last.isEmpty
                }
                if !mayBeEmpty { return (found, false) }
            }
        }
        return (found, true)
    }
}
