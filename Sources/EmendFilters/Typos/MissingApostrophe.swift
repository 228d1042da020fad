import EmendCore
import EmendLexicon

/// Restores the apostrophe of a contraction: `dont`, `youre`, `its a`.
struct MissingApostrophe: Filter {
    let card = Card(
        id: "missing-apostrophe", group: .typos,
        summary: "Restores the apostrophe of a contraction that lost it.",
        reason: "Writers and software drop it.",
        stays: "Forms that are also words (its, wont, cant, ill), unless the words beside them show that the contraction is meant.",
        languages: .english,
        examples: [
            .fixes("They dont know and youre late.", to: "They don't know and you're late."),
            .fixes("Its a pity that its not open; I'm sure.", to: "It's a pity that it's not open; I'm sure."),
            .fixes("\u{201C}She wont go and we cant wait.\u{201D}", to: "\u{201C}She won\u{2019}t go and we can\u{2019}t wait.\u{201D}"),
            .keeps("As was his wont, he spoke in thieves' cant of its owner."),
            .keeps("It does its best with its own; they denied its right to speak; despite its not being ready."),
            .keeps("Il ne dit pas : l'homme dont je parle."),
        ])
    let triggers = ByteSet("mstdleMSTDLE")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let lexicon = text.lexicon
        var isStraight: Bool?
        for sign in text.wordSigns(.misspelled) {
            let index = sign.index
            let word = words[index]
            guard word.possessive == 0, !word.shape.has([.hasDigit, .nonASCII]) || word.shape.has(.apostrophe), let listed = lexicon.misspelling(word.hash) else { continue }
            guard listed.kind != .spelling, word.isLower || word.isTitle || text.isShouted(index) else { continue }
            guard text.standsFree(word), Self.isMeant(text, words, index, listed) else { continue }
            let usesStraight = isStraight ?? (text.isASCII || text.usesStraightApostrophe)
            isStraight = usesStraight
            let correction = Correction.listed(listed).cased(like: word)
            edits.replace(word.stem, with: Self.withApostrophe(correction, isStraight: usesStraight), safety: listed.corrections.count == 1 ? .safe : .hint)
        }
    }

    private static func withApostrophe(_ word: [UInt8], isStraight: Bool) -> [UInt8] {
        isStraight ? word : word.flatMap { $0 == Byte.apostrophe ? [0xE2, 0x80, 0x99] : [$0] }
    }

    private static func isMeant(_ text: borrowing Text, _ words: [Word], _ index: Int, _ listed: ListedMisspelling) -> Bool {
        let word = words[index]
        // The words beside the form, as far as white space alone parts them from it.
        let before = index > 0 && text.areInOneRun(words[index - 1], word) ? words[index - 1] : nil
        let after = index + 1 < words.count && text.areInOneRun(word, words[index + 1]) ? words[index + 1] : nil
        for other in [before, after] {
            if let other, other.facts.has(.foreignMarker), !other.facts.has(.lower) { return false }
        }
        if word.hash == ItsContraction.form { return ItsContraction.isMeant(text, words, index) }
        // With a capital it may be a name, unless a sentence starts here or the capital is that of I'm.
        if word.isTitle, listed.corrections[0].first != 0x49 {
            guard text.mayStartSentence(at: Int(word.start)), let after, after.isLower else { return false }
        }
        return listed.kind == .contraction || Contraction.isMeant(text, word, before: before, after: after)
    }
}
