/// Which lines of a text are headings, and of what level.
///
/// A heading is a line that a mark of Markdown or the remains of a tag make one, or a short line alone: it starts with a capital, has no final stop, and a longer
/// paragraph follows. It is a fact of the bytes as they stand: what tells a heading only by a tag tells it until the tag is gone.
public struct Headings: Sendable {
    /// For each line 0, or the level that its mark states, or `unstated`; empty where no line is a heading.
    private var levels: [UInt8] = []
    private static let unstated: UInt8 = 7

    public func contains(_ line: Int) -> Bool { line >= 0 && line < levels.count && levels[line] != 0 }

    /// The level that the mark of a heading states, 1 to 6; nil where the line is no heading or only its form makes it one.
    public func level(of line: Int) -> Int? {
        contains(line) && levels[line] != Self.unstated ? Int(levels[line]) : nil
    }

    public var isEmpty: Bool { levels.isEmpty }

    /// O(bytes).
    init(_ text: borrowing Text) {
        let lines = text.lines
        let reader = HeadingReader(text)
        for index in lines.indices {
            let level = reader.statedLevel(text, lines, index)
            guard level > 0 || reader.hasForm(text, lines, index) else { continue }
            if levels.isEmpty { levels = [UInt8](repeating: 0, count: lines.count) }
            levels[index] = level > 0 ? UInt8(level) : Self.unstated
        }
    }
}

extension Text {
    /// True for a heading, by the index of its line.
    public func isHeading(_ line: Int) -> Bool { headings.contains(line) }
}

/// What makes a line of a text a heading.
private struct HeadingReader {
    private static let longest = 18
    /// The longest line, in bytes, that hard-wrapped text has.
    private static let wrapWidth = 100
    /// Lines that may be headings by themselves.
    private let candidates: [Bool]

    init(_ text: borrowing Text) {
        let words = text.words
        var candidates: [Bool] = []
        candidates.reserveCapacity(text.lines.count)
        for line in text.lines { candidates.append(Self.isCandidate(text, line, words)) }
        self.candidates = candidates
    }

    /// The level that number signs before a line, the remains of a tag or a rule below it state, or 0.
    func statedLevel(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Int {
        let line = lines[index]
        guard line.kind == nil, line.wordCount > 0, line.wordCount <= Self.longest else { return 0 }
        if line.firstByte == 0x23 {
            let level = numberSigns(text, line)
            // Several lines after one number sign each are a comment.
            let isComment = level == 1 && (index > 0 && numberSigns(text, lines[index - 1]) == 1 || index + 1 < lines.count && numberSigns(text, lines[index + 1]) == 1)
            return isComment ? 0 : level
        }
        if let (content, level) = text.headingWithinTags(line), !content.isEmpty { return level }
        guard candidates[index], index + 1 < lines.count, lines[index + 1].wordCount == 0 else { return 0 }
        let mark = lines[index + 1].firstByte
        guard mark == 0x3D || mark == 0x2D else { return 0 }
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

    func hasForm(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        guard candidates[index] || Self.isSingleWord(text, lines[index]), endsParagraph(text, lines, index - 1) else { return false }
        // A second heading or a blank line may stand between a heading and its paragraph.
        var next = index + 1
        var skipped = 0
        while next < lines.count, skipped < 3 {
            if candidates[next] || text.isBlank(lines[next]) {
                next += 1
                skipped += 1
                continue
            }
            guard !Self.isWrapped(text, lines[index], lines[next]), !(0x61...0x7A).contains(text[text.contentStart(of: lines[next])]) else { return false }
            // A single word needs a paragraph that is one by its length.
            if lines[index].wordCount == 1 { return lines[next].wordCount > Self.longest }
            return Self.isParagraph(text, lines[next]) || text.isListItem(lines[next])
        }
        return false
    }

    /// One word with a capital, and nothing else: Background.
    private static func isSingleWord(_ text: borrowing Text, _ line: Line) -> Bool {
        guard line.wordCount == 1 else { return false }
        let word = text.words[Int(line.firstWord)]
        return word.isTitle && word.isPlain && word.stemCount >= 4 && Int(word.start) == text.contentStart(of: line) && Int(word.end) == text.contentEnd(of: line)
    }

    /// What stands before a heading: nothing, a blank line, another heading, or the end of a sentence.
    private func endsParagraph(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        guard index >= 0, !text.isBlank(lines[index]) else { return true }
        if candidates[index] || text.isListItem(lines[index]) { return true }
        switch text[text.contentEnd(of: lines[index]) - 1] {
        case 0x21, 0x22, 0x29, 0x2E, 0x3A, 0x3B, 0x3E, 0x3F: return true
        default: return text.closingQuoteLength(before: text.contentEnd(of: lines[index])) > 0
        }
    }

    /// Two lines of hard-wrapped prose: both long, neither longer than such text is, and the first not in title case.
    private static func isWrapped(_ text: borrowing Text, _ line: Line, _ next: Line) -> Bool {
        guard line.range.count > 50, next.range.count > 40, next.range.count < wrapWidth, next.start == line.next else { return false }
        let shortestContentWord = 5
        let content = text.words[line.words].filter { $0.stemCount >= shortestContentWord }
        let lower = content.count { !$0.startsUpper }
        return lower > 1 || content.count < 4
    }

    private static func isCandidate(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Bool {
        guard line.wordCount >= 2, line.wordCount <= longest else { return false }
        let first = words[line.words.lowerBound]
        guard first.startsUpper || first.shape.has(.hasDigit) else { return false }
        let start = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        guard start < end, text[start] != 0x2D, Int(first.start) <= start + 4, !text.isListItem(line) else { return false }
        switch text[end - 1] {
        case 0x21, 0x22, 0x2C, 0x2E, 0x3A, 0x3B, 0x3E: return false
        default: return text.curlyQuote(at: end - 3) == nil && !holdsSentence(text, start, end) && !isSpeech(text, line, words) && !isCutOff(text, line, words) && !isDateline(text, line, words)
        }
    }

    private static let announcements = WordSet("posted published updated written submitted uploaded filed created")
    private static let beforeDates = WordSet("on by at in under")

    /// `Posted on 12.05.2024 by admin in Travel`: what a page tells about an article, which follows no style of headings.
    private static func isDateline(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Bool {
        guard line.wordCount >= 3, announcements.contains(words[line.words.lowerBound]), beforeDates.contains(words[line.words.lowerBound + 1]) else { return false }
        return line.words.contains { words[$0].shape.has(.hasDigit) }
    }

    /// Prose that goes on: it ends in a small word or a hyphen, or has a lower-case apposition after a comma. Or a label in capitals before a title: NOTE Extreme policies.
    private static func isCutOff(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Bool {
        let capitals = line.words.prefix { words[$0].isUpper && words[$0].stemCount >= 2 }
        if capitals.count < line.wordCount, capitals.contains(where: { words[$0].facts.has(.lower) && !words[$0].facts.has(.upper) }) { return true }
        if text[text.contentEnd(of: line) - 1] == 0x2D { return true }
        let last = words[line.words.upperBound - 1]
        if last.isLower, WordSet.prepositions.contains(last) || WordSet.determiners.contains(last) { return true }
        return line.words.dropFirst().contains { index in
            text[Int(words[index - 1].end)] == 0x2C && words[index].isLower && !WordSet.conjunctions.contains(words[index])
        }
    }

    /// A sentence ends inside, or a bracket is left open: prose that was wrapped.
    private static func holdsSentence(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        var open = 0
        for i in start..<end {
            let byte = text.bytes[i]
            // Letters in lower case and spaces are most of a line.
            if byte > 0x5D || byte == 0x20 { continue }
            if byte == 0x28 || byte == 0x5B { open += 1 }
            if byte == 0x29 || byte == 0x5D { open -= 1 }
            if open < 0 { return true }
            if (byte == 0x2E && text[i - 1].isLower && text[i - 2].isLower) || byte == 0x3F || byte == 0x21, text[i + 1] == 0x20 { return true }
        }
        return open != 0
    }

    /// `Kathy: So what do you think`: a few words and a colon, which many lines of a dialogue have.
    private static func isSpeech(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Bool {
        func hasSpeaker(_ line: Line, _ text: borrowing Text) -> Bool {
            line.words.dropLast().prefix(6).contains { text[Int(words[$0].end)] == 0x3A } && !text.isListItem(line)
        }
        guard hasSpeaker(line, text) else { return false }
        var speeches = 0
        let index = text.lineIndex(at: Int(line.start))
        for other in text.lines[max(0, index - 20)..<min(text.lines.count, index + 20)] where hasSpeaker(other, text) { speeches += 1 }
        return speeches >= 3
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
