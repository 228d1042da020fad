import EmendCore

/// Reduces two different marks in a row to the one that counts: `?.`, `!.`, `;,`, `,;`, `,.`, `.,`.
struct ClashingMarks: Filter {
    let card = Card(
        id: "clashing-marks", group: .punctuation,
        summary: "Reduces two different marks after a word to the stronger one.",
        reason: "Words were cut out between them, or a template added its own.",
        stays: "Stops of abbreviations, names that end in an exclamation mark, marks repeated for emphasis, emoticons and code.",
        languages: .english,
        examples: [
            .fixes("She asked why?. Nobody said!.", to: "She asked why? Nobody said!"),
            .fixes("He left;, she stayed,; they wept,.", to: "He left; she stayed; they wept."),
            .keeps("Nuts, etc., by Contoso Inc., of the U.S., and p.m.; then."),
            .keeps("What?! No!!! He joined Yahoo!. Why?.."),
            .keeps("a?.b, x;,y and ,."),
        ])
    let triggers = ByteSet(",.;")

    /// Brands that end in an exclamation mark, from the list of Wikipedia's article on the mark.
    private static let exclaimed = WordSet("yahoo jeopardy oklahoma wham oliver panic")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for sign in text.signs(.marksMeet) {
            let (first, second) = (sign.place - 1, text[sign.place])
            let mark = text[first]
            guard second != mark else { continue }
            let index = text.wordCount(before: first) - 1
            guard index >= 0, case let word = text.words[index], Int(word.end) == first else { continue }
            let after = text[first + 2]
            guard after.isBlankOrEnd || text.closingQuoteLength(at: first + 2) > 0 && second == Byte.fullStop else { continue }
            // Not an entity (&quot;,) nor a name that starts with a mark (?column?.), nor an ellipsis after a comma.
            guard !word.isGlued || text[Int(word.start) - 1] == Byte.hyphen || text.openingQuoteLength(before: Int(word.start)) > 0, after != Byte.space || text[first + 3] != Byte.fullStop else { continue }
            guard word.shape.has(.hasLetter), word.stemCount >= 2, !text.isProtected(first..<first + 2) else { continue }
            let goesOn = after == Byte.space && (text[first + 3].isASCIILetter || text[first + 3] >= 0x80)
            switch (mark, second) {
            case (Byte.semicolon, Byte.comma): if goesOn { edits.delete(first + 1..<first + 2) }
            case (Byte.comma, Byte.semicolon): if goesOn { edits.delete(first..<first + 1) }
            case (Byte.comma, Byte.fullStop): edits.delete(first..<first + 1)
            case (Byte.fullStop, Byte.comma):
                // An abbreviation may be unknown; one of six letters and more that is a frequent word is not.
                let isWord = word.isLower && word.isPlain && word.stemCount >= 6 && word.facts.has(.lower) && word.facts.frequency >= 9 && !word.facts.has(.abbreviation)
                if isWord, after == Byte.space, text[first + 3].isASCIILower, text.isProse(lineAt: first) { edits.delete(first..<first + 1) }
            case (0x21, Byte.fullStop):
                if word.isLower || word.isUpper || !Self.exclaimed.contains(word) && text.mayStartSentence(at: Int(word.start)) { edits.delete(first + 1..<first + 2) }
            case (0x3F, Byte.fullStop): edits.delete(first + 1..<first + 2)
            default: break
            }
        }
    }
}
