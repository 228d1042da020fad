import EmendCore

/// Writes `since` where a rewriting tool put `as`.
struct AsForSince: Filter {
    let card = Card(
        id: "as-for-since", group: .spin,
        summary: "Writes `since` for `as` between a superlative or a present perfect and a time in the past: `its largest boosts as World War II`.",
        reason: "Rewriting tools take the two for synonyms, which they are only before a reason.",
        stays: "As before a clause (as World War II ended), in comparisons (as cold as 2010, the same as 2019) and after verbs that govern it (known as).",
        safety: .unsafe,
        languages: .english,
        examples: [
            .fixes("It is one of the largest rises as World War II.", to: "It is one of the largest rises since World War II."),
            .fixes("Prices have doubled as 2019.", to: "Prices have doubled since 2019."),
            .keeps("Rationing began as World War II ended."),
            .keeps("Prices have risen as 2019 drew to a close."),
            .keeps("It has never been as cold as 2010, and levels are the same as 2019."),
        ])
    let triggers = ByteSet("s")

    private static let conjunction = WordHash.of("as".utf8)
    /// How many words before it the superlative or the perfect may stand.
    private static let reach = 25

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for index in words.indices.dropFirst(2).dropLast() where words[index].hash == Self.conjunction {
            guard words[index].isLower, text.areNeighbours(words[index - 1], words[index]), text.areNeighbours(words[index], words[index + 1]) else { continue }
            guard PastTime.stands(at: index + 1, text, words), Self.asksForTime(text, words, before: index) else { continue }
            edits.replace(words[index].range, with: "since")
        }
    }

    /// Words that govern `as`, and what stands before it in a comparison.
    private static let governors = WordSet("""
        known described hailed seen regarded viewed treated served serve serves worked work works acted act acts identified defined named cast dismissed touted
        billed labelled labeled branded released considered classed classified rated ranked dated recognised recognized listed marked remembered
        celebrated cited chosen elected appointed adopted designated portrayed depicted presented reported given set used interpreted referred
        thought counted recorded registered categorised categorized characterised characterized denounced condemned praised perceived established
        founded same as so equally twice times thrice half double
        """)
    /// Words that govern `as` right before it.
    private static let partners = WordSet("such just even inasmuch insofar well far long soon much many especially particularly")
    private static let superlatives = WordSet("best worst most least first furthest farthest lowest highest largest biggest longest")
    private static let perfects = WordSet("has have had having hasn't haven't hadn't they've we've i've you've it's he's she's there's")
    private static let been = WordHash.of("been".utf8)

    /// A superlative with a determiner, the first time, or a perfect stands before `as` in its sentence, and nothing that governs it.
    private static func asksForTime(_ text: borrowing Text, _ words: [Word], before index: Int) -> Bool {
        if partners.contains(words[index - 1]) { return false }
        let govern = 6
        var found = false
        for i in stride(from: index - 1, through: max(0, index - reach), by: -1) {
            if !stayInSentence(text, from: Int(words[i].end), to: Int(words[i + 1].start)) { break }
            let word = words[i]
            if index - i <= govern, governors.contains(word) { return false }
            if isSuperlative(text, word), i > 0, Grammar.determiners.contains(words[i - 1]) || Grammar.possessives.contains(words[i - 1]) || words[i - 1].possessive > 0 { found = true }
            if perfects.contains(word), index - i >= 2, words[i + 1...min(i + 4, index - 1)].contains(where: { $0.hash == been || text.lexicon.classes($0.hash).has(.past) }) { found = true }
        }
        return found
    }

    private static func isSuperlative(_ text: borrowing Text, _ word: Word) -> Bool {
        if superlatives.contains(word) { return true }
        let shortest = 6
        return word.isLower && word.stemCount >= shortest && text.holds("est", at: Int(word.end) - 3) && text.lexicon.classes(word.hash).has(.adjective)
            && !text.lexicon.classes(word.hash).has([.noun, .verb])
    }

    private static func stayInSentence(_ text: borrowing Text, from start: Int, to end: Int) -> Bool {
        !(start..<end).contains { [Byte.fullStop, 0x21, 0x3F, Byte.semicolon, Byte.lineFeed, Byte.colon].contains(text[$0]) }
    }
}
