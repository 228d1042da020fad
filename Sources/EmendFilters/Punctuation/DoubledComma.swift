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
        var i = 1
        while let comma = text.firstIndex(of: Byte.comma, from: i) {
            i = comma
            var second = i + 1
            while text[second] == Byte.space { second += 1 }
            let before = text[i - 1]
            if text[second] == Byte.comma, text[second + 1] == Byte.space, text[second + 2] != Byte.comma, text[second + 2] != Byte.closingParenthesis,
                before.isASCIILetter || before >= 0x80 || before == Byte.closingParenthesis
            {
                edits.delete(i + 1..<second + 1)
                i = second + 1
            } else if let outer = outerComma(text, i) {
                edits.delete(outer..<outer + 1)
                i = outer + 1
            } else {
                i = second
            }
        }
    }

    /// agree,\u{201D}, he said: the comma after a quotation that ends with one; straight marks also part fields.
    private func outerComma(_ text: borrowing Text, _ comma: Int) -> Int? {
        let outer = comma + 1 + text.closingQuoteLength(at: comma + 1)
        guard outer > comma + 1, text[comma - 1].isASCIILower, text[outer] == Byte.comma, text[outer + 1] == Byte.space else { return nil }
        return outer == comma + 4 || text[outer + 2].isASCIILower && text[comma + 1] == Byte.quotationMark ? outer : nil
    }
}
