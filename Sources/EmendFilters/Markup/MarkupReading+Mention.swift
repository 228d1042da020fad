import EmendCore

/// Whether a text speaks of a tag rather than being marked up with it.
extension MarkupReading {
    /// A tag in quotation marks of its own, in a string of a program, or after a backslash or a backtick.
    static func isQuoted(_ text: borrowing Text, _ tag: Tag, _ tags: [Tag]) -> Bool {
        let opening = tag.isClosing && !tag.isLone ? tags[tag.partner] : tag
        let closing = tag.isOpening && !tag.isLone ? tags[tag.partner] : tag
        let start = opening.range.lowerBound
        let end = closing.range.upperBound
        let before = text[start - 1]
        if before == 0x5C || before == 0x60 || before == 0x5F || before == 0x24 { return true }
        // A pattern: s/<br>/x/
        if before == Byte.solidus, text[end] == Byte.solidus { return true }
        if before == Byte.quotationMark || before == Byte.apostrophe {
            if text[end] == before { return true }
            return openers.contains(text[start - 2]) || text[start - 2] == before || text[start - 2] == Byte.space && openers.contains(text[start - 3])
        }
        if let quote = text.curlyQuote(at: start - 3), quote == 0x98 || quote == 0x9C { return tag.isLone && text.closingQuoteLength(at: end) > 0 }
        return false
    }

    static let openers = ByteSet("([{=,:+|&")

    /// A tag that its sentence speaks of: `the <p> element`, `use <br> to break`, `<b> and </b>`.
    static func isMention(_ text: borrowing Text, _ tag: Tag, _ tags: [Tag]) -> Bool {
        let start = tag.range.lowerBound
        let end = tag.range.upperBound
        if !tag.isLone {
            let opening = tag.isClosing ? tags[tag.partner] : tag
            let closing = tag.isClosing ? tag : tags[tag.partner]
            if opening.attributes == 0, opening.range.upperBound <= closing.range.lowerBound {
                let content = opening.range.upperBound..<closing.range.lowerBound
                // An empty paragraph starts a line.
                let isEmpty = content.allSatisfy { text[$0] == Byte.space }
                if isLink(text, content) && !(isEmpty && startsLine(text, opening.range.lowerBound)) || isGap(text, content) { return true }
            }
            let start = opening.range.lowerBound
            let end = opening.range.upperBound
            // Such as <b>, <i> and so on
            if opening.attributes == 0, !isGlued(text, before: start), !startsLine(text, start), punctuation.contains(text[end]) { return true }
            // Use <p> for paragraphs and </p> to close
            if opening.attributes == 0, text[start - 1] == Byte.space, text[end] == Byte.space, !startsLine(text, start), !endsSentence(text, start) {
                if opening.element.role.isBoundary || isCue(text, before: start) && isCue(text, after: end) { return true }
            }
            return isNamed(text, start, closing.range.upperBound)
        }
        // Glued on the left, or before a word: in the text, not spoken of.
        let before = text[start - 1]
        let after = text[end]
        if before == Byte.openingParenthesis || after == Byte.closingParenthesis { return true }
        // <br>'s
        if after == Byte.apostrophe || text.curlyQuote(at: end) == 0x99 { return true }
        if startsLine(text, start), endsLine(text, end) { return false }
        if isGlued(text, before: start), before != Byte.comma { return false }
        if isWordByte(after) || after == Byte.lessThan { return false }
        if isNamed(text, start, end) { return true }
        if startsLine(text, start) { return !startsText(text, start, end) }
        if endsLine(text, end) { return !endsSentence(text, start) && tag.element.role != .lineBreak || isCue(text, before: start) }
        if punctuation.contains(after) { return true }
        // White space on both sides.
        if tag.element.role == .lineBreak || endsSentence(text, start) { return isCue(text, before: start) || isCue(text, after: end) }
        return true
    }

    static let punctuation = ByteSet(",.;:?!")

    /// What stands between two tags that a sentence names: `<b> and </b>`, `<b>, </b>`.
    static func isLink(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        let longest = 12
        guard range.count <= longest, text[range.lowerBound] == Byte.space || text[range.lowerBound] == Byte.comma || text[range.lowerBound] == Byte.solidus else { return false }
        let words = text.bytes[range].split { !$0.isASCIILetter }
        return words.count <= 2 && !range.isEmpty && words.allSatisfy { links.contains(WordHash.of($0)) }
    }

    /// What stands for any text: `<b>\u{2026}</b>`, `<b>...</b>`.
    static func isGap(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        range.count == 3 && (text.holds("...", at: range.lowerBound) || text.holds("\u{2026}", at: range.lowerBound))
    }

    static let links = WordSet("and or to through then a an the not with by et und ou oder y o")

    /// A word beside that names what kind of thing stands in brackets.
    static func isNamed(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        word(text, after: end).map(kinds.contains) == true || word(text, before: start).map(kinds.contains) == true
    }

    static let kinds = WordSet("tag tags element elements attribute attributes markup html xml node nodes")

    static func isCue(_ text: borrowing Text, before start: Int) -> Bool { word(text, before: start).map(before.contains) == true }
    static func isCue(_ text: borrowing Text, after end: Int) -> Bool { word(text, after: end).map(after.contains) == true }

    /// Words between which and a tag a writer speaks of the tag.
    static let before = WordSet("""
        the a an this that each every any no use uses using used add adds insert put type write with without by of in inside like as and or not
        called named is are does do did means between after before missing extra single
        """)
    static let after = WordSet("and or to is are was were for in on as at with without not does has can will would should must means which that inside before after instead")

    static func word(_ text: borrowing Text, after end: Int) -> UInt64? {
        guard text[end] == Byte.space || text[end] == Byte.hyphen else { return nil }
        let start = end + 1
        var i = start
        let longest = start + 16
        while i < longest, text[i].isASCIILetter { i += 1 }
        return i > start ? TagScanner.hash(text, start..<i) : nil
    }

    static func word(_ text: borrowing Text, before start: Int) -> UInt64? {
        guard text[start - 1] == Byte.space else { return nil }
        var i = start - 1
        let longest = i - 16
        while i > longest, text[i - 1].isASCIILetter { i -= 1 }
        return i < start - 1 ? TagScanner.hash(text, i..<start - 1) : nil
    }
}
