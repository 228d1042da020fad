import EmendCore
import EmendLexicon

/// The word that an unknown one stands for, and how sure that is.
struct Correction {
    /// As it is written inside a sentence.
    let word: [UInt8]
    let safety: Safety
    /// How far above the least that is asked the evidence is, in the unit of `SlipCost`: ten is a factor of three.
    let margin: Int
    /// Two neighbouring letters swapped in one of the few hundred most frequent words: teh, adn, thier. Or a list knows the misspelling.
    let isCommon: Bool
    /// How unlikely the slips are; see `SlipCost`.
    let cost: Int
    /// A word beside it is often seen beside the correction.
    let isSupported: Bool
    /// The correction is one of the ten thousand or so most frequent words.
    let isFrequent: Bool
    /// A list knows the misspelling.
    var isListed = false

    /// The words beside the unknown one, as far as one space alone parts them from it.
    struct Context {
        /// What the document shows of its words.
        var evidence: Evidence?
        var before: Word?
        var after: Word?
    }

    /// The one that a list knows; a hint where it knows several.
    static func listed(_ misspelling: ListedMisspelling) -> Correction {
        Correction(word: misspelling.corrections[0], safety: misspelling.corrections.count == 1 ? .safe : .hint, margin: 60, isCommon: true, cost: 0, isSupported: true,
            isFrequent: true, isListed: true)
    }

    /// Judges what the lexicon suggests for an unknown form; nil where nothing is likely enough to be worth a word.
    ///
    /// Costs and levels are those of `Suggestion`. One word must be far ahead of the others, and
    /// be more likely than that a writer used a word that no list holds: the shorter the form, the more words are near it by chance.
    static func of(_ form: [UInt8], context: Context, lexicon: Lexicon) -> Correction? {
        guard form.count >= 3, !isLengthened(form) else { return nil }
        var suggestions = lexicon.suggestions(for: form, budget: budget(form.count), limit: 12)
        if let parted = Joined.parted(form, lexicon) { suggestions.append(parted) }
        var best: (suggestion: Suggestion, score: Int, isSeen: Bool)?
        var second = Int.min
        var secondCost = 0
        // What a known word and an ending make is a form of it, joined wrongly if at all: mysterys is no mystery.
        let stem = WordFormation.derivedStem(of: form, lexicon)
        for suggestion in suggestions where suggestion.word.count != stem || !form.starts(with: suggestion.word) {
            let support = Support(of: suggestion, in: context, lexicon)
            let score = suggestion.score + support.score
            if best == nil || score > best!.score {
                second = best?.score ?? .min
                secondCost = best?.suggestion.cost ?? 0
                best = (suggestion, score, support.isSeen)
            } else if score > second {
                second = score
                secondCost = suggestion.cost
            }
        }
        guard let (suggestion, score, isSeen) = best else { return nil }
        // Where the form may as well be two words, only the likeliest slips make one of it: afantastic, toher.
        let mayBeTwo = suggestions.last?.word.contains(Byte.space) ?? false && !suggestion.word.contains(Byte.space) && suggestion.cost > SlipCost.swap
        // How far the best candidate is ahead of the next, and must be.
        let lead = second == .min ? Int.max : score - second
        let isNearer = suggestion.cost <= 27 && secondCost - suggestion.cost >= 20
        // Where the next is nearer, only its rarity speaks against it.
        let leastLead = secondCost < suggestion.cost - 5 ? 28 : isSeen ? 15 : isNearer || form.count >= 8 ? 18 : 24
        // Nothing else is near a long form that has one likely slip.
        let alone = form.count >= 8 && lead >= 40 && suggestion.cost <= 24 ? 10 : 0
        let margin = min(score - threshold(form.count) + alone, lead == .max ? 100 : 2 * (lead - leastLead))
        let isCommon = suggestion.cost <= SlipCost.common && suggestion.level >= leastCommon && lead >= leastLead
        let usual = form.count <= 4 || form.count == 5 && lead < 30 ? SlipCost.common : form.count >= 10 && lead >= 60 ? 60 : form.count >= 9 && lead >= 30 ? SlipCost.rare : SlipCost.usual
        let isUsual = isSeen || suggestion.cost <= usual
        // The words beside it may prefer one that lies farther off, which proves little: thaks for task.
        let isFarther = suggestions[0].cost + 5 < suggestion.cost && suggestions[0].score > suggestion.score
        let isSure = margin >= 0 && isUsual && !isFarther && !mayBeTwo && isCredible(form, stem, suggestion)
        guard isSure || margin >= -20 else { return nil }
        return Correction(word: suggestion.word, safety: isSure ? .safe : lead >= 10 ? .unsafe : .hint, margin: margin, isCommon: isCommon, cost: suggestion.cost,
            isSupported: isSeen, isFrequent: suggestion.level >= 7)
    }

    /// False for a form that has no common correction.
    static func mayBeCommon(_ form: [UInt8], _ lexicon: Lexicon) -> Bool {
        lexicon.suggestions(for: form, budget: SlipCost.common, limit: .max).contains { $0.level >= leastCommon }
    }

    /// The class of the few hundred most frequent words.
    private static let leastCommon = 13

    /// goood, waaay, reallyyy: letters drawn out are no slip. One letter too many inside a longer word is: litttle.
    private static func isLengthened(_ form: [UInt8]) -> Bool {
        var run = 1
        var isLengthened = false
        for i in 1..<form.count {
            run = form[i] == form[i - 1] ? run + 1 : 1
            if run > 3 || run == 3 && (form.count < 7 || i == form.count - 1 || SlipCost.isVowel(SlipCost.code(form[i])) && form.count < 8) { isLengthened = true }
        }
        return isLengthened
    }

    /// The slips that are looked at.
    static func budget(_ count: Int) -> Int {
        switch count {
        case ...7: 42
        case 8: 46
        case 9: 50
        default: 60
        }
    }

    /// The score that the correction must reach.
    private static func threshold(_ count: Int) -> Int {
        switch count {
        case ...3: 108
        case 4: 80
        case 5: 66
        case 6: 58
        case 7: 46
        case 8: 35
        case 9: 26
        default: 16
        }
    }

    /// An ending that is right in the misspelled word is right in the correction (forwared is no forward), and what a known word and an
    /// ending make is misspelled only as far as the two were joined wrongly (regreted, hireing): worlders is no folders.
    private static func isCredible(_ form: [UInt8], _ stem: Int?, _ suggestion: Suggestion) -> Bool {
        let word = suggestion.word
        if word.contains(Byte.space) { return true }
        // asuccessful: the article is not to be lost.
        if form[0] == 0x61, word.elementsEqual(form.dropFirst()) { return false }
        // Three letters are two, not one: occcasion, but awwwesome.
        if let i = form.indices.dropFirst(2).first(where: { form[$0] == form[$0 - 1] && form[$0] == form[$0 - 2] }) {
            guard word.indices.dropFirst().contains(where: { word[$0] == form[i] && word[$0 - 1] == form[i] }) else { return false }
        }
        // walkin: written as it is spoken.
        if word.count == form.count + 1, word.last == 0x67, word.starts(with: form) { return false }
        // whoo, heey: a vowel drawn out.
        if form.count <= 5, form.count == word.count + 1, let i = form.indices.dropFirst().first(where: { form[$0] == form[$0 - 1] && form[$0] != 0x79 && SlipCost.isVowel(SlipCost.code(form[$0])) }) {
            if word.elementsEqual(form[..<i] + form[(i + 1)...]) { return false }
        }
        if let stem {
            let ending = form.dropFirst(stem).suffix(2)
            return word.starts(with: form.prefix(stem - 1)) && word.suffix(ending.count).elementsEqual(ending) && word.count != stem
        }
        if let ending = endings.first(where: { form.count > $0.count + 2 && form.suffix($0.count).elementsEqual($0) }), !word.suffix(ending.count).elementsEqual(ending),
            suggestion.cost > SlipCost.common
        {
            return false
        }
        // A last letter too many is that of another form, unless it is doubled or silent.
        return form.count != word.count + 1 || !form.starts(with: word) || form.last == word.last || form.last == 0x65 && suggestion.level >= 7
    }

    private static let endings: [[UInt8]] = ["gue", "que", "ing", "ity", "ed", "ly"].map { Array($0.utf8) }

    /// The correction in the case of the word it replaces.
    func cased(like original: Word) -> [UInt8] {
        if original.isUpper { return word.map { $0 >= 0x61 && $0 <= 0x7A ? $0 & ~0x20 : $0 } }
        guard original.startsUpper, let first = word.first, first >= 0x61, first <= 0x7A else { return word }
        return [first & ~0x20] + word.dropFirst()
    }
}
