/// The language of a text, as far as filters ask: English ones sleep in any other.
public enum TextLanguage: Sendable, Hashable {
    case english, other
}

/// How the language of a text is decided.
public enum LanguageSetting: Sendable, Hashable {
    case automatic
    case fixed(TextLanguage)
}

extension TextLanguage {
    /// English unless the words plainly say otherwise.
    ///
    /// A text is not English where most letters belong to another script, where function words of other languages are more
    /// than those that only English has, or where a longer text has next to none of the latter: in running
    /// English every third word is one of them. O(words), stopping after the first 4,096.
    static func guess(_ words: [Word]) -> TextLanguage {
        var latin = 0
        var otherScript = 0
        var english = 0
        var foreign = 0
        var lower = 0
        var unknown = 0
        for word in words.prefix(4096) where word.shape.has(.hasLetter) {
            if word.shape.has(.otherScript) {
                otherScript += Int(word.end - word.start) / 2
                continue
            }
            latin += 1
            if word.shape.has(.upperInside) || word.isUpper { continue }
            if word.facts.has(.englishMarker) { english += 1 }
            if word.facts.has(.foreignMarker) { foreign += 1 }
            if word.isLower {
                lower += 1
                if !word.facts.has([.lower, .title, .upper, .misspelled]) { unknown += 1 }
            }
        }
        if otherScript > latin * 5 { return .other }
        if foreign > english, foreign >= 2 { return .other }
        // A line or two without any English function word, most of whose words no English list holds.
        if english == 0, lower >= 5, unknown * 5 > lower * 2 { return .other }
        let longEnoughToTell = 40
        if latin >= longEnoughToTell, english * 25 < latin { return .other }
        return .english
    }
}

extension Text {
    /// Function words of other languages that are also English words, names or abbreviations, and say something only in company.
    private static let sharedWords = WordSet("""
        el la los las es que no lo ya en de del un una uno con para pero por al su sus se si te tu mi der die das dem den des ein eine ist und mit von zu im am
        les et est pas sur dans une aux il le du au ne ce ses son che di da della per non sono ma o e os as um uma em na ao dos het een van op te is
        """)
    /// English function words that hardly another language shares, beside those marked in the lexicon.
    private static let englishWords = WordSet("it is are was were but not you your if have has been her our or by be my we she he his him them they into at that this")

    /// What the words of a line say about its language.
    public struct LanguageEvidence: Sendable {
        /// Weights of function words that are English, and of those of other languages.
        public var english = 0
        public var foreign = 0
        /// Lower-case words that English lists hold in lower case, and words they do not hold at all.
        public var known = 0
        public var unknown = 0
    }

    /// Counts the first words of a line, as many as a long paragraph has; names are left out, which start with a capital, but for the
    /// first word. Bounded, so that many questions about one long line take linear time.
    public func languageEvidence(of line: Line) -> LanguageEvidence {
        var evidence = LanguageEvidence()
        for index in line.words.prefix(400) where words[index].shape.has(.hasLetter) {
            let word = words[index]
            let isListed = word.facts.has([.lower, .title, .upper, .mixed, .givenName, .surname, .place])
            // Words in capitals count where they are ordinary ones: a line that is shouted.
            if word.startsUpper, index > line.words.lowerBound, !word.isUpper || !word.facts.has(.lower) || word.facts.has(.upper) {
                if word.shape.has(.nonASCII), !isListed { evidence.unknown += 1 }
                continue
            }
            if word.facts.has(.englishMarker) { evidence.english += 3 } else if Self.englishWords.contains(word) { evidence.english += 2 }
            if word.facts.has(.foreignMarker) { evidence.foreign += 3 } else if Self.sharedWords.contains(word) { evidence.foreign += 2 }
            // A misspelling of English is English.
            if word.facts.has(.misspelled) { evidence.english += 1 }
            if word.facts.has([.lower, .misspelled]) { evidence.known += 1 } else if !isListed, !word.startsUpper { evidence.unknown += 1 }
            if word.shape.has(.nonASCII), !isListed { evidence.foreign += 1 }
        }
        return evidence
    }

    /// True where a line is plainly in another language than English, in a text that is English as a whole: more of its
    /// function words belong to others, or none is English and words unknown to English stand there.
    func isForeign(_ line: Line) -> Bool {
        let found = languageEvidence(of: line)
        if found.foreign > found.english, found.foreign >= 4 { return true }
        let unknown = found.unknown + (found.foreign > 0 ? 1 : 0)
        return found.english == 0 && unknown >= 2 && found.known < 3 + found.unknown
    }
}
