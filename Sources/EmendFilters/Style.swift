package import EmendCore
public import EmendUnicode

/// The choices of style: what is right in several ways, and how it is to be written. Each is `keep`, or off, unless somebody asks.
public struct Style: Sendable, Hashable {
    /// The variety of English.
    public var variety: Variety
    /// How lines end.
    public var newline: LineEnds
    /// The transform of ICU to apply.
    public var transform: Transform?
    /// What becomes of markup.
    public var markup: MarkupStyle
    /// The shape of quotation marks and apostrophes.
    public var quotes: QuoteStyle
    /// Dashes between parts of a sentence, and the space around them.
    public var dash: DashStyle
    /// Whether the lines of a paragraph that was broken to fit a width are joined.
    public var unwraps: Bool
    /// The marks before the items of a list.
    public var bullets: BulletStyle
    /// What parts paragraphs.
    public var paragraphs: ParagraphStyle

    public init(
        variety: Variety = .keep, newline: LineEnds = .keep, transform: Transform? = nil, markup: MarkupStyle = .text, quotes: QuoteStyle = .keep,
        dash: DashStyle = .keep, unwraps: Bool = false, bullets: BulletStyle = .keep, paragraphs: ParagraphStyle = .keep
    ) {
        self.variety = variety
        self.newline = newline
        self.transform = transform
        self.markup = markup
        self.quotes = quotes
        self.dash = dash
        self.unwraps = unwraps
        self.bullets = bullets
        self.paragraphs = paragraphs
    }
}

/// The shape of quotation marks and apostrophes.
public enum QuoteStyle: String, Sendable, Hashable, CaseIterable {
    /// As the author has them.
    case keep
    case curly, straight
}

/// Dashes between parts of a sentence.
public enum DashStyle: String, Sendable, Hashable, CaseIterable {
    /// The spacing of the author.
    case keep
    /// An em dash without spaces.
    case em
    /// An em dash between spaces.
    case emSpaced = "em-spaced"
    /// An en dash between spaces.
    case enSpaced = "en-spaced"
}

/// The marks before the items of a list.
public enum BulletStyle: String, Sendable, Hashable, CaseIterable {
    case keep
    /// A hyphen, as in Markdown.
    case hyphen
    case asterisk
    /// U+2022.
    case bullet
}

/// What parts paragraphs.
public enum ParagraphStyle: String, Sendable, Hashable, CaseIterable {
    case keep
    /// One blank line.
    case blankLine = "blank-line"
}

/// A filter that writes as a style says.
package protocol StyledFilter: Filter {
    /// The filter as it writes in a style.
    func styled(_ style: Style) -> any Filter
    /// True where the style asks for this filter, whatever filters are chosen besides.
    func isAsked(by style: Style) -> Bool
}

extension StyledFilter {
    package func isAsked(by style: Style) -> Bool { false }
    package var hasStyle: Bool { true }
}
