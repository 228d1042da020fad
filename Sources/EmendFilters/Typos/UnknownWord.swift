import EmendCore
import EmendLexicon

/// What keeps an unknown word from being taken for a slip: it is a name, a term, a mention, a compound, or of another language.
enum UnknownWord {
    /// No name, no term, no mention, no compound, as far as the word itself and its document tell.
    static func isOrdinary(_ text: borrowing Text, _ words: [Word], _ index: Int, _ lexicon: Lexicon) -> Bool {
        let word = words[index]
        if word.isTitle, startsSentence(text, word) {
            // A name has another name after it: Teh Hong. A people or a country is no part of one: Thier Chinese.
            if index + 1 < words.count, case let next = words[index + 1], next.startsUpper, !firstPerson.contains(next), !(word.facts.has(.misspelled) && next.isUpper && next.stemCount > 1), text.areNeighbours(word, next) {
                let isPartOfName = !next.facts.has([.place, .lower]) || next.facts.has(.givenName) || next.stemCount == 1 || next.isTitle && next.facts.has(.lower) && !isTitleCased(text, words, index)
                if isPartOfName || word.stemCount < 5 { return false }
            }
        } else if word.isTitle, word.facts.has(.misspelled), !isTitleCased(text, words, index), isBesideName(text, words, index) {
            return false
        } else if word.isTitle, word.stemCount < 6 || !areNeighboursOrdinary(text, words, index) || endsQuotedTitle(text, words, index) {
            return false
        }
        let uses = text.evidence.uses(of: word.hash)
        if word.isLower && Int(uses.title) + Int(uses.titleElsewhere) > 0 || uses.mixed > 0 { return false }
        if word.isUpper ? uses.all > 1 : uses.upper > 0 { return false }
        // In quotation marks of its own, a word is mentioned.
        if text.openingQuoteLength(before: Int(word.start)) > 0, text.closingQuoteLength(at: Int(word.end)) > 0 { return false }
        if word.facts.has(.misspelled) { return true }
        // buildd and buildds are two forms of a term.
        let folded = text.bytes[word.stem].map { $0 | 0x20 }
        let sibling = folded.last == 0x73 ? WordHash.of(folded.dropLast()) : WordHash.of(folded + [0x73])
        if !lexicon.facts(sibling).has(.known), text.evidence.uses(of: sibling).all > 0 { return false }
        return !WordFormation.isSpelledWithS(text.bytes[word.stem], lexicon)
    }

    /// A line of four words or more that are capitalised but for the small ones: a heading.
    private static func isTitleCased(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let line = text.lines[text.lineIndex(at: Int(words[index].start))]
        guard line.wordCount >= 4, line.wordCount <= 20 else { return false }
        return words[line.words].allSatisfy { $0.startsUpper || Grammar.smallWords.contains($0) || !$0.shape.has(.hasLetter) }
    }

    /// Beleive Records: a capitalised word beside it makes a name of both.
    private static func isBesideName(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        index > 0 && words[index - 1].startsUpper && words[index - 1].stemCount > 1 && text.areNeighbours(words[index - 1], words[index]) && !text.mayStartSentence(at: Int(words[index - 1].start))
            || index + 1 < words.count && words[index + 1].startsUpper && text.areNeighbours(words[index], words[index + 1])
    }

    /// Before a closing quotation mark, in a line that quotes with capitals: The Pursuit of Happyness. A title is spelled as it is.
    private static func endsQuotedTitle(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        guard text.closingQuoteLength(at: Int(words[index].end)) > 0 else { return false }
        let longest = 8
        for first in stride(from: index - 1, through: max(0, index - longest), by: -1) {
            let word = words[first]
            guard text.areNeighbours(word, words[first + 1]), word.startsUpper || Grammar.smallWords.contains(word) else { return false }
            if text.openingQuoteLength(before: Int(word.start)) > 0 { return word.startsUpper }
        }
        return false
    }

    private static let firstPerson = WordSet("i i'm i've i'd i'll")

    /// A word that recurs is a term, and beside an unknown word it belongs to another language, unless the slip is one of the commonest.
    static func isCredible(_ text: borrowing Text, _ words: [Word], _ index: Int, _ correction: Correction, _ lexicon: Lexicon) -> Bool {
        let word = words[index]
        let hash = WordHash.of(correction.word)
        if MeantWord.isPaired(words, index, hash) || !correction.isCommon && MeantWord.isContrasted(words, index, hash) { return false }
        // SETOF: a word of capitals is rather a keyword than two words.
        if word.isUpper, correction.word.contains(Byte.space) { return false }
        // A letter doubled or swapped is likelier than a new compound: youngsteers.
        if !word.facts.has(.misspelled), correction.cost > SlipCost.swap || !correction.isFrequent, WordFormation.isCompound(text.bytes[word.stem], lexicon) { return false }
        let uses = text.evidence.uses(of: word.hash)
        if uses.all > 1, !correction.isCommon, correction.margin < (uses.all > 2 ? 35 : word.stemCount >= 9 ? 10 : 20) { return false }
        if !correction.isCommon, isInStrangeLine(text, word) { return false }
        if word.isTitle, !(startsSentence(text, word) ? isCredibleAtStart(text, words, index, correction, lexicon) : isCredibleWithCapital(correction)) { return false }
        for neighbour in text.neighbours(of: index) {
            let other = words[neighbour]
            if correction.isListed, word.stemCount >= 7, !other.facts.has(.foreignMarker) { continue }
            guard other.isLower, !other.shape.has([.hasDigit, .otherScript]), other.stemCount > 2 else { continue }
            if other.facts.has(.foreignMarker), !other.facts.has(.lower) { return false }
            // In the company of words hardly used in English it is a phrase of another language: avant garde, carpe diem.
            if other.facts.has([.uncommon, .rare]), other.facts.frequency < 9, !correction.isCommon, correction.margin < 25 { return false }
            // Two unknown words in a row are of another language rather than two slips, unless they are two of the commonest.
            if !other.facts.has([.known, .misspelled]) {
                if !correction.isCommon || other.shape.has(.nonASCII) { return false }
                if !other.shape.has(.apostrophe), Misspelling.correction(text, words, neighbour, lexicon) == nil { return false }
            }
        }
        return true
    }

    /// Verse of old, dialect, a language of their own; or a short line in which nothing is plainly English. Only the commonest slips are slips there.
    private static func isInStrangeLine(_ text: borrowing Text, _ word: Word) -> Bool {
        let line = text.languageEvidence(of: text.lines[text.lineIndex(at: Int(word.start))])
        if line.unknown >= 4, line.unknown * 8 > line.known { return true }
        return line.english == 0 && line.known < 3 && (line.known < 2 || line.unknown > 1 || line.foreign > 0)
    }

    /// How far the slips may go for which `isCredible` may be true of a word that no list holds: to the commonest among strange words, and none
    /// beside a word of another language. What it says before the correction is searched for, it says of each correction.
    static func reach(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Reach {
        var reach = isInStrangeLine(text, words[index]) ? Reach.common : .any
        for neighbour in text.neighbours(of: index) {
            let other = words[neighbour]
            guard other.isLower, !other.shape.has([.hasDigit, .otherScript]), other.stemCount > 2 else { continue }
            if other.facts.has(.foreignMarker), !other.facts.has(.lower) { return .none }
            if !other.facts.has([.known, .misspelled]) {
                if other.shape.has(.nonASCII) { return .none }
                reach = .common
            }
        }
        return reach
    }

    enum Reach { case any, common, none }

    private static func startsSentence(_ text: borrowing Text, _ word: Word) -> Bool {
        let start = Int(word.start)
        return (text.mayStartSentence(at: start) || text[start - 1] == Byte.colon) && !text.continuesSentence(at: start)
    }

    /// Inside a sentence a capital makes a name, unless the words beside it are ordinary ones, as in a heading.
    private static func areNeighboursOrdinary(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        var isBesideCapital = words[index].facts.has(.misspelled)
        for other in text.neighbours(of: index).map({ words[$0] }) {
            if other.startsUpper {
                guard other.facts.has(.lower), !other.facts.has([.uncommon, .givenName]) else { return false }
                isBesideCapital = true
            } else if !other.facts.has(.lower) {
                return false
            }
        }
        return isBesideCapital
    }

    private static func isCredibleWithCapital(_ correction: Correction) -> Bool {
        correction.isCommon || correction.margin >= 10 && correction.isSupported && correction.cost <= 30
    }

    /// No name stands before these.
    private static let openings = WordSet("i we you they he she my your our their his the this that these those a an it's i'm we're they're")

    /// What follows a word at the start of a sentence shows that it is none of the names that may stand there.
    private static func isNoNameBefore(_ text: borrowing Text, _ words: [Word], _ index: Int, _ lexicon: Lexicon, _ correction: UInt64) -> Bool {
        let word = words[index]
        let classes = lexicon.classes(correction)
        if text[Int(word.end)] == 0x21 { return classes.has([.adjective, .adverb]) && !classes.has(.noun) }
        guard index + 1 < words.count, case let next = words[index + 1], next.isLower, text.areNeighbours(word, next) else { return false }
        if openings.contains(next) { return true }
        let following = lexicon.classes(next.hash)
        return classes.has(.adjective) && !classes.has([.noun, .plural]) && following.has([.noun, .plural]) && !following.has([.verb, .thirdPerson, .past])
    }

    private static let reliableEndings: [StaticString] = ["ly", "ing", "ed", "tion", "ment"]

    /// At the start of a sentence an unknown word may be a name: only slips that no name looks like are corrected.
    private static func isCredibleAtStart(_ text: borrowing Text, _ words: [Word], _ index: Int, _ correction: Correction, _ lexicon: Lexicon) -> Bool {
        let word = words[index]
        let end = Int(word.end)
        // Rooum, Donald; Shepheard-Walwyn; C. Goulden; Manny: Hello.
        if text[end] == Byte.hyphen || text[end] == Byte.colon && !correction.isListed || (text[end] == Byte.comma && text[end + 2].isASCIIUpper) { return false }
        if index > 0, words[index - 1].isUpper, words[index - 1].stemCount == 1 { return false }
        if index + 1 < words.count, Grammar.nameParticles.contains(words[index + 1]), words[index + 1].isLower, !Grammar.conjunctions.contains(words[index + 1]),
            !Grammar.smallWords.contains(words[index + 1])
        {
            return false
        }
        let hash = WordHash.of(correction.word)
        if Grammar.smallWords.contains(hash) || Grammar.pronouns.contains(hash) {
            // Whan that Aprille: in the company of unknown names it is another language.
            if (index + 1..<min(index + 4, words.count)).contains(where: { !words[$0].facts.has([.known, .misspelled]) }) { return false }
            return correction.isCommon || correction.cost <= SlipCost.common || correction.isSupported && correction.cost <= 30
        }
        if isCredibleWithCapital(correction) || correction.margin >= 0 && isNoNameBefore(text, words, index, lexicon, hash) { return true }
        return reliableEndings.contains { ending in
            ending.withUTF8Buffer { correction.word.count > $0.count + 3 && correction.word.suffix($0.count).elementsEqual($0) }
        }
    }
}
