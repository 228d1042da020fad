import EmendCore
import EmendLexicon

/// What speaks for a dash at a hyphen: own rules of English grammar, about the words that open a clause, an apposition or a supplement and the
/// compounds that they also occur in.
extension Joint {
    /// What begins here, or nil for a hyphen.
    func opening(_ text: borrowing Text) -> Opening? {
        guard !isStutter(text) else { return nil }
        if isBeforeAmount(text) { return .certain }
        guard let next = following(text) else { return isAfterthought(text) ? .certain : nil }
        if Int(right.start) > hyphen + 1 { return isNominal ? .certain : nil }
        if isContractedClause(text) || isFirstPerson(text, next) { return .certain }
        guard right.isLower, !right.shape.has([.hasDigit, .apostrophe]), right.possessive == 0 else {
            if isTitleBeforeName(text, next) || isDateline(text) { return .certain }
            return isNameAfterNoun(text) ? .paired : nil
        }
        if Grammar.conjunctions.contains(right), let kind = conjunction(text, next) { return kind }
        if Grammar.articles.contains(right), DashWords.pronominal.contains(left) { return .certain }
        if isClause(text, next) || isRepetition(next) { return .certain }
        guard isNominal else { return nil }
        if DashWords.finite.contains(right) { return .closer }
        if isOpener(text, next) || isParticiple(text, next) || isPlaceThenPlural(text, next) || isRole(text, next) || isIntention(text, next) { return .certain }
        return isPairedOpener(text, next) ? .paired : nil
    }

    // MARK: - Words that open a supplement

    private func isOpener(_ text: borrowing Text, _ next: Word) -> Bool {
        if Grammar.articles.contains(right) { return isArticleOfApposition(text, next) }
        if Grammar.possessives.contains(right) {
            // the now-his wife, the Chicago-its suburbs line
            return index < 2 || !Grammar.determiners.contains(words[index - 2])
        }
        if DashWords.openers.contains(right) { return !isAcronymInAdjective }
        // read-mostly lists
        if Self.shares.contains(right) { return isPlural(text, left) || left.startsUpper }
        if isCompound(text) { return false }
        if DashWords.appositive.contains(right) { return isDirect(text) && next.isLower && !isFunctionWord(next) && left.stemCount > 3 }
        if DashWords.questions.contains(right) { return canEndClause && (Grammar.pronouns.contains(next) || Grammar.auxiliaries.contains(next)) }
        if DashWords.pairs.contains(WordHash.of(text.bytes[Int(right.start)..<Int(right.end)] + [Byte.hyphen] + text.bytes[next.stem])) { return true }
        if DashWords.subordinators.contains(right), left.stemCount > 2, isPredicate(text, next) { return true }
        if DashWords.conditional.contains(right) {
            return isNominalStart(next) || Grammar.pronouns.contains(next) || (DashWords.time.contains(right) && (next.startsUpper || next.shape.has(.hasDigit)))
        }
        if right.hash == Self.following { return isName(left) && (isNominalStart(next) || next.isTitle) || isPlural(text, left) && isNominalStart(next) }
        if right.hash == Self.that { return Grammar.auxiliaries.contains(next) && left.isLower && left.stemCount > 3 }
        if right.hash == Self.not { return DashWords.negated.contains(next) }
        return DashWords.quantifiers.contains(right) && DashWords.afterQuantifier.contains(next) && left.stemCount > 2 && !DashWords.numbers.contains(left)
            && !(DashWords.afterQuantifier.contains(next) && next.hash != Self.of && right.hash != Self.one)
    }

    /// An article that is no letter of a model, a grade or a name: ARMv8-a, Min-a, grade-a.
    private func isArticleOfApposition(_ text: borrowing Text, _ next: Word) -> Bool {
        let isCode = left.shape.has(.hasDigit) && left.shape.has(.hasLetter) && !text[Int(left.start)].isASCIIDigit
        // Min-a, Hpa-an: the second half of a name.
        if left.isTitle, right.stemCount <= 2, left.stemCount <= 3 || left.stemCount <= 5 && !left.facts.has([.lower, .title, .place]) { return false }
        if left.isTitle, Grammar.prepositions.contains(next) || Grammar.auxiliaries.contains(next) || Grammar.conjunctions.contains(next) { return false }
        if left.isTitle, right.stemCount == 2, Sound.startsWithVowel(text, next) == false { return false }
        return !Grammar.labelled.contains(left) && !isCode && !(left.isUpper && left.stemCount <= 2 && !isInName(text))
            && (left.facts.has(.known) || left.startsUpper || left.shape.has(.hasDigit))
    }

    private static let shares = WordSet("mostly largely only")
    private static let following = WordHash.of("following".utf8)
    private static let that = WordHash.of("that".utf8)
    private static let not = WordHash.of("not".utf8)
    private static let of = WordHash.of("of".utf8)
    private static let one = WordHash.of("one".utf8)
    private static let to = WordHash.of("to".utf8)
    private static let but = WordHash.of("but".utf8)
    private static let worth = WordHash.of("worth".utf8)

    /// A participle or an adjective in a clause without a verb: if approved, although popular.
    private func isPredicate(_ text: borrowing Text, _ next: Word) -> Bool {
        let classes = text.lexicon.classes(next.hash)
        return next.isLower && classes.has([.past, .adjective]) && !classes.has([.noun, .plural])
    }

    private func conjunction(_ text: borrowing Text, _ next: Word) -> Opening? {
        if right.hash == Self.but {
            guard !DashWords.allBut.contains(left) else { return nil }
            if left.isLower, Grammar.prepositions.contains(left) { return .suspendedPreposition }
            return isNominal ? .certain : nil
        }
        guard DashWords.coordinators.contains(right), isNominal else { return nil }
        let isContracted = next.isLower && (next.possessive > 0 && DashWords.contracted.contains(next) || next.shape.has(.apostrophe))
        let startsClause = DashWords.afterCoordinator.contains(next) || isContracted || DashWords.subjects.contains(next) || Self.clausal.contains(next)
        if left.stemCount > 3, startsClause, !isCompound(text) { return .certain }
        // bits-and bobs: two plurals make a phrase; a clause starts with another kind of word.
        guard isPlural(text, left) || isName(left) else { return nil }
        return isFunctionWord(next) || hasEnding(text, next, "ing") || hasEnding(text, next, "ly") ? .certain : nil
    }

    /// Prepositions that stand before no second half of a phrase: impartiality-and to its appearance.
    private static let clausal = WordSet("to without from with by for into as if when")

    /// `a VAT-including price`: an acronym after an article is a part of an adjective.
    private var isAcronymInAdjective: Bool {
        left.isUpper && index >= 2 && Grammar.articles.contains(words[index - 2])
    }

    // MARK: - Clauses and phrases

    /// `It was late-they had left`: a subject and its verb.
    private func isClause(_ text: borrowing Text, _ next: Word) -> Bool {
        guard DashWords.subjects.contains(right), canEndClause else { return false }
        if Grammar.auxiliaries.contains(next) { return true }
        return next.isLower && text.lexicon.classes(next.hash).has(.past) && !text.lexicon.classes(next.hash).has([.noun, .adjective])
    }

    /// `It was close-it’s over`.
    private func isContractedClause(_ text: borrowing Text) -> Bool {
        right.isLower && (right.possessive > 0 || right.shape.has(.apostrophe)) && canEndClause
            && (DashWords.contracted.contains(right) || Grammar.auxiliaries.contains(right))
    }

    private var canEndClause: Bool {
        left.stemCount >= 3 && (left.facts.has(.known) || left.startsUpper) && !Grammar.prefixes.contains(left) && !DashWords.compoundStarts.contains(left) && !Grammar.determiners.contains(left)
            && !Grammar.prepositions.contains(left) && !Grammar.auxiliaries.contains(left) && !Grammar.conjunctions.contains(left)
    }

    /// `It was late-I had left`.
    private func isFirstPerson(_ text: borrowing Text, _ next: Word) -> Bool {
        guard right.startsUpper, text[Int(right.start)] == UInt8(ascii: "I"), left.isLower, canEndClause, !Grammar.labelled.contains(left) else { return false }
        return right.stemCount == 1 ? Self.withI.contains(next) : right.shape.has(.apostrophe)
    }

    private static let withI = WordSet("am have had do did was will would could should can must don't didn't think know mean hope guess believe")

    /// `close-so close that`.
    private func isRepetition(_ next: Word) -> Bool {
        next.hash == left.hash && left.stemCount > 2 && Self.intensifiers.contains(right)
    }

    private static let intensifiers = WordSet("so too very more far perhaps even only not")

    /// A reporting participle after a name of several words, a plural or an adverb of time, with an object after it.
    private func isParticiple(_ text: borrowing Text, _ next: Word) -> Bool {
        let reports = DashWords.participles.contains(right)
        guard reports || text.lexicon.classes(right.hash) == .gerund && !Compound.isEnding(right) && !isCompound(text) else { return false }
        let takesObject = isNominalStart(next) || DashWords.complements.contains(next)
            || reports && (next.isTitle || hasEnding(text, next, "ing") || hasEnding(text, next, "ed") || text.lexicon.classes(next.hash) == .adjective)
        guard takesObject else { return false }
        if DashWords.timeAdverbs.contains(left) || reports && (isPlural(text, left) || left.shape.has(.hasDigit)) { return true }
        if DashWords.timeNouns.contains(left), preceding(text).map(Grammar.determiners.contains) == true { return isNominalStart(next) }
        guard left.isTitle, let before = preceding(text) else { return false }
        if reports, left.facts.has(.place), DashWords.locatives.contains(before) { return true }
        return (reports || isNominalStart(next)) && (before.isTitle && !before.facts.has(.englishMarker) || Grammar.nameParticles.contains(before) && !Grammar.determiners.contains(before) && !Grammar.prepositions.contains(before))
    }

    /// `in Miami-talks that ended`: a place, then a plural with a clause of its own.
    private func isPlaceThenPlural(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.isTitle, left.facts.has(.place), !left.facts.has(.lower), isPlural(text, right), DashWords.relatives.contains(next) else { return false }
        return preceding(text).map(DashWords.locatives.contains) == true
    }

    /// `von der Leyen-head of the Commission`: a name of several words, then what the person is.
    private func isRole(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.isTitle, DashWords.roles.contains(right), next.hash == Self.of, let before = preceding(text) else { return false }
        return before.isTitle || Grammar.nameParticles.contains(before) && !Grammar.prepositions.contains(before) && !Grammar.determiners.contains(before)
    }

    /// `one goal-to win the cup`.
    private func isIntention(_ text: borrowing Text, _ next: Word) -> Bool {
        right.hash == Self.to && DashWords.intentions.contains(left) && text.lexicon.classes(next.hash).has(.verb)
            && preceding(text).map { Grammar.determiners.contains($0) || $0.facts.has(.lower) } == true && !isCompound(text)
    }

    /// `deal-worth $1bn`, `player-about $130`.
    private func isBeforeAmount(_ text: borrowing Text) -> Bool {
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
    private func isAfterthought(_ text: borrowing Text) -> Bool {
        guard Int(left.end) == hyphen, Int(right.start) == hyphen + 1, left.isLower, right.isLower, DashWords.afterthoughts.contains(right) else { return false }
        let end = text[Int(right.end)]
        guard end == Byte.fullStop || end == 0x21 || end == 0x3F, index >= 2, !isCompound(text) else { return false }
        let classes = text.lexicon.classes(left.hash)
        return DashWords.preterites.contains(left) || classes.has([.past, .thirdPerson]) && !classes.has([.adjective, .noun])
    }

    // MARK: - Names

    /// `interests-President Zelenskyy`: a plural, then a title and a name.
    private func isTitleBeforeName(_ text: borrowing Text, _ next: Word) -> Bool {
        right.isTitle && Grammar.officialTitles.contains(right) && next.isTitle && isPlural(text, left)
    }

    /// `His wife-Anna Meyer-was`.
    private func isNameAfterNoun(_ text: borrowing Text) -> Bool {
        right.isTitle && right.possessive == 0 && left.isLower && isNominal && left.stemCount > 2 && text.lexicon.classes(left.hash).has([.noun, .plural]) && !isCompound(text)
    }

    /// `MANILA-A ship`: a place in capitals at the start of a line, then an article.
    private func isDateline(_ text: borrowing Text) -> Bool {
        let before = text[Int(left.start) - 1]
        return left.isUpper && left.stemCount >= 4 && Grammar.articles.contains(right) && right.startsUpper && (before == Byte.lineFeed || before == 0)
    }

    // MARK: - What needs a second dash

    /// A participle, a preposition or an adjective with what belongs to it, or a list: `treaty-signed in 1949-obliges`.
    private func isPairedOpener(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.possessive == 0, !isCompound(text) else { return false }
        // been copy-pasted over, from first-searched to last-searched
        if let before = preceding(text), Grammar.auxiliaries.contains(before) || Self.ordinals.contains(left) { return false }
        let classes = text.lexicon.classes(right.hash)
        if !isDirect(text) { return isPlural(text, left) && classes.has(.plural) }
        if DashWords.degrees.contains(right) || DashWords.quantifiers.contains(right) { return !DashWords.numbers.contains(left) }
        if Grammar.conjunctions.contains(right) || DashWords.coordinators.contains(right) { return left.stemCount > 2 }
        if classes.has([.past, .adjective]), DashWords.afterParticiple.contains(next) { return true }
        if classes.has(.gerund) { return isNominalStart(next) || DashWords.afterParticiple.contains(next) }
        if Grammar.determiners.contains(right) || Grammar.pronouns.contains(right) { return left.stemCount > 3 }
        guard Grammar.prepositions.contains(right), left.isTitle || !text.lexicon.classes(left.hash).has(.verb) || isPlural(text, left) else { return false }
        return isNominalStart(next) || next.startsUpper || next.shape.has(.hasDigit) || Grammar.pronouns.contains(next)
    }

    private static let ordinals = WordSet("first second third last next")
}
