import EmendCore

/// Removes the second of two semicolons or spaced colons.
struct DoubledMark: Filter {
    let card = Card(
        id: "doubled-mark", group: .punctuation,
        summary: "Removes the second of two semicolons, or of two colons with a space between.",
        reason: "A word was cut out between them, or the key was hit twice.",
        stays: "Code, lists of empty fields and rules made of marks.",
        examples: [
            .fixes("He left;; she stayed.", to: "He left; she stayed."),
            .fixes("The vote: : 52-48.", to: "The vote: 52-48."),
            .keeps("Use ;; to end a case, for (;;) to loop, a;;b for no value."),
            .keeps("It says std::vector and Foo :: Bar, or as follows::"),
        ])
    let triggers = ByteSet(";:")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for sign in text.signs([.marksMeet, .spaceBeforeMark]) {
            let second = sign.place
            let first = sign.kinds.has(.marksMeet) ? second - 1 : second - 2
            let mark = text[first]
            guard mark == text[second], mark == Byte.semicolon || mark == Byte.colon && second == first + 2, text[second + 1] == Byte.space else { continue }
            let index = text.wordCount(before: first) - 1
            guard index >= 0, case let word = text.words[index], Int(word.end) == first else { continue }
            let after = text[second + 2]
            guard after.isASCIILetter || after.isASCIIDigit || after >= 0x80, text.isProseWord(word), !text.isProtected(first..<second + 1) else { continue }
            let line = text.lines[text.lineIndex(at: first)]
            guard mark == Byte.semicolon || line.wordCount >= 3, startsClause(text, line, before: first) else { continue }
            edits.delete(first + 1..<second + 1)
        }
    }

    /// A word of a closed class or several words stand before the marks: a term alone has its explanation after `;;` in AsciiDoc.
    private func startsClause(_ text: borrowing Text, _ line: Line, before offset: Int) -> Bool {
        let longestLook = 200
        let words = text.words[line.words].prefix(longestLook).prefix { Int($0.start) < offset }
        return words.count >= 4 || words.count >= 1 && words.first!.isTitle && text[offset] == Byte.colon || words.count >= 2 && words.contains { text.isFunctionWord($0) || Grammar.determiners.contains($0) }
    }
}
