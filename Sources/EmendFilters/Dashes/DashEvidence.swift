import EmendCore

/// What speaks for a dash at a hyphen between two words of the token table. Own rules of English grammar: which words
/// open a clause, an apposition or a supplement, and which compounds they also occur in.
struct DashEvidence {
    enum Kind {
        /// A supplement that runs to the end of the sentence or to another dash.
        case supplement
        /// A conjunction after a preposition: `inspired by-but distinct from-`.
        case suspendedPreposition
    }

    let words: [Word]
    /// The index of the word after the hyphen.
    let index: Int

    private var left: Word { words[index - 1] }
    private var right: Word { words[index] }

    /// Words that open a supplement wherever they stand after a noun.
    private static let openers = WordSet("including especially particularly notably namely although though whereas which who whose albeit meaning")
    private static let conditions = WordSet("if because when unless while until once after before despite without")
    /// Participles that report or result and rarely end a compound.
    private static let participles = WordSet("""
        aligning allowing arguing calling causing citing coinciding demonstrating echoing emphasizing emphasising ending forcing highlighting
        hoping indicating leaving marking mirroring noting noticing prompting raising recalling reflecting reminding revealing
        showing signaling signalling sparking stressing suggesting triggering underlining underscoring urging warning
        """)
    private static let complements = WordSet("with on to how that what why when where")
    /// Before `-a` these name a kind: hepatitis-a.
    private static let labelled = WordSet("vitamin hepatitis group grade type class serie plan section side option team part exhibit appendix category")
    private static let allBut = WordSet("all nothing anything everything none last next")
    private static let locatives = WordSet("in at from near to outside")

    /// Verbs that go on with the sentence after a supplement: `the bank-which failed in 2008-has reopened`.
    private static let finite = WordSet("is are was were has have had will would shall should can could may might must does did")

    /// The kind of dash that stands here, or nil for a hyphen.
    func kind(_ text: borrowing Text) -> Kind? {
        guard index + 1 < words.count, text.areNeighbours(right, words[index + 1]) else { return nil }
        let next = words[index + 1]
        guard right.isLower, !right.shape.has([.hasDigit, .apostrophe]), right.possessive == 0 else {
            return isTitleBeforeName(text, next) ? .supplement : nil
        }
        if Grammar.conjunctions.contains(right), let kind = conjunction(text, next) { return kind }
        guard isNominal(text) else { return nil }
        if Grammar.articles.contains(right) { return Self.labelled.contains(left) ? nil : .supplement }
        if Self.openers.contains(right) { return isSupplement(text, next) ? .supplement : nil }
        if right.hash == Self.following {
            return isPluralOrName && (isNominalStart(next) || next.isTitle) ? .supplement : nil
        }
        if right.hash == Self.that { return Grammar.auxiliaries.contains(next) && left.isLower && left.stemCount > 3 ? .supplement : nil }
        if Self.conditions.contains(right) { return Grammar.pronouns.contains(next) || Grammar.determiners.contains(next) ? .supplement : nil }
        if Self.participles.contains(right) { return isParticiple(text, next) ? .supplement : nil }
        return isPlaceThenPlural(text, next) ? .supplement : nil
    }

    /// True where this hyphen ends what an earlier dash of the sentence began.
    func closes(_ kind: Kind, openedAt opener: Int, _ text: borrowing Text) -> Bool {
        let longestParenthesis = 12
        guard index - opener <= longestParenthesis, isSameSentence(text, from: Int(words[opener].start), to: Int(left.start)) else { return false }
        switch kind {
        case .suspendedPreposition: return left.isLower && Grammar.prepositions.contains(left)
        case .supplement: return right.isLower && Self.finite.contains(right) && left.possessive == 0 && !Grammar.prefixes.contains(left)
        }
    }

    // MARK: - What stands before the hyphen

    private static let following = WordHash.of("following".utf8)
    private static let that = WordHash.of("that".utf8)
    private static let but = WordHash.of("but".utf8)
    private static let ago = WordSet("ago later earlier today yesterday tomorrow overnight")

    /// A noun, a name, a number or an adverb of time: something a supplement can be added to.
    private func isNominal(_ text: borrowing Text) -> Bool {
        if Self.ago.contains(left) { return true }
        guard left.stemCount >= 2, !Grammar.prefixes.contains(left), !Grammar.prepositions.contains(left) else { return false }
        if left.isLower, Grammar.conjunctions.contains(left) || Grammar.determiners.contains(left) || Grammar.auxiliaries.contains(left) { return false }
        return left.shape.has(.hasLetter) || left.stemCount == 4
    }

    /// A lower-case plural: what ends in s but not in ss, us or is.
    private func isPlural(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.isLower, word.stemCount >= 4, word.possessive == 0, word.facts.has(.lower) else { return false }
        let end = Int(word.end)
        guard text[end - 1] == 0x73 else { return false }
        return text[end - 2] != 0x73 && text[end - 2] != 0x75 && text[end - 2] != 0x69
    }

    private var isPluralOrName: Bool { left.isTitle || left.shape.has(.hasLetter) && left.stemCount >= 4 }

    // MARK: - What stands after it

    private func conjunction(_ text: borrowing Text, _ next: Word) -> Kind? {
        if right.hash == Self.but {
            guard !Self.allBut.contains(left) else { return nil }
            if left.isLower, Grammar.prepositions.contains(left) { return .suspendedPreposition }
            return isNominal(text) ? .supplement : nil
        }
        guard Self.coordinators.contains(right) else { return nil }
        // bits-and bobs: two plurals make a phrase; a clause starts with another kind of word.
        guard isPlural(text, left) || left.isTitle && left.facts.has([.title, .place]) else { return nil }
        let startsClause = Grammar.pronouns.contains(next) || Grammar.determiners.contains(next) || Grammar.auxiliaries.contains(next)
            || Grammar.prepositions.contains(next) || hasEnding(text, next, 0x69, 0x6E, 0x67) || endsInLy(text, next)
        return startsClause ? .supplement : nil
    }

    private static let coordinators = WordSet("and yet nor or so")

    /// `including`, `which` and the like open a supplement unless they belong to an adjective: a VAT-including price.
    private func isSupplement(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.isUpper, index >= 2 else { return true }
        return !Grammar.articles.contains(words[index - 2])
    }

    private func isNominalStart(_ next: Word) -> Bool {
        Grammar.determiners.contains(next) || Grammar.possessives.contains(next)
    }

    /// A reporting participle after a name of several words, a plural or an adverb of time, with an object after it.
    private func isParticiple(_ text: borrowing Text, _ next: Word) -> Bool {
        let hasObject = isNominalStart(next) || Self.complements.contains(next) || next.isTitle
            || hasEnding(text, next, 0x69, 0x6E, 0x67) || hasEnding(text, next, 0, 0x65, 0x64)
        guard hasObject else { return false }
        if Self.ago.contains(left) || isPlural(text, left) { return true }
        if left.shape.has(.hasDigit) { return left.stemCount == 4 }
        guard left.isTitle, index >= 2, text.areNeighbours(words[index - 2], left) else { return false }
        let before = words[index - 2]
        return before.isTitle || Grammar.nameParticles.contains(before)
    }

    /// `in Miami-talks that ended`: a place, then a plural with a clause of its own.
    private func isPlaceThenPlural(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.isTitle, left.facts.has(.place), !left.facts.has(.lower), isPlural(text, right), Self.relatives.contains(next) else { return false }
        return index >= 2 && text.areNeighbours(words[index - 2], left) && Self.locatives.contains(words[index - 2])
    }

    private static let relatives = WordSet("that which who")

    /// `interests-President Zelenskyy`: a plural, then a title and a name.
    private func isTitleBeforeName(_ text: borrowing Text, _ next: Word) -> Bool {
        right.isTitle && Grammar.officialTitles.contains(right) && next.isTitle && isPlural(text, left)
    }

    private func hasEnding(_ text: borrowing Text, _ word: Word, _ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        let end = Int(word.end)
        guard word.isLower, word.stemCount >= 5 else { return false }
        return (a == 0 || text[end - 3] == a) && text[end - 2] == b && text[end - 1] == c
    }

    private func endsInLy(_ text: borrowing Text, _ word: Word) -> Bool {
        word.isLower && word.stemCount >= 5 && text[Int(word.end) - 2] == 0x6C && text[Int(word.end) - 1] == 0x79
    }

    private func isSameSentence(_ text: borrowing Text, from start: Int, to end: Int) -> Bool {
        for i in start..<end {
            let byte = text[i]
            if byte == Byte.lineFeed || byte == Byte.semicolon || byte == 0x3F || byte == 0x21 { return false }
            if byte == Byte.fullStop, text[i + 1] == Byte.space { return false }
        }
        return true
    }
}
