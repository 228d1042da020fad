import EmendCore
import EmendLexicon

/// Parts a contraction from the word that is run together with it: `isn'ta`.
struct JoinedWords: Filter {
    let card = Card(
        id: "joined-words", group: .typos,
        summary: "Parts a contraction and the small word that is run together with it.",
        reason: "Lost spaces. Only a contraction that the lexicon knows is parted.",
        stays: "I'ma before a verb, where it is a word of its own; words without an apostrophe, which are for misspelling.",
        languages: .english,
        examples: [
            .fixes("That isn'ta surprise, and I'ma fan.", to: "That isn't a surprise, and I'm a fan."),
            .keeps("I'ma do it, and you're the one."),
        ])
    let triggers = ByteSet("'\u{2019}")

    private static let tails: [[UInt8]] = ["a", "an", "the", "not", "so", "very", "just", "my", "your"].map { Array($0.utf8) }
    private static let going = WordSet("do go get be make let say tell take have see show give put start keep try need just need")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let lexicon = text.lexicon
        for sign in text.wordSigns(.apostrophe) where !words[sign.index].facts.has([.known, .misspelled]) {
            let index = sign.index
            let word = words[index]
            guard word.possessive == 0, !word.isUpper, text.standsFree(word), index + 1 < words.count, text.areNeighbours(word, words[index + 1]) else { continue }
            let bytes = text.bytes[word.stem]
            for tail in Self.tails where bytes.count > tail.count + 2 && bytes.suffix(tail.count).elementsEqual(tail) {
                let cut = Int(word.end) - tail.count
                let contraction = lexicon.facts(text.foldedHash(of: Int(word.start)..<cut))
                guard contraction.has(.lower) || contraction.has(.title) else { continue }
                // shouldn'ta come: the a is a have.
                if tail == [0x61], lexicon.classes(words[index + 1].hash).has(.past) { break }
                if tail == [0x61], text[cut - 1] | 0x20 == 0x6D, Self.going.contains(words[index + 1]) { break }
                edits.insert(" ", at: cut)
                break
            }
        }
    }
}
