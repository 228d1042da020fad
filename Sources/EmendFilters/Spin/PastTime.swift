import EmendCore

/// Times in the past as English names them: 2019, March 2008, the 1990s, World War II, the end of the Cold War.
enum PastTime {
    private static let months = WordSet("january february march april may june july august september october november december")
    private static let weekdays = WordSet("monday tuesday wednesday thursday friday saturday sunday")
    private static let parts = WordSet("early late mid spring summer autumn winter")
    private static let wars = WordSet("war depression recession crisis revolution independence")
    private static let warWords = WordSet("world second first cold great civil gulf korean vietnam ii i two one french russian industrial financial")
    private static let events = WordSet("""
        end start beginning fall collapse outbreak founding creation death election introduction birth inception launch establishment foundation
        invasion annexation onset opening formation arrival departure adoption signing
        """)
    /// Words that may follow a date and start another clause or phrase; no verb has it as its subject then.
    private static let followers = WordSet("when that but according in with under through across because while after despite thanks partly mainly largely alone")

    /// True where a time starts at a word, and no clause has it as its subject.
    static func stands(at index: Int, _ text: borrowing Text, _ words: [Word]) -> Bool {
        var next = index
        let hasArticle = words[next].isLower && (Grammar.articles.contains(words[next]) || Grammar.possessives.contains(words[next]))
        if hasArticle { next += 1 }
        guard next < words.count, next == index || text.areNeighbours(words[next - 1], words[next]) else { return false }
        if hasArticle, words[next].isLower, events.contains(words[next]) { return endsWithoutVerb(after: next, text, words) }
        guard let last = lastWord(of: next, hasArticle, text, words), words[last].possessive == 0 else { return false }
        return isFollowed(text, words, last)
    }

    /// The last word of a year, a month, a war or the like that starts at a word; nil where none does.
    private static func lastWord(of start: Int, _ hasArticle: Bool, _ text: borrowing Text, _ words: [Word]) -> Int? {
        var index = start
        func follows(_ text: borrowing Text) -> Bool { index + 1 < words.count && text.areNeighbours(words[index], words[index + 1]) }
        if !hasArticle, parts.contains(words[index]), follows(text) { index += 1 }
        let word = words[index]
        if isYear(text, word, decade: hasArticle) { return index }
        if hasArticle == false, word.isTitle, weekdays.contains(word) { return index }
        if word.isTitle, months.contains(word) {
            guard !hasArticle, follows(text) || word.stemCount > 3 else { return nil }
            return follows(text) && isYear(text, words[index + 1], decade: false) ? index + 1 : index
        }
        var isEvent = false
        let longest = 5
        while index - start < longest, words[index].startsUpper, wars.contains(words[index]) || warWords.contains(words[index]) {
            if wars.contains(words[index]) { isEvent = true }
            guard follows(text), words[index + 1].startsUpper else { break }
            index += 1
        }
        return isEvent && words[index].startsUpper && (wars.contains(words[index]) || warWords.contains(words[index])) ? index : nil
    }

    /// 1500 to 2099; with an article, a decade: the 1990s.
    private static func isYear(_ text: borrowing Text, _ word: Word, decade: Bool) -> Bool {
        let start = Int(word.start)
        guard word.stem.count == (decade ? 5 : 4), !decade || text[start + 4] == 0x73, (0..<4).allSatisfy({ text[start + $0].isASCIIDigit }) else { return false }
        return text[start] == 0x31 && text[start + 1] >= 0x35 || text[start] == 0x32 && text[start + 1] == 0x30
    }

    /// A mark, the end of the text or a conjunction follows, so that no verb does.
    private static func isFollowed(_ text: borrowing Text, _ words: [Word], _ last: Int) -> Bool {
        let end = Int(words[last].end)
        switch text[end] {
        case 0, Byte.lineFeed, 0x0D, Byte.comma, Byte.semicolon, Byte.closingParenthesis, 0x21, 0x3F: return true
        case Byte.fullStop: return !text[end + 1].isASCIILetter && !text[end + 1].isASCIIDigit
        case Byte.space: return last + 1 < words.count && text.areNeighbours(words[last], words[last + 1]) && followers.contains(words[last + 1])
        default: return text.startsMark(at: end)
        }
    }

    /// The end of the clause comes within some words and before a verb does.
    private static func endsWithoutVerb(after noun: Int, _ text: borrowing Text, _ words: [Word]) -> Bool {
        let longest = 9
        var index = noun
        while index - noun < longest {
            if isFollowed(text, words, index) { return true }
            guard index + 1 < words.count, text.areNeighbours(words[index], words[index + 1]) else { return false }
            index += 1
            let word = words[index]
            if word.isLower, Grammar.auxiliaries.contains(word) || text.lexicon.classes(word.hash).has([.past, .thirdPerson]) { return false }
        }
        return false
    }
}
