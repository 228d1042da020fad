import EmendCore
import EmendLexicon

/// What shows that a word no list knows is meant as it stands: somebody writes about the slip itself, names somebody, or writes code.
enum MeantWord {
    private static let arrows: [StaticString] = [" -> ", " => ", " \u{2192} ", "->", "=>"]
    private static let aboutSpelling = WordSet("typo typos misspelled misspelling misspellings misspelt mispelled mispelling spelling spellings spelled spelt sic pronounced")
    /// Between a misspelling and its correction these make the two a pair: thier with their, receive, not recieve.
    private static let contrasts = WordSet("not with for instead of should be or vs as and")
    private static let mentions = WordSet("word words form spelling")
    private static let reach = 6

    static func stands(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        let end = Int(word.end)
        // teh -> the: a list or report of misspellings.
        for arrow in arrows where text.holds(arrow, at: end) { return true }
        // <partycle> hi: the name of a writer.
        if text[Int(word.start) - 1] == Byte.lessThan, text[end] == Byte.greaterThan { return true }
        if index > 0, mentions.contains(words[index - 1]), text.areNeighbours(words[index - 1], word) { return true }
        return continuesWord(text, Int(word.start)) || isStatement(text, words, index)
            || (max(0, index - reach)..<min(words.count, index + reach + 1)).contains { aboutSpelling.contains(words[$0]) }
    }

    /// Nothing but words that contrast stands between the word and its correction.
    static func isPaired(_ words: [Word], _ index: Int, _ correction: UInt64) -> Bool {
        for step in [1, -1] {
            var other = index + step
            while words.indices.contains(other), abs(other - index) <= 3, contrasts.contains(words[other]) { other += step }
            if abs(other - index) > 1, words.indices.contains(other), words[other].hash == correction { return true }
        }
        return false
    }

    /// The correction stands beside the word as a word of its own: deity is a word, and diety isn't.
    static func isContrasted(_ words: [Word], _ index: Int, _ correction: UInt64) -> Bool {
        (max(0, index - reach)..<min(words.count, index + reach + 1)).contains { words[$0].hash == correction }
    }

    /// The second half of a word that a line end parts after its hyphen.
    private static func continuesWord(_ text: borrowing Text, _ start: Int) -> Bool {
        var i = start - 1
        while text[i] == Byte.space || text[i] == Byte.tab || text[i] == Byte.greaterThan { i -= 1 }
        guard text[i] == Byte.lineFeed else { return false }
        i -= text[i - 1] == 0x0D ? 2 : 1
        return text[i] == Byte.hyphen && text[i - 1].isASCIILetter
    }

    /// A short line that ends as statements of code do, or assigns: int closefd; = devid;
    private static func isStatement(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let line = text.lines[text.lineIndex(at: Int(words[index].start))]
        guard line.wordCount <= 5 else { return false }
        let last = text[text.contentEnd(of: line) - 1]
        return last == Byte.semicolon || last == 0x7B || last == 0x7D || text.bytes[line.range].contains(0x3D) || text.bytes[line.range].contains(0x24)
    }
}
