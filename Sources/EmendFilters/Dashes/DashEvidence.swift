import EmendCore

/// What speaks for a dash at a hyphen between two words of the token table. Own rules of English grammar: which words
/// open a clause, an apposition or a supplement, and which compounds they also occur in.
struct DashEvidence {
    enum Kind {
        /// A supplement that runs to the end of the sentence or to another dash.
        case supplement
        /// A conjunction after a preposition: `inspired by-but distinct from-`.
        case suspendedPreposition
        /// The verb that goes on after a supplement.
        case closer
    }

    let words: [Word]
    /// The index of the word after the hyphen.
    let index: Int

    private var left: Word { words[index - 1] }
    private var right: Word { words[index] }

    /// The kind of dash that stands here, or nil for a hyphen.
    func kind(_ text: borrowing Text) -> Kind? {
        guard let next = following(text), !isStutter(text) else { return nil }
        if Int(right.start) > Int(left.end) + 1 { return isNominal ? .supplement : nil }
        guard right.isLower, !right.shape.has([.hasDigit, .apostrophe]), right.possessive == 0 else {
            return isTitleBeforeName(text, next) || isDateline(text) ? .supplement : nil
        }
        if Grammar.conjunctions.contains(right), let kind = conjunction(text, next) { return kind }
        if Grammar.articles.contains(right), Self.pronominal.contains(left) { return .supplement }
        guard isNominal else { return nil }
        if Self.finite.contains(right) { return .closer }
        return isOpener(text, next) || isParticiple(text, next) || isPlaceThenPlural(text, next) ? .supplement : nil
    }

    /// True where this hyphen ends what an earlier dash of the sentence began.
    func closes(_ kind: Kind, openedAt opener: Int, _ text: borrowing Text) -> Bool {
        let longestParenthesis = 15
        guard index - opener <= longestParenthesis, isSameSentence(text, from: Int(words[opener].start), to: Int(left.start)) else { return false }
        switch kind {
        case .suspendedPreposition: return left.isLower && Grammar.prepositions.contains(left)
        case .supplement: return right.isLower && (Self.finite.contains(right) || Self.modals.contains(right)) && !Grammar.prefixes.contains(left)
        case .closer: return false
        }
    }

    /// World War II, not RS.
    private func isInName(_ text: borrowing Text) -> Bool {
        index >= 2 && words[index - 2].startsUpper && text.areNeighbours(words[index - 2], left)
    }

    /// `W-what`, `but-but`, `wh-which`.
    private func isStutter(_ text: borrowing Text) -> Bool {
        if left.hash == right.hash { return true }
        let (before, after) = (text.bytes[left.stem], text.bytes[right.stem])
        if before.count > after.count { return after.count > 2 && before.suffix(after.count).elementsEqual(after) }
        return zip(before, after).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }

    // MARK: - Before the hyphen

    /// A noun, a name, a number or an adverb of time: something a supplement can be added to.
    private var isNominal: Bool {
        if Self.timeAdverbs.contains(left) { return true }
        guard left.stemCount >= 2, !Grammar.prefixes.contains(left), !Grammar.prepositions.contains(left) else { return false }
        if left.isLower, Grammar.conjunctions.contains(left) || Grammar.determiners.contains(left) || Grammar.auxiliaries.contains(left)
            || Grammar.pronouns.contains(left) || Self.compoundStarts.contains(left)
        {
            return false
        }
        return left.shape.has(.hasLetter) || left.stemCount == 4
    }

    /// A lower-case plural: what ends in s but not in ss, us or is.
    private func isPlural(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.isLower, word.stemCount >= 4, word.possessive == 0, word.facts.has(.lower) else { return false }
        let end = Int(word.end)
        guard text[end - 1] == 0x73 else { return false }
        return text[end - 2] != 0x73 && text[end - 2] != 0x75 && text[end - 2] != 0x69
    }

    // MARK: - After it

    /// The word after the right one; a space, or a comma and a space, stands between.
    private func following(_ text: borrowing Text) -> Word? {
        guard index + 1 < words.count else { return nil }
        let end = Int(right.end)
        let gap = text[end] == Byte.comma ? 2 : 1
        return text[end + gap - 1] == Byte.space && Int(words[index + 1].start) == end + gap ? words[index + 1] : nil
    }

    private func isOpener(_ text: borrowing Text, _ next: Word) -> Bool {
        if Grammar.articles.contains(right) {
            // A model, an option or a filler before the letter: ARMv8-a, nstat-a, uh-a.
            let isCode = left.shape.has(.hasDigit) && left.shape.has(.hasLetter) && !text[Int(left.start)].isASCIIDigit
            // Min-a, Hpa-an: the second half of a name.
            if left.isTitle, right.stemCount <= 2, left.stemCount <= 3 || left.stemCount <= 5 && !left.facts.has([.lower, .title, .place]) { return false }
            if left.isTitle, Grammar.prepositions.contains(next) || Grammar.auxiliaries.contains(next) || Grammar.conjunctions.contains(next) { return false }
            if left.isTitle, right.stemCount == 2, Sound.startsWithVowel(text, next) == false { return false }
            return !Grammar.labelled.contains(left) && !isCode && !(left.isUpper && left.stemCount <= 2 && !isInName(text)) && (left.facts.has(.known) || left.startsUpper || left.shape.has(.hasDigit))
        }
        if Grammar.possessives.contains(right) {
            // the now-his wife, the Chicago-its suburbs line
            return index < 2 || !Grammar.determiners.contains(words[index - 2])
        }
        if Self.openers.contains(right) { return !isAcronymInAdjective }
        if Self.conditional.contains(right) { return isNominalStart(next) || Grammar.pronouns.contains(next) || (Self.time.contains(right) && (next.startsUpper || next.shape.has(.hasDigit))) }
        if right.hash == Self.following { return isName(left) && (isNominalStart(next) || next.isTitle) || isPlural(text, left) && isNominalStart(next) }
        if right.hash == Self.that { return Grammar.auxiliaries.contains(next) && left.isLower && left.stemCount > 3 }
        if right.hash == Self.not { return Self.negated.contains(next) }
        return Self.quantifiers.contains(right) && next.hash == Self.of && left.stemCount > 2 && !Self.numbers.contains(left)
    }

    private static let following = WordHash.of("following".utf8)
    private static let that = WordHash.of("that".utf8)
    private static let not = WordHash.of("not".utf8)
    private static let of = WordHash.of("of".utf8)
    private static let but = WordHash.of("but".utf8)

    private func conjunction(_ text: borrowing Text, _ next: Word) -> Kind? {
        if right.hash == Self.but {
            guard !Self.allBut.contains(left) else { return nil }
            if left.isLower, Grammar.prepositions.contains(left) { return .suspendedPreposition }
            return isNominal ? .supplement : nil
        }
        guard Self.coordinators.contains(right) else { return nil }
        // bits-and bobs: two plurals make a phrase; a clause starts with another kind of word.
        guard isPlural(text, left) || isName(left) else { return nil }
        return isFunctionWord(next) || hasEnding(text, next, "ing") || hasEnding(text, next, "ly") ? .supplement : nil
    }

    /// `a VAT-including price`: an acronym after an article is a part of an adjective.
    private var isAcronymInAdjective: Bool {
        left.isUpper && index >= 2 && Grammar.articles.contains(words[index - 2])
    }

    private func isName(_ word: Word) -> Bool { word.isTitle && word.facts.has([.title, .place]) }

    private func isNominalStart(_ next: Word) -> Bool {
        Grammar.determiners.contains(next) || Grammar.possessives.contains(next)
    }

    private func isFunctionWord(_ next: Word) -> Bool {
        Grammar.pronouns.contains(next) || Grammar.determiners.contains(next) || Grammar.auxiliaries.contains(next) || Grammar.prepositions.contains(next)
    }

    /// A reporting participle after a name of several words, a plural or an adverb of time, with an object after it.
    private func isParticiple(_ text: borrowing Text, _ next: Word) -> Bool {
        guard Self.participles.contains(right) else { return false }
        guard isNominalStart(next) || Self.complements.contains(next) || next.isTitle || hasEnding(text, next, "ing") || hasEnding(text, next, "ed") else { return false }
        if Self.timeAdverbs.contains(left) || isPlural(text, left) || left.shape.has(.hasDigit) { return true }
        guard left.isTitle, index >= 2, text.areNeighbours(words[index - 2], left) else { return false }
        return words[index - 2].isTitle || Grammar.nameParticles.contains(words[index - 2])
    }

    /// `in Miami-talks that ended`: a place, then a plural with a clause of its own.
    private func isPlaceThenPlural(_ text: borrowing Text, _ next: Word) -> Bool {
        guard left.isTitle, left.facts.has(.place), !left.facts.has(.lower), isPlural(text, right), Self.relatives.contains(next) else { return false }
        return index >= 2 && text.areNeighbours(words[index - 2], left) && Self.locatives.contains(words[index - 2])
    }

    /// `interests-President Zelenskyy`: a plural, then a title and a name.
    private func isTitleBeforeName(_ text: borrowing Text, _ next: Word) -> Bool {
        right.isTitle && Grammar.officialTitles.contains(right) && next.isTitle && isPlural(text, left)
    }

    /// `MANILA-A ship`: a place in capitals at the start of a line, then an article.
    private func isDateline(_ text: borrowing Text) -> Bool {
        let before = text[Int(left.start) - 1]
        return left.isUpper && left.stemCount >= 4 && Grammar.articles.contains(right) && right.startsUpper && (before == Byte.lineFeed || before == 0)
    }

    private func hasEnding(_ text: borrowing Text, _ word: Word, _ ending: StaticString) -> Bool {
        word.isLower && word.stemCount >= 5 && text.holds(ending, at: Int(word.end) - ending.utf8CodeUnitCount)
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
