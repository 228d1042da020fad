import EmendCore

/// Capitalises the titles Dr, Mr, Mrs and Ms before a name.
struct HonorificCase: Filter {
    let card = Card(
        id: "honorific-case", group: .case,
        summary: "Capitalises dr, mr, mrs and ms before a name.",
        reason: "English always writes these with a capital.",
        stays: "Dr and ms without a full stop: ms is also a unit, and dr is not always a doctor.",
        languages: .english,
        examples: [
            .fixes("dr. Meyer and mr. Osei agreed.", to: "Dr. Meyer and Mr. Osei agreed."),
            .fixes("They saw mrs Dalloway.", to: "They saw Mrs Dalloway."),
            .keeps("It took 5 ms. Most of that was spent waiting."),
            .keeps("dear mr. president"),
        ])
    let triggers = ByteSet("m").union(ByteSet("d"))

    private static let dotted = WordSet("dr mr mrs ms")
    private static let plain = WordSet("mr mrs")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for sign in text.wordSigns(.honorificInLower) where sign.index + 1 < words.count && Self.dotted.contains(words[sign.index]) && words[sign.index].possessive == 0 {
            let index = sign.index
            let (word, name) = (words[index], words[index + 1])
            guard name.isTitle, name.isPlain, !name.facts.has(.englishMarker) else { continue }
            // Only mr and mrs never end a sentence.
            guard !name.facts.has(.lower) || name.facts.has([.surname, .givenName]) && Self.plain.contains(word) else { continue }
            let isDotted = text.holds(". ", at: Int(word.end)) && name.start == word.end + 2
            guard isDotted || text.areNeighbours(word, name) && Self.plain.contains(word) else { continue }
            guard index == 0 || !words[index - 1].shape.has(.hasDigit) else { continue }
            guard text[Int(word.start) - 1].isBlankOrEnd || text.openingQuoteLength(before: Int(word.start)) > 0 else { continue }
            edits.replace(word.range, with: text.titled(word.range))
        }
    }
}
