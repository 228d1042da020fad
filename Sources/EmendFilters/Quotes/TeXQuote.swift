import EmendCore

/// Replaces quotation marks typed for TeX: `` ``so'' ``.
struct TeXQuote: Filter {
    let card = Card(
        id: "tex-quotation-mark", group: .quotes,
        summary: "Replaces two backticks and the two apostrophes that close them by quotation marks.",
        reason: "TeX, old mail and corpora cut into tokens write them so. The marks become those of the text, curly where it shows none.",
        stays: "Code between double backticks.",
        reach: .document,
        examples: [
            .fixes("``Quoted text'' stands here.", to: "\u{201C}Quoted text\u{201D} stands here."),
            .fixes("\"One\" and ``two''.", to: "\"One\" and \"two\"."),
            .keeps("Type ``code`` here."),
            .keeps("```\nx''\n```"),
        ])
    let triggers = ByteSet("`")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        var isStraight: Bool?
        while let tick = text.firstIndex(of: 0x60, from: i) {
            var opened = tick
            while text[opened] == 0x60 { opened += 1 }
            i = opened
            guard opened - tick == 2, text.quoteSide(before: tick).mayPrecede, let closer = Self.closer(text, from: opened) else { continue }
            var start = opened
            var end = closer.lowerBound
            // Tokens: a space stands inside both.
            if text[start] == Byte.space, text[end - 1] == Byte.space { (start, end) = (start + 1, end - 1) }
            guard start < end, Self.startsQuotation(text, start), text.quoteSide(before: end).isContent, text.quoteSide(after: closer.upperBound).mayFollow else { continue }
            let writesStraight = isStraight ?? (text.usesStraightQuotationMark && closer.count == 2 && text[closer.lowerBound] == Byte.apostrophe)
            isStraight = writesStraight
            edits.replace(tick..<start, with: writesStraight ? "\"" : "\u{201C}")
            edits.replace(end..<closer.upperBound, with: writesStraight ? "\"" : "\u{201D}")
            i = closer.upperBound
        }
    }

    /// A word, a number, an amount, a bracket or an ellipsis: what else stands between backticks is drawing.
    private static func startsQuotation(_ text: borrowing Text, _ offset: Int) -> Bool {
        switch text.quoteSide(after: offset) {
        case .letter, .digit, .opening, .sign: !text[offset].isBlankOrEnd
        case .closing: text.holds("...", at: offset) || text.holds("\u{2026}", at: offset)
        default: false
        }
    }

    /// The marks that close: two apostrophes or a double mark, in the same paragraph, with no backtick before them.
    private static func closer(_ text: borrowing Text, from start: Int) -> Range<Int>? {
        let longest = 2_000
        var i = start
        while i < min(text.count, start + longest) {
            switch text[i] {
            case 0x60: return nil
            case Byte.lineFeed where text[i + 1] == Byte.lineFeed || text[i + 1] == 0x0D: return nil
            case Byte.apostrophe where text[i + 1] == Byte.apostrophe:
                // A third one closes a quotation inside: ``the `word'''.
                return i > start && text[i + 2] != Byte.apostrophe ? i..<i + 2 : nil
            case Byte.quotationMark: return i > start && text.quoteSide(after: i + 1).mayFollow ? i..<i + 1 : nil
            case 0xE2 where text.curlyQuote(at: i) == 0x9D: return i > start ? i..<i + 3 : nil
            default: i += 1
            }
        }
        return nil
    }
}
