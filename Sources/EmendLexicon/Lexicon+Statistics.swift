import EmendCore

extension Lexicon {
    /// What the compiled image holds, and own words on top: names and counts. O(size).
    package var statistics: [(name: String, count: Int)] {
        var facts: [(name: String, facts: WordFacts, count: Int)] = WordFacts.named.map { ($0.name, $0.facts, 0) }
        for value in image.forms.values {
            for index in facts.indices where WordFacts(rawValue: value).has(facts[index].facts) { facts[index].count += 1 }
        }
        return [("word forms", entryCount)] + facts.filter { $0.count > 0 }.map { ($0.name, $0.count) } + [
            ("misspellings", image.misspellings.values.count), ("forms with a variant", image.variants.values.count),
            ("names of several words", image.phrases.values.count), ("bytes", image.byteCount),
            ("own word forms", layers.reduce(0) { $0 + $1.entryCount }),
        ]
    }
}

extension WordFacts {
    /// Each fact and its name in words, as messages have it.
    package static let named: [(name: String, facts: WordFacts)] = [
        ("own word", .own), ("ordinary word", .lower), ("in larger lists only", .uncommon), ("written with a capital", .title), ("acronym", .upper),
        ("capitals inside", .mixed), ("given name", .givenName), ("surname", .surname), ("place or people", .place), ("people or language", .demonym),
        ("abbreviation", .abbreviation), ("rare", .rare), ("American", .american), ("British", .british),
        ("spelled otherwise in another variety", .variant), ("starts a name of several words", .startsPhrase),
        ("English function word", .englishMarker), ("function word of another language", .foreignMarker), ("listed misspelling", .misspelled),
    ]
}
