import EmendCore

/// Removes a comma too many.
struct DoubledComma: Filter {
    let card = Card(
        id: "doubled-comma", group: .punctuation,
        summary: "Removes the second of two commas between words.",
        reason: "Cutting a word or a link out of a sentence leaves the commas around it.",
        stays: "Numbers, empty fields of a table and low quotation marks typed as commas.",
        examples: [
            .fixes("Peru,, Chile and Bolivia.", to: "Peru, Chile and Bolivia."),
            .fixes("Peru, , Chile.", to: "Peru, Chile."),
            .fixes("\u{201C}We agree,\u{201D}, he said.", to: "\u{201C}We agree,\u{201D} he said."),
            .keeps("It cost $1,,000."),
            .keeps("a,,b,,c"),
        ])
    let triggers = ByteSet(",")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var next = 1
        // The second comma has another, a space or a quotation mark before it.
        for sign in text.signs([.marksMeet, .spaceBeforeMark, .quoteBeforeMark]) where text[sign.place] == Byte.comma {
            let second = sign.place
            var first = second - 1
            if sign.kinds.has(.quoteBeforeMark) {
                first -= text[first] == Byte.quotationMark ? 1 : 3
                guard first >= next, text[first] == Byte.comma, outerComma(text, first) == second else { continue }
                edits.delete(second..<second + 1)
                next = second + 1
                continue
            }
            while text[first] == Byte.space { first -= 1 }
            guard first >= next, text[first] == Byte.comma, case let before = text[first - 1], before.isASCIILetter || before >= 0x80 || before == Byte.closingParenthesis else { continue }
            guard text[second + 1] == Byte.space, text[second + 2] != Byte.comma, text[second + 2] != Byte.closingParenthesis else { continue }
            edits.delete(first + 1..<second + 1)
            next = second + 1
        }
    }

    /// agree,\u{201D}, he said: the comma after a quotation that ends with one; straight marks also part fields.
    private func outerComma(_ text: borrowing Text, _ comma: Int) -> Int? {
        let outer = comma + 1 + text.closingQuoteLength(at: comma + 1)
        guard outer > comma + 1, text[comma - 1].isASCIILower, text[outer] == Byte.comma, text[outer + 1] == Byte.space else { return nil }
        return outer == comma + 4 || text[outer + 2].isASCIILower && text[comma + 1] == Byte.quotationMark ? outer : nil
    }
}
