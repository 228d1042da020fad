import EmendCore
import EmendLexicon

/// The clauses, appositions and names that a dash may begin, each with an example. Own rules of English grammar.
extension Joint {
    /// `It was late-they had left`: a subject and its verb.
    func isClause(_ text: borrowing Text, _ next: Word) -> Bool {
        guard DashWords.subjects.contains(right), canEndClause else { return false }
        if Grammar.auxiliaries.contains(next) || DashWords.negations.contains(next) { return true }
        let classes = text.lexicon.classes(next.hash)
        guard next.isLower, Self.people.contains(right) else { return false }
        return classes.has([.past, .thirdPerson]) || hasEnding(text, next, "ly") || classes.has(.verb) && !classes.has([.noun, .adjective])
    }

    /// `last night-He left early`: the pronoun has a sentence's capital.
    func isSentence(_ text: borrowing Text, _ next: Word) -> Bool {
        right.isTitle && right.stemCount > 1 && left.isLower && Self.people.contains(right) && isClause(text, next)
    }

    static let people = WordSet("he she they we")

    /// `It was close-it's over`.
    func isContractedClause(_ text: borrowing Text) -> Bool {
        right.isLower && (right.possessive > 0 || right.shape.has(.apostrophe)) && canEndClause
            && (DashWords.contracted.contains(right) || Grammar.auxiliaries.contains(right))
    }

    var canEndClause: Bool {
        left.stemCount >= 3 && (left.facts.has(.known) || left.startsUpper) && !Grammar.prefixes.contains(left)
            && !DashWords.compoundStarts.contains(left) && !Grammar.determiners.contains(left)
            && !Grammar.prepositions.contains(left) && !Grammar.auxiliaries.contains(left) && !Grammar.conjunctions.contains(left)
    }

    /// `It was late-I had left`.
    func isFirstPerson(_ text: borrowing Text, _ next: Word) -> Bool {
        guard right.startsUpper, text[Int(right.start)] == UInt8(ascii: "I"), left.isLower, canEndClause, !Grammar.labelled.contains(left) else { return false }
        return right.stemCount == 1 ? Self.withI.contains(next) : right.shape.has(.apostrophe)
    }

    private static let withI = WordSet("""
        am have had do did was will would could should can must don't didn't can't won't cannot get got won want love said saw never also
        just really think know mean hope guess believe
        """)

    /// `close-so close that`.
    func isRepetition(_ text: borrowing Text, _ next: Word) -> Bool {
        next.hash == left.hash && left.stemCount > 2 && isDirect(text) && Self.intensifiers.contains(right)
    }

    private static let intensifiers = WordSet("so too very more far perhaps")

    /// A reporting participle after a name of several words, a plural or an adverb of time, with an object after it.
    func isParticiple(_ text: borrowing Text, _ next: Word) -> Bool {
        let reports = DashWords.participles.contains(right)
        guard reports || text.lexicon.classes(right.hash).has(.gerund) && !Compound.isEnding(right) && !isCompound(text) else { return false }
        let takesObject = isNominalStart(next) || DashWords.complements.contains(next)
            || reports && (next.isTitle || hasEnding(text, next, "ing") || hasEnding(text, next, "ed") || text.lexicon.classes(next.hash) == .adjective)
        guard takesObject else { return false }
        if DashWords.timeAdverbs.contains(left) || reports && (isPlural(text, left) || left.shape.has(.hasDigit)) { return true }
        if DashWords.timeNouns.contains(left), preceding(text).map(Grammar.determiners.contains) == true { return isNominalStart(next) }
        guard left.isTitle, let before = preceding(text) else { return false }
        if reports, left.facts.has(.place), DashWords.locatives.contains(before) { return true }
        return (reports || isNominalStart(next)) && isPartOfName(before)
    }

    /// A word before the last one of a name: von der Leyen, Antonio Costa.
    private func isPartOfName(_ word: Word) -> Bool {
        if word.isTitle { return !word.facts.has(.englishMarker) }
        return Grammar.nameParticles.contains(word) && !Grammar.determiners.contains(word) && !Grammar.prepositions.contains(word)
    }

    /// `in Miami-talks that ended`: a place, then a plural with a clause of its own.
    func isPlaceThenPlural(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.isTitle, left.facts.has(.place), !left.facts.has(.lower), isPlural(text, right), DashWords.relatives.contains(next) else { return false }
        return preceding(text).map(DashWords.locatives.contains) == true
    }

    /// `von der Leyen-head of the Commission`: a name of several words, then what the person is.
    func isRole(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.isTitle, DashWords.roles.contains(right), next.hash == Self.of, let before = preceding(text) else { return false }
        return isPartOfName(before)
    }

    /// `one goal-to win the cup`.
    func isIntention(_ text: borrowing Text, _ next: Word) -> Bool {
        right.hash == Self.to && DashWords.intentions.contains(left) && text.lexicon.classes(next.hash).has(.verb)
            && preceding(text).map { Grammar.determiners.contains($0) || $0.facts.has(.lower) } == true && !isCompound(text)
    }

    /// `deal-worth $1bn`, `player-about $130`.
    func isBeforeAmount(_ text: borrowing Text) -> Bool {
        guard right.isLower, isNominal, text[Int(right.end)] == Byte.space else { return false }
        let sign = text[Int(right.end) + 1]
        // A dollar, a pound (C2 A3) or a euro (E2 82 AC).
        let isMoney = sign == 0x24 || sign == 0xC2 && text[Int(right.end) + 2] == 0xA3 || sign == 0xE2 && text[Int(right.end) + 2] == 0x82
        if right.hash == Self.worth { return isMoney || sign.isASCIIDigit }
        guard DashWords.approximate.contains(right), !isCompound(text) else { return false }
        return isMoney || sign.isASCIIDigit && (isPlural(text, left) || left.startsUpper) && Self.estimates.contains(right)
    }

    private static let estimates = WordSet("about around roughly nearly almost")

    /// `Prices rose-again.`: a verb, then an adverb that ends the sentence.
    func isAfterthought(_ text: borrowing Text) -> Bool {
        guard Int(left.end) == hyphen, Int(right.start) == hyphen + 1, left.isLower, right.isLower else { return false }
        guard DashWords.afterthoughts.contains(right) || hasEnding(text, right, "ly") && text.lexicon.classes(right.hash) == .adverb else { return false }
        let end = text[Int(right.end)]
        guard end == Byte.fullStop || end == 0x21 || end == 0x3F, index >= 2, !isCompound(text) else { return false }
        return DashWords.preterites.contains(left) || isVerbBeforeAdverb(text)
    }

    /// `was delayed-again`.
    private func isVerbBeforeAdverb(_ text: borrowing Text) -> Bool {
        let classes = text.lexicon.classes(left.hash)
        guard classes.has([.past, .thirdPerson]), let before = preceding(text) else { return false }
        if Grammar.auxiliaries.contains(before) { return classes.has(.past) }
        let isSubject = Grammar.pronouns.contains(before) || before.startsUpper || text.lexicon.classes(before.hash).has([.noun, .plural])
        return isSubject && (!classes.has([.adjective, .noun, .plural]) || classes.has(.past) && !classes.has(.noun))
    }

    /// `four years-longer than anyone expected`.
    func isComparison(_ text: borrowing Text, _ next: Word) -> Bool {
        guard next.hash == Self.than, isPlural(text, left) || left.shape.has(.hasDigit) else { return false }
        return Self.comparatives.contains(right) || text.holds("er", at: Int(right.end) - 2) && text.lexicon.classes(right.hash).has([.adjective, .adverb])
    }

    private static let comparatives = WordSet("more less fewer better worse")

    /// `late Friday-hours before the deadline`.
    func isTimeSpan(_ next: Word) -> Bool {
        Self.spans.contains(right) && Self.relations.contains(next) && (left.startsUpper || left.shape.has(.hasDigit) || DashWords.timeAdverbs.contains(left))
    }

    private static let spans = WordSet("minutes hours days weeks months years decades moments")
    private static let relations = WordSet("before after earlier later")

    private static let than = WordHash.of("than".utf8)
    private static let to = WordHash.of("to".utf8)
    private static let of = WordHash.of("of".utf8)
    private static let worth = WordHash.of("worth".utf8)

    // MARK: - Names

    /// `interests-President Zelenskyy`: a plural, then a title and a name.
    func isTitleBeforeName(_ text: borrowing Text, _ next: Word) -> Bool {
        right.isTitle && Grammar.officialTitles.contains(right) && next.isTitle && isPlural(text, left)
    }

    /// `His wife-Anna Meyer-was`.
    func isNameAfterNoun(_ text: borrowing Text) -> Bool {
        right.isTitle && right.possessive == 0 && left.isLower && isNominal && left.stemCount > 2 && text.lexicon.classes(left.hash).has([.noun, .plural]) && !isCompound(text)
    }

    /// `MANILA-A ship`: a place in capitals at the start of a line, then an article.
    func isDateline(_ text: borrowing Text) -> Bool {
        let before = text[Int(left.start) - 1]
        return left.isUpper && left.stemCount >= 4 && Grammar.articles.contains(right) && right.startsUpper && (before == Byte.lineFeed || before == 0)
    }
}
