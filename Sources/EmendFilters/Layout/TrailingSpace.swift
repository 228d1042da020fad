import EmendCore

/// Removes white space at the ends of lines.
struct TrailingSpace: Filter {
    let card = Card(
        id: "trailing-space", group: .layout,
        summary: "Removes spaces and tabs at the end of a line.",
        reason: "Nobody sees them, and they make equal lines differ. Line ends themselves and the mark of a mail signature stay as they are.",
        examples: [
            .fixes("Trailing   \nspaces\t\n", to: "Trailing\nspaces\n"),
            .fixes("CRLF too \r\n", to: "CRLF too\r\n"),
            .keeps("    indented\n-- \nAnn"),
        ])
    let triggers = ByteSet(" \t")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for line in text.lines {
            let end = text.contentEnd(of: line)
            // The line before a mail signature is two hyphens and a space.
            if end - Int(line.start) == 2, text.holds("-- ", at: Int(line.start)), line.end == line.start + 3 { continue }
            if end < Int(line.end) { edits.delete(end..<Int(line.end)) }
        }
    }
}
