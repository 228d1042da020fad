import EmendCore
import EmendLexicon

/// The word that an unknown one stands for, and how sure that is.
struct Correction {
    /// As it is written inside a sentence.
    let word: [UInt8]
    let safety: Safety
    /// Two neighbouring letters swapped in one of the few hundred most frequent words: teh, adn, thier. Or a list knows the misspelling.
    let isCommon: Bool
    let cost: Int

    /// The words beside the unknown one, by their hashes; 0 where there is none.
    struct Context {
        var before: UInt64 = 0
        var after: UInt64 = 0
    }

    /// Judges what the lexicon suggests for an unknown form; nil where nothing is likely enough to be worth a word.
    ///
    /// Costs and levels are those of `Suggestion`: ten is a factor of three. One word must be far ahead of the others, and
    /// be more likely than that a writer used a word that no list holds: the shorter the form, the more words are near it by chance.
    static func of(_ form: [UInt8], context: Context, lexicon: Lexicon) -> Correction? {
        guard form.count >= 3, !hasLengthening(form) else { return nil }
        let suggestions = lexicon.suggestions(for: form, budget: budget(form.count), limit: 12)
        var best: (suggestion: Suggestion, score: Int)?
        var second = Int.min
        for suggestion in suggestions {
            let score = suggestion.score + support(suggestion.word, context, lexicon)
            if best == nil || score > best!.score {
                second = best?.score ?? .min
                best = (suggestion, score)
            } else if score > second {
                second = score
            }
        }
        guard let (suggestion, score) = best, score >= threshold(form.count) - 20 else { return nil }
        let lead = second == .min ? Int.max : score - second
        let isSure = score >= threshold(form.count) && lead >= 20 && isCredible(form, suggestion)
        let isCommon = suggestion.cost <= SlipCost.common && suggestion.level >= 13
        return Correction(word: suggestion.word, safety: isSure ? .safe : lead >= 10 ? .unsafe : .hint, isCommon: isCommon, cost: suggestion.cost)
    }

    /// How much the words beside it speak for a candidate.
    private static func support(_ word: [UInt8], _ context: Context, _ lexicon: Lexicon) -> Int {
        let hash = WordHash.of(word)
        var support = 0
        for level in [
            context.before == 0 ? 0 : lexicon.bigramClass(context.before, hash), context.after == 0 ? 0 : lexicon.bigramClass(hash, context.after),
        ] where level > 0 { support += 8 + level }
        return support
    }

    /// goood, baack: a letter drawn out is no slip.
    private static func hasLengthening(_ word: [UInt8]) -> Bool {
        zip(word, zip(word.dropFirst(), word.dropFirst(2))).contains { $0 == $1.0 && $0 == $1.1 }
    }

    /// The slips that are looked at.
    static func budget(_ count: Int) -> Int {
        switch count {
        case ...4: 42
        case 5: 48
        case 6: 54
        case 7: 60
        case 8: 66
        default: 74
        }
    }

    /// The score that the correction must reach.
    private static func threshold(_ count: Int) -> Int {
        switch count {
        case ...3: 125
        case 4: 105
        case 5: 90
        case 6: 72
        case 7: 58
        case 8: 48
        case 9: 40
        default: 32
        }
    }

    /// An ending that is right in the misspelled word is right in the correction (forwared is no forward), and the correction is no
    /// other form of an unknown word (a plural, a past tense, a comparative).
    private static func isCredible(_ form: [UInt8], _ suggestion: Suggestion) -> Bool {
        let word = suggestion.word
        if let ending = endings.first(where: { form.count > $0.count + 2 && form.suffix($0.count).elementsEqual($0) }), !word.suffix(ending.count).elementsEqual(ending),
            suggestion.cost > SlipCost.common
        {
            return false
        }
        if form.count == word.count + 1, form.starts(with: word) { return false }
        return true
    }

    private static let endings: [[UInt8]] = ["gue", "que", "ing", "ity", "ed", "ly"].map { Array($0.utf8) }

    /// The correction in the case of the word it replaces.
    func cased(like original: Word) -> [UInt8] {
        if original.isUpper { return word.map { $0 >= 0x61 && $0 <= 0x7A ? $0 & ~0x20 : $0 } }
        guard original.startsUpper, let first = word.first, first >= 0x61, first <= 0x7A else { return word }
        return [first & ~0x20] + word.dropFirst()
    }
}
