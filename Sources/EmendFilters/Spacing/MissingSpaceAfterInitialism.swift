import EmendCore

/// Adds the space that is missing after a dotted initialism.
struct MissingSpaceAfterInitialism: Filter {
    let card = Card(
        id: "missing-space-after-initialism", group: .spacing,
        summary: "Adds the space that is missing after a dotted initialism such as U.S., and between initials and a surname.",
        reason: "The last full stop hides the joint from tools that look for the end of a sentence.",
        stays: "Compounds (U.S.-led), plurals (Ph.D.s) and longer initialisms.",
        languages: .english,
        examples: [
            .fixes("Trade with the U.S.is growing.", to: "Trade with the U.S. is growing."),
            .fixes("The novel by J.K.Rowling sold out.", to: "The novel by J.K. Rowling sold out."),
            .keeps("A U.S.-led force and a D.C.-based charity took part."),
            .fixes("President George W.Bush spoke.", to: "President George W. Bush spoke."),
            .keeps("Both Ph.D.s came from the same lab."),
            .keeps("The band R.E.M. and the singer M.I.A. toured."),
        ])
    let triggers = ByteSet(".")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for sign in text.wordSigns(.glued) where words[sign.index].stemCount >= 2 {
            let index = sign.index
            let word = words[index]
            let start = Int(word.start)
            guard text[start - 1] == Byte.fullStop, text[start - 2].isASCIIUpper, word.isPlain || word.shape.has(.apostrophe) else { continue }
            guard text.initialismStart(endingAt: start - 1) != nil || isMiddleInitial(text, words, index), !text.isProtected(word.range) else { continue }
            let next = text[Int(word.end)]
            let isLast = text[Int(word.end) + 1].isBlankOrEnd
            guard next.isBlankOrEnd || next == Byte.comma || next == Byte.fullStop && isLast || next == Byte.closingParenthesis && !text[Int(word.end) + 1].isASCIILetter || text.startsMark(at: Int(word.end)) else { continue }
            if word.isLower && word.facts.has(.lower) || word.isTitle && word.stemCount >= 3 {
                edits.insert(" ", at: start)
            }
        }
    }

    /// George W.Bush, H. L.Mencken: a given name or an initial, one initial, a surname.
    private func isMiddleInitial(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        guard index >= 2, words[index].isTitle, words[index].stemCount >= 3 else { return false }
        let (name, initial) = (words[index - 2], words[index - 1])
        guard initial.isUpper, initial.stemCount == 1, initial.end + 1 == words[index].start, !words[index].facts.has(.lower) || words[index].facts.has(.surname) else { return false }
        if name.isTitle, text.areNeighbours(name, initial) {
            // Room B.Twelve, Group C.Winners: an ordinary word that bears no name.
            return name.facts.has(.givenName) || name.stemCount >= 4 && (!name.facts.has(.lower) || name.facts.has(.surname)) && !words[index].facts.has(.lower)
        }
        // H. L.Mencken
        return name.isUpper && name.stemCount == 1 && name.end + 2 == initial.start && text[Int(name.end)] == Byte.fullStop && text[Int(name.end) + 1] == Byte.space && text[Int(name.start) - 1].isBlankOrEnd
    }
}
