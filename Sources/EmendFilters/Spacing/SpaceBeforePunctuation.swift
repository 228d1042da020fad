import EmendCore

/// Removes the space before a mark, or moves it behind the mark: `The deal , signed` and `The deal ,signed`.
struct SpaceBeforePunctuation: Filter {
    let card = Card(
        id: "space-before-punctuation", group: .spacing,
        summary: "Removes the space before a comma, full stop, semicolon, colon, question or exclamation mark, or moves it to the right side.",
        reason: "Inline elements were joined with spaces, or the text was split into tokens.",
        stays: "The space that French puts before double marks; marks that are named, code, spaced ellipses, emoticons, labels with a spaced colon, decimals and names that start with a stop.",
        examples: [
            .fixes("The deal , signed on Monday , still holds .", to: "The deal, signed on Monday, still holds."),
            .fixes("The plan ,however ,stalled.", to: "The plan, however, stalled."),
            .fixes("Who is to pay ? They do not say !", to: "Who is to pay? They do not say!"),
            .keeps("Type ? for help; Name : Ann, and x ? y : z in code."),
            .keeps("The marks , and ; are allowed, and find . -name x is not .NET."),
            .keeps("He said . . . nothing, and left the .com boom :)"),
        ])
    let triggers = ByteSet(",.;:!?")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var next = 0
        for sign in text.signs(.spaceBeforeMark) where sign.place >= next {
            let mark = sign.place
            guard !text[mark - 2].isBlankOrEnd else { continue }
            let index = text.wordCount(before: mark) - 1
            guard index >= 0 else { continue }
            var space = Int(text.words[index].end)
            while case let length = Self.closerLength(text, space), length > 0 { space += length }
            guard space == mark - 1, let edit = Self.edit(text, index, mark) else { continue }
            edits.replace(space..<edit.end, with: edit.text)
            next = edit.end
        }
    }

    /// What may stand between a word and the space: a closing quotation mark or bracket, a percent sign.
    private static func closerLength(_ text: borrowing Text, _ i: Int) -> Int {
        switch text[i] {
        case Byte.closingParenthesis, Byte.closingBracket, Byte.quotationMark, 0x25: 1
        // The stop of an initialism or an abbreviation.
        case Byte.fullStop: text[i + 1] == Byte.space && text[i + 2] == Byte.comma ? 1 : 0
        default: text.curlyQuote(at: i).map { $0 == 0x99 || $0 == 0x9D } == true ? 3 : 0
        }
    }

    private static func edit(_ text: borrowing Text, _ index: Int, _ mark: Int) -> (end: Int, text: [UInt8])? {
        let right = text[mark + 1].isLineEnd ? nil : text.word(startingAt: mark + 1, from: index + 1) ?? text.word(startingAt: mark + 2, from: index + 1)
        let site = SpacedMark(left: text.words[index], right: right, index: index, mark: mark)
        switch text[mark] {
        case Byte.comma: return comma(text, site)
        case Byte.fullStop: return stop(text, site)
        case Byte.semicolon, Byte.colon: return inner(text, site)
        case 0x21, 0x3F: return final(text, site)
        default: return nil
        }
    }

    private static let weekdays = WordSet("monday tuesday wednesday thursday friday saturday sunday")

    private static func comma(_ text: borrowing Text, _ site: SpacedMark) -> (end: Int, text: [UInt8])? {
        let left = site.left
        let next = text[site.mark + 1]
        let isNumber = !left.shape.has(.hasLetter)
        // A bare letter is a variable.
        let isDecade = text.isDecade(left)
        guard !site.isBare || isNumber || isDecade || text.isProseWord(left) || text[Int(left.start)] == 0x49 else { return nil }
        if text.closingQuoteLength(at: site.mark + 1) > 0, next != Byte.quotationMark || !text.opensQuotation(at: site.mark + 1), next != Byte.apostrophe {
            return site.isProse(text) ? (site.mark, []) : nil
        }
        guard let right = site.right, right.stemCount > 1 || SpacedMark.isWordOfOneLetter(text, right) else {
            // A bracket or quotation mark opens, or the line ends.
            let after = next == Byte.space ? site.mark + 2 : site.mark + 1
            let opens = text.curlyQuote(at: after) == 0x9C || text[after] == Byte.openingParenthesis || text[after] == Byte.quotationMark && next == Byte.space
            guard opens && next == Byte.space || next.isLineEnd && site.isBare, text.isProseWord(left), site.isProse(text) else { return nil }
            return (site.mark, [])
        }
        // Columns and coordinates; 3 , the is prose.
        if right.shape.has(.hasDigit) { guard !isNumber, !isDecade, left.stemCount >= 3, left.isLower || Self.weekdays.contains(left) else { return nil } }
        if isDecade, !right.isLower { guard right.isTitle, text.isProseWord(right) else { return nil } }
        if isNumber || isDecade && right.isLower { guard text.isProseWord(right), right.isLower else { return nil } }
        guard site.isProse(text), !site.names(text, right) else { return nil }
        if !site.isGlued { return next == Byte.space ? (site.mark, []) : nil }
        // In German and its neighbours a comma stands for a low quotation mark: ,ja'
        guard text.isProseWord(right) && SpacedMark.isFamiliar(text, right) || SpacedMark.isWordOfOneLetter(text, right), text.closingQuoteLength(at: Int(right.end)) == 0, SpacedMark.goesOn(text, right) else { return nil }
        return (site.mark + 1, [Byte.comma, Byte.space])
    }

    private static func stop(_ text: borrowing Text, _ site: SpacedMark) -> (end: Int, text: [UInt8])? {
        let left = site.left
        let next = text[site.mark + 1]
        guard text[site.space - 1] != Byte.fullStop, next != Byte.fullStop, text[site.mark + 2] != Byte.fullStop else { return nil }
        let isNumber = left.shape.has(.hasDigit) && !left.shape.has(.hasLetter)
        guard isNumber || text.isProseWord(left), !Grammar.prepositions.contains(left) || !site.isBare else { return nil }
        let line = text.lines[text.lineIndex(at: site.mark)]
        // St . Michael, Dr . Okafor
        if left.isTitle, site.isBare, !site.isGlued, next == Byte.space, text.language == .english, Abbreviations.placeHeads.contains(left) && left.stemCount == 2 || Abbreviations.titles.contains(left), let right = site.right, right.isTitle, right.stemCount >= 3, site.isInLine(right, line), site.isProse(text) {
            return (site.mark, [])
        }
        // No . 31
        if site.isBare, left.isTitle, text.holds("No", at: Int(left.start)), left.stemCount == 2, next == Byte.space, text.language == .english, let right = site.right, right.shape.has(.hasDigit), !right.shape.has(.hasLetter), site.isProse(text) {
            return (site.mark, [])
        }
        // Enough of a sentence before the mark: dots also part the items of a menu.
        guard site.index > line.words.lowerBound, site.isProse(text) else { return nil }
        let closing = text.closingQuoteLength(at: site.mark + 1)
        if SpacedMark.endsLine(text, site.mark + 1 + closing) {
            // add . and build . are commands.
            guard SpacedMark.startsLikeSentence(text, line), !isNumber || line.wordCount > 4, !site.isCommand(text, line) else { return nil }
            return (site.mark, [])
        }
        // this address . \u{201C}The: a sentence that starts with a quotation.
        if site.right == nil, !isNumber, left.isLower, left.stemCount >= 3, next == Byte.space, opensQuotation(text, site.mark + 2), site.index + 1 < line.words.upperBound, text.language == .english {
            let first = text.words[site.index + 1]
            let isNear = Int(first.start) <= site.mark + 5
            return isNear && first.startsUpper && site.index - line.words.lowerBound >= 3 && !site.isCommand(text, line) && text.endsSentence(line) ? (site.mark, []) : nil
        }
        guard !isNumber, let right = site.right, site.isInLine(right, line) else { return nil }
        let rest = line.words.upperBound - site.index - 1
        if next == Byte.space, right.startsUpper, right.stemCount > 1 || SpacedMark.isWordOfOneLetter(text, right), rest >= 2, left.isLower || left.isTitle && site.index - line.words.lowerBound >= 3, !site.isCommand(text, line) {
            return text.words[site.index + 1..<min(line.words.upperBound, site.index + 12)].contains(where: { text.isFunctionWord($0) }) ? (site.mark, []) : nil
        }
        return nil
    }

    /// Languages known not to part double marks from the word; French and its neighbours may.
    private static let tight: Languages = [.english, .german, .dutch, .polish, .russian, .swedish, Languages(.ukrainian), Languages(.czech), Languages(.danish), Languages(.finnish)]

    /// A semicolon or colon.
    private static func inner(_ text: borrowing Text, _ site: SpacedMark) -> (end: Int, text: [UInt8])? {
        let left = site.left
        let isSemicolon = text[site.mark] == Byte.semicolon
        guard left.isLower || isSemicolon && left.isTitle, left.stemCount >= 2, text.isProseWord(left), text[site.mark + 1] == Byte.space, tight.includes(text.language(at: site.mark)), site.isProse(text) else { return nil }
        let line = text.lines[text.lineIndex(at: site.mark)]
        let words = text.words[line.words.lowerBound...site.index]
        if !isSemicolon, opensQuotation(text, site.mark + 2) { return announces(text, site, words, line) ? (site.mark, []) : nil }
        guard let right = site.right, !site.isGlued, !site.names(text, right), site.isInLine(right, line) else { return nil }
        // Label : value has few words before its colon.
        guard words.count >= (isSemicolon ? 3 : 4), words.contains(where: { isSemicolon ? text.isOfClosedClass($0) : text.isFunctionWord($0) }) || text.language != .english, text.isSentenceLike(line) else { return nil }
        // Iliad / Homer ; translated by: the marks of a catalogue.
        if left.isTitle { return right.isLower && right.facts.has(.lower) && right.stemCount >= 3 && text.endsSentence(line) && text.language == .english && !hasSpacedSigns(text, site.mark, line) ? (site.mark, []) : nil }
        if isSemicolon, right.isLower, right.facts.has(.lower), right.stemCount >= 4 { return (site.mark, []) }
        // It is clear : Men have more to do
        if right.isTitle, text.language == .english { return words.count >= 5 && right.stemCount >= 2 && text.words[line.words.lowerBound].startsUpper && text.endsSentence(line) && !hasSpacedColon(text, site.mark) && goesOnInLowerCase(text, site.index + 1) ? (site.mark, []) : nil }
        guard right.isLower && SpacedMark.isFamiliar(text, right) || right.shape.has(.hasDigit) || text[Int(right.start)] == 0x49 && right.stemCount == 1 else { return nil }
        return (site.mark, [])
    }

    private static func goesOnInLowerCase(_ text: borrowing Text, _ index: Int) -> Bool {
        index + 2 < text.words.count && text.areNeighbours(text.words[index], text.words[index + 1]) && text.words[index + 1].isLower && text.areNeighbours(text.words[index + 1], text.words[index + 2])
    }

    /// Another colon with a space before it stands near, in this line or another: the text's style.
    private static func hasSpacedColon(_ text: borrowing Text, _ mark: Int) -> Bool {
        let reach = 1_500
        return (max(1, mark - reach)..<min(text.count, mark + reach)).contains { $0 != mark && text[$0] == Byte.colon && text[$0 - 1] == Byte.space }
    }

    private static func opensQuotation(_ text: borrowing Text, _ offset: Int) -> Bool {
        text.curlyQuote(at: offset) == 0x9C || text[offset] == Byte.quotationMark && text.opensQuotation(at: offset) && !text[offset + 1].isBlankOrEnd
    }

    private static let saying = WordSet("said says added adds asked asks wrote writes replied replies answered continued explained told declared concluded warned recalled noted")

    /// He added : "This: a verb of saying, or a clause, in English.
    private static func announces(_ text: borrowing Text, _ site: SpacedMark, _ words: ArraySlice<Word>, _ line: Line) -> Bool {
        guard text.language == .english, words[line.words.lowerBound].startsUpper, text.endsSentence(line), !hasSpacedSigns(text, site.mark, line) else { return false }
        return words.count >= 2 && saying.contains(site.left) || words.count >= 4 && words.contains { text.isFunctionWord($0) }
    }

    /// Another colon, a solidus or a bar with spaces around it stands in the line: a list of labels, a catalogue's entry.
    private static func hasSpacedSigns(_ text: borrowing Text, _ mark: Int, _ line: Line) -> Bool {
        let reach = 400
        return (max(Int(line.start) + 1, mark - reach)..<min(Int(line.end), mark + reach)).contains {
            $0 != mark && (text[$0] == Byte.colon || text[$0] == Byte.solidus || text[$0] == 0x7C) && text[$0 - 1] == Byte.space && text[$0 + 1] == Byte.space
        }
    }

    /// Question and exclamation marks, which may be several.
    private static func final(_ text: borrowing Text, _ site: SpacedMark) -> (end: Int, text: [UInt8])? {
        let left = site.left
        var end = site.mark + 1
        while text[end] == 0x21 || text[end] == 0x3F { end += 1 }
        guard text.isProseWord(left), left.isLower || left.isTitle || left.isUpper && text.language(at: site.mark) == .english else { return nil }
        guard tight.includes(text.language(at: site.mark)), site.isProse(text), !SpacedMark.isTernary(text, end) else { return nil }
        let line = text.lines[text.lineIndex(at: site.mark)]
        guard site.index - line.words.lowerBound >= 1 else { return nil }
        if text[end].isLineEnd || SpacedMark.endsLine(text, end + text.closingQuoteLength(at: end)) { return (site.mark, []) }
        if text[end] == Byte.space {
            let after = text[end + 1]
            return after.isASCIIUpper || text.curlyQuote(at: end + 1) == 0x9C ? (site.mark, []) : nil
        }
        if text.closingQuoteLength(at: end) > 0, text[end] != Byte.quotationMark || !text.opensQuotation(at: end) { return (site.mark, []) }
        // a personality !brought: between two plain words.
        guard end == site.mark + 1, let right = site.right, site.isGlued, right.isLower, right.stemCount >= 2, text.isFunctionWord(right) || Grammar.conjunctions.contains(right) || text.lexicon.classes(right.hash).has(.past), right.facts.frequency >= 9,
            left.facts.frequency >= 6, text[Int(right.end)] == Byte.space, text.language(at: site.mark) == .english
        else { return nil }
        return (end, [text[site.mark], Byte.space])
    }
}
