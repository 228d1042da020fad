import EmendCore

/// Capitalises the first word of a sentence.
struct SentenceStart: Filter {
    let card = Card(
        id: "sentence-start", group: .case,
        summary: "Capitalises a function word that starts a sentence after another, or a quotation that starts a paragraph.",
        reason: "Gluing pieces of text together loses the capital.",
        stays: "Abbreviations (etc. and), marks inside names and quotations (Yahoo! said), rows of questions, names with their own case and texts without capitals.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("Is it over? nobody knows.", to: "Is it over? Nobody knows."),
            .fixes("The talks ended on Friday. they will resume in May.", to: "The talks ended on Friday. They will resume in May."),
            .fixes("\u{201C}no one will win,\u{201D} she said.", to: "\u{201C}No one will win,\u{201D} she said."),
            .keeps("Apples, pears, etc. and the rest vs. them cost approx. five."),
            .keeps("\u{201C}What?\u{201D} he said. Yahoo! and others agreed. Was it red? or blue?"),
            .keeps("so it began. then it ended. and so on."),
        ])
    let triggers = ByteSet(".?!").union(ByteSet("\u{201C}"))

    /// Words that start sentences and nothing that has a case of its own.
    private static let starts = WordSet("""
        the this that these those his their our its he she it they we there nobody nothing everyone everything someone
        however although because while when after before during since until if in on from with for as by
        according despite meanwhile moreover furthermore instead then
        """)
    /// Words that end in a full stop as abbreviations too, beside those of the lexicon.
    private static let shortened = WordSet("approx poss cent est max min avg dist prof pres gen illus anon orig temp inv mag info intro demo promo ref spec dept assoc admin")
    private static let marks = ByteSet(".?!\n")
    private static let asides = WordSet("said says asked asks cried replied added wrote exclaimed shouted answered thought wondered continued")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var hasCapitals: Bool?
        for sign in text.wordSigns(.lowerAfterStop) {
            let index = sign.index
            let word = words[index]
            guard word.isPlain || word.shape.has(.apostrophe) else { continue }
            guard Self.followsSentence(text, words, index) || Self.startsQuotation(text, words, index) else { continue }
            if hasCapitals == nil {
                let style = SentenceStyle(text)
                hasCapitals = style.hasCapitals || style.upper == 0 && style.lower == 0
            }
            guard hasCapitals == true else { return }
            edits.replace(word.stem, with: text.titled(word.stem))
        }
    }

    private static func followsSentence(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        let start = Int(word.start)
        let mark = text[start - 2]
        guard text[start - 1] == Byte.space, mark == Byte.fullStop || mark == 0x3F || mark == 0x21, index >= 3 else { return false }
        guard starts.contains(word), SentenceStyle.endsSentence(text, words, index), index + 1 < words.count else { return false }
        guard text.areNeighbours(word, words[index + 1]) || text.holds(", ", at: Int(word.end)) else { return false }
        let before = words[index - 1]
        guard before.isPlain, before.facts.has(.lower) || before.startsUpper && mark == Byte.fullStop, !shortened.contains(before) else { return false }
        // A name that ends in a mark, or a word glued to something.
        let gap = text[Int(before.start) - 1]
        guard mark == Byte.fullStop || before.isLower, gap.isBlankOrEnd || gap == Byte.hyphen else { return false }
        guard !words[index..<min(words.count, index + 4)].contains(where: { asides.contains($0) }) else { return false }
        guard mark != 0x21 || !isCry(text, words, index - 1) else { return false }
        return startsWithCapital(text, words, index) && !isRow(text, words, index)
    }

    /// An exclamation mark inside a sentence, as older books have it: O that she came! then we; and, crash! the bird; or in a quotation.
    private static func isCry(_ text: borrowing Text, _ words: [Word], _ last: Int) -> Bool {
        let shortest = 3
        guard last >= shortest, !(last - shortest..<last).contains(where: { text[Int(words[$0].end)] == Byte.comma }) else { return true }
        let reach = 200
        var i = Int(words[last].start) - 1
        while i > max(0, Int(words[last].start) - reach), !text[i].isLineEnd {
            if text[i] == Byte.quotationMark || text[i] == Byte.apostrophe && text[i - 1].isBlankOrEnd { return true }
            if let tail = text.curlyQuote(at: i), tail == 0x98 || tail == 0x9C { return true }
            i -= 1
        }
        return (max(0, last - 30)...last).contains { interjections.contains(words[$0]) }
    }

    private static let interjections = WordSet("o oh ah alas lo hark behold ye thou thee thy")

    /// The sentence before starts with a capital and has three words or more.
    private static func startsWithCapital(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        var first = index - 1
        let longest = 60
        while first > 0, index - first < longest, !text.mayStartSentence(at: Int(words[first].start)) { first -= 1 }
        return index - first >= 3 && words[first].startsUpper
    }

    /// After a question or a cry: a sentence that is one as well goes on with it.
    private static func isRow(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let mark = text[Int(words[index].start) - 2]
        guard mark != Byte.fullStop, let end = text.firstIndex(in: marks, from: Int(words[index].end)) else { return false }
        return text[end] == 0x3F || text[end] == 0x21
    }

    /// A paragraph that starts with an opening curly quotation mark whose closing one follows a mark of punctuation: a whole utterance.
    private static func startsQuotation(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let start = Int(words[index].start)
        guard text.curlyQuote(at: start - 3) == 0x9C, text[start - 4].isLineEnd else { return false }
        guard index == 0 || words[index].facts.has(.lower), Grammar.smallWords.contains(words[index]) || Grammar.pronouns.contains(words[index]) else { return false }
        let lines = text.lines
        let line = text.lineIndex(at: start)
        if line > 0, !text.isBlank(lines[line - 1]), !text.endsSentence(lines[line - 1]) { return false }
        guard text.endsSentence(lines[line]), lines[line].wordCount >= 5 else { return false }
        var close = start
        while let quote = text.firstIndex(of: 0xE2, from: close, to: Int(lines[line].end)) {
            if text.curlyQuote(at: quote) == 0x9D {
                let mark = text[quote - 1]
                return mark == Byte.comma || mark == Byte.fullStop || mark == 0x3F || mark == 0x21
            }
            close = quote + 3
        }
        return false
    }
}
