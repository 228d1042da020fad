import EmendCore

/// Tags with nothing but white space between them, at least one of which ends a line or a cell, with the white space around them.
struct Gap {
    var hasRule = false
    var isItem = false
    /// A list starts here that is in no other.
    var opensList = false
    /// The mark of a list item or heading that starts after the gap.
    var opening: [UInt8] = []
    private var breaks = 0
    private var hasBlocks = false
    private var hasHeading = false
    private var hasRows = false
    private var hasCells = false
    private var cells = 0
    private var headerCells = 0
    private var hasBlankLine = false

    init(_ text: borrowing Text, _ tags: [Tag], _ range: Range<Int>, _ run: Range<Int>) {
        for tag in tags[run] {
            switch tag.element.role {
            case .lineBreak: breaks += 1
            case .row: hasRows = true
            case .cell, .headerCell:
                hasCells = true
                if tag.isOpening { cells += 1 }
                if tag.isOpening, tag.element.role == .headerCell { headerCells += 1 }
            case .heading:
                hasHeading = true
                hasBlocks = true
            case let role where role.isBoundary: hasBlocks = true
            default: break
            }
        }
        // A blank line of the source stays one.
        var start = range.lowerBound
        for index in run {
            note(text, start..<tags[index].range.lowerBound)
            start = tags[index].range.upperBound
        }
        note(text, start..<range.upperBound)
    }

    private mutating func note(_ text: borrowing Text, _ range: Range<Int>) {
        var lineEnds = 0
        for i in range where text[i] == Byte.lineFeed { lineEnds += 1 }
        if lineEnds > 1 { hasBlankLine = true }
    }

    /// What parts the text before the gap from the text after it.
    func separator(_ text: borrowing Text, _ style: MarkupStyle, isStart: Bool, quotes: Int, lineStart: (prefix: [UInt8], opening: [UInt8])) -> [UInt8] {
        var result: [UInt8] = []
        if hasCells, !hasRows, cells > 0 {
            if !isStart { result = [UInt8](repeating: Byte.tab, count: cells) }
            return result + lineStart.opening
        }
        if !isStart {
            result.append(text.lineEnd)
            if isParagraph(style) {
                // The blank lines of a quotation bear its mark.
                if style == .markdown { result.append(contentsOf: [UInt8](repeating: Byte.greaterThan, count: min(quotes, 8))) }
                appendLineEnd(text, &result)
            }
        }
        if hasRule, style == .markdown {
            result.append("---")
            result.append(text.lineEnd)
            appendLineEnd(text, &result)
        }
        result += lineStart.prefix
        // An empty corner keeps the columns of a table in their places.
        if hasRows, headerCells > 1, !isStart { result += [UInt8](repeating: Byte.tab, count: headerCells - 1) }
        return result + lineStart.opening
    }

    private func isParagraph(_ style: MarkupStyle) -> Bool {
        if hasBlankLine && !isItem || breaks > 1 { return true }
        guard style == .markdown, hasBlocks else { return false }
        return !isItem || hasHeading || opensList
    }

    /// Where a line end is no line feed, one of them is enough.
    private func appendLineEnd(_ text: borrowing Text, _ result: inout [UInt8]) {
        if result.last == Byte.lineFeed || result.last != Byte.space { result.append(text.lineEnd) }
    }
}
