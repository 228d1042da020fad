import EmendCore

/// What title case is, and what a word that lost its capital in it looks like.
enum TitleCase {
    /// True where the words are capitalised as only title case does: a small word in the middle with a capital, or ordinary words with capitals in
    /// several places, and next to no content word without one.
    static func isStyle(of range: Range<Int>, _ text: borrowing Text, _ words: [Word]) -> Bool {
        var ordinary = 0
        var runs = 0
        var small = 0
        var lowered = 0
        var isInRun = false
        var between = false
        for index in range {
            let word = words[index]
            if isLowered(text, words, index, in: range) {
                lowered += 1
                if isBetweenCapitals(text, words, index, in: range) { between = true }
            }
            // Small words and marks part runs of capitals; what a capital after a colon means is open.
            guard word.startsUpper, index > range.lowerBound, text[Int(words[index - 1].end)] != Byte.colon else {
                isInRun = isInRun && word.startsUpper
                continue
            }
            if word.isTitle, Grammar.smallWords.contains(word), !Grammar.nameParticles.contains(word) {
                small += 1
            } else if isOrdinary(text, word) {
                ordinary += 1
                if !isInRun { runs += 1 }
                isInRun = true
            }
        }
        guard lowered > 0, lowered <= 2 else { return false }
        let capitals = ordinary + small
        if small > 0, capitals >= 2 { return capitals >= lowered * 2 }
        // In sentence case a verb stands between two names: Manchester United beat Real Madrid.
        return runs >= 2 && capitals >= lowered * 2 && !between
    }

    private static func isBetweenCapitals(_ text: borrowing Text, _ words: [Word], _ index: Int, in range: Range<Int>) -> Bool {
        index > range.lowerBound && index + 1 < range.upperBound && words[index - 1].startsUpper && words[index + 1].startsUpper
            && text.areNeighbours(words[index - 1], words[index])
    }

    /// True where every content word has a capital, and one of them is an ordinary word after the first.
    static func isComplete(_ range: Range<Int>, _ text: borrowing Text, _ words: [Word]) -> Bool {
        range.count >= 2
            && range.allSatisfy { words[$0].startsUpper || words[$0].shape.has(.hasDigit) || Grammar.smallWords.contains(words[$0]) }
            && range.dropFirst().contains { words[$0].isTitle && words[$0].facts.has(.lower) }
    }

    /// What speaks for and against title case in a heading.
    struct Count {
        /// Capitals after the first word that sentence case would not have.
        var ordinary = 0
        /// Content words without a capital.
        var lowered = 0

        mutating func add(_ other: Count) {
            ordinary += other.ordinary
            lowered += other.lowered
        }

        func without(_ other: Count) -> Count { Count(ordinary: ordinary - other.ordinary, lowered: lowered - other.lowered) }
    }

    static func count(_ range: Range<Int>, _ text: borrowing Text, _ words: [Word]) -> Count {
        Count(
            ordinary: range.dropFirst().count { isOrdinary(text, words[$0]) },
            lowered: range.count { isLowered(text, words, $0, in: range) })
    }

    /// True where one or two content words lack the capital that at least as many ordinary words after the first have.
    static func isPartial(_ own: Count, _ range: Range<Int>) -> Bool {
        range.count >= 3 && own.lowered >= 1 && own.lowered <= 2 && own.ordinary >= own.lowered
    }

    /// An ordinary word in title case that sentence case would not capitalise: no name, no title before a name, not always capitalised in this document.
    private static func isOrdinary(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.isTitle, word.facts.has(.lower), word.stemCount >= 3, !Grammar.officialTitles.contains(word) else { return false }
        if word.facts.has([.title, .place, .givenName]), word.facts.frequency < 11 { return false }
        let uses = text.evidence.uses(of: word.hash)
        return uses.title == 0 || uses.lower > uses.title
    }

    private static let codeNouns = WordSet("type types command commands file files function functions keyword keywords directive test macro method methods option options module package operator attribute")

    /// A content word in lower case: listed, no small word, no part of a compound or a name, no brand.
    static func isLowered(_ text: borrowing Text, _ words: [Word], _ index: Int, in range: Range<Int>) -> Bool {
        let word = words[index]
        guard word.isLower, word.isPlain, word.stemCount >= 3, word.facts.has(.lower) || word.facts.has(.title) else { return false }
        guard !Grammar.smallWords.contains(word), !Grammar.nameParticles.contains(word), !Grammar.prepositions.contains(word) else { return false }
        let before = text[Int(word.start) - 1]
        // The name of a thing in code: the use Keyword, the random Test.
        guard before == Byte.space, index + 1 >= range.upperBound || !codeNouns.contains(words[index + 1]) else { return false }
        let after = text[Int(word.end)]
        return after != Byte.hyphen && after != Byte.fullStop && after != Byte.solidus && after != 0x40
    }
}
