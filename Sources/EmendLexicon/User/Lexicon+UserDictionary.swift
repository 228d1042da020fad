import EmendCore

extension Lexicon {
    /// The same lexicon with what a user says on top; the hash also tells stet entries and corrections apart.
    public func adding(_ dictionary: UserDictionary) -> Lexicon {
        if dictionary.isEmpty { return self }
        var result = self
        for (_, _, words) in dictionary.words { result = result.adding(words) }
        // What is only to be told of, and what the user writes instead, is no business of the filters for misspellings.
        var settled = OwnWordList()
        for entry in dictionary.corrections.entries {
            guard let phrase = entry.isApplied ? Phrase(entry.candidates[0], isExact: false) : entry.phrase else { continue }
            settled.append(wordOf: phrase)
        }
        if !settled.records.isEmpty { result = result.adding(OwnWords(settled.sorted())) }
        result.hash = (hash ^ dictionary.contentHash) &* 0xC2B2_AE3D_27D4_EB4F
        return result
    }
}
