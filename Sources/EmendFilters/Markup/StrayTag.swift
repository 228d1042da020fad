import EmendCore

/// Removes tags that lost a bracket or were spaced out, so that no parser takes them for tags.
struct StrayTag: Filter {
    let card = Card(
        id: "stray-tag", group: .markup,
        summary: "Removes broken paragraph and inline tags: `< p >`, `< / p >`, and `p >` at the edge of a line.",
        reason: "Rewriting tools space tags out or cut them in half.",
        stays: "Comparisons (p > 0.05), placeholders, mail quoting and prose about tags.",
        examples: [
            .fixes("< p >The path is hard.", to: "The path is hard."),
            .fixes("The path is hard.p >", to: "The path is hard."),
            .fixes("One.\np >\nTwo.", to: "One.\nTwo."),
            .fixes("It is < strong >urgent< / strong > now.", to: "It is urgent now."),
            .keeps("Significant at p < .01, with r > .3 and p > q; a < b > c."),
            .keeps("The <p> element defines a paragraph."),
        ])
    let triggers = ByteSet("<>")

    /// Elements whose name alone is no word that prose would put before a greater-than sign.
    private static let halves = WordSet("p br div span strong em ul ol li td tr th table tbody blockquote")
    private static let elements = WordSet("""
        p br div span strong em b i u s ul ol li td tr th table thead tbody blockquote section article header footer nav aside
        figure figcaption main pre code small sub sup a
        """)
    private static let blocks = WordSet("p br div ul ol li tr table blockquote section article header footer nav aside figure main pre")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var position = 0
        let brackets = text.signs([.of(Byte.lessThan), .of(Byte.greaterThan)])
        var cursor = LineCursor(text)
        var next = 0
        while next < brackets.count {
            let first = next
            let line = cursor.line(at: brackets[first].place)
            while next < brackets.count, brackets[next].place < Int(line.next) { next += 1 }
            let start = text.contentStart(of: line)
            let end = text.contentEnd(of: line)
            let tags = Self.tags(text, brackets[first..<next], start, end)
            if tags.isEmpty { continue }
            if Self.coverAll(text, tags, start, end) {
                let removed = text.removal(ofPiece: start..<end, after: position)
                edits.delete(removed)
                position = removed.upperBound
                continue
            }
            var names: [UInt64: Int] = [:]
            for tag in tags { names[tag.name, default: 0] += 1 }
            let found = tags.filter { names[$0.name, default: 0] > 1 || Self.isCertain(text, $0, start, end) }
            for run in Self.runs(text, found) { Self.remove(text, run, start, end, &edits) }
            if !found.isEmpty { position = end }
        }
    }

    struct Tag {
        var range: Range<Int>
        var isBlock: Bool
        var name: UInt64
    }

    /// Inside a line, `a < b > c` may be mathematics: a tag without a partner of its name stands at an edge or after a sentence, or has a longer name.
    private static func isCertain(_ text: borrowing Text, _ tag: Tag, _ start: Int, _ end: Int) -> Bool {
        if tag.range.lowerBound == start || tag.range.upperBound == end { return true }
        var before = tag.range.lowerBound
        while before > start, text[before - 1] == Byte.space { before -= 1 }
        let last = text[before - 1]
        return tag.isBlock && (last == Byte.fullStop || last == 0x21 || last == 0x3F || text.closingQuoteLength(before: before) == 3) || halves.contains(tag.name) && !words.contains(tag.name)
    }

    /// Names that stand between the signs of a comparison, too.
    private static let words = WordSet("p strong span table")

    /// The broken tags of a line that holds these angle brackets.
    private static func tags(_ text: borrowing Text, _ brackets: ArraySlice<Sign>, _ start: Int, _ end: Int) -> [Tag] {
        var tags: [Tag] = []
        var read = start
        for bracket in brackets where bracket.place >= read {
            let place = bracket.place
            if text[place] == Byte.lessThan {
                if let tag = spacedTag(text, place, end) {
                    tags.append(tag)
                    read = tag.range.upperBound
                } else if let tag = openHalf(text, place, start, end) {
                    tags.append(tag)
                    break
                }
            } else if let tag = closedHalf(text, place, tags.last?.range.upperBound ?? start, start, end) {
                tags.append(tag)
            }
        }
        return tags
    }

    /// `< p >`, `< / p >`, `< br / >`, `</ p>`: a whole tag with a space inside its brackets.
    private static func spacedTag(_ text: borrowing Text, _ open: Int, _ end: Int) -> Tag? {
        var i = open + 1
        var spaces = 0
        func skip(_ text: borrowing Text) {
            while i < end, text[i] == Byte.space { i += 1; spaces += 1 }
        }
        skip(text)
        if text[i] == Byte.solidus { i += 1 }
        skip(text)
        let nameStart = i
        while i < end, text[i].isASCIILetter { i += 1 }
        let name = hash(text, nameStart..<i)
        guard i > nameStart, elements.contains(name) else { return nil }
        let isBlock = blocks.contains(name)
        let before = spaces
        skip(text)
        if text[i] == Byte.solidus {
            // <br /> is a whole tag.
            spaces = before
            i += 1
        }
        skip(text)
        guard i < end, text[i] == Byte.greaterThan, spaces > 0 else { return nil }
        return Tag(range: open..<i + 1, isBlock: isBlock, name: name)
    }

    /// `p >` or `/p>` before a closing bracket, alone on the line, at its start before a capital, or at its end after a sentence or a word.
    private static func closedHalf(_ text: borrowing Text, _ close: Int, _ from: Int, _ start: Int, _ end: Int) -> Tag? {
        var nameEnd = close
        while nameEnd > from, text[nameEnd - 1] == Byte.space { nameEnd -= 1 }
        // br />
        if text[nameEnd - 1] == Byte.solidus { nameEnd -= 1 }
        while nameEnd > from, text[nameEnd - 1] == Byte.space { nameEnd -= 1 }
        var nameStart = nameEnd
        while nameStart > from, text[nameStart - 1].isASCIILower { nameStart -= 1 }
        // Glued to the sentence before it, only the name itself is the tag's: `hard.p >`.
        guard nameStart < nameEnd, halves.contains(hash(text, nameStart..<nameEnd)) else { return nil }
        var tagStart = nameStart
        if tagStart > from, text[tagStart - 1] == Byte.solidus { tagStart -= 1 }
        // <ann@example.br>: the bracket belongs to one before.
        let longest = 200
        for i in stride(from: tagStart - 1, to: max(from, tagStart - longest) - 1, by: -1) where text[i] == Byte.lessThan { return nil }
        let tag = Tag(range: tagStart..<close + 1, isBlock: blocks.contains(hash(text, nameStart..<nameEnd)), name: hash(text, nameStart..<nameEnd))
        if tagStart == start {
            if close + 1 == end { return tag }
            let next = text[close + 1] == Byte.space ? text[close + 2] : text[close + 1]
            return next.isASCIIUpper || text.curlyQuote(at: close + 1) != nil ? tag : nil
        }
        guard close + 1 == end, !continuesAsNumber(text, end) else { return nil }
        let before = text[tagStart - 1]
        if before == Byte.fullStop || before == 0x21 || before == 0x3F || text.closingQuoteLength(before: tagStart) == 3 { return tag }
        if before == Byte.quotationMark, text[tagStart - 2] == Byte.fullStop || text[tagStart - 2] == 0x21 || text[tagStart - 2] == 0x3F { return tag }
        guard before == Byte.space else { return nil }
        var i = tagStart
        while i > start, text[i - 1] == Byte.space { i -= 1 }
        let last = text[i - 1]
        // After a word or the end of a sentence. `(t = 2.1, p >` goes on with a number.
        guard last.isASCIILetter || last == Byte.fullStop || last == 0x21 || last == 0x3F || last == Byte.closingParenthesis || last >= 0x80 else { return nil }
        var wordStart = i
        while wordStart > start, text[wordStart - 1].isASCIILetter { wordStart -= 1 }
        let word = hash(text, wordStart..<i)
        if Grammar.prepositions.contains(word) || Grammar.conjunctions.contains(word) || Grammar.auxiliaries.contains(word) { return nil }
        return tag
    }

    /// `<p` or `< p` at the end of a line that ended before it.
    private static func openHalf(_ text: borrowing Text, _ open: Int, _ start: Int, _ end: Int) -> Tag? {
        var i = open + 1
        while i < end, text[i] == Byte.space || text[i] == Byte.solidus { i += 1 }
        let nameStart = i
        while i < end, text[i].isASCIILower { i += 1 }
        guard i == end, i > nameStart, halves.contains(hash(text, nameStart..<i)), open > start else { return nil }
        var before = open
        while before > start, text[before - 1] == Byte.space { before -= 1 }
        let last = text[before - 1]
        return last == Byte.fullStop || last == 0x21 || last == 0x3F ? Tag(range: open..<end, isBlock: true, name: hash(text, nameStart..<i)) : nil
    }

    /// True where the next line starts as a number does.
    private static func continuesAsNumber(_ text: borrowing Text, _ end: Int) -> Bool {
        var i = end
        while text[i].isBlankOrEnd, i < text.count { i += 1 }
        return text[i].isASCIIDigit || text[i] == Byte.fullStop
    }

    private static func hash(_ text: borrowing Text, _ range: Range<Int>) -> UInt64 { WordHash.of(text.bytes[range]) }
}
