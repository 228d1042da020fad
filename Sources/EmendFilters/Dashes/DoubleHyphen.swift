import EmendCore

/// Finds the dashes of typewriters: `He paused--then left`.
struct DoubleHyphen: Filter {
    let card = Card(
        id: "double-hyphen", group: .dashes,
        summary: "Replaces two or three hyphens between words by an em dash and keeps the spaces beside them.",
        reason: "Typewriters, old files and wire services have no dash.",
        stays: "Options, comments of code, rules, signatures, explanations of terms, blanked names, texts about programs, and a line that starts with them.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("He paused--then walked out.", to: "He paused\u{2014}then walked out."),
            .fixes("The plan -- if approved -- begins in May.", to: "The plan \u{2014} if approved \u{2014} begins in May."),
            .fixes("\"I never thought--\" she began.", to: "\"I never thought\u{2014}\" she began."),
            .keeps("Run it with --force, or i-- in a loop, or git log -- path/to/file."),
            .keeps("Senator B-- of the county of H-- was d--d."),
            .keeps("ls -- list directory contents"),
        ])
    let triggers = ByteSet("-")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var prose = ProseLine()
        var mayAct: Bool?
        var i = 0
        for sign in text.signs(.hyphensMeet) where sign.place > i {
            let start = sign.place - 1
            var end = sign.place
            while text[end] == Byte.hyphen { end += 1 }
            i = end
            guard end - start == 2 || end - start == 3, Self.standsBetweenWords(text, start..<end), prose.holds(text, start) else { continue }
            if mayAct == nil { mayAct = !ProseLine.isTechnical(text) }
            guard mayAct == true else { return }
            if Self.isDash(text, start..<end) { edits.replace(start..<end, with: "\u{2014}") }
        }
    }

    /// What the bytes beside the hyphens show: words, marks that end them, quotation marks, one space on both sides or after the hyphens.
    private static func standsBetweenWords(_ text: borrowing Text, _ run: Range<Int>) -> Bool {
        let isSpacedLeft = text[run.lowerBound - 1] == Byte.space
        let isSpacedRight = text[run.upperBound] == Byte.space
        let before = text[run.lowerBound - (isSpacedLeft ? 2 : 1)]
        let after = text[run.upperBound + (isSpacedRight ? 1 : 0)]
        let closes = before.isASCIILetter || before.isASCIIDigit || before >= 0x80
            || before == Byte.closingParenthesis || before == Byte.quotationMark || before == Byte.apostrophe || before == 0x25
            || before == Byte.fullStop || before == Byte.comma || before == 0x21 || before == 0x3F
        guard closes else { return false }
        if text[run.upperBound].isLineEnd { return before.isASCIILetter || before == Byte.comma }
        if isSpacedLeft, !isSpacedRight { return false }
        return after.isASCIILetter || after.isASCIIDigit || after >= 0x80 || after == Byte.quotationMark || after == Byte.apostrophe || after == Byte.openingParenthesis || after == 0x24
    }

    private static func isDash(_ text: borrowing Text, _ run: Range<Int>) -> Bool {
        let words = text.words
        let index = text.wordIndex(from: run.upperBound)
        guard index > 0 else { return false }
        let left = words[index - 1]
        let isSpaced = text[run.lowerBound - 1] == Byte.space
        if !isSpaced {
            // Senator B--, d--d; an identifier of three parts.
            let isHalf = text[run.upperBound] == Byte.space
            if Int(left.end) == run.lowerBound, left.stemCount == 1, !left.shape.has(.hasDigit), isHalf || !isWordOfOneLetter(text, left) { return false }
            guard isKnown(left) else { return false }
        }
        guard index < words.count, Int(words[index].start) - run.upperBound <= 5, !text[run.upperBound].isLineEnd else { return !isSpaced || left.isLower }
        let right = words[index]
        if left.shape.has(.hasDigit), right.shape.has(.hasDigit) { return false }
        if !isSpaced {
            let isLetter = Int(right.start) == run.upperBound && right.stemCount == 1 && !right.shape.has(.hasDigit)
            if isLetter, !isWordOfOneLetter(text, right), !text.holds("e.g.", at: run.upperBound) { return false }
            // A signature after a sentence.
            if text[run.lowerBound - 1] == Byte.fullStop, right.startsUpper { return false }
            let isRelation = left.isTitle && right.isTitle && text[run.upperBound] != Byte.space && !isFunctionWord(right) && !left.facts.has(.lower)
            return isKnown(right) && !isRelation && !isIdentifier(text, run)
        }
        return goesOnSentence(text, run, index)
    }

    /// Not `ls -- list contents`: a sentence stands before the hyphens, or a place in capitals.
    private static func goesOnSentence(_ text: borrowing Text, _ run: Range<Int>, _ index: Int) -> Bool {
        let words = text.words
        let line = text.lines[text.lineIndex(at: run.lowerBound)]
        let before = Int(line.firstWord)..<index
        guard !before.isEmpty else { return false }
        // A comment after a statement, a path, an attribution after a quotation.
        if text.isProtected(run.lowerBound - 2..<run.upperBound + 2) || holdsMark(text, from: run.upperBound + 1) { return false }
        let mark = text[run.lowerBound - 2]
        // A byline: the dash would stand between two sentences.
        if mark == Byte.fullStop, words[index].startsUpper, text.initialismStart(endingAt: run.lowerBound - 2) == nil { return false }
        if text.closingQuoteLength(before: run.lowerBound - 1) > 0, Int(line.endWord) - index <= 5, words[index].startsUpper { return false }
        if text.continuesSentence(at: Int(line.start)) { return true }
        let first = words[before.lowerBound]
        if first.isUpper, first.stemCount >= 4, before.count <= 6 { return true }
        if hasFellow(text, run, index) { return true }
        let fewest = 4
        guard text[text.contentStart(of: line)] != Byte.hyphen, text[text.contentStart(of: line)] != 0x2A else { return before.count > fewest }
        return before.count > fewest || Grammar.determiners.contains(first) || Grammar.pronouns.contains(first) || text.holdsVerb(before)
    }

    /// A second one in the same sentence, between spaces too.
    private static func hasFellow(_ text: borrowing Text, _ run: Range<Int>, _ index: Int) -> Bool {
        let words = text.words
        let longest = 25
        var last = run.upperBound
        for later in index..<min(words.count, index + longest) {
            let start = Int(words[later].start)
            guard text.isInOneSentence(last..<start) else { return false }
            if later > index, text.holds(" -- ", at: start - 4) { return true }
            last = start
        }
        return false
    }

    private static func isKnown(_ word: Word) -> Bool { word.facts.has(.known) || word.startsUpper || word.shape.has([.hasDigit, .apostrophe]) }

    private static func isFunctionWord(_ word: Word) -> Bool {
        Grammar.pronouns.contains(word) || Grammar.determiners.contains(word) || Grammar.conjunctions.contains(word) || Grammar.auxiliaries.contains(word)
    }

    private static func isWordOfOneLetter(_ text: borrowing Text, _ word: Word) -> Bool {
        let letter = text[Int(word.start)] | 0x20
        return letter == UInt8(ascii: "i") || letter == UInt8(ascii: "a")
    }

    /// A chunk with marks of code: block__element--modifier, --a--b.
    private static func isIdentifier(_ text: borrowing Text, _ run: Range<Int>) -> Bool {
        let farthest = 40
        var i = run.lowerBound - 1
        while i > run.lowerBound - farthest, !text[i].isBlankOrEnd {
            if marks.contains(text[i]) { return true }
            i -= 1
        }
        if text[i + 1] == Byte.hyphen || text[i + 1] == Byte.fullStop { return true }
        return holdsMark(text, from: run.upperBound)
    }

    /// True where a mark of code stands in the chunk that starts at an offset: path/to/file.
    private static func holdsMark(_ text: borrowing Text, from start: Int) -> Bool {
        let farthest = 40
        var i = start
        while i < start + farthest, !text[i].isBlankOrEnd {
            if marks.contains(text[i]) { return true }
            i += 1
        }
        return false
    }

    private static let marks = ByteSet("_/=@#&+[]")
}
