import EmendCore

/// Writes what becomes of the tags of a text: line ends, tabs, list items, and in Markdown the marks of emphasis, links and headings.
struct TagWriter {
    private let tags: [Tag]
    private let style: MarkupStyle
    /// How many boundaries stand before each tag, so that what spans one is told in constant time.
    private var boundaries: [Int] = []
    private var lists: [OpenList] = []
    private var quotes = 0
    /// The index of the tag that closes the preformatted text in which the writer stands, or -1.
    private var preformattedEnd = -1
    /// Where the last edit ended.
    private var position = 0

    private struct OpenList {
        var isOrdered: Bool
        var number: Int
    }

    init(_ tags: [Tag], _ style: MarkupStyle) {
        self.tags = tags
        self.style = style
        boundaries.reserveCapacity(tags.count + 1)
        var count = 0
        for tag in tags {
            boundaries.append(count)
            if tag.element.role.isBoundary { count += 1 }
        }
    }

    mutating func write(_ text: borrowing Text, _ edits: inout Edits) {
        var index = 0
        while index < tags.count {
            let tag = tags[index]
            if tag.isOpening, tag.partner > index, let whole = wholeElement(text, tag) {
                var end = tags[tag.partner].range.upperBound
                if whole.isEmpty, text[tag.range.lowerBound - 1].isBlankOrEnd, text[end] == Byte.space { end += 1 }
                edits.replace(tag.range.lowerBound..<end, with: whole)
                position = end
                index = tag.partner + 1
                continue
            }
            let run = runEnd(text, index)
            if preformattedEnd >= 0 && index != preformattedEnd {
                writePreformatted(text, index, &edits)
                index += 1
            } else if tags[index..<run].contains(where: { $0.element.role.isBoundary }) {
                writeBoundary(text, index..<run, &edits)
                index = run
            } else {
                writeInline(text, index..<run, &edits)
                index = run
            }
        }
    }

    /// The replacement of an element together with its content: raised and lowered digits, and marks of footnotes.
    private func wholeElement(_ text: borrowing Text, _ tag: Tag) -> [UInt8]? {
        switch tag.element.role {
        case .superscript: ScriptForm.written(text, tag, tags[tag.partner], isSuperscript: true)
        case .subscript: ScriptForm.written(text, tag, tags[tag.partner], isSuperscript: false)
        default: nil
        }
    }

    /// The end of the tags from an index on between which only white space stands.
    private func runEnd(_ text: borrowing Text, _ start: Int) -> Int {
        var index = start + 1
        while index < tags.count {
            for i in tags[index - 1].range.upperBound..<tags[index].range.lowerBound where !text[i].isBlankOrEnd { return index }
            if tags[index].element.role == .superscript || tags[index].element.role == .subscript { return index }
            if opensPreformatted(index - 1) || index == preformattedEnd { return index }
            index += 1
        }
        return index
    }

    private func opensPreformatted(_ index: Int) -> Bool {
        tags[index].element.role == .preformatted && tags[index].isOpening && tags[index].partner > index
    }

    // MARK: Inline tags

    private mutating func writeInline(_ text: borrowing Text, _ run: Range<Int>, _ edits: inout Edits) {
        let start = tags[run.lowerBound].range.lowerBound
        let end = tags[run.upperBound - 1].range.upperBound
        let hasMarks = run.contains { !mark(text, $0).isEmpty }
        // A line of tags alone goes as a whole.
        if !hasMarks, MarkupReading.startsLine(text, start), MarkupReading.endsLine(text, end), start > 0 || end < text.count {
            let first = text.lines[text.lineIndex(at: start)]
            let last = text.lines[text.lineIndex(at: end - 1)]
            let whole = first.start == last.start ? text.removal(of: first) : Int(first.start)..<Int(last.next)
            if whole.lowerBound >= position {
                edits.delete(whole)
                position = whole.upperBound
                return
            }
        }
        for index in run {
            var from = tags[index].range.lowerBound
            var to = tags[index].range.upperBound
            let mark = mark(text, index)
            let isFree = text[from - 1].isBlankOrEnd || from == position && position > 0 && text[from - 1] == Byte.space
            if mark.isEmpty {
                if isFree { while text[to] == Byte.space { to += 1 } }
                if text[to].isLineEnd { while from > position, text[from - 1] == Byte.space { from -= 1 } }
                edits.delete(from..<to)
            } else if tags[index].isOpening {
                // White space goes outside the marks.
                let hadSpace = text[to] == Byte.space
                while text[to] == Byte.space { to += 1 }
                edits.replace(from..<to, with: hadSpace && !isFree ? [Byte.space] + mark : mark)
            } else {
                let tagStart = from
                while from > position, text[from - 1] == Byte.space { from -= 1 }
                let moves = from < tagStart && !text[to].isBlankOrEnd
                edits.replace(from..<to, with: moves ? mark + [Byte.space] : mark)
            }
            position = to
        }
    }

    /// What Markdown writes for an inline tag: nothing where its element spans a line end or is empty, and in plain text.
    private func mark(_ text: borrowing Text, _ index: Int) -> [UInt8] {
        let tag = tags[index]
        guard !tag.isLone else { return [] }
        if tag.element.role == .quotation {
            let isStraight = text.usesStraightApostrophe
            return isStraight ? [Byte.quotationMark] : tag.isOpening ? [0xE2, 0x80, 0x9C] : [0xE2, 0x80, 0x9D]
        }
        guard style == .markdown, preformattedEnd < 0 else { return [] }
        let opening = min(index, tag.partner)
        let closing = max(index, tag.partner)
        guard boundaries[opening] == boundaries[closing], holdsText(text, opening, closing) else { return [] }
        switch tag.element.role {
        case .strong: return [0x2A, 0x2A]
        case .emphasis: return [0x2A]
        case .code:
            return closing == opening + 1 && !text.bytes[tags[opening].range.upperBound..<tags[closing].range.lowerBound].contains(0x60) ? [0x60] : []
        case .link:
            guard let target = TagScanner.value(of: "href", in: tags[opening], text), !target.isEmpty, text[target.lowerBound] != 0x23, !isScript(text, target) else { return [] }
            if tag.isOpening { return [Byte.openingBracket] }
            let needsBrackets = text.bytes[target].contains { $0 == Byte.space || $0 == Byte.openingParenthesis || $0 == Byte.closingParenthesis }
            let address = Array(text.bytes[target])
            return needsBrackets ? Array("](<".utf8) + address + Array(">)".utf8) : Array("](".utf8) + address + [Byte.closingParenthesis]
        default: return []
        }
    }

    private func isScript(_ text: borrowing Text, _ target: Range<Int>) -> Bool { text.holds("javascript:", at: target.lowerBound) }

    /// Text other than tags and white space between two tags.
    private func holdsText(_ text: borrowing Text, _ opening: Int, _ closing: Int) -> Bool {
        var index = opening
        while index < closing {
            for i in tags[index].range.upperBound..<tags[index + 1].range.lowerBound where !text[i].isBlankOrEnd { return true }
            index += 1
        }
        return false
    }

    private mutating func writePreformatted(_ text: borrowing Text, _ index: Int, _ edits: inout Edits) {
        let range = tags[index].range
        let role = tags[index].element.role
        let after = text[range.upperBound]
        let before = text[range.lowerBound - 1]
        // Lines that are elements of their own.
        let partsLines = role == .lineBreak ? !after.isLineEnd
            : role.isBoundary && (tags[index].isClosing ? !after.isLineEnd && index + 1 != preformattedEnd : !before.isLineEnd && before != Byte.greaterThan)
        if partsLines {
            edits.replace(range, with: text.lineEnd)
        } else {
            edits.delete(range)
        }
        position = range.upperBound
    }

    // MARK: Boundaries

    private mutating func writeBoundary(_ text: borrowing Text, _ run: Range<Int>, _ edits: inout Edits) {
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
        } else {
            result += gap.separator(text, style, isStart: isStart, quotes: min(quotes, quotesBefore), lineStart: lineStart(text, gap, to))
        }
        result += right
        replace(text, from..<to, with: result, &edits)
    }

    /// Takes a tag into account: what its boundary amounts to, and the lists and quotations that it opens or closes.
    private mutating func note(_ text: borrowing Text, _ index: Int, _ end: Int, _ gap: inout Gap, _ left: inout [UInt8], _ right: inout [UInt8]) {
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
    private func lineStart(_ text: borrowing Text, _ gap: Gap, _ next: Int) -> (prefix: [UInt8], opening: [UInt8]) {
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
    private mutating func replace(_ text: borrowing Text, _ range: Range<Int>, with new: [UInt8], _ edits: inout Edits) {
        var from = range.lowerBound
        var to = range.upperBound
        var start = 0
        var end = new.count
        while from < to, start < end, text[from] == new[start], text[from] < 0x80 { from += 1; start += 1 }
        while to > from, end > start, text[to - 1] == new[end - 1], text[to - 1] < 0x80 { to -= 1; end -= 1 }
        edits.replace(from..<to, with: new[start..<end])
        position = range.upperBound
    }

    private func number(_ text: borrowing Text, _ range: Range<Int>) -> Int? {
        let longest = 6
        guard !range.isEmpty, range.count <= longest, text.bytes[range].allSatisfy(\.isASCIIDigit) else { return nil }
        return text.bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func digits(_ number: Int) -> [UInt8] {
        var rest = max(0, number)
        var digits: [UInt8] = []
        repeat {
            digits.append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        return digits.reversed()
    }
}
