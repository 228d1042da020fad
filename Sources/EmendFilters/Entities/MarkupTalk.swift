import EmendCore

/// Finds out where a text speaks about references instead of using them: `Write &amp;lt; to show &lt; on a page.`
///
/// One value serves one scan; each line is read once more at most.
struct MarkupTalk {
    private static let formats = WordSet("html xhtml xml sgml html4 html5 ampersand ampersands")
    private static let notions = WordSet("""
        entity entities escape escaped escapes escaping unescape unescaped unescapes unescaping encode encoded encodes encoding ampersand
        ampersands
        """)
    private static let mentioning = WordSet("use uses using write writes writing type types typing insert inserts entity entities escape called")
    private static let determiners = WordSet("the an")

    private var lineEnd = -1
    private var isAboutReferences = false
    private var isAboutMarkup: Bool?

    /// The characters that markup is made of and that text about markup spells out.
    static func isBasic(_ scalar: UInt32) -> Bool {
        scalar == 0x22 || scalar == 0x26 || scalar == 0x27 || scalar == 0x3C || scalar == 0x3E || scalar == 0xA0
    }

    /// True where a reference is the subject and not a character that somebody escaped.
    mutating func isMention(_ text: borrowing Text, _ chain: ReferenceChain) -> Bool {
        if chain.depth > 1, concernsMarkup(text) { return true }
        if Self.isQuoted(text, chain.range) { return true }
        let value = chain.reference.first
        guard Self.isBasic(value) else {
            let standsFree = text[chain.range.lowerBound - 1].isBlankOrEnd && !text[chain.range.upperBound].isASCIILetter
            return standsFree && concernsReferences(text, chain.range.lowerBound)
        }
        let angle = value == 0x3C || value == 0x3E
        if angle, Self.hasNumber(text, at: chain.range.upperBound) { return false }
        // A doubly escaped angle bracket is shown, not meant, but before a number.
        if angle, chain.depth > 1 { return true }
        guard text[chain.range.lowerBound - 1].isBlankOrEnd || text[chain.range.upperBound].isBlankOrEnd else { return false }
        return isMentioned(text, chain.range, value) || concernsReferences(text, chain.range.lowerBound)
    }

    /// True in a line that names both a format and escaping, holds the same reference plainly and nested, writes an angle bracket with a name
    /// and with a number, or lists them (`&amp;, &lt; and &gt;`).
    mutating func concernsReferences(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard offset >= lineEnd else { return isAboutReferences }
        let line = text.lines[text.lineIndex(at: offset)]
        lineEnd = Int(line.next)
        var format = false
        var notion = false
        for word in text.words[line.words] {
            if Self.formats.contains(word) { format = true }
            if Self.notions.contains(word) { notion = true }
        }
        isAboutReferences = format && notion || Self.contrastsReferences(text, line.range)
        return isAboutReferences
    }

    /// True where the text names a markup language outside addresses; found out once.
    private mutating func concernsMarkup(_ text: borrowing Text) -> Bool {
        if let known = isAboutMarkup { return known }
        let found = text.words.contains { Self.formats.contains($0) && text[Int($0.start) - 1] != Byte.fullStop && !text.isProtected($0.range) }
        isAboutMarkup = found
        return found
    }

    private static func contrastsReferences(_ text: borrowing Text, _ line: Range<Int>) -> Bool {
        var plain: UInt8 = 0
        var nested: UInt8 = 0
        var spellings: UInt8 = 0
        var i = line.lowerBound
        while let start = text.firstIndex(of: 0x26, from: i, to: line.upperBound) {
            guard let chain = ReferenceChain(text, at: start) else {
                i = start + 1
                continue
            }
            i = chain.range.upperBound
            let value = chain.reference.first
            guard isBasic(value), value < 0x80 else { continue }
            let isAngle = value == 0x3C || value == 0x3E
            // A bit for each of the basic characters; the angle brackets share one.
            let bit: UInt8 = isAngle ? 1 : 1 << UInt8(value & 0x07)
            if value != 0x22, value != 0x27, text[i] == Byte.comma, text[start - 1].isBlankOrEnd { return true }
            if isAngle { spellings |= chain.reference.isNamed ? 1 : 2 }
            if chain.depth == 1 { plain |= bit } else if !isAngle || !hasNumber(text, at: i) { nested |= bit }
        }
        return plain & nested != 0 || spellings == 3
    }

    /// In quotation marks or slashes of its own, or after a backslash, which makes the ampersand a plain character or a function of Perl.
    static func isQuoted(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        let before = text[range.lowerBound - 1]
        if before == 0x5C { return true }
        if before == Byte.quotationMark || before == Byte.apostrophe || before == Byte.solidus { return text[range.upperBound] == before }
        return text.curlyQuote(at: range.lowerBound - 3) != nil && text.curlyQuote(at: range.upperBound) != nil
    }

    /// `use &lt;`, `the &amp; sign`.
    private func isMentioned(_ text: borrowing Text, _ range: Range<Int>, _ value: UInt32) -> Bool {
        guard text[range.lowerBound - 1] == Byte.space, text[range.upperBound].isBlankOrEnd else { return false }
        let end = range.lowerBound - 1
        var start = end
        while text[start - 1].isASCIILetter, end - start < 10 { start -= 1 }
        let word = WordHash.of(text.bytes[start..<end])
        return value != 0x26 && Self.mentioning.contains(word) || value != 0xA0 && Self.determiners.contains(word)
    }

    /// True where a number stands at an offset or after a space there.
    static func hasNumber(_ text: borrowing Text, at offset: Int) -> Bool {
        var i = offset
        if text[i] == Byte.space { i += 1 }
        if text[i] == Byte.hyphen || text[i] == 0x2B || text[i] == 0x24 || text[i] == Byte.fullStop { i += 1 }
        return text[i].isASCIIDigit
    }
}
