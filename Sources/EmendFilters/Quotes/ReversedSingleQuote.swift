import EmendCore

/// Turns a single curly quotation mark that faces the wrong way: `\u{2018}Hello\u{2018}`, `\u{2019}Because,\u{2019} he said`.
struct ReversedSingleQuote: Filter {
    let card = Card(
        id: "reversed-single-quotation-mark", group: .quotes,
        summary: "Turns a single curly quotation mark that faces the wrong way.",
        reason: "Software decides by what it sees beside the mark.",
        stays: "Marks without the other of the pair in the line, elisions (\u{2019}tis, \u{2019}90s) and letters of transliterations (Rub\u{2018} al-Khali).",
        languages: .english,
        examples: [
            .fixes("\u{2018}Hello,\u{2018} she said.", to: "\u{2018}Hello,\u{2019} she said."),
            .fixes("\u{2019}Because,\u{2019} said the dog.", to: "\u{2018}Because,\u{2019} said the dog."),
            .keeps("\u{2019}Tis the dogs\u{2019} dinner, the \u{2019}90s\u{2019} best."),
            .keeps("The Rub\u{2018} al-Khali and Hawai\u{2018}i"),
        ])
    let triggers = ByteSet(0xE2...0xE2)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let elisions = Elisions(of: .english)
        var isOpen = false
        var lineEnd = 0
        var i = 0
        while let lead = text.firstIndex(of: 0xE2, from: i) {
            i = lead + 1
            guard let tail = text.curlyQuote(at: lead), tail == 0x98 || tail == 0x99 else { continue }
            i = lead + 3
            let after = text.quoteSide(after: i)
            // Most are inside a word.
            if after == .letter, text[lead - 1].isASCIILetter { continue }
            if lead >= lineEnd { (isOpen, lineEnd) = (false, text.firstIndex(of: Byte.lineFeed, from: lead) ?? text.count) }
            let before = text.quoteSide(before: lead)
            if tail == 0x98 {
                if isOpen, before.isContent, after.mayFollow {
                    edits.replace(lead..<i, with: "\u{2019}")
                    isOpen = false
                } else if before.mayPrecede {
                    isOpen = true
                }
            } else if !isOpen, before.mayPrecede, after == .letter, opensQuotation(text, lead, elisions), Self.isClosed(text, from: i, to: lineEnd, elisions) {
                edits.replace(lead..<i, with: "\u{2018}")
                isOpen = true
            } else if before == .closing, after != .letter {
                isOpen = false
            }
        }
    }

    /// A word of its own follows, none that is written without its first letters.
    private func opensQuotation(_ text: borrowing Text, _ lead: Int, _ elisions: Elisions) -> Bool {
        let mark = QuoteReading.Mark(
            start: lead, length: 3, isDouble: false, isStraight: false, isProtected: false, before: text.quoteSide(before: lead), after: .letter, role: .none)
        return !elisions.isElision(text, after: lead + 3) && !elisions.isLikely(text, mark) && text[lead - 1].isBlankOrEnd
    }

    /// The next mark that is not inside a word closes after punctuation: it is no possessive.
    private static func isClosed(_ text: borrowing Text, from start: Int, to end: Int, _ elisions: Elisions) -> Bool {
        let longest = 2_000
        var i = start
        while let lead = text.firstIndex(of: 0xE2, from: i, to: min(end, start + longest)) {
            i = lead + 1
            guard let tail = text.curlyQuote(at: lead), tail == 0x98 || tail == 0x99 else { continue }
            i = lead + 3
            let (before, after) = (text.quoteSide(before: lead), text.quoteSide(after: i))
            if before == .letter, after == .letter || tail == 0x99 && text[lead - 1] == 0x73 { continue }
            return tail == 0x99 && before == .closing && after.mayFollow
        }
        return false
    }
}
