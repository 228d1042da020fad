import EmendCore

/// Removes labels of advertisements.
struct AdvertisementLabel: PageLineFilter {
    static let id = "advertisement-label"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes labels of advertisements: `ADVERTISEMENT - CONTINUE READING BELOW`, `Story continues below advertisement`.",
        reason: "They mark places on the page whose content is not in the text.",
        stays: "Sentences about advertisements; in a text that speaks of them such a line is only reported.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\n\nAdvertisement\n\nThey will go on in May.", to: "The talks ended.\n\nThey will go on in May."),
            .fixes("The talks ended.\nStory continues below advertisement\nThey will go on in May.", to: "The talks ended.\nThey will go on in May."),
            .keeps("The word on the screen was this:\nADVERTISEMENT\nIt stayed for ten minutes."),
            .reports("The advertisement ran for years.\nAdvertisement\nThey will go on in May."),
        ])
}
