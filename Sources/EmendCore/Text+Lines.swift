/// How a line starts and ends, white space apart.
extension Text {
    /// The end of a line without white space before it.
    package func contentEnd(of line: Line) -> Int {
        var end = Int(line.end)
        while end > Int(line.start), self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return end
    }

    /// The start of a line without white space after it.
    package func contentStart(of line: Line) -> Int {
        var start = Int(line.start)
        while start < Int(line.end), self[start] == 0x20 || self[start] == 0x09 { start += 1 }
        return start
    }

    package func isBlank(_ line: Line) -> Bool { contentStart(of: line) == Int(line.end) }

    /// A line that a hyphen, an asterisk, a plus sign, a bullet (U+2022) or a dash (U+2013, U+2014) makes an item of a list.
    package func isListItem(_ line: Line) -> Bool {
        let start = contentStart(of: line)
        switch self[start] {
        case 0x2A, 0x2B, 0x2D: return self[start + 1] == 0x20
        case 0xE2: return holds("\u{2022}", at: start) || holds("\u{2013} ", at: start) || holds("\u{2014} ", at: start)
        default: return false
        }
    }

    /// A curly quotation mark (U+2018 to U+201F) whose three bytes start at an offset: its last byte.
    package func curlyQuote(at offset: Int) -> UInt8? {
        guard self[offset] == 0xE2, self[offset + 1] == 0x80, self[offset + 2] >= 0x98, self[offset + 2] <= 0x9F else { return nil }
        return self[offset + 2]
    }

    /// The closing quotation mark that ends before an offset: its length in bytes, or 0.
    package func closingQuoteLength(before offset: Int) -> Int {
        if let tail = curlyQuote(at: offset - 3), tail == 0x99 || tail == 0x9D { return 3 }
        let mark = self[offset - 1]
        guard mark == 0x22 || mark == 0x27 else { return 0 }
        switch self[offset - 2] {
        case 0, 0x09, 0x0A, 0x0D, 0x20: return 0
        default: return 1
        }
    }
}
