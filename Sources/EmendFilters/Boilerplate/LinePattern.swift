import EmendCore

/// What a line must look like and where it must stand to be left over from a page.
struct LinePattern: Sendable {
    /// Where in a text a line counts. Lines that are left over themselves do not move these borders, so that it does not matter which are removed first.
    enum Position: String, Sendable, CaseIterable {
        case any
        /// Before the first sentence of the text.
        case start
        /// After its last sentence.
        case end
        /// Before the first or after the last.
        case edge
        /// The first or the last line.
        case first, last
        /// A word of ordinary language: beside other left-over lines only.
        case label
    }

    indirect enum Node: Sendable {
        /// The hash of a word.
        case word(UInt64)
        /// The scalar of a mark.
        case mark(UInt64)
        case slot(LineSlot)
        case choice([[Node]], isOptional: Bool)
    }

    /// The heading it stands under: in the packs the id of a filter.
    let section: String
    let position: Position
    let nodes: [Node]

    /// What is known of the words that a line of this pattern may start with.
    enum First { case word(UInt64), number, date, network }

    /// The first words that lines of this pattern have; nil where it may start with anything.
    let firsts: [First]?

    init(section: String, position: Position, nodes: [Node]) {
        self.section = section
        self.position = position
        self.nodes = nodes
        firsts = Self.firsts(of: nodes)?.found
    }

    private static func firsts(of nodes: [Node]) -> (found: [First], isEmpty: Bool)? {
        var all: [First] = []
        for node in nodes {
            switch node {
            case .word(let hash): return (all + [.word(hash)], false)
            case .mark: continue
            case .slot(.number): return (all + [.number], false)
            case .slot(.date): return (all + [.number, .date], false)
            case .slot(.network), .slot(.networks): return (all + [.network], false)
            case .slot: return nil
            case .choice(let ways, let isOptional):
                var mayBeEmpty = isOptional
                for way in ways {
                    guard let first = firsts(of: way) else { return nil }
                    all += first.found
                    mayBeEmpty = mayBeEmpty || first.isEmpty
                }
                if !mayBeEmpty { return (all, false) }
            }
        }
        return (all, true)
    }

    /// The second word of each line of this pattern, or 0 where it may be any.
    var second: UInt64 {
        if nodes.count >= 2, case .word = nodes[0], case .word(let hash) = nodes[1] { hash } else { 0 }
    }

    /// The fewest and the most words that its lines have, but for an address at the end.
    var wordCounts: ClosedRange<Int> { Self.wordCounts(of: nodes) }

    private static func wordCounts(of nodes: [Node]) -> ClosedRange<Int> {
        var (least, most) = (0, 0)
        for node in nodes {
            let counts: ClosedRange<Int> =
                switch node {
                case .word: 1...1
                case .mark: 0...0
                case .slot(let slot): slot.wordCounts
                case .choice(let ways, let isOptional):
                    ways.map(wordCounts).reduce(isOptional ? 0...0 : wordCounts(of: ways[0])) { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
                }
            least += counts.lowerBound
            most += counts.upperBound
        }
        return least...most
    }

    /// True where the tokens of a whole line are what the pattern says; an address may follow. Time grows with the tokens and the pattern.
    func matches(_ line: LineReading) -> Bool {
        guard line.tokens.count <= LineReading.longest else { return false }
        let ends = Self.ends(of: nodes, from: 1, line)
        let whole = UInt64(1) << UInt64(line.tokens.count)
        if ends & whole != 0 { return true }
        return LineSlot.url.ends(from: ends & ~1, in: line) & whole != 0
    }

    /// The positions, as bits, where a part of the pattern may end that starts at one of some positions.
    private static func ends(of nodes: [Node], from starts: UInt64, _ line: LineReading) -> UInt64 {
        var positions = starts
        for node in nodes {
            if positions == 0 { return 0 }
            switch node {
            case .word(let hash): positions = step(positions, line) { $0.isWord && $0.value == hash }
            case .mark(let scalar):
                // Page templates differ in what parts a label from its text.
                positions = step(positions, line) { !$0.isWord && ($0.value == scalar || scalar == 0x3A && $0.isSeparator) }
            case .slot(let slot): positions = slot.ends(from: positions, in: line)
            case .choice(let ways, let isOptional):
                var reached = isOptional ? positions : 0
                for way in ways { reached |= ends(of: way, from: positions, line) }
                positions = reached
            }
        }
        return positions
    }

    private static func step(_ positions: UInt64, _ line: LineReading, _ fits: (LineToken) -> Bool) -> UInt64 {
        var next: UInt64 = 0
        var left = positions
        while left != 0 {
            let position = left.trailingZeroBitCount
            left &= left - 1
            if position < line.tokens.count, fits(line.tokens[position]) { next |= 1 << UInt64(position + 1) }
        }
        return next
    }
}

/// A line as patterns read it.
struct LineReading {
    /// The tokens of a longer line do not fit the bits of a set of positions.
    static let longest = 62

    let tokens: [LineToken]
    /// It ended with a full stop, a question or an exclamation mark.
    let endsSentence: Bool

    init(_ range: Range<Int>, of bytes: [UInt8], words: ArraySlice<Word>) {
        (tokens, endsSentence) = LineToken.all(in: range, of: bytes, words: words)
    }
}
