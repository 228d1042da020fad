public import EmendCore
import EmendUnicode
import Synchronization

/// What must stand in every text: the compiled entries of stet lists.
public struct StetList: StetKnowledge {
    public let entries: [StetEntry]
    private let table: PhraseTable
    /// The entry that each phrase of the table is; nil for one that does not stand.
    private let origin: [Int?]
    private let expressions: [(entry: Int, expression: RegularExpression)]
    private var watch: ExpressionWatch
    public let mostLineEnds: Int

    /// The exceptions are exact phrases that something else is to be made of, though an entry for any case has the same words.
    init(_ entries: [StetEntry], except exceptions: [Phrase] = []) {
        self.entries = entries
        var phrases: [Phrase] = []
        var origin: [Int?] = []
        var expressions: [(entry: Int, expression: RegularExpression)] = []
        for (index, entry) in entries.enumerated() {
            switch entry.pattern {
            case .phrase(let phrase):
                phrases.append(phrase)
                origin.append(index)
            case .expression(let expression): expressions.append((index, expression))
            }
        }
        table = PhraseTable(phrases + exceptions)
        self.origin = origin + exceptions.map { _ in nil }
        self.expressions = expressions
        watch = ExpressionWatch(expressions.count)
        mostLineEnds = phrases.map { $0.parts.reduce(0) { $0 + $1.gap.count { $0 == 0x20 } } }.max() ?? 0
    }

    public func ranges(in bytes: [UInt8], words: [Word], lines: [Line], startingIn some: Range<Int>) -> [Range<Int>] {
        matches(in: bytes, words: words, lines: lines, startingIn: some).map(\.range)
    }

    /// Where entries stand in a text that start in some of its lines, and which.
    func matches(in bytes: [UInt8], words: [Word], lines: [Line], startingIn some: Range<Int>) -> [(range: Range<Int>, entry: Int)] {
        var found: [(range: Range<Int>, entry: Int)] = []
        if !table.phrases.isEmpty, let first = some.first, let last = some.last {
            let starts = Int(lines[first].firstWord)..<Int(lines[last].endWord)
            table.forEachMatch(in: bytes, words: words, startingIn: starts, acrossLines: true) { phrase, _, range in
                if let entry = origin[phrase] { found.append((range, entry)) }
            }
        }
        for (index, (entry, expression)) in expressions.enumerated() where !watch.isGivenUp(index) {
            let searcher = expression.searcher()
            bytes.withUnsafeBufferPointer { bytes in
                for line in lines[some] where !line.range.isEmpty {
                    let text = UnsafeBufferPointer(rebasing: bytes[line.range])
                    guard let ranges = Self.matches(searcher, text) else {
                        found.append((line.range, entry))
                        if watch.fails(index, in: text) { break }
                        continue
                    }
                    for range in ranges {
                        found.append((range.lowerBound + Int(line.start)..<range.upperBound + Int(line.start), entry))
                    }
                }
            }
        }
        return found
    }

    /// A copy that counts for itself which expressions take too long.
    public func ahead() -> (any StetKnowledge)? {
        guard !expressions.isEmpty else { return nil }
        var copy = self
        copy.watch = ExpressionWatch(after: watch)
        return copy
    }

    public func adopt(_ copy: any StetKnowledge) -> Bool { (copy as? StetList).map { watch.adopt($0.watch) } ?? false }

    /// The expressions that took too long in some lines, which stand whole, and in how many.
    public var failures: [(entry: StetEntry, lines: Int, isGivenUp: Bool)] {
        expressions.indices.compactMap { index in
            let lines = watch.lines(index)
            return lines == 0 ? nil : (entries[expressions[index].entry], lines, watch.isGivenUp(index))
        }
    }

    /// The matches in a line, found in its composed form. Nil where they cost too much.
    private static func matches(_ searcher: borrowing RegularExpression.Searcher, _ line: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        guard let composed = Normalization.composed(line) else { return searcher.matches(in: line) }
        guard let found = composed.withUnsafeBufferPointer({ searcher.matches(in: $0) }) else { return nil }
        // Where each changed piece ends in both forms; between two of them offsets run side by side.
        var ends: [(composed: Range<Int>, original: Range<Int>)] = []
        var shift = 0
        Normalization.compositions(in: line) { range, replacement in
            let start = range.lowerBound + shift
            ends.append((start..<start + replacement.count, range))
            shift += replacement.count - range.count
        }
        var piece = -1
        /// The offset in the line for one in its composed form, which must not descend; inside a changed piece that of its start or end.
        func original(_ offset: Int, atEnd: Bool) -> Int {
            while piece + 1 < ends.count, ends[piece + 1].composed.lowerBound < offset || !atEnd && ends[piece + 1].composed.lowerBound == offset { piece += 1 }
            guard piece >= 0 else { return offset }
            let (composed, original) = ends[piece]
            if offset >= composed.upperBound { return offset - composed.upperBound + original.upperBound }
            return atEnd ? original.upperBound : original.lowerBound
        }
        return found.map { original($0.lowerBound, atEnd: false)..<original($0.upperBound, atEnd: true) }
    }
}

/// Remembers which expressions took too long, and gives them up after some times: each costs milliseconds.
private final class ExpressionWatch: Sendable {
    private static let mostFailures = 10
    private let failures: Mutex<[(count: Int, lines: Set<UInt64>)]>
    /// How often each had failed when this started to count.
    private let start: [Int]

    init(_ count: Int) {
        start = Array(repeating: 0, count: count)
        failures = Mutex(Array(repeating: (0, []), count: count))
    }

    /// Goes on counting from what another one has by now.
    init(after other: ExpressionWatch) {
        let counted = other.failures.withLock { $0 }
        start = counted.map(\.count)
        failures = Mutex(counted)
    }

    /// Takes over what one that went on from here has counted. False where this has counted on since.
    func adopt(_ other: ExpressionWatch) -> Bool {
        let counted = other.failures.withLock { $0 }
        return failures.withLock { failures in
            guard failures.map(\.count) == other.start else { return false }
            failures = counted
            return true
        }
    }

    /// True where the expression is not looked for any more.
    func isGivenUp(_ index: Int) -> Bool { failures.withLock { $0[index].count >= Self.mostFailures } }

    /// In how many lines it failed.
    func lines(_ index: Int) -> Int { failures.withLock { $0[index].lines.count } }

    /// Notes a failure; true where it was one too many.
    func fails(_ index: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
        let hash = ContentHash.of(Array(line))
        return failures.withLock { failures in
            failures[index].count += 1
            failures[index].lines.insert(hash)
            return failures[index].count >= Self.mostFailures
        }
    }
}
