import EmendCore

/// Writes what becomes of the tags of a text: line ends, tabs, list items, and in Markdown the marks of emphasis, links and headings.
struct TagWriter {
    let tags: [Tag]
    let style: MarkupStyle
    /// How many boundaries stand before each tag, so that what spans one is told in constant time.
    var boundaries: [Int] = []
    var lists: [OpenList] = []
    var quotes = 0
    /// The index of the tag that closes the preformatted text in which the writer stands, or -1.
    var preformattedEnd = -1
    /// Where the last edit ended.
    var position = 0

    struct OpenList {
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
                // A footnote's mark that stood for the space between two sentences.
                let parts = whole.isEmpty && text[tag.range.lowerBound - 1] == Byte.fullStop && text[end].isASCIIUpper
                edits.replace(tag.range.lowerBound..<end, with: parts ? [Byte.space] : whole)
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
    func wholeElement(_ text: borrowing Text, _ tag: Tag) -> [UInt8]? {
        switch tag.element.role {
        case .superscript: ScriptForm.written(text, tag, tags[tag.partner], isSuperscript: true)
        case .subscript: ScriptForm.written(text, tag, tags[tag.partner], isSuperscript: false)
        default: nil
        }
    }

    /// The end of the tags from an index on between which only white space stands.
    func runEnd(_ text: borrowing Text, _ start: Int) -> Int {
        var index = start + 1
        while index < tags.count {
            for i in tags[index - 1].range.upperBound..<tags[index].range.lowerBound where !text[i].isBlankOrEnd { return index }
            if tags[index].element.role == .superscript || tags[index].element.role == .subscript { return index }
            if opensPreformatted(index - 1) || index == preformattedEnd { return index }
            index += 1
        }
        return index
    }

    func opensPreformatted(_ index: Int) -> Bool {
        tags[index].element.role == .preformatted && tags[index].isOpening && tags[index].partner > index
    }

    mutating func writeInline(_ text: borrowing Text, _ run: Range<Int>, _ edits: inout Edits) {
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
    func mark(_ text: borrowing Text, _ index: Int) -> [UInt8] {
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

    func isScript(_ text: borrowing Text, _ target: Range<Int>) -> Bool { text.holds("javascript:", at: target.lowerBound) }

    /// Text other than tags and white space between two tags.
    func holdsText(_ text: borrowing Text, _ opening: Int, _ closing: Int) -> Bool {
        var index = opening
        while index < closing {
            for i in tags[index].range.upperBound..<tags[index + 1].range.lowerBound where !text[i].isBlankOrEnd { return true }
            index += 1
        }
        return false
    }

    mutating func writePreformatted(_ text: borrowing Text, _ index: Int, _ edits: inout Edits) {
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
}
