import EmendCore

/// What the line of an offset shows, found once for many offsets in one line.
struct LineJudge {
    private var line: Range<Int> = 0..<0
    private var isProgram: Bool?
    private var isCodeLine = false
    private var speaks: Bool?
    /// Where the text starts with a tag, indentation is that of its elements.
    private var startsWithTag: Bool?
    /// The lines from one blank line to the next, and whether they are an element.
    private var paragraph = 0..<0
    private var isElement = false

    /// True where the line looks like code, in a text that does not start with a tag.
    mutating func isCode(_ text: borrowing Text, at offset: Int) -> Bool {
        move(text, to: offset)
        return isCodeLine
    }

    /// True where the line speaks of markup: tags in it are examples.
    mutating func speaksOfTags(_ text: borrowing Text, at offset: Int) -> Bool {
        move(text, to: offset)
        if let speaks { return speaks }
        let found = Self.speaksOfTags(text, text.lines[text.lineIndex(at: offset)])
        speaks = found
        return found
    }

    private mutating func move(_ text: borrowing Text, to offset: Int) {
        if line.contains(offset) { return }
        let found = text.lines[text.lineIndex(at: offset)]
        line = Int(found.start)..<Int(found.next)
        speaks = nil
        isCodeLine = !startsWithTag(text) && (isProgram(text) || CodeLines.isCode(text, found, isInElement: isInElement(text, at: offset)))
    }

    private mutating func isInElement(_ text: borrowing Text, at offset: Int) -> Bool {
        let lines = text.lines
        let index = text.lineIndex(at: offset)
        if paragraph.contains(index) { return isElement }
        var first = index
        while first > 0, !text.isBlank(lines[first - 1]) { first -= 1 }
        var end = index + 1
        while end < lines.count, !text.isBlank(lines[end]) { end += 1 }
        paragraph = first..<end
        isElement = CodeLines.startsElement(text, lines[first])
        return isElement
    }

    private mutating func isProgram(_ text: borrowing Text) -> Bool {
        if let isProgram { return isProgram }
        let found = CodeLines(text).isProgram
        isProgram = found
        return found
    }

    private mutating func startsWithTag(_ text: borrowing Text) -> Bool {
        if let startsWithTag { return startsWithTag }
        var first = 0
        while first < text.count, text[first].isBlankOrEnd { first += 1 }
        startsWithTag = text[first] == Byte.lessThan
        return text[first] == Byte.lessThan
    }

    private static func speaksOfTags(_ text: borrowing Text, _ line: Line) -> Bool {
        let words = text.words
        let longest = 400
        return line.words.prefix(longest).contains { index in
            let before = text[Int(words[index].start) - 1]
            return terms.contains(words[index]) && before != Byte.lessThan && before != Byte.solidus
        }
    }

    private static let terms = WordSet("html xhtml markdown markup bbcode shortcode shortcodes tag tags wikitext")
}
