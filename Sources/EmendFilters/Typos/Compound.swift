import EmendCore

/// Words that lost what stood between them; which parts they have may be plain, but they are no slip of one word.
enum Joined {
    private static let functionWords = WordSet("""
        a i an the to of in is as at not her his it its me us be no so my and for on he she we or by if do up out you was has had are this that with
        from but one our your their who will can were been have
        """)
    private static let subjects = WordSet("i you he she it we they that there this what who where here how let when why")

    /// youre, wasnt, theyd, coulda: an apostrophe is missing, or none was ever meant.
    static func isContraction(_ word: [UInt8], facts: (UInt64) -> WordFacts) -> Bool {
        for ending in ["nt", "re", "ll", "ve", "d", "m", "s"].map({ Array($0.utf8) }) where word.count > ending.count && word.suffix(ending.count).elementsEqual(ending) {
            let cut = word.count - (ending == [0x6E, 0x74] ? 1 : ending.count)
            if facts(WordHash.of(word[..<cut] + [0x27] + word[cut...])).has([.lower, .title]) { return true }
            if subjects.contains(WordHash.of(word[..<(word.count - ending.count)])) { return true }
        }
        return word.last == 0x61 && Grammar.auxiliaries.contains(WordHash.of(word.dropLast()))
    }

    /// aquarter, toher, deathis: a frequent word and a function word before or after it.
    static func isTwoWords(_ word: [UInt8], facts: (UInt64) -> WordFacts) -> Bool {
        func isFrequent(_ part: ArraySlice<UInt8>) -> Bool {
            let found = part.withUnsafeBufferPointer { facts(WordHash.of($0)) }
            return part.count >= 2 && found.has([.lower, .title]) && found.frequency >= 7
        }
        for cut in 1..<word.count {
            if functionWords.contains(WordHash.of(word[..<cut])), isFrequent(word[cut...]) { return true }
            if functionWords.contains(WordHash.of(word[cut...])), isFrequent(word[..<cut]) { return true }
        }
        return false
    }
}

/// Words made of known ones, which no list holds: deepfake, policymaker, ringless.
enum Compound {
    private static let endings: [[UInt8]] = ["ness", "less", "like", "wise", "ish", "ism", "ist", "ists", "proof", "friendly", "able", "ability"].map { Array($0.utf8) }
    private static let beginnings: [[UInt8]] = ["anti", "counter", "cyber", "down", "inter", "micro", "mid", "mini", "mis", "multi", "non", "out", "over", "post", "pre", "re", "semi", "sub", "super", "trans", "ultra", "un", "under", "up"].map { Array($0.utf8) }

    static func isKnown(_ word: ArraySlice<UInt8>, facts: (UInt64) -> WordFacts) -> Bool {
        let folded = word.map { $0 | 0x20 }
        func isWord(_ part: ArraySlice<UInt8>, least: Int) -> Bool {
            guard part.count >= least else { return false }
            let found = part.withUnsafeBufferPointer { facts(WordHash.of($0)) }
            return found.has(.lower) && !found.has(.rare) && found.frequency >= 4
        }
        for ending in endings where folded.count > ending.count + 3 && folded.suffix(ending.count).elementsEqual(ending) {
            if isWord(folded.dropLast(ending.count), least: 3) { return true }
        }
        for beginning in beginnings where folded.starts(with: beginning) {
            if isWord(folded.dropFirst(beginning.count), least: 5) { return true }
        }
        guard folded.count >= 8 else { return false }
        for cut in 4...folded.count - 4 where isWord(folded[..<cut], least: 4) && isWord(folded[cut...], least: 4) { return true }
        return false
    }
}
