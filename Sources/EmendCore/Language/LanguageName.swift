/// Finds which language words are in that are not English, from their script, their function words and their letters.
struct LanguageName {
    private var points = [Int](repeating: 0, count: 64)
    private var scripts: [Script: Int] = [:]
    private var latin = 0
    private var otherScript = 0

    /// How many letters of a word are looked at; a run of Chinese is one word.
    private static let letterLimit = 16

    mutating func count(_ word: Word, _ text: borrowing Text) {
        guard word.shape.has(.hasLetter), !text.isPartOfAddress(word) else { return }
        let traits = LanguageTraits.known
        add(traits.languages(ofWord: word.hash))
        let isOther = word.shape.has(.otherScript)
        if isOther { otherScript += Int(word.end - word.start) / 2 } else { latin += 1 }
        guard word.shape.has(.nonASCII) else { return }
        var offset = Int(word.start)
        var left = Self.letterLimit
        while left > 0, offset < Int(word.end), let (scalar, length) = text.scalar(at: offset) {
            if scalar >= 0x80 {
                let lower = text.knowledge.unicode.lowercase(scalar)
                add(traits.languages(ofLetter: lower))
                if isOther { scripts[text.knowledge.unicode.script(of: lower), default: 0] += 1 }
            }
            offset += length
            left -= 1
        }
    }

    /// A trait of one language alone weighs most.
    private mutating func add(_ languages: UInt64) {
        guard languages != 0 else { return }
        let weight = switch languages.nonzeroBitCount {
        case 1: 4
        case 2...3: 2
        default: 1
        }
        var rest = languages
        while rest != 0 {
            points[rest.trailingZeroBitCount] += weight
            rest &= rest - 1
        }
    }

    /// The language that most speaks for; `other` where nothing does.
    var best: TextLanguage {
        guard otherScript > latin * 5 else { return best { $0 != .english && !Self.ofOtherScripts.includes($0) } }
        guard let script = scripts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })?.key else { return .other }
        switch script {
        case .cyrillic: return best { Self.cyrillic.includes($0) }
        // The letters that Arabic lacks make up a good part of Persian.
        case .arabic: return points[Int(TextLanguage.persian.rawValue)] * 5 > (scripts[.arabic] ?? 0) ? .persian : .arabic
        case .greek: return .greek
        case .hebrew: return .hebrew
        case .devanagari: return .hindi
        case .thai: return .thai
        case .hangul: return .korean
        case .hiragana, .katakana: return .japanese
        case .han:
            let kana = (scripts[.hiragana] ?? 0) + (scripts[.katakana] ?? 0)
            return kana * 10 > (scripts[.han] ?? 0) ? .japanese : .chinese
        default: return .other
        }
    }

    private func best(of isMeant: (TextLanguage) -> Bool) -> TextLanguage {
        var best = TextLanguage.other
        var most = 1
        for language in TextLanguage.allCases where isMeant(language) && points[Int(language.rawValue)] > most {
            best = language
            most = points[Int(language.rawValue)]
        }
        return best
    }

    private static let cyrillic = Languages([.russian, Languages(.ukrainian), Languages(.bulgarian), Languages(.serbian)])
    private static let ofOtherScripts = cyrillic.union(Languages(.persian))
}
