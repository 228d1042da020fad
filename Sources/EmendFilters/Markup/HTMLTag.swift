import EmendCore

/// Removes the tags of HTML and keeps what they mean for the lines of a text.
package struct HTMLTag: StyledFilter {
    package let card: Card
    package let triggers = ByteSet("<")
    private let style: MarkupStyle

    package init(style: MarkupStyle = .text) {
        self.style = style
        let examples: [Example] = switch style {
        case .text: [
            .fixes("<p>One.</p><p>Two<br>lines of 10<sup>6</sup>.</p>", to: "One.\nTwo\nlines of 10\u{2076}."),
            .fixes("<tr><td>5</td><td>6</td></tr>", to: "5\t6"),
            .fixes("Read <a href=\"https://x.example/y\">the <b>whole</b> report</a>.", to: "Read the whole report."),
            .keeps("The <p> element defines a paragraph; use <br> to break."),
            .keeps("if x<y then z>w, a<b>c, List<String>, vector<i>"),
            .keeps("Press <Enter>, write to <ann@example.org> or run show <object>."),
        ]
        case .markdown: [
            .fixes("<h2>Head</h2><p>A <b>bold</b> <a href=\"https://x.example/\">link</a>.</p>", to: "## Head\n\nA **bold** [link](https://x.example/)."),
            .keeps("The <p> element defines a paragraph."),
        ]
        }
        card = Card(
            id: "html-tag", group: .markup,
            summary: "Removes HTML tags: block ends become line ends, cells tabs, `<li>` a list item, inline tags nothing.",
            reason: "Pages are cut into text with tags left in. Raised and lowered digits become characters, so that 10<sup>6</sup> is not 106.",
        stays: "What is in brackets but no element, code, mathematics and prose about tags.",
            reach: .document,
            examples: examples)
    }

    package func styled(_ style: Style) -> any Filter { HTMLTag(style: style.markup) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let tags = MarkupReading(text).tags
        guard !tags.isEmpty else { return }
        var writer = TagWriter(tags, style)
        writer.write(text, &edits)
    }
}
