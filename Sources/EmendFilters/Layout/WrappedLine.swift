package import EmendCore

/// Joins the lines of paragraphs that were broken to fit a width.
package struct WrappedLine: StyledFilter {
    package let card: Card
    package let triggers = ByteSet("\n")
    private let isAsked: Bool
    private let isMarkdown: Bool

    /// A filter that joins lines, or one that does nothing.
    package init(isAsked: Bool = false, isMarkdown: Bool = false) {
        self.isAsked = isAsked
        self.isMarkdown = isMarkdown
        card = Card(
            id: "wrapped-line", group: .layout,
            summary: "Joins the lines of a paragraph that were broken to fit a width, as `--unwrap` asks.",
            reason: "Mail, terminals and plain-text books break lines where the width ends; readers with another width, and search, want paragraphs. A line is joined to the next where the next word would not have fitted in the width that the text shows, or where a sentence goes on in lower case.",
        stays: "Headings, lists, verse, addresses, signatures, dialogue, tables, code and quoted mail.",
            reach: .document,
            isOptIn: true, needsNaming: true,
            examples: [
                .fixes("The quick brown fox jumps over\nthe lazy dog and runs into the\nwoods behind the house.", to: "The quick brown fox jumps over the lazy dog and runs into the woods behind the house."),
                .fixes("- The first point of this list takes up\n  two lines.\n- The second is short.", to: "- The first point of this list takes up two lines.\n- The second is short."),
                .keeps("Roses are red,\nViolets are blue,"),
                .keeps("Yours sincerely,\nAnn Lind\n12 Main Street"),
                .keeps("Name   Age\nAnn    30"),
            ])
    }

    package func styled(_ style: Style) -> any Filter { WrappedLine(isAsked: style.unwraps, isMarkdown: style.markup == .markdown) }
    package func isAsked(by style: Style) -> Bool { style.unwraps }
    package var asShown: any Filter { WrappedLine(isAsked: true) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard isAsked else { return }
        let breaks = LineBreaks(text, isMarkdown: isMarkdown)
        var evidence: HyphenEvidence?
        for index in breaks.wrapped(text) {
            let start = text.contentEnd(of: text.lines[index])
            let end = text.contentStart(of: text.lines[index + 1])
            switch Self.joint(text, start, end, &evidence) {
            case .space: edits.replace(start..<end, with: " ")
            case .none: edits.delete(start..<end)
            case .hyphen: edits.delete(start - 1..<end)
            }
        }
    }

    /// What stands between two lines that become one.
    private enum Joint {
        case space, none
        /// Nothing, and the hyphen at the end of the first line goes.
        case hyphen
    }

    private static func joint(_ text: borrowing Text, _ start: Int, _ end: Int, _ evidence: inout HyphenEvidence?) -> Joint {
        guard let (last, length) = text.scalar(before: start), let (first, _) = text.scalar(at: end) else { return .space }
        let isGlued = !text.isBlank(text.scalar(before: start - length)?.value)
        switch last {
        case Scalars.hyphen where isGlued:
            guard let split = SplitAtHyphen(text, start - 1) else { return text.isLetter(first) && text.isLetter(text.scalar(before: start - 1)?.value) ? .none : .space }
            if evidence == nil { evidence = HyphenEvidence(text) }
            switch evidence!.verdict(on: split, text) {
            case .whole: return .hyphen
            case .suspended: return .space
            case .hyphenated, .unknown: return .none
            }
        case Scalars.emDash where isGlued: return text.language(at: start - length) == .english && !closesInsertion(text, start) ? .none : .space
        case Scalars.enDash where isGlued, Scalars.solidus where isGlued: return .none
        default: break
        }
        if first == Scalars.emDash, !text.isBlank(text.scalar(at: end + 3)?.value), isGlued { return .none }
        return LineBreaks.hasNoSpaces(text, last) && LineBreaks.hasNoSpaces(text, first) ? .none : .space
    }

    /// True where the dash before an offset closes what one with a space before it opens: a word \u{2014}so it is\u{2014} and more.
    private static func closesInsertion(_ text: borrowing Text, _ end: Int) -> Bool {
        var i = end - 4
        while i > 0, text[i] != Byte.lineFeed {
            if text.holds("\u{2014}", at: i) { return text[i - 1] == Byte.space && text[i + 3] != Byte.space }
            i -= 1
        }
        return false
    }

    private enum Scalars {
        static let hyphen: UInt32 = 0x2D
        static let solidus: UInt32 = 0x2F
        static let enDash: UInt32 = 0x2013
        static let emDash: UInt32 = 0x2014
    }
}
