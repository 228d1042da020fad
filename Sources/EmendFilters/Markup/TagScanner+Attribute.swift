import EmendCore

/// Attributes, their names and values.
extension TagScanner {
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
    static let families = WordSet("data aria xml xmlns og v o w")

    /// Moves past the value of an attribute.
    mutating func skipValue(_ text: borrowing Text, _ i: inout Int) -> Bool {
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

    static func skipSpaces(_ text: borrowing Text, _ i: inout Int, only byte: UInt8) {
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

    static func holdsFolded(_ text: borrowing Text, _ name: StaticString, at offset: Int) -> Bool {
        name.withUTF8Buffer { expected in
            for k in 0..<expected.count where text[offset + k] | 0x20 != expected[k] { return false }
            return true
        }
    }
}
