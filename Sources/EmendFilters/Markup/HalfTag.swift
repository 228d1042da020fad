import EmendCore

/// Removes tags that lost one of their brackets, and a tag at which a text was cut off.
struct HalfTag: Filter {
    let card = Card(
        id: "half-tag", group: .markup,
        summary: "Removes inline tags without one of their brackets, `em>urgent</em`, and a tag that the end of the text cuts off.",
        reason: "Tools that rewrite or cut text do not see tags. A half is removed with its other half or where it cannot be text.",
        stays: "Comparisons and placeholders.",
        reach: .document,
        examples: [
            .fixes("It is em>urgent</em now.", to: "It is urgent now."),
            .fixes("A <strong>firm</strong promise.", to: "A firm promise."),
            .fixes("Read more. <a href=\"https://x.example/read", to: "Read more."),
            .keeps("x em> y, em > strong, a </ b"),
            .keeps("The tag </em is cut, and x<y</y"),
            .keeps("grep -c <div"),
        ])
    let triggers = ByteSet("<>")

    private static let names = WordSet("strong em span div p li ul ol td tr th table blockquote h1 h2 h3 h4 h5 h6 font center sup sub figcaption figure")
    private static let openNames = WordSet("strong em span div li ul ol td tr th blockquote font")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        var cursor = LineCursor(text)
        // The half `em>` that opens last in this line, or the whole tag that does.
        var open: (range: Range<Int>, name: UInt64, isWhole: Bool)?
        var lineEnd = 0
        var judge = LineJudge()
        var position = 0
        for sign in text.signs([.of(Byte.lessThan), .of(Byte.greaterThan)]) where sign.place >= i {
            let mark = sign.place
            i = mark + 1
            if mark >= lineEnd {
                open = nil
                lineEnd = Int(cursor.line(at: mark).next)
            }
            if text[mark] == Byte.greaterThan {
                if Self.isBareEnd(text, mark), !text.isCode(at: mark) {
                    let removed = text.removal(ofPiece: mark - 1..<mark + 1, after: position)
                    edits.delete(removed)
                    position = removed.upperBound
                    i = max(i, position)
                } else if let half = Self.openingHalf(text, mark) {
                    open = (half.range, half.name, false)
                }
            } else if let whole = Self.openingTag(text, mark) {
                open = (whole.range, whole.name, true)
                i = whole.range.upperBound
            } else if let half = Self.closingHalf(text, mark) {
                if let start = open, start.name == half.name, !start.isWhole || half.isOpen {
                    edits.delete(start.range)
                    edits.delete(half.range)
                    position = half.range.upperBound
                } else if half.isOpen, !text.isCode(at: mark), !judge.isCode(text, at: mark) {
                    let removed = text[mark - 1].isLineEnd ? text.removal(ofPiece: half.range, after: position) : half.range
                    edits.delete(removed)
                    position = removed.upperBound
                }
                open = nil
                i = max(i, half.range.upperBound)
            } else if text[i].isASCIILetter || text[i] == Byte.solidus, let rest = Self.cutOff(text, mark, &judge) {
                edits.delete(rest)
                return
            }
        }
    }

    /// `/>` at the start of a line of prose, or alone on one after prose.
    private static func isBareEnd(_ text: borrowing Text, _ close: Int) -> Bool {
        guard text[close - 1] == Byte.solidus, text[close - 2].isLineEnd, text[close + 1].isASCIIUpper || text[close + 1].isLineEnd else { return false }
        var i = close - 1
        while text[i - 1].isBlankOrEnd, i > 0 { i -= 1 }
        return i == 0 ? text[close + 1].isASCIIUpper : isAfterSentence(text, i)
    }

    /// `em>` right before a word, where no bracket opens it.
    private static func openingHalf(_ text: borrowing Text, _ close: Int) -> (range: Range<Int>, name: UInt64)? {
        guard MarkupReading.isWordByte(text[close + 1]) || text.curlyQuote(at: close + 1) != nil else { return nil }
        var start = close
        let longest = close - 12
        while start > longest, text[start - 1].isASCIILetter || text[start - 1].isASCIIDigit { start -= 1 }
        guard text[start - 1].isBlankOrEnd || text.openingQuoteLength(before: start) > 0 else { return nil }
        let name = TagScanner.hash(text, start..<close)
        return names.contains(name) ? (start..<close + 1, name) : nil
    }

    /// `<em>` right before a word.
    private static func openingTag(_ text: borrowing Text, _ open: Int) -> (range: Range<Int>, name: UInt64)? {
        guard text[open + 1].isASCIILetter else { return nil }
        var end = open + 1
        let longest = end + 12
        while end < longest, text[end].isASCIILetter || text[end].isASCIIDigit { end += 1 }
        guard text[end] == Byte.greaterThan, MarkupReading.isWordByte(text[end + 1]), text[open - 1] != 0x60 else { return nil }
        let name = TagScanner.hash(text, open + 1..<end)
        return names.contains(name) ? (open..<end + 1, name) : nil
    }

    /// `</em` or `</em>` after a word; the first is open.
    private static func closingHalf(_ text: borrowing Text, _ open: Int) -> (range: Range<Int>, name: UInt64, isOpen: Bool)? {
        guard text[open + 1] == Byte.solidus, text[open - 1].isLineEnd || !text[open - 1].isBlankOrEnd, text[open - 1] != 0x60 else { return nil }
        var end = open + 2
        let longest = end + 12
        while end < longest, text[end].isASCIILetter || text[end].isASCIIDigit { end += 1 }
        let name = TagScanner.hash(text, open + 2..<end)
        guard names.contains(name) else { return nil }
        if text[end] == Byte.greaterThan { return (open..<end + 1, name, false) }
        guard text[end].isBlankOrEnd || text[end] == Byte.fullStop || text[end] == Byte.comma || text[end] == Byte.lessThan else { return nil }
        // The rest of the tag may stand behind white space.
        var next = end
        TagScanner.skipSpaces(text, &next)
        // At the start of a line it stands alone there.
        if text[next] == Byte.greaterThan || text[open - 1].isLineEnd && !text[end].isLineEnd { return nil }
        return (open..<end, name, true)
    }

    /// The start of a tag, its attributes unfinished, at the very end of a text.
    private static func cutOff(_ text: borrowing Text, _ open: Int, _ judge: inout LineJudge) -> Range<Int>? {
        let longest = 2_000
        guard text.position.isEnd, text.count - open <= longest, !text.isCode(at: open), text[open - 1] != 0x60, !judge.isCode(text, at: open) else { return nil }
        var i = open + 1
        let isClosing = text[i] == Byte.solidus
        if isClosing { i += 1 }
        guard let (name, element) = TagScanner.element(text, &i) else { return cutOffName(text, open) }
        var end = text.count
        while end > open, text[end - 1].isBlankOrEnd { end -= 1 }
        var from = open
        while from > 0, text[from - 1] == Byte.space { from -= 1 }
        var nameEnd = i
        TagScanner.skipSpaces(text, &nameEnd, only: Byte.space)
        if i == end || nameEnd == end - 1 && text[nameEnd] == Byte.solidus && element.isVoid {
            // No attribute: after a sentence, or a name that is no word.
            guard openNames.contains(name) && !text[open - 1].isBlankOrEnd || isAfterSentence(text, from) && (!element.isAmbiguous || end - open == 2) else { return nil }
            return from..<end
        }
        guard !isClosing, text[i].isBlankOrEnd else { return nil }
        TagScanner.skipSpaces(text, &i)
        nameEnd = i
        guard let kind = TagScanner.attributeName(text, &nameEnd), kind != .unknown, text[nameEnd] == 0x3D else { return nil }
        // One bracket or line end, and it was not cut off.
        for k in i..<end where text[k] == Byte.greaterThan || text[k] == Byte.lessThan || text[k] == Byte.lineFeed { return nil }
        return from..<end
    }

    /// `</`, `</spa`: a closing tag of which the end of the text left no whole name, right after a sentence.
    private static func cutOffName(_ text: borrowing Text, _ open: Int) -> Range<Int>? {
        guard text[open + 1] == Byte.solidus, isAfterSentence(text, open) else { return nil }
        var end = open + 2
        while text[end].isASCIILower { end += 1 }
        return text.count - end <= 1 && text[end].isBlankOrEnd ? open..<end : nil
    }

    private static func isAfterSentence(_ text: borrowing Text, _ end: Int) -> Bool {
        let last = end - text.closingQuoteLength(before: end)
        return text[last - 1] == Byte.fullStop || text[last - 1] == 0x21 || text[last - 1] == 0x3F
    }
}
