import EmendCore

/// Removes the space before a mark, or moves it behind the mark: `The deal , signed` and `The deal ,signed`.
struct SpaceBeforePunctuation: Filter {
    let card = Card(
        id: "space-before-punctuation", group: .spacing,
        summary: "Removes the space before a comma, full stop, semicolon, colon, question or exclamation mark, or moves it to the right side.",
        reason: """
            Inline elements were joined with spaces, or the text was split into tokens. French puts a space before double marks; those stay there, as do marks that are named, code, \
            spaced ellipses, emoticons, labels with a spaced colon, decimals and names that start with a stop.
            """,
        examples: [
            .fixes("The deal , signed on Monday , still holds .", to: "The deal, signed on Monday, still holds."),
            .fixes("The plan ,however ,stalled.", to: "The plan, however, stalled."),
            .fixes("Who is to pay ? They do not say !", to: "Who is to pay? They do not say!"),
            .keeps("Pourquoi ? Parce que : voil\u{E0} !"),
            .keeps("The marks , and ; are allowed, and find . -name x is not .NET."),
            .keeps("He said . . . nothing, and left the .com boom :)"),
        ])
    let triggers = ByteSet(",.;:!?")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for index in words.indices {
            let start = Int(words[index].end)
            let limit = index + 1 < words.count ? Int(words[index + 1].start) : text.count
            guard limit > start + 1 || index + 1 == words.count else { continue }
            var space = start
            while case let length = Self.closerLength(text, space), length > 0, space < limit { space += length }
            guard text[space] == Byte.space, let edit = Self.edit(text, words, index, space) else { continue }
            edits.replace(space..<edit.end, with: edit.text)
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

    private static func edit(_ text: borrowing Text, _ words: [Word], _ index: Int, _ space: Int) -> (end: Int, text: [UInt8])? {
        let mark = space + 1
        let site = Site(left: words[index], right: text.word(startingAt: mark + 1, from: index + 1) ?? text.word(startingAt: mark + 2, from: index + 1), index: index, mark: mark)
        switch text[mark] {
        case Byte.comma: return comma(text, site)
        case Byte.fullStop: return stop(text, site)
        case Byte.semicolon, Byte.colon: return inner(text, site)
        case 0x21, 0x3F: return final(text, site)
        default: return nil
        }
    }

    /// A spaced mark: the word before its space, the word after it where nothing but a space may stand between.
    private struct Site {
        let left: Word
        let right: Word?
        let index: Int
        let mark: Int

        var space: Int { mark - 1 }
        /// The word touches the mark.
        var isGlued: Bool { right.map { Int($0.start) == mark + 1 } ?? false }
        /// Only the word stands before the space.
        var isBare: Bool { Int(left.end) == space }
    }

    /// Words after which a mark is named or stands for itself.
    private static let namers = WordSet("""
        a an the and or by with use uses used using of via as called named press pressing type typing key hit enter character characters symbol sign mark
        operator letter comma colon semicolon stop point dot period like than form suffix prefix extension
        """)

    /// Words of prose stand around the mark, and it is not the mark that is spoken of.
    private static func isProse(_ text: borrowing Text, _ site: Site) -> Bool {
        if site.isBare, namers.contains(site.left) { return false }
        // a <-> b ? is a formula.
        let before = text[Int(site.left.start) - 2]
        if before == 0x3D || before == Byte.lessThan || before == Byte.greaterThan || before == 0x2B || before == 0x7C { return false }
        guard text.isSpaced(site.left), !text.isProtected(site.space..<site.mark + 1) else { return false }
        return text.isProse(lineAt: site.mark)
    }

    private static func comma(_ text: borrowing Text, _ site: Site) -> (end: Int, text: [UInt8])? {
        let left = site.left
        let next = text[site.mark + 1]
        let isNumber = !left.shape.has(.hasLetter)
        // A bare letter is a variable.
        guard !site.isBare || isNumber || text.isProseWord(left) || text[Int(left.start)] == 0x49 else { return nil }
        if text.closingQuoteLength(at: site.mark + 1) > 0, next != Byte.quotationMark || !text.opensQuotation(at: site.mark + 1), next != Byte.apostrophe {
            return isProse(text, site) ? (site.mark, []) : nil
        }
        guard let right = site.right, right.stemCount > 1 || isWordOfOneLetter(text, right) else {
            // A bracket or quotation mark opens, or the line ends.
            let after = next == Byte.space ? site.mark + 2 : site.mark + 1
            let opens = text.curlyQuote(at: after) == 0x9C || text[after] == Byte.openingParenthesis || text[after] == Byte.quotationMark && next == Byte.space
            guard opens && next == Byte.space || next.isLineEnd && site.isBare, text.isProseWord(left), isProse(text, site) else { return nil }
            return (site.mark, [])
        }
        // Columns and coordinates; 3 , the is prose.
        if right.shape.has(.hasDigit) { guard !isNumber, left.stemCount >= 3, left.isLower else { return nil } }
        if isNumber { guard text.isProseWord(right), right.isLower else { return nil } }
        guard isProse(text, site), !names(text, site, right) else { return nil }
        if !site.isGlued { return next == Byte.space ? (site.mark, []) : nil }
        // In German and its neighbours a comma stands for a low quotation mark: ,ja'
        guard text.isProseWord(right) && isFamiliar(text, right) || isWordOfOneLetter(text, right), text.closingQuoteLength(at: Int(right.end)) == 0, goesOn(text, right) else { return nil }
        return (site.mark + 1, [Byte.comma, Byte.space])
    }

    private static func stop(_ text: borrowing Text, _ site: Site) -> (end: Int, text: [UInt8])? {
        let left = site.left
        let next = text[site.mark + 1]
        guard text[site.space - 1] != Byte.fullStop, next != Byte.fullStop, text[site.mark + 2] != Byte.fullStop else { return nil }
        let isNumber = left.shape.has(.hasDigit) && !left.shape.has(.hasLetter)
        guard isNumber || text.isProseWord(left), !Grammar.prepositions.contains(left) || !site.isBare else { return nil }
        let line = text.lines[text.lineIndex(at: site.mark)]
        // Enough of a sentence before the mark: dots also part the items of a menu.
        guard site.index - line.words.lowerBound >= 2, isProse(text, site) else { return nil }
        let closing = text.closingQuoteLength(at: site.mark + 1)
        if endsLine(text, site.mark + 1 + closing) {
            // add . and build . are commands.
            guard startsLikeSentence(text, line), !isNumber || line.wordCount > 4, !isCommand(text, site, line) else { return nil }
            return (site.mark, [])
        }
        guard !isNumber, let right = site.right, index(right, in: line, site) else { return nil }
        let rest = line.words.upperBound - site.index - 1
        if next == Byte.space, right.startsUpper, right.stemCount > 1 || isWordOfOneLetter(text, right), rest >= 3, left.isLower, !isCommand(text, site, line) {
            return text.words[site.index + 1..<min(line.words.upperBound, site.index + 12)].contains(where: { text.isFunctionWord($0) }) ? (site.mark, []) : nil
        }
        // even more .Let us: not .NET, .com
        guard site.isGlued, right.isTitle, left.isLower, Grammar.smallWords.contains(right) || text.lexicon.classes(right.hash).has(.verb), right.facts.frequency >= 8,
            right.stemCount >= 2, text[Int(right.end)] == Byte.space, text[Int(right.end) + 1].isASCIILower, text.language(at: site.mark) == .english
        else { return nil }
        return (site.mark + 1, [Byte.fullStop, Byte.space])
    }

    /// Languages known not to part double marks from the word; French and its neighbours may.
    private static let tight: Languages = [.english, .german, .dutch, .polish, .russian, .swedish, Languages(.ukrainian), Languages(.czech), Languages(.danish), Languages(.finnish)]

    /// A semicolon or colon.
    private static func inner(_ text: borrowing Text, _ site: Site) -> (end: Int, text: [UInt8])? {
        let left = site.left
        guard left.isLower, left.stemCount >= 2, text.isProseWord(left), text[site.mark + 1] == Byte.space, let right = site.right, !site.isGlued else { return nil }
        guard tight.includes(text.language(at: site.mark)), isProse(text, site), !names(text, site, right) else { return nil }
        let line = text.lines[text.lineIndex(at: site.mark)]
        guard index(right, in: line, site), right.isLower && isFamiliar(text, right) || right.shape.has(.hasDigit) || text[Int(right.start)] == 0x49 && right.stemCount == 1 else { return nil }
        // Label : value has few words before its colon.
        let words = text.words[line.words.lowerBound...site.index]
        guard words.count >= (text[site.mark] == Byte.colon ? 4 : 3), words.contains(where: { text.isFunctionWord($0) }) || text.language != .english, text.isSentenceLike(line) else { return nil }
        return (site.mark, [])
    }

    /// Question and exclamation marks, which may be several.
    private static func final(_ text: borrowing Text, _ site: Site) -> (end: Int, text: [UInt8])? {
        let left = site.left
        var end = site.mark + 1
        while text[end] == 0x21 || text[end] == 0x3F { end += 1 }
        guard text.isProseWord(left), left.isLower || left.isTitle || left.isUpper && text.language(at: site.mark) == .english else { return nil }
        guard tight.includes(text.language(at: site.mark)), isProse(text, site), !isTernary(text, end) else { return nil }
        let line = text.lines[text.lineIndex(at: site.mark)]
        guard site.index - line.words.lowerBound >= 1 else { return nil }
        if text[end].isLineEnd || endsLine(text, end + text.closingQuoteLength(at: end)) { return (site.mark, []) }
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

    /// A name, or in English a word that is not rare.
    private static func isFamiliar(_ text: borrowing Text, _ word: Word) -> Bool {
        word.isTitle || word.facts.frequency >= 6 || word.shape.has(.apostrophe) || text.language(at: Int(word.start)) != .english
    }

    /// x ? y : z
    private static func isTernary(_ text: borrowing Text, _ offset: Int) -> Bool {
        let longest = 120
        var i = offset
        while i < offset + longest, !text[i].isLineEnd {
            if text[i] == Byte.colon, text[i - 1] == Byte.space { return true }
            i += 1
        }
        return false
    }

    /// The marks , and ; are: what follows leads to another mark.
    private static func names(_ text: borrowing Text, _ site: Site, _ right: Word) -> Bool {
        guard site.index + 1 < text.words.count, Grammar.conjunctions.contains(right) else { return false }
        let after = Int(right.end) + 1
        return text[after - 1] == Byte.space && !text[after].isASCIILetter && text[after] < 0x80 && !text[after].isASCIIDigit && text[after] != Byte.quotationMark
            && text[after] != Byte.openingParenthesis && text[after] != 0x24
    }

    private static let commands = WordSet("git docker pip cargo npm make cmake cp mv ls cd find chmod chown tar grep rsync zip unzip add build install test run commit directory dir")

    private static func isCommand(_ text: borrowing Text, _ site: Site, _ line: Line) -> Bool {
        let first = max(line.words.lowerBound, site.index - 4)
        return text.words[first...site.index].contains(where: commands.contains)
    }

    private static func index(_ right: Word, in line: Line, _ site: Site) -> Bool { site.index + 1 < line.words.upperBound && right.end <= line.end }

    private static func startsLikeSentence(_ text: borrowing Text, _ line: Line) -> Bool {
        text.words[line.words.lowerBound].startsUpper || text.words[line.words.lowerBound].shape.has(.hasDigit) || line.wordCount > 12
    }

    private static func endsLine(_ text: borrowing Text, _ offset: Int) -> Bool {
        var i = offset
        while text[i] == Byte.space { i += 1 }
        return text[i].isLineEnd
    }

    /// A, a, I and what other languages have of that kind.
    private static func isWordOfOneLetter(_ text: borrowing Text, _ word: Word) -> Bool {
        let byte = text[Int(word.start)]
        return word.stemCount == 1 && (byte | 0x20 == 0x61 || byte | 0x20 == 0x69) || text.language(at: Int(word.start)) != .english && word.stemCount <= 2 && !word.shape.has(.hasDigit)
    }

    /// White space or a mark with white space after it follows a word.
    private static func goesOn(_ text: borrowing Text, _ word: Word) -> Bool {
        let end = Int(word.end)
        if text[end].isBlankOrEnd { return true }
        return [Byte.comma, Byte.fullStop, Byte.semicolon, Byte.colon, 0x21, 0x3F].contains(text[end]) && text[end + 1].isBlankOrEnd
    }
}
