import EmendCore

/// Removes the last line of a feed.
struct FeedFooter: PageLineFilter {
    static let id = "feed-footer"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes the last line of a feed: `The post Talks End appeared first on Daily News.`",
        reason: "WordPress adds it to each article of a feed, sometimes to an empty one, so it goes even where it is all of the text.",
        stays: "Sentences about posts and where they appeared.",
        reach: .document,
        examples: [
            .fixes("The post Talks End appeared first on Daily News.\n", to: ""),
            .fixes("The talks ended.\nThe post Talks End first appeared on Daily News.", to: "The talks ended."),
            .keeps("The post office in Lind appeared first on a map of 1840."),
        ])
}
