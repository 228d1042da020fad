import EmendCore

/// A tag of an HTML element as it stands in a text.
struct Tag {
    var range: Range<Int>
    var name: UInt64
    var element: HTMLElement
    var isClosing = false
    /// `<br />`
    var isSelfClosing = false
    /// White space stands after its first bracket.
    var isSpaced = false
    /// How many attributes that HTML knows it has.
    var attributes = 0
    /// It has attributes that HTML does not know.
    var isForeign = false
    /// The index of the tag that closes or opens the same element, or -1.
    var partner = -1

    var isOpening: Bool { !isClosing }
    var isLone: Bool { partner < 0 }
}

/// Reads tags as HTML writes them: a bracket, a known name, attributes, a bracket. Time is linear in the text, whatever it holds.
struct TagScanner {
    /// Quotation marks of which no further one stands in the text.
    var missing = ByteSet()

    /// Elements that a page defines count too.
    var takesCustom = false

    /// More attributes than this a tag does not have.
    static let mostAttributes = 100
    static let mostSpaces = 400

    /// The tag that starts at an offset.
    mutating func tag(_ text: borrowing Text, at open: Int) -> Tag? {
        guard text[open] == Byte.lessThan else { return nil }
        var i = open + 1
        var isSpaced = text[i] == Byte.space
        Self.skipSpaces(text, &i, only: Byte.space)
        let isClosing = text[i] == Byte.solidus
        if isClosing { i += 1 }
        if isClosing, text[i] == Byte.space { isSpaced = true }
        if isSpaced { Self.skipSpaces(text, &i, only: Byte.space) }
        let nameStart = i
        guard let (name, element) = Self.element(text, &i) ?? (takesCustom ? Self.custom(text, nameStart..<i) : nil) else { return nil }
        var tag = Tag(range: open..<i, name: name, element: element, isClosing: isClosing, isSpaced: isSpaced)
        guard attributes(text, &i, &tag), text[i] == Byte.greaterThan else { return nil }
        // What stands in further brackets is no tag: <<p>>.
        if open > 0, text[open - 1] == Byte.lessThan || text[i + 1] == Byte.greaterThan { return nil }
        if isClosing, tag.attributes > 0 || tag.isForeign { return nil }
        tag.range = open..<i + 1
        return tag
    }

    /// The element whose name starts at an offset, which moves past the name.
    static func element(_ text: borrowing Text, _ i: inout Int) -> (name: UInt64, element: HTMLElement)? {
        let start = i
        let longestName = start + 40
        guard text[i].isASCIILetter else { return nil }
        var colon = -1
        var hyphen = start
        while i < longestName, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == Byte.colon || text[i] == Byte.hyphen {
            if text[i] == Byte.colon { colon = colon < 0 ? i : start }
            if text[i] == Byte.hyphen, hyphen == start { hyphen = i }
            i += 1
        }
        guard i < longestName else { return nil }
        let name = hash(text, start..<i)
        if colon > start {
            return HTMLElement.prefixes.contains(hash(text, start..<colon)) && text[colon + 1].isASCIILetter ? (name, HTMLElement(role: .inline)) : nil
        }
        if hyphen - start == 3, hash(text, start..<hyphen) == HTMLElement.mobilePrefix { return (name, HTMLElement(role: .inline)) }
        guard let element = HTMLElement.named(name) else { return nil }
        return (name, element)
    }

    /// A name with a hyphen, which HTML leaves to pages (WHATWG HTML, valid custom element names).
    static func custom(_ text: borrowing Text, _ range: Range<Int>) -> (name: UInt64, element: HTMLElement)? {
        guard text.bytes[range].contains(Byte.hyphen), !text.bytes[range].contains(where: { $0.isASCIIUpper || $0 == Byte.colon }) else { return nil }
        return (hash(text, range), HTMLElement(role: .custom, isAmbiguous: true))
    }

    /// Reads attributes up to the bracket that ends a tag.
    mutating func attributes(_ text: borrowing Text, _ i: inout Int, _ tag: inout Tag) -> Bool {
        for _ in 0...Self.mostAttributes {
            let spaces = Self.skipSpaces(text, &i)
            if text[i] == Byte.greaterThan { return true }
            if text[i] == Byte.solidus {
                i += 1
                Self.skipSpaces(text, &i)
                tag.isSelfClosing = true
                return text[i] == Byte.greaterThan
            }
            guard spaces > 0, let attribute = attribute(text, &i) else { return false }
            switch attribute {
            case .known: tag.attributes += 1
            case .unknown: tag.isForeign = true
            }
        }
        return false
    }
}
