import EmendCore

/// What a single line shows: whether it is text, goes on in the next one, and how wide it is.
extension LineBreaks {
    /// Prose, as far as a line by itself shows.
    static func isText(_ text: borrowing Text, _ line: Line) -> Bool {
        guard line.firstByte != 0, line.kind == nil, !line.words.isEmpty else { return false }
        switch line.firstByte {
        // Quoted mail, rows, headings and comments of code, rules.
        case Byte.greaterThan, 0x7C, 0x23, 0x3D, 0x7E, 0x2B, Byte.lessThan, 0x40, 0x25, 0x5C: return false
        default: break
        }
        var i = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        if let mark = ListMark(text, line), !mark.isLetter { i = mark.content }
        // Columns.
        let widestGap = 3
        var spaces = 0
        while i < end {
            if text[i] == Byte.tab { return false }
            spaces = text[i] == Byte.space ? spaces + 1 : 0
            if spaces >= widestGap { return false }
            i += 1
        }
        return true
    }

    /// True where a line may belong to what the line before it starts or goes on with.
    static func continues(_ text: borrowing Text, _ index: Int, _ item: ListMark?, isMarkdown: Bool) -> Bool {
        let lines = text.lines
        let (before, line) = (lines[index - 1], lines[index])
        if isHardBreak(text, before, isMarkdown: isMarkdown) { return false }
        // A line that would have held the next word ends there on purpose, be the paragraph under it wrapped or not.
        if line.range.count > before.range.count, text.isHeading(index - 1) { return false }
        if let mark = ListMark(text, line), !mark.isLetter {
            // A dash or a number may have come to the start of a line by chance: 2024. is the end of a sentence.
            let last = before.lastByte
            let isDone = text.endsSentence(before) || last == Byte.colon || last == Byte.semicolon
            let isDash = text.holds("\u{2013}", at: mark.range.lowerBound)
            guard mark.isNumber || isDash, !isDone, item == nil, mark.isNumber || text[mark.content].isASCIILower else { return false }
        }
        // A protected line, or a span over both, is none of ours.
        if let span = text.protectedSpan(touching: Int(before.end)..<Int(line.start)), span.end > before.end { return false }
        let hanging = item.map { $0.content - $0.range.lowerBound } ?? 0
        let isFirst = ListMark(text, before) != nil && item != nil
        let widestHang = 8
        if isFirst { return line.indent >= before.indent && Int(line.indent) <= Int(before.indent) + max(hanging, widestHang) }
        // A deeper indent starts a paragraph; a shallower one may follow the indent of a first line.
        return line.indent <= before.indent + 1 && Int(before.indent) - Int(line.indent) <= widestHang
    }

    /// Two spaces or a backslash at the end of a line.
    static func isHardBreak(_ text: borrowing Text, _ line: Line, isMarkdown: Bool) -> Bool {
        let end = text.contentEnd(of: line)
        return text[end - 1] == 0x5C || Int(line.end) - end >= 2 && (isMarkdown || Int(line.end) - end == 2)
    }

    static func measured(_ text: borrowing Text, _ index: Int) -> Break {
        let (line, next) = (text.lines[index], text.lines[index + 1])
        let width = text.width(of: line)
        let start = text.contentStart(of: next)
        var end = start
        let limit = min(Int(next.end), start + widths.upperBound)
        var needed = width + 1
        // In scripts without spaces a line may end after any letter.
        if let (scalar, length) = text.scalar(at: start), hasNoSpaces(text, scalar) {
            needed = width + 2
            end = start + length
        } else {
            while end < limit, text[end] != Byte.space, text[end] != Byte.tab {
                if text[end] & 0xC0 != 0x80 { needed += 1 }
                end += 1
            }
        }
        var (startsUpper, startsLower) = (false, false)
        if let word = next.words.first {
            startsUpper = text.words[word].startsUpper
            startsLower = !startsUpper && Int(text.words[word].start) - start <= 3 && text.words[word].shape.has([.hasLetter])
        }
        let isDone = endsSentence(text, line) || line.lastByte == Byte.colon || line.lastByte == Byte.semicolon
        return Break(index: index, width: width, needed: needed, goesOn: !isDone && (startsLower || endsInFunctionWord(text, line)), startsUpper: startsUpper)
    }

    /// `of the`, `in der`: no sentence, heading or name ends so.
    static func endsInFunctionWord(_ text: borrowing Text, _ line: Line) -> Bool {
        guard let index = line.words.last else { return false }
        let last = text.words[index]
        guard Int(last.end) == text.contentEnd(of: line), last.isLower else { return false }
        return Grammar.articles.contains(last) || Grammar.prepositions.contains(last) || Grammar.conjunctions.contains(last) || Grammar.possessives.contains(last) || last.facts.has(.foreignMarker)
    }

    /// A sentence that ends in a full stop, or in one of East Asia or Devanagari.
    static func endsSentence(_ text: borrowing Text, _ line: Line) -> Bool {
        if text.endsSentence(line) { return true }
        guard let (last, _) = text.scalar(before: text.contentEnd(of: line)) else { return false }
        return last == 0x3002 || last == 0xFF01 || last == 0xFF1F || last == 0x964 || last == 0x61F || last == 0x6D4
    }

    /// Han, kana and the marks of their scripts, Thai and its neighbours: no space parts words.
    static func hasNoSpaces(_ text: borrowing Text, _ scalar: UInt32) -> Bool {
        guard scalar >= 0xE00 else { return false }
        if scalar >= 0x3000 && scalar <= 0x303F || scalar >= 0xFF00 && scalar <= 0xFFEF { return true }
        return scalar <= 0xEFF || scalar >= 0x1000 && scalar <= 0x109F || scalar >= 0x1780 && scalar <= 0x17FF || Script(of: scalar).isEastAsian && Script(of: scalar) != .hangul
    }
}
