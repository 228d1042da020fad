import EmendCore
import EmendLexicon

/// Restores the apostrophe of a possessive in a set phrase: `bachelors degree`, `each others throats`.
struct PossessivePhrases: Filter {
    let card = Card(
        id: "possessive-phrase", group: .typos,
        summary: "Restores the apostrophe of a possessive in a phrase that dictionaries list: `bachelors degree`, `at my wits end`.",
        reason: "Writers drop it. Whether an s is a plural or a possessive is otherwise for the writer to say, so only listed phrases are mended.",
        stays: "Phrases with capitals but holidays and diseases: they may be a name.",
        languages: .english,
        examples: [
            .fixes("She has a bachelors degree and was at her wits end.", to: "She has a bachelor's degree and was at her wit's end."),
            .fixes("On Valentines Day they met each others parents.", to: "On Valentine's Day they met each other's parents."),
            .keeps("They saw each others and the other peoples of the region."),
            .keeps("He sang with the Lions Den; veterans day; my friends house."),
        ])
    let triggers = ByteSet("sS")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        let lexicon = text.lexicon
        var isStraight: Bool?
        for sign in text.wordSigns(.startsPhrase) where sign.index + 1 < words.count {
            let index = sign.index
            let first = words[index]
            let second = words[index + 1]
            // The letter that an apostrophe would stand beside.
            guard text[Int(first.end) - 1] | 0x20 == 0x73 || text[Int(second.end) - 1] | 0x20 == 0x73 else { continue }
            guard first.isPlain, second.isPlain, first.isLower || first.isTitle, text.areNeighbours(first, second), text.standsFree(first), text.standsFree(after: second) else { continue }
            let range = Int(first.start)..<Int(second.end)
            guard let listed = lexicon.possessivePhrase(text.foldedHash(of: range)), Self.isMeant(text, words, index, listed.kind) else { continue }
            let usesStraight = isStraight ?? (text.isASCII || text.usesStraightApostrophe)
            isStraight = usesStraight
            edits.insert(usesStraight ? "'" : "\u{2019}", at: range.lowerBound + listed.phrase.firstIndex(of: Byte.apostrophe)!)
        }
    }

    private static func isMeant(_ text: borrowing Text, _ words: [Word], _ index: Int, _ kind: PossessivePhrase.Kind) -> Bool {
        switch kind {
        case .ordinary: return words[index + 1].isLower && (words[index].isLower || text.mayStartSentence(at: Int(words[index].start)))
        case .name: return words[index + 1].isLower || words[index].isTitle
        case .beforeNoun:
            guard index + 2 < words.count, case let noun = words[index + 2], noun.isLower, text.areNeighbours(words[index + 1], noun) else { return false }
            let classes = text.lexicon.classes(noun.hash)
            return classes.has([.noun, .plural]) && !Grammar.smallWords.contains(noun) && !Grammar.auxiliaries.contains(noun)
        }
    }
}
