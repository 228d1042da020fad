import EmendCore

/// What is a heading: a short line that starts with a capital and has no final stop, before a longer paragraph.
enum Heading {
    private static let longest = 18

    static func isHeading(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        guard isCandidate(text, lines[index]) else { return false }
        // A second heading or a blank line may stand between a heading and its paragraph.
        var next = index + 1
        var skipped = 0
        while next < lines.count, skipped < 3 {
            if text.isBlank(lines[next]) || isCandidate(text, lines[next]) {
                next += 1
                skipped += 1
                continue
            }
            return isParagraph(text, lines[next], after: lines[index]) || isListItem(text, lines[next])
        }
        return false
    }

    static func isCandidate(_ text: borrowing Text, _ line: Line) -> Bool {
        guard line.wordCount >= 2, line.wordCount <= longest else { return false }
        let start = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        guard start < end, !isListItem(text, line) else { return false }
        let first = text.words[line.words.lowerBound]
        guard first.startsUpper || first.shape.has(.hasDigit), Int(first.start) <= start + 4 else { return false }
        switch text[end - 1] {
        case Byte.fullStop, Byte.comma, Byte.semicolon, 0x21, Byte.quotationMark, Byte.greaterThan: return false
        default: return text.curlyQuote(at: end - 3) == nil
        }
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

/// What title case is, and what a word that lost its capital in it looks like.
enum TitleCase {
    /// True where the words are capitalised as only title case does: a small word in the middle with a capital, or ordinary words with capitals in
    /// several places, and next to no content word without one.
    static func isStyle(of range: Range<Int>, _ text: borrowing Text, _ words: [Word]) -> Bool {
        var ordinary = 0
        var runs = 0
        var small = 0
        var lowered = 0
        var isInRun = false
        for index in range {
            let word = words[index]
            if isLowered(text, words, index, in: range) { lowered += 1 }
            // Small words and marks part runs of capitals; what a capital after a colon means is open.
            guard word.startsUpper, index > range.lowerBound, text[Int(words[index - 1].end)] != Byte.colon else {
                isInRun = isInRun && word.startsUpper
                continue
            }
            if word.isTitle, Grammar.smallWords.contains(word), !Grammar.nameParticles.contains(word) {
                small += 1
            } else if isOrdinary(text, word) {
                ordinary += 1
                if !isInRun { runs += 1 }
                isInRun = true
            }
        }
        guard lowered > 0, lowered <= 2 else { return false }
        let capitals = ordinary + small
        if small > 0, capitals >= 2 { return capitals >= lowered * 2 }
        return runs >= 2 && capitals >= lowered * 2
    }

    /// True where every content word has a capital, and one of them is an ordinary word after the first.
    static func isComplete(_ range: Range<Int>, _ text: borrowing Text, _ words: [Word]) -> Bool {
        range.count >= 2
            && range.allSatisfy { words[$0].startsUpper || words[$0].shape.has(.hasDigit) || Grammar.smallWords.contains(words[$0]) }
            && range.dropFirst().contains { words[$0].isTitle && words[$0].facts.has(.lower) }
    }

    /// True where one or two content words lack the capital that at least one ordinary word after the first has.
    static func isPartial(_ range: Range<Int>, _ text: borrowing Text, _ words: [Word]) -> Bool {
        let lowered = range.count { isLowered(text, words, $0, in: range) }
        guard range.count >= 3, lowered >= 1, lowered <= 2 else { return false }
        return range.dropFirst().count { isOrdinary(text, words[$0]) } >= lowered
    }

    /// An ordinary word in title case that sentence case would not capitalise: no name, no title before a name, not always capitalised in this document.
    private static func isOrdinary(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.isTitle, word.facts.has(.lower), word.stemCount >= 3, !Grammar.officialTitles.contains(word) else { return false }
        if word.facts.has([.title, .place, .givenName]), word.facts.frequency < 11 { return false }
        let uses = text.evidence.uses(of: word.hash)
        return uses.title == 0 || uses.lower > uses.title
    }

    /// A content word in lower case: listed, no small word, no part of a compound or a name, no brand.
    static func isLowered(_ text: borrowing Text, _ words: [Word], _ index: Int, in range: Range<Int>) -> Bool {
        let word = words[index]
        guard word.isLower, word.isPlain, word.stemCount >= 3, word.facts.has(.lower) || word.facts.has(.title) else { return false }
        guard !Grammar.smallWords.contains(word), !Grammar.nameParticles.contains(word), !Grammar.prepositions.contains(word) else { return false }
        let before = text[Int(word.start) - 1]
        guard before == Byte.space || text.openingQuoteLength(before: Int(word.start)) > 0 else { return false }
        let after = text[Int(word.end)]
        return after != Byte.hyphen && after != Byte.fullStop && after != Byte.solidus && after != 0x40
    }
}
