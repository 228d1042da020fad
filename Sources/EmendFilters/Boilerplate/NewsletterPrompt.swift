import EmendCore

/// Removes lines that ask to subscribe.
struct NewsletterPrompt: PageLineFilter {
    static let id = "newsletter-prompt"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes lines that ask to subscribe: `Sign up for our free weekly newsletter`, `Already a subscriber? Log in`.",
        reason: "They are part of the page around an article.",
        stays: "Sentences; in a text that speaks of newsletters such a line is only reported, unless it stands after the last sentence.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\nSubscribe to our newsletter\n", to: "The talks ended.\n"),
            .reports("How to write a newsletter\nSubscribe to our newsletter\nThat is the line that every publisher prints."),
            .keeps("The talks ended.\nSign up for the race by Friday at the town hall."),
        ])
}
