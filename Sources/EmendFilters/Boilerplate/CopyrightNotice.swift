import EmendCore

/// Removes the notice of copyright below an article.
struct CopyrightNotice: PageLineFilter {
    static let id = "copyright-notice"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes the notice of copyright below an article: `\u{A9} 2024 Daily Herald. All rights reserved.`",
        reason: "Sites print it below every page.",
        stays: "Lines before the last sentence, and all of them in a text that speaks of copyright or a licence, where the notice may be a part of it: there they are reported.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\n\u{A9} 2024 Daily Herald. All rights reserved.", to: "The talks ended."),
            .keeps("Copyright 2024\nA conference on the rights of authors opens in Geneva."),
            .reports("Use is free under the licence.\nCopyright 2024 Daily Herald. All rights reserved."),
        ])
}
