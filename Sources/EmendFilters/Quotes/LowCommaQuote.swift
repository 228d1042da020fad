import EmendCore

/// Replaces two commas that stand for a low quotation mark: `,,Gut``.
struct LowCommaQuote: Filter {
    let card: Card
    private let languages: Languages
    let triggers = ByteSet(",")

    init() { self.init(for: Self.lowMarks) }

    private init(for languages: Languages) {
        self.languages = languages
        card = Card(
            id: "low-comma-quotation-mark", group: .quotes,
            summary: "Replaces two commas before a word, and the marks that close after it, by low and high quotation marks.",
            reason: "Keyboards lack the low mark of German, Polish, Czech and their neighbours.",
        stays: "Commas that nothing closes, and those in a language without low marks.",
            languages: languages,
            examples: [
                .fixes(",,Das ist gut'', sagte er.", to: "\u{201E}Das ist gut\u{201C}, sagte er."),
                .fixes("Das ,,Beste\" daran", to: "Das \u{201E}Beste\u{201C} daran"),
                .keeps("Peru,,Chile und \"das\""),
                .keeps(",,Gut, sagte er."),
            ])
    }

    /// The examples are read as in a language that has low marks.
    var asShown: any Filter { LowCommaQuote(for: .any) }

    /// The languages whose quotations open low.
    private static let lowMarks: Languages = [
        .german, .polish, .dutch, Languages(.czech), Languages(.slovak), Languages(.slovenian), Languages(.croatian), Languages(.serbian), Languages(.hungarian),
        Languages(.romanian), Languages(.bulgarian), Languages(.lithuanian), Languages(.latvian), Languages(.estonian), Languages(.icelandic),
    ]

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let comma = text.firstIndex(of: Byte.comma, from: i) {
            i = comma + 1
            guard text[i] == Byte.comma else { continue }
            i += 1
            guard text[i] != Byte.comma, text.quoteSide(before: comma).mayPrecede, text.quoteSide(after: i) == .letter, let closer = Self.closer(text, from: i), languages.includes(text.language(at: closer.lowerBound)) else { continue }
            edits.replace(comma..<i, with: "\u{201E}")
            // Half of the languages close as English opens, half as it closes.
            if text.curlyQuote(at: closer.lowerBound) == nil { edits.replace(closer, with: Self.closesAsNine(text.language(at: comma)) ? "\u{201D}" : "\u{201C}") }
            i = closer.upperBound
        }
    }

    private static func closesAsNine(_ language: TextLanguage) -> Bool {
        [.polish, .dutch, .hungarian, .romanian, .latvian].contains(language)
    }

    /// Two backticks or apostrophes, or a double mark, in the same line.
    private static func closer(_ text: borrowing Text, from start: Int) -> Range<Int>? {
        let longest = 2_000
        var i = start
        while i < min(text.count, start + longest), text[i] != Byte.lineFeed {
            let length = switch text[i] {
            case Byte.comma where text[i + 1] == Byte.comma: -1
            case 0x60 where text[i + 1] == 0x60, Byte.apostrophe where text[i + 1] == Byte.apostrophe: 2
            case Byte.quotationMark: 1
            case 0xE2: text.curlyQuote(at: i).map { $0 == 0x9C || $0 == 0x9D ? 3 : 0 } ?? 0
            default: 0
            }
            // A mark that opens is one of a quotation inside.
            if length != 0 { return length > 0 && text.quoteSide(before: i).isContent && text.quoteSide(after: i + length).mayFollow ? i..<i + length : nil }
            i += 1
        }
        return nil
    }
}
