import EmendCore

/// Removes lines of share buttons.
struct ShareBar: PageLineFilter {
    static let id = "share-bar"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes lines of share buttons: `Share on Facebook Tweet Pin`, `Click to share on X (Opens in new window)`.",
        reason: "Page templates print the labels of buttons as text.",
        stays: "Sentences, lists of the text's own and what a colon announces.",
        reach: .document,
        examples: [
            .fixes("Share on Facebook Tweet Pin\nThe talks ended.", to: "The talks ended."),
            .fixes("The talks ended.\n\nShare this article\n\nThey will go on in May.", to: "The talks ended.\n\nThey will go on in May."),
            .keeps("The company told its users to\nShare on Facebook\nand to tag three friends."),
            .keeps("The buttons read as follows:\n- Share on Facebook\n- Tweet"),
        ])
}
