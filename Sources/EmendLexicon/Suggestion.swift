/// A word that a misspelled one may stand for.
public struct Suggestion: Sendable, Hashable {
    /// In lower case.
    public let word: [UInt8]
    /// How unlikely the slips are that lead from the word to the misspelled one; see `SlipCost`.
    public let cost: Int
    /// The word's frequency class, 1 to 15.
    public let level: Int

    public init(word: [UInt8], cost: Int, level: Int) {
        self.word = word
        self.cost = cost
        self.level = level
    }

    /// How likely the word was meant, in the unit of `SlipCost`: a step of frequency is a factor of three, which is 10.
    public var score: Int { level * 10 - cost }
}

extension Lexicon {
    /// The words that a form may be a misspelling of, the likeliest first: at most `limit` of those whose cost is within the budget.
    ///
    /// Takes plain letters and apostrophes, and answers nothing for other forms, for forms of more than 24 bytes, and for the empty one.
    /// O(words that begin alike); some tens of microseconds.
    public func suggestions(for form: some Collection<UInt8>, budget: Int, limit: Int = 8) -> [Suggestion] {
        // A buffer of bytes is what this is compiled for.
        let letters = form.withContiguousStorageIfAvailable { $0.map(SpellingTrie.code) } ?? form.map(SpellingTrie.code)
        guard !letters.isEmpty, letters.count <= SpellingSearch.longestForm, !letters.contains(0) else { return [] }
        return memo.suggestions(for: SuggestionMemo.Key(letters: letters, budget: budget, limit: limit)) { search(letters, budget: budget, limit: limit) }
    }

    private func search(_ letters: [UInt8], budget: Int, limit: Int) -> [Suggestion] {
        var found: [Suggestion] = []
        for image in [image] + layers {
            var search = SpellingSearch(letters, trie: image.spellings, budget: budget)
            search.run()
            found += search.found
        }
        found.sort { ($1.score, $0.cost, $1.word.count) < ($0.score, $1.cost, $0.word.count) }
        if !layers.isEmpty {
            // A word of several layers is as frequent as the highest says.
            var seen: Set<[UInt8]> = []
            found.removeAll { !seen.insert($0.word).inserted }
        }
        return Array(found.prefix(limit))
    }
}
