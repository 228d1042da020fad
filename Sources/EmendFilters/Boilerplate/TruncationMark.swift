import EmendCore

/// Removes the mark of a cut at the end of a text.
struct TruncationMark: Filter {
    let card = Card(
        id: "truncation-mark", group: .boilerplate,
        summary: "Removes the mark that feeds put where they cut an article: `[\u{2026}]` after the last sentence or on the last line.",
        reason: "Feeds put it where they cut an article. Where the cut goes through a sentence the mark is all that tells of it, so that is removed under --unsafe only.",
        stays: "The mark inside a text or a quotation, where it is the author's own.",
        reach: .document,
        examples: [
            .fixes("The talks ended. [\u{2026}]", to: "The talks ended."),
            .fixes("The talks ended.\n[...]\n", to: "The talks ended.\n"),
            .keeps("He ended with \u{201C}[\u{2026}] and so it goes\u{201D}."),
            .keeps("He said: \u{201C}We tried. [\u{2026}]\u{201D}"),
        ])
    let triggers = ByteSet("[")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard text.position.isEnd else { return }
        var end = text.count
        while text[end - 1].isBlankOrEnd, end > 0 { end -= 1 }
        guard text[end - 1] == Byte.closingBracket, let start = markStart(text, end) else { return }
        var before = start
        while before > 0, text[before - 1].isBlankOrEnd { before -= 1 }
        // A text that is nothing else, and a bracket that touches a word.
        guard before > 0, before < start, !isQuoted(text, before) else { return }
        var last = before
        last -= text.closingQuoteLength(before: last)
        let isSentence = text[last - 1] == Byte.fullStop || text[last - 1] == 0x3F || text[last - 1] == 0x21 || text.holds("\u{2026}", at: last - 3)
        edits.delete(before..<end, safety: isSentence ? .safe : .unsafe)
    }

    /// Where the mark starts that ends at an offset: an ellipsis or two and more full stops in brackets.
    private func markStart(_ text: borrowing Text, _ end: Int) -> Int? {
        if text.holds("[\u{2026}]", at: end - 5) { return end - 5 }
        var i = end - 2
        var stops = 0
        while text[i] == Byte.fullStop || text[i] == Byte.space && stops > 0 && stops < 6 {
            if text[i] == Byte.fullStop { stops += 1 }
            i -= 1
        }
        return stops >= 2 && stops <= 4 && text[i] == Byte.openingBracket ? i : nil
    }

    /// True where a quotation mark that opens in the last line is not closed.
    private func isQuoted(_ text: borrowing Text, _ end: Int) -> Bool {
        if text.opensStraight(before: end), !text.opensQuotation(at: end) { return true }
        var i = end
        let mostLookedAt = 4_096
        while i > 0, end - i < mostLookedAt, text[i - 1] != Byte.lineFeed {
            i -= 1
            guard let quote = text.curlyQuote(at: i) else { continue }
            if quote == 0x9C { return true }
            if quote == 0x9D { return false }
        }
        return false
    }
}
