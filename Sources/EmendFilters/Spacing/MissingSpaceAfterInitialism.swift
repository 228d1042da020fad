import EmendCore

/// Adds the space that is missing after a dotted initialism.
struct MissingSpaceAfterInitialism: Filter {
    let card = Card(
        id: "missing-space-after-initialism", group: .spacing,
        summary: "Adds the space that is missing after a dotted initialism such as U.S., and between initials and a surname.",
        reason: "The last full stop hides the joint from tools that look for the end of a sentence. Compounds (U.S.-led), plurals (Ph.D.s) and longer initialisms stay.",
        languages: .english,
        examples: [
            .fixes("Trade with the U.S.is growing.", to: "Trade with the U.S. is growing."),
            .fixes("The novel by J.K.Rowling sold out.", to: "The novel by J.K. Rowling sold out."),
            .keeps("A U.S.-led force and a D.C.-based charity took part."),
            .keeps("Both Ph.D.s came from the same lab."),
            .keeps("The band R.E.M. and the singer M.I.A. toured."),
        ])
    let triggers = ByteSet(".")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for word in text.words where word.isGlued && word.stemCount >= 2 {
            let start = Int(word.start)
            guard text[start - 1] == Byte.fullStop, text[start - 2].isASCIIUpper, word.isPlain || word.shape.has(.apostrophe) else { continue }
            guard text.initialismStart(endingAt: start - 1) != nil, !text.isProtected(word.range) else { continue }
            let next = text[Int(word.end)]
            guard next.isBlankOrEnd || next == Byte.comma || (next == Byte.fullStop && text[Int(word.end) + 1].isBlankOrEnd) else { continue }
            if word.isLower && word.facts.has(.lower) || word.isTitle && word.stemCount >= 3 {
                edits.insert(" ", at: start)
            }
        }
    }
}
