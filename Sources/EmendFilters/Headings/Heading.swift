import EmendCore

/// What is a heading: a short line that starts with a capital and has no final stop, before a longer paragraph.
enum Heading {
    private static let longest = 18

    /// The longest line, in bytes, that hard-wrapped text has.
    private static let wrapWidth = 100

    static func isHeading(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        guard isCandidate(text, lines[index]), endsParagraph(text, lines, index - 1) else { return false }
        // A second heading or a blank line may stand between a heading and its paragraph.
        var next = index + 1
        var skipped = 0
        while next < lines.count, skipped < 3 {
            if text.isBlank(lines[next]) || isCandidate(text, lines[next]) {
                next += 1
                skipped += 1
                continue
            }
            guard !isWrapped(text, lines[index], lines[next]), !text[text.contentStart(of: lines[next])].isASCIILower else { return false }
            return isParagraph(text, lines[next], after: lines[index]) || isListItem(text, lines[next])
        }
        return false
    }

    /// What stands before a heading: nothing, a blank line, another heading, or the end of a sentence.
    private static func endsParagraph(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        guard index >= 0, !text.isBlank(lines[index]) else { return true }
        if isCandidate(text, lines[index]) || isListItem(text, lines[index]) { return true }
        switch text[text.contentEnd(of: lines[index]) - 1] {
        case Byte.fullStop, 0x21, 0x3F, Byte.colon, Byte.semicolon, Byte.quotationMark, Byte.greaterThan, Byte.closingParenthesis: return true
        default: return text.closingQuoteLength(before: text.contentEnd(of: lines[index])) > 0
        }
    }

    /// Two lines of hard-wrapped prose: both long, neither longer than such text is.
    private static func isWrapped(_ text: borrowing Text, _ line: Line, _ next: Line) -> Bool {
        line.range.count > 50 && next.range.count > 40 && next.range.count < wrapWidth && next.start == line.next
    }

    static func isCandidate(_ text: borrowing Text, _ line: Line) -> Bool {
        guard line.wordCount >= 2, line.wordCount <= longest else { return false }
        let start = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        guard start < end, !isListItem(text, line), text[start] != Byte.hyphen else { return false }
        let first = text.words[line.words.lowerBound]
        guard first.startsUpper || first.shape.has(.hasDigit), Int(first.start) <= start + 4 else { return false }
        switch text[end - 1] {
        case Byte.fullStop, Byte.comma, Byte.semicolon, Byte.colon, 0x21, Byte.quotationMark, Byte.greaterThan: return false
        default: return text.curlyQuote(at: end - 3) == nil && !holdsSentence(text, start, end) && !isSpeech(text, line) && !isCutOff(text, line)
        }
    }

    /// Prose that goes on: it ends in a small word, or has a lower-case apposition after a comma. Or a label in capitals before a title: NOTE Extreme policies.
    private static func isCutOff(_ text: borrowing Text, _ line: Line) -> Bool {
        let words = text.words
        let first = words[line.words.lowerBound]
        if first.isUpper, first.stemCount >= 4, first.facts.has(.lower) { return true }
        if let last = line.words.last, words[last].isLower, Grammar.prepositions.contains(words[last]) || Grammar.determiners.contains(words[last]) { return true }
        return line.words.dropFirst().contains { index in
            text[Int(words[index - 1].end)] == Byte.comma && words[index].isLower && !Grammar.conjunctions.contains(words[index])
        }
    }

    /// A sentence ends inside, or a bracket is left open: prose that was wrapped.
    private static func holdsSentence(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        var open = 0
        for i in start..<end {
            let byte = text[i]
            if byte == Byte.openingParenthesis || byte == Byte.openingBracket { open += 1 }
            if byte == Byte.closingParenthesis || byte == Byte.closingBracket { open -= 1 }
            if open < 0 { return true }
            if (byte == Byte.fullStop && text[i - 1].isASCIILower && text[i - 2].isASCIILower) || byte == 0x3F || byte == 0x21, text[i + 1] == Byte.space { return true }
        }
        return open != 0
    }

    /// `Kathy: So what do you think`: a few words and a colon, which many lines of a dialogue have.
    private static func isSpeech(_ text: borrowing Text, _ line: Line) -> Bool {
        let words = text.words
        func hasSpeaker(_ line: Line, _ text: borrowing Text) -> Bool {
            line.words.dropLast().prefix(4).contains { text[Int(words[$0].end)] == Byte.colon } && !isListItem(text, line)
        }
        guard hasSpeaker(line, text) else { return false }
        var speeches = 0
        let index = text.lineIndex(at: Int(line.start))
        for other in text.lines[max(0, index - 20)..<min(text.lines.count, index + 20)] where hasSpeaker(other, text) { speeches += 1 }
        return speeches >= 3
    }

    private static func isParagraph(_ text: borrowing Text, _ line: Line, after heading: Line) -> Bool {
        let end = text.contentEnd(of: line)
        let last = text[end - 1]
        let endsLikeSentence = last == Byte.fullStop || last == 0x21 || last == 0x3F || last == Byte.colon || last == Byte.semicolon
            || last == Byte.quotationMark || text.curlyQuote(at: end - 3) != nil
        return endsLikeSentence || line.wordCount > longest
    }

    static func isListItem(_ text: borrowing Text, _ line: Line) -> Bool {
        let start = text.contentStart(of: line)
        switch text[start] {
        case Byte.hyphen, 0x2A, 0x2B: return text[start + 1] == Byte.space
        // U+2022, U+2013, U+2014
        case 0xE2: return text.holds("\u{2022}", at: start) || text.holds("\u{2013} ", at: start) || text.holds("\u{2014} ", at: start)
        default: return false
        }
    }

    /// The words of a list item before its colon, where that is a label: short, and with text after it.
    static func label(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Range<Int>? {
        guard isListItem(text, line) else { return nil }
        let longestLabel = 6
        for index in line.words.prefix(longestLabel) where text[Int(words[index].end)] == Byte.colon && text[Int(words[index].end) + 1] == Byte.space {
            return index + 1 < line.words.upperBound ? line.words.lowerBound..<index + 1 : nil
        }
        return nil
    }
}
