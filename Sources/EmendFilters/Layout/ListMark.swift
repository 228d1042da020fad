import EmendCore

/// The mark before an item of a list.
struct ListMark {
    /// The mark without the white space after it.
    let range: Range<Int>
    /// Where the text of the item starts.
    let content: Int
    /// A bullet that stands for nothing else; hyphens, asterisks and dashes need a second item.
    let isGlyph: Bool
    let isNumber: Bool
    /// The letter o, which stands for a hollow bullet where Word's fonts are gone.
    let isLetter: Bool

    /// The mark at the start of a line; nil where none stands there or no text follows it.
    init?(_ text: borrowing Text, _ line: Line) {
        let start = text.contentStart(of: line)
        let end = Int(line.end)
        guard start < end else { return nil }
        var mark = start
        var isGlyph = false
        var isNumber = false
        switch text[start] {
        case Byte.hyphen, 0x2A, 0x2B: mark = start + 1
        case 0x6F: mark = start + 1
        case 0xC2 where text[start + 1] == 0xB7:
            mark = start + 2
            isGlyph = true
        case 0xE2, 0xEF:
            if text.holds("\u{2013}", at: start) {
                mark = start + 3
            } else if let length = Self.glyph(text, at: start) {
                mark = start + length
                isGlyph = true
            }
        case 0x30...0x39, Byte.openingParenthesis, 0x41...0x5A, 0x61...0x7A:
            guard let number = Self.number(text, start) else { return nil }
            mark = number
            isNumber = true
        default: return nil
        }
        guard mark > start else { return nil }
        var content = mark
        while content < end, text[content] == Byte.space || text[content] == Byte.tab || text.holds("\u{A0}", at: content) {
            content += text[content] == 0xC2 ? 2 : 1
        }
        guard content < end, content > mark || isGlyph else { return nil }
        // Rules: `- - -`, `* * *`.
        if !isGlyph, !isNumber, text[content] == text[start], text[start] != 0x6F { return nil }
        range = start..<mark
        self.content = content
        self.isGlyph = isGlyph
        self.isNumber = isNumber
        isLetter = text[start] == 0x6F && !isNumber
    }

    /// The length of a bullet at an offset: U+2022, 2023, 2043, 25A0, 25AA, 25AB, 25B8, 25BA, 25CF, 25CB, 25E6 and those of Symbol and
    /// Wingdings (U+F0B7, F0A7, F0D8).
    static func glyph(_ text: borrowing Text, at i: Int) -> Int? {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xE2, 0x80, 0xA2...0xA3), (0xE2, 0x81, 0x83), (0xE2, 0x96, 0xA0), (0xE2, 0x96, 0xAA...0xAB), (0xE2, 0x96, 0xB8), (0xE2, 0x96, 0xBA),
            (0xE2, 0x97, 0x8B), (0xE2, 0x97, 0x8F), (0xE2, 0x97, 0xA6), (0xEF, 0x82, 0xB7), (0xEF, 0x82, 0xA7), (0xEF, 0x83, 0x98): 3
        default: nil
        }
    }

    /// The end of `1.`, `12)`, `(a)`, `b.` and `b)` at an offset.
    private static func number(_ text: borrowing Text, _ start: Int) -> Int? {
        let longest = 3
        let isBracketed = text[start] == Byte.openingParenthesis
        let first = start + (isBracketed ? 1 : 0)
        var i = first
        while i - first < longest, text[i].isASCIIDigit { i += 1 }
        if i == first, text[i].isASCIILetter { i += 1 }
        guard i > first else { return nil }
        if text[i] == Byte.closingParenthesis { return i + 1 }
        // A letter with a full stop is an initial as often.
        return !isBracketed && text[i] == Byte.fullStop && text[i - 1].isASCIIDigit ? i + 1 : nil
    }
}
