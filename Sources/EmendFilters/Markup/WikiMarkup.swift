import EmendCore

/// Removes the markup of wikis.
package struct WikiMarkup: StyledFilter {
    package let card: Card
    package let triggers = ByteSet("[{<")
    private let style: MarkupStyle

    package init(style: MarkupStyle = .text) {
        self.style = style
        card = Card(
            id: "wiki-markup", group: .markup,
            summary: "Removes wiki markup: of `[[Page|text]]` the text stays, templates, references, files and categories go.",
            reason: "Dumps and mirrors of wikis show their source. A text must have a link with a bar, or two kinds of such markup.",
        stays: "Programs, test commands and Markdown.",
            reach: .document,
            examples: style == .markdown
                ? [.fixes("== History ==\n'''Kyiv''' is the [[Capital city|capital]].", to: "## History\n**Kyiv** is the capital."), .keeps("'''x''' and [[y]]")]
                : [
                    .fixes("The [[Capital city|capital]] grew.<ref>Census, 2001.</ref>", to: "The capital grew."),
                    .fixes("'''Kyiv''' lies on the [[Dnipro|river]].{{citation needed|date=May 2020}}", to: "Kyiv lies on the river."),
                    .fixes("== History ==\nIt was [[Kyivan Rus|founded]] early.\n[[Category:Cities]]", to: "History\nIt was founded early."),
                    .keeps("if [[ -f a || -d b ]]; then x=a[[1]]; fi"),
                    .keeps("s = '''one''' and {{ name }} and == x =="),
                ])
    }

    package func styled(_ style: Style) -> any Filter { WikiMarkup(style: style.markup) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard Self.holdsPair(text) || text.present.contains(Byte.lessThan) && Self.holdsReference(text) else { return }
        let pieces = WikiScanner.pieces(text)
        guard Self.isWiki(text, pieces) else { return }
        var cuts: [(range: Range<Int>, mark: [UInt8], isWhole: Bool)] = []
        for piece in pieces {
            let (range, content) = (piece.range, piece.content)
            if content.isEmpty || piece.kind == .dropped {
                cuts.append((range, [], true))
                continue
            }
            let mark: [UInt8] = switch piece.kind {
            case .bold where style == .markdown: [0x2A, 0x2A]
            case .italic where style == .markdown: [0x2A]
            default: []
            }
            let opening = piece.kind == .heading && style == .markdown ? [UInt8](repeating: 0x23, count: piece.level) + [Byte.space] : mark
            cuts.append((range.lowerBound..<content.lowerBound, opening, false))
            cuts.append((content.upperBound..<range.upperBound, mark, false))
        }
        cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
        var position = 0
        for cut in cuts where cut.range.lowerBound >= position {
            let range = cut.isWhole ? text.removal(ofPiece: cut.range, after: position) : cut.range
            edits.replace(range, with: cut.mark)
            position = range.upperBound
        }
    }

    /// Two brackets in a row, without which nothing is a wiki's.
    private static func holdsPair(_ text: borrowing Text) -> Bool {
        text.signs([.of(Byte.openingBracket), .of(0x7B)]).contains { text[$0.place + 1] == text[$0.place] }
    }

    private static func holdsReference(_ text: borrowing Text) -> Bool {
        text.signs(.of(Byte.lessThan)).contains { text[$0.place + 1] == 0x72 && text.holds("<ref", at: $0.place) }
    }

    /// What nothing but a wiki has, right behind the text or at the start of a line: a reference, a template that cites, a file with its caption.
    private static func isSure(_ text: borrowing Text, _ piece: WikiScanner.Piece) -> Bool {
        let start = piece.range.lowerBound
        let isSpokenOf = text[start - 1].isBlankOrEnd && !text[start - 1].isLineEnd
        switch piece.kind {
        case .pipedLink: return true
        case .reference: return MarkupReading.isGlued(text, before: start) && text[start - 1] != Byte.greaterThan
        case .template: return !isSpokenOf && (text.holds("cite ", at: start + 2) || text.holds("Cite ", at: start + 2) || text.holds("citation needed", at: start + 2))
        case .dropped: return !isSpokenOf && text.bytes[piece.range].contains(0x7C)
        default: return false
        }
    }

    /// One piece that is sure, or markup of two kinds, of which one is no mere pair of apostrophes.
    private static func isWiki(_ text: borrowing Text, _ pieces: [WikiScanner.Piece]) -> Bool {
        if pieces.contains(where: { isSure(text, $0) }) { return true }
        let kinds = Set(pieces.map { $0.kind == .italic ? .bold : $0.kind })
        return kinds.count >= 2 && (kinds.contains(.link) || kinds.contains(.template) || kinds.contains(.dropped))
    }
}
