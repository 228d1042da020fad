import EmendCore

/// How far back in a line, in bytes, a mark is looked for that belongs to another: so that a line of any length takes linear time.
private let longestLookBack = 4_096

extension Text {
    /// True where an opening curly quotation mark, a dash or a no-break space ends before an offset.
    func endsMark(before offset: Int) -> Bool {
        if self[offset - 2] == 0xC2, self[offset - 1] == 0xA0 { return true }
        guard self[offset - 3] == 0xE2, self[offset - 2] == 0x80 else { return false }
        return [0x93, 0x94, 0x98, 0x9C, 0x9E].contains(self[offset - 1])
    }

    /// True where a closing double quotation mark, a dash or a no-break space starts at an offset.
    func startsMark(at offset: Int) -> Bool {
        if self[offset] == 0xC2, self[offset + 1] == 0xA0 { return true }
        guard self[offset] == 0xE2, self[offset + 1] == 0x80 else { return false }
        return [0x93, 0x94, 0x9D].contains(self[offset + 2])
    }

    /// The opening quotation mark that ends before an offset: its length in bytes, or 0.
    func openingQuoteLength(before offset: Int) -> Int {
        if let tail = curlyQuote(at: offset - 3), tail == 0x98 || tail == 0x9C { return 3 }
        // A straight mark opens where white space, a bracket or nothing stands before it.
        let mark = self[offset - 1]
        guard mark == Byte.quotationMark || mark == Byte.apostrophe else { return 0 }
        let before = self[offset - 2]
        return before.isBlankOrEnd || before == Byte.openingParenthesis ? 1 : 0
    }

    /// True where a straight double quotation mark stands in the line before an offset.
    func opensStraight(before offset: Int) -> Bool {
        var i = offset - 1
        while i >= max(0, offset - longestLookBack), self[i] != Byte.lineFeed {
            if self[i] == Byte.quotationMark { return true }
            i -= 1
        }
        return false
    }

    /// True where an even number of straight double quotation marks stands in the line before the one at an offset.
    func opensQuotation(at offset: Int) -> Bool {
        var marks = StraightMarkCount()
        return marks.count(self, before: offset) % 2 == 0
    }

    /// The closing quotation mark at an offset: its length in bytes, or 0.
    func closingQuoteLength(at offset: Int) -> Int {
        if let tail = curlyQuote(at: offset) { return tail == 0x99 || tail == 0x9D ? 3 : 0 }
        return self[offset] == Byte.quotationMark || self[offset] == Byte.apostrophe ? 1 : 0
    }

    /// True in a text with straight apostrophes and no curly one.
    var usesStraightApostrophe: Bool {
        // Straight quotation marks go with straight apostrophes.
        guard present.contains(Byte.apostrophe) || present.contains(Byte.quotationMark) else { return false }
        var i = 0
        while let lead = firstIndex(of: 0xE2, from: i) {
            if let quote = curlyQuote(at: lead), quote == 0x99 || !present.contains(Byte.apostrophe) { return false }
            i = lead + 1
        }
        return true
    }

    /// A word in capitals beside an ordinary one in capitals, in the token table: no acronym.
    func isShouted(_ index: Int) -> Bool {
        let words = self.words
        guard words[index].isUpper, words[index].stemCount >= 4 else { return false }
        func isShouted(_ word: Word) -> Bool { word.isUpper && word.stemCount >= 2 && word.facts.has(.lower) && !word.facts.has(.upper) }
        return index > 0 && areNeighbours(words[index - 1], words[index]) && isShouted(words[index - 1])
            || index + 1 < words.count && areNeighbours(words[index], words[index + 1]) && isShouted(words[index + 1])
    }

    /// True where U+2026 stands in the text.
    var holdsEllipsis: Bool {
        var i = 0
        while let lead = firstIndex(of: 0xE2, from: i) {
            if self[lead + 1] == 0x80, self[lead + 2] == 0xA6 { return true }
            i = lead + 3
        }
        return false
    }

    /// Two words with one space between them.
    func areNeighbours(_ left: Word, _ right: Word) -> Bool {
        right.start == left.end + 1 && self[Int(left.end)] == Byte.space
    }

    /// The indexes of the words that one space parts from a word, in the token table.
    func neighbours(of index: Int) -> [Int] {
        let words = self.words
        var found: [Int] = []
        if index > 0, areNeighbours(words[index - 1], words[index]) { found.append(index - 1) }
        if index + 1 < words.count, areNeighbours(words[index], words[index + 1]) { found.append(index + 1) }
        return found
    }

    /// True where nothing but white space parts two words, and at most one line end.
    func areInOneRun(_ left: Word, _ right: Word) -> Bool {
        let longest: UInt32 = 40
        guard right.start > left.end, right.start - left.end < longest else { return false }
        let gap = bytes[Int(left.end)..<Int(right.start)]
        return gap.allSatisfy(\.isBlankOrEnd) && gap.count { $0 == Byte.lineFeed } <= 1
    }

    /// True where a sentence may start at an offset: at a line start, after a full stop, question or exclamation mark or colon, or
    /// after an opening quotation mark in one of these places.
    func mayStartSentence(at offset: Int) -> Bool {
        var i = offset
        i -= openingQuoteLength(before: i)
        if self[i - 1] == Byte.openingParenthesis { i -= 1 }
        guard self[i - 1].isBlankOrEnd else { return false }
        while self[i - 1] == Byte.space || self[i - 1] == Byte.tab { i -= 1 }
        i -= closingQuoteLength(before: i)
        switch self[i - 1] {
        case 0, 0x0A, 0x0D, Byte.fullStop, 0x21, 0x3F, Byte.colon: return true
        default: return false
        }
    }

    /// True at the start of a line in a text of hard-wrapped lines: the line before is long and does not end a sentence.
    func continuesSentence(at offset: Int) -> Bool {
        guard self[offset - 1] == Byte.lineFeed else { return false }
        var end = offset - 1
        while self[end - 1] == Byte.space || self[end - 1] == 0x0D { end -= 1 }
        let last = self[end - 1]
        guard last.isASCIILetter || last == Byte.comma || last == Byte.semicolon || last == Byte.hyphen else { return false }
        let shortestWrapped = 40
        return !(max(0, end - shortestWrapped)..<end).contains { self[$0] == Byte.lineFeed } && end >= shortestWrapped
    }

    /// A dotted initialism of two and more capitals, `U.S.`, whose last full stop stands at an offset: where it starts.
    func initialismStart(endingAt stop: Int) -> Int? {
        var i = stop
        var letters = 0
        while self[i] == Byte.fullStop, self[i - 1].isASCIIUpper {
            let before = self[i - 2]
            letters += 1
            if before == Byte.fullStop {
                i -= 2
                continue
            }
            guard !before.isASCIILetter, !before.isASCIIDigit, before < 0x80 || curlyQuote(at: i - 4) != nil else { return nil }
            return letters >= 2 ? i - 1 : nil
        }
        return nil
    }

    /// The range to delete so that a line is gone: with its line end, or for the last line without one, with the line end before it.
    func removal(of line: Line) -> Range<Int> {
        if line.hasTerminator || line.start == 0 { return Int(line.start)..<Int(line.next) }
        var start = Int(line.start) - 1
        if self[start - 1] == 0x0D { start -= 1 }
        return start..<Int(line.end)
    }

    /// The line end that a text uses, for line ends that a filter inserts.
    var lineEnd: StaticString { position.isSingleLine ? " " : present.contains(0x0D) && lines.contains { $0.next == $0.end + 2 } ? "\r\n" : "\n" }
}

/// Counts the straight double quotation marks in the line before offsets that only grow, in linear time over all of them.
struct StraightMarkCount {
    /// What was counted last: it starts a look back before its end, or in the line of its end.
    private var counted = 0..<0
    private var count = 0

    /// The marks from the start of the line to an offset, and from a look back before it at the earliest.
    mutating func count(_ text: borrowing Text, before offset: Int) -> Int {
        let earliest = max(Int(text.lines[text.lineIndex(at: offset)].start), offset - longestLookBack)
        if offset < counted.upperBound || earliest >= counted.upperBound {
            counted = earliest..<earliest
            count = 0
        }
        for i in counted.upperBound..<offset {
            if text[i] == Byte.quotationMark { count += 1 }
            if text[i] == Byte.lineFeed {
                counted = i + 1..<i + 1
                count = 0
            }
        }
        var start = counted.lowerBound
        while start < earliest {
            if text[start] == Byte.quotationMark { count -= 1 }
            start += 1
        }
        counted = start..<offset
        return count
    }
}
