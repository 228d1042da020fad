import Emend
import EmendCore
import EmendFilters
import EmendTesting
import Testing

@Suite struct HeadingsTests {
    private static let paragraph = "The ministers met on Monday and agreed on a first plan for the region."

    /// The lines of a text that are headings, with the level that a mark states, or 0.
    @Test(arguments: [
        ("Peace Talks Resume\n\(paragraph)", [0: 0]),
        ("## Peace Talks Resume\n\n\(paragraph)", [0: 2]),
        ("Peace Talks Resume\n==================\n\n\(paragraph)", [0: 1]),
        ("Peace Talks Resume h 3 >", [0: 3]),
        ("< h2 >Peace Talks< / h2 >\n\(paragraph)", [0: 2]),
        ("\(paragraph)\nBackground\n\(paragraph) It was the third meeting of the year, and few expected it to last.", [1: 0]),
        ("Roses are red\nViolets are blue", [:]),
        ("Yours sincerely,\nAnna Nowak", [:]),
        ("# A comment of several\n# lines in a script\nrun", [:]),
        ("NOTE Extreme policies\n\(paragraph)", [:]),
        ("\(paragraph)\n\(paragraph)", [:]),
    ])
    func headingsAreAFact(text: String, expected: [Int: Int]) throws {
        let seen = Seen()
        _ = Cleaner(filters: [HeadingProbe(seen: seen)]).clean(text)
        #expect(seen.levels == expected, "\(text)")
    }

    @Test(arguments: [MarkupStyle.text, .markdown])
    func debrisKeepsTheLaws(style: MarkupStyle) {
        let filter = HeadingDebris(style: style)
        for violation in Laws.violations(of: filter) { Issue.record("\(violation)") }
        ran(filter.card.examples.count, "examples for \(style)")
    }

    @Test func markdownIsAsked() throws {
        let text = "##Key Issues ##\n\nIt began."
        #expect(try Cleaner(Selection(only: ["repeats"])).clean(text).text == text)
        #expect(try Cleaner(Selection(only: ["repeats"], style: Style(markup: .markdown))).clean(text).text == "## Key Issues\n\nIt began.")
    }

    @Test(arguments: [
        ("Talks Resume in Kyiv\n\nTalks resume in Kyiv | The Example\n\(paragraph)", 1),
        ("Talks Resume in Kyiv | The Example\nTalks Resume in Kyiv\n\(paragraph)", 1),
        ("Talks Resume in Kyiv\nTalks resume in Kyiv. \(paragraph)", 1),
        ("Talks Resume in Kyiv\nTalks in Kyiv resume on Monday, officials said.\n\(paragraph)", 0),
        ("\(paragraph)\nKey Issues\nKey Issues\n\(paragraph)", 1),
    ])
    func repetitionIsReported(text: String, count: Int) throws {
        let outcome = try Cleaner(Selection(only: ["repeated-heading"])).clean(text)
        #expect(outcome.text == text)
        #expect(outcome.changes.count == count, "\(text)")
    }

    /// The heading probe and the test read it in turn, on one thread.
    private final class Seen: @unchecked Sendable {
        var levels: [Int: Int] = [:]
    }

    /// Tells which lines are headings.
    private struct HeadingProbe: Filter {
        let card = Card(id: "heading-probe", group: .headings, summary: "Tells headings.", reason: "For tests.", examples: [.keeps("A"), .keeps("B")])
        let triggers = ByteSet.all
        let seen: Seen

        func scan(_ text: borrowing Text, _ edits: inout Edits) {
            for line in text.lines.indices where text.isHeading(line) { seen.levels[line] = text.headings.level(of: line) ?? 0 }
        }
    }
}
