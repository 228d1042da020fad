import EmendCore
import EmendLexicon

/// Finds hyphens that stand for dashes: `Ukraine-including`, `control-a key point`.
struct GluedDash: Filter {
    let card = Card(
        id: "glued-dash", group: .dashes,
        summary: "Replaces a hyphen that joins two parts of a sentence by an em dash.",
        reason: "Rewriting tools turn dashes into hyphens and lose the spaces. It is a dash where the right side starts a clause or an apposition, and where a second one leads back into the sentence; two such hyphens are mended together or not at all.",
        stays: "Compounds, names, prefixes and chains.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("They disagree over control-a key point.", to: "They disagree over control\u{2014}a key point."),
            .fixes("Talks inspired by-but distinct from-earlier ones failed.", to: "Talks inspired by\u{2014}but distinct from\u{2014}earlier ones failed."),
            .fixes("The Shell-Eni treaty-signed in 1949-obliges members to respond.", to: "The Shell-Eni treaty\u{2014}signed in 1949\u{2014}obliges members to respond."),
            .keeps("A Moscow-backed, state-of-the-art plan in the post-Cold War era."),
            .keeps("Grade-A beef, hepatitis-a shots, on-the fly changes and a know-it-all."),
            .keeps("A World Cup-winning captain, a go-between and a beer-can at break-even point."),
        ])
    let triggers = ByteSet("-")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        let uses = CompoundUses()
        var closers: Set<Int> = []
        for sign in text.signs(.hyphenBeforeWord) {
            let (hyphen, i) = (sign.place - 1, sign.place)
            guard Self.isBetweenWords(text, hyphen) else { continue }
            if closers.remove(hyphen) != nil {
                edits.replace(hyphen..<i, with: "\u{2014}")
                continue
            }
            guard let joint = Joint(text, words, at: hyphen, uses) else {
                if let second = Self.endOfInserted(text, words, hyphen), !text.isProtected(hyphen..<second) {
                    edits.replace(hyphen..<i, with: "\u{2014}")
                    closers.insert(second)
                }
                continue
            }
            guard let kind = joint.opening(text), !text.isProtected(hyphen..<i) else { continue }
            let (closer, isOpen) = joint.closer(text, kind)
            if let closer, !text.isProtected(closer.hyphen..<closer.hyphen + 1) {
                closers.insert(closer.hyphen)
            } else if isOpen || kind == .paired || kind == .loose {
                continue
            }
            edits.replace(hyphen..<i, with: "\u{2014}")
        }
    }

    private static func isBetweenWords(_ text: borrowing Text, _ hyphen: Int) -> Bool {
        let (before, after) = (text[hyphen - 1], text[hyphen + 1])
        guard after.isASCIILower || after.isASCIIUpper || after >= 0x80 else { return false }
        return before.isASCIILetter || before.isASCIIDigit || before >= 0x80 || before == 0x25 || before == Byte.quotationMark || before == Byte.closingParenthesis || before == Byte.fullStop
    }

    /// `plan-however-failed`: the second hyphen about an adverb that stands alone, before a verb.
    private static func endOfInserted(_ text: borrowing Text, _ words: [Word], _ hyphen: Int) -> Int? {
        let index = text.wordIndex(from: hyphen)
        guard index > 0, index + 1 < words.count, Int(words[index].start) == hyphen + 1, DashWords.inserted.contains(words[index]), Int(words[index - 1].end) == hyphen else { return nil }
        let second = Int(words[index].end)
        let verb = words[index + 1]
        guard text[second] == Byte.hyphen, Int(verb.start) == second + 1, verb.isLower, text[Int(verb.end)] != Byte.hyphen else { return nil }
        let isVerb = Grammar.auxiliaries.contains(verb) || DashWords.preterites.contains(verb) || text.lexicon.classes(verb.hash).has([.past, .thirdPerson])
        return isVerb ? second : nil
    }
}
