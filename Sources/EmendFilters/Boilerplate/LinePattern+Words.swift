/// Sets of words by the six upper bits of their hashes: what tells of most lines, without reading them, that a pattern is not theirs.
extension LinePattern {
    /// The second words that its lines may have; all bits where these may be any.
    var seconds: UInt64 {
        var found: UInt64 = 0
        let left = Self.skip(Self.oneWord, through: nodes, &found)
        return left == 0 ? found : .max
    }

    /// The last words that its lines may have, an address after them aside, likewise.
    var lasts: UInt64 {
        let (found, isEmpty) = Self.lasts(of: nodes)
        return isEmpty ? .max : found
    }

    /// The bit of a word in such a set.
    static func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 58) }

    /// The two states of the search for the word after the first, as bits: no word is left to pass, or one is.
    private static let noWord: UInt8 = 1
    private static let oneWord: UInt8 = 2

    /// The states after a part of a pattern; adds the words that stand where none is left to pass.
    private static func skip(_ states: UInt8, through nodes: [Node], _ found: inout UInt64) -> UInt8 {
        var states = states
        for node in nodes where states != 0 {
            switch node {
            case .word(let hash):
                if states & noWord != 0 { found |= bit(of: hash) }
                states = states & oneWord != 0 ? noWord : 0
            case .mark: continue
            case .slot:
                found = .max
                return 0
            case .choice(let ways, let isOptional):
                var reached = isOptional ? states : 0
                for way in ways { reached |= skip(states, through: way, &found) }
                states = reached
            }
        }
        return states
    }

    private static func lasts(of nodes: [Node]) -> (found: UInt64, isEmpty: Bool) {
        var found: UInt64 = 0
        for node in nodes.reversed() {
            switch node {
            case .word(let hash): return (found | bit(of: hash), false)
            case .mark: continue
            case .slot: return (.max, false)
            case .choice(let ways, let isOptional):
                var mayBeEmpty = isOptional
                for way in ways {
                    let last = lasts(of: way)
                    found |= last.found
                    mayBeEmpty = mayBeEmpty || last.isEmpty
                }
                if !mayBeEmpty { return (found, false) }
            }
        }
        return (found, true)
    }
}
