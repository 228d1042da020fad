import EmendCore

/// Replaces a backtick or an acute accent that stands for an apostrophe: `mama`s`.
struct BacktickApostrophe: Filter {
    let card = Card(
        id: "backtick-apostrophe", group: .quotes,
        summary: "Replaces a backtick or an acute accent inside a word by the apostrophe that it stands for.",
        reason: "They lie beside the apostrophe on keyboards. Only before the endings of contractions and possessives; code in backticks and the letters of other languages' transliterations stay.",
        languages: .english,
        examples: [
            .fixes("It`s the driver`s licence; he didn\u{B4}t go.", to: "It's the driver's licence; he didn't go."),
            .keeps("Call `it`s` in O`zbek; use `git add` and `git`."),
        ])
    let triggers = ByteSet("`\u{B4}")

    private static let endings = WordSet("s t re ll ve d m")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let isStraight = text.isASCII || text.usesStraightApostrophe || !text.present.contains(0xE2)
        for index in words.indices.dropFirst() where words[index].stemCount <= 2 && Self.endings.contains(words[index]) {
            let left = words[index - 1]
            let right = words[index]
            let gap = Int(left.end)..<Int(right.start)
            guard gap.count == 1 && text[gap.lowerBound] == 0x60 || gap.count == 2 && text.holdsAcute(at: gap.lowerBound) else { continue }
            let after = text[Int(right.end)]
            guard left.shape.has(.hasLetter), after != 0x60, !after.isASCIILetter, after < 0x80 || text.startsMark(at: Int(right.end)) else { continue }
            edits.replace(gap, with: isStraight ? "'" : "\u{2019}")
        }
    }
}

extension Text {
    fileprivate func holdsAcute(at offset: Int) -> Bool { self[offset] == 0xC2 && self[offset + 1] == 0xB4 }
}
