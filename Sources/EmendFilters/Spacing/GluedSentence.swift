import EmendCore

/// Parts sentences that run into each other.
struct GluedSentence: Filter {
    let card = Card(
        id: "glued-sentence", group: .spacing,
        summary: "Adds the space that is missing between a sentence and the next.",
        reason: "Paragraphs and inline elements were joined without a space.",
        stays: "Domains, file names, identifiers, versions and initials.",
        reach: .document,
        examples: [
            .fixes("After years of fighting.Russian forces advanced.", to: "After years of fighting. Russian forces advanced."),
            .fixes("Is it over?Nobody knows.", to: "Is it over? Nobody knows."),
            .fixes("The EU.The UN.The AU.", to: "The EU. The UN. The AU."),
            .keeps("Amazon.com and Booking.com rose; Node.js fell."),
            .keeps("Call System.Text.Json from main.swift."),
            .keeps("Photo by Getty.Images"),
        ])
    let triggers = ByteSet(".?!")

    /// Second parts of host names that pages print with a capital.
    private static let hostEndings = WordSet("com org net edu gov io co js ts net ai tv me")

    /// Prepositions and conjunctions that sentences start with.
    private static let sentenceHeads = WordSet("after before during since while until despite although because when where if as")

    /// Months that are ordinary words too.
    private static let months = WordSet("march may august")

    /// Nouns that a number follows as a label.
    private static let numbered = WordSet("step page pages section chapter part figure fig table note item items rule line point option case article paragraph number no")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        var places: [(offset: Int, left: UInt64)] = []
        for sign in text.wordSigns(.glued) where sign.index > 0 {
            let index = sign.index
            let right = words[index]
            var start = Int(right.start)
            // A mark of a sentence, or the last byte of a curly quotation mark.
            guard case let last = text[start - 1], last == Byte.fullStop || last == 0x3F || last == 0x21 || last >= 0x80 else { continue }
            let left = words[index - 1]
            let opening = text.openingQuoteLength(before: start)
            if opening > 0 { start -= opening }
            // The stop may stand inside the quotation marks or outside: over.\u{201D}He, over\u{201D}.He
            let inner = text.curlyQuote(at: start - 3) == 0x9D ? 3 : 0
            let mark = text[start - inner - 1]
            guard mark == Byte.fullStop || mark == 0x3F || mark == 0x21 else { continue }
            let closing = inner > 0 ? 0 : text.closingQuoteLength(before: start - 1)
            guard Int(left.end) + closing == start - inner - 1 || (text[start - 2] == Byte.closingParenthesis || text[start - 2] == 0x25) && Int(left.end) + 1 == start - 1 else { continue }
            guard left.hash != right.hash, !text.isPartOfName(left), !text.isProtected(right.range) else { continue }
            // A directive of reStructuredText: .. class:: collections.Counter
            if text.holds(".. ", at: text.contentStart(of: text.lines[text.lineIndex(at: start)])) { continue }
            if text.language(at: start) != .english {
                if opening == 0, inner == 0, closing == 0, Self.isSentenceElsewhere(text, left, right, mark) { places.append((start, mark == Byte.fullStop ? left.hash : 0)) }
            } else if Self.endsSentence(text, left, mark, words, index) && Self.startsSentence(text, right, words, index) {
                places.append((start, left.hash))
            } else if Self.goesOnInLowerCase(text, left, right, mark) {
                places.append((start, mark == Byte.fullStop ? left.hash : 0))
            }
        }
        // A word that a stop is glued to again and again names something: threading.Pool, threading.Thread.
        var counts: [UInt64: Int] = [:]
        for place in places { counts[place.left, default: 0] += 1 }
        for place in places where place.left == 0 || counts[place.left] == 1 { edits.insert(" ", at: place.offset) }
    }

    /// A word of prose, a number with a unit or currency, or an acronym.
    private static func endsSentence(_ text: borrowing Text, _ left: Word, _ mark: UInt8, _ words: [Word], _ index: Int) -> Bool {
        let isChained = text[Int(left.start) - 1] == Byte.fullStop && left.isGlued
        if left.isLower, left.isPlain || left.shape.has(.apostrophe) {
            return left.stemCount >= 2 && left.facts.has(.known) && (!isChained || left.stemCount > 3)
        }
        if left.shape.has(.hasDigit), !left.shape.has(.hasLetter) {
            // Not the number of a list item or a chess move.
            let before = text[Int(left.start) - 1]
            let isClosed = Grammar.determiners.contains(words[index]) || Grammar.pronouns.contains(words[index]) || Grammar.prepositions.contains(words[index])
            if text[Int(left.end)] == 0x25 { return isClosed }
            if left.isGlued, text.holds("\u{20AC}", at: Int(left.start) - 3) || text.holds("\u{A3}", at: Int(left.start) - 2) { return mark == Byte.fullStop }
            if left.isGlued { return mark == Byte.fullStop && (before == 0x24 || before == Byte.hyphen && isClosed && text[Int(left.start) - 2].isASCIIDigit) }
            // In 2028.The: a year, then a word that starts sentences.
            let year = text.bytes[left.range]
            guard isClosed, before == Byte.space, index >= 2 else { return false }
            if left.stemCount == 4, year.first == 0x31 || year.first == 0x32 { return true }
            // He turned 12.The: not step 1.The, nor the number of an item.
            let noun = words[index - 2]
            return left.stemCount <= 3 && noun.isLower && Int(noun.end) + 1 == Int(left.start) && !numbered.contains(noun) && noun.facts.has(.lower)
        }
        if left.isTitle, left.isPlain, left.stemCount >= 3 {
            let uses = text.evidence.uses(of: left.hash)
            // \u{201C}No\u{201D}.He, Endo Sushi.They: an ordinary word with a capital, then a word that starts sentences.
            let isNamed = text.closingQuoteLength(at: Int(left.end)) > 0 || index >= 2 && words[index - 2].isTitle && text.areNeighbours(words[index - 2], left)
            if mark == Byte.fullStop, left.facts.has(.lower), isNamed || index >= 2 && Grammar.articles.contains(words[index - 2]) && text.areNeighbours(words[index - 2], left) {
                return (isNamed && Self.sentenceHeads.contains(words[index]) || Grammar.pronouns.contains(words[index]) || Grammar.determiners.contains(words[index])) && words[index].stemCount >= 2 && text[Int(words[index].end) + 1].isASCIILower
            }
            // in May.Relief agencies
            if mark == Byte.fullStop, left.facts.has(.lower), months.contains(left), index >= 2, text.areNeighbours(words[index - 2], left), Grammar.prepositions.contains(words[index - 2]) { return true }
            return mark != 0x21 && !left.facts.has(.lower) && (left.facts.has([.title, .place]) || uses.title > 0)
        }
        return left.isUpper && left.stemCount >= 2 && left.isPlain && left.facts.has(.upper)
    }

    /// A capitalised word that the text goes on with.
    private static func startsSentence(_ text: borrowing Text, _ right: Word, _ words: [Word], _ index: Int) -> Bool {
        let isAcronym = right.isUpper && right.stemCount >= 3 && right.facts.has(.known) && (right.facts.has(.upper) || !right.facts.has(.lower)) && words[index - 1].isLower && words[index - 1].stemCount >= 3
        guard right.isTitle || isAcronym || (right.isUpper && right.stemCount == 1 && (text[Int(right.start)] == 0x41 || text[Int(right.start)] == 0x49)) else { return false }
        guard right.isPlain || right.shape.has(.apostrophe), !hostEndings.contains(right) else { return false }
        if !right.facts.has(.known), startsName(text, words, index) { return true }
        guard right.facts.has(.known) || text.evidence.uses(of: right.hash).all > 1 else { return false }
        let next = text[Int(right.end)]
        switch next {
        case Byte.space, Byte.lineFeed: break
        // However, he said; but threading.Lock, threading.Thread.
        case Byte.comma:
            guard right.facts.has([.title, .place, .givenName]) || Grammar.smallWords.contains(right) || text.lexicon.classes(right.hash).has(.adverb) else { return false }
        case Byte.hyphen: return text[Int(right.end) + 1].isASCIILetter
        case Byte.fullStop: return text[Int(right.end) + 1].isBlankOrEnd
        default: return false
        }
        // A sentence has a second word. A glued third part makes a name of it: `peace.War.Truce` does not.
        return index + 1 < words.count && text.lineIndex(at: Int(words[index + 1].start)) == text.lineIndex(at: Int(right.start))
    }

    /// wide open.Isi Palaz\u{F3}n scored: no listed word, then a second name, after ordinary words in a sentence that names no code.
    private static func startsName(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let (left, right) = (words[index - 1], words[index])
        guard index >= 2, index + 2 < words.count, left.isLower, left.stemCount >= 4, left.facts.has(.lower), left.facts.frequency >= 5, words[index - 2].isLower, text.areNeighbours(words[index - 2], left) else { return false }
        let next = words[index + 1]
        guard right.stemCount >= 3, text.areNeighbours(right, next), next.isTitle, next.stemCount >= 3, Int(right.start) == Int(left.end) + 1 else { return false }
        let line = text.lines[text.lineIndex(at: Int(right.start))]
        return index + 2 < line.words.upperBound && line.wordCount >= 8 && text.endsSentence(line) && !text.isNearCode(Int(right.start))
    }

    /// Words that go on in lower case after a full stop, and end neither a host's name nor a file's.
    private static let openers = WordSet("""
        i i'm i've i'd i'll no everyone someone another many most several why yet maybe perhaps despite how what the but and they they're there there's we we're we've you you're he he's she she's also if because your our their his these those please thanks
        thank although however which who it's that's don't didn't
        """)

    /// Is it so?how nice: between two words of prose; a query of an address would not be one.
    private static func goesOnInLowerCase(_ text: borrowing Text, _ left: Word, _ right: Word, _ mark: UInt8) -> Bool {
        guard left.isLower || mark == Byte.fullStop && left.isTitle, right.isLower, left.isPlain, left.stemCount >= 2 else { return false }
        guard text[Int(right.start) - 1] == mark, text[Int(left.start) - 1] == Byte.space, text[Int(right.end)] == Byte.space || text[Int(right.end)] == Byte.comma else { return false }
        if mark == Byte.fullStop { return left.facts.has([.lower, .title]) && !left.facts.has(.abbreviation) && openers.contains(right) && text[Int(right.end) + 1].isASCIILower }
        if openers.contains(right), text[Int(right.end) + 1].isASCIILower { return left.facts.has([.lower, .misspelled]) }
        guard right.isPlain, right.stemCount >= 2 else { return false }
        return left.facts.has([.lower, .misspelled]) && right.facts.has(.lower) && right.facts.frequency >= 9
    }

    /// Ende.Dann: in a language that the lexicon does not know, a longer word in lower case, then one with a capital that the line goes on after.
    private static func isSentenceElsewhere(_ text: borrowing Text, _ left: Word, _ right: Word, _ mark: UInt8) -> Bool {
        // German nouns have capitals.
        let isPlainWord = left.isLower || left.isTitle && mark == Byte.fullStop && text.language(at: Int(left.start)) == .german
        guard isPlainWord, !left.shape.has(.hasDigit), left.stemCount >= (mark == Byte.fullStop ? 4 : 2), text.isSpaced(left), text.isSpaced(right), !left.isGlued || mark != Byte.fullStop else { return false }
        guard right.isTitle, !right.shape.has(.hasDigit), right.stemCount >= 2, !hostEndings.contains(right), text[Int(right.end)] == Byte.space else { return false }
        guard let next = text.scalar(at: Int(right.end) + 1), text.characterClass(of: next.value).has(.letter) else { return false }
        return text.lines[text.lineIndex(at: Int(left.start))].wordCount >= 5
    }
}
