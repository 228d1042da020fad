import EmendCore

/// Which lines of a text look like source code, a terminal or an example set off by its indentation.
struct CodeLines: ~Copyable {
    private var lines: [Bool] = []
    private var starts: [Int] = []
    private var count = 0
    private var filled = 0

    /// A program, most of whose lines are code: its strings and comments are not prose.
    var isProgram: Bool { filled >= Self.fewestLines && count * 5 >= filled * 2 }
    private static let fewestLines = 8

    init(_ text: borrowing Text) {
        let all = text.lines
        let hasComments = Self.holdsBlockComments(text)
        lines.reserveCapacity(all.count)
        starts.reserveCapacity(all.count)
        var startsParagraph = true
        var isElement = false
        for line in all {
            starts.append(Int(line.start))
            let start = text.contentStart(of: line)
            if startsParagraph { isElement = Self.startsElement(text, line) }
            startsParagraph = start >= Int(line.end)
            let isCode = Self.isCode(text, line, isInElement: isElement) || hasComments && text[start] == 0x2A
            lines.append(isCode)
            if start < Int(line.end) { filled += 1 }
            if isCode { count += 1 }
        }
        // What a session prints follows its input.
        var isSession = false
        for index in all.indices {
            if text.holds(">>> ", at: text.contentStart(of: all[index])) {
                isSession = true
            } else if text.isBlank(all[index]) {
                isSession = false
            }
            if isSession { lines[index] = true }
        }
        // A comment sign starts many lines; a single one may be a heading or a list item.
        for index in all.indices where !lines[index] && Self.startsComment(text, all[index]) {
            let neighbours = [index - 1, index + 1].filter(all.indices.contains)
            lines[index] = neighbours.contains { Self.startsComment(text, all[$0]) }
        }
    }

    /// True where an offset lies in such a line.
    borrowing func holds(_ offset: Int) -> Bool {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low < lines.count && lines[low]
    }

    private static let widestIndent = 2

    /// True for a line that starts with a tag, hardly indented: with the lines up to the next blank one it is an element (CommonMark, section 4.6), and
    /// how those are indented says nothing.
    static func startsElement(_ text: borrowing Text, _ line: Line) -> Bool {
        let start = text.contentStart(of: line)
        return start - Int(line.start) <= widestIndent && text[start] == Byte.lessThan && text[start + 1].isASCIILetter
    }

    /// A line that by itself looks like code.
    static func isCode(_ text: borrowing Text, _ line: Line, isInElement: Bool) -> Bool {
        let start = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        guard start < end else { return false }
        // An item of a list is indented as the list is nested.
        if text.isListItem(line) { return false }
        if !isInElement, start - Int(line.start) > widestIndent || text.bytes[Int(line.start)..<start].contains(Byte.tab) { return true }
        switch text[start] {
        case Byte.greaterThan where text.holds(">>>", at: start): return true
        case Byte.fullStop where text.holds("... ", at: start): return true
        case 0x24, 0x25: return text[start + 1] == Byte.space
        case Byte.solidus: return text[start + 1] == Byte.solidus || text[start + 1] == 0x2A
        // A line of a comparison of files.
        case 0x2B, Byte.hyphen: return text[start + 1] == Byte.lessThan
        default: break
        }
        if holdsString(text, start, end) { return true }
        switch text[end - 1] {
        case 0x7B, 0x5C: return true
        // A statement; an entity that was left over ends so too.
        case Byte.semicolon: return text[end - 2] == Byte.closingParenthesis || text[end - 2] == Byte.quotationMark || text[end - 2] == 0x7D
        default: return false
        }
    }

    /// A string of a program: a quotation mark after the bracket of a call or an equals sign, or a mark with a tag right after it.
    private static func holdsString(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        var tag = -1
        var equals = false
        for i in start..<end {
            switch text[i] {
            case Byte.lessThan: tag = i
            case Byte.greaterThan: tag = -1
            case 0x3D: equals = true
            case Byte.quotationMark, Byte.apostrophe:
                // The value of an attribute is no such string.
                guard tag < 0 else { continue }
                let before = text[i - 1]
                if before == Byte.openingParenthesis, MarkupReading.isWordByte(text[i - 2]) { return true }
                if text[i + 1] == Byte.lessThan, before == 0x3D || before == Byte.openingBracket || before == 0x7B || before == text[i] || equals && before == Byte.space { return true }
                if text[i + 1] == Byte.lessThan, before | 0x20 == 0x62 || before | 0x20 == 0x72 || before | 0x20 == 0x66 || before | 0x20 == 0x75, !text[i - 2].isASCIILetter { return true }
            default: break
            }
        }
        return false
    }

    /// True in a text with comments as C has them.
    private static func holdsBlockComments(_ text: borrowing Text) -> Bool {
        guard text.present.contains(0x2A) else { return false }
        var i = 0
        while let star = text.firstIndex(of: 0x2A, from: i) {
            if text[star + 1] == Byte.solidus, text[star - 1].isBlankOrEnd || text[star - 1] == 0x2A { return true }
            i = star + 1
        }
        return false
    }

    private static func startsComment(_ text: borrowing Text, _ line: Line) -> Bool { text[Int(line.start)] == 0x23 || text[Int(line.start)] == Byte.semicolon }
}
