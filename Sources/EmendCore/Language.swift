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
