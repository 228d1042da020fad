import EmendCore

/// Names of species: Ursus americanus, E. californica, Grus grus. They are Latin, whatever English word they look like.
enum LatinName {
    private static let endings: [StaticString] = [
        "us", "um", "is", "ae", "ii", "ensis", "ica", "ana", "ella", "oides", "ale", "ix", "ops", "iger", "ina", "ata",
    ]

    /// True for the lower-case word after the name of a genus, and for the one after that.
    static func isEpithet(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        guard words[index].isLower, endsInLatin(text, words[index]) || isTautonym(text, words, index) else { return false }
        if isGenus(text, words, index - 1, before: words[index]) { return true }
        return index >= 2 && words[index - 1].isLower && text.areNeighbours(words[index - 1], words[index]) && endsInLatin(text, words[index - 1])
            && isGenus(text, words, index - 2, before: words[index - 1])
    }

    private static func isTautonym(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        index > 0 && words[index - 1].isTitle && words[index - 1].hash == words[index].hash && text.areNeighbours(words[index - 1], words[index])
    }

    /// A capitalised word that is no ordinary one, or a letter with a full stop.
    private static func isGenus(_ text: borrowing Text, _ words: [Word], _ index: Int, before epithet: Word) -> Bool {
        guard index >= 0, words[index].startsUpper else { return false }
        let genus = words[index]
        if genus.stemCount == 1 { return text.holds(". ", at: Int(genus.end)) && epithet.start == genus.end + 2 }
        let isOrdinary = genus.facts.has(.lower) && !genus.facts.has([.uncommon, .rare]) && genus.facts.frequency >= 8
        return genus.isTitle && !isOrdinary && !genus.facts.has([.givenName, .demonym, .misspelled]) && text.areNeighbours(genus, epithet) && genus.stemCount >= 3
    }

    private static func endsInLatin(_ text: borrowing Text, _ word: Word) -> Bool {
        endings.contains { text.holds($0, at: Int(word.stem.upperBound) - $0.utf8CodeUnitCount) }
    }
}
