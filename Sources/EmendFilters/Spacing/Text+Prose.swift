import EmendCore

/// How many words of a line are looked at, so that many questions about one long line take linear time.
private let longestLook = 200

/// Languages with the space rules of English for commas and full stops whose letters are not Latin.
private let spacedScripts: Languages = [
    .russian, Languages(.ukrainian), Languages(.bulgarian), Languages(.serbian), Languages(.greek),
]

extension Text {
    /// How many words start before an offset: the index of the word that starts there, or of the next. O(log words).
    func wordCount(before offset: Int) -> Int {
        let words = self.words
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// True where a line reads like running text: an English function word stands in it, or it starts and ends like a sentence; in another language, it has
    /// several words.
    func isProse(lineAt offset: Int) -> Bool {
        let line = lines[lineIndex(at: offset)]
        if language(at: offset) != .english { return line.wordCount >= 5 }
        if line.wordCount >= 3, words[line.words.lowerBound].startsUpper, endsSentence(line) { return true }
        return words[line.words].prefix(longestLook).contains(where: { isFunctionWord($0) })
    }

    /// A word of English of a closed class.
    func isFunctionWord(_ word: Word) -> Bool {
        word.facts.has(.englishMarker) || Grammar.auxiliaries.contains(word) || Grammar.prepositions.contains(word) || Grammar.pronouns.contains(word)
    }

    /// A word of a text, as far as it can be told: a listed one, a name, in other languages any of two letters.
    func isProseWord(_ word: Word) -> Bool {
        guard word.shape.has(.hasLetter), !word.shape.has(.hasDigit), word.stemCount >= 2, isSpaced(word) else { return false }
        if language(at: Int(word.start)) != .english { return true }
        return word.facts.has([.known, .misspelled]) || word.isTitle || word.shape.has(.apostrophe) || word.stemCount >= 5
    }

    /// A line that ends like a sentence, or is longer than labels are.
    func isSentenceLike(_ line: Line) -> Bool { line.wordCount > 12 || endsSentence(line) }

    /// True where code, or the name of a file, path or identifier, stands near an offset in its line.
    func isNearCode(_ offset: Int) -> Bool {
        let reach = 120
        let line = lines[lineIndex(at: offset)]
        var rest = max(Int(line.start), offset - reach)..<min(Int(line.end), offset + reach)
        while !rest.isEmpty, let span = protectedSpan(touching: rest) {
            if span.kind.isTechnical { return true }
            rest = min(Int(span.end), rest.upperBound)..<rest.upperBound
        }
        return false
    }

    /// True where two words would be one if nothing stood between them: (un)known, (with)in.
    func isWordIfJoined(_ left: Word, _ right: Word) -> Bool {
        lexicon.facts(of: (Array(bytes[left.stem]) + Array(bytes[right.stem])).map { $0.isASCIIUpper ? $0 | 0x20 : $0 }).has(.known)
    }

    /// True where the straight mark before the one at an offset opens a quotation, whatever the number of marks says: each paragraph of a long quotation starts with one.
    func isInStraightQuotation(_ offset: Int) -> Bool {
        let reach = 2_000
        var i = offset - 1
        while i >= max(0, offset - reach), self[i] != Byte.lineFeed {
            if self[i] == Byte.quotationMark { return self[i - 1].isBlankOrEnd && !self[i + 1].isBlankOrEnd }
            i -= 1
        }
        return false
    }

    /// True where the next straight mark in the line closes what one at an offset opens.
    func isClosedLater(_ offset: Int) -> Bool {
        let end = min(Int(lines[lineIndex(at: offset)].end), offset + 2_000)
        guard let next = (offset + 1..<max(end, offset + 1)).first(where: { self[$0] == Byte.quotationMark }) else { return false }
        return !self[next - 1].isBlankOrEnd
    }

    /// A word of a closed class.
    func isOfClosedClass(_ word: Word) -> Bool { isFunctionWord(word) || Grammar.determiners.contains(word) || Grammar.conjunctions.contains(word) }

    /// 1950s
    func isDecade(_ word: Word) -> Bool {
        word.stemCount == 5 && word.shape.has(.hasDigit) && self[Int(word.start) + 4] == 0x73 && bytes[Int(word.start)..<Int(word.start) + 4].allSatisfy(\.isASCIIDigit)
    }

    /// Latin letters, or others of a language that writes spaces as English does.
    func isSpaced(_ word: Word) -> Bool {
        !word.shape.has(.otherScript) || spacedScripts.includes(language(at: Int(word.start)))
    }

    /// True where a word is a part of something protected; the last digits of a number, score, date or time are not, for what comes after them.
    func isPartOfName(_ word: Word) -> Bool {
        guard let span = protectedSpan(touching: word.range) else { return false }
        guard !word.shape.has(.hasLetter), span.end == word.end else { return true }
        return ![.number, .ratio, .date, .time, .verse].contains(span.kind)
    }

    /// The word that starts a range in the token table, from an index on.
    func word(startingAt offset: Int, from index: Int) -> Word? {
        index < words.count && Int(words[index].start) == offset ? words[index] : nil
    }

    /// The opening bracket of the pair that a closing one at an offset ends, in the same line and near.
    func opening(of close: Int, _ open: UInt8 = Byte.openingParenthesis) -> Int? {
        var depth = 0
        var i = close
        while i >= max(0, close - longestBracket), self[i] != Byte.lineFeed {
            if self[i] == self[close] { depth += 1 }
            if self[i] == open { depth -= 1 }
            if depth == 0 { return i }
            i -= 1
        }
        return nil
    }
}

/// Brackets that hold more are not looked into.
private let longestBracket = 400
