import EmendCore

/// A mark with a space before it: the word before the space, and the word after the mark where nothing but a space may stand between.
struct SpacedMark {
    let left: Word
    let right: Word?
    let index: Int
    let mark: Int

    var space: Int { mark - 1 }
    /// The word touches the mark.
    var isGlued: Bool { right.map { Int($0.start) == mark + 1 } ?? false }
    /// Only the word stands before the space.
    var isBare: Bool { Int(left.end) == space }

    /// Words after which a mark is named or stands for itself.
    private static let namers = WordSet("""
        a an the and or by with use uses used using of via as called named press pressing type typing key hit enter character characters symbol sign mark
        operator letter comma colon semicolon stop point dot period like than form suffix prefix extension
        """)

    /// Words of prose stand around the mark, and it is not the mark that is spoken of.
    func isProse(_ text: borrowing Text) -> Bool {
        // And , she said: a conjunction that starts a sentence names no mark.
        let startsSentence = left.isTitle && Grammar.conjunctions.contains(left) && right.map { $0.isLower && $0.facts.has(.lower) && !Grammar.conjunctions.contains($0) } ?? false
        if isBare, Self.namers.contains(left), !startsSentence { return false }
        // a <-> b ? is a formula.
        let before = text[Int(left.start) - 2]
        if before == 0x3D || before == Byte.lessThan || before == Byte.greaterThan || before == 0x2B || before == 0x7C { return false }
        guard text.isSpaced(left), !text.isProtected(space..<mark + 1) else { return false }
        return text.isProse(lineAt: mark)
    }

    /// A name, or in English a word that is not rare.
    static func isFamiliar(_ text: borrowing Text, _ word: Word) -> Bool {
        word.isTitle || word.facts.frequency >= 6 || word.shape.has(.apostrophe) || text.language(at: Int(word.start)) != .english
    }

    /// x ? y : z
    static func isTernary(_ text: borrowing Text, _ offset: Int) -> Bool {
        let longest = 120
        var i = offset
        while i < offset + longest, !text[i].isLineEnd {
            if text[i] == Byte.colon, text[i - 1] == Byte.space { return true }
            i += 1
        }
        return false
    }

    /// The marks , and ; are: what follows leads to another mark.
    func names(_ text: borrowing Text, _ right: Word) -> Bool {
        guard index + 1 < text.words.count, Grammar.conjunctions.contains(right) else { return false }
        let after = Int(right.end) + 1
        return text[after - 1] == Byte.space && !text[after].isASCIILetter && text[after] < 0x80 && !text[after].isASCIIDigit && text[after] != Byte.quotationMark
            && text[after] != Byte.openingParenthesis && text[after] != 0x24
    }

    private static let commands = WordSet("git docker pip cargo npm cmake cp mv ls cd chmod chown grep rsync unzip")
    /// They are ordinary words too.
    private static let subcommands = WordSet("add build install test run commit directory dir find make tar zip")

    func isCommand(_ text: borrowing Text, _ line: Line) -> Bool {
        let words = text.words
        let first = max(line.words.lowerBound, index - 4)
        if words[first...index].contains(where: Self.commands.contains) { return true }
        return Self.subcommands.contains(left) && !(index > first && Grammar.determiners.contains(words[index - 1]))
    }

    func isInLine(_ right: Word, _ line: Line) -> Bool { index + 1 < line.words.upperBound && right.end <= line.end }

    static func startsLikeSentence(_ text: borrowing Text, _ line: Line) -> Bool {
        text.words[line.words.lowerBound].startsUpper || text.words[line.words.lowerBound].shape.has(.hasDigit) || line.wordCount > 12
    }

    static func endsLine(_ text: borrowing Text, _ offset: Int) -> Bool {
        var i = offset
        while text[i] == Byte.space { i += 1 }
        return text[i].isLineEnd
    }

    /// A, a, I and what other languages have of that kind.
    static func isWordOfOneLetter(_ text: borrowing Text, _ word: Word) -> Bool {
        let byte = text[Int(word.start)]
        return word.stemCount == 1 && (byte | 0x20 == 0x61 || byte | 0x20 == 0x69) || text.language(at: Int(word.start)) != .english && word.stemCount <= 2 && !word.shape.has(.hasDigit)
    }

    /// White space or a mark with white space after it follows a word.
    static func goesOn(_ text: borrowing Text, _ word: Word) -> Bool {
        let end = Int(word.end)
        if text[end].isBlankOrEnd { return true }
        return [Byte.comma, Byte.fullStop, Byte.semicolon, Byte.colon, 0x21, 0x3F].contains(text[end]) && text[end + 1].isBlankOrEnd
    }
}
