import EmendCore

/// Joins what an apostrophe belongs to: `Russia 's`, `do n't`, `we 'll`, `don\u{2019} t`.
struct DetachedApostrophe: Filter {
    let card = Card(
        id: "detached-apostrophe", group: .quotes,
        summary: "Removes the space before or after the apostrophe of a possessive or contraction.",
        reason: "Text that was cut into tokens, or put together from tagged pieces, has a space there.",
        stays: "An opening quotation mark before a short word ('s' is a key), elisions ('90s, 'em) and other languages' articles ('s-Hertogenbosch).",
        languages: .english,
        examples: [
            .fixes("Russia \u{2019}s war and Russia 's aims", to: "Russia\u{2019}s war and Russia's aims"),
            .fixes("They do n't know what we 'll do.", to: "They don't know what we'll do."),
            .fixes("It\u{2019} s late, don\u{2019} t go.", to: "It\u{2019}s late, don\u{2019}t go."),
            .keeps("Press the 's' key; in '90s clubs; he said 's wonderful' again."),
            .keeps("the boys' s and the workers \u{2018}s\u{2019}"),
        ])
    let triggers = ByteSet("'").union(ByteSet(0xE2...0xE2))

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var next = 0
        var index = 0
        while let place = text.firstIndex(in: triggers, from: next) {
            next = place + 1
            let length = text[place] == Byte.apostrophe ? 1 : text.curlyQuote(at: place).map { $0 == 0x99 || $0 == 0x98 } == true ? 3 : 0
            guard length > 0 else { continue }
            next = place + length
            let isAfterSpace = text[place - 1] == Byte.space
            // Most are inside a word: nothing to look up.
            if isAfterSpace != (text[next] == Byte.space) {
                index = text.firstWord(from: index, startingAtOrAfter: next)
                guard index > 0, index < words.count else { continue }
                if isAfterSpace { joinLeft(text, words, index, place..<next, &edits) } else { joinRight(text, words, index, place..<next, &edits) }
            } else if isAfterSpace {
                index = text.firstWord(from: index, startingAtOrAfter: next)
                if index > 0, index < words.count { joinPlural(text, words[index - 1], words[index], place..<next, &edits) }
            } else if text[place - 1] | 0x20 == 0x6E, text[place - 2] == Byte.space, text[next] | 0x20 == 0x74 {
                joinNegation(text, words, place, next, from: &index, &edits)
            }
        }
    }

    /// `Russia 's`.
    private func joinLeft(_ text: borrowing Text, _ words: [Word], _ index: Int, _ mark: Range<Int>, _ edits: inout Edits) {
        let (left, right) = (words[index - 1], words[index])
        let isInitialism = text[mark.lowerBound - 2] == Byte.fullStop && Int(left.end) == mark.lowerBound - 2 && text.initialismStart(endingAt: Int(left.end)) != nil
        guard Int(left.end) == mark.lowerBound - 1 || isInitialism, Int(right.start) == mark.upperBound, ContractionEnding.endings.contains(right), !right.startsUpper else { return }
        guard left.shape.has(.hasLetter), left.possessive == 0, Self.standsAtEnd(text, Int(right.end)), ContractionEnding.belongs(right, to: left, text) else { return }
        let isClosing = mark.count == 3 && text.curlyQuote(at: mark.lowerBound) == 0x99
        // A mark that may open must find none that closes.
        if !isClosing, Self.isClosed(text, from: Int(right.end)) { return }
        if mark.count == 3, !isClosing {
            edits.replace(mark.lowerBound - 1..<mark.upperBound, with: "\u{2019}")
        } else {
            edits.delete(mark.lowerBound - 1..<mark.lowerBound)
        }
    }

    /// `the workers ' union`: a plural, a word, and no other mark in the line that could belong to this one.
    private func joinPlural(_ text: borrowing Text, _ left: Word, _ right: Word, _ mark: Range<Int>, _ edits: inout Edits) {
        guard Int(left.end) == mark.lowerBound - 1, Int(right.start) == mark.upperBound + 1, right.isLower, left.stemCount >= 5, left.facts.has(.lower) else { return }
        guard text[Int(left.end) - 1] == 0x73, !ContractionEnding.noPlurals.contains(left), text.curlyQuote(at: mark.lowerBound) != 0x98, Self.isOnlyMark(text, mark) else { return }
        edits.delete(mark.lowerBound - 1..<mark.lowerBound)
    }

    private static func isOnlyMark(_ text: borrowing Text, _ mark: Range<Int>) -> Bool {
        let line = text.lines[text.lineIndex(at: mark.lowerBound)].range
        let longest = 2_000
        guard line.count < longest else { return false }
        return !line.contains { i in
            guard i != mark.lowerBound, text[i] == Byte.apostrophe || text.curlyQuote(at: i).map({ $0 <= 0x9B }) == true else { return false }
            return text.quoteSide(before: i) != .letter || text.quoteSide(after: i + (text[i] == Byte.apostrophe ? 1 : 3)) != .letter
        }
    }

    /// `Russia\u{2019} s`.
    private func joinRight(_ text: borrowing Text, _ words: [Word], _ index: Int, _ mark: Range<Int>, _ edits: inout Edits) {
        let (left, right) = (words[index - 1], words[index])
        guard Int(left.end) == mark.lowerBound, Int(right.start) == mark.upperBound + 1, ContractionEnding.allEndings.contains(right), !right.startsUpper else { return }
        guard left.shape.has(.hasLetter), left.possessive == 0, Self.standsAtEnd(text, Int(right.end)), mark.count == 1 || text.curlyQuote(at: mark.lowerBound) == 0x99 else { return }
        let isNegation = right.stemCount == 1 && text[Int(right.start)] == 0x74
        guard isNegation ? ContractionEnding.cutNegated.contains(left) : text[mark.lowerBound - 1] | 0x20 != 0x73 && ContractionEnding.belongs(right, to: left, text) else { return }
        edits.delete(mark.upperBound..<mark.upperBound + 1)
    }

    /// `do n't`: one word in the table.
    private func joinNegation(_ text: borrowing Text, _ words: [Word], _ place: Int, _ next: Int, from index: inout Int, _ edits: inout Edits) {
        guard Self.standsAtEnd(text, next + 1) else { return }
        index = text.firstWord(from: index, startingAtOrAfter: place - 1)
        guard index > 0, index < words.count, Int(words[index].start) == place - 1, Int(words[index - 1].end) == place - 2, ContractionEnding.negated.contains(words[index - 1]) else { return }
        let isCan = words[index - 1].stemCount == 3 && text[Int(words[index - 1].end) - 1] | 0x20 == 0x6E
        edits.delete(place - 2..<(isCan ? place : place - 1))
    }

    /// White space or a mark that ends a clause follows: no hyphen, closing mark or letter.
    private static func standsAtEnd(_ text: borrowing Text, _ offset: Int) -> Bool {
        switch text[offset] {
        case 0, Byte.tab, Byte.lineFeed, 0x0D, Byte.space, Byte.comma, Byte.fullStop, Byte.semicolon, Byte.colon, 0x21, 0x3F, Byte.closingParenthesis: true
        default: false
        }
    }

    /// A single mark closes later in the line, some hundred bytes on at most.
    private static func isClosed(_ text: borrowing Text, from start: Int) -> Bool {
        let longest = 300
        var i = start
        while i < min(text.count, start + longest), text[i] != Byte.lineFeed {
            let length = text.apostropheLength(at: i)
            if length > 0, !text[i - 1].isBlankOrEnd, text.quoteSide(after: i + length).mayFollow { return true }
            i += max(1, length)
        }
        return false
    }
}
