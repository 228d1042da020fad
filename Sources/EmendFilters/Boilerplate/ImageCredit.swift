import EmendCore

/// Removes a line that only says where an image came from.
struct ImageCredit: Filter {
    let card = Card(
        id: "image-credit", group: .boilerplate,
        summary: "Removes a line that holds nothing but the source of an image: `image source from:the-sun`.",
        reason: "Templates print it below the article, without the image. Captions, sentences and a document that is nothing else stay.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("The talks ended.\nimage source from:the-sun", to: "The talks ended."),
            .fixes("Photo credit: Ann Lind\nThe talks ended.\n", to: "The talks ended.\n"),
            .keeps("The source of the image was The Sun."),
            .keeps("The talks ended.\nImage source: a camera that the witness had hidden in her coat, police said."),
        ])
    let triggers = ByteSet(":")

    private static let images = WordSet("image images photo photos photograph picture pictures")
    private static let sources = WordSet("source sources credit credits courtesy")
    private static let links = WordSet("from by of via")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let filled = lines.filter { !text.isBlank($0) }
        guard filled.count > 1 else { return }
        let words = text.words
        for line in [filled.first!, filled.last!] where line.wordCount <= 8 {
            var index = line.words.lowerBound
            let end = line.words.upperBound
            guard end - index >= 3, Self.images.contains(words[index]), Int(words[index].start) == text.contentStart(of: line),
                Self.sources.contains(words[index + 1])
            else { continue }
            index += 2
            while index < end, !Self.endsInColon(text, words[index - 1]), Self.links.contains(words[index]) { index += 1 }
            guard index < end, Self.endsInColon(text, words[index - 1]), text[text.contentEnd(of: line) - 1] != Byte.fullStop else { continue }
            edits.delete(text.removal(of: line))
        }
    }

    private static func endsInColon(_ text: borrowing Text, _ word: Word) -> Bool {
        text[Int(word.end)] == Byte.colon || text[Int(word.end)] == Byte.space && text[Int(word.end) + 1] == Byte.colon
    }
}
