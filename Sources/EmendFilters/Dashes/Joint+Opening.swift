import EmendCore
import EmendLexicon

/// What speaks for a dash at a hyphen: own rules of English grammar, about the words that open a clause, an apposition or a supplement and the
/// compounds that they also occur in.
extension Joint {
    /// What begins here, or nil for a hyphen.
    func opening(_ text: borrowing Text) -> Opening? {
        guard !isStutter(text) else { return nil }
        if isBeforeAmount(text) || isNominal && (text.holds("i.e.", at: Int(right.start)) || text.holds("e.g.", at: Int(right.start))) { return .certain }
        guard let next = following(text) else { return isAfterthought(text) ? .certain : nil }
        if Int(right.start) > hyphen + 1 { return isNominal ? .certain : nil }
        if isContractedClause(text) || isFirstPerson(text, next) { return .certain }
        guard right.isLower, !right.shape.has([.hasDigit, .apostrophe]), right.possessive == 0 else {
            if isTitleBeforeName(text, next) || isDateline(text) || isSentence(text, next) { return .certain }
            return isNameAfterNoun(text) ? .paired : nil
        }
        if Grammar.conjunctions.contains(right), let kind = conjunction(text, next) { return kind }
        if Grammar.articles.contains(right), DashWords.pronominal.contains(left) { return .certain }
        if isClause(text, next) || isRepetition(text, next) { return .certain }
        guard isNominal else {
            guard !isCompound(text) else { return nil }
            if DashWords.pronominal.contains(left), DashWords.openers.contains(right) || startsSetPhrase(text, next) { return .certain }
            // It was-in short-a disaster.
            return Grammar.auxiliaries.contains(left) && startsSetPhrase(text, next) ? .paired : nil
        }
        if DashWords.finite.contains(right) { return .closer }
        if isOpener(text, next) || isParticiple(text, next) || isPlaceThenPlural(text, next) || isRole(text, next) || isIntention(text, next) { return .certain }
        if isPairedOpener(text, next) { return .paired }
        return isLooseOpener(text, next) ? .loose : nil
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
        if Self.shares.contains(right) { return isPlural(text, left) || isName(left) && !left.facts.has(.lower) }
        if isCompound(text) { return false }
        if startsSetPhrase(text, next) { return true }
        if DashWords.appositive.contains(right), isDirect(text), next.isLower, !isFunctionWord(next), left.stemCount > 2 { return true }
        if right.hash == Self.all, isPlural(text, left), isDirect(text) { return Grammar.auxiliaries.contains(next) || next.hash == Self.of || next.hash == Self.that }
        if DashWords.questions.contains(right), canEndClause, Grammar.pronouns.contains(next) || Grammar.auxiliaries.contains(next) { return true }
        if isComparison(text, next) || isTimeSpan(next) { return true }
        if Self.frequency.contains(right), Grammar.prepositions.contains(next) { return true }
        if DashWords.subordinators.contains(right), left.stemCount > 2, isPredicate(text, next) { return true }
        if DashWords.conditional.contains(right), isDirect(text) {
            return isNominalStart(next) || Grammar.pronouns.contains(next) || (DashWords.time.contains(right) && (next.startsUpper || next.shape.has(.hasDigit)))
        }
        if right.hash == Self.following { return isName(left) && (isNominalStart(next) || next.isTitle) || isPlural(text, left) && isNominalStart(next) }
        if right.hash == Self.that { return left.isLower && left.stemCount > 3 && (Grammar.auxiliaries.contains(next) || Self.people.contains(next)) }
        if right.hash == Self.not { return DashWords.negated.contains(next) }
        return DashWords.quantifiers.contains(right) && DashWords.afterQuantifier.contains(next) && left.stemCount > 2 && !DashWords.numbers.contains(left)
            && !(DashWords.afterQuantifier.contains(next) && next.hash != Self.of && right.hash != Self.one)
    }

    /// For example, as well as.
    private func startsSetPhrase(_ text: borrowing Text, _ next: Word) -> Bool {
        DashWords.pairs.contains(WordHash.of(text.bytes[Int(right.start)..<Int(right.end)] + [Byte.hyphen] + text.bytes[next.stem]))
    }

    /// An article that is no letter of a model, a grade or a name: ARMv8-a, Min-a, grade-a.
    private func isArticleOfApposition(_ text: borrowing Text, _ next: Word) -> Bool {
        let isCode = left.shape.has(.hasDigit) && left.shape.has(.hasLetter) && !text[Int(left.start)].isASCIIDigit
        // Min-a, Hpa-an: the second half of a name.
        if left.isTitle, right.stemCount <= 2, left.stemCount <= 3 || left.stemCount <= 5 && !left.facts.has([.lower, .title, .place]) { return false }
        // press control-a to select
        if Grammar.prepositions.contains(next) || Grammar.auxiliaries.contains(next) || Grammar.conjunctions.contains(next) { return false }
        if left.isTitle, right.stemCount == 2, Sound.startsWithVowel(text, next) == false { return false }
        return !Grammar.labelled.contains(left) && !isCode && !(left.isUpper && left.stemCount <= 2 && !isInName(text))
            && (left.facts.has(.known) || left.startsUpper || left.shape.has(.hasDigit))
    }

    private static let shares = WordSet("mostly largely")
    private static let frequency = WordSet("often sometimes usually")
    private static let all = WordHash.of("all".utf8)
    private static let following = WordHash.of("following".utf8)
    private static let that = WordHash.of("that".utf8)
    private static let not = WordHash.of("not".utf8)
    private static let of = WordHash.of("of".utf8)
    private static let one = WordHash.of("one".utf8)
    private static let but = WordHash.of("but".utf8)

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
        guard DashWords.coordinators.contains(right), isNominal, !Self.logical.contains(left) else { return nil }
        let isContracted = next.isLower && (next.possessive > 0 && DashWords.contracted.contains(next) || next.shape.has(.apostrophe))
        let startsClause = DashWords.afterCoordinator.contains(next) || isContracted || DashWords.subjects.contains(next) || Self.clausal.contains(next)
        if left.stemCount > 3, startsClause, !isCompound(text) { return .certain }
        // bits-and bobs: two plurals make a phrase; a clause starts with another kind of word.
        guard isPlural(text, left) || isName(left) else { return nil }
        let classes = text.lexicon.classes(next.hash)
        let isVerb = next.isLower && classes.has(.past) && !classes.has([.noun, .plural, .adjective])
        return isVerb || isFunctionWord(next) || hasEnding(text, next, "ing") || hasEnding(text, next, "ly") ? .certain : nil
    }

    /// What stands before the name of a logical operation: exclusive-or.
    private static let logical = WordSet("exclusive inclusive logical bitwise boolean")

    /// Prepositions that stand before no second half of a phrase: impartiality-and to its appearance.
    private static let clausal = WordSet("to without from with by for into as if when")

    /// `a VAT-including price`: an acronym after an article is a part of an adjective.
    private var isAcronymInAdjective: Bool {
        left.isUpper && index >= 2 && Grammar.articles.contains(words[index - 2])
    }

    // MARK: - What needs a second dash

    /// A participle, a preposition or an adjective with what belongs to it, or a list: `treaty-signed in 1949-obliges`.
    private func isPairedOpener(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.possessive == 0, !isCompound(text) else { return false }
        // been copy-pasted over, from first-searched to last-searched
        if let before = preceding(text), Grammar.auxiliaries.contains(before) || Self.ordinals.contains(left) { return false }
        let classes = text.lexicon.classes(right.hash)
        if !isDirect(text) { return isPlural(text, left) && classes.has(.plural) || DashWords.coordinators.contains(right) }
        if DashWords.degrees.contains(right) || DashWords.quantifiers.contains(right) { return !DashWords.numbers.contains(left) }
        if Grammar.conjunctions.contains(right) || DashWords.coordinators.contains(right) { return left.stemCount > 2 }
        if classes.has([.past, .adjective]), DashWords.afterParticiple.contains(next) { return true }
        if classes.has(.gerund) { return isNominalStart(next) || DashWords.afterParticiple.contains(next) }
        if Grammar.determiners.contains(right) || Grammar.pronouns.contains(right) { return left.stemCount > 3 }
        // passed-in, stand-in, the screw-up was; the report-at 400 pages-is
        guard Grammar.prepositions.contains(right), !Grammar.auxiliaries.contains(next) else { return false }
        // a cut-down version
        if Self.verbParticles.contains(right), next.isLower, !isNominalStart(next), !DashWords.numbers.contains(next), text.lexicon.classes(left.hash).has([.verb, .past]), !isPlural(text, left) { return false }
        if left.isTitle || !text.lexicon.classes(left.hash).has([.verb, .past]) || isPlural(text, left) { return true }
        return text.lexicon.classes(left.hash).has(.noun) && preceding(text).map(isNominalStart) == true && !text.lexicon.classes(left.hash).has(.past)
    }

    /// A participle, or a list after a plural: `strikes-carried out overnight-killed`, `things-time, money and luck-decided`.
    private func isLooseOpener(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.possessive == 0, left.stemCount > 2, !Compound.isEnding(right), !isCompound(text) else { return false }
        let classes = text.lexicon.classes(right.hash)
        guard isDirect(text) else { return isPlural(text, left) && classes.has([.noun, .plural]) || classes.has(.adjective) }
        if DashWords.participles.contains(right) { return true }
        if classes.has(.gerund) { return isPlural(text, left) || left.isTitle || Self.plurals.contains(left) }
        guard classes.has(.past) else { return false }
        return isFunctionWord(next) || DashWords.timeAdverbs.contains(next) || DashWords.particles.contains(next) || hasEnding(text, next, "ly")
    }

    private static let verbParticles = WordSet("down up off out")
    private static let plurals = WordSet("people men women children")
    private static let ordinals = WordSet("first second third last next")
}
