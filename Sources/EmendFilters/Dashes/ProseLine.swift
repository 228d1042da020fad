import EmendCore

/// Which lines of a text are running prose, as far as dashes of typewriters are concerned; the answer for the last line asked about is kept.
struct ProseLine {
    private var last: (line: Int, isProse: Bool)?

    /// True where most words of the line are in the lexicon and no mark of code stands in it.
    mutating func holds(_ text: borrowing Text, _ offset: Int) -> Bool {
        let line = text.lineIndex(at: offset)
        if let last, last.line == line { return last.isProse }
        let isProse = Self.isProse(text, text.lines[line])
        last = (line, isProse)
        return isProse
    }

    private static let codeMarks = ByteSet("{}<>|\\=`~^")

    private static func isProse(_ text: borrowing Text, _ line: Line) -> Bool {
        let fewest = 4
        guard line.wordCount >= fewest else { return false }
        if text.firstIndex(in: codeMarks, from: Int(line.start), to: Int(line.end)) != nil { return false }
        if holdsOption(text, line) { return false }
        var known = 0
        var ordinary = 0
        let words = text.words
        for index in line.words {
            let word = words[index]
            if word.facts.has(.known) || word.shape.has(.hasDigit) || word.startsUpper { known += 1 }
            if word.isLower, word.facts.has(.lower) { ordinary += 1 }
        }
        return ordinary >= 2 && ordinary * 3 >= line.wordCount && known * 5 >= line.wordCount * 4
    }

    /// `--force`: two hyphens before a word that nothing stands before.
    private static func holdsOption(_ text: borrowing Text, _ line: Line) -> Bool {
        var i = Int(line.start)
        while let place = text.firstIndex(of: Byte.hyphen, from: i, to: Int(line.end)) {
            if text[place + 1] == Byte.hyphen, text[place + 2].isASCIILetter, text[place - 1].isBlankOrEnd { return true }
            i = place + 1
        }
        return false
    }

    /// A text about programs, whose hyphens are its author's: options, prompts, paths and code are all over it.
    static func isTechnical(_ text: borrowing Text) -> Bool {
        let fewest = 3
        let wordsPerSpan = 250
        let spans = text.protected.count { $0.kind.isTechnical }
        return spans >= fewest && spans * wordsPerSpan > text.words.count
    }
}

extension Text {
    /// True where a sentence has a finite verb, or begins as one, in the words of a range of the token table.
    func holdsVerb(_ range: Range<Int>) -> Bool {
        let words = self.words
        for i in range where words[i].isLower || words[i].shape.has(.apostrophe) || words[i].startsUpper && i == range.lowerBound {
            let word = words[i]
            if Grammar.auxiliaries.contains(word) || DashWords.preterites.contains(word) { return true }
            let isContracted = word.possessive > 0 && DashWords.contracted.contains(word) || word.shape.has(.apostrophe) && word.possessive == 0
            if isContracted { return true }
            let classes = lexicon.classes(word.hash)
            guard classes.has([.past, .thirdPerson, .verb]), i > range.lowerBound else { continue }
            let before = words[i - 1]
            // This eliminated a tool of trolls.
            if Grammar.pronouns.contains(before), classes.has([.past, .thirdPerson]), !classes.has([.noun, .plural, .adjective]) { return true }
            if Grammar.determiners.contains(before) || Grammar.possessives.contains(before) || Grammar.prepositions.contains(before) || before.possessive > 0 { continue }
            if Grammar.pronouns.contains(before) && !Grammar.determiners.contains(before) { return true }
            if classes.has([.past, .thirdPerson]), before.startsUpper || lexicon.classes(before.hash).has([.noun, .plural]), !classes.has([.noun, .adjective]) || i + 1 < range.upperBound {
                return true
            }
            if classes.has(.verb), lexicon.classes(before.hash).has(.plural), i + 1 < range.upperBound { return true }
        }
        return false
    }

    /// The index of the first word of the sentence that holds a word, in its line, at most 60 words back.
    func sentenceStart(of index: Int) -> Int {
        let words = self.words
        var i = index
        while i > 0, index - i < 60, isInOneSentence(Int(words[i - 1].end)..<Int(words[i].start)) { i -= 1 }
        return i
    }

    /// True where a mark ends the sentence that goes on at an offset: in its line, or in a later one of a paragraph of broken lines.
    func endsAsSentence(after offset: Int) -> Bool {
        let longest = 600
        var i = offset
        while i < min(count, offset + longest) {
            let byte = self[i]
            if byte == 0x3F || byte == 0x21 || byte == Byte.semicolon { return true }
            if byte == Byte.fullStop, self[i + 1].isBlankOrEnd || closingQuoteLength(at: i + 1) > 0 || self[i + 1] == Byte.closingParenthesis { return true }
            if byte == Byte.colon, self[i + 1].isBlankOrEnd { return true }
            if byte == Byte.lineFeed, self[i + 1].isLineEnd || !continuesSentence(at: i + 1) { return closingQuoteLength(before: i) > 0 }
            i += 1
        }
        return i < count || closingQuoteLength(before: count) > 0
    }
}
