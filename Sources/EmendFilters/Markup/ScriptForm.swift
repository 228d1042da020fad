import EmendCore

/// What is written for the content of `<sup>` and `<sub>`, so that ten to the sixth does not become 106.
///
/// Characters from the Unicode block Superscripts and Subscripts, and the superscript digits and letters outside it.
enum ScriptForm {
    /// The replacement of a whole element, its tags included; nil where the tags alone go.
    static func written(_ text: borrowing Text, _ opening: Tag, _ closing: Tag, isSuperscript: Bool) -> [UInt8]? {
        let longest = 60
        let range = opening.range.upperBound..<closing.range.lowerBound
        let whole = opening.range.upperBound..<min(range.upperBound, range.lowerBound + longest * 10)
        if isSuperscript, isNote(text, opening, whole, closing) { return [] }
        guard range.count <= longest, !range.isEmpty, !text.bytes[range].contains(Byte.lessThan) else { return nil }
        // A formula: all of it as small characters, or what stands for a raised number in plain text.
        let base = text[Self.base(text, before: opening.range.lowerBound) - 1]
        guard base.isASCIILetter || base.isASCIIDigit || base >= 0x80 || base == Byte.closingParenthesis || base == Byte.closingBracket else { return nil }
        if isSuperscript, text.bytes[range].elementsEqual([0x54, 0x4D]) { return Array([0xE2, 0x84, 0xA2]) }
        var small: [UInt8] = []
        var i = range.lowerBound
        var hasLetter = false
        while i < range.upperBound, let (scalar, length) = text.scalar(at: i) {
            guard let form = isSuperscript ? raised(scalar) : lowered(scalar) else { break }
            small.append(contentsOf: UTF8.encode(Unicode.Scalar(form)!)!)
            if text[i].isASCIILetter { hasLetter = true }
            i += length
        }
        if i == range.upperBound, !hasLetter || !isWord(text, range) { return small }
        guard isSuperscript, !isWord(text, range), isFormula(text, range) else { return nil }
        let isNumber = text.bytes[range].allSatisfy { $0.isASCIIDigit || $0 == Byte.fullStop || $0 == Byte.comma }
        return [0x5E] + (isNumber ? Array(text.bytes[range]) : [Byte.openingParenthesis] + text.bytes[range] + [Byte.closingParenthesis])
    }

    /// Where what is raised or lowered ends: before closing tags, as of the index of SO<sub>4</sub><sup>2-</sup>.
    private static func base(_ text: borrowing Text, before start: Int) -> Int {
        let mostTags = 4
        let longestTag = 10
        var base = start
        for _ in 0..<mostTags where text[base - 1] == Byte.greaterThan {
            var open = base - 1
            while open > base - longestTag, text[open] != Byte.lessThan { open -= 1 }
            guard text[open] == Byte.lessThan, text[open + 1] == Byte.solidus else { break }
            base = open
        }
        return base
    }

    /// A footnote's mark: in brackets, a number behind a sentence, or a link to a place of the same page.
    private static func isNote(_ text: borrowing Text, _ opening: Tag, _ content: Range<Int>, _ closing: Tag) -> Bool {
        var i = content.lowerBound
        while i < content.upperBound, text[i].isBlankOrEnd { i += 1 }
        if text[i] == Byte.openingBracket {
            var end = content.upperBound
            while end > i, text[end - 1].isBlankOrEnd { end -= 1 }
            return text[end - 1] == Byte.closingBracket
        }
        if text[i].isASCIIDigit, isMark(text, content, after: opening.range.lowerBound) { return true }
        guard text[i] == Byte.lessThan, text[i + 1] | 0x20 == 0x61 else { return false }
        var scanner = TagScanner()
        guard let link = scanner.tag(text, at: i), let target = TagScanner.value(of: "href", in: link, text) else { return false }
        return text[target.lowerBound] == 0x23
    }

    /// Numbers right behind a mark that no power follows: `he said.<sup>3</sup>`
    private static func isMark(_ text: borrowing Text, _ content: Range<Int>, after base: Int) -> Bool {
        let longest = 12
        guard content.count <= longest, text.bytes[content].allSatisfy({ $0.isASCIIDigit || $0 == Byte.comma || $0 == Byte.space }) else { return false }
        let quote = text.closingQuoteLength(before: base)
        let before = text[base - quote - 1]
        return before == Byte.fullStop || before == 0x21 || before == 0x3F || quote == 0 && (before == Byte.comma || before == Byte.semicolon)
    }

    /// Letters only, as in an ordinal or an abbreviation: no variable.
    private static func isWord(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        guard text.bytes[range].allSatisfy({ $0.isASCIILetter || $0 >= 0x80 || $0 == Byte.fullStop }) else { return false }
        return range.count > 1 || !variables.contains(text[range.lowerBound])
    }

    private static let variables = ByteSet("ijkmnxyz")

    private static func isFormula(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        guard let (first, length) = text.scalar(at: range.lowerBound) else { return false }
        let second = text[range.lowerBound + length]
        let isSigned = (first == 0x2D || first == 0x2B || first == 0x2212) && second.isASCIIDigit
        return isSigned || text[range.lowerBound].isASCIIDigit || text.bytes[range].contains { $0 == 0x2B || $0 == 0x2A || $0 == Byte.solidus }
    }

    private static func raised(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x31: 0xB9
        case 0x32, 0x33: scalar - 0x30 + 0xB0
        case 0x30, 0x34...0x39: scalar - 0x30 + 0x2070
        case 0x2B: 0x207A
        case 0x2D, 0x2212, 0x2013: 0x207B
        case 0x3D: 0x207C
        case 0x28: 0x207D
        case 0x29: 0x207E
        case 0x69: 0x2071
        case 0x6A: 0x2B2
        case 0x6B: 0x1D4F
        case 0x6D: 0x1D50
        case 0x6E: 0x207F
        case 0x78: 0x2E3
        case 0x79: 0x2B8
        case 0x7A: 0x1DBB
        case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: scalar
        default: nil
        }
    }

    private static func lowered(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x30...0x39: scalar - 0x30 + 0x2080
        case 0x2B: 0x208A
        case 0x2D, 0x2212, 0x2013: 0x208B
        case 0x3D: 0x208C
        case 0x28: 0x208D
        case 0x29: 0x208E
        case 0x69: 0x1D62
        case 0x6A: 0x2C7C
        case 0x6B: 0x2096
        case 0x6D: 0x2098
        case 0x6E: 0x2099
        case 0x78: 0x2093
        default: nil
        }
    }
}
