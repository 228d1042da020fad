import EmendCore

/// Removes lines of comment forms.
struct CommentWidget: PageLineFilter {
    static let id = "comment-widget"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes lines of comment forms: `Leave a Reply`, `Comments are closed.`, `0 Comments`, `Load more comments`.",
        reason: "Blog templates print the form and its state below the article.",
        stays: "The same words before the last sentence, in a list or in a quotation.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\nLeave a Reply Cancel reply\n", to: "The talks ended.\n"),
            .fixes("The talks ended.\n\n3 Comments\n", to: "The talks ended.\n"),
            .keeps("Comments are closed.\nThat is what the ministry said of its hearing."),
            .keeps("The talks ended.\nComments on the draft are due on Friday."),
        ])
}
