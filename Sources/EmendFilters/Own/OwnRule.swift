public import EmendCore
public import EmendUnicode
import Synchronization

/// A rule of the user's: a regular expression, searched for within each line, and what is written for what it finds.
///
/// A line on which the search takes too long stands as it is, and after ten of them so does the rest of its block.
public struct OwnRule: Filter {
    /// Why a rule cannot be used.
    public enum Problem: Error, Hashable, Sendable {
        case match(RegularExpression.Problem)
        /// What is wrong with the replacement, as a part of a sentence.
        case replacement(String)
    }

    public let card: Card
    public let triggers: ByteSet
    /// As the user wrote them.
    public let match: String
    public let replacement: String?
    private let expression: RegularExpression
    /// Nil where nothing is proposed.
    private let template: ReplacementTemplate?
    private let watch: Watch

    private static let mostFailures = 10

    /// Without a replacement what is found is only told of. Throws where `match` is no regular expression of ICU's, or the replacement none for it.
    public init(
        id: String, match: String, replacement: String?, safety: Safety = .safe, reason: String = "The user's own rule says so.", examples: [Example] = []
    ) throws(Problem) {
        let pattern = Array(match.utf8)
        do {
            expression = try RegularExpression(pattern.withUnsafeBufferPointer { Normalization.composed($0) } ?? pattern, ignoresCase: false)
        } catch {
            throw .match(error)
        }
        if let replacement {
            do {
                template = try ReplacementTemplate(replacement, for: expression)
            } catch {
                throw .replacement(error.reason)
            }
        } else {
            template = nil
        }
        self.match = match
        self.replacement = replacement
        triggers = NecessaryBytes.of(pattern)
        watch = Watch()
        card = Card(
            id: id, group: .own, summary: replacement.map { "Writes `\($0)` for what `\(match)` finds." } ?? "Tells of what `\(match)` finds.", reason: reason,
            safety: replacement == nil ? .hint : safety, examples: examples)
    }

    public func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let searcher = expression.searcher()
        let lines = text.lines
        var failures = 0
        var index = 0
        while index < lines.count, failures < Self.mostFailures {
            if triggers != .all {
                guard let place = text.firstIndex(in: triggers, from: Int(lines[index].start)) else { return }
                index = text.lineIndex(at: place)
            }
            if !propose(lines[index].range, text, searcher, &edits) { failures += 1 }
            index += 1
        }
    }

    /// Whether the rule took too long on some line.
    public var hasFailed: Bool { watch.hasFailed.load(ordering: .relaxed) }

    /// Proposes what is to be done in a line. False where the search took too long.
    private func propose(_ line: Range<Int>, _ text: borrowing Text, _ searcher: borrowing RegularExpression.Searcher, _ edits: inout Edits) -> Bool {
        let bytes = text.bytes
        let found = bytes.withUnsafeBufferPointer { searcher.matchesWithGroups(in: UnsafeBufferPointer(rebasing: $0[line])) }
        guard let found else {
            watch.hasFailed.store(true, ordering: .relaxed)
            return false
        }
        for groups in found {
            let groups = groups.map { $0.map { $0.lowerBound + line.lowerBound..<$0.upperBound + line.lowerBound } }
            guard let range = groups[0] else { continue }
            guard let template else {
                if !range.isEmpty { edits.hint(range) }
                continue
            }
            var replacement = template.filled(groups, from: bytes)
            if text.position.isSingleLine { replacement = replacement.map { $0 == 0x0A ? 0x20 : $0 } }
            if !bytes[range].elementsEqual(replacement) { edits.replace(range, with: replacement) }
        }
        return true
    }

    private final class Watch: Sendable {
        let hasFailed = Atomic(false)
    }
}
