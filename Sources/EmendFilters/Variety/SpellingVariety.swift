package import EmendCore
import EmendLexicon

/// Writes words in one variety of English, or tells of those that stray from the one that a text has.
package struct SpellingVariety: StyledFilter {
    package let card: Card
    package let triggers = ByteSet.letters
    private let target: Variety

    /// A filter that writes a variety, or one that only tells where a text mixes both.
    package init(to target: Variety = .keep) {
        self.target = target
        let examples: [Example] = switch target {
        case .american: [
            .fixes("The organisation\u{2019}s defence used grey tyres.", to: "The organization\u{2019}s defense used gray tires."),
            .keeps("The Labour Party and the Ministry of Defence met."),
        ]
        case .british: [
            .fixes("Colors were organized; GRAY DEFENSE.", to: "Colours were organised; GREY DEFENCE."),
            .keeps("Pearl Harbor, the Lincoln Center; style it with color: #fff;"),
        ]
        case .keep: [
            .reports("The colour was grey and the defence an honour, but the color stayed."),
            .keeps("The colour was grey; the color was gray."),
            .keeps("The organized realized that the colour was grey and the defence an honour."),
        ]
        }
        card = Card(
            id: "spelling-variety", group: .variety,
            summary: "Writes British or American spelling, as `--variety` says; without it tells of words that stray from the spelling of the text.",
            reason: "Both varieties are right, and a text should have one.",
        stays: "Names (Labour Party, Pearl Harbor), code, and words whose spelling depends on the sense (program, tire, draft) as the list says.",
            safety: target == .keep ? .hint : .safe,
            reach: .document,
            languages: .english,
            examples: examples)
    }

    package func styled(_ style: Style) -> any Filter { SpellingVariety(to: style.variety) }
    package func isAsked(by style: Style) -> Bool { style.variety != .keep }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let wanted: EnglishVariety
        switch target {
        case .keep: return tellMixture(text, &edits)
        case .american: wanted = .american
        case .british: wanted = .british
        }
        let words = text.words
        for sign in text.wordSigns(.variant) {
            let index = sign.index
            guard let other = text.lexicon.variant(words[index].hash), other.variety == wanted, Self.isWord(text, words, index) else { continue }
            edits.replace(words[index].stem, with: Self.written(other.form, as: words[index]))
        }
    }

    /// Hints at the forms of one variety in a text that has several times as many of the other.
    private func tellMixture(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var found: [(index: Int, other: SpellingVariant)] = []
        for sign in text.wordSigns(.variant) {
            let index = sign.index
            guard let other = text.lexicon.variant(words[index].hash), Self.isWord(text, words, index) else { continue }
            // British publishers write -ize too.
            if other.variety == .british, Self.isOxford(text, words[index], other.form) { continue }
            found.append((index, other))
        }
        let british = found.count { $0.other.variety == .american }
        let american = found.count - british
        let plain = 3
        guard min(british, american) > 0, max(british, american) >= plain * min(british, american) else { return }
        let usual: EnglishVariety = british > american ? .british : .american
        for (index, other) in found where other.variety == usual {
            edits.replace(words[index].stem, with: Self.written(other.form, as: words[index]), safety: .hint)
        }
    }

    /// organize for organise: a z for an s after an i, and nothing else.
    private static func isOxford(_ text: borrowing Text, _ word: Word, _ other: [UInt8]) -> Bool {
        guard other.count == word.stemCount else { return false }
        let start = Int(word.start)
        let places = other.indices.filter { text[start + $0] | 0x20 != other[$0] }
        return places.allSatisfy { $0 > 0 && other[$0] == 0x73 && other[$0 - 1] == 0x69 && text[start + $0] | 0x20 == 0x7A }
    }

    /// A word of running text: no name, no part of an identifier, no property of a style sheet, not the only word in quotation marks.
    private static func isWord(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        guard word.isPlain, isOrdinary(text, words, index) else { return false }
        let (start, end) = (Int(word.start), Int(word.end))
        if text[start - 1] == Byte.fullStop || identifierMarks.contains(text[start - 1]) || identifierMarks.contains(text[end]) { return false }
        if text[end] == Byte.openingParenthesis || text[end] == Byte.fullStop && !text[end + 1].isBlankOrEnd { return false }
        if text.holds("= ", at: start - 2) || text.holds(" = ", at: end) || isOption(text, start) { return false }
        // por favor
        if index > 0, text.areNeighbours(words[index - 1], word), words[index - 1].facts.has(.foreignMarker), !words[index - 1].facts.has(.lower) { return false }
        if text.openingQuoteLength(before: start) > 0, text.closingQuoteLength(at: end) > 0 { return false }
        return !isStyleRule(text, word)
    }

    private static let identifierMarks = ByteSet("/\\=_@#$<>{}`&")

    /// --no-color-lines
    private static func isOption(_ text: borrowing Text, _ start: Int) -> Bool {
        var i = start
        let longest = start - 60
        while i > longest, text[i - 1] == Byte.hyphen || text[i - 1].isASCIILetter { i -= 1 }
        return i < start && text[i] == Byte.hyphen
    }

    /// color: #fff, text-align: center; and what starts or ends a line of settings.
    private static func isStyleRule(_ text: borrowing Text, _ word: Word) -> Bool {
        if text[Int(word.end)].isLineEnd, text.holds(": ", at: Int(word.start) - 2) { return true }
        if text[Int(word.end)] == Byte.colon {
            if text[Int(word.start) - 1].isLineEnd { return true }
            var i = Int(word.end) + 1
            let longest = i + 40
            if text[i] == Byte.space { i += 1 }
            if text[i] == 0x23 { return true }
            while i < longest, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == Byte.hyphen { i += 1 }
            return text[i] == Byte.semicolon || text[i] == 0x7D
        }
        guard text[Int(word.end)] == Byte.semicolon || text[Int(word.end)] == 0x7D else { return false }
        return text[Int(word.start) - 1] == Byte.colon || text.holds(": ", at: Int(word.start) - 2)
    }

    /// In lower case; in capitals among capitals; with a capital only where a sentence gives it and no name may be meant.
    private static func isOrdinary(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        if word.isLower { return true }
        let before = index > 0 ? words[index - 1] : nil
        let next = index + 1 < words.count && text.areNeighbours(word, words[index + 1]) ? words[index + 1] : nil
        if word.isUpper {
            // Among capitals on both sides, as in a heading: VACUUM ANALYZE performs a vacuum.
            let neighbours = [before.flatMap { text.areNeighbours($0, word) ? $0 : nil }, next].compactMap { $0 }
            return !neighbours.isEmpty && neighbours.allSatisfy { $0.isUpper && $0.stemCount > 1 }
        }
        guard word.isTitle, text.mayStartSentence(at: Int(word.start)), next.map(\.startsUpper) != true else { return false }
        // Mr. Grey said
        if let before, before.facts.has(.abbreviation), text[Int(before.end)] == Byte.fullStop { return false }
        return !word.facts.has([.surname, .givenName, .place, .title]) && !parties.contains(word) && text.evidence.uses(of: word.hash).title == 0
    }

    private static let parties = WordSet("labour labor")

    /// The form in the case of a word.
    private static func written(_ form: [UInt8], as word: Word) -> [UInt8] {
        func upper(_ byte: UInt8) -> UInt8 { byte.isASCIILower ? byte - 0x20 : byte }
        if word.isLower { return form }
        return word.isUpper ? form.map(upper) : [upper(form[0])] + form.dropFirst()
    }
}
