import EmendCore

/// Decodes references that lost their semicolon.
struct UnterminatedReference: Filter {
    let card = Card(
        id: "unterminated-reference", group: .entities,
        summary: "Decodes character references without a semicolon where nothing else can be meant.",
        reason: "HTML reads 106 names and all numbers without the semicolon, and pages rely on that.",
        stays: "Words, variables and query parameters of the same letters: a name that is a word must stand where its character would, as `&copy` before a year and `&pound` before a number.",
        examples: [
            .fixes("&copy 2024 Acme", to: "\u{A9} 2024 Acme"),
            .fixes("word&nbspword, caf&eacutes, it&#8217s", to: "word\u{A0}word, caf\u{E9}s, it\u{2019}s"),
            .fixes("Terms &amp Conditions", to: "Terms & Conditions"),
            .keeps("https://example.org/?a=1&copy=2&lt=3&reg=uk"),
            .keeps("fish &chips &more, cut &copy the rest, &ltd"),
            .keeps("foo(&amp); x = a &lt b"),
        ])
    let triggers = ByteSet("&")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var talk = MarkupTalk()
        var i = 0
        while let start = text.firstIndex(of: 0x26, from: i) {
            i = start + 1
            guard text[i].isASCIILetter || text[i] == 0x23, Reference(text, after: i) == nil, let reference = Self.match(text, at: start) else { continue }
            i = reference.end
            if text.isProtected(start..<reference.end) { continue }
            if MarkupTalk.isBasic(reference.first), talk.concernsReferences(text, start) { continue }
            // The semicolon went astray by a space.
            let isApart = text[i] == Byte.space && text[i + 1] == Byte.semicolon
            edits.replace(start..<(isApart ? i + 2 : i), with: reference)
        }
    }

    /// What the reference without a semicolon at an ampersand, or at what becomes one, stands for.
    static func match(_ text: borrowing Text, at start: Int) -> Reference? {
        if text[start + 1] == 0x23 { return number(text, at: start + 1) }
        let longest = 6
        let shortest = 2
        var end = start + 1
        while text[end].isASCIILetter || text[end].isASCIIDigit, end - start <= longest { end += 1 }
        while end - start > shortest {
            if let entry = NamedReferences.standard.entry(text, start + 1..<end), entry.isLegacy {
                return named(text, start, end, entry)
            }
            end -= 1
        }
        return nil
    }

    private static func number(_ text: borrowing Text, at start: Int) -> Reference? {
        guard let (value, end) = Reference.number(text, at: start), let scalar = Reference.scalar(of: value) else { return nil }
        // Few digits may be a rank or a ticket; many, with what follows, no number of a character.
        let shortest = 0x80
        let longest = 0xFFFF
        guard value == 0x22 || value == 0x27 || value >= shortest && value <= longest, end - start <= 7, text[end] != Byte.semicolon else { return nil }
        return Reference(first: scalar, end: end)
    }

    private static func named(_ text: borrowing Text, _ start: Int, _ end: Int, _ entry: NamedReferences.Entry) -> Reference? {
        if entry.first == 0x26 { return ampersand(text, start, end) }
        let reference = Reference(first: entry.first, end: end)
        return text[end] != 0x3D && isMeant(text, start, end, entry) ? reference : nil
    }

    /// Whether the character may stand where its name does.
    private static func isMeant(_ text: borrowing Text, _ start: Int, _ end: Int, _ entry: NamedReferences.Entry) -> Bool {
        let left = text[start - 1]
        let right = text[end]
        let isWhole = !right.isASCIILetter && !right.isASCIIDigit
        if entry.isAccentedLetter { return !right.isASCIIDigit }
        switch entry.first {
        // no-break space, guillemets, inverted marks, broken bar, middle dot, fractions
        case 0xA0, 0xA1, 0xA6, 0xAB, 0xB7, 0xBB, 0xBC...0xBF: return true
        case 0x22: return !right.isASCIILower && right != Byte.openingParenthesis
        // ordinal indicators, macron, plus-minus sign
        case 0xAA, 0xAF, 0xB1, 0xBA: return isWhole
        case 0xB2, 0xB3, 0xB9: return isWhole && (left.isASCIILetter || left.isASCIIDigit)
        case 0x3C, 0x3E: return isOperand(text, before: start) && MarkupTalk.hasNumber(text, at: end)
        case 0xA9: return isYear(text, at: end) || text.holds("opyright ", at: start - 9) || left.isLineEnd && right.isLineEnd
        case 0xAE: return isWhole && (left.isASCIILetter || left.isASCIIDigit)
        case 0xA3, 0xA5, 0xA7, 0xB6: return right.isASCIIDigit || right == Byte.space && text[end + 1].isASCIIDigit
        case 0xA2: return left.isASCIIDigit && isWhole
        case 0xB0:
            guard left.isASCIIDigit || left == Byte.space && text[start - 2].isASCIIDigit else { return false }
            let isScale = right == 0x43 || right == 0x46
            return isWhole || isScale && !text[end + 1].isASCIILetter
        case 0xB5: return (left.isASCIIDigit || left == Byte.space && text[start - 2].isASCIIDigit) && right.isASCIILetter && !text[end + 1].isASCIILetter
        case 0xD7, 0xF7: return (left.isASCIIDigit || left == Byte.space && text[start - 2].isASCIIDigit) && MarkupTalk.hasNumber(text, at: end)
        case 0xAD: return left.isASCIILetter && right.isASCIILetter
        // not, acute, cedil, uml, curren, eth, thorn: words, or starts of words.
        default: return false
        }
    }

    /// `Terms &amp Conditions`, `AT&ampT`, and `&ampnbsp;` as a nest.
    private static func ampersand(_ text: borrowing Text, _ start: Int, _ end: Int) -> Reference? {
        if let inner = Reference(text, after: end), inner.first != 0x26, inner.first != 0x3C, inner.first != 0x3E {
            return inner
        }
        let left = text[start - 1]
        let right = text[end]
        if right.isASCIIUpper || right.isASCIIDigit { return left.isASCIILetter || left.isASCIIDigit ? Reference(first: 0x26, end: end) : nil }
        let next = text[end + 1]
        guard right == Byte.space, next.isASCIILetter || next.isASCIIDigit || next >= 0x80 || next == Byte.quotationMark else { return nil }
        return isOperand(text, before: start) ? Reference(first: 0x26, end: end) : nil
    }

    /// True where a word or a number ends before an offset or a space there.
    private static func isOperand(_ text: borrowing Text, before offset: Int) -> Bool {
        let byte = text[offset - 1] == Byte.space ? text[offset - 2] : text[offset - 1]
        return byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte == Byte.closingParenthesis || byte == Byte.fullStop
    }

    private static func isYear(_ text: borrowing Text, at offset: Int) -> Bool {
        var i = offset
        if text[i] == Byte.space { i += 1 }
        guard text[i] == 0x31 || text[i] == 0x32 else { return false }
        return (i..<i + 4).allSatisfy { text[$0].isASCIIDigit } && !text[i + 4].isASCIIDigit
    }
}
