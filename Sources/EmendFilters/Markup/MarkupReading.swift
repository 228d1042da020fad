import EmendCore

/// Which of the tags in a text are markup of that text, rather than something that it speaks of or code that it shows.
struct MarkupReading {
    /// The tags that are markup, in text order.
    private(set) var tags: [Tag] = []
    /// The text as a whole is written in HTML.
    private(set) var isPage = false

    /// From this many certain tags on, a tag that stands alone is believed too.
    static let plenty = 4

    init(_ text: borrowing Text) {
        var strangers: [Int] = []
        var found = Self.candidates(text, &strangers)
        // XML of its own kind is not for reading.
        guard !found.isEmpty, strangers.count < 2 || strangers.count * 3 < found.count else { return }
        Self.pair(&found)
        let code = CodeLines(text)
        var certain: [Bool] = []
        var plain: [Bool] = []
        var judge = LineJudge()
        certain.reserveCapacity(found.count)
        for tag in found {
            let isCertain = Self.isCertain(text, tag, found)
            plain.append(isCertain)
            certain.append(isCertain && !code.holds(tag.range.lowerBound) && !Self.isStrange(text, tag, strangers)
                && !(tag.attributes == 0 && !tag.element.isVoid && Self.isExample(text, tag, found, &judge)))
        }
        // Of a text about HTML all tags are examples, unless it is a page itself; what its sentences name is escaped there.
        let isExcluded = code.isProgram || found.contains { $0.isLone && !$0.isClosing && $0.attributes == 0 && Self.isNamed(text, $0.range.lowerBound, $0.range.upperBound) }
        isPage = Self.isPage(text, found, plain, certain, isExcluded: isExcluded)
        // A page is indented as its elements are nested; elsewhere an indented line is an example.
        if isPage { certain = plain } else if isExcluded { return }
        let count = certain.count { $0 }
        let isHTML = isPage || count >= Self.plenty
        // Elements of which the text has had a tag.
        var known: Set<UInt64> = []
        for index in found.indices {
            if certain[index] {
                known.insert(found[index].name)
                continue
            }
            // What touches a tag of the text is another.
            let touches = index > 0 && certain[index - 1] && found[index - 1].range.upperBound == found[index].range.lowerBound && !found[index].element.isAmbiguous && found[index].isLone
            let isKnown = isHTML || !found[index].element.isAmbiguous && known.contains(found[index].name)
            certain[index] = touches || Self.isLikely(text, found[index], found, isPage: isPage, isHTML: isKnown, code)
            if certain[index] { known.insert(found[index].name) }
        }
        for index in found.indices where certain[index] {
            var tag = found[index]
            // A partner that stays is none.
            if tag.partner >= 0, !certain[tag.partner] { tag.partner = -1 }
            tags.append(tag)
        }
        renumber(found, certain)
    }

    /// Points partners to their places in `tags`.
    mutating func renumber(_ found: [Tag], _ kept: [Bool]) {
        var place: [Int] = []
        var next = 0
        for index in found.indices {
            place.append(next)
            if kept[index] { next += 1 }
        }
        for index in tags.indices where tags[index].partner >= 0 { tags[index].partner = place[tags[index].partner] }
    }

    /// An inline element without attributes in a line about markup.
    static func isExample(_ text: borrowing Text, _ tag: Tag, _ tags: [Tag], _ judge: inout LineJudge) -> Bool {
        guard !tag.isLone, !tag.element.role.isBoundary else { return false }
        let opening = tag.isClosing ? tags[tag.partner] : tag
        guard opening.attributes == 0 else { return false }
        // A line that is an element of its own is none.
        let line = text.lines[text.lineIndex(at: opening.range.lowerBound)]
        var i = text.contentStart(of: line) + 1
        if text[i - 1] == Byte.lessThan, let found = TagScanner.element(text, &i), found.element.role.isBoundary { return false }
        return judge.speaksOfTags(text, at: opening.range.lowerBound)
    }

    /// Gives each closing tag the nearest open tag of its name.
    static func pair(_ tags: inout [Tag]) {
        var open: [UInt64: [Int]] = [:]
        for index in tags.indices where !tags[index].element.isVoid && !tags[index].isSelfClosing {
            if tags[index].isOpening {
                open[tags[index].name, default: []].append(index)
            } else if let start = open[tags[index].name]?.popLast() {
                tags[index].partner = start
                tags[start].partner = index
            }
        }
    }

    /// A tag that shows by itself, or by its partner, that it is markup.
    static func isCertain(_ text: borrowing Text, _ tag: Tag, _ tags: [Tag]) -> Bool {
        if tag.element.role == .custom || isQuoted(text, tag, tags) { return false }
        let opening = tag.isClosing && !tag.isLone ? tags[tag.partner] : tag
        if tag.isSpaced || opening.isSpaced {
            // A pair shows that it is one; `< b >` alone is for those who look at broken tags.
            if !tag.isLone, !opening.element.isAmbiguous { return !isMention(text, tag, tags) }
            return opening.attributes > 0 && (!tag.isClosing || !tag.isLone)
        }
        if opening.element.role == .raw, opening.isLone, opening.isOpening { return false }
        if opening.isOpening, opening.attributes > 0 { return !isMention(text, tag, tags) || opening.attributes > 1 }
        if tag.isLone {
            return tag.isSelfClosing && tag.element.isVoid && !tag.element.isAmbiguous && !isMention(text, tag, tags)
        }
        if opening.isForeign, opening.element.isAmbiguous { return false }
        return !isMention(text, tag, tags)
    }

    /// Whether a tag that could be prose is markup, in view of the rest.
    static func isLikely(_ text: borrowing Text, _ tag: Tag, _ tags: [Tag], isPage: Bool, isHTML: Bool, _ code: borrowing CodeLines) -> Bool {
        if tag.element.role == .custom { return isPage && (!tag.isLone || tag.attributes > 0) }
        let opening = tag.isClosing && !tag.isLone ? tags[tag.partner] : tag
        if tag.isSpaced || opening.isSpaced || opening.isForeign && opening.element.isAmbiguous { return false }
        if tag.element.role == .raw { return isPage && tag.isClosing && tag.isLone }
        let start = tag.range.lowerBound
        let end = tag.range.upperBound
        if isPage {
            guard tag.element.isAmbiguous, tag.isLone else { return true }
            if tag.isClosing { return true }
            return tag.element.isVoid && tag.attributes > 0 || !isWordByte(text[start - 1]) && isFormatting(tag)
        }
        if code.holds(start) || isQuoted(text, tag, tags) || isMention(text, tag, tags) || !tag.isLone { return false }
        if tag.isClosing {
            if isGlued(text, before: start) || isWordByte(text[end]) { return true }
            let isAfterSentence = endsSentence(text, start) && (text[end] == Byte.lessThan || endsLine(text, end))
            return (isHTML || isAlone(text, tag) || isAfterSentence) && !tag.element.isAmbiguous
        }
        if tag.element.isAmbiguous { return isHTML && isFormatting(tag) && !isWordByte(text[start - 1]) && isWordByte(text[end]) }
        if isHTML || isAlone(text, tag) { return true }
        if tag.element.isVoid { return true }
        // Emphasis whose other end is lost.
        if !tag.element.role.isBoundary, isWordByte(text[end]), text[start - 1].isBlankOrEnd || text.openingQuoteLength(before: start) > 0 { return true }
        return startsText(text, start, end) || isGlued(text, before: start) && endsSentence(text, start)
    }

    /// `<b>`, `<i>` and their like, which nobody uses as placeholders in a text of HTML.
    static func isFormatting(_ tag: Tag) -> Bool {
        switch tag.element.role {
        case .strong, .emphasis, .link: true
        default: tag.range.count <= 4
        }
    }

    /// Before a paragraph that starts with a capital, at the start of a line or after a sentence.
    static func startsText(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        guard startsLine(text, start) || endsSentence(text, start) else { return false }
        var i = end
        while text[i] == Byte.space { i += 1 }
        return text[i].isASCIIUpper || text[i].isASCIIDigit || text[i] >= 0x80 || text[i] == Byte.quotationMark || text[i] == Byte.lessThan || text[i].isLineEnd
    }

    static func startsLine(_ text: borrowing Text, _ start: Int) -> Bool {
        var i = start
        let longest = start - 200
        while i > longest, text[i - 1] == Byte.space || text[i - 1] == Byte.tab { i -= 1 }
        return text[i - 1].isLineEnd
    }

    static func endsLine(_ text: borrowing Text, _ end: Int) -> Bool {
        var i = end
        let longest = end + 200
        while i < longest, text[i] == Byte.space || text[i] == Byte.tab { i += 1 }
        return text[i].isLineEnd
    }

    static func isAlone(_ text: borrowing Text, _ tag: Tag) -> Bool {
        startsLine(text, tag.range.lowerBound) && endsLine(text, tag.range.upperBound)
    }

    static func endsSentence(_ text: borrowing Text, _ start: Int) -> Bool {
        var i = start
        while text[i - 1] == Byte.space { i -= 1 }
        i -= text.closingQuoteLength(before: i)
        return text[i - 1] == Byte.fullStop || text[i - 1] == 0x21 || text[i - 1] == 0x3F
    }

    static func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }

    /// Text ends right before an offset: a word or a mark that ends words.
    static func isGlued(_ text: borrowing Text, before start: Int) -> Bool {
        switch text[start - 1] {
        case Byte.fullStop, Byte.comma, Byte.semicolon, Byte.colon, 0x21, 0x3F, Byte.closingParenthesis, Byte.greaterThan, Byte.quotationMark, 0x25: true
        default: isWordByte(text[start - 1])
        }
    }
}
