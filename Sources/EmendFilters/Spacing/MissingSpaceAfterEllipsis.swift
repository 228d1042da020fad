import EmendCore

/// Adds the space between an ellipsis, or several marks, and the sentence that follows: `down...The envoy`.
struct MissingSpaceAfterEllipsis: Filter {
    let card = Card(
        id: "missing-space-after-ellipsis", group: .spacing,
        summary: "Adds the space that is missing after an ellipsis or a run of question and exclamation marks.",
        reason: "Writers hurry and extraction joins lines.",
        stays: "An ellipsis that no capitalised word of the language follows: within a sentence it may join words.",
        languages: .english,
        examples: [
            .fixes("Talks broke down\u{2026}The envoy flew home.", to: "Talks broke down\u{2026} The envoy flew home."),
            .fixes("It was nice...I liked it??Then we left.", to: "It was nice... I liked it?? Then we left."),
            .fixes("It is in the north of Ontario....I saw it.", to: "It is in the north of Ontario.... I saw it."),
            .keeps("I know...maybe; 1...N; foo...Bar; first..last, x..y; \u{2026}The end; Berlin...Paris."),
        ])
    let triggers = ByteSet(".?!\u{2026}")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        for sign in text.wordSigns(.glued) where sign.index > 0 {
            let index = sign.index
            guard words[index].isTitle || words[index].isLower || words[index].isUpper && words[index].stemCount == 1 else { continue }
            let left = words[index - 1]
            let right = words[index]
            let start = Int(right.start)
            let gap = afterBracket(text, Int(left.end))..<start
            guard isRun(text, gap), right.isPlain || right.shape.has(.apostrophe), Self.part(left, right, text[gap.lowerBound] == 0xE2 || gap.count == 3) else { continue }
            // I and A are words of one letter.
            guard right.stemCount > 1 || text[start] == 0x49 || text[start] == 0x41 else { continue }
            guard text[Int(right.end)] == Byte.space, text[Int(left.start) - 1].isBlankOrEnd || text[Int(left.start) - 1] == 0x24, !text.isProtected(left.start.range(to: right.end)) else { continue }
            edits.insert(" ", at: start)
        }
    }

    private static let lowerOpeners = WordSet("i i'm i've i'd i'll the but and they there we you he she also if at because so what how why please thanks thank is it it's this that")

    /// An ordinary word, then a word that may start a sentence; after a name or number, and before an unknown word, the other must be plain English.
    private static func part(_ left: Word, _ right: Word, _ isEllipsis: Bool) -> Bool {
        // An ellipsis may join words; other runs of marks before a word of a closed class end a sentence.
        if right.isLower { return !isEllipsis && left.isLower && left.isPlain && left.stemCount >= 2 && left.facts.has(.lower) && lowerOpeners.contains(right) }
        let opens = Grammar.smallWords.contains(right) || Grammar.pronouns.contains(right) || right.shape.has(.apostrophe) && right.facts.has(.known)
        if left.isLower, left.isPlain || left.shape.has(.apostrophe) {
            return left.stemCount >= 2 && left.facts.has([.lower, .misspelled]) && (opens || right.facts.has([.lower, .title]) || left.facts.frequency >= 8 && right.stemCount >= 4)
        }
        return opens && (left.isTitle && left.isPlain && left.facts.has(.title) || left.shape.has(.hasDigit) && !left.shape.has(.hasLetter) && left.stemCount >= 2)
    }

    private func afterBracket(_ text: borrowing Text, _ end: Int) -> Int { text[end] == Byte.closingParenthesis ? end + 1 : end }

    /// An ellipsis, of one character or of several stops, or several question and exclamation marks.
    private func isRun(_ text: borrowing Text, _ gap: Range<Int>) -> Bool {
        guard gap.count >= 2, gap.count <= 40 else { return false }
        if gap.count == 3, text[gap.lowerBound] == 0xE2 { return text[gap.lowerBound + 1] == 0x80 && text[gap.lowerBound + 2] == 0xA6 }
        return gap.allSatisfy { text[$0] == Byte.fullStop } || gap.allSatisfy { text[$0] == 0x3F || text[$0] == 0x21 }
    }
}

extension UInt32 {
    fileprivate func range(to end: UInt32) -> Range<Int> { Int(self)..<Int(end) }
}
