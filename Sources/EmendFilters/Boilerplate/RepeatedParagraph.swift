import EmendCore

/// Removes a paragraph that stands twice.
struct RepeatedParagraph: Filter {
    let card = Card(
        id: "repeated-paragraph", group: .boilerplate,
        summary: "Removes a paragraph that stands a second time, right after the first or further down in the same article.",
        reason: """
            Pages hold an article's opening twice, and feeds join parts that overlap. Letters in another case and other spaces are no difference. Lines of verse \
            and dialogue, items of lists, headings, code and tables stay. Further down, only paragraphs of twenty words and more that are no quotation are taken, and \
            none in long or technical texts, which repeat what they say on purpose.
            """,
        reach: .document,
        examples: [
            .fixes("The talks ended on Monday after two days.\n\nThe talks ended on Monday after two days.\n\nNobody spoke.",
                to: "The talks ended on Monday after two days.\n\nNobody spoke."),
            .keeps("Row, row, row your boat\nGently down the stream\nRow, row, row your boat\nGently down the stream"),
            .keeps("\u{201C}Yes, I saw the car.\u{201D}\n\u{201C}Yes, I saw the car.\u{201D}"),
            .keeps("No.\nNo.\nThat was all he said."),
        ])
    let triggers = ByteSet(".!?")

    /// The fewest words of a paragraph that stands twice in a row, and of one that comes again later.
    private static let fewestAdjacent = 6
    private static let fewestApart = 20
    /// Longer texts are books, manuals and collections.
    private static let mostWords = 6_000
    private static let longestVerse = 12

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let words = text.words
        var size = 64
        while size < lines.count * 2 { size *= 2 }
        // Line numbers from 1 by the hash of what they hold; 0 where there is none.
        var seen = [UInt32](repeating: 0, count: size)
        var previous = -1
        var removed: [Int] = []
        let isShort = words.count <= Self.mostWords
        for (index, line) in lines.enumerated() where line.firstByte != 0 {
            defer { previous = index }
            let needed = isShort ? Self.fewestAdjacent : 1
            guard line.wordCount >= needed else { continue }
            if previous >= 0, line.wordCount >= Self.fewestAdjacent, isSame(words, lines[previous], line), isParagraph(text, lines, index), !isVerse(text, lines, previous, index) {
                removed.append(index)
                continue
            }
            guard isShort, line.wordCount >= Self.fewestApart else { continue }
            var slot = Int(truncatingIfNeeded: hash(words, line)) & (size - 1)
            while seen[slot] != 0, !isSame(words, lines[Int(seen[slot]) - 1], line) { slot = (slot + 1) & (size - 1) }
            if seen[slot] == 0 {
                seen[slot] = UInt32(index + 1)
            } else if isParagraph(text, lines, index), isParagraph(text, lines, Int(seen[slot]) - 1), !isQuotation(text, line) {
                removed.append(index)
            }
        }
        guard !removed.isEmpty else { return }
        if text.protected.contains(where: { $0.kind.isTechnical }) {
            removed.removeAll { index in index == 0 || !isSame(words, lines[lastFilled(before: index, lines)], lines[index]) }
        }
        text.removeLines(removed, &edits)
    }

    private func lastFilled(before index: Int, _ lines: [Line]) -> Int {
        var before = index - 1
        while before > 0, lines[before].firstByte == 0 { before -= 1 }
        return max(before, 0)
    }

    private func hash(_ words: [Word], _ line: Line) -> UInt64 {
        var hash = UInt64(line.wordCount)
        for index in line.words { hash = (hash ^ words[index].hash) &* 0xFF51_AFD7_ED55_8CCD }
        return hash ^ hash >> 32
    }

    private func isSame(_ words: [Word], _ a: Line, _ b: Line) -> Bool {
        a.wordCount == b.wordCount && a.lastByte == b.lastByte && a.firstByte | 0x20 == b.firstByte | 0x20 && zip(a.words, b.words).allSatisfy { words[$0].hash == words[$1].hash }
    }

    /// A line that is a whole paragraph: it starts with a capital and ends a sentence, and the one before it in the same paragraph does not go on.
    private func isParagraph(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        let line = lines[index]
        guard line.kind == nil, text.endsSentence(line), line.indent < 4 else { return false }
        let start = text.contentStart(of: line)
        guard text[start].isASCIIUpper || text[start] >= 0x80 || text[start] == Byte.quotationMark || text[start].isASCIIDigit, !isNumbered(text, start) else { return false }
        return index == 0 || lines[index - 1].firstByte == 0 || text.endsSentence(lines[index - 1]) || lines[index - 1].range.count < 60
    }

    private func isNumbered(_ text: borrowing Text, _ start: Int) -> Bool {
        var i = start
        while text[i].isASCIIDigit { i += 1 }
        return i > start && (text[i] == Byte.fullStop || text[i] == Byte.closingParenthesis)
    }

    private func isQuotation(_ text: borrowing Text, _ line: Line) -> Bool {
        let start = text.contentStart(of: line)
        return text[start] == Byte.quotationMark || text.curlyQuote(at: start) != nil || text[start] == 0xC2 && text[start + 1] == 0xAB
    }

    /// Short lines among short lines, or speech.
    private func isVerse(_ text: borrowing Text, _ lines: [Line], _ first: Int, _ second: Int) -> Bool {
        if isQuotation(text, lines[second]) { return true }
        guard lines[second].wordCount <= Self.longestVerse else { return false }
        let besides = [first - 1, second + 1].filter { lines.indices.contains($0) && lines[$0].firstByte != 0 }
        return besides.contains { lines[$0].wordCount <= Self.longestVerse && (!text.endsSentence(lines[$0]) || lines[$0].wordCount < Self.fewestAdjacent) }
    }
}
