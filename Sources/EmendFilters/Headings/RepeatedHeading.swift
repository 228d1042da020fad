import EmendCore

/// Reports a heading that is said twice.
struct RepeatedHeading: Filter {
    let card = Card(
        id: "repeated-heading", group: .headings,
        summary: "Reports the title of a text that stands again in one of the next lines or as its first sentence, and a heading that is repeated at once.",
        reason: "Pages give their title in the head and above the article, with and without the name of the site.",
        stays: "The text itself, and lines that say more than the title.",
        safety: .hint, reach: .document,
        examples: [
            .reports("Leaders Meet in Kyiv\nLeaders Meet in Kyiv | The Daily Example\nThe talks began on Monday."),
            .reports("Leaders meet in Kyiv\nLeaders meet in Kyiv. The talks began on Monday."),
            .keeps("Leaders Meet in Kyiv\nLeaders of seven states met on Monday."),
        ])
    let triggers = ByteSet("\n")

    private static let longest = 24

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let words = text.words
        let title = text.position.isStart ? lines.firstIndex { $0.wordCount > 0 } : nil
        var headings = text.headings.lines.filter { $0 != title }
        // It is one by its place alone.
        if let title, !text.endsSentence(lines[title]) { headings.insert(title, at: 0) }
        for index in headings {
            let isTitle = index == title
            let heading = Self.words(text, lines[index], words)
            guard heading.count >= 2, heading.count <= Self.longest, Self.mayBeHeading(text, lines[index], words[heading.lowerBound]) else { continue }
            var left = isTitle ? 3 : 1
            let nearest = 8
            for (place, next) in zip(index + 1..<lines.count, lines[(index + 1)...].prefix(nearest)) where next.wordCount > 0 {
                // A rule below marks the heading of a manual; what stands above it is its name.
                let isUnderlined = place + 1 < lines.count && lines[place + 1].wordCount == 0 && !text.isBlank(lines[place + 1])
                if !isUnderlined, let again = Self.repetition(text, of: heading, in: next, words, isTitle: isTitle) {
                    edits.hint(again)
                    edits.explainLast("the \(isTitle ? "title" : "heading") above is repeated")
                    break
                }
                left -= 1
                if left == 0 { break }
            }
        }
    }

    /// No label with a colon, no line of code, and no word in lower case where it starts.
    private static func mayBeHeading(_ text: borrowing Text, _ line: Line, _ first: Word) -> Bool {
        let start = text.contentStart(of: line)
        return !first.isLower && text[text.contentEnd(of: line) - 1] != Byte.colon && text[start] != Byte.fullStop && !text.isProtected(first.range)
    }

    /// Where a line says the words of a heading again: as a whole, but for the name of a site, or as its first sentence.
    private static func repetition(_ text: borrowing Text, of heading: Range<Int>, in line: Line, _ words: [Word], isTitle: Bool) -> Range<Int>? {
        var count = 0
        let own = line.words
        while count < heading.count, count < own.count, words[heading.lowerBound + count].hash == words[own.lowerBound + count].hash { count += 1 }
        guard count == heading.count else { return nil }
        let end = Int(words[own.lowerBound + count - 1].end)
        let start = text.contentStart(of: line)
        if count == own.count || siteStart(text, after: end) != nil { return start..<text.contentEnd(of: line) }
        let stop = text[end]
        return isTitle && (stop == Byte.fullStop || stop == 0x3F || stop == 0x21) && text[end + 1] == Byte.space ? start..<end + 1 : nil
    }

    /// The words of a line without the name of a site after a bar or a dash.
    private static func words(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Range<Int> {
        let longestSite = 6
        guard line.wordCount <= longest + longestSite else { return line.words }
        for index in line.words.dropFirst(2).dropLast().reversed().prefix(longestSite) where siteStart(text, after: Int(words[index].end)) != nil {
            return line.words.lowerBound..<index + 1
        }
        return line.words
    }

    /// ` | Site`, ` - Site` with any dash: where the mark stands after a title.
    private static func siteStart(_ text: borrowing Text, after end: Int) -> Int? {
        guard text[end] == Byte.space else { return nil }
        if text[end + 1] == 0x7C || text[end + 1] == Byte.hyphen, text[end + 2] == Byte.space { return end + 1 }
        return text.holds("\u{2013} ", at: end + 1) || text.holds("\u{2014} ", at: end + 1) ? end + 1 : nil
    }
}
