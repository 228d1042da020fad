import EmendCore

/// Restores a possessive whose apostrophe was lost: `ZelenskyyS`.
struct LostPossessive: Filter {
    let card = Card(
        id: "lost-possessive", group: .typos,
        summary: "Restores the possessive ending of a name that a capital S is glued to.",
        reason: "Rewriting tools drop the apostrophe and raise the s. The document must show the name without it; brands and plurals of acronyms stay.",
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
        for index in words.indices {
            let word = words[index]
            guard word.shape.has(.upperInside), word.startsUpper, word.isPlain, word.possessive == 0, word.stemCount >= 5 else { continue }
            let end = Int(word.end)
            guard text[end - 1] == 0x53, text[end] == Byte.space, index + 1 < words.count, words[index + 1].isLower else { continue }
            let name = Int(word.start)..<end - 1
            guard Self.isTitle(text, name), !word.facts.has(.mixed) else { continue }
            let uses = text.evidence.uses(of: text.foldedHash(of: name))
            guard uses.title + uses.titleElsewhere > 0 else { continue }
            edits.replace(end - 1..<end, with: Self.usesStraightApostrophe(text) ? "'s" : "\u{2019}s")
        }
    }

    private static func isTitle(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        text.bytes[range].dropFirst().allSatisfy { !$0.isASCIIUpper }
    }

    /// A text that has straight apostrophes and no curly ones.
    private static func usesStraightApostrophe(_ text: borrowing Text) -> Bool {
        text.present.contains(Byte.apostrophe) && !text.present.contains(0xE2)
    }
}
