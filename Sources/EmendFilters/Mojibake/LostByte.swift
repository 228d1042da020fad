import EmendCore

/// Misread characters of which a byte was lost on the way: a no-break space became a space, a soft hyphen or an undefined byte vanished.
///
/// What is left is a lead byte by itself. Where only one character can have stood there it is restored, and only in a text in which the code page is certain.
struct LostByte {
    struct Repair {
        let range: Range<Int>
        let text: [UInt8]
    }

    private let page: CodePage
    /// Elsewhere in the text whole characters are misread in this code page. Without that only places count that no sound text has.
    private let isCertain: Bool
    private let index = CodePageIndex.shared
    private var repairs: [Repair] = []
    /// A soft hyphen was lost inside a word, or the text is Spanish: then a lead at the end of a word may have lost that.
    private var losesSoftHyphen = false
    /// The text has sound letters of the languages in which \u{C5} is a word.
    private var isNordic = false
    /// The text has Vietnamese letters, which no other language has.
    private var isVietnamese = false
    /// Undefined bytes vanished: then a question mark is the text's own.
    private var losesUndefined = false

    /// The repairs in text order. O(length).
    static func repairs(_ text: borrowing Text, _ page: CodePage, isCertain: Bool) -> [Repair] {
        // Elsewhere the byte is no no-break space.
        guard CodePageIndex.shared.byte(0xA0, in: page) == 0xA0 else { return [] }
        var search = LostByte(page: page, isCertain: isCertain)
        search.survey(text)
        search.find(text)
        return search.repairs
    }

    private init(page: CodePage, isCertain: Bool) {
        self.page = page
        self.isCertain = isCertain
    }

    /// True where a capital A with tilde (0xC3) or circumflex (0xC2) that ends at an offset stands where no word has one.
    static func isLostSpace(_ text: borrowing Text, _ lead: UInt32, at end: Int) -> Bool {
        guard text[end] == Byte.space || lead == 0xC3 && text[end].isLineEnd else { return false }
        let before = text[end - 3]
        if before.isASCIILower { return lead == 0xC2 || text[end - 4].isASCIILower }
        guard text[end] == Byte.space else { return false }
        // A word between words with two spaces after it: the preposition.
        if lead == 0xC3 { return before == Byte.space && text[end + 1] == Byte.space && text[end - 4].isASCIILower && text[end + 2].isASCIILower }
        switch before {
        case 0x30...0x39, 0x21, 0x25, Byte.closingParenthesis, Byte.comma, Byte.fullStop, Byte.colon, Byte.semicolon, 0x3F: return true
        default: return before >= 0x80 && isSign(text, before: end - 2)
        }
    }

    private static func isSign(_ text: borrowing Text, before end: Int) -> Bool {
        guard let scalar = text.scalar(before: end) else { return false }
        return Oddness.Trait(scalar.value, text).kind == .sign || [0x2019, 0x201D, 0xBB, 0x2026].contains(scalar.value)
    }

    private func lead(_ text: borrowing Text, before end: Int) -> UInt8 {
        guard text[end - 1] >= 0x80, let scalar = text.scalar(before: end) else { return 0 }
        let byte = index.byte(scalar.value, in: page)
        return byte >= 0xC2 && byte <= 0xF4 ? byte : 0
    }

    /// True where the two bytes before an offset are those that all quotation marks and dashes begin with, and what follows is none of theirs.
    private func quoteStart(_ text: borrowing Text, before end: Int) -> Int? {
        guard index.byte(0x9D, in: page) == 0x9D, text[end - 1] >= 0x80, let tail = text.scalar(before: end), index.byte(tail.value, in: page) == 0x80,
            let lead = text.scalar(before: end - tail.length), index.byte(lead.value, in: page) == 0xE2
        else { return nil }
        return end - tail.length - lead.length
    }

    private mutating func survey(_ text: borrowing Text) {
        var i = 0
        while i < text.count {
            defer { i += 1 }
            if text[i] >= 0xC0 { noteLanguage(text, i) }
            guard text[i] < 0x80, text[i - 1] >= 0x80 else { continue }
            if !text[i].isBlankOrEnd, lead(text, before: i) == 0xC3, let length = text.scalar(before: i)?.length, text[i - length - 1].isASCIILower { losesSoftHyphen = true }
            if text[i] != 0x3F, text[i] != 0, quoteStart(text, before: i) != nil { losesUndefined = true }
        }
    }

    /// Spanish shows itself by \u{F1}, \u{BF} and \u{A1}, Vietnamese by the letters from U+1E80 to U+1EFF; they may be misread or not.
    private mutating func noteLanguage(_ text: borrowing Text, _ offset: Int) {
        guard let first = text.scalar(at: offset) else { return }
        if first.value == 0xE5 || first.value == 0xF8 { isNordic = true }
        if first.value == 0xF1 || first.value == 0xBF || first.value == 0xA1 { losesSoftHyphen = true }
        guard let second = text.scalar(at: offset + first.length) else { return }
        switch (index.byte(first.value, in: page), index.byte(second.value, in: page)) {
        case (0xC3, 0xB1), (0xC2, 0xBF), (0xC2, 0xA1): losesSoftHyphen = true
        case (0xE1, 0xBA), (0xE1, 0xBB): isVietnamese = true
        default: break
        }
    }

    private mutating func find(_ text: borrowing Text) {
        var isOpen = false
        var i = 0
        while i <= text.count {
            defer { i += 1 }
            if text[i] == Byte.lineFeed, text[i - 1] == Byte.lineFeed { isOpen = false }
            if text[i] >= 0xC0 { isOpen = opens(text, at: i) ?? isOpen }
            guard text[i] < 0x80, i > 0, text[i - 1] >= 0x80 else { continue }
            if let start = quoteStart(text, before: i) {
                if isOpen {
                    let end = text[i] == 0x3F && !losesUndefined ? i + 1 : i
                    repairs.append(Repair(range: start..<end, text: Array("\u{201D}".utf8)))
                    isOpen = false
                }
            } else {
                findLead(text, i)
            }
        }
    }

    /// Whether a double quotation mark at an offset, misread or not, opens or closes; nil where there is none.
    private func opens(_ text: borrowing Text, at offset: Int) -> Bool? {
        if let quote = text.curlyQuote(at: offset), quote == 0x9C || quote == 0x9D { return quote == 0x9C }
        guard let lead = text.scalar(at: offset), index.byte(lead.value, in: page) == 0xE2,
            let middle = text.scalar(at: offset + lead.length), index.byte(middle.value, in: page) == 0x80,
            let tail = text.scalar(at: offset + lead.length + middle.length)
        else { return nil }
        let byte = index.byte(tail.value, in: page)
        return byte == 0x9C ? true : byte == 0x9D ? false : nil
    }

    /// A lead byte before a space, the end of a line, or a letter.
    private mutating func findLead(_ text: borrowing Text, _ end: Int) {
        let lead = lead(text, before: end)
        guard lead != 0, let length = text.scalar(before: end)?.length, isCertain || Self.isLostSpace(text, UInt32(lead), at: end) else { return }
        let start = end - length
        let before = text[start - 1]
        // Where the lead is a letter that stands by itself in sound text, only Latin letters on both sides tell it from a word.
        if page.isAlphabetic, !(text[end + 1].isASCIILower && text[start - 2].isASCIILetter && lead == 0xC3) { return }
        switch (lead, text[end]) {
        case (0xC2, Byte.space) where !before.isASCIIUpper:
            repairs.append(Repair(range: start..<end, text: []))
        case (0xC3, Byte.space) where before.isASCIILower && !losesSoftHyphen || before.isBlankOrEnd || before == Byte.apostrophe || before == Byte.openingParenthesis:
            let isGlued = before.isBlankOrEnd ? Self.continuesWord(text, end + 1) : isVietnamese && Self.continuesSyllable(text, end + 1)
            // Of two spaces the first was the lost byte.
            repairs.append(Repair(range: start..<(isGlued || text[end + 1] == Byte.space ? end + 1 : end), text: Array("\u{E0}".utf8)))
        case (0xC3, 0x0A), (0xC3, 0x0D), (0xC3, 0):
            if before.isASCIILower, !losesSoftHyphen { repairs.append(Repair(range: start..<end, text: Array("\u{E0}".utf8))) }
        case (0xC3, 0x61...0x7A) where before.isASCIILower && !isVietnamese:
            repairs.append(Repair(range: start..<end, text: Array("\u{ED}".utf8)))
        case (0xC5, Byte.space) where !isNordic && before.isBlankOrEnd && text[end + 1].isASCIILower:
            repairs.append(Repair(range: start..<end + 1, text: Array("\u{160}".utf8)))
        case (0xD0, Byte.space) where before < 0x80 && isCyrillicLead(text, end + 1):
            repairs.append(Repair(range: start..<end + 1, text: Array("\u{420}".utf8)))
        case (0xCE, Byte.space) where before < 0x80 && isGreekLead(text, end + 1):
            repairs.append(Repair(range: start..<end + 1, text: Array("\u{3A0}".utf8)))
        default: break
        }
    }

    /// Portuguese joins its preposition to the article and to three pronouns: \u{E0}s, \u{E0}quele, \u{E0}quela, \u{E0}quilo.
    private static func continuesWord(_ text: borrowing Text, _ start: Int) -> Bool {
        if text[start] == 0x73 { return text[start + 1].isBlankOrEnd }
        return text.holds("quele", at: start) || text.holds("quela", at: start) || text.holds("quilo", at: start)
    }

    /// What follows \u{E0} in Vietnamese syllables and is no word.
    private static func continuesSyllable(_ text: borrowing Text, _ start: Int) -> Bool {
        let length = text[start] == 0x6E && (text[start + 1] == 0x67 || text[start + 1] == 0x68) ? 2 : [0x69, 0x6D, 0x6E, 0x6F, 0x75].contains(text[start]) ? 1 : 0
        return length > 0 && text[start + length] < 0x80 && !text[start + length].isASCIILetter
    }

    private func isCyrillicLead(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard let scalar = text.scalar(at: offset) else { return false }
        let byte = index.byte(scalar.value, in: page)
        return byte == 0xD0 || byte == 0xD1
    }

    private func isGreekLead(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard let scalar = text.scalar(at: offset) else { return false }
        let byte = index.byte(scalar.value, in: page)
        return byte == 0xCE || byte == 0xCF
    }
}
