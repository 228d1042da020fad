import EmendCore

/// Removes what is left of heading tags.
package struct HeadingDebris: StyledFilter {
    package let card: Card
    package let triggers = ByteSet("<>")
    private let style: MarkupStyle

    package init(style: MarkupStyle = .text) {
        self.style = style
        let examples: [Example] = switch style {
        case .text: [
            .fixes("Tensions in Defence Planning h 3 >", to: "Tensions in Defence Planning"),
            .fixes("< h2 >Key Issues< / h2 >", to: "Key Issues"),
            .fixes("Key Issues</h2>Three points remain.", to: "Key Issues\nThree points remain."),
            .keeps("Use h1 > h2 { color: red } in CSS."),
            .keeps("We test H1 > H0 at 5%."),
            .keeps("H1 2024 results beat forecasts."),
        ]
        case .markdown: [
            .fixes("Tensions in Defence Planning h 3 >", to: "### Tensions in Defence Planning"),
            .keeps("We test H1 > H0 at 5%."),
        ]
        }
        card = Card(
            id: "heading-debris", group: .headings,
            summary: "Removes the remains of heading tags: `h 3 >`, `h1>`, `< / h2 >`, `</h2`; where one parts a heading from its paragraph, it becomes a line end.",
            reason: "Rewriting tools space heading tags out or cut them in half, and no parser removes them then.",
        stays: "Pairs of whole tags, hypotheses (H1 > H0), selectors (h1 > h2) and the words H1, h-index.",
            examples: examples)
    }

    package func styled(_ style: Style) -> any Filter { HeadingDebris(style: style.markup) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lineEnd = text.lineEnd
        var cursor = LineCursor(text)
        var next = 0
        for sign in text.signs([.of(Byte.lessThan), .of(Byte.greaterThan)]) where mayBeOfTag(text, sign.place) && sign.place >= next {
            let line = cursor.line(at: sign.place)
            next = Int(line.next)
            if let (content, level) = text.headingWithinTags(line) {
                trim(text, line, to: content, level, &edits)
            } else {
                part(text, line, lineEnd, &edits)
            }
        }
    }

    /// True for a closing bracket behind a level, and for an opening one before a solidus: no tag that is looked for has neither.
    private func mayBeOfTag(_ text: borrowing Text, _ place: Int) -> Bool {
        let isOpening = text[place] == Byte.lessThan
        let step = isOpening ? 1 : -1
        var i = place + step
        while text[i] == Byte.space { i += step }
        return isOpening ? text[i] == Byte.solidus : text[i] >= 0x31 && text[i] <= 0x36
    }

    private func trim(_ text: borrowing Text, _ line: Line, to content: Range<Int>, _ level: Int, _ edits: inout Edits) {
        let start = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        if content.isEmpty {
            edits.delete(text.removal(of: line))
            return
        }
        let mark = mark(text, before: content.lowerBound, level)
        if content.lowerBound > start || !mark.isEmpty { edits.replace(start..<content.lowerBound, with: mark) }
        if content.upperBound < end { edits.delete(content.upperBound..<end) }
    }

    /// The number signs that keep the level of a heading.
    private func mark(_ text: borrowing Text, before start: Int, _ level: Int) -> [UInt8] {
        guard style == .markdown, !text.position.isSingleLine, text[start] != 0x23 else { return [] }
        return [UInt8](repeating: 0x23, count: level) + [Byte.space]
    }

    /// Parts a heading from the paragraph that follows it in the line, where the end of a heading tag stands between them.
    private func part(_ text: borrowing Text, _ line: Line, _ lineEnd: StaticString, _ edits: inout Edits) {
        let start = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        guard line.wordCount >= 4, let tag = Self.tag(text, in: start..<end) else { return }
        var rest = tag.range.upperBound
        let opening = Self.paragraphTag(text, from: rest, to: end)
        rest = opening ?? rest
        guard text[rest].isASCIIUpper || text.openingQuoteLength(before: rest + 1) > 0 || text.curlyQuote(at: rest) == 0x9C, text.words[line.words].count(where: { Int($0.start) >= rest }) >= 3 else { return }
        let mark = mark(text, before: start, tag.level)
        if !mark.isEmpty { edits.replace(start..<start, with: mark) }
        var heading = tag.range.lowerBound
        while text[heading - 1] == Byte.space { heading -= 1 }
        edits.replace(heading..<rest, with: lineEnd)
        if style == .markdown, !text.position.isSingleLine { edits.insert(lineEnd, at: rest) }
        if opening != nil, text.holds("</p>", at: end - 4) { edits.delete(end - 4..<end) }
    }

    /// The first tag in a line that ends a heading; nil where other tags or brackets stand before it, or what does is no heading.
    private static func tag(_ text: borrowing Text, in range: Range<Int>) -> HeadingTag? {
        let longestHeading = 120
        for i in range.prefix(longestHeading).dropFirst(3) {
            let byte = text[i]
            let mayStart = byte == Byte.lessThan || (byte | 0x20 == 0x68 || byte == Byte.solidus) && text[i - 1] == Byte.space
            guard mayStart, let tag = text.headingTag(startingAt: i, before: range.upperBound) else {
                if byte == Byte.lessThan || byte == Byte.greaterThan { return nil }
                continue
            }
            let isGlued = text[i - 1] != Byte.space
            // A whole closing tag, or a broken one, says where the heading ends; half a tag needs a heading that looks like one.
            guard tag.hasLessThan ? tag.hasSolidus && (isGlued || tag.isBroken) : tag.isLowerCase, isHeading(text, range.lowerBound..<i, mustBeTitled: !tag.hasLessThan) else { return nil }
            return tag
        }
        return nil
    }

    /// A few words, the first with a capital and the last no small one, without the end of a sentence.
    private static func isHeading(_ text: borrowing Text, _ range: Range<Int>, mustBeTitled: Bool) -> Bool {
        let longest = 14
        let line = text.lines[text.lineIndex(at: range.lowerBound)]
        let words = text.words[line.words].prefix { Int($0.end) <= range.upperBound }
        guard let first = words.first, let last = words.last, first.startsUpper, words.count <= longest else { return false }
        let bytes = text.bytes[range]
        guard !bytes.contains(Byte.fullStop), !bytes.contains(Byte.semicolon), !bytes.contains(Byte.openingBracket), !Grammar.smallWords.contains(last) else { return false }
        return !mustBeTitled || words.count >= 2 && last.isTitle && words.allSatisfy { $0.startsUpper || $0.shape.has(.hasDigit) || Grammar.smallWords.contains($0) }
    }

    /// The end of `<p>`, also spaced out or without its first bracket, and of the spaces after it; nil where none stands at an offset.
    private static func paragraphTag(_ text: borrowing Text, from start: Int, to end: Int) -> Int? {
        func skip(_ i: Int, _ text: borrowing Text) -> Int {
            var i = i
            while i < end, text[i] == Byte.space { i += 1 }
            return i
        }
        var i = start
        if text[i] == Byte.lessThan { i = skip(i + 1, text) }
        guard text[i] | 0x20 == 0x70 else { return nil }
        i = skip(i + 1, text)
        return text[i] == Byte.greaterThan ? skip(i + 1, text) : nil
    }
}
