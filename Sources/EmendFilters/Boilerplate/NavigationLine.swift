import EmendCore

/// Removes lines that lead about a page or site.
struct NavigationLine: PageLineFilter {
    static let id = "navigation-line"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes lines that lead about a page or site: `Skip to content`, `Home > News > World`, `Back to top`, `Print this page`.",
        reason: "Menus and links are text to a scraper.",
        stays: "The same words inside an article, in a list or in a sentence.",
        reach: .document,
        examples: [
            .fixes("Skip to content\nHome > News > World\nTrains halted\nThe line will stay closed.", to: "Trains halted\nThe line will stay closed."),
            .fixes("The talks ended.\nBack to top", to: "The talks ended."),
            .keeps("the path went up,\nand back to top\nthe sheep went slowly home."),
        ])
}
