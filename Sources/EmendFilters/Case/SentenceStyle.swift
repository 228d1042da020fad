import EmendCore

/// Whether a text starts its sentences with capitals.
struct SentenceStyle {
    /// Sentences that start with a capital, and in lower case: after a mark, and at the start of paragraphs of running text.
    private(set) var upper = 0
    private(set) var lower = 0

    /// Reads the whole text once.
    init(_ text: borrowing Text) {
        let words = text.words
        for index in words.indices.dropFirst() {
            let word = words[index]
            guard word.start >= words[index - 1].end + 2, word.isPlain || word.shape.has(.apostrophe) else { continue }
            if Self.endsSentence(text, words, index) { count(word) }
        }
        let lines = text.lines
        for index in lines.indices where lines[index].wordCount > 2 {
            guard index == 0 || text.isBlank(lines[index - 1]) else { continue }
            let word = words[lines[index].words.lowerBound]
            if Int(word.start) == text.contentStart(of: lines[index]), word.isPlain || word.shape.has(.apostrophe) { count(word) }
        }
    }

    private mutating func count(_ word: Word) {
        if word.startsUpper { upper += 1 } else { lower += 1 }
    }

    /// No more than a slip among some sentences is in lower case.
    var hasCapitals: Bool { upper >= 1 && lower <= max(1, upper / 4) }

    /// A full stop, question or exclamation mark and spaces between two words of a line, where the first is long enough to be no abbreviation.
    static func endsSentence(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let start = Int(words[index].start)
        guard text[start - 1] == Byte.space else { return false }
        let mark = text[start - 2]
        guard mark == Byte.fullStop || mark == 0x3F || mark == 0x21, start - 2 == Int(words[index - 1].end) else { return false }
        return mark != Byte.fullStop || words[index - 1].stemCount >= 4 && !words[index - 1].facts.has(.abbreviation)
    }
}
