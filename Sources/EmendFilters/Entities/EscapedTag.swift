import EmendCore

/// Knows which references would become a part of a tag, and keeps track of the tags that a scan has passed.
struct EscapedTag {
    private static let elements = WordSet("""
        a abbr article aside b blockquote body br button caption center cite code dd del div dl dt em figcaption figure font footer form
        h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins li link main meta nav ol option p pre s script section select
        small span strike strong style sub sup svg table tbody td textarea tfoot th thead title tr tt u ul video
        """)
    /// How far a tag or a piece of one is looked for, in bytes.
    private static let longestTag = 1_024

    /// Where the bracket stands that closes the escaped tag passed last.
    private var closer = -1
    private var position = 0
    private var open = -1
    /// Where the tag at `open` ends, or -1 where it has no end; known for the tag at `measured`.
    private var close = -1
    private var measured = -1

    /// True where decoding would make a tag or a comment, end one, or cut through one that stands.
    mutating func holds(_ text: borrowing Text, _ chain: ReferenceChain) -> Bool {
        switch chain.reference.first {
        case 0x3C:
            guard let found = Self.closer(text, after: chain.range.upperBound) else { return isInside(text, chain.range.lowerBound) }
            closer = found
            return true
        case 0x3E:
            // Right after a raw tag it may close what a piece before that tag opened: `&lt;<b>T</b>&gt;`.
            return chain.range.lowerBound == closer || text[chain.range.lowerBound - 1] == Byte.greaterThan || isInside(text, chain.range.lowerBound)
        case 0x09, 0x0A, 0x22, 0x27: return isInside(text, chain.range.lowerBound) && close > chain.range.lowerBound
        default: return false
        }
    }

    /// Where the bracket of a tag stands that a less-than sign just before an offset would open; nil where it would open none.
    private static func closer(_ text: borrowing Text, after start: Int) -> Int? {
        var i = start
        if text[i] == Byte.lessThan { return i }
        while text[i] == Byte.space, i < start + 2 { i += 1 }
        let isSpaced = i > start
        if text[i] == 0x21 || text[i] == 0x3F { return isSpaced ? nil : closingBracket(text, from: i) ?? i }
        let isEnd = text[i] == Byte.solidus
        if isEnd { i += 1 }
        while isSpaced, text[i] == Byte.space, i < start + 4 { i += 1 }
        guard text[i].isASCIILetter else { return nil }
        let name = i
        while text[i].isASCIILetter || text[i].isASCIIDigit, i < name + 12 { i += 1 }
        if isSpaced {
            // `< p >`: what a rewriting tool makes of a tag.
            guard elements.contains(WordHash.of(text.bytes[name..<i])) else { return nil }
            while text[i] == Byte.space, i < name + 14 { i += 1 }
            return closingBracket(text, from: i) == i && text[i] != Byte.lessThan ? i : nil
        }
        guard let end = closingBracket(text, from: name) else { return isEnd ? start : nil }
        return isAddress(text, name..<end) ? nil : end
    }

    /// The next closing bracket, raw or escaped, before an escaped opening one and before a blank line. A raw tag may hide one: it counts too.
    private static func closingBracket(_ text: borrowing Text, from start: Int) -> Int? {
        var i = start
        let limit = min(text.count, start + longestTag)
        while i < limit {
            switch text[i] {
            case Byte.greaterThan, Byte.lessThan: return i
            case Byte.lineFeed where text[i + 1] == Byte.lineFeed: return nil
            case 0x26:
                guard let chain = ReferenceChain(text, at: i) else { break }
                if chain.reference.first == 0x3E { return i }
                if chain.reference.first == 0x3C { return nil }
                i = chain.range.upperBound - 1
            default: break
            }
            i += 1
        }
        return nil
    }

    /// `<name@example.org>`, `<https://example.org>`: brackets around an address are no tag.
    private static func isAddress(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        var hasMark = false
        for i in range {
            switch text[i] {
            case Byte.space, Byte.quotationMark, Byte.lineFeed: return false
            case 0x40: hasMark = true
            case Byte.colon where text[i + 1] == Byte.solidus && text[i + 2] == Byte.solidus: hasMark = true
            default: break
            }
        }
        return hasMark
    }

    /// True after a raw bracket that opens a tag and before the one that closes it, if any; O(distance) over a whole scan.
    private mutating func isInside(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard text.present.contains(Byte.lessThan) else { return false }
        while position < offset {
            let byte = text[position]
            if byte == Byte.greaterThan { open = -1 }
            if byte == Byte.lessThan {
                let next = text[position + 1]
                open = next.isASCIILetter || next == Byte.solidus || next == 0x21 || next == 0x3F ? position : -1
            }
            position += 1
        }
        guard open >= 0, offset - open < Self.longestTag else { return false }
        if measured != open {
            measured = open
            close = -1
            var i = open + 1
            while i < text.count, i < open + 4 * Self.longestTag, text[i] != Byte.lessThan, close < 0 {
                if text[i] == Byte.greaterThan { close = i }
                i += 1
            }
        }
        return true
    }
}
