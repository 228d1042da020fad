import EmendCore

/// Finds hyphens that stand for dashes: `Ukraine-including`, `control-a key point`.
struct GluedDash: Filter {
    let card = Card(
        id: "glued-dash", group: .dashes,
        summary: "Replaces a hyphen that joins two parts of a sentence by an em dash.",
        reason: "Rewriting tools turn dashes into hyphens and lose the spaces. It is a dash where the right side starts a clause or an apposition; compounds, names and prefixes stay.",
        reach: .paragraph,
        languages: .english,
        examples: [
            .fixes("They disagree over control-a key point.", to: "They disagree over control\u{2014}a key point."),
            .fixes("Talks inspired by-but distinct from-earlier ones failed.", to: "Talks inspired by\u{2014}but distinct from\u{2014}earlier ones failed."),
            .fixes("The bank-which failed in 2008-has reopened.", to: "The bank\u{2014}which failed in 2008\u{2014}has reopened."),
            .keeps("A Moscow-backed, state-of-the-art plan in the post-Cold War era."),
            .keeps("Grade-A beef, hepatitis-a shots, on-the fly changes and a know-it-all."),
            .keeps("A World Cup-winning captain, a go-between and a beer-can at break-even point."),
        ])
    let triggers = ByteSet("-")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        var opener: (index: Int, kind: DashEvidence.Kind)?
        for index in 1..<words.count where words[index].isGlued {
            guard let hyphen = Self.singleHyphen(text, words, index) else { continue }
            let evidence = DashEvidence(words: words, index: index)
            if let last = opener, evidence.closes(last.kind, openedAt: last.index, text) {
                opener = nil
            } else if let kind = evidence.kind(text) {
                opener = (index, kind)
            } else {
                continue
            }
            edits.replace(hyphen..<hyphen + 1, with: "\u{2014}")
        }
    }

    /// The one hyphen between two words that no other hyphen joins to more; an opening quotation mark may stand after it.
    private static func singleHyphen(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Int? {
        let left = words[index - 1]
        let right = words[index]
        let hyphen = Int(left.end)
        guard text[hyphen] == Byte.hyphen, text[Int(right.end)] != Byte.hyphen else { return nil }
        guard Int(right.start) == hyphen + 1 || (Int(right.start) == hyphen + 4 && text.curlyQuote(at: hyphen + 1) == 0x9C) else { return nil }
        // Part of a longer token: a chain, a path, an address, an initialism. An amount may have its sign and decimals: $1.9bn-a
        let before = text[Int(left.start) - 1]
        let isAmount = before == 0x24 || (before == Byte.fullStop && text[Int(left.start) - 2].isASCIIDigit)
        guard before.isBlankOrEnd || before >= 0x80 || before == Byte.quotationMark || before == Byte.openingParenthesis || isAmount else { return nil }
        return text.isProtected(hyphen..<hyphen + 1) ? nil : hyphen
    }
}
