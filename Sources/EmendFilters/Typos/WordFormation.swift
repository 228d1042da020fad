import EmendCore
import EmendLexicon

/// Words made of known ones, which no list holds: deepfake, policymaker, ringless, lovest.
enum WordFormation {
    private static let endings: [[UInt8]] = ["ness", "less", "like", "wise", "ish", "ism", "ist", "ists", "proof", "friendly", "able", "ability", "ee", "ees"].map { Array($0.utf8) }
    private static let beginnings: [[UInt8]] = [
        "anti", "co", "counter", "cyber", "de", "dis", "down", "inter", "micro", "mid", "mini", "mis", "multi", "non", "out", "over", "post", "pre", "re", "semi", "sub", "super", "trans", "ultra",
        "un", "under", "up",
    ].map { Array($0.utf8) }
    /// Endings of inflection and of the commonest derivations, the older language's among them; longest first.
    private static let inflections: [[UInt8]] = ["ers", "est", "eth", "ing", "ed", "er", "es", "ly", "rs", "st", "th", "d", "r", "s"].map { Array($0.utf8) }

    /// True for a word that is plainly made of others: no slip.
    static func isCompound(_ word: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        let folded = word.map { $0 | 0x20 }
        for ending in endings where folded.count > ending.count + 3 && folded.suffix(ending.count).elementsEqual(ending) {
            let stem = folded.dropLast(ending.count)
            if isWord(stem, least: 3, lexicon) || SlipCost.isVowel(SlipCost.code(ending[0])) && isWord(stem + [0x65], least: 5, lexicon) { return true }
        }
        for beginning in beginnings where folded.starts(with: beginning) {
            let rest = folded.dropFirst(beginning.count)
            if isWord(rest, least: 5, lexicon) || endings.contains(where: { rest.count > $0.count + 3 && rest.suffix($0.count).elementsEqual($0) && isWord(rest.dropLast($0.count), least: 4, lexicon) }) { return true }
        }
        guard folded.count >= 8 else { return false }
        for cut in 3...folded.count - 3 where isPart(folded[..<cut], lexicon) && isPart(folded[cut...], lexicon) { return true }
        return false
    }

    /// True for the British spelling of a word that is known with a z: colorise, colorisation.
    static func isSpelledWithS(_ word: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        var folded = word.map { $0 | 0x20 }
        for ending in britishEndings where folded.count > ending.count + 3 && folded.suffix(ending.count).elementsEqual(ending) {
            folded[folded.count - ending.count + 1] = 0x7A
            return lexicon.facts(WordHash.of(folded)).has([.lower, .rare])
        }
        return false
    }
    private static let britishEndings: [[UInt8]] = ["ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations"].map { Array($0.utf8) }

    /// Where a form is a known word and an ending, simply put together: the length of the word, else nil.
    static func derivedStem(of form: [UInt8], _ lexicon: Lexicon) -> Int? {
        for ending in inflections where form.count >= ending.count + 4 && form.suffix(ending.count).elementsEqual(ending) {
            // d, r, st and th follow an e.
            let stem = form.count - ending.count
            if ending.count <= 2, ending[0] != 0x65, ending != [0x73], ending != [0x6C, 0x79], form[stem - 1] != 0x65 { continue }
            if isWord(form[..<stem], least: 4, lexicon) { return stem }
        }
        return nil
    }

    /// A word of four letters or more, or a frequent noun of three: litter-box.
    private static func isPart(_ part: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        if part.count > 3 { return isWord(part, least: 4, lexicon) }
        let hash = part.withUnsafeBufferPointer { WordHash.of($0) }
        return lexicon.facts(hash).frequency >= 9 && lexicon.facts(hash).has(.lower) && lexicon.classes(hash).has(.noun) && !lexicon.classes(hash).has(.adverb)
    }

    private static func isWord(_ part: ArraySlice<UInt8>, least: Int, _ lexicon: Lexicon) -> Bool {
        guard part.count >= least else { return false }
        let found = part.withUnsafeBufferPointer { lexicon.facts(WordHash.of($0)) }
        return found.has(.lower) && !found.has(.rare) && found.frequency >= 4
    }
}

/// Words that lost what stood between them.
enum Joined {
    /// Words that stand alone beside others, and are no part of a compound as `in` and `out` are.
    private static let functionWords = WordSet("""
        a i the of to and or is was are were be been has had have for with from but my your his her our their its this that these those some any every each not no me him them you
        it he she we they who will can could would should as at if so than then there what when where very just
        """)
    private static let subjects = WordSet("i you he she it we they that this there what who where here how let when why")
    private static let contractions: [[UInt8]] = ["nt", "re", "ll", "ve", "d", "m", "s"].map { Array($0.utf8) }

    /// theyd, coulda: an apostrophe is missing, or none was ever meant.
    static func isContraction(_ word: [UInt8], _ lexicon: Lexicon) -> Bool {
        for ending in contractions where word.count > ending.count && word.suffix(ending.count).elementsEqual(ending) {
            let cut = word.count - (ending == [0x6E, 0x74] ? 1 : ending.count)
            if lexicon.facts(WordHash.of(word[..<cut] + [0x27] + word[cut...])).has([.lower, .title]) { return true }
            if subjects.contains(WordHash.of(word[..<(word.count - ending.count)])) { return true }
        }
        return word.last == 0x61 && Grammar.auxiliaries.contains(WordHash.of(word.dropLast()))
    }

    /// The two words that a form may be, run together: a function word and another that often stands beside it (aquarter, toher, ofthe).
    static func parted(_ form: [UInt8], _ lexicon: Lexicon) -> Suggestion? {
        var best: (cut: Int, level: Int)?
        form.withUnsafeBufferPointer { letters in
            for cut in 1..<letters.count {
                let left = WordHash.of(UnsafeBufferPointer(rebasing: letters[..<cut]))
                let right = WordHash.of(UnsafeBufferPointer(rebasing: letters[cut...]))
                guard functionWords.contains(left) && letters.count - cut > 1 || functionWords.contains(right) && cut > 1 else { continue }
                // Where an adjective follows, the a may be the prefix that denies it: achronological.
                if cut == 1, letters[0] == 0x61, lexicon.classes(right).has(.adjective) { continue }
                let level = lexicon.bigramClass(left, right)
                // A pair of a class is rarer than a word of it.
                guard level > 0, lexicon.facts(left).has(.lower), lexicon.facts(right).has(.lower), level - pairsBelowWords > best?.level ?? 0 else { continue }
                best = (cut, level - pairsBelowWords)
            }
        }
        return best.map { Suggestion(word: form[..<$0.cut] + [Byte.space] + form[$0.cut...], cost: missingSpace, level: $0.level) }
    }

    private static let missingSpace = 26
    private static let pairsBelowWords = 2
}
