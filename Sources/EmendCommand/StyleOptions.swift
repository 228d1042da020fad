import ArgumentParser
import Emend

enum QuoteStyle: String, ExpressibleByArgument, CaseIterable { case keep, curly, straight }

enum LineEnds: String, ExpressibleByArgument, CaseIterable { case keep, lf, crlf }

/// Choices of style. What is not there yet is refused, never passed over.
struct StyleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The style of quotes (not available yet: curly, straight).", valueName: "style"))
    var quotes = QuoteStyle.keep

    @Option(help: ArgumentHelp("The spelling to write: en-US or en-GB. With keep each text keeps its own.", valueName: "variety"))
    var variety = Variety.keep

    @Option(help: ArgumentHelp(
        "What becomes of tags and other markup: text, or markdown, which keeps headings, lists, links and emphasis as Markdown.", valueName: "style"))
    var markup = MarkupStyle.text

    @Option(help: ArgumentHelp("The line ends (not available yet: lf, crlf).", valueName: "ends"))
    var newline = LineEnds.keep

    @Flag(help: "Join lines that were broken to fit a width (not available yet).")
    var unwrap = false

    /// Throws for the first choice that this version cannot follow.
    func refuseWhatIsMissing() throws {
        let wanted: [(option: String, isWanted: Bool)] = [
            ("--quotes \(quotes.rawValue)", quotes != .keep),
            ("--newline \(newline.rawValue)", newline != .keep),
            ("--unwrap", unwrap),
        ]
        if let first = wanted.first(where: \.isWanted) { throw UsageError(message: "\(first.option) is not available yet") }
    }
}
