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
                if !word.facts.has([.lower, .title, .upper]) { unknown += 1 }
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
    private static let englishWords = WordSet("it is are but not you your if have has been her our or by be my we she they into at")

    /// True where a line is plainly in another language than English, in a text that is English as a whole: more of its
    /// lower-case function words belong to others, or none is English and words unknown to English stand there. O(words of the line).
    func isForeign(_ line: Line) -> Bool {
        var english = 0
        var foreign = 0
        var unknown = 0
        var known = 0
        for word in words[line.words] where word.shape.has(.hasLetter) {
            let isListed = word.facts.has([.lower, .title, .upper, .mixed, .givenName, .surname, .place])
            if word.startsUpper {
                if word.shape.has(.nonASCII), !isListed { unknown += 1 }
                continue
            }
            if word.facts.has(.englishMarker) { english += 3 } else if Self.englishWords.contains(word) { english += 2 }
            if word.facts.has(.foreignMarker) { foreign += 3 } else if Self.sharedWords.contains(word) { foreign += 2 }
            if word.facts.has(.lower) { known += 1 } else if !isListed { unknown += 1 }
            if word.shape.has(.nonASCII), !isListed { foreign += 1 }
        }
        if foreign > english, foreign >= 4 { return true }
        return english == 0 && unknown > 0 && known < 3 + unknown
    }
}
