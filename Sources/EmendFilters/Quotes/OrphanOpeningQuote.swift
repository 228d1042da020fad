import EmendCore

/// Reports an opening quotation mark that nothing closes.
struct OrphanOpeningQuote: Filter {
    let card = Card(
        id: "orphan-opening-quote", group: .quotes,
        summary: "Reports an opening curly quotation mark that no mark after it closes.",
        reason: "Cutting or rewriting a quotation leaves one of its marks behind.",
        stays: "The text itself: where the other mark belongs only the writer knows. A quotation of several paragraphs, which opens each and closes the last, is not told of.",
        safety: .hint, reach: .document,
        languages: .english,
        examples: [
            .reports("\u{201C}Trends may reshape alliances in decades ahead."),
            .keeps("\u{201C}It is over,\u{201D} he said."),
            .keeps("\u{201C}One paragraph.\n\n\u{201C}And the next.\u{201D}"),
        ])
    let triggers = ByteSet(0xE2...0xE2)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        /// The mark that is open.
        var open: Int?
        var i = 0
        while let lead = text.firstIndex(of: 0xE2, from: i) {
            i = lead + 1
            guard let tail = text.curlyQuote(at: lead), tail == 0x9C || tail == 0x9D || tail == 0x9E else { continue }
            i = lead + 3
            if tail == 0x9D {
                open = nil
            } else if tail == 0x9E {
                // U+201E opens where U+201C closes, as in German.
                return
            } else {
                if let earlier = open, !continues(text, earlier, lead) { report(text, earlier, lead, &edits) }
                open = lead
            }
        }
        if let open { report(text, open, text.count, &edits) }
    }

    /// The quotation that one mark opens goes on in the next paragraph, which another one opens.
    private func continues(_ text: borrowing Text, _ earlier: Int, _ later: Int) -> Bool {
        let line = text.lineIndex(at: later)
        guard text.contentStart(of: text.lines[line]) == later else { return false }
        var previous = line - 1
        while previous >= 0, text.isBlank(text.lines[previous]) { previous -= 1 }
        return previous >= 0 && text.lineIndex(at: earlier) <= previous && previous - text.lineIndex(at: earlier) < 12
    }

    /// A straight mark may be the other one of the pair.
    private func report(_ text: borrowing Text, _ mark: Int, _ end: Int, _ edits: inout Edits) {
        let longest = 2_000
        var i = mark
        while i < min(end, mark + longest) {
            if text[i] == Byte.quotationMark { return }
            i += 1
        }
        edits.hint(mark..<mark + 3)
    }
}
