import EmendCore

/// Removes a full stop too many.
struct DoubledFullStop: Filter {
    let card = Card(
        id: "doubled-full-stop", group: .punctuation,
        summary: "Removes the second of two full stops after an abbreviation, at the end of a paragraph and before a sentence.",
        reason: "The stop of an abbreviation also ends the sentence; templates add another.",
        stays: "Ellipses, ranges, leaders, paths and texts that use two stops as an ellipsis.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("Talks were held in Washington D.C..", to: "Talks were held in Washington D.C."),
            .fixes("In Washington, D.C..Talks ended.", to: "In Washington, D.C. Talks ended."),
            .fixes("It was signed this week..", to: "It was signed this week."),
            .keeps("Well.. I think so.. maybe."),
            .keeps("He hesitated... and left.."),
            .keeps("for i in 0..<10 and a..b, see ../up"),
        ])
    let triggers = ByteSet(".")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var pairs: [Int] = []
        var usesEllipses = text.present.contains(0xE2) && text.holdsEllipsis
        for sign in text.signs(.stopsMeet) {
            let start = sign.place - 1
            if text[start - 1] == Byte.fullStop || text[start + 2] == Byte.fullStop {
                usesEllipses = true
            } else if start > 0 {
                pairs.append(start)
            }
        }
        guard !pairs.isEmpty else { return }
        let plain = pairs.filter { text.initialismStart(endingAt: $0) == nil }
        for pair in pairs {
            let next = text[pair + 2]
            if text.initialismStart(endingAt: pair) != nil || text.holds("Ph.D", at: pair - 4) {
                if next.isASCIIUpper, text[pair + 3].isASCIILower {
                    edits.replace(pair + 1..<pair + 2, with: " ")
                } else if next.isBlankOrEnd || text.closingQuoteLength(at: pair + 2) > 0 || next == Byte.closingParenthesis {
                    edits.delete(pair + 1..<pair + 2)
                }
            // A writer of three full stops may mean the same by two.
            } else if plain.count == 1, !usesEllipses, text[pair - 1].isASCIILower || text[pair - 1] >= 0x80, endsLine(text, pair + 2) || startsSentence(text, pair + 2) {
                edits.delete(pair + 1..<pair + 2)
            }
        }
    }

    /// One space and a word with a capital that the text goes on after.
    private func startsSentence(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard text[offset] == Byte.space, text[offset + 1].isASCIIUpper else { return false }
        var i = offset + 2
        while text[i].isASCIILower { i += 1 }
        return text[i] == Byte.space && text[i + 1].isASCIILetter && text.isProse(lineAt: offset)
    }

    private func endsLine(_ text: borrowing Text, _ offset: Int) -> Bool {
        var i = offset + text.closingQuoteLength(at: offset)
        while text[i] == Byte.space { i += 1 }
        return text[i].isLineEnd
    }
}
