import EmendCore

/// Adds the space that is missing after a semicolon.
struct MissingSpaceAfterSemicolon: Filter {
    let card = Card(
        id: "missing-space-after-semicolon", group: .spacing,
        summary: "Adds the space that is missing after a semicolon between words.",
        reason: "Scraping and rewriting join what stood in separate elements.",
        stays: "Entities, code and emoticons.",
        examples: [
            .fixes("The treaty failed;the coalition resigned.", to: "The treaty failed; the coalition resigned."),
            .keeps("Write &amp;lt; for it."),
            .keeps("a;b;c"),
        ])
    let triggers = ByteSet(";")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        GluedMark(mark: Byte.semicolon).scan(text, &edits)
    }
}
