import EmendCore

/// Finds a comma or semicolon that has a word before it and a word after it without a space.
struct GluedMark {
    let mark: UInt8

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        var lookBack = LookBack()
        for sign in text.wordSigns(.glued) where sign.index > 0 {
            let index = sign.index
            let right = words[index]
            let start = Int(right.start)
            // A straight single mark may open a literal: 'foo','bar'.
            if text[start - 1] == Byte.apostrophe { continue }
            var position = start
            if text[start - 1] != mark {
                // word,"Word and word,"word: the mark stands before an opening or a closing quotation mark.
                let opening = text.openingQuoteLength(before: start)
                let closing = text.closingQuoteLength(before: start)
                guard max(opening, closing) > 0, text[start - max(opening, closing) - 1] == mark else { continue }
                let isStraight = closing == 1 && text[start - 1] == Byte.quotationMark
                if opening > 0 || isStraight && opensStraight(text, right, &lookBack.marks) {
                    position = start - max(opening, closing)
                } else if closing > 0, right.isLower {
                    if !isStraight || lookBack.marks.count(text, before: start - 1) % 2 == 1 || text.isInStraightQuotation(start - 1), proves(words, index, text, &lookBack) { edits.insert(" ", at: start) }
                    continue
                } else {
                    continue
                }
            }
            guard text[position - 2] != mark else { continue }
            if proves(words, index, text, &lookBack) { edits.insert(" ", at: position) }
        }
    }

    /// What was found out about the line of the place looked at last, so that a line of any length takes linear time.
    private struct LookBack {
        var marks = StraightMarkCount()
        var line = 0..<0
        var isListOfValues = false
    }

    /// A straight mark before a word opens a quotation by its number in the line; before a word in lower case the marks around it have to agree.
    private func opensStraight(_ text: borrowing Text, _ right: Word, _ marks: inout StraightMarkCount) -> Bool {
        let quote = Int(right.start) - 1
        guard marks.count(text, before: quote) % 2 == 0 else { return false }
        return !right.isLower || !text.isInStraightQuotation(quote) && (text.opensStraight(before: quote) || text.isClosedLater(quote))
    }

    /// True where the words on both sides are words of prose.
    private func proves(_ words: [Word], _ index: Int, _ text: borrowing Text, _ lookBack: inout LookBack) -> Bool {
        let left = words[index - 1]
        let right = words[index]
        guard isBeside(text, left, right), !isData(words, index, text, &lookBack), !text.isPartOfName(left), !text.isProtected(right.range) else { return false }
        let isListed = left.facts.has(.known) || right.facts.has(.known)
        // the 1960s,the city
        if text.isDecade(left) { return mark == Byte.comma && (right.isLower && right.facts.has(.lower) || right.isTitle) && right.isPlain && right.stemCount > 1 && text.isProse(lineAt: Int(right.start)) && text[Int(left.start) - 1] == Byte.space }
        if left.shape.has(.hasDigit) && !left.shape.has(.hasLetter), right.stemCount > 1 {
            // A number, then a word: never between two numbers, nor after a mark of inches.
            return right.isPlain && right.facts.has(.known) && text[Int(left.end)] < 0x80
        }
        if right.shape.has(.hasDigit) && !right.shape.has(.hasLetter) {
            return mark == Byte.comma && left.isPlain && left.stemCount >= 3 && left.isLower && left.facts.has(.known)
        }
        let isYear = left.stemCount == 4 && !left.shape.has(.hasLetter)
        guard isYear || isLetters(text, left), isLetters(text, right) else { return false }
        if right.stemCount == 1 {
            // Washington,D.C. starts an initialism; other single letters are variables or options.
            let isInitial = right.isUpper && text[Int(right.end)] == Byte.fullStop && text[Int(right.end) + 1].isASCIIUpper
            let isWord = text[Int(right.end)] == Byte.space && (text[Int(right.start)] == 0x61 || text[Int(right.start)] == 0x49)
            let isProse = left.facts.has(.known) || left.startsUpper || isYear
            return (isInitial || isWord) && left.stemCount > 1 && isProse
        }
        if left.stemCount == 1 { return endsInitialism(text, left) || text[Int(left.start)] == 0x49 }
        if text.language != .english {
            // The lexicon knows little of the words here; a line of prose has several of them.
            return left.stemCount > 2 && right.stemCount > 2 && text.lines[text.lineIndex(at: Int(right.start))].wordCount >= (left.shape.has(.otherScript) ? 4 : 6)
        }
        return isListed || left.isTitle || right.isTitle
    }

    /// Letters of a script that has spaces after its marks, with an apostrophe or not.
    private func isLetters(_ text: borrowing Text, _ word: Word) -> Bool {
        word.isPlain || word.shape.has(.apostrophe) || word.shape.has(.otherScript) && !word.shape.has(.hasDigit) && text.isSpaced(word)
    }

    private static let locants = WordSet("cis trans sec tert syn anti exo endo alpha beta gamma delta ortho meta para all")

    /// Prose, joined as it may be, has a space more often than that.
    private var longestChunk: Int { 400 }

    /// Values rather than prose: a list of lower-case words all glued (ro,user,exec), a bracket around it, quoted fields ("a","b"), tl;dr.
    private func isData(_ words: [Word], _ index: Int, _ text: borrowing Text, _ lookBack: inout LookBack) -> Bool {
        let left = words[index - 1]
        let right = words[index]
        let place = Int(left.end)
        if text.holds("\",\"", at: place) { return true }
        // trans,trans-muconic: the places in a chemical name.
        if left.isLower, right.isLower, text[Int(right.end)] == Byte.hyphen, left.hash == right.hash || !right.facts.has(.known) || Self.locants.contains(left) { return true }
        if mark == Byte.semicolon, left.stemCount <= 2 && right.stemCount <= 2 || left.isUpper && right.isUpper { return true }
        if !lookBack.line.contains(place) {
            lookBack.line = text.lines[text.lineIndex(at: place)].range
            lookBack.isListOfValues = isListOfValues(text, lookBack.line)
        }
        if lookBack.isListOfValues { return true }
        // "ro,noload": a value in quotation marks of its own.
        if text.openingQuoteLength(before: Int(left.start)) > 0, text[Int(right.end)] == Byte.quotationMark { return true }
        var start = Int(left.start)
        while !text[start - 1].isBlankOrEnd, place - start < longestChunk { start -= 1 }
        var end = Int(right.end)
        while !text[end].isBlankOrEnd, end - place < longestChunk { end += 1 }
        if end - start >= longestChunk { return true }
        let chunk = text.bytes[start..<end]
        if text[start] == Byte.lessThan || text[start] == Byte.openingBracket || text[start] == 0x7B || text[start] == 0x24 || text[start] == 0x2A { return true }
        if left.isUpper, right.isUpper, !(text.isShouted(index - 1) && text.isShouted(index)), !left.facts.has(.upper) || !right.facts.has(.upper) { return true }
        if left.isLower, right.isLower, text.language == .english, !isProse(text, words, Int(right.start)) { return true }
        if text[start] == Byte.openingParenthesis || text[start] == Byte.openingBracket || text[start] == Byte.lessThan {
            let last = chunk.last!
            if last == Byte.closingParenthesis || last == Byte.closingBracket || last == Byte.greaterThan { return true }
        }
        // A comma at the end is followed by a space, as values are not.
        guard chunk.dropLast().count(where: { $0 == mark }) >= 2 else { return false }
        if mark == Byte.semicolon { return true }
        var first = index - 1
        while first > 0, Int(words[first - 1].start) >= start { first -= 1 }
        var last = index
        while last + 1 < words.count, Int(words[last + 1].start) < end { last += 1 }
        // sit,order,eat and go: the last item of a list of frequent words.
        if last + 1 < words.count, text.areNeighbours(words[last], words[last + 1]), words[last + 1].isLower, text.holds("and", at: Int(words[last + 1].start)) || text.holds("or", at: Int(words[last + 1].start)),
            words[last + 1].stemCount <= 3, words[first...last].allSatisfy({ $0.facts.has(.lower) && $0.facts.frequency >= 8 && $0.stemCount >= 3 })
        {
            return false
        }
        return words[first...last].allSatisfy { $0.isLower && !Grammar.conjunctions.contains($0) && !Grammar.determiners.contains($0) && !Grammar.pronouns.contains($0) }
    }

    /// Two of three semicolons in a line without a space after them, as in a table of values; or ten commas, none with a space, between a word or two each.
    private func isListOfValues(_ text: borrowing Text, _ line: Range<Int>) -> Bool {
        var (all, tight, spaces) = (0, 0, 0)
        for i in line.prefix(longestChunk * 4) {
            if text[i] == Byte.space { spaces += 1 }
            guard text[i] == mark else { continue }
            all += 1
            if !text[i + 1].isBlankOrEnd { tight += 1 }
        }
        return mark == Byte.semicolon ? all >= 3 && tight >= 2 : all >= 10 && tight == all && spaces <= all
    }

    /// True where an English function word stands in the line: `Order deny,allow` has none.
    private func isProse(_ text: borrowing Text, _ words: [Word], _ offset: Int) -> Bool {
        let line = text.lines[text.lineIndex(at: offset)]
        return words[line.words].prefix(200).contains { $0.facts.has(.englishMarker) || Grammar.auxiliaries.contains($0) || Grammar.prepositions.contains($0) }
    }

    /// Nothing but the mark, quotation marks, brackets and the full stop of an abbreviation stands between.
    private func isBeside(_ text: borrowing Text, _ left: Word, _ right: Word) -> Bool {
        var i = Int(left.end)
        // A space that belongs after the comma may stand before it.
        if mark == Byte.comma, text[i] == Byte.space, i + 2 == Int(right.start), left.isPlain { i += 1 }
        while i < Int(right.start) {
            if text[i] == mark || text[i] == Byte.quotationMark || text[i] == Byte.apostrophe || text[i] == Byte.closingParenthesis
                || text[i] == Byte.closingBracket || (text[i] == Byte.fullStop && i == Int(left.end)) || text[i] == 0x25
            {
                i += 1
            } else if text.curlyQuote(at: i) != nil {
                i += 3
            } else {
                return false
            }
        }
        // An entity's name stands between an ampersand and a semicolon.
        let before = text[Int(left.start) - 1]
        return mark != Byte.semicolon || (before != 0x26 && before != 0x23)
    }

    private func endsInitialism(_ text: borrowing Text, _ left: Word) -> Bool {
        text[Int(left.end)] == Byte.fullStop && text.initialismStart(endingAt: Int(left.end)) != nil
    }
}
