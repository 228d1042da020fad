import ArgumentParser
import Emend

enum QuoteStyle: String, ExpressibleByArgument, CaseIterable { case keep, curly, straight }

extension LineEnds: ExpressibleByArgument {}

/// Choices of style. What is not there yet is refused, never passed over.
struct StyleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The style of quotes (not available yet: curly, straight).", valueName: "style"))
    var quotes = QuoteStyle.keep

    @Option(help: ArgumentHelp("The spelling to write: en-US or en-GB. With keep each text keeps its own.", valueName: "variety"))
    var variety = Variety.keep

    @Option(help: ArgumentHelp(
        "What becomes of tags and other markup: text, or markdown, which keeps headings, lists, links and emphasis as Markdown.", valueName: "style"))
    var markup = MarkupStyle.text

    @Option(help: ArgumentHelp(
        "Apply a transform of ICU, as in 'Any-Latin; Latin-ASCII' or Cyrillic-Latin; addresses and code stay.", valueName: "id"))
    var transform: String?

    @Option(help: ArgumentHelp("How lines end: lf, crlf, or each as it is.", valueName: "ends"))
    var newline = LineEnds.keep

    @Flag(help: "Join lines that were broken to fit a width (not available yet).")
    var unwrap = false

    /// Throws for the first choice that this version cannot follow.
    func refuseWhatIsMissing() throws {
        let wanted: [(option: String, isWanted: Bool)] = [
            ("--quotes \(quotes.rawValue)", quotes != .keep),
            ("--unwrap", unwrap),
        ]
        if let first = wanted.first(where: \.isWanted) { throw UsageError(message: "\(first.option) is not available yet") }
    }

    /// The transform to apply, if any. Throws where ICU has none of this name.
    func chosenTransform() throws -> Transform? {
        guard let transform else { return nil }
        do {
            return try Transform(transform)
        } catch {
            // Of a chain, the part that is wrong.
            let part = transform.split(separator: ";").map { $0.trimmingSpaces() }.first { (try? Transform($0)) == nil } ?? transform
            let hint = nearestName(to: part, in: Transform.names).map { "did you mean \($0)?" } ?? "Any-Latin, Latin-ASCII and Cyrillic-Latin are some that there are"
            throw UsageError(message: "--transform \(visible(transform)): ICU knows no transform \(visible(part)); \(hint)")
        }
    }
}
