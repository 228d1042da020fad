import EmendCore
import Synchronization

/// A pattern of a list, parsed when a line may first match it: of the hundreds in a pack, most texts need a few.
final class LinePatternEntry: Sendable {
    private final class Parsed: Sendable {
        let pattern: LinePattern

        init(_ pattern: LinePattern) { self.pattern = pattern }
    }

    let section: String
    /// The first words of its lines, as hashes or a stand-in for all figures; none of them twice.
    let keys: [UInt64]
    private let position: LinePattern.Position
    /// What is still to be parsed.
    private let source: ArraySlice<UInt8>
    private let parsed = AtomicLazyReference<Parsed>()
    /// What decides quickly that a line is no match: the fewest and the most words of its lines, in eight bits each, below a bit that says that all is known.
    private let counts = Atomic<UInt32>(0)
    /// The second word of all its lines, or 0.
    private let second = Atomic<UInt64>(0)

    init(_ pattern: LinePattern) {
        section = pattern.section
        position = pattern.position
        source = []
        keys = Self.keys(of: pattern.firsts ?? [])
        store(pattern)
    }

    /// Nil for a pattern whose first words only its parser finds.
    init?(section: String, position: LinePattern.Position, source: ArraySlice<UInt8>) {
        guard let keys = Self.plainKeys(of: source) else { return nil }
        self.section = section
        self.position = position
        self.source = source
        self.keys = keys
    }

    /// The pattern, where a line may match it as far as its first words and their number tell.
    func pattern(for line: LineStart) -> LinePattern? {
        var counts = Int(truncatingIfNeeded: counts.load(ordering: .acquiring))
        if counts == 0 { counts = parse() }
        let second = second.load(ordering: .relaxed)
        guard second == 0 || second == line.second, line.wordCount >= counts >> 8 & 0xFF, line.wordCount <= counts & 0xFF || line.hasAddress else { return nil }
        return parsed.load()?.pattern
    }

    /// Returns the counts.
    private func parse() -> Int {
        var parser = LinePatternParser(source)
        if let nodes = parser.parse() { return store(LinePattern(section: section, position: position, nodes: nodes)) }
        counts.store(Self.known, ordering: .releasing)
        return Int(Self.known)
    }

    @discardableResult
    private func store(_ pattern: LinePattern) -> Int {
        _ = parsed.storeIfNil(Parsed(pattern))
        second.store(pattern.second, ordering: .relaxed)
        let words = pattern.wordCounts
        let value = Self.known | UInt32(min(words.lowerBound, 255)) << 8 | UInt32(min(words.upperBound, 255))
        counts.store(value, ordering: .releasing)
        return Int(value)
    }

    private static let known: UInt32 = 1 << 16

    /// The key of all words that start with a digit.
    static let figures: UInt64 = 1

    static func keys(of firsts: Set<LinePattern.First>) -> [UInt64] {
        var keys: Set<UInt64> = []
        for first in firsts {
            switch first {
            case .word(let hash): keys.insert(hash)
            case .number: keys.insert(figures)
            case .date: keys.formUnion(DateWords.words.map { WordHash.of($0.utf8) })
            case .network: keys.formUnion(LineWords.networkStarts.split(separator: " ").map { WordHash.of($0.utf8) })
            }
        }
        return Array(keys)
    }

    /// The first words of a pattern that starts with a word of ASCII letters or a choice of such: `Share this`, `(Log|Sign) in`. Nil for any other.
    static func plainKeys(of source: ArraySlice<UInt8>) -> [UInt64]? {
        var i = source.firstIndex { $0 != Byte.space } ?? source.endIndex
        func word() -> UInt64? {
            let end = source[i...].firstIndex { !$0.isASCIILetter } ?? source.endIndex
            defer { i = end }
            return end > i ? source[i..<end].withUnsafeBufferPointer { WordHash.of($0) } : nil
        }
        guard i < source.endIndex, source[i] == Byte.openingParenthesis else {
            guard let first = word(), i == source.endIndex || source[i] == Byte.space else { return nil }
            return [first]
        }
        var keys: [UInt64] = []
        while true {
            i += 1
            guard let first = word(), i < source.endIndex, [Byte.space, bar, Byte.closingParenthesis].contains(source[i]) else { return nil }
            if !keys.contains(first) { keys.append(first) }
            guard let end = source[i...].firstIndex(where: { [bar, Byte.closingParenthesis, Byte.openingParenthesis, Byte.openingBracket, backslash].contains($0) }) else { return nil }
            i = end
            if source[i] == Byte.closingParenthesis { return keys }
            if source[i] != bar { return nil }
        }
    }

    private static let bar = UInt8(ascii: "|")
    private static let backslash = UInt8(ascii: "\\")
}
