import EmendCore

/// Writes `However,` where a rewriting tool put `Though,`.
struct ThoughForHowever: Filter {
    let card = Card(
        id: "though-for-however", group: .spin,
        summary: "Writes `However,` for a `Though,` that starts a sentence, and `; however,` for `; though,`.",
        reason: "Rewriting tools take the two for synonyms, but only however starts a sentence with a comma after it.",
        stays: "Though at the end or in the middle of a sentence, and before its own clause.",
        safety: .unsafe,
        languages: .english,
        examples: [
            .fixes("Though,Kyiv\u{2019}s allies want changes.", to: "However, Kyiv\u{2019}s allies want changes."),
            .fixes("Prices fell; though, wages rose.", to: "Prices fell; however, wages rose."),
            .keeps("Though tired, she ran on. It rained, though, all day."),
            .keeps("Though, in truth, he was ill, he played on."),
        ])
    let triggers = ByteSet(",")

    private static let though = WordHash.of("though".utf8)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for index in words.indices where words[index].hash == Self.though && text[Int(words[index].end)] == Byte.comma {
            let word = words[index]
            let start = Int(word.start)
            let comma = Int(word.end)
            let isClause = word.isLower && text.holds("; ", at: start - 2)
            guard isClause || word.isTitle && text.mayStartSentence(at: start), index + 1 < words.count, Self.startsClause(text, words, index + 1) else { continue }
            let isGlued = !text[comma + 1].isBlankOrEnd && Int(words[index + 1].start) == comma + 1
            edits.replace(start..<comma, with: isClause ? "however" : "However")
            if isGlued { edits.insert(" ", at: comma + 1) }
        }
    }

    /// A clause with a subject of its own: no remark in commas, as in `Though, in truth, he was ill, he played on`.
    private static func startsClause(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        guard Int(word.start) <= Int(words[index - 1].end) + 2 else { return false }
        if Grammar.prepositions.contains(word) || Grammar.conjunctions.contains(word) || word.hash == though { return word.startsUpper && !word.facts.has(.lower) }
        // Though, I must say, it was good.
        let longestRemark = 4
        if words[index...].prefix(longestRemark).contains(where: { text[Int($0.end)] == Byte.comma }) { return false }
        let classes = text.lexicon.classes(word.hash)
        return !word.isLower || classes.isEmpty || classes.has([.noun, .plural]) || !classes.has([.adverb, .gerund, .past])
    }
}
