import EmendCore

/// Removes a stray space before the text of a line where the others start at the margin.
struct LeadingSpace: Filter {
    let card = Card(
        id: "leading-space", group: .layout,
        summary: "Removes up to three spaces or no-break spaces before a line of prose where the other lines of prose start at the margin.",
        reason: "Removed tags and feeds leave them.",
        stays: "Indents that mean something: those that several lines have, lists, quotations set off, verse, code, first lines of paragraphs throughout.",
        reach: .document,
        examples: [
            .fixes("The talks began on Monday.\n\n The second round starts in May.\n\nNobody expects a result.", to: "The talks began on Monday.\n\nThe second round starts in May.\n\nNobody expects a result."),
            .fixes("\u{A0}The talks began on Monday in Geneva.\n", to: "The talks began on Monday in Geneva.\n"),
            .keeps("  The talks began on Monday.\n  The second round starts in May.\n"),
            .keeps("He wrote:\n\n  The talks begin on Monday.\n\nNobody believed it at all."),
            .keeps("* A point that takes\n  two lines of the text.\n* Another point."),
        ])
    let triggers = ByteSet(0x20...0x20, 0xA0...0xA0)

    private static let widest = 3

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard !text.position.isSingleLine else { return }
        let lines = text.lines
        var atMargin = 0
        var stray: [Int] = []
        var indented = 0
        for index in lines.indices where lines[index].firstByte != 0 {
            if lines[index].indent == 0, lines[index].firstByte != 0xC2 || !text.holds("\u{A0}", at: Int(lines[index].start)) {
                if lines[index].wordCount >= 4 { atMargin += 1 }
            } else {
                indented += 1
                if indented > lines.count / 4 + 1 { return }
                if Self.isStray(text, index) { stray.append(index) }
            }
        }
        // Of a document that is one line, the line is its own margin.
        guard stray.count * 2 > indented else { return }
        let isAlone = indented == 1 && (atMargin > 0 || lines.filter { $0.firstByte != 0 }.count == 1)
        guard isAlone || atMargin >= 3 * indented else { return }
        for index in stray { edits.delete(Int(lines[index].start)..<Self.contentStart(text, lines[index])) }
    }

    /// A sentence by itself, behind a narrow indent, between lines at the margin.
    private static func isStray(_ text: borrowing Text, _ index: Int) -> Bool {
        let lines = text.lines
        let line = lines[index]
        let content = contentStart(text, line)
        let fewestWords = 4
        guard line.kind == nil, line.wordCount >= fewestWords, content - Int(line.start) <= widest * 2, width(text, line) <= widest, text.endsSentence(line),
            let first = line.words.first, text.words[first].startsUpper || text.words[first].shape.has([.otherScript, .hasDigit]),
            Int(text.words[first].start) - content <= 4, ListMark(text, line) == nil, text[content] != Byte.greaterThan
        else { return false }
        // What is set off belongs to the line before it; so does what goes on behind an item.
        var previous = index - 1
        while previous >= 0, lines[previous].firstByte == 0 { previous -= 1 }
        if previous >= 0 {
            if lines[previous].lastByte == Byte.colon || lines[previous].lastByte == Byte.comma || ListMark(text, lines[previous]) != nil || lines[previous].indent > 0 { return false }
            // Within a paragraph the line before must be done.
            if previous == index - 1, !text.endsSentence(lines[previous]) { return false }
        }
        let next = index + 1
        return next >= lines.count || lines[next].firstByte == 0 || lines[next].indent == 0 && line.range.count > 100 || lines[next].indent == 0 && startsSentence(text, lines[next])
    }

    private static func startsSentence(_ text: borrowing Text, _ line: Line) -> Bool {
        guard let first = line.words.first else { return false }
        return text.words[first].startsUpper
    }

    /// The start of a line behind spaces and no-break spaces.
    private static func contentStart(_ text: borrowing Text, _ line: Line) -> Int {
        var i = Int(line.start)
        while i < Int(line.end) {
            if text[i] == Byte.space { i += 1 } else if text.holds("\u{A0}", at: i) { i += 2 } else { break }
        }
        return i
    }

    private static func width(_ text: borrowing Text, _ line: Line) -> Int {
        (Int(line.start)..<contentStart(text, line)).count { text[$0] != 0xC2 }
    }
}
