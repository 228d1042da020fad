import EmendCore

/// How the words of one heading are capitalised: what speaks for title case, and which words lack the capital that it asks for.
struct TitleCase {
    /// Capitals after the first word on ordinary words, which sentence case would not have.
    private(set) var ordinary = 0
    /// How many runs these stand in: small words and marks part runs.
    private(set) var runs = 0
    /// Small words with a capital inside the heading, which only title case has.
    private(set) var small = 0
    /// The content words without a capital.
    private(set) var lowered: [Int] = []
    /// Places and peoples among them.
    private(set) var places: [Int] = []
    /// Capitals of any kind after the first word.
    private(set) var capitals = 0
    /// Pronouns and auxiliaries in lower case, which every kind of title case capitalises.
    private var sentenceMarks = 0
    /// Ordinary and small words with a capital in the part, between dashes, that a content word without one stands in.
    private var evidenceBeside = 0
    /// A content word without a capital stands between two words with one: Manchester United beat Real Madrid.
    private var isSplit = false
    /// Two of them stand side by side: a phrase in sentence case.
    private var isPhrase = false
    /// One is a noun in the plural, and what may be a verb with a capital follows: European allies Demand Clear Guarantees.
    private var isSubject = false

    init(_ text: borrowing Text, _ words: [Word], _ range: Range<Int>) {
        var isInRun = false
        var isQuoted = false
        var subject: Int?
        var predicate = 0
        var partStart = 0
        var isPartLowered = false
        for index in range {
            let word = words[index]
            if index > range.lowerBound, Self.holdsDash(text, Int(words[index - 1].end)..<Int(word.start)) {
                if isPartLowered { evidenceBeside += ordinary + small - partStart }
                partStart = ordinary + small
                isPartLowered = false
            }
            if word.isLower, Self.capitalised.contains(word) { sentenceMarks += 1 }
            if index > range.lowerBound, Self.holdsQuote(text, Int(words[index - 1].end)..<Int(word.start), closing: isQuoted) { isQuoted.toggle() }
            if Self.isPlace(text, words, index) {
                places.append(index)
            } else if Self.isLowered(text, words, index, in: range) {
                if Self.isBetweenCapitals(text, words, index, in: range) { isSplit = true }
                if lowered.last == index - 1 { isPhrase = true }
                lowered.append(index)
                isPartLowered = true
                subject = index
                predicate = 0
            } else if !word.startsUpper {
                subject = nil
            }
            // What a capital after a colon means is open; what stands in quotation marks is a name.
            guard word.startsUpper, index > range.lowerBound, !isQuoted, text[Int(words[index - 1].end)] != Byte.colon else {
                isInRun = isInRun && word.startsUpper
                continue
            }
            capitals += 1
            if word.isTitle, word.stemCount > 1, Grammar.smallWords.contains(word), !Grammar.nameParticles.contains(word), !word.facts.has(.abbreviation) {
                small += 1
            } else if Self.isOrdinary(text, word) {
                ordinary += 1
                if !isInRun { runs += 1 }
                isInRun = true
                predicate += 1
                if predicate == 3, let subject, Self.isSubject(text, words[subject], before: words[subject + 1]) { isSubject = true }
            }
        }
        if isPartLowered { evidenceBeside += ordinary + small - partStart }
    }

    private static let capitalised = WordSet("i he she it we they you me him us them is are was were am be been has have had do does did will would can could")

    var isComplete: Bool { lowered.isEmpty && places.isEmpty && ordinary > 0 }

    /// Capitals as only title case has them: on a small word, or on ordinary words in several places, and next to one content word without
    /// one; two need more.
    var isStyle: Bool {
        let mostLowered = 2
        guard !lowered.isEmpty, lowered.count <= mostLowered, !isPhrase, !isSplit || small > 0 || isSubject else { return false }
        guard evidenceBeside >= (lowered.count == 1 ? 2 : 6), sentenceMarks == 0 || small > 0 && evidenceBeside > 2 else { return false }
        return small > 0 || runs >= 2 || isSubject
    }

    /// One content word lacks the capital that an ordinary word has: enough where the other headings are in title case.
    var isPartial: Bool { lowered.count == 1 && ordinary >= 1 && sentenceMarks == 0 && evidenceBeside >= 1 }

    private static func isBetweenCapitals(_ text: borrowing Text, _ words: [Word], _ index: Int, in range: Range<Int>) -> Bool {
        index > range.lowerBound && index + 1 < range.upperBound && words[index - 1].startsUpper && words[index + 1].startsUpper
            && text.areNeighbours(words[index - 1], words[index])
    }

    private static func isSubject(_ text: borrowing Text, _ noun: Word, before verb: Word) -> Bool {
        text.lexicon.classes(noun.hash) == .plural && text.lexicon.classes(verb.hash).has([.verb, .thirdPerson, .past])
    }

    /// A dash or a bar with a space beside it, which parts a title from something else.
    private static func holdsDash(_ text: borrowing Text, _ gap: Range<Int>) -> Bool {
        guard gap.count >= 3 else { return false }
        return gap.contains { text[$0] == Byte.hyphen || text[$0] == 0x7C || text.holds("\u{2013}", at: $0) || text.holds("\u{2014}", at: $0) }
    }

    private static func holdsQuote(_ text: borrowing Text, _ gap: Range<Int>, closing: Bool) -> Bool {
        gap.contains { text[$0] == Byte.quotationMark || text[$0] == Byte.apostrophe && (closing || text[$0 - 1] == Byte.space) || text.curlyQuote(at: $0) == (closing ? 0x9D : 0x9C)
            || text.curlyQuote(at: $0) == (closing ? 0x99 : 0x98) }
    }

    /// True where every content word of a label has a capital, and one of them is an ordinary word after the first.
    static func isComplete(_ range: Range<Int>, _ text: borrowing Text, _ words: [Word]) -> Bool {
        range.count >= 2
            && range.allSatisfy { words[$0].startsUpper || words[$0].shape.has(.hasDigit) || Grammar.smallWords.contains(words[$0]) }
            && range.dropFirst().contains { words[$0].isTitle && words[$0].facts.has(.lower) }
    }

    /// An ordinary word in title case that sentence case would not capitalise: no name, no title before a name, not always capitalised in this document.
    private static func isOrdinary(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.isTitle, word.facts.has(.lower), word.stemCount >= 3, !Grammar.officialTitles.contains(word) else { return false }
        if word.facts.has([.title, .place, .givenName]), word.facts.frequency < 11 { return false }
        let uses = text.evidence.uses(of: word.hash)
        return uses.title == 0 || uses.lower > uses.title
    }

    /// A place or people in lower case that is no ordinary word; a word that few would think of counts after a preposition.
    private static func isPlace(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        guard word.facts.has([.place, .demonym]), word.isLower, word.isPlain, word.stemCount >= 4, text.standsFree(word.range) else { return false }
        guard !word.facts.has([.upper, .mixed, .misspelled, .foreignMarker, .own]), text.evidence.uses(of: word.hash).lower <= 2 else { return false }
        guard word.facts.has([.lower, .rare]) else { return true }
        return word.facts.has(.uncommon) && index > 0 && text.areNeighbours(words[index - 1], word) && placePrepositions.contains(words[index - 1])
    }

    private static let placePrepositions = WordSet("in near from to at")

    /// Words after a thing that has a name in code: the use Keyword, the random Test.
    private static let codeNouns = WordSet("""
        type types command commands file files function functions keyword keywords directive test macro method methods option options module package
        operator attribute path paths closure closures statement statements expression expressions syntax loop loops block blocks clause variable
        """)

    /// A content word in lower case: listed, no small word, no part of a compound, name or species, no brand.
    static func isLowered(_ text: borrowing Text, _ words: [Word], _ index: Int, in range: Range<Int>) -> Bool {
        let word = words[index]
        guard word.isLower, word.isPlain, word.stemCount >= 3, word.facts.has(.lower) || text.evidence.uses(of: word.hash).title > 0 else { return false }
        guard !Grammar.smallWords.contains(word), !Grammar.nameParticles.contains(word), !Grammar.prepositions.contains(word) else { return false }
        let after = text[Int(word.end)]
        // The first part of a compound whose second has a capital: short-Term.
        let isFirstPart = after == Byte.hyphen && index + 1 < range.upperBound && words[index + 1].isTitle && isOrdinary(text, words[index + 1])
            && !Grammar.prefixes.contains(word)
        guard text[Int(word.start) - 1] == Byte.space, after != Byte.hyphen || isFirstPart, after != Byte.fullStop, after != Byte.solidus, after != 0x40 else { return false }
        return (index + 1 >= range.upperBound || !codeNouns.contains(words[index + 1])) && !LatinName.isEpithet(text, words, index)
    }
}
