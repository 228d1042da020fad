import EmendCore

/// Decodes references that lost their ampersand.
struct LostAmpersand: Filter {
    let card = Card(
        id: "lost-ampersand", group: .entities,
        summary: "Decodes what is left of a character reference without its ampersand: `#8217;`, `nbsp;`, and `amp;` between two names.",
        reason: "Some steps drop the ampersand and leave the rest.",
        stays: "Numbers but those of a quotation mark, dash or ellipsis that touches a letter, names that are words, and `amp;` but between two words with capitals, since an amp is also an amplifier.",
        examples: [
            .fixes("Russia#8217;s war, don#39;t", to: "Russia\u{2019}s war, don't"),
            .fixes("Johnson amp; Johnson", to: "Johnson & Johnson"),
            .fixes("five nbsp;years mdash; or more", to: "five \u{A0}years \u{2014} or more"),
            .keeps("#8217 is a ticket number; #123; bug #8217; fixed"),
            .keeps("Switch on the amp; then play."),
            .keeps("The aliquot; then a caps; a shell: cmd > file;"),
        ])
    let triggers = ByteSet(";")

    /// What stands before a number in a ticket's name.
    private static let numbered = WordSet("issue issues bug bugs pr prs ticket tickets no nr number case task item gh fix fixes closes ref channel room page")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var talk = MarkupTalk()
        var i = 0
        while let semicolon = text.firstIndex(of: Byte.semicolon, from: i) {
            i = semicolon + 1
            guard let (start, scalar) = Self.number(text, semicolon) ?? Self.name(text, semicolon) else { continue }
            let range = start..<semicolon + 1
            if text.isInAddress(range) || MarkupTalk.isQuoted(text, range) || talk.concernsReferences(text, start) { continue }
            edits.replace(range, with: Reference(first: scalar, end: range.upperBound))
        }
    }

    private static func name(_ text: borrowing Text, _ end: Int) -> (start: Int, scalar: UInt32)? {
        guard let (length, scalar) = known(text, end) else { return nil }
        let start = end - length
        var before = start
        while text[before - 1].isASCIILetter || text[before - 1].isASCIIDigit, end - before <= NamedReferences.longestName { before -= 1 }
        // An unknown reference, `&` and all, is not this filter's; nor is a variable.
        if text[before - 1] == 0x26 || text[before - 1] == 0x5F || text[before - 1] == 0x23 { return nil }
        // The tail of a nest that stands: `&amp;nbsp;`.
        if text.holds("amp;", at: before - 4) || text.holds("#38;", at: before - 4) { return nil }
        let isGlued = before < start
        switch scalar {
        case 0x26: return !isGlued && joinsNames(text, start, end + 1) ? (start, scalar) : nil
        case 0x22:
            guard !isGlued else { return nil }
            let left = text[start - 1]
            let closes = left == Byte.fullStop || left == Byte.comma || left == 0x21 || left == 0x3F
            return closes || left.isBlankOrEnd && text[end + 1].isASCIILetter ? (start, scalar) : nil
        default: return (start, scalar)
        }
    }

    /// The name that ends at a semicolon. The last letter tells most words apart at once.
    private static func known(_ text: borrowing Text, _ end: Int) -> (length: Int, scalar: UInt32)? {
        switch text[end - 1] {
        case 0x70:
            if text.holds("nbsp", at: end - 4) { return (4, 0xA0) }
            if text.holds("hellip", at: end - 6) { return (6, 0x2026) }
            return text.holds("amp", at: end - 3) ? (3, 0x26) : nil
        case 0x6F:
            guard text.holds("quo", at: end - 3) else { return nil }
            if text.holds("rs", at: end - 5) { return (5, 0x2019) }
            if text.holds("ls", at: end - 5) { return (5, 0x2018) }
            if text.holds("rd", at: end - 5) { return (5, 0x201D) }
            return text.holds("ld", at: end - 5) ? (5, 0x201C) : nil
        case 0x68:
            if text.holds("mdash", at: end - 5) { return (5, 0x2014) }
            return text.holds("ndash", at: end - 5) ? (5, 0x2013) : nil
        case 0x74: return text.holds("quot", at: end - 4) ? (4, 0x22) : nil
        default: return nil
        }
    }

    /// Between two words with capitals, parted from both by one space; `I` starts a sentence of its own.
    private static func joinsNames(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        guard text[start - 1] == Byte.space, text[end] == Byte.space, text[end + 1].isASCIIUpper else { return false }
        if text[end + 1] == 0x49, !text[end + 2].isASCIILetter { return false }
        var word = start - 1
        while text[word - 1].isASCIILetter || text[word - 1].isASCIIDigit || text[word - 1] == Byte.fullStop, start - word < 40 { word -= 1 }
        return text[word].isASCIIUpper
    }

    private static func number(_ text: borrowing Text, _ end: Int) -> (start: Int, scalar: UInt32)? {
        guard text[end - 1].isASCIIDigit else { return nil }
        var start = end - 1
        let most = 5
        while text[start - 1].isASCIIDigit, end - start < most { start -= 1 }
        guard text[start - 1] == 0x23 else { return nil }
        start -= 1
        guard let (value, _) = Reference.number(text, at: start), let scalar = Reference.scalar(of: value) else { return nil }
        let left = text[start - 1]
        let right = text[end + 1]
        // An apostrophe: don#39;t
        if value == 0x27 { return left.isASCIILetter && right.isASCIILower && !isNumbered(text, start) ? (start, scalar) : nil }
        guard scalar >= 0x2013, scalar <= 0x2026 else { return nil }
        if left.isASCIILetter {
            if right.isASCIILetter { return isNumbered(text, start) ? nil : (start, scalar) }
            // Numbers of Windows-1252 are also small numbers of tickets.
            return value >= 0x2013 && !isNumbered(text, start) ? (start, scalar) : nil
        }
        guard value >= 0x2013 else { return nil }
        let opens = scalar == 0x2018 || scalar == 0x201C
        if opens { return left.isBlankOrEnd && right.isASCIILetter ? (start, scalar) : nil }
        let ends = left == Byte.fullStop || left == Byte.comma || left == 0x21 || left == 0x3F
        return ends && right.isBlankOrEnd && (scalar == 0x2019 || scalar == 0x201D) ? (start, scalar) : nil
    }

    /// After a word that a number of its own follows: `bug#8217;`.
    private static func isNumbered(_ text: borrowing Text, _ end: Int) -> Bool {
        var start = end
        while text[start - 1].isASCIILetter, end - start < 12 { start -= 1 }
        return numbered.contains(WordHash.of(text.bytes[start..<end]))
    }
}
