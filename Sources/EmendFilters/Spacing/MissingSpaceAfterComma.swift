import EmendCore

/// Adds the space that is missing after a comma.
struct MissingSpaceAfterComma: Filter {
    let card = Card(
        id: "missing-space-after-comma", group: .spacing,
        summary: "Adds the space that is missing after a comma between words.",
        reason: "Scraping and rewriting join what stood in separate elements.",
        stays: "Numbers, code, lists of values, single letters and chemical names.",
        examples: [
            .fixes("Leaders from NATO,the EU and Kyiv met.", to: "Leaders from NATO, the EU and Kyiv met."),
            .fixes("They met in Washington,D.C., on Monday.", to: "They met in Washington, D.C., on Monday."),
            .fixes("In one city,400 people fled.", to: "In one city, 400 people fled."),
            .keeps("The firm made 1,234,567.89 dollars."),
            .keeps("They used N,N-dimethylformamide and f(x,y)."),
            .keeps("id,name,age\n1,Ann,30"),
        ])
    let triggers = ByteSet(",")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        GluedMark(mark: Byte.comma).scan(text, &edits)
    }
}
