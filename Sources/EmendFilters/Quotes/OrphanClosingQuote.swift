import EmendCore

/// Reports a closing quotation mark that nothing opened.
struct OrphanClosingQuote: Filter {
    let card = Card(
        id: "orphan-closing-quote", group: .quotes,
        summary: "Reports a closing curly quotation mark that no mark before it opened.",
        reason: "Cutting or rewriting a quotation leaves one of its marks behind.",
        stays: "The text itself: where the other mark belongs only the writer knows.",
        safety: .hint, reach: .document,
        languages: .english,
        examples: [
            .reports("Trends may reshape alliances in decades ahead.\u{201D}"),
            .keeps("\u{201C}It is over,\u{201D} he said."),
            .keeps("\u{201C}One paragraph.\n\u{201C}And the next.\u{201D}"),
        ])
    let triggers = ByteSet(0xE2...0xE2)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let hasStraight = text.present.contains(Byte.quotationMark)
        var open = 0
        var i = 0
        while let lead = text.firstIndex(of: 0xE2, from: i) {
            i = lead
            guard let tail = text.curlyQuote(at: i) else {
                i += 1
                continue
            }
            // U+201E opens where U+201C closes, as in German.
            if tail == 0x9C || tail == 0x9E {
                open += 1
            } else if tail == 0x9D {
                // After a digit it may stand for inches.
                if open == 0, !text[i - 1].isASCIIDigit, !(hasStraight && text.opensStraight(before: i)) { edits.hint(i..<i + 3) }
                open = 0
            }
            i += 3
        }
    }
}
