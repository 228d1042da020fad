import EmendCore

/// Writes the number signs of Markdown headings in one way.
struct MarkdownHeading: StyledFilter {
    let card = Card(
        id: "markdown-heading", group: .headings,
        summary: "With `--markup markdown`, adds the space that is missing after the number signs of a heading and removes those after it: `##Key Issues ##`.",
        reason: "CommonMark takes signs without a space for text, and closing signs say nothing.",
        stays: "A single sign before a word, which is a hashtag; names such as C#; code.",
        isOptIn: true, needsNaming: true,
        examples: [
            .fixes("### Key Issues ###\nText.", to: "### Key Issues\nText."),
            .fixes("##Key Issues\n\nText.", to: "## Key Issues\n\nText."),
            .keeps("# C# and F#\n\nText."),
            .keeps("#metoo changed the debate."),
        ])
    let triggers = ByteSet("#")

    func styled(_ style: Style) -> any Filter { self }
    func isAsked(by style: Style) -> Bool { style.markup == .markdown }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let longest = 18
        let lines = text.lines
        var from = 0
        while let sign = text.firstIndex(of: 0x23, from: from) {
            let line = lines[text.lineIndex(at: sign)]
            from = max(sign + 1, Int(line.next))
            let start = text.contentStart(of: line)
            guard sign == start, start - Int(line.start) <= 3, line.wordCount >= 1, line.wordCount <= longest else { continue }
            var end = start
            while text[end] == 0x23 { end += 1 }
            let level = end - start
            guard level <= 6, text[end] == Byte.space || level >= 2 && (text[end].isASCIIUpper || text[end] >= 0x80) else { continue }
            if text[end] != Byte.space { edits.insert(" ", at: end) }
            var close = text.contentEnd(of: line)
            while text[close - 1] == 0x23 { close -= 1 }
            guard close > end, close < text.contentEnd(of: line), text[close - 1] == Byte.space else { continue }
            while text[close - 1] == Byte.space { close -= 1 }
            edits.delete(close..<text.contentEnd(of: line))
        }
    }
}
