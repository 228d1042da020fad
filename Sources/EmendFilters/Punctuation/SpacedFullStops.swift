import EmendCore

/// Reduces two full stops with a space between to one.
struct SpacedFullStops: Filter {
    let card = Card(
        id: "spaced-full-stops", group: .punctuation,
        summary: "Reduces two full stops with a space between to one.",
        reason: "A sentence was cut out between them.",
        stays: "Three and more, which are an ellipsis or leaders; commands, Morse code and initials.",
        languages: .english,
        examples: [
            .fixes("He left . . The end.", to: "He left. The end."),
            .fixes("The road was closed. . The police left.", to: "The road was closed. The police left."),
            .keeps("He said . . . nothing, and paid . . . . 5"),
            .keeps("Run cd . and cp a . . with -. .-"),
        ])
    let triggers = ByteSet(".")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for sign in text.signs(.spaceBeforeMark) {
            let first = sign.place - 2
            guard text[first] == Byte.fullStop, text[sign.place] == Byte.fullStop, case let index = text.wordCount(before: first) - 1, index >= 0 else { continue }
            let word = text.words[index]
            guard Int(word.end) == first || Int(word.end) == first - 1 && text[first - 1] == Byte.space else { continue }
            let end = first + 3
            guard word.isLower || word.isTitle, word.stemCount >= 3, word.facts.has(.known), !word.facts.has(.abbreviation) || word.facts.has(.lower) else { continue }
            guard text[end].isLineEnd || text[end] == Byte.space && (text[end + 1].isASCIIUpper || text.curlyQuote(at: end + 1) == 0x9C || text[end + 1] == Byte.quotationMark) else { continue }
            guard !text.isProtected(first..<end), !goesOnWithStop(text, end) else { continue }
            if first > Int(word.end) { edits.delete(Int(word.end)..<first) }
            edits.delete(first + 1..<end)
        }
    }

    /// An ellipsis that the end of a line parts.
    private func goesOnWithStop(_ text: borrowing Text, _ offset: Int) -> Bool {
        var i = offset
        while text[i] == Byte.space || text[i] == Byte.lineFeed || text[i] == 0x0D { i += 1 }
        return text[i] == Byte.fullStop
    }
}
