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
    private var missing = ByteSet()

    /// More attributes than this a tag does not have.
    private static let mostAttributes = 100
    private static let mostSpaces = 400

    /// The tag that starts at an offset.
    mutating func tag(_ text: borrowing Text, at open: Int) -> Tag? {
        guard text[open] == Byte.lessThan else { return nil }
        var i = open + 1
        let isSpaced = text[i] == Byte.space
        Self.skipSpaces(text, &i, only: Byte.space)
        let isClosing = text[i] == Byte.solidus
        if isClosing { i += 1 }
        if isSpaced { Self.skipSpaces(text, &i, only: Byte.space) }
        guard let (name, element) = Self.element(text, &i) else { return nil }
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
        let longestName = start + 24
        guard text[i].isASCIILetter else { return nil }
        var colon = -1
        while i < longestName, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == Byte.colon || text[i] == Byte.hyphen {
            if text[i] == Byte.colon { colon = colon < 0 ? i : start }
            i += 1
        }
        guard i < longestName else { return nil }
        let name = hash(text, start..<i)
        if colon > start {
            return HTMLElement.prefixes.contains(hash(text, start..<colon)) && text[colon + 1].isASCIILetter ? (name, HTMLElement(role: .inline)) : nil
        }
        guard let element = HTMLElement.named(name) else { return nil }
        return (name, element)
    }

    /// Reads attributes up to the bracket that ends a tag.
    private mutating func attributes(_ text: borrowing Text, _ i: inout Int, _ tag: inout Tag) -> Bool {
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

    enum Attribute { case known, unknown }

    /// The attribute that starts at an offset, which moves past it. One that HTML does not know must have a value in quotation marks.
    mutating func attribute(_ text: borrowing Text, _ i: inout Int) -> Attribute? {
        guard let isKnown = Self.attributeName(text, &i) else { return nil }
        let nameEnd = i
        Self.skipSpaces(text, &i)
        guard text[i] == 0x3D else {
            i = nameEnd
            return isKnown == .boolean ? .known : nil
        }
        i += 1
        Self.skipSpaces(text, &i)
        let isQuoted = text[i] == Byte.quotationMark || text[i] == Byte.apostrophe || text.curlyQuote(at: i) != nil
        guard skipValue(text, &i) else { return nil }
        if isKnown != .unknown { return .known }
        return isQuoted ? .unknown : nil
    }

    enum NameKind { case known, boolean, unknown }

    /// What the name of an attribute is that starts at an offset, which moves past it.
    static func attributeName(_ text: borrowing Text, _ i: inout Int) -> NameKind? {
        let start = i
        let longestName = start + 64
        guard text[i].isASCIILetter else { return nil }
        var mark = -1
        while i < longestName, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == Byte.hyphen || text[i] == Byte.colon || text[i] == 0x5F || text[i] == Byte.fullStop {
            if mark < 0, text[i] == Byte.hyphen || text[i] == Byte.colon { mark = i }
            i += 1
        }
        guard i < longestName else { return nil }
        let name = hash(text, start..<i)
        if HTMLElement.booleans.contains(name) { return .boolean }
        if HTMLElement.attributes.contains(name) { return .known }
        if mark > start, families.contains(hash(text, start..<mark)) { return .known }
        return .unknown
    }

    /// data-id, aria-label, xml:lang, xmlns:o
    private static let families = WordSet("data aria xml xmlns og v o w")

    /// Moves past the value of an attribute.
    private mutating func skipValue(_ text: borrowing Text, _ i: inout Int) -> Bool {
        let mark = text[i]
        if mark == Byte.quotationMark || mark == Byte.apostrophe {
            guard !missing.contains(mark) else { return false }
            guard let end = text.firstIndex(of: mark, from: i + 1) else {
                missing.insert(mark)
                return false
            }
            i = end + 1
            return true
        }
        if text.curlyQuote(at: i) != nil {
            i += 3
            let longest = i + 2_000
            while i < text.count, i < longest, text[i] != Byte.lineFeed, text[i] != Byte.lessThan, text[i] != Byte.greaterThan {
                if text.curlyQuote(at: i) != nil {
                    i += 3
                    return true
                }
                i += 1
            }
            return false
        }
        let start = i
        let longest = i + 4_000
        while i < text.count, i < longest, !text[i].isBlankOrEnd, text[i] != Byte.greaterThan {
            switch text[i] {
            case Byte.quotationMark, Byte.apostrophe, Byte.lessThan, 0x60, 0x7B: return false
            default: i += 1
            }
        }
        return i > start
    }

    @discardableResult
    static func skipSpaces(_ text: borrowing Text, _ i: inout Int) -> Int {
        let start = i
        while i < start + mostSpaces, i < text.count, text[i].isBlankOrEnd { i += 1 }
        return i - start
    }

    private static func skipSpaces(_ text: borrowing Text, _ i: inout Int, only byte: UInt8) {
        let longest = i + 8
        while i < longest, text[i] == byte { i += 1 }
    }

    static func hash(_ text: borrowing Text, _ range: Range<Int>) -> UInt64 {
        text.bytes.withUnsafeBufferPointer { WordHash.of(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The value of an attribute of a tag.
    static func value(of name: StaticString, in tag: Tag, _ text: borrowing Text) -> Range<Int>? {
        let end = tag.range.upperBound - 1
        let length = name.utf8CodeUnitCount
        var i = tag.range.lowerBound + 1
        while i < end {
            let mark = text[i]
            if mark == Byte.quotationMark || mark == Byte.apostrophe {
                i = (text.firstIndex(of: mark, from: i + 1) ?? end) + 1
                continue
            }
            guard text[i - 1].isBlankOrEnd, holdsFolded(text, name, at: i) else {
                i += 1
                continue
            }
            var start = i + length
            skipSpaces(text, &start)
            guard text[start] == 0x3D else {
                i += 1
                continue
            }
            start += 1
            skipSpaces(text, &start)
            var stop = start
            if text[start] == Byte.quotationMark || text[start] == Byte.apostrophe {
                stop = text.firstIndex(of: text[start], from: start + 1) ?? start + 1
                start += 1
            } else if text.curlyQuote(at: start) != nil {
                start += 3
                stop = start
                while stop < end, text.curlyQuote(at: stop) == nil { stop += 1 }
            } else {
                while stop < end, !text[stop].isBlankOrEnd { stop += 1 }
            }
            while start < stop, text[start].isBlankOrEnd { start += 1 }
            while stop > start, text[stop - 1].isBlankOrEnd { stop -= 1 }
            return start..<stop
        }
        return nil
    }

    private static func holdsFolded(_ text: borrowing Text, _ name: StaticString, at offset: Int) -> Bool {
        name.withUTF8Buffer { expected in
            for k in 0..<expected.count where text[offset + k] | 0x20 != expected[k] { return false }
            return true
        }
    }
}
