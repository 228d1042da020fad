import EmendCore

/// Removes a line that only says where an image came from.
struct ImageCredit: PageLineFilter {
    static let id = "image-credit"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes a line that holds nothing but the source of an image: `image source from:the-sun`.",
        reason: "Templates print it beside the article, without the image.",
        stays: "Captions, sentences and a document that is nothing else.",
        reach: .document,
        examples: [
            .fixes("The talks ended.\nimage source from:the-sun", to: "The talks ended."),
            .fixes("Photo credit: Ann Lind\nThe talks ended.\n", to: "The talks ended.\n"),
            .fixes("The talks ended.\n\n(Photo by Ann Lind/Getty Images)\n", to: "The talks ended.\n"),
            .keeps("The source of the image was The Sun."),
            .keeps("Image source: NASA (caption kept in captions mode)."),
            .keeps("The talks ended.\nImage source: a camera that the witness had hidden in her coat, police said."),
        ])
}
