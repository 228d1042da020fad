public import EmendCore

/// Removes the lines that the user's own patterns find.
public struct LearnedLine: Filter {
    static let id = "learned-line"

    public let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes the lines that patterns of the user's own find (--boilerplate): in the examples Weather for {date} and end: Lind Media Group.",
        reason: "What a site leaves in each of its pages is known to who scrapes it, and emend boilerplate learn finds it.",
        stays: "Lines that stand elsewhere than their pattern says, and parts of a sentence, a list or a quotation.",
        reach: .document,
        examples: [
            .fixes("Weather for 3 May 2024\nThe talks ended.\nLind Media Group\n", to: "The talks ended.\n"),
            .keeps("Lind Media Group\nThe firm was sold on Monday."),
            .keeps("They saw the weather for 3 May 2024 and stayed."),
        ])
    private let patterns: LinePatterns
    public let triggers: ByteSet

    /// Without patterns the filter does nothing.
    public init(_ patterns: LinePatterns = .none) {
        self.patterns = patterns
        triggers = patterns.isEmpty ? ByteSet() : .all
    }

    public func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard !patterns.isEmpty else { return }
        text.removeLines(PageLines(text, patterns).leftOvers.filter { !$0.isDoubtful }.map(\.line), &edits)
    }

    public var asShown: any Filter {
        LearnedLine((try? LinePatterns(Array("Weather for {date}\nend: Lind Media Group".utf8), named: "example")) ?? .none)
    }
}
