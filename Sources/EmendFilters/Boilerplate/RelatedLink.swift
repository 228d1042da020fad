import EmendCore

/// Removes lines that lead to other articles.
struct RelatedLink: PageLineFilter {
    static let id = "related-link"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes lines that lead to other articles: `Read more: Ten facts about NATO`, `RELATED ARTICLES`, `You may also like`.",
        reason: "Pages put links to other articles between the paragraphs and below them.",
        stays: "What reads like a sentence, and the titles below such a label.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\nRead more: Ten facts about NATO", to: "The talks ended."),
            .fixes("The talks ended.\n\nAlso Read | Ten towns on alert\n\nThey will go on in May.", to: "The talks ended.\n\nThey will go on in May."),
            .keeps("Related: the two men are cousins.\nThey live in Leeds."),
            .keeps("\u{201C}Read more,\u{201D} she said."),
        ])
}
