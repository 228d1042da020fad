import ArgumentParser
import Emend

extension Variety: ExpressibleByArgument {}
extension LineEnds: ExpressibleByArgument {}
extension MarkupStyle: ExpressibleByArgument {}
extension QuoteStyle: ExpressibleByArgument {}
extension DashStyle: ExpressibleByArgument {}
extension BulletStyle: ExpressibleByArgument {}
extension ParagraphStyle: ExpressibleByArgument {}

/// Choices of style.
struct StyleOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        "Quotation marks and apostrophes: curly, straight, or the text's own, in which only wrong ones are mended.", valueName: "style"))
    var quotes = QuoteStyle.keep

    @Option(help: ArgumentHelp("Dashes between parts of a sentence: em (a—b), em-spaced (a — b), en-spaced (a – b), or spaced as the text has them.", valueName: "style"))
    var dash = DashStyle.keep

    @Option(help: ArgumentHelp("The spelling to write: en-US or en-GB. With keep each text keeps its own.", valueName: "variety"))
    var variety = Variety.keep

    @Option(help: ArgumentHelp(
        "What becomes of tags and other markup: text, or markdown, which keeps headings, lists, links and emphasis as Markdown. (default: text; with --format html tags stay)", valueName: "style"))
    var markup: MarkupStyle?

    @Option(help: ArgumentHelp(
        "Apply a transform of ICU, as in 'Any-Latin; Latin-ASCII' or Cyrillic-Latin; addresses and code stay.", valueName: "id"))
    var transform: String?

    @Option(help: ArgumentHelp("How lines end: lf, crlf, or each as it is.", valueName: "ends"))
    var newline = LineEnds.keep

    @Flag(inversion: .prefixedNo, help: "Join the lines of paragraphs that were broken to fit a width.")
    var unwrap = false

    @Option(help: ArgumentHelp("The marks before the items of a list: hyphen (-), asterisk (*), bullet (U+2022), or each as it is.", valueName: "mark"))
    var bullets = BulletStyle.keep

    @Option(help: ArgumentHelp("What parts paragraphs: blank-line, or what parts them now.", valueName: "style"))
    var paragraphs = ParagraphStyle.keep

    /// Something is asked for that is about lines.
    var shapesLines: Bool { newline != .keep || unwrap || bullets != .keep || paragraphs != .keep }

    /// Throws where ICU has no transform of the name given.
    func style() throws -> Style {
        Style(
            variety: variety, newline: newline, transform: try chosenTransform(), markup: markup ?? .text, quotes: quotes, dash: dash, unwraps: unwrap, bullets: bullets,
            paragraphs: paragraphs)
    }

    private func chosenTransform() throws -> Transform? {
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
