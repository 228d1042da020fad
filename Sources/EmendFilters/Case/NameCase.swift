import EmendCore

/// Capitalises names that the document itself writes with a capital, and surnames after a given name.
struct NameCase: Filter {
    let card = Card(
        id: "name-case", group: .case,
        summary: "Capitalises a name that the document writes with a capital elsewhere, and a surname after a given name.",
        reason: "Rewriting tools lower-case single names. The document is the evidence.",
        stays: "Ordinary words, particles (van, bin, al), brands with their own case and words a writer uses both ways.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("President Ivo kestrov spoke. Kestrov smiled, and aides of Kestrov left.", to: "President Ivo Kestrov spoke. Kestrov smiled, and aides of Kestrov left."),
            .fixes("They met Antonio costa there.", to: "They met Antonio Costa there."),
            .keeps("Osama bin Laden, Erik ten Hag, Bashar al-Assad."),
            .keeps("Will smith the iron? Smith did."),
            .keeps("Bitcoin fell; one bitcoin buys less. Analysts of Bitcoin sold bitcoin."),
        ])
    let triggers = ByteSet.letters

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for sign in text.wordSigns(.nameInLower) where sign.index > 0 {
            let index = sign.index
            let word = words[index]
            if Self.isOrdinary(word) { continue }
            guard text.areNeighbours(words[index - 1], word), !Grammar.nameParticles.contains(word) else { continue }
            guard Self.endsFreely(text, word), !LatinName.isEpithet(text, words, index), Self.isName(text, words, index) else { continue }
            edits.replace(word.stem, with: text.titled(word.stem))
        }
    }

    /// Listed in lower case, and not only for a sense that few would think of (costa, a rib).
    private static func isOrdinary(_ word: Word) -> Bool {
        word.facts.has(.lower) && !word.facts.has(.uncommon)
    }

    private static func isName(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        let before = words[index - 1]
        let uses = text.evidence.uses(of: word.hash)
        guard uses.mixed == 0, uses.upper == 0, uses.lower <= 2 else { return false }
        let isNameBefore = before.isTitle && (before.facts.has([.givenName, .surname, .title]) || !before.facts.has(.known)) && (!before.facts.has(.lower) || before.facts.has(.uncommon))
        let followsName = isNameBefore || Grammar.officialTitles.contains(before)
        // Where a sentence or a heading may have given the capital, a list must know the name too.
        let isSeen = uses.title > 0 && uses.title >= uses.lower - 1 || uses.titleElsewhere > 0 && word.facts.has([.surname, .givenName, .place, .title])
        if followsName, isSeen { return true }
        // A word that no list holds, after a given name, and with a capital where a sentence starts: Barack obama spoke. Obama smiled.
        let isUnlisted = !word.facts.has(.known)
        if isUnlisted, uses.lower == 1, uses.titleElsewhere > 0, before.isTitle, before.facts.has(.givenName), !before.facts.has(.lower) { return true }
        // Nothing but a capital inside sentences speaks for a name that no name stands before.
        if uses.lower == 1, uses.title >= 3, !word.facts.has([.rare, .lower]) { return true }
        return before.isTitle && before.facts.has(.givenName) && !before.facts.has(.lower) && word.facts.has(.surname)
    }

    private static func endsFreely(_ text: borrowing Text, _ word: Word) -> Bool {
        let after = text[Int(word.end)]
        return after.isBlankOrEnd || after == Byte.comma || after == Byte.semicolon || after == Byte.colon || after == Byte.closingParenthesis
            || after == 0x3F || after == 0x21 || text.curlyQuote(at: Int(word.end)) != nil || text.holds("\u{2014}", at: Int(word.end))
            || (after == Byte.fullStop && text[Int(word.end) + 1].isBlankOrEnd)
    }
}
