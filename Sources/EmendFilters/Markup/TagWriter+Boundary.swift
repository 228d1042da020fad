import EmendCore

/// Line ends, cells, list items and headings.
extension TagWriter {
    mutating func writeBoundary(_ text: borrowing Text, _ run: Range<Int>, _ edits: inout Edits) {
        let opens = opensPreformatted(run.upperBound - 1)
        let closes = run.lowerBound == preformattedEnd
        if closes { preformattedEnd = -1 }
        var from = tags[run.lowerBound].range.lowerBound
        var to = tags[run.upperBound - 1].range.upperBound
        // The white space of preformatted text is its own, but for line ends at its edges.
        while from > position, closes ? text[from - 1].isLineEnd : text[from - 1].isBlankOrEnd { from -= 1 }
        if opens {
            if text[to] == 0x0D { to += 1 }
            if text[to] == Byte.lineFeed { to += 1 }
        } else {
            while to < text.count, text[to].isBlankOrEnd { to += 1 }
        }
        var gap = Gap(text, tags, from..<to, run)
        let quotesBefore = quotes
        var left: [UInt8] = []
        var right: [UInt8] = []
        for index in run { note(text, index, run.upperBound, &gap, &left, &right) }
        if opens {
            preformattedEnd = tags[run.upperBound - 1].partner
            if style == .markdown { gap.opening.append("```\n") }
        }
        let hasFence = closes && style == .markdown
        var result = hasFence ? Array("\n```".utf8) : []
        result += left
        let isStart = from == 0
        let isEnd = to == text.count
        if isEnd {
            if text.count > 0, text[to - 1] == Byte.lineFeed, !isStart { result.append(text.lineEnd) }
        } else if !touchesPunctuation(text, run, from, to) {
            result += gap.separator(text, style, isStart: isStart, quotes: min(quotes, quotesBefore), lineStart: lineStart(text, gap, to))
        }
        result += right
        replace(text, from..<to, with: result, &edits)
    }

    /// A mark that ends the sentence before it starts no line: `the end</p>.`
    func touchesPunctuation(_ text: borrowing Text, _ run: Range<Int>, _ from: Int, _ to: Int) -> Bool {
        guard MarkupReading.punctuation.contains(text[to]), text[to + 1].isBlankOrEnd || text[to + 1] == Byte.lessThan else { return false }
        guard to == tags[run.upperBound - 1].range.upperBound, from == tags[run.lowerBound].range.lowerBound, MarkupReading.isWordByte(text[from - 1]) else { return false }
        return tags[run].allSatisfy { $0.element.role == .lineBreak || $0.isClosing && ($0.element.role == .block || !$0.element.role.isBoundary) }
    }

    /// Takes a tag into account: what its boundary amounts to, and the lists and quotations that it opens or closes.
    mutating func note(_ text: borrowing Text, _ index: Int, _ end: Int, _ gap: inout Gap, _ left: inout [UInt8], _ right: inout [UInt8]) {
        let tag = tags[index]
        switch tag.element.role {
        case .list, .orderedList:
            if tag.isOpening {
                let first = TagScanner.value(of: "start", in: tag, text).flatMap { number(text, $0) } ?? 1
                gap.opensList = gap.opensList || lists.isEmpty
                lists.append(OpenList(isOrdered: tag.element.role == .orderedList, number: first))
            } else if !lists.isEmpty {
                lists.removeLast()
            }
        case .item:
            gap.opening.removeAll()
            if tag.isOpening {
                if let last = lists.last, last.isOrdered {
                    gap.opening.append(contentsOf: digits(last.number))
                    gap.opening.append(". ")
                    lists[lists.count - 1].number += 1
                } else {
                    gap.opening.append("- ")
                }
            }
            gap.isItem = tag.isOpening
        case .heading:
            if tag.isOpening, style == .markdown, tag.partner >= end {
                gap.opening.append(contentsOf: [UInt8](repeating: 0x23, count: Int(tag.element.level)) + [Byte.space])
            }
        case .quote:
            quotes = max(0, quotes + (tag.isOpening ? 1 : -1))
        case .rule:
            gap.hasRule = true
        default:
            guard !tag.element.role.isBoundary else { break }
            let mark = mark(text, index)
            if tag.isOpening { right += mark } else { left += mark }
        }
    }

    /// What stands at the start of the line after a boundary: the indentation of a nested list, a quotation's marks, an item's mark.
    func lineStart(_ text: borrowing Text, _ gap: Gap, _ next: Int) -> (prefix: [UInt8], opening: [UInt8]) {
        var prefix: [UInt8] = []
        if style == .markdown { for _ in 0..<min(quotes, 8) { prefix.append("> ") } }
        let deepest = 8
        if gap.isItem || style == .markdown {
            for list in lists.prefix(deepest).dropLast(gap.isItem ? 1 : 0) { prefix.append(contentsOf: [UInt8](repeating: Byte.space, count: list.isOrdered ? 3 : 2)) }
        }
        // An item that brings a mark of its own.
        let hasOwnMark = gap.isItem && (text.holds("\u{2022}", at: next) || (text[next] == Byte.hyphen || text[next] == 0x2A) && text[next + 1] == Byte.space)
        return (prefix, hasOwnMark ? [] : gap.opening)
    }

    /// Replaces only what differs, so that line ends that stay are not edited.
    mutating func replace(_ text: borrowing Text, _ range: Range<Int>, with new: [UInt8], _ edits: inout Edits) {
        var from = range.lowerBound
        var to = range.upperBound
        var start = 0
        var end = new.count
        while from < to, start < end, text[from] == new[start], text[from] < 0x80 { from += 1; start += 1 }
        while to > from, end > start, text[to - 1] == new[end - 1], text[to - 1] < 0x80 { to -= 1; end -= 1 }
        edits.replace(from..<to, with: new[start..<end])
        position = range.upperBound
    }

    func number(_ text: borrowing Text, _ range: Range<Int>) -> Int? {
        let longest = 6
        guard !range.isEmpty, range.count <= longest, text.bytes[range].allSatisfy(\.isASCIIDigit) else { return nil }
        return text.bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    func digits(_ number: Int) -> [UInt8] {
        var rest = max(0, number)
        var digits: [UInt8] = []
        repeat {
            digits.append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        return digits.reversed()
    }
}
