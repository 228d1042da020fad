import EmendCore

/// Adds the space that is missing after the full stop of an abbreviation: `Dr.Okafor`, `Sept.11`, `Inc.said`, `e.g.forks`.
struct MissingSpaceAfterAbbreviation: Filter {
    let card = Card(
        id: "missing-space-after-abbreviation", group: .spacing,
        summary: "Adds the space that is missing after the full stop of an abbreviation: before a name, a day or the next word.",
        reason: "The joint looks like a sentence's end and like a host's name, so that other tools err either way.",
        stays: "No.10, Fig.3, p.12 and the like, which some houses write so.",
        languages: .english,
        examples: [
            .fixes("Dr.Okafor grew up in St.Louis.", to: "Dr. Okafor grew up in St. Louis."),
            .fixes("On Sept.11 Contoso Inc.said profits rose.", to: "On Sept. 11 Contoso Inc. said profits rose."),
            .fixes("It was Brazil vs.Argentina at 9 A.M. on Monday.", to: "It was Brazil vs. Argentina at 9 A.M. on Monday."),
            .keeps("No.10 declined, see Fig.3, vol.2 and p.12."),
            .keeps("Both Ph.D.s and the U.S.-led force came."),
            .keeps("Mail inc.com, st.html and vs.net."),
        ])
    let triggers = ByteSet(".")

    private static let hostEndings = WordSet("com org net edu gov io co js ts ai tv me")
    private static let weekdays = WordSet("monday tuesday wednesday thursday friday saturday sunday")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        for sign in text.wordSigns(.glued) where sign.index > 0 && text[Int(words[sign.index].start) - 1] == Byte.fullStop {
            let index = sign.index
            let left = words[index - 1]
            let right = words[index]
            guard Int(left.end) + 1 == Int(right.start), ends(text, right) else { continue }
            guard follows(text, words, index) else { continue }
            edits.insert(" ", at: Int(right.start))
        }
    }

    private func follows(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let left = words[index - 1]
        let right = words[index]
        if left.stemCount == 1 { return followsPair(text, words, index) || followsDegree(text, words, index) }
        guard standsFree(text, left) else { return false }
        let isName = right.isTitle && right.stemCount >= 2 && !Self.hostEndings.contains(right)
        if left.isTitle {
            if Abbreviations.titles.contains(left) || Abbreviations.placeHeads.contains(left) { return isName && (right.isPlain || right.shape.has(.apostrophe)) }
            if Abbreviations.months.contains(left), right.shape.has(.hasDigit), !right.shape.has(.hasLetter) { return right.stemCount <= 2 }
            if Abbreviations.companies.contains(left) { return isProse(text, right) && index >= 2 && words[index - 2].startsUpper }
        }
        return left.isLower && Abbreviations.connectors.contains(left) && (isProse(text, right) || isName && right.facts.has([.title, .place]))
    }

    /// e.g. and i.e., a.m. and p.m. after a number.
    private func followsPair(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        guard index >= 2 else { return false }
        let (first, second, right) = (words[index - 2], words[index - 1], words[index])
        guard first.stemCount == 1, text[Int(first.end)] == Byte.fullStop, Int(second.start) == Int(first.end) + 1 else { return false }
        let letters = (text[Int(first.start)], text[Int(second.start)])
        guard let pair = Abbreviations.pairs.first(where: { $0.first == letters.0 && $0.second == letters.1 }) else { return false }
        let before = text[Int(first.start) - 1]
        if pair.isTime {
            let digit = before == Byte.space ? text[Int(first.start) - 2] : before
            return digit.isASCIIDigit && (isProse(text, right) || right.isTitle && (Self.weekdays.contains(right) || Grammar.determiners.contains(right)))
        }
        return (before.isBlankOrEnd || before == Byte.openingParenthesis || text.endsMark(before: Int(first.start))) && (isProse(text, right) || right.isTitle && right.isPlain && right.stemCount >= 3)
    }

    /// Ph.D.from
    private func followsDegree(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        text.holds("Ph.D.", at: Int(words[index].start) - 5) && words[index].isLower && words[index].stemCount >= 2 && text.isFunctionWord(words[index])
    }

    /// A plain word in lower case, of more than one letter.
    private func isProse(_ text: borrowing Text, _ word: Word) -> Bool {
        word.isLower && word.isPlain && word.stemCount >= 2 && word.facts.has(.lower) && !Self.hostEndings.contains(word)
    }

    /// White space, a bracket, a slash or a quotation mark stands before the abbreviation.
    private func standsFree(_ text: borrowing Text, _ word: Word) -> Bool {
        let before = text[Int(word.start) - 1]
        return before.isBlankOrEnd || before == Byte.openingParenthesis || before == Byte.solidus || before == Byte.comma || text.openingQuoteLength(before: Int(word.start)) > 0
            || text.endsMark(before: Int(word.start))
    }

    /// White space or a mark with white space after it follows: no further part of an address.
    private func ends(_ text: borrowing Text, _ word: Word) -> Bool {
        let end = Int(word.end)
        switch text[end] {
        case Byte.comma, Byte.fullStop, Byte.semicolon, Byte.colon, 0x21, 0x3F, Byte.closingParenthesis, Byte.quotationMark:
            return !text[end + 1].isASCIILetter && !text[end + 1].isASCIIDigit
        case Byte.hyphen: return text[end + 1].isASCIIUpper
        default: return text[end].isBlankOrEnd || text.startsMark(at: end)
        }
    }
}
