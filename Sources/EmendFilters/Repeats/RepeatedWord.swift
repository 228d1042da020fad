import EmendCore

/// Removes the second copy of a word that was written twice by accident.
struct RepeatedWord: Filter {
    let card = Card(
        id: "repeated-word", group: .repeats,
        summary: "Removes the second copy of a word that was written twice by accident: `of of`, `The the`.",
        reason: "Editing leaves copies behind, at line ends above all. A content word goes only where it cannot be two words, else it is a hint.",
        stays: "Words that English doubles (had had, that that), a particle before a preposition (moved on on Friday), emphasis, names and stammering.",
        reach: .paragraph,
        languages: .english,
        examples: [
            .fixes("The the end of of the war.", to: "The end of the war."),
            .fixes("We saw the\nthe river.", to: "We saw the\nriver."),
            .fixes("More accurate accurate models help.", to: "More accurate models help."),
            .keeps("She had had her her way; he moved on on Friday."),
            .keeps("It was very very late, no no, a long long time in Sing Sing."),
            .reports("The report report says so."),
        ])
    let triggers = ByteSet.letters

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        for sign in text.wordSigns(.repeated) where sign.index > 0 && words[sign.index].hash == words[sign.index - 1].hash {
            let index = sign.index
            guard let copy = Self.copy(text, words, index), !Self.isPlay(text, words, index) else { continue }
            switch Doubling.verdict(text, words, index) {
            case .right: continue
            case .doubtful: edits.hint(copy)
            case .slip: edits.delete(copy)
            }
        }
    }

    /// What goes if the word at an index is a copy of the one before: with the space before it, or after a line break with the space after it.
    private static func copy(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Range<Int>? {
        let first = words[index - 1]
        let second = words[index]
        guard second.isLower, second.isPlain, first.isPlain, first.possessive == 0, second.possessive == 0 else { return nil }
        guard first.isLower || first.startsUpper && !first.shape.has(.upperInside) && text.mayStartSentence(at: Int(first.start)) else { return nil }
        let before = text[Int(first.start) - 1]
        guard before.isBlankOrEnd || before == Byte.openingParenthesis || text.openingQuoteLength(before: Int(first.start)) > 0 else { return nil }
        let after = text[Int(second.end)]
        let isFollowed = index + 1 < words.count && text.areNeighbours(second, words[index + 1])
        guard isFollowed || after.isLineEnd || Doubling.endsClause(after) else { return nil }
        if text.areNeighbours(first, second) { return Int(first.end)..<Int(second.end) }
        guard isFollowed, isSoftBreak(text, words, index) else { return nil }
        return Int(second.start)..<Int(words[index + 1].start)
    }

    /// A line break between two lines of running text, and nothing else between the words.
    private static func isSoftBreak(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let lines = text.lines
        let line = text.lineIndex(at: Int(words[index].start))
        guard line > 0, words[index].isLower, words[index - 1].isLower else { return false }
        let (upper, lower) = (lines[line - 1], lines[line])
        return Int(lower.firstWord) == index && Int(upper.endWord) == index && upper.wordCount >= 3 && lower.wordCount >= 2
            && text.contentStart(of: lower) == Int(words[index].start) && text.contentEnd(of: upper) == Int(words[index - 1].end)
            && Int(lower.start) - Int(words[index - 1].end) <= 2
            // The same indent, as within a paragraph.
            && abs(text.contentStart(of: upper) - Int(upper.start) - (text.contentStart(of: lower) - Int(lower.start))) <= 4
    }

    /// Other doubled words close by, or a word said more than three times: stammering, laughter, verse, data.
    private static func isPlay(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let hash = words[index].hash
        let reach = 8
        for other in max(1, index - reach)..<min(words.count, index + reach) where words[other].hash == words[other - 1].hash {
            if words[other].hash != hash, words[other].start - words[other - 1].end <= 1, !Doubling.neverDoubles(words[other]) { return true }
        }
        var (from, to) = (index - 1, index + 1)
        while from > 0, words[from - 1].hash == hash, index - from < 4 { from -= 1 }
        while to < words.count, words[to].hash == hash, to - index < 4 { to += 1 }
        let copies = to - from
        if copies > 3 || copies == 3 && !Grammar.articles.contains(words[index]) { return true }
        let start = Int(words[index - 1].start)
        // A pause before it: the\u{2026} the the
        if text[start - 1] == Byte.space, text.holds("..", at: start - 3) || text.holds("\u{2026}", at: start - 4) { return true }
        if isArgument(text, start) { return true }
        // Two words in quotation marks of their own are spoken of.
        return text.openingQuoteLength(before: Int(words[index - 1].start)) > 0 && text.closingQuoteLength(at: Int(words[index].end)) > 0
    }

    /// Inside the string that a call in the same line is given: search('Paris in the
    private static func isArgument(_ text: borrowing Text, _ start: Int) -> Bool {
        let reach = 120
        var i = start - 1
        while i > max(1, start - reach), text[i] != Byte.lineFeed {
            if text[i] == Byte.quotationMark || text[i] == Byte.apostrophe, text[i - 1] == Byte.openingParenthesis || text[i - 2] == Byte.openingParenthesis,
                text[i - 2].isASCIILetter || text[i - 3].isASCIILetter { return true }
            i -= 1
        }
        return false
    }
}
