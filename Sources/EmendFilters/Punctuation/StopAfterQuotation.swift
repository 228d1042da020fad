import EmendCore

/// Removes the full stop after a quotation that ends with one itself.
struct StopAfterQuotation: Filter {
    let card = Card(
        id: "stop-after-quotation", group: .punctuation,
        summary: "Removes the full stop after a closing quotation mark that another full stop stands before.",
        reason: "Joining a quotation to its sentence leaves both stops.",
        stays: "A stop after quoted questions, ellipses, abbreviations and initials, which is a matter of style; quoted marks and the strings of programs.",
        languages: .english,
        examples: [
            .fixes("\u{201C}It is over.\u{201D}.", to: "\u{201C}It is over.\u{201D}"),
            .fixes("He said: \u{201C}We will not go.\u{201D}. She did.", to: "He said: \u{201C}We will not go.\u{201D} She did."),
            .keeps("He asked \u{201C}why?\u{201D}. She wrote \u{201C}I thought...\u{201D}."),
            .keeps("He works for \u{201C}Contoso Inc.\u{201D}. It ends in \".\"."),
        ])
    let triggers = ByteSet("\"\u{201D}")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for sign in text.signs(.quoteBeforeMark) {
            let (start, i) = (sign.place - 1, sign.place)
            guard text[i] == Byte.fullStop, text[i + 1] != Byte.fullStop, text[i + 1].isBlankOrEnd || text.closingQuoteLength(at: i + 1) > 0 else { continue }
            let quote = text[start] == Byte.quotationMark ? start : start - 2
            guard text[start] == Byte.quotationMark || text.curlyQuote(at: quote) == 0x9D, text[quote - 1] == Byte.fullStop, text[quote - 2].isASCIILower else { continue }
            guard endsSentence(text, quote - 1, isStraight: quote == start) else { continue }
            edits.delete(i..<i + 1)
        }
    }

    /// The straight quotation mark and the last byte of the closing curly one.
    /// A word that is no abbreviation, at the end of a quotation of several words.
    private func endsSentence(_ text: borrowing Text, _ stop: Int, isStraight: Bool) -> Bool {
        let line = text.lines[text.lineIndex(at: stop)]
        let words = text.words
        let low = text.wordCount(before: stop)
        guard low > line.words.lowerBound else { return false }
        let last = words[low - 1]
        guard Int(last.end) == stop, last.isLower, last.stemCount >= 2, !last.isGlued || last.stemCount >= 4, !last.facts.has(.abbreviation) || last.facts.frequency >= 10 else { return false }
        guard isStraight else { return true }
        // A string of a program is seldom a sentence of four words, and a line with code holds strings.
        return low - line.words.lowerBound >= 4 && text.protectedSpan(touching: line.range) == nil && words[low - 4..<low].contains { text.isFunctionWord($0) }
    }
}
