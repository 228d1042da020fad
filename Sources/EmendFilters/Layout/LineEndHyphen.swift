import EmendCore

/// Puts words together that a hyphen parts at the end of a line.
struct LineEndHyphen: Filter {
    let card = Card(
        id: "line-end-hyphen", group: .layout,
        summary: "Puts a word together that a hyphen parts at a line end, or before a space where a line end was, if the lexicon or the document proves the word.",
        reason: "Typesetters part words where a line is full, and copying keeps the hyphen. The document decides whether it belongs to the word; without it only a word that the lexicon knows is put together. Of a wrapped paragraph the lines stay: the word ends the first.",
        stays: "Suspended hyphens (short- and long-term) and what nothing proves.",
        reach: .document,
        examples: [
            .fixes("The gov-\nernment resigned.", to: "The government resigned."),
            .fixes("It is a long-\nterm plan. Long-term plans fail.", to: "It is a long-term plan. Long-term plans fail."),
            .fixes("The govern- ment resigned.", to: "The government resigned."),
            .keeps("Both short-\nand long-term plans, short- and long-term."),
            .keeps("n-\nbutanol"),
            .keeps("A well-\nknown man; he had to re-\nsign."),
        ])
    let triggers = ByteSet("-")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var evidence: HyphenEvidence?
        var longestLine: Int?
        var paragraph = 0..<0
        var i = 0
        for sign in text.signs(.hyphenBeforeSpace) where sign.place > i {
            let hyphen = sign.place - 1
            i = sign.place
            guard text[hyphen - 1].isASCIILetter || text[hyphen - 1].isASCIIDigit || text[hyphen - 1] >= 0x80
            else { continue }
            guard let split = SplitAtHyphen(text, hyphen), !HyphenEvidence.isSuspended(split, text) else { continue }
            if evidence == nil { evidence = HyphenEvidence(text) }
            let verdict = evidence!.verdict(on: split, text)
            guard verdict == .whole || verdict == .hyphenated else { continue }
            let removed = (verdict == .whole ? hyphen : i)..<split.rest
            i = split.rest
            guard let lineEnd = split.lineEnd else {
                edits.delete(removed)
                continue
            }
            edits.delete(removed)
            let index = text.lineIndex(at: hyphen)
            if !paragraph.contains(index) { paragraph = Self.paragraph(text, around: index) }
            if longestLine == nil { longestLine = text.lines.reduce(0) { max($0, $1.range.count) } }
            if Self.joinsLines(text, index, paragraph, longestLine!) { continue }
            // The line ends behind the word and the marks that belong to it.
            var end = Int(text.words[split.right].end)
            while end < text.count, !text[end].isBlankOrEnd { end += 1 }
            let limit = Int(text.lines[index + 1].end)
            guard end < limit, text[end] == Byte.space else { continue }
            var next = end
            while next < limit, text[next] == Byte.space { next += 1 }
            if next == limit { continue }
            // With the indent that the line had.
            edits.replace(end..<next, with: text.bytes[lineEnd.lowerBound..<split.rest])
            i = next
        }
    }

    /// The lines without a blank one between them.
    private static func paragraph(_ text: borrowing Text, around index: Int) -> Range<Int> {
        let lines = text.lines
        var first = index
        while first > 0, lines[first - 1].firstByte != 0 { first -= 1 }
        var end = index + 1
        while end < lines.count, lines[end].firstByte != 0 { end += 1 }
        return first..<end
    }

    /// True where both lines are all there is of their paragraph and one line for them is no longer than lines of this text are, or a screen's.
    private static func joinsLines(_ text: borrowing Text, _ index: Int, _ paragraph: Range<Int>, _ longestLine: Int) -> Bool {
        let screen = 80
        let lines = text.lines
        return paragraph.count == 2 && lines[index].range.count + lines[index + 1].range.count <= max(screen, longestLine)
    }
}
