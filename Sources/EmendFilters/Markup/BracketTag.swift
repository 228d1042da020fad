import EmendCore

/// A tag in square brackets, as content management systems and forums write them: `[caption id="a"]`, `[url=x]`, `[/b]`.
struct BracketTag {
    var range: Range<Int>
    var nameRange: Range<Int>
    var name: UInt64
    var isClosing = false
    /// What follows an equals sign right behind the name, without quotation marks.
    var value: Range<Int>?
    /// How many attributes with a quoted value it has.
    var quoted = 0
    var hasAttributes = false
    /// The index of the tag that closes or opens the same element, or -1.
    var partner = -1

    private static let longest = 2_000

    /// All tags in square brackets outside code, those of one name paired.
    static func all(_ text: borrowing Text) -> [BracketTag] { text.shared { find(text) } }

    private static func find(_ text: borrowing Text) -> [BracketTag] {
        var tags: [BracketTag] = []
        var i = 0
        for sign in text.signs(.of(Byte.openingBracket)) where sign.place >= i {
            let open = sign.place
            i = open + 1
            guard mayStart(text, i), let tag = tag(text, at: open), !text.isCode(at: open) else { continue }
            i = tag.range.upperBound
            tags.append(tag)
        }
        var open: [UInt64: [Int]] = [:]
        for index in tags.indices {
            if !tags[index].isClosing {
                open[tags[index].name, default: []].append(index)
            } else if let start = open[tags[index].name]?.popLast() {
                tags[index].partner = start
                tags[start].partner = index
            }
        }
        return tags
    }

    /// A name, `/` or `*` stands behind the bracket of a tag.
    @inline(__always)
    private static func mayStart(_ text: borrowing Text, _ start: Int) -> Bool {
        text[start].isASCIILetter || text[start] == Byte.solidus || text[start] == 0x2A
    }

    private static func tag(_ text: borrowing Text, at open: Int) -> BracketTag? {
        var i = open + 1
        let isClosing = text[i] == Byte.solidus
        if isClosing { i += 1 }
        let start = i
        let longestName = start + 40
        guard text[i].isASCIILetter || text[i] == 0x2A else { return nil }
        if text[i] == 0x2A {
            i += 1
        } else {
            while i < longestName, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == 0x5F || text[i] == Byte.hyphen { i += 1 }
        }
        guard open == 0 || text[open - 1] != 0x5C && text[open - 1] != 0x21 && text[open - 1] != Byte.openingBracket else { return nil }
        var tag = BracketTag(range: open..<open, nameRange: start..<i, name: TagScanner.hash(text, start..<i), isClosing: isClosing)
        if text[i] == 0x3D {
            guard !isClosing, let value = value(text, &i) else { return nil }
            tag.value = value
        }
        while text[i] != Byte.closingBracket {
            guard i < open + longest, !isClosing, TagScanner.skipSpaces(text, &i) > 0 else { return nil }
            if text[i] == Byte.closingBracket { break }
            if text[i] == Byte.solidus, text[i + 1] == Byte.closingBracket {
                i += 1
                break
            }
            guard attribute(text, &i, &tag) else { return nil }
        }
        // [text](address) is a link of Markdown.
        guard text[i + 1] != Byte.openingParenthesis else { return nil }
        tag.range = open..<i + 1
        return tag
    }

    /// An attribute with its value; a bare word too, where a quoted one is or comes.
    private static func attribute(_ text: borrowing Text, _ i: inout Int, _ tag: inout BracketTag) -> Bool {
        let start = i
        while i < start + 60, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == 0x5F || text[i] == Byte.hyphen { i += 1 }
        guard i > start else { return false }
        guard text[i] == 0x3D else { return tag.quoted > 0 }
        let isQuoted = quoteLength(text, i + 1) > 0
        guard value(text, &i) != nil else { return false }
        if isQuoted { tag.quoted += 1 }
        tag.hasAttributes = true
        return true
    }

    /// The value behind an equals sign, which is moved past.
    private static func value(_ text: borrowing Text, _ i: inout Int) -> Range<Int>? {
        i += 1
        let quote = quoteLength(text, i)
        let start = i + quote
        let end = start + longest
        i = start
        if quote > 0 {
            let isStraight = quote == 1
            let mark = text[start - 1]
            while i < text.count, i < end, text[i] != Byte.openingBracket {
                if isStraight ? text[i] == mark : quoteLength(text, i) == 3 {
                    let value = start..<i
                    i += quote
                    return value
                }
                i += 1
            }
            return nil
        }
        while i < end, !text[i].isBlankOrEnd, text[i] != Byte.closingBracket, text[i] != Byte.openingBracket, text[i] != Byte.quotationMark { i += 1 }
        return i > start ? start..<i : nil
    }

    /// A quotation mark, a curly one or a double prime, which typography makes of those in a shortcode.
    private static func quoteLength(_ text: borrowing Text, _ i: Int) -> Int {
        if text[i] == Byte.quotationMark || text[i] == Byte.apostrophe { return 1 }
        return text.curlyQuote(at: i) != nil || text.holds("\u{2033}", at: i) || text.holds("\u{2032}", at: i) ? 3 : 0
    }
}
