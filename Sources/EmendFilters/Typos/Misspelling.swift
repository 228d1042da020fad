import EmendCore
import EmendLexicon

/// Corrects misspelled words where one correction is near-certain.
struct Misspelling: Filter {
    let card = Card(
        id: "misspelling", group: .typos,
        summary: "Corrects a word that a list knows as misspelled, and an unknown one that is near a frequent word and no other.",
        reason: "Slips of the finger, spelling by ear, words run together. The nearer, the more frequent and the more at home among its neighbours a word is, the surer the correction.",
        stays: "Names, terms that recur, foreign words, words in quotation marks of their own, identifiers and rare words.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("It was teh first of thier talks.", to: "It was the first of their talks."),
            .fixes("Thier goverment was suprised.", to: "Their government was surprised."),
            .keeps("We drank teh tarik and teh halia."),
            .keeps("Mr Teh resigned; \u{201C}teh\u{201D} is a typo."),
            .keeps("A pig at a trough; the kubelet and its kubelet config."),
            .keeps("lorem ipsum dolor sit amet"),
        ])
    let triggers = ByteSet.letters

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let lexicon = text.lexicon
        // A text full of code, paths and addresses names more things that no list knows.
        let isTechnical = text.protected.count { $0.kind.isTechnical } > max(2, words.count / Self.wordsBetweenCode)
        for sign in text.wordSigns(.unknown) {
            let index = sign.index
            let word = words[index]
            guard !word.facts.has(.known) || word.facts.has(.misspelled), word.isPlain || Self.isNegation(text, word), word.stemCount >= 3, word.stemCount <= 20 else { continue }
            guard word.isLower || word.isTitle || text.isShouted(index), !word.shape.has(.nonASCII) || word.shape.has(.apostrophe), text.standsFree(word) else { continue }
            if let place = Self.place(text, words, index, lexicon) {
                if !MeantWord.stands(text, words, index) { edits.replace(word.stem, with: place) }
                continue
            }
            guard UnknownWord.isOrdinary(text, words, index, lexicon), Self.mayBeCredible(text, words, index, lexicon), let correction = Self.correction(text, words, index, lexicon) else { continue }
            guard !MeantWord.stands(text, words, index), word.facts.has(.misspelled) || !LatinName.isEpithet(text, words, index) else { continue }
            guard UnknownWord.isCredible(text, words, index, correction, lexicon), !isTechnical || correction.isListed || correction.margin >= Self.technicalMargin else { continue }
            if word.shape.has(.apostrophe) {
                // All that stands before n't; the apostrophe stays as it is.
                let start = Int(word.start)
                guard correction.word.suffix(3).elementsEqual("n't".utf8) else { continue }
                let tail = text[Int(word.end) - 2] == Byte.apostrophe ? 3 : 5
                edits.replace(start..<Int(word.end) - tail, with: correction.cased(like: word).dropLast(3), safety: correction.safety)
                continue
            }
            edits.replace(word.stem, with: correction.cased(like: word), safety: correction.safety)
        }
    }

    private static let wordsBetweenCode = 60
    private static let technicalMargin = 30

    /// The country or city that a capitalised word is, but for two letters swapped or one doubled or halved; nil where it may be part of a person's name.
    private static func place(_ text: borrowing Text, _ words: [Word], _ index: Int, _ lexicon: Lexicon) -> [UInt8]? {
        let word = words[index]
        guard word.isTitle, word.stemCount >= 7, !word.facts.has(.misspelled), text.evidence.uses(of: word.hash).all == 1 else { return nil }
        for other in text.neighbours(of: index).map({ words[$0] }) {
            if other.startsUpper, other.stemCount == 1 || other.facts.has([.givenName, .surname]) || !other.facts.has(.known) { return nil }
        }
        if text.openingQuoteLength(before: Int(word.start)) > 0, text.closingQuoteLength(at: Int(word.end)) > 0 { return nil }
        let found = lexicon.suggestions(for: text.bytes[word.stem].map { $0 | 0x20 }, budget: SlipCost.swap, limit: 2)
        guard found.count == 1, case let facts = lexicon.facts(of: found[0].word), facts.has(.place), facts.has(.title), !facts.has(.lower), found[0].level >= 5 else { return nil }
        var name = found[0].word
        name[0] &= ~0x20
        return name
    }

    /// Cheap to ask before all corrections are searched for.
    private static func mayBeCredible(_ text: borrowing Text, _ words: [Word], _ index: Int, _ lexicon: Lexicon) -> Bool {
        if words[index].facts.has(.misspelled) { return true }
        return switch UnknownWord.reach(text, words, index) {
        case .any: true
        case .common: Correction.mayBeCommon(form(text, words[index]), lexicon)
        case .none: false
        }
    }

    /// The letters of a word in lower case, with the apostrophe of n't.
    private static func form(_ text: borrowing Text, _ word: Word) -> [UInt8] {
        var form = text.bytes[word.stem].filter(\.isASCIILetter).map { $0 | 0x20 }
        if word.shape.has(.apostrophe) { form.insert(Byte.apostrophe, at: form.count - 1) }
        return form
    }

    /// A word that ends in n't, with an apostrophe of either kind.
    private static func isNegation(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.shape.has(.apostrophe), !word.shape.has([.hasDigit, .otherScript]), word.possessive == 0 else { return false }
        let end = Int(word.end)
        return text.holds("n't", at: end - 3) || text.holds("n\u{2019}t", at: end - 5)
    }

    /// What the lists or the search for suggestions make of a word, or nil.
    static func correction(_ text: borrowing Text, _ words: [Word], _ index: Int, _ lexicon: Lexicon) -> Correction? {
        let word = words[index]
        if word.facts.has(.misspelled), let listed = lexicon.misspelling(word.hash) {
            return listed.kind == .spelling ? .listed(listed) : nil
        }
        var context = Correction.Context(evidence: text.evidence)
        if index > 0, text.areNeighbours(words[index - 1], word) { context.before = words[index - 1] }
        if index + 1 < words.count, text.areNeighbours(word, words[index + 1]) { context.after = words[index + 1] }
        let form = form(text, word)
        return Joined.isContraction(form, lexicon) ? nil : .of(form, context: context, lexicon: lexicon)
    }
}
