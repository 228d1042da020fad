import EmendCore

/// Removes lines of cookie and privacy dialogs.
struct ConsentNotice: PageLineFilter {
    static let id = "consent-notice"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes lines of cookie and privacy dialogs: `We use cookies to improve your experience.`, `Accept all cookies`.",
        reason: "The dialog lies over the page and is no part of the article.",
        stays: "Sentences of a text that speaks of cookies, in which such lines are only reported.",
        reach: .document,
        examples: [
            .fixes("We use cookies to improve your experience.\nAccept all cookies\nTrains halted\nThe line will stay closed.", to: "Trains halted\nThe line will stay closed."),
            .keeps("Cookies\nWe use butter, sugar and flour for these."),
            .keeps("Each dialog must show these labels:\nAccept all cookies\nManage preferences"),
        ])
}
