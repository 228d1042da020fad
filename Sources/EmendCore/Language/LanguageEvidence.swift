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
    mutating func count(_ word: Word, isFirst: Bool) {
        guard word.shape.has(.hasLetter) else { return }
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
        } else if case let languages = LanguageTraits.known.languages(ofWord: word.hash), languages != 0, languages & Languages.english.rawValue == 0 {
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

    /// Next to no letter is Latin.
    var isOtherScript: Bool { otherScript > latin * 5 }

    /// Other languages have more of its function words than English: it is plainly not English.
    var hasForeignWords: Bool { foreign > english && foreign >= 4 }

    /// None of its words is a function word of English, and some are unknown to English.
    var hasNoEnglish: Bool { english == 0 && unknown + (foreign > 0 ? 1 : 0) >= 2 && known < 3 + unknown }

    /// English wherever it stands: long enough, with function words of English only, and words that English knows.
    var isPlainlyEnglish: Bool {
        !isOtherScript && known >= 8 && english >= 6 && english > foreign * 4 && known > unknown * 6
    }
}
