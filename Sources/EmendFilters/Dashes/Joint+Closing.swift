import EmendCore
import EmendLexicon

/// What goes on with a sentence after a supplement. Own rules of English grammar.
extension Joint {
    /// The longest supplement, in words, that two dashes set off.
    private static let longestParenthesis = 24

    /// The joints of the sentence that may end what this one begins, in order, and what speaks for each.
    func closer(_ text: borrowing Text, _ kind: Opening) -> (joint: Joint?, isOpen: Bool) {
        guard kind != .closer else { return (nil, false) }
        let goesOn = hasVerb(text)
        var isOpen = false
        var last = Int(right.start)
        for later in (index + 1)..<(index + 1 + Self.longestParenthesis) where later < words.count {
            let start = Int(words[later].start)
            guard text.isInOneSentence(last..<start) else { break }
            last = start
            guard words[later].isGlued, text[start - 1] == Byte.hyphen, let joint = Joint(text, words, at: start - 1, uses) else { continue }
            // short-term and long-term: two compounds share a part.
            if joint.right.hash == right.hash || joint.left.hash == left.hash && !Grammar.auxiliaries.contains(joint.right) { continue }
            if kind == .loose {
                // The sentence has a verb, or the second dash has a first one of its own.
                if goesOn, !DashWords.finite.contains(joint.right), !DashWords.modals.contains(joint.right) { return (nil, false) }
                let other = joint.opening(text)
                if other == .certain || other == .paired && joint.closer(text, .paired).joint != nil || !standsAlone(text, joint) { return (nil, false) }
            }
            switch joint.closing(text, self, kind, goesOn: goesOn) {
            case .yes: return (joint, false)
            case .maybe:
                if !goesOn, kind != .suspendedPreposition, !joint.isFollowedByVerb(text) { return (joint, false) }
                isOpen = true
            case .no: break
            }
        }
        // A subject still waits for its verb.
        return (nil, isOpen && !goesOn)
    }

    /// What stands between this joint and a later one is no clause, and more than one word after a comma.
    private func standsAlone(_ text: borrowing Text, _ later: Joint) -> Bool {
        guard text[Int(later.left.start) - 2] != Byte.comma else { return false }
        return !(index..<later.index - 1).contains { Grammar.auxiliaries.contains(words[$0]) || DashWords.preterites.contains(words[$0]) }
    }

    /// True where the rest of the sentence has a verb that may be the one that its subject waits for.
    private func isFollowedByVerb(_ text: borrowing Text) -> Bool {
        let farthest = 40
        var end = index + 1
        while end < words.count, end < index + farthest, text.isInOneSentence(Int(words[end - 1].end)..<Int(words[end].start)) { end += 1 }
        return index + 1 < end && text.holdsVerb(index + 1..<end)
    }

    private func closing(_ text: borrowing Text, _ opener: Joint, _ kind: Opening, goesOn: Bool) -> Closing {
        if kind == .suspendedPreposition { return left.isLower && Grammar.prepositions.contains(left) ? .yes : .no }
        if right.shape.has(.apostrophe), right.isLower, Grammar.auxiliaries.contains(right) { return .yes }
        // a 32-bit system
        if left.shape.has(.hasDigit), preceding(text).map(Grammar.articles.contains) == true { return .no }
        guard right.isLower, !right.shape.has([.hasDigit, .apostrophe]), right.possessive == 0 else { return .no }
        let mayBePrefix = Grammar.prefixes.contains(left) && left.stemCount <= 5
        if mayBePrefix, !(DashWords.freePrefixes.contains(left) && DashWords.preterites.contains(right)) { return .no }
        // copied as-is
        if DashWords.finite.contains(right) || DashWords.modals.contains(right) { return left.hash == Self.as ? .no : .yes }
        guard !isCompound(text) else { return .no }
        if isAdverbBeforeVerb(text) || kind == .certain && !goesOn && isSubjectAfterPhrase(text, opener) { return .yes }
        let verb = verbClosing(text, opener, goesOn)
        if verb != .no || !goesOn || kind != .certain { return verb }
        return goesOnWithPhrase(text) ? .yes : .no
    }

    private static let into = WordHash.of("into".utf8)
    private static let `as` = WordHash.of("as".utf8)

    /// `-passed easily`, `-drew protests`: a lexical verb of a subject before the supplement.
    private func verbClosing(_ text: borrowing Text, _ opener: Joint, _ goesOn: Bool) -> Closing {
        let classes = text.lexicon.classes(right.hash)
        let isPreterite = DashWords.preterites.contains(right)
        guard isPreterite || classes.has([.past, .thirdPerson, .verb]) else { return .no }
        let after = continuation(text)
        if Compound.isEnding(right), !left.shape.has(.hasDigit) {
            if after == .determiner { return .yes }
            // the Moscow-backed force
            return preceding(text).map { isNominalStart($0) || Grammar.prepositions.contains($0) } == true || goesOn ? .no : .maybe
        }
        if isPreterite { return after == .other && goesOn ? .maybe : .yes }
        if classes.has(.past) {
            if after == .other {
                if goesOn { return .no }
                let isNoModifier = isPlural(text, left) || left.startsUpper || left.shape.has(.hasDigit) || Int(left.end) < hyphen
                return isNoModifier && !classes.has(.adjective) ? .yes : .maybe
            }
            // was storm-damaged in May
            return preceding(text).map(Grammar.auxiliaries.contains) == true ? .no : .yes
        }
        if classes.has(.thirdPerson) {
            if !classes.has([.plural, .noun, .adjective]) { return .yes }
            switch after {
            case .determiner, .adverb, .name: return .yes
            case .end, .preposition: return goesOn ? .maybe : .yes
            case .other: return goesOn ? .no : isPlural(text, left) || left.shape.has(.hasDigit) ? .yes : .maybe
            }
        }
        // leaders-who met in May-want a deal
        return opener.endsLikePlural(text, opener.left) && (after == .determiner || classes == .verb) ? .yes : .no
    }

    /// `-inevitably evolves`.
    private func isAdverbBeforeVerb(_ text: borrowing Text) -> Bool {
        guard let next = following(text) else { return false }
        if Self.adverbs.contains(right) { return Grammar.auxiliaries.contains(next) }
        guard hasEnding(text, right, "ly"), text.lexicon.classes(right.hash).has(.adverb) else { return false }
        let classes = text.lexicon.classes(next.hash)
        return Grammar.auxiliaries.contains(next) || DashWords.preterites.contains(next)
            || classes.has([.past, .thirdPerson]) && !classes.has([.adjective, .noun])
    }

    /// `-in Brussels`, `-and the shop was shut`, `-that he`: the clause before the supplement has its verb and goes on.
    private func goesOnWithPhrase(_ text: borrowing Text) -> Bool {
        guard let next = following(text), isNominal else { return false }
        let startsPhrase = isNominalStart(next) || Grammar.pronouns.contains(next) || next.startsUpper || next.shape.has(.hasDigit)
        if Self.ways.contains(right), isPlural(text, left) || left.startsUpper || right.hash == Self.into { return true }
        if Grammar.prepositions.contains(right) { return startsPhrase && (left.startsUpper || !text.lexicon.classes(left.hash).has(.verb)) }
        if Grammar.conjunctions.contains(right) {
            return isNominalStart(next) || Grammar.pronouns.contains(next) || Grammar.auxiliaries.contains(next)
                || next.isLower && text.lexicon.classes(next.hash).has([.past, .thirdPerson]) && !text.lexicon.classes(next.hash).has([.noun, .plural])
        }
        return false
    }

    /// `In 2019-a year before the pandemic-tourism peaked`: the subject after a phrase at the start of the sentence.
    private func isSubjectAfterPhrase(_ text: borrowing Text, _ opener: Joint) -> Bool {
        guard let next = following(text), next.isLower, isDirect(text), Grammar.prepositions.contains(words[text.sentenceStart(of: opener.index - 1)]) else { return false }
        let classes = text.lexicon.classes(next.hash)
        guard text.lexicon.classes(right.hash).has([.noun, .plural]) else { return false }
        return Grammar.auxiliaries.contains(next) || DashWords.preterites.contains(next) || classes.has([.past, .thirdPerson]) && !classes.has([.adjective, .noun, .plural])
    }

    private static let adverbs = WordSet("also still now never then")

    /// Prepositions that are no particles of verbs, so that they end no compound.
    private static let ways = WordSet("into from with for at to against during since after before")

    // MARK: - What follows a verb

    private enum Continuation { case end, determiner, preposition, adverb, name, other }

    private func continuation(_ text: borrowing Text) -> Continuation {
        let end = Int(right.end)
        guard text[end] == Byte.space else { return .end }
        guard let next = following(text) else {
            // A quotation mark or a sign of money; a bracket may follow anything.
            return text[end + 1] == Byte.openingParenthesis ? .other : .determiner
        }
        if DashWords.determining.contains(next) || Grammar.possessives.contains(next) { return .determiner }
        if Grammar.prepositions.contains(next) || Grammar.conjunctions.contains(next) { return .preposition }
        if next.startsUpper || next.shape.has(.hasDigit) || Grammar.determiners.contains(next) { return .name }
        let classes = text.lexicon.classes(next.hash)
        if DashWords.particles.contains(next) || classes.has(.adverb) && !classes.has(.noun) || hasEnding(text, next, "ly") { return .adverb }
        return .other
    }

    /// True where the sentence has a finite verb before this joint.
    private func hasVerb(_ text: borrowing Text) -> Bool {
        let farthest = 40
        var i = index - 1
        while i >= 0, i > index - farthest {
            if i < index - 1, !text.isInOneSentence(Int(words[i].end)..<Int(words[i + 1].start)) { return false }
            if isVerb(text, i) { return true }
            i -= 1
        }
        return i >= 0
    }

    /// A finite verb, as far as the words beside it show.
    private func isVerb(_ text: borrowing Text, _ i: Int) -> Bool {
        let word = words[i]
        guard word.isLower, word.possessive == 0 else { return word.shape.has(.apostrophe) && Grammar.auxiliaries.contains(word) }
        if Grammar.auxiliaries.contains(word) || DashWords.preterites.contains(word) { return true }
        let classes = text.lexicon.classes(word.hash)
        guard classes.has([.past, .thirdPerson, .verb]), i > 0, text.areNeighbours(words[i - 1], word) else { return false }
        let before = words[i - 1]
        if Grammar.determiners.contains(before) || Grammar.possessives.contains(before) || Grammar.prepositions.contains(before) || before.possessive > 0 { return false }
        // they want, people want
        let isSubject = Grammar.pronouns.contains(before) || before.isTitle || text.lexicon.classes(before.hash).has([.noun, .plural])
        let next = i + 1 < index && text.areNeighbours(word, words[i + 1]) ? words[i + 1] : nil
        let hasObject = next.map { isFunctionWord($0) || $0.startsUpper || $0.shape.has(.hasDigit) || hasEnding(text, $0, "ly") || text.lexicon.classes($0.hash).has(.plural) } ?? false
        if classes.has(.past) { return isSubject && (next == nil ? !classes.has(.adjective) : hasObject || !classes.has([.adjective, .noun])) }
        if classes.has(.thirdPerson) { return isSubject && (hasObject || !classes.has([.plural, .noun])) }
        return Grammar.pronouns.contains(before) && !classes.has([.noun, .adjective]) || isSubject && hasObject && isPlural(text, before) && !classes.has([.noun, .adjective])
    }
}
