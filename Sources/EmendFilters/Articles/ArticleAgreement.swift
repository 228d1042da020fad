import EmendCore
import EmendLexicon

/// Makes the indefinite article agree with the sound after it.
struct ArticleAgreement: Filter {
    let card = Card(
        id: "article-agreement", group: .articles,
        summary: "Corrects `a` before a vowel sound and `an` before a consonant sound.",
        reason: "Swapping a synonym leaves the article of the word that was there.",
        stays: "Words heard both ways (historic, herb, SQL, URL), and the letter A.",
        languages: .english,
        examples: [
            .fixes("It was a important step.", to: "It was an important step."),
            .fixes("She is an European official with a MRI scan.", to: "She is a European official with an MRI scan."),
            .fixes("A 8-year-old and an one-off deal.", to: "An 8-year-old and a one-off deal."),
            .keeps("A union, a one-way street, an hour, a NATO ally, an 18th-century hall."),
            .keeps("A historic day and an historic day; a URL, an URL."),
            .keeps("Section A applies; a and b; Barcelona an Valencia, kind an gentle."),
        ])
    let triggers = ByteSet("aA")

    private static let an = WordHash.of("an".utf8)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        for sign in text.wordSigns(.article) where sign.index + 1 < words.count {
            let index = sign.index
            let article = words[index]
            guard article.possessive == 0, article.end - article.start <= 2 else { continue }
            let isAn = article.hash == Self.an
            guard let next = Self.following(text, article, words[index + 1]), !Sound.plainlyFollows(next, isAn, text) else { continue }
            guard let vowel = Sound.startsWithVowel(text, next), vowel != isAn, Self.isArticle(text, words, index, next) else { continue }
            guard !Self.mayBeVerb(text, next), !Self.mayBeConjunction(text, words, index, next) else { continue }
            let start = Int(article.start)
            if vowel { edits.insert("n", at: start + 1) } else { edits.delete(start + 1..<start + 2) }
        }
    }

    /// The word after an article: one space or no-break space, and perhaps an opening quotation mark, stand between.
    private static func following(_ text: borrowing Text, _ article: Word, _ next: Word) -> Word? {
        var i = Int(article.end)
        if text[i] == Byte.space { i += 1 } else if text[i] == 0xC2, text[i + 1] == 0xA0 { i += 2 } else { return nil }
        if i == Int(next.start) { return next }
        return i + text.openingQuoteLength(before: Int(next.start)) == Int(next.start) ? next : nil
    }

    /// True where `a` is the article and no letter, initial, verb or variable.
    private static func isArticle(_ text: borrowing Text, _ words: [Word], _ index: Int, _ next: Word) -> Bool {
        let article = words[index]
        let start = Int(article.start)
        let before = text[start - 1]
        let opening = text.openingQuoteLength(before: start)
        guard before.isBlankOrEnd || opening > 0 || (before >= 0x80 && text.curlyQuote(at: start - 3) == nil) else { return false }
        // b > a, x = a: a variable beside a sign.
        if before == Byte.space, text[start - 3] == Byte.space, signs.contains(text[start - 2]) { return false }
        if article.shape.has(.startsUpper) {
            // A capital inside a sentence is a letter: got an A in art.
            guard text.mayStartSentence(at: start), article.shape.rawValue & Shape.upperInside.rawValue == 0 else { return false }
            // `An` may be a surname before a given name.
            if next.isTitle, next.facts.has([.givenName, .surname]), !next.facts.has([.place, .lower]) { return false }
        }
        if index > 0, text.areNeighbours(words[index - 1], article) {
            if Grammar.labelled.contains(words[index - 1]) || words[index - 1].facts.has(.foreignMarker) { return false }
        }
        if next.facts.has(.foreignMarker), !next.facts.has(.lower) { return false }
        if fillers.contains(next) { return false }
        // `a is`, `a and b`: a variable. `a in-house rule`, `an up-to-date list`: the first part of a compound.
        let isCompound = text[Int(next.end)] == Byte.hyphen && text[Int(next.end) + 1].isASCIILetter
        if !isCompound, next.isLower, Grammar.smallWords.contains(next) || Grammar.auxiliaries.contains(next) || Grammar.pronouns.contains(next), !isOne(next) { return false }
        return true
    }

    /// What ends in a single s is a plural or a verb: no noun that an article stands before (`in size an begins`, `A owns`). Nor are adverbs and small words in capitals.
    private static func mayBeVerb(_ text: borrowing Text, _ next: Word) -> Bool {
        if next.isUpper, next.facts.has(.lower), !next.facts.has(.upper) || Grammar.smallWords.contains(next) { return next.stemCount > 1 }
        guard next.isLower, next.stemCount > 3, text[Int(next.end)] != Byte.hyphen else { return false }
        let end = Int(next.stem.upperBound)
        if adverbs.contains(next) { return true }
        return text[end - 1] == 0x73 && ![0x73, 0x75, 0x69, 0x65].contains(text[end - 2]) && next.facts.has(.lower)
    }

    /// Between two of a kind `an` is rather a slip for `and`, and after a noun `a` one for another word: cats an dogs, rabbits a easily escape.
    private static func mayBeConjunction(_ text: borrowing Text, _ words: [Word], _ index: Int, _ next: Word) -> Bool {
        let right = text.lexicon.classes(next.hash)
        // An make it so: a slip for And.
        if words[index].hash == an, next.isLower, right == .verb || right == .adverb { return true }
        guard index > 0, case let before = words[index - 1], text.areNeighbours(before, words[index]) else { return false }
        // INOUT a integer: the name of a parameter.
        if before.isUpper, before.stemCount > 1, !before.facts.has([.lower, .upper]) { return true }
        if one.contains(next), such.contains(before) { return true }
        if before.isTitle, next.isTitle, !before.facts.has(.lower) { return true }
        let left = text.lexicon.classes(before.hash)
        if subjects.contains(before) { return right.has(.gerund) && !right.has(.noun) }
        guard !left.isEmpty, !left.has([.verb, .thirdPerson, .past, .gerund, .adverb]), !Grammar.prepositions.contains(before) else { return false }
        if words[index].hash == an { return left.has(.adjective) && right.has(.adjective) || left.has([.noun, .plural]) && right.has([.noun, .plural]) }
        return left.has(.plural) && !left.has(.adjective) || left.has(.noun) && next.isUpper
    }

    private static let signs = ByteSet("<>=+*/^|")
    private static let such = WordSet("such many")
    private static let subjects = WordSet("i you he she it we they")
    private static let adverbs = WordSet("forth then there thus back down that this begin away again")
    private static let fillers = WordSet("uh um ah eh er hmm oh ooh aha erm")

    private static func isOne(_ word: Word) -> Bool { one.contains(word) }
    private static let one = WordSet("one once only ever")
}
