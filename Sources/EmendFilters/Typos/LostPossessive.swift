import EmendCore

/// Restores a possessive whose apostrophe was lost: `ZelenskyyS`.
struct LostPossessive: Filter {
    let card = Card(
        id: "lost-possessive", group: .typos,
        summary: "Restores the possessive ending of a name that a capital S is glued to.",
        reason: "Rewriting tools drop the apostrophe and raise the s. The document, the lexicon or a name before it must show that it is a name.",
        stays: "Brands and plurals of acronyms.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("President Macron spoke. MacronS aides left.", to: "President Macron spoke. Macron\u{2019}s aides left."),
            .fixes("Kestrov's plan and KestrovS aides.", to: "Kestrov's plan and Kestrov's aides."),
            .keeps("CarMaxS sells cars."),
            .keeps("The MPs and PhDS met."),
        ])
    let triggers = ByteSet("S")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var isStraight: Bool?
        for sign in text.wordSigns(.upperInside) {
            let index = sign.index
            let word = words[index]
            guard word.shape.has(.upperInside), word.startsUpper, word.isPlain, word.possessive == 0, word.stemCount >= 5 else { continue }
            let end = Int(word.end)
            guard text[end - 1] == 0x53, text[end] == Byte.space, index + 1 < words.count, text.areNeighbours(word, words[index + 1]) else { continue }
            let name = Int(word.start)..<end - 1
            guard Self.isTitle(text, name), !word.facts.has(.mixed), Self.isName(text, words, index, text.foldedHash(of: name)) else { continue }
            let usesStraight = isStraight ?? text.usesStraightApostrophe
            isStraight = usesStraight
            edits.replace(end - 1..<end, with: usesStraight ? "'s" : "\u{2019}s")
        }
    }

    private static func isTitle(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        text.bytes[range].dropFirst().allSatisfy { !$0.isASCIIUpper }
    }

    /// The document shows the name, a list holds it as nothing but a name, or a name or a title stands before it.
    private static func isName(_ text: borrowing Text, _ words: [Word], _ index: Int, _ hash: UInt64) -> Bool {
        let uses = text.evidence.uses(of: hash)
        if uses.title + uses.titleElsewhere > 0 { return true }
        let facts = text.lexicon.facts(hash)
        let next = words[index + 1]
        // JamesS on, DavidS wrote: a given name and an initial make a handle, so a place or a people must be listed.
        let isNounPhrase = !Grammar.prepositions.contains(next) && !Grammar.auxiliaries.contains(next) && !Grammar.conjunctions.contains(next)
        guard isNounPhrase else { return false }
        if facts.has(.place), facts.has(.title), !facts.has([.givenName, .lower]) { return true }
        guard index > 0, text.areNeighbours(words[index - 1], words[index]), words[index + 1].isLower else { return false }
        let before = words[index - 1]
        return before.isTitle && before.facts.has([.givenName, .surname]) && !before.facts.has(.lower)
            || Grammar.officialTitles.contains(before) || Grammar.nameParticles.contains(before) && before.isLower && index > 1 && words[index - 2].isTitle
    }
}
