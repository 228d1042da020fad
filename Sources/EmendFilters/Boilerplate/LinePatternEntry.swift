import EmendCore
import Synchronization

/// A pattern of a list, parsed when a line may first match it: of the hundreds in a pack, most texts need a few.
final class LinePatternEntry: Sendable {
    /// A pattern with what decides quickly that a line is no match; without one where it cannot be parsed.
    private final class Parsed: Sendable {
        let pattern: LinePattern?
        let second: UInt64
        let seconds: WordBits
        let lasts: WordBits
        let wordCounts: ClosedRange<Int>

        init(_ pattern: LinePattern?) {
            self.pattern = pattern
            second = pattern?.second ?? 0
            seconds = pattern?.seconds ?? .none
            lasts = pattern?.lasts ?? .none
            wordCounts = pattern?.wordCounts ?? 0...0
        }

        /// True where a line may match as far as its first words, its last one and their number tell.
        func mayMatch(_ line: LineStart) -> Bool {
            (second == 0 || second == line.second) && seconds.mayMeet(line.seconds) && lasts.mayMeet(line.lasts) && line.wordCount >= wordCounts.lowerBound
                && (line.wordCount <= wordCounts.upperBound || line.hasAddress)
        }
    }

    let section: String
    /// The first words of its lines, as hashes or a stand-in for all figures; none of them twice.
    let keys: [UInt64]
    private let position: LinePattern.Position
    /// What is still to be parsed.
    private let source: ArraySlice<UInt8>
    private let parsed = AtomicLazyReference<Parsed>()

    init(_ pattern: LinePattern) {
        section = pattern.section
        position = pattern.position
        source = []
        keys = Self.keys(of: pattern.firsts ?? [])
        _ = parsed.storeIfNil(Parsed(pattern))
    }

    /// Nil for a pattern whose first words only its parser finds.
    init?(section: String, position: LinePattern.Position, source: ArraySlice<UInt8>) {
        guard let keys = Self.plainKeys(of: source) else { return nil }
        self.section = section
        self.position = position
        self.source = source
        self.keys = keys
    }

    /// The pattern; nil where it cannot be parsed.
    var pattern: LinePattern? { (parsed.load() ?? parse()).pattern }

    /// The pattern, where a line may match it.
    func pattern(for line: LineStart) -> LinePattern? {
        let parsed = parsed.load() ?? parse()
        return parsed.mayMatch(line) ? parsed.pattern : nil
    }

    private func parse() -> Parsed {
        var parser = LinePatternParser(source)
        return parsed.storeIfNil(Parsed(parser.parse().map { LinePattern(section: section, position: position, nodes: $0) }))
    }

    /// The key of all words that start with a digit.
    static let figures: UInt64 = 1

    static func keys(of firsts: [LinePattern.First]) -> [UInt64] {
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
