/// What makes a line of a text a heading.
struct HeadingReader {
    private static let longest = 18
    /// The longest line, in bytes, that hard-wrapped text has.
    private static let wrapWidth = 100
    let lines: [Line]
    let words: [Word]

    /// What a glance at the facts of a line leaves: most lines are none.
    @inline(__always)
    func mayBeHeading(_ index: Int) -> Bool {
        let count = lines[index].wordCount
        guard count > 0, count <= Self.longest else { return false }
        return words[Int(lines[index].firstWord)].shape.has([.startsUpper, .hasDigit]) || lines[index].firstByte == 0x23 || lines[index].mayHoldHeadingTag
    }

    /// What a glance leaves of the lines whose level a mark states.
    @inline(__always)
    func mayStateLevel(_ index: Int) -> Bool {
        lines[index].firstByte == 0x23 || lines[index].mayHoldHeadingTag
            || index + 1 < lines.count && (lines[index + 1].firstByte == 0x3D || lines[index + 1].firstByte == 0x2D)
    }

    /// The level that number signs before a line, the remains of a tag or a rule below it state, or 0.
    func statedLevel(_ text: borrowing Text, _ index: Int) -> Int {
        let line = lines[index]
        guard line.kind == nil, line.wordCount > 0, line.wordCount <= Self.longest else { return 0 }
        if line.firstByte == 0x23 {
            let level = numberSigns(text, line)
            // Several lines after one number sign each are a comment.
            let isComment = level == 1 && (index > 0 && numberSigns(text, lines[index - 1]) == 1 || index + 1 < lines.count && numberSigns(text, lines[index + 1]) == 1)
            return isComment ? 0 : level
        }
        if line.mayHoldHeadingTag, let (content, level) = text.headingWithinTags(line), !content.isEmpty { return level }
        guard index + 1 < lines.count, lines[index + 1].wordCount == 0 else { return 0 }
        let mark = lines[index + 1].firstByte
        guard mark == 0x3D || mark == 0x2D, isCandidate(text, index) else { return 0 }
        let rule = text.contentStart(of: lines[index + 1])..<text.contentEnd(of: lines[index + 1])
        guard rule.count >= 3, rule.allSatisfy({ text[$0] == mark }) else { return 0 }
        return mark == 0x3D ? 1 : 2
    }

    /// The number signs before a line, 1 to 6 and a space after them, as CommonMark has it; or 0.
    private func numberSigns(_ text: borrowing Text, _ line: Line) -> Int {
        guard line.firstByte == 0x23, line.indent <= 3 else { return 0 }
        let start = text.contentStart(of: line)
        var end = start
        while text[end] == 0x23 { end += 1 }
        return end - start <= 6 && text[end] == 0x20 ? end - start : 0
    }

    func hasForm(_ text: borrowing Text, _ index: Int) -> Bool {
        // What stands before is looked at first: in prose it is a line that goes on.
        guard mayBeCandidate(index) || lines[index].wordCount == 1, endsParagraph(text, index - 1), isCandidate(text, index) || isSingleWord(text, lines[index]) else { return false }
        // A second heading or a blank line may stand between a heading and its paragraph.
        var next = index + 1
        var skipped = 0
        while next < lines.count, skipped < 3 {
            if text.isBlank(lines[next]) || isCandidate(text, next) {
                next += 1
                skipped += 1
                continue
            }
            guard !isWrapped(lines[index], lines[next]), !(0x61...0x7A).contains(text[text.contentStart(of: lines[next])]) else { return false }
            // A single word needs a paragraph that is one by its length.
            if lines[index].wordCount == 1 { return lines[next].wordCount > Self.longest }
            return Self.isParagraph(text, lines[next]) || text.isListItem(lines[next])
        }
        return false
    }

    /// One word with a capital, and nothing else: Background.
    private func isSingleWord(_ text: borrowing Text, _ line: Line) -> Bool {
        guard line.wordCount == 1 else { return false }
        let word = words[Int(line.firstWord)]
        return word.isTitle && word.isPlain && word.stemCount >= 4 && Int(word.start) == text.contentStart(of: line) && Int(word.end) == text.contentEnd(of: line)
    }

    /// What stands before a heading: nothing, a blank line, another heading, or the end of a sentence.
    private func endsParagraph(_ text: borrowing Text, _ index: Int) -> Bool {
        guard index >= 0 else { return true }
        switch lines[index].lastByte {
        case 0x21, 0x22, 0x29, 0x2E, 0x3A, 0x3B, 0x3E, 0x3F: return true
        case 0: if text.isBlank(lines[index]) { return true }
        case 0x27, 0x80...0xFF: if text.closingQuoteLength(before: text.contentEnd(of: lines[index])) > 0 { return true }
        default: break
        }
        return text.isListItem(lines[index]) || isCandidate(text, index)
    }

    /// Two lines of hard-wrapped prose: both long, neither longer than such text is, and the first not in title case.
    private func isWrapped(_ line: Line, _ next: Line) -> Bool {
        guard line.range.count > 50, next.range.count > 40, next.range.count < Self.wrapWidth, next.start == line.next else { return false }
        let shortestContentWord = 5
        var (content, lower) = (0, 0)
        for index in line.words where words[index].stemCount >= shortestContentWord {
            content += 1
            if !words[index].startsUpper { lower += 1 }
        }
        return lower > 1 || content < 4
    }

    /// What of a candidate its facts show: a few words, the first with a capital or a digit, and no mark at the end that a heading does not have.
    @inline(__always)
    private func mayBeCandidate(_ index: Int) -> Bool {
        let count = lines[index].wordCount
        guard count >= 2, count <= Self.longest, words[Int(lines[index].firstWord)].shape.has([.startsUpper, .hasDigit]) else { return false }
        switch lines[index].lastByte {
        case 0x21, 0x22, 0x2C, 0x2E, 0x3A, 0x3B, 0x3E: return false
        default: return true
        }
    }

    /// A line that may be a heading by itself.
    private func isCandidate(_ text: borrowing Text, _ index: Int) -> Bool {
        guard mayBeCandidate(index) else { return false }
        let line = lines[index]
        let start = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        guard start < end, text[start] != 0x2D, Int(words[Int(line.firstWord)].start) <= start + 4, !text.isListItem(line) else { return false }
        return text.curlyQuote(at: end - 3) == nil && !isCutOff(text, line) && !isDateline(line) && !Self.holdsSentence(text, start, end) && !isSpeech(text, index)
    }

    private static let announcements = WordSet("posted published updated written submitted uploaded filed created")
    private static let beforeDates = WordSet("on by at in under")

    /// `Posted on 12.05.2024 by admin in Travel`: what a page tells about an article, which follows no style of headings.
    private func isDateline(_ line: Line) -> Bool {
        guard line.wordCount >= 3, Self.announcements.contains(words[line.words.lowerBound]), Self.beforeDates.contains(words[line.words.lowerBound + 1]) else { return false }
        return line.words.contains { words[$0].shape.has(.hasDigit) }
    }

    /// Prose that goes on: it ends in a small word or a hyphen, or has a lower-case apposition after a comma. Or a label in capitals before a title: NOTE Extreme policies.
    private func isCutOff(_ text: borrowing Text, _ line: Line) -> Bool {
        let capitals = line.words.prefix { words[$0].isUpper && words[$0].stemCount >= 2 }
        if capitals.count < line.wordCount, capitals.contains(where: { words[$0].facts.has(.lower) && !words[$0].facts.has(.upper) }) { return true }
        if line.lastByte == 0x2D { return true }
        let last = words[line.words.upperBound - 1]
        if last.isLower, WordSet.prepositions.contains(last) || WordSet.determiners.contains(last) { return true }
        return line.words.dropFirst().contains { index in
            text[Int(words[index - 1].end)] == 0x2C && words[index].isLower && !WordSet.conjunctions.contains(words[index])
        }
    }

    /// A sentence ends inside, or a bracket is left open: prose that was wrapped.
    private static func holdsSentence(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        text.bytes.withUnsafeBufferPointer { p in
            func byte(_ i: Int) -> UInt8 { i >= 0 && i < p.count ? p[i] : 0 }
            var open = 0
            for i in start..<end {
                let mark = p[i]
                // Letters in lower case and spaces are most of a line.
                if mark > 0x5D || mark == 0x20 { continue }
                if mark == 0x28 || mark == 0x5B { open += 1 }
                if mark == 0x29 || mark == 0x5D { open -= 1 }
                if open < 0 { return true }
                if (mark == 0x2E && byte(i - 1).isLower && byte(i - 2).isLower) || mark == 0x3F || mark == 0x21, byte(i + 1) == 0x20 { return true }
            }
            return open != 0
        }
    }

    /// `Kathy: So what do you think`: a few words and a colon, which many lines of a dialogue have.
    private func isSpeech(_ text: borrowing Text, _ index: Int) -> Bool {
        guard text.present.contains(0x3A), hasSpeaker(text, lines[index]) else { return false }
        var speeches = 0
        for other in lines[max(0, index - 20)..<min(lines.count, index + 20)] where hasSpeaker(text, other) { speeches += 1 }
        return speeches >= 3
    }

    private func hasSpeaker(_ text: borrowing Text, _ line: Line) -> Bool {
        line.words.dropLast().prefix(6).contains { text[Int(words[$0].end)] == 0x3A } && !text.isListItem(line)
    }

    /// It ends as sentences do, or is longer than headings are.
    private static func isParagraph(_ text: borrowing Text, _ line: Line) -> Bool {
        if line.wordCount > longest { return true }
        let end = text.contentEnd(of: line)
        switch text[end - 1] {
        case 0x21, 0x22, 0x2E, 0x3A, 0x3B, 0x3F: return true
        default: return text.curlyQuote(at: end - 3) != nil
        }
    }
}
