import EmendCore

/// Capitalises a city that stands beside another place.
struct CityCase: Filter {
    let card = Card(
        id: "city-case", group: .case,
        summary: "Capitalises a city in a row with a place that has its capital: `Moscow and kyiv`.",
        reason: "The names of many cities are short words of other languages or slips, so that a list alone proves nothing; a place that they are joined to does.",
        stays: "Ordinary words: bath, reading.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("Moscow and kyiv traded blame.", to: "Moscow and Kyiv traded blame."),
            .fixes("Offices in lagos, Paris and Rome closed.", to: "Offices in Lagos, Paris and Rome closed."),
            .keeps("He is from Reading and bath followed."),
            .keeps("The kyiv of old."),
        ])
    let triggers = ByteSet.letters

    private static let joins = WordSet("and or to")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for sign in text.wordSigns(.nameInLower) {
            let index = sign.index
            let word = words[index]
            guard word.facts.has(.place), word.isLower, word.isPlain, word.stemCount >= 4 else { continue }
            // A user's correction is written as the user's list and the text have it.
            guard !word.facts.has([.lower, .upper, .mixed, .rare, .misspelled, .foreignMarker, .own]) else { continue }
            guard Self.isJoined(text, words, index), text.standsFree(word.range), text.evidence.uses(of: word.hash).lower <= 2 else { continue }
            edits.replace(word.stem, with: text.titled(word.stem))
        }
    }

    private static func isJoined(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let isAfterJoin = joins.contains(words[index - 1]) && text.areNeighbours(words[index - 1], words[index])
        if isAfterJoin, index >= 2, text.areNeighbours(words[index - 2], words[index - 1]), isPlace(words[index - 2]) { return true }
        if isAfterComma(text, words, index), isPlace(words[index - 1]) { return true }
        guard index + 1 < words.count, isAfterJoin || Grammar.prepositions.contains(words[index - 1]) else { return false }
        if isAfterComma(text, words, index + 1) { return isPlace(words[index + 1]) }
        return index + 2 < words.count && joins.contains(words[index + 1]) && text.areNeighbours(words[index], words[index + 1])
            && text.areNeighbours(words[index + 1], words[index + 2]) && isPlace(words[index + 2])
    }

    private static func isAfterComma(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        words[index].start == words[index - 1].end + 2 && text.holds(", ", at: Int(words[index - 1].end))
    }

    private static func isPlace(_ word: Word) -> Bool { word.isTitle && word.facts.has(.place) && !word.facts.has(.lower) }
}
