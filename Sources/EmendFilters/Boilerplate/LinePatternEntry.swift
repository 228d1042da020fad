import EmendCore
import Synchronization

/// A pattern of a list, parsed or as it stands in the list.
struct LinePatternEntry: Sendable {
    let section: String
    /// The first words of its lines, as hashes or a stand-in for all figures; none of them twice.
    let keys: [UInt64]
    private let position: LinePattern.Position
    private let source: ArraySlice<UInt8>
    private let parsed: LinePattern?

    init(_ pattern: LinePattern) {
        section = pattern.section
        position = pattern.position
        source = []
        keys = Self.keys(of: pattern.firsts ?? [])
        parsed = pattern
    }

    /// Nil for a pattern whose first words only its parser finds.
    init?(section: String, position: LinePattern.Position, source: ArraySlice<UInt8>) {
        guard let keys = Self.plainKeys(of: source) else { return nil }
        self.section = section
        self.position = position
        self.source = source
        self.keys = keys
        parsed = nil
    }

    /// Nil for what cannot be parsed. O(length) where it was not yet.
    var pattern: LinePattern? {
        if let parsed { return parsed }
        var parser = LinePatternParser(source)
        return parser.parse().map { LinePattern(section: section, position: position, nodes: $0) }
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

/// The patterns whose lines start alike, parsed when a line first does: of the hundreds in a pack, most texts need a few.
final class LinePatternGroup: Sendable {
    /// A pattern with what decides quickly that a line is no match.
    private struct Candidate: Sendable {
        let pattern: LinePattern
        let second: UInt64
        let seconds: WordBits
        let lasts: WordBits
        let wordCounts: ClosedRange<Int>

        init(_ pattern: LinePattern) {
            self.pattern = pattern
            second = pattern.second
            seconds = pattern.seconds
            lasts = pattern.lasts
            wordCounts = pattern.wordCounts
        }

        /// True where a line may match as far as its first words, its last one and their number tell.
        @inline(__always)
        func mayMatch(_ line: LineStart) -> Bool {
            (second == 0 || second == line.second) && seconds.mayMeet(line.seconds) && lasts.mayMeet(line.lasts)
                && line.wordCount >= wordCounts.lowerBound && (line.wordCount <= wordCounts.upperBound || line.hasAddress)
        }
    }

    private final class Parsed: Sendable {
        let candidates: [Candidate]
        init(_ candidates: [Candidate]) { self.candidates = candidates }
    }

    private let entries: [LinePatternEntry]
    private let parsed = AtomicLazyReference<Parsed>()

    init(_ entries: [LinePatternEntry]) { self.entries = entries }

    /// Calls for each pattern that a line may match, in their order.
    func forEach(mayMatch line: LineStart, _ body: (LinePattern) -> Void) {
        let parsed = parsed.load() ?? parsed.storeIfNil(Parsed(entries.compactMap { $0.pattern.map { Candidate($0) } }))
        for candidate in parsed.candidates where candidate.mayMatch(line) { body(candidate.pattern) }
    }
}
