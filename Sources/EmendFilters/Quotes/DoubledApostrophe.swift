import EmendCore

/// Replaces pairs of apostrophes that stand for quotation marks: `''so''`.
struct DoubledApostrophe: Filter {
    let card = Card(
        id: "doubled-apostrophe", group: .quotes,
        summary: "Replaces two apostrophes before and two after some words by double quotation marks.",
        reason: "Typists make the double mark of two single ones.",
        stays: "Feet and inches, wiki markup, empty strings and marks without a partner in the line.",
        reach: .document,
        examples: [
            .fixes("He called it ''a disaster'' on Monday.", to: "He called it \"a disaster\" on Monday."),
            .keeps("She is 5' 10'' tall and the plank 6' 2'' wide."),
            .keeps("'''Bold''' and ''italic'' text in a [[wiki]]"),
            .keeps("Set it to '' or to 'x''."),
        ])
    let triggers = ByteSet("'")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        var isWiki: Bool?
        var isStraight: Bool?
        while let first = text.firstIndex(of: Byte.apostrophe, from: i) {
            i = first + 1
            guard text[i] == Byte.apostrophe else { continue }
            while text[i] == Byte.apostrophe { i += 1 }
            guard i - first == 2, Self.mayOpen(text, first), Self.startsQuotation(text, i), let closer = Self.closer(text, from: i) else { continue }
            let isMarkup = isWiki ?? Self.holdsWikiMarkup(text)
            isWiki = isMarkup
            if isMarkup { return }
            let writesStraight = isStraight ?? (text.isASCII || !Self.usesCurlyMark(text))
            isStraight = writesStraight
            edits.replace(first..<i, with: writesStraight ? "\"" : "\u{201C}")
            edits.replace(closer..<closer + 2, with: writesStraight ? "\"" : "\u{201D}")
            i = closer + 2
        }
    }

    /// White space or a dash before the marks, and no sign of a value before that.
    private static func mayOpen(_ text: borrowing Text, _ first: Int) -> Bool {
        let side = text.quoteSide(before: first)
        guard side == .edge || side == .dash || text[first - 1] == Byte.openingParenthesis && text[first - 2] == Byte.space else { return false }
        return !(text[first - 1] == Byte.space && (text[first - 2] == 0x3D || text[first - 2] == Byte.greaterThan || text[first - 2] == Byte.lessThan))
    }

    private static func startsQuotation(_ text: borrowing Text, _ offset: Int) -> Bool {
        let side = text.quoteSide(after: offset)
        return !text[offset].isBlankOrEnd && (side == .letter || side == .digit)
    }

    /// Two apostrophes after a word and before white space or a mark, in the same line, with no others and no double mark before them.
    private static func closer(_ text: borrowing Text, from start: Int) -> Int? {
        let longest = 1_000
        var i = start
        while i < min(text.count, start + longest), !text[i].isLineEnd, text[i] != Byte.quotationMark {
            if text[i] == Byte.apostrophe, text[i + 1] == Byte.apostrophe {
                let before = text[i - 1]
                // In brackets that it did not open it is a value.
                let isValue = text[i + 2] == Byte.closingParenthesis && text[start - 3] != Byte.openingParenthesis
                guard text[i + 2] != Byte.apostrophe, !before.isBlankOrEnd, !isValue, text.quoteSide(after: i + 2).mayFollow else { return nil }
                return i
            }
            i += 1
        }
        return nil
    }

    /// A link, a template, a heading or bold text: '' is emphasis there.
    private static func holdsWikiMarkup(_ text: borrowing Text) -> Bool {
        var i = 0
        while let place = text.firstIndex(in: ByteSet("[{='"), from: i) {
            i = place + 1
            if text.holds("[[", at: place) || text.holds("{{", at: place) || text.holds("\n==", at: place - 1) { return true }
            guard text.holds("'''", at: place), text.quoteSide(before: place).mayPrecede, text[place + 3].isASCIILetter else { continue }
            // Three close what three open; else one of them belongs to a quotation inside.
            i = place + 3
            if let other = text.firstIndex(of: Byte.apostrophe, from: i), text.holds("'''", at: other) { return true }
        }
        return false
    }

    private static func usesCurlyMark(_ text: borrowing Text) -> Bool {
        var i = 0
        while let lead = text.firstIndex(of: 0xE2, from: i) {
            if let tail = text.curlyQuote(at: lead), tail == 0x9C || tail == 0x9D { return true }
            i = lead + 1
        }
        return false
    }
}
