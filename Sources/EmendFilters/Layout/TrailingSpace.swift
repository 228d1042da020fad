package import EmendCore

/// Removes white space at the ends of lines.
package struct TrailingSpace: StyledFilter {
    package let card: Card
    package let triggers = ByteSet(" \t")
    private let isMarkdown: Bool

    package init(isMarkdown: Bool = false) {
        self.isMarkdown = isMarkdown
        card = Card(
            id: "trailing-space", group: .layout,
            summary: "Removes spaces and tabs at the end of a line.",
            reason: "Nobody sees them, and they make equal lines differ.",
        stays: "Line ends themselves and the mark of a mail signature; with `--markup markdown` also the two spaces that break a line inside a paragraph.",
            examples: [
                .fixes("Trailing   \nspaces\t\n", to: isMarkdown ? "Trailing  \nspaces\n" : "Trailing\nspaces\n"),
                .fixes("CRLF too \r\n", to: "CRLF too\r\n"),
                .keeps("    indented\n-- \nAnn"),
            ])
    }

    package func styled(_ style: Style) -> any Filter { TrailingSpace(isMarkdown: style.markup == .markdown) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        var cursor = LineCursor(text)
        var places = text.signs(.spaceBeforeLineEnd).map { $0.place - 1 }
        // The end of a text is no sign.
        if let last = lines.last, !last.hasTerminator { places.append(max(0, Int(last.end) - 1)) }
        var next = 0
        for place in places {
            let index = cursor.index(at: place)
            guard index >= next else { continue }
            next = index + 1
            let line = lines[index]
            var end = text.contentEnd(of: line)
            guard end < Int(line.end) else { continue }
            // The line before a mail signature is two hyphens and a space.
            if end - Int(line.start) == 2, text.holds("-- ", at: Int(line.start)), line.end == line.start + 3 { continue }
            // Two spaces and more break a line of Markdown that has text in it and after it.
            let hardBreak = 2
            if isMarkdown, line.firstByte != 0, index + 1 < lines.count, lines[index + 1].firstByte != 0, text.holds("  ", at: end) { end += hardBreak }
            if end < Int(line.end) { edits.delete(end..<Int(line.end)) }
        }
    }
}
