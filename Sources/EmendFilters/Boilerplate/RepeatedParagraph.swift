import EmendCore

/// Removes a paragraph that stands twice.
struct RepeatedParagraph: Filter {
    let card = Card(
        id: "repeated-paragraph", group: .boilerplate,
        summary: "Removes a paragraph that stands a second time, right after the first or further down in the same article.",
        reason: "Pages hold an article's opening twice, and feeds join parts that overlap. Letters in another case and other spaces are no difference. Further down, only the opening paragraph and two or more in a row are taken.",
        stays: "Quotations, lines of verse and dialogue, items of lists, headings, code and tables, and what long or technical texts repeat on purpose.",
        reach: .document,
        examples: [
            .fixes("The talks ended on Monday after two days.\n\nThe talks ended on Monday after two days.\n\nNobody spoke.",
                to: "The talks ended on Monday after two days.\n\nNobody spoke."),
            .keeps("Row, row, row your boat\nGently down the stream\nRow, row, row your boat\nGently down the stream"),
            .keeps("They won the cup.\nThe goal came late.\nThey won the cup.\nNobody could believe it.\nThey won the cup."),
            .keeps("\u{201C}Yes, I saw the car.\u{201D}\n\u{201C}Yes, I saw the car.\u{201D}"),
            .keeps("No.\nNo.\nThat was all he said."),
        ])
    let triggers = ByteSet(".!?")

    /// The fewest words of a paragraph that stands twice in a row, of one that comes again later, and of the first one of a text that does.
    private static let fewestAdjacent = 6
    private static let fewestApart = 12
    private static let fewestInLead = 16
    /// A summary or a rule may say once more what was said before; two paragraphs after each other are a copy.
    private static let fewestInRun = 2
    /// Short steps of instructions recur together.
    private static let fewestWordsInRun = 32
    /// Longer texts are books, manuals and collections.
    private static let mostWords = 6_000
    private static let longestVerse = 12

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let words = text.words
        let isShort = words.count <= Self.mostWords
        var table = [UInt32](repeating: 0, count: isShort ? tableSize(for: lines.count) : 0)
        var removed: [Int] = []
        // Repeated paragraphs further down that follow each other.
        var run: [Int] = []
        var last = -1
        var first = -1
        func endRun() {
            if run.count >= Self.fewestInRun, run.reduce(0, { $0 + lines[$1].wordCount }) >= Self.fewestWordsInRun { removed += run }
            run.removeAll()
        }
        for index in lines.indices where lines[index].firstByte != 0 {
            defer { last = index }
            let line = lines[index]
            guard line.wordCount >= Self.fewestAdjacent, isShort || last >= 0 && lines[last].wordCount == line.wordCount else { continue }
            if last >= 0, isSame(text, lines[last], line), isParagraph(text, lines, index), !isVerse(text, lines, index) {
                removed.append(index)
                continue
            }
            guard isShort, line.wordCount >= Self.fewestApart, isParagraph(text, lines, index) else { continue }
            if first < 0 { first = text.position.isStart ? index : lines.count }
            var slot = Int(truncatingIfNeeded: hash(words, line)) & (table.count - 1)
            while table[slot] != 0, !isSame(text, lines[Int(table[slot]) - 1], line) { slot = (slot + 1) & (table.count - 1) }
            if table[slot] == 0 {
                table[slot] = UInt32(index + 1)
                endRun()
            } else if !isQuotation(text, line) {
                if Int(table[slot]) - 1 == first, line.wordCount >= Self.fewestInLead { removed.append(index) } else { run.append(index) }
            }
        }
        endRun()
        guard !removed.isEmpty else { return }
        if text.protected.contains(where: { $0.kind.isTechnical }) {
            removed.removeAll { index in
                var before = index - 1
                while before > 0, lines[before].firstByte == 0 { before -= 1 }
                return before < 0 || !isSame(text, lines[before], lines[index])
            }
        }
        text.removeLines(removed.sorted(), &edits)
    }

    private func tableSize(for count: Int) -> Int {
        var size = 64
        while size < count * 2 { size *= 2 }
        return size
    }

    private func hash(_ words: [Word], _ line: Line) -> UInt64 {
        var hash = UInt64(line.wordCount)
        for index in line.words { hash = (hash ^ words[index].hash) &* 0xFF51_AFD7_ED55_8CCD }
        return hash ^ hash >> 32
    }

    /// The same bytes but for white space and the case of ASCII letters.
    private func isSame(_ text: borrowing Text, _ a: Line, _ b: Line) -> Bool {
        guard a.wordCount == b.wordCount, a.lastByte == b.lastByte, a.firstByte | 0x20 == b.firstByte | 0x20 else { return false }
        var (i, j) = (Int(a.start), Int(b.start))
        while true {
            while i < Int(a.end), text[i] == Byte.space || text[i] == Byte.tab { i += 1 }
            while j < Int(b.end), text[j] == Byte.space || text[j] == Byte.tab { j += 1 }
            if i == Int(a.end) || j == Int(b.end) { return i == Int(a.end) && j == Int(b.end) }
            guard text[i] == text[j] || text[i].isASCIILetter && text[i] | 0x20 == text[j] | 0x20 else { return false }
            i += 1
            j += 1
        }
    }

    /// A line that is a whole paragraph: it starts with a capital and ends a sentence, and the one before it in the same paragraph does not go on.
    private func isParagraph(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        let line = lines[index]
        guard line.kind == nil, text.endsSentence(line), line.indent < 4 else { return false }
        let start = text.contentStart(of: line)
        guard text[start].isASCIIUpper || text[start] >= 0x80 || text[start] == Byte.quotationMark else { return false }
        return index == 0 || lines[index - 1].firstByte == 0 || text.endsSentence(lines[index - 1]) || lines[index - 1].range.count < 60
    }

    private func isQuotation(_ text: borrowing Text, _ line: Line) -> Bool {
        let start = text.contentStart(of: line)
        return text[start] == Byte.quotationMark || text.curlyQuote(at: start) != nil || text[start] == 0xC2 && text[start + 1] == 0xAB
    }

    /// Speech, or a line among short lines.
    private func isVerse(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        if isQuotation(text, lines[index]) { return true }
        guard lines[index].wordCount <= Self.longestVerse else { return false }
        // Two lines are no verse yet.
        var (first, last) = (index, index)
        while first > 0, index - first < 4, lines[first - 1].firstByte != 0 { first -= 1 }
        while last + 1 < lines.count, last - index < 4, lines[last + 1].firstByte != 0 { last += 1 }
        return last - first >= 2 && lines[first...last].allSatisfy { $0.wordCount <= Self.longestVerse }
    }
}
