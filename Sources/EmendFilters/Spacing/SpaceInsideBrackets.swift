import EmendCore

/// Removes the spaces just inside a pair of round brackets.
struct SpaceInsideBrackets: Filter {
    let card = Card(
        id: "space-inside-brackets", group: .spacing,
        summary: "Removes the space after an opening and before a closing round bracket.",
        reason: "A link or a tag between bracket and word left its space behind.",
        stays: "Code, formulas, emoticons, boxes to tick and square brackets.",
        examples: [
            .fixes("The minister ( a former teacher ) resigned.", to: "The minister (a former teacher) resigned."),
            .fixes("Prices rose (see table 2 ) and fell again.", to: "Prices rose (see table 2) and fell again."),
            .keeps("Call f( x ) or ( a + b ) with it."),
            .keeps("It was fun : ) and [ ] is not done."),
        ])
    let triggers = ByteSet("(")

    /// Signs of formulas and code.
    private static let codeSigns = ByteSet("=<>{}|\\[]*+_^~`#@()")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var next = 0
        var brackets = BracketPairs()
        for sign in text.signs(.of(Byte.openingParenthesis)) where sign.place >= next {
            let open = sign.place
            guard text[open - 1].isBlankOrEnd || text.openingQuoteLength(before: open) > 0, let close = brackets.closing(text, of: open), close > open + 3 else { continue }
            let afterOpen = text[open + 1] == Byte.space && text[open + 2] != Byte.space
            let beforeClose = text[close - 1] == Byte.space && text[close - 2] != Byte.space
            guard afterOpen || beforeClose else { continue }
            let content = open + (afterOpen ? 2 : 1)..<close - (beforeClose ? 1 : 0)
            guard endsPhrase(text, close + 1), !isSyntax(text, open, close), isPhrase(text, content) else { continue }
            if afterOpen { edits.delete(open + 1..<open + 2) }
            if beforeClose { edits.delete(close - 1..<close) }
            next = close
        }
    }

    private func endsPhrase(_ text: borrowing Text, _ offset: Int) -> Bool {
        let next = text[offset]
        return next.isBlankOrEnd || [Byte.comma, Byte.fullStop, Byte.semicolon, Byte.colon, 0x21, 0x3F].contains(next) || text.closingQuoteLength(at: offset) > 0
    }

    /// { name | ( expression ) }: brackets and bars around it.
    private func isSyntax(_ text: borrowing Text, _ open: Int, _ close: Int) -> Bool {
        let before = text[open - 1] == Byte.space ? text[open - 2] : text[open - 1]
        let after = text[close + 1] == Byte.space ? text[close + 2] : text[close + 1]
        return Self.codeSigns.contains(before) || Self.codeSigns.contains(after)
    }

    /// Words, in a line of them: a formula and code have other signs, a letter in a box is no word.
    private func isPhrase(_ text: borrowing Text, _ content: Range<Int>) -> Bool {
        for i in content where Self.codeSigns.contains(text[i]) { return false }
        guard starts(text, content.lowerBound), ends(text, content.upperBound), !text.isProtected(content.lowerBound - 2..<content.upperBound + 2) else { return false }
        guard text.isProse(lineAt: content.lowerBound) else { return false }
        let line = text.lines[text.lineIndex(at: content.lowerBound)]
        // name ( type ) \u{2192} type: a function of a manual.
        let start = text.contentStart(of: line)
        guard line.wordCount >= 4, !holdsArrow(text, line), content.lowerBound - start > 20 || text.isSentenceLike(line) else { return false }
        let words = text.wordCount(before: content.lowerBound)..<text.wordCount(before: content.upperBound)
        return text.words[words].contains { $0.stemCount >= 3 && $0.shape.has(.hasLetter) && text.isProseWord($0) }
    }

    private func holdsArrow(_ text: borrowing Text, _ line: Line) -> Bool {
        let arrow: StaticString = "\u{2192}"
        let longestLook = 2_000
        for i in line.range.prefix(longestLook) where text[i] == 0xE2 && text.holds(arrow, at: i) { return true }
        return false
    }

    private func starts(_ text: borrowing Text, _ offset: Int) -> Bool {
        let first = text[offset]
        return first.isASCIILetter || first.isASCIIDigit || first >= 0x80 || first == Byte.quotationMark || first == 0x24
    }

    private func ends(_ text: borrowing Text, _ offset: Int) -> Bool {
        let last = text[offset - 1]
        return last.isASCIILetter || last.isASCIIDigit || last >= 0x80 || last == Byte.quotationMark || last == 0x25 || last == Byte.fullStop || last == 0x3F || last == 0x21
    }
}
