import EmendCore

/// Capitalises the pronoun I.
struct PronounI: Filter {
    let card = Card(
        id: "pronoun-i", group: .case,
        summary: "Capitalises the pronoun `i`, alone before a verb and in i'm, i'll, i've, i'd.",
        reason: "English writes the pronoun as a capital.",
        stays: "A text that starts its sentences in lower case, variables, Roman numerals and words of other languages.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("That is what i think, and i'm glad.", to: "That is what I think, and I'm glad."),
            .keeps("so i said i'm off. then i left."),
            .keeps("For each i, let x be the value where i is odd, and i have no bound."),
            .keeps("See (i) and (ii), or part i of the act."),
        ])
    let triggers = ByteSet("i")

    private static let alone = WordHash.of("i".utf8)
    private static let contracted = WordSet("i'm i'll i've i'd")
    /// Verbs, and adverbs before them, that no variable has beside it. Own list.
    private static let verbs = WordSet("""
        am was have had do did don't didn't will would won't wouldn't shall should can can't could couldn't cannot haven't hadn't wasn't may might must
        think thought know knew want wanted need needed love loved like liked hope hoped feel felt believe believed guess guessed suppose said say
        saw see went go got get came come made make took take told tell asked ask found find gave give left remember remembered wish wished hate
        hated tried try read wrote heard bought used live lived work worked never just really also always still even personally
        """)
    /// Words of mathematics and code: where one stands in the sentence, i is a variable.
    private static let mathematics = WordSet("let index loop value variable integer each element array row column iteration bit node matrix vector sum step")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var isPlainStyle: Bool?
        for sign in text.wordSigns(.pronounInLower) {
            let index = sign.index
            let word = words[index]
            guard word.hash == Self.alone || word.shape.has(.apostrophe) && Self.contracted.contains(word) else { continue }
            guard text.standsFree(word.range), text[Int(word.end)].isBlankOrEnd else { continue }
            guard word.hash != Self.alone || Self.isSubject(text, words, index) else { continue }
            // A line without any capital has a style of its own.
            guard words[text.lines[text.lineIndex(at: Int(word.start))].words].contains(where: \.startsUpper) else { continue }
            if isPlainStyle == nil { isPlainStyle = SentenceStyle(text).hasCapitals }
            guard isPlainStyle == true else { return }
            edits.replace(Int(word.start)..<Int(word.start) + 1, with: "I")
        }
    }

    /// Before a verb, and not where mathematics is spoken of.
    private static func isSubject(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        guard words[index].possessive == 0, index + 1 < words.count, text.areNeighbours(words[index], words[index + 1]) else { return false }
        guard words[index + 1].isLower, verbs.contains(words[index + 1]) else { return false }
        let (before, after) = (15, 10)
        return !words[max(0, index - before)..<min(words.count, index + after)].contains { mathematics.contains($0) }
    }
}
