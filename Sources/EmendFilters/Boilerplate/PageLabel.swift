import EmendCore

/// Removes words of buttons and menus that stand beside other left-over lines.
///
/// First of the group, while its neighbours still stand.
struct PageLabel: PageLineFilter {
    static let id = "page-label"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes words of buttons and menus that stand beside other left-over lines: `Share`, `Tags:`, `Menu`.",
        reason: "Buttons and menus are text to a scraper.",
        stays: "A word that stands alone: each is one of ordinary language, so it is removed only beside a line that is left over in any case, or among three and more such words before or after the article.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\nComments\n0 Comments\nLog in to comment", to: "The talks ended.\n0 Comments\nLog in to comment"),
            .fixes("Menu\nSearch\nShare\nTrains halted\nThe line will stay closed.", to: "Trains halted\nThe line will stay closed."),
            .keeps("Comments\nare closed to traffic on the bridge."),
            .keeps("Menu\nSoup of the day and a lemon tart are served on Sundays."),
        ])
}
