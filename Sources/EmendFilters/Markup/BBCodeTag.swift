import EmendCore

/// Removes the tags of bulletin boards.
package struct BBCodeTag: StyledFilter {
    package let card: Card
    package let triggers = ByteSet("[")
    private let style: MarkupStyle

    package init(style: MarkupStyle = .text) {
        self.style = style
        card = Card(
            id: "bbcode-tag", group: .markup,
            summary: "Removes BBCode: `[b]\u{2026}[/b]`, `[url=\u{2026}]\u{2026}[/url]`, `[quote]\u{2026}[/quote]`; pictures go with their address.",
            reason: "Posts of a forum that are shown elsewhere keep the tags.",
        stays: "Tags without a partner, as in array indexes, checkboxes and notes in brackets, and pairs in a line about BBCode.",
            reach: .document,
            examples: style == .markdown
                ? [.fixes("A [b]firm[/b] [url=https://x.example/]link[/url].", to: "A **firm** [link](https://x.example/)."), .keeps("[i] and [b]")]
                : [
                    .fixes("A [b]firm[/b] [url=https://x.example/]promise[/url].", to: "A firm promise."),
                    .fixes("[quote=Ann]It held.[/quote]So it did.", to: "It held.\nSo it did."),
                    .fixes("[list][*]One[*]Two[/list]", to: "- One\n- Two"),
                    .keeps("a[i] = b[/* no */ i]; [b] and [i]; [x] done"),
                    .keeps("In BBCode, [b]text[/b] is bold."),
                ])
    }

    package func styled(_ style: Style) -> any Filter { BBCodeTag(style: style.markup) }

    /// The tags that most boards know (phpBB's and vBulletin's lists).
    static let names = WordSet("""
        b i u s url img quote code list color colour size font center left right justify email youtube spoiler table tr td th sub sup h1 h2 h3 h4 h5 h6
        hr indent strike highlight attach li ul ol * media noparse pre align ispoiler
        """)
    private static let blocks = WordSet("quote code list center left right justify table tr h1 h2 h3 h4 h5 h6 indent li ul ol * pre align")
    private static let dropped = WordSet("img attach youtube media")
    private static let item = WordHash.of("*".utf8)
    private static let list = WordHash.of("list".utf8)

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let tags = BracketTag.all(text)
        var position = 0
        var lists = 0
        var judge = LineJudge()
        var index = 0
        while index < tags.count {
            let tag = tags[index]
            index += 1
            guard tag.range.lowerBound >= position, Self.names.contains(tag.name) else { continue }
            if tag.name == Self.item {
                if lists > 0, !tag.isClosing { replace(text, tag.range, with: Array("- ".utf8), isBlock: true, &position, &edits) }
                continue
            }
            guard tag.partner >= 0 else { continue }
            let opening = tags[min(index - 1, tag.partner)]
            let closing = tags[max(index - 1, tag.partner)]
            if judge.isCode(text, at: opening.range.lowerBound) || judge.speaksOfTags(text, at: opening.range.lowerBound) { continue }
            if tag.name == Self.list { lists += tag.isClosing ? -1 : 1 }
            if Self.dropped.contains(tag.name) {
                guard !tag.isClosing else { continue }
                let removed = text.removal(ofPiece: opening.range.lowerBound..<closing.range.upperBound, after: position)
                edits.delete(removed)
                position = removed.upperBound
                continue
            }
            replace(text, tag.range, with: mark(text, tag, opening, closing), isBlock: Self.blocks.contains(tag.name), &position, &edits)
        }
    }

    /// Inside a line, the tag of a block becomes a line end.
    private func replace(_ text: borrowing Text, _ range: Range<Int>, with mark: [UInt8], isBlock: Bool, _ position: inout Int, _ edits: inout Edits) {
        guard isBlock else {
            edits.replace(range, with: mark)
            position = range.upperBound
            return
        }
        var from = range.lowerBound
        var to = range.upperBound
        while from > position, text[from - 1] == Byte.space { from -= 1 }
        while text[to] == Byte.space { to += 1 }
        let hasLineBefore = text[from - 1].isLineEnd || from == position && position > 0
        if text[to].isLineEnd, mark.isEmpty, hasLineBefore || to == text.count {
            let removed = text.removal(ofPiece: from..<to, after: position)
            edits.delete(removed)
            position = removed.upperBound
            return
        }
        var result: [UInt8] = []
        if !hasLineBefore, !text[to].isLineEnd { result.append(text.lineEnd) }
        edits.replace(from..<to, with: result + mark)
        position = to
    }

    private func mark(_ text: borrowing Text, _ tag: BracketTag, _ opening: BracketTag, _ closing: BracketTag) -> [UInt8] {
        guard style == .markdown else { return [] }
        let content = opening.range.upperBound..<closing.range.lowerBound
        guard !content.isEmpty, !text[content.lowerBound].isBlankOrEnd, !text[content.upperBound - 1].isBlankOrEnd, !text.bytes[content].contains(Byte.lineFeed) else { return [] }
        let name = text.bytes[tag.nameRange]
        if name.elementsEqual([0x62]) { return [0x2A, 0x2A] }
        if name.elementsEqual([0x69]) { return [0x2A] }
        if name.elementsEqual("url".utf8), let address = opening.value {
            return tag.isClosing ? Array("](".utf8) + text.bytes[address] + [Byte.closingParenthesis] : [Byte.openingBracket]
        }
        return []
    }
}
