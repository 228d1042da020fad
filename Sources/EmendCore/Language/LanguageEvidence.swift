/// What the words of a passage say about its language.
public struct LanguageEvidence: Sendable {
    /// Weights of function words that are English, and of those of other languages.
    public var english = 0
    public var foreign = 0
    /// Lower-case words that English lists hold in lower case, and words they do not hold at all.
    public var known = 0
    public var unknown = 0
    /// Words of Latin letters, and letters of other scripts.
    var latin = 0
    var otherScript = 0

    /// English function words that hardly another language shares, beside those marked in the lexicon.
    private static let englishWords = WordSet("it is are was were but not you your if have has been her our or by be my we she he his him them they into at that this")

    /// Counts a word. Names are left out, which start with a capital inside a sentence.
    mutating func count(_ word: Word, isFirst: Bool, _ text: borrowing Text) {
        guard word.shape.has(.hasLetter), !text.isPartOfAddress(word) else { return }
        if word.shape.has(.otherScript) {
            otherScript += Int(word.end - word.start) / 2
            return
        }
        latin += 1
        let isListed = word.facts.has([.lower, .title, .upper, .mixed, .givenName, .surname, .place])
        // Words in capitals count where they are ordinary ones: a line that is shouted.
        if word.startsUpper, !isFirst, !word.isUpper || !word.facts.has(.lower) || word.facts.has(.upper) {
            if word.shape.has(.nonASCII), !isListed { unknown += 1 }
            return
        }
        if word.facts.has(.englishMarker) { english += 3 } else if Self.englishWords.contains(word) { english += 2 }
        if word.facts.has(.foreignMarker) {
            foreign += 3
        } else if case let languages = LanguageTraits.known.languages(ofWord: word.hash), languages != 0, languages & Languages.english.rawValue == 0,
            !text.isPartOfCompound(word)
        {
            // A single letter is also a variable or an abbreviation.
            foreign += word.stemCount > 1 ? 2 : 1
        }
        // A misspelling of English is English.
        if word.facts.has(.misspelled) { english += 1 }
        if word.facts.has([.lower, .misspelled]) { known += 1 } else if !isListed, !word.startsUpper { unknown += 1 }
        if word.shape.has(.nonASCII), !isListed { foreign += 1 }
    }

    mutating func add(_ other: LanguageEvidence) {
        english += other.english
        foreign += other.foreign
        known += other.known
        unknown += other.unknown
        latin += other.latin
        otherScript += other.otherScript
    }

    /// Every third word of running text is a function word, so that lists of names and addresses with some chance finds among them are told from it.
    var isDense: Bool { foreign * 8 > latin }

    /// Next to no letter is Latin.
    var isOtherScript: Bool { otherScript > latin * 5 }

    /// Other languages have more of its function words than English: it is plainly not English.
    var hasForeignWords: Bool {
        // Where few are function words, the words that English does not know decide.
        foreign > english && foreign >= 4 && isDense || foreign >= english && foreign >= 2 && unknown >= 3 && unknown > known
    }

    /// None of its words is a function word of English, and some are unknown to English or function words elsewhere. A wrong change is worse than a missed
    /// one, so that one such word in a line that says nothing else is enough.
    var hasNoEnglish: Bool { english == 0 && unknown + foreign >= 2 && known < 3 + unknown }

    /// English wherever it stands: long enough, with function words of English only, and words that English knows.
    var isPlainlyEnglish: Bool {
        !isOtherScript && known >= 8 && english >= 6 && english > foreign * 4 && known > unknown * 6
    }
}

extension Text {
    /// A piece of an address, a path or an identifier (`www.la.com`, `de/index`, `key=en`), or of two sentences that were run together.
    func isPartOfAddress(_ word: Word) -> Bool {
        if word.isGlued {
            switch self[Int(word.start) - 1] {
            case 0x2E, 0x2F, 0x40, 0x5F, 0x3A, 0x23, 0x3D, 0x26, 0x5C, 0x25: return true
            default: break
            }
        }
        switch self[Int(word.end)] {
        case 0x2F, 0x40, 0x5F, 0x3D, 0x5C: return true
        case 0x2E: return asciiClass(self[Int(word.end) + 1]).has([.letter, .digit])
        default: return false
        }
    }

    /// Joined to another word by a hyphen, as in `co-operate` and `laissez-faire`.
    func isPartOfCompound(_ word: Word) -> Bool {
        self[Int(word.end)] == 0x2D || word.isGlued && self[Int(word.start) - 1] == 0x2D
    }
}
