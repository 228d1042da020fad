import Emend
import EmendLexicon

extension WordFacts {
    /// Each fact by its name, and the frequency class last.
    var list: [String] { Self.named.filter { isSuperset(of: $0.facts) }.map(\.name) }

    var inWords: String {
        let known = list.isEmpty ? "in no list" : list.joined(separator: ", ")
        return frequency == 0 ? known : "\(known); frequency class \(frequency) of 15, \(frequencyInWords)"
    }

    /// In running text, as far as a class of a factor of three tells.
    private var frequencyInWords: String {
        switch frequency {
        case 13...: "among the most frequent words"
        case 10...12: "frequent"
        case 7...9: "not rare"
        case 4...6: "rare"
        default: "very rare"
        }
    }
}

extension Lexicon {
    /// What is known of a word; it is an own word only where a list of words has it, though one that own corrections name is kept from other filters like one.
    func facts(_ hash: UInt64, of answer: DictionaryAnswer) -> WordFacts {
        answer.word == nil ? facts(hash).subtracting(.own) : facts(hash)
    }
}

extension StetEntry {
    /// With its place.
    var inWords: String { "\(String(decoding: text, as: UTF8.self)) (\(place))" }
}

extension UserCorrection {
    /// With its place.
    var inWords: String { "\(text) (\(place))" }
}

extension Suggestion {
    var text: String { String(decoding: word, as: UTF8.self) }
    var inWords: String { "\(text) (score \(score): class \(level), slips \(cost))" }
}
