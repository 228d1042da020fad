import EmendCore

/// Removes what is left of heading tags.
struct HeadingDebris: Filter {
    let card = Card(
        id: "heading-debris", group: .headings,
        summary: "Removes the remains of heading tags at the edges of a line: `h 3 >`, `h1>`, `< h2 >`, `< / h2 >`.",
        reason: "Rewriting tools space heading tags out or cut them in half, and no parser removes them then. Whole tags, hypotheses (H1 > H0), selectors (h1 > h2) and the words H1, h-index stay.",
        examples: [
            .fixes("Tensions in Defence Planning h 3 >", to: "Tensions in Defence Planning"),
            .fixes("A Journey toward Peace h1 >\nText.", to: "A Journey toward Peace\nText."),
            .fixes("< h2 >Key Issues< / h2 >", to: "Key Issues"),
            .keeps("Use h1 > h2 { color: red } in CSS."),
            .keeps("We test H1 > H0 at 5%."),
            .keeps("H1 2024 results beat forecasts."),
        ])
    let triggers = ByteSet(">")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for line in text.lines where text.present.contains(Byte.greaterThan) {
            let start = text.contentStart(of: line)
            let end = text.contentEnd(of: line)
            var from = start
            var to = end
            while let next = Self.tagEnd(text, from, to) { from = next }
            while let previous = Self.tagStart(text, from, to) { to = previous }
            if from == start, to == end { continue }
            if from >= to {
                edits.delete(text.removal(of: line))
                continue
            }
            // A whole tag may stand anywhere; a half must have a heading beside it, which starts with a capital, a digit or a quote.
            guard Self.startsHeading(text, from) else { continue }
            if from > start { edits.delete(start..<from) }
            if to < end { edits.delete(to..<end) }
        }
    }

    /// The end of a heading tag and of the spaces after it at the start of a range.
    private static func tagEnd(_ text: borrowing Text, _ start: Int, _ end: Int) -> Int? {
        var i = start
        let hasBracket = text[i] == Byte.lessThan
        if hasBracket { i += 1 }
        let open = i
        i = skip(text, i, end)
        if text[i] == Byte.solidus { i = skip(text, i + 1, end) }
        guard i < end, text[i] == 0x68 || (hasBracket && text[i] == 0x48) else { return nil }
        i = skip(text, i + 1, end)
        guard i < end, text[i] >= 0x31, text[i] <= 0x36 else { return nil }
        i = skip(text, i + 1, end)
        guard i < end, text[i] == Byte.greaterThan else { return nil }
        // A whole tag without a space inside is markup that tools still know.
        if hasBracket, !text.bytes[open..<i].contains(Byte.space) { return nil }
        i += 1
        // h1 > h2 { ... }: what follows a half tag is a heading, not a selector.
        if !hasBracket, skip(text, i, end) < end, !startsHeading(text, skip(text, i, end)) { return nil }
        return skip(text, i, end)
    }

    /// The start of a heading tag and of the spaces before it at the end of a range.
    private static func tagStart(_ text: borrowing Text, _ start: Int, _ end: Int) -> Int? {
        var i = end - 1
        guard i > start, text[i] == Byte.greaterThan else { return nil }
        i = skipBack(text, i, start)
        guard i > start, text[i - 1] >= 0x31, text[i - 1] <= 0x36 else { return nil }
        i = skipBack(text, i - 1, start)
        guard i > start, text[i - 1] | 0x20 == 0x68 else { return nil }
        let isLower = text[i - 1] == 0x68
        i -= 1
        let nameStart = i
        i = skipBack(text, i, start)
        if i > start, text[i - 1] == Byte.solidus { i = skipBack(text, i - 1, start) }
        let hasBracket = i > start && text[i - 1] == Byte.lessThan
        if hasBracket { i = skipBack(text, i - 1, start) }
        if hasBracket, !text.bytes[i..<end].contains(Byte.space) { return nil }
        guard hasBracket || (isLower && (nameStart == start || text[nameStart - 1] == Byte.space || text[nameStart - 1] == Byte.solidus)) else { return nil }
        return i
    }

    private static func startsHeading(_ text: borrowing Text, _ i: Int) -> Bool {
        let byte = text[i]
        return byte.isASCIIUpper || byte.isASCIIDigit || byte >= 0x80 || byte == Byte.quotationMark || byte == Byte.openingParenthesis
            || byte == Byte.hyphen || (byte.isASCIILower && text[i + 1] != 0x31)
    }

    private static func skip(_ text: borrowing Text, _ i: Int, _ end: Int) -> Int {
        var i = i
        while i < end, text[i] == Byte.space { i += 1 }
        return i
    }

    private static func skipBack(_ text: borrowing Text, _ i: Int, _ start: Int) -> Int {
        var i = i
        while i > start, text[i - 1] == Byte.space { i -= 1 }
        return i
    }
}
