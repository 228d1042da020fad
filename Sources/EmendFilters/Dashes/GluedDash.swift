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
            .fixes("Parts of Kenya-including Mombasa-flooded, and talks inspired by-but distinct from-earlier ones failed.",
                to: "Parts of Kenya\u{2014}including Mombasa-flooded, and talks inspired by\u{2014}but distinct from\u{2014}earlier ones failed."),
            .keeps("A Moscow-backed, state-of-the-art plan in the post-Cold War era."),
            .keeps("The Secretary-General of a know-it-all, rank-and-file party."),
            .keeps("Grade-A beef, hepatitis-a shots and on-the fly changes."),
            .keeps("A World Cup-winning captain and a Nobel Prize-winning author."),
        ])
    let triggers = ByteSet("-")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 2 else { return }
        var opener: (index: Int, kind: DashEvidence.Kind)?
        for index in 1..<words.count where words[index].isGlued {
            guard Self.isSingleHyphen(text, words, index) else { continue }
            let evidence = DashEvidence(words: words, index: index)
            if let last = opener, evidence.closes(last.kind, openedAt: last.index, text) {
                replace(text, words, index, &edits)
                opener = nil
            } else if let kind = evidence.kind(text) {
                replace(text, words, index, &edits)
                opener = (index, kind)
            }
        }
    }

    private func replace(_ text: borrowing Text, _ words: [Word], _ index: Int, _ edits: inout Edits) {
        let hyphen = Int(words[index].start) - 1
        edits.replace(hyphen..<hyphen + 1, with: "\u{2014}")
    }

    /// One hyphen between two words that no other hyphen joins to more.
    private static func isSingleHyphen(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let left = words[index - 1]
        let right = words[index]
        guard right.start == left.end + 1, text[Int(left.end)] == Byte.hyphen else { return false }
        guard text[Int(left.start) - 1] != Byte.hyphen, text[Int(right.end)] != Byte.hyphen else { return false }
        // Part of a longer token: a path, an address, an initialism.
        let before = text[Int(left.start) - 1]
        guard before.isBlankOrEnd || before >= 0x80 || before == Byte.quotationMark || before == Byte.openingParenthesis else { return false }
        return !text.isProtected(Int(left.start)..<Int(right.end))
    }
}
