import EmendCore

/// Removes lines that ask to follow a site or to install its app.
struct SocialPrompt: PageLineFilter {
    static let id = "social-prompt"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes lines that ask to follow a site or to install its app: `Follow us on Twitter`, `Download our app`.",
        reason: "They advertise the publisher below each of its articles.",
        stays: "Sentences that only start alike.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\nFollow us on Facebook, Twitter and Instagram", to: "The talks ended."),
            .fixes("The talks ended.\nFollow @dailyherald on Twitter\n", to: "The talks ended.\n"),
            .keeps("The talks ended.\nFollow us to the river, the guide called."),
        ])
}
