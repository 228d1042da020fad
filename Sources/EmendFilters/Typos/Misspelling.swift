import EmendCore
import EmendLexicon

/// Corrects misspelled words where one correction is near-certain.
struct Misspelling: Filter {
    let card = Card(
        id: "misspelling", group: .typos,
        summary: "Corrects an unknown word that is one slip away from a frequent one and from no other.",
        reason: "Slips of the finger: two letters swapped, one missing, doubled or too many. Names, terms that recur, foreign words, words in quotation marks of their own, identifiers and rare words stay.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("It was teh first of thier talks.", to: "It was the first of their talks."),
            .fixes("Thier goverment was suprised.", to: "Their government was surprised."),
            .keeps("We drank teh tarik and teh halia."),
            .keeps("Mr Teh resigned; \u{201C}teh\u{201D} is a typo."),
            .keeps("A pig at a trough; the kubelet and its kubelet config."),
            .keeps("lorem ipsum dolor sit amet"),
        ])
    let triggers = ByteSet.letters

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let lexicon = text.lexicon
        for index in words.indices {
            let word = words[index]
            guard !word.facts.has(.known) || word.facts.has(.misspelled), word.isLower || word.isTitle, word.isPlain, word.stemCount >= 3, word.stemCount <= 20 else { continue }
            guard !word.shape.has(.nonASCII), Self.standsFree(text, word), Self.isOrdinary(text, words, index, lexicon) else { continue }
            guard let correction = Self.correction(text, words, index, lexicon), Self.isCredible(text, words, index, correction, lexicon) else { continue }
            edits.replace(word.stem, with: correction.cased(like: word), safety: correction.safety)
        }
    }

    private static func correction(_ text: borrowing Text, _ words: [Word], _ index: Int, _ lexicon: Lexicon) -> Correction? {
        let word = words[index]
        if word.facts.has(.misspelled), let listed = lexicon.misspelling(word.hash) {
            guard listed.kind == .spelling else { return nil }
            return Correction(word: listed.corrections[0], safety: listed.corrections.count == 1 ? .safe : .hint, isCommon: true, cost: 0)
        }
        var context = Correction.Context()
        if index > 0, text.areNeighbours(words[index - 1], word) { context.before = words[index - 1].hash }
        if index + 1 < words.count, text.areNeighbours(word, words[index + 1]) { context.after = words[index + 1].hash }
        let form = text.bytes[word.stem].map { $0 | 0x20 }
        if Joined.isContraction(form, facts: lexicon.facts) || Joined.isTwoWords(form, facts: lexicon.facts) { return nil }
        return Correction.of(form, context: context, lexicon: lexicon)
    }

    /// Nothing beside the word that could be a part of it: no bracket, apostrophe, slash or digit.
    private static func standsFree(_ text: borrowing Text, _ word: Word) -> Bool {
        let before = text[Int(word.start) - 1]
        let after = text[Int(word.end)]
        // U+FFFD or a C1 control may stand for a letter or an apostrophe: what touches it is no whole word.
        let startsFree = before.isBlankOrEnd || text.endsMark(before: Int(word.start))
            || before == Byte.quotationMark || before == Byte.openingParenthesis || before == Byte.hyphen || before == Byte.colon
        let endsFree = after.isBlankOrEnd || after == Byte.comma || (after == Byte.fullStop && text[Int(word.end) + 1] != Byte.fullStop) || after == Byte.semicolon || after == Byte.colon
            || after == 0x21 || after == 0x3F || after == Byte.quotationMark || after == Byte.closingParenthesis
            || text.startsMark(at: Int(word.end))
            || (after == Byte.hyphen && text[Int(word.end) + 1].isASCIILetter)
        // A part of a compound is judged only where it is long: avant-garde is no grade.
        let isPart = before == Byte.hyphen || after == Byte.hyphen
        return startsFree && endsFree && (!isPart || word.stemCount >= 7)
    }

    /// No name, no term, no mention, no compound.
    private static func isOrdinary(_ text: borrowing Text, _ words: [Word], _ index: Int, _ lexicon: Lexicon) -> Bool {
        let word = words[index]
        if word.isTitle {
            guard text.mayStartSentence(at: Int(word.start)) else { return false }
            // A name has another name after it: Teh Hong. A people or a country is no part of one: Thier Chinese.
            if index + 1 < words.count, case let next = words[index + 1], next.startsUpper, text.areNeighbours(word, next) {
                let isPartOfName = !next.facts.has([.place, .lower]) || next.facts.has(.givenName) || next.stemCount == 1
                if isPartOfName || word.stemCount < 5 { return false }
            }
        }
        let uses = text.evidence.uses(of: word.hash)
        if word.isLower && Int(uses.title) + Int(uses.titleElsewhere) > 0 || uses.upper > 0 || uses.mixed > 0 { return false }
        // In quotation marks of its own, a word is mentioned.
        if text.openingQuoteLength(before: Int(word.start)) > 0, text.closingQuoteLength(at: Int(word.end)) > 0 { return false }
        return word.facts.has(.misspelled) || !Compound.isKnown(text.bytes[word.stem], facts: lexicon.facts)
    }

    private static let reliableEndings: [StaticString] = ["ly", "ing", "ed", "tion", "ment"]

    /// At the start of a sentence an unknown word may be a name: only slips that no name looks like are corrected.
    private static func isCredibleAtStart(_ text: borrowing Text, _ words: [Word], _ index: Int, _ correction: Correction) -> Bool {
        let word = words[index]
        let end = Int(word.end)
        // Rooum, Donald; Shepheard-Walwyn; C. Goulden
        if text[end] == Byte.hyphen || (text[end] == Byte.comma && text[end + 2].isASCIIUpper) { return false }
        if index > 0, words[index - 1].isUpper, words[index - 1].stemCount == 1 { return false }
        if index + 1 < words.count, Grammar.nameParticles.contains(words[index + 1]), words[index + 1].isLower, !Grammar.conjunctions.contains(words[index + 1]),
            !Grammar.smallWords.contains(words[index + 1])
        {
            return false
        }
        let hash = WordHash.of(correction.word)
        if correction.isCommon || Grammar.smallWords.contains(hash) || Grammar.pronouns.contains(hash) { return true }
        return reliableEndings.contains { ending in
            ending.withUTF8Buffer { correction.word.count > $0.count + 3 && correction.word.suffix($0.count).elementsEqual($0) }
        }
    }

    /// A word that recurs is a term, and beside an unknown word it belongs to another language, unless the slip is one of the commonest.
    private static func isCredible(_ text: borrowing Text, _ words: [Word], _ index: Int, _ correction: Correction, _ lexicon: Lexicon) -> Bool {
        let uses = text.evidence.uses(of: words[index].hash)
        if uses.all > 1, !correction.isCommon { return false }
        // Where nothing in a short line is plainly English, only the commonest slips are.
        if !correction.isCommon {
            let line = text.languageEvidence(of: text.lines[text.lineIndex(at: Int(words[index].start))])
            if line.english == 0, line.known < 3 { return false }
        }
        if words[index].isTitle, !isCredibleAtStart(text, words, index, correction) { return false }
        for neighbour in [index - 1, index + 1] where words.indices.contains(neighbour) {
            let word = words[neighbour]
            let isBeside = neighbour < index ? text.areNeighbours(word, words[index]) : text.areNeighbours(words[index], word)
            guard isBeside, word.isLower, word.isPlain, word.stemCount > 2 else { continue }
            if word.facts.has(.foreignMarker), !word.facts.has(.lower) { return false }
            // In the company of words hardly used in English it is a phrase of another language: avant garde, carpe diem.
            if word.facts.has([.uncommon, .rare]), word.facts.frequency < 9, !correction.isCommon { return false }
            if !word.facts.has(.known) {
                if word.shape.has(.nonASCII) || Self.correction(text, words, neighbour, lexicon) == nil { return false }
            }
        }
        return true
    }
}
