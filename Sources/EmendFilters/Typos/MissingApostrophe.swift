import EmendCore
import EmendLexicon

/// Restores the apostrophe of a contraction: `dont`, `youre`, `its a`.
struct MissingApostrophe: Filter {
    let card = Card(
        id: "missing-apostrophe", group: .typos,
        summary: "Restores the apostrophe of a contraction that lost it.",
        reason: "Writers and software drop it. Where the form is also a word (its, wont, cant, ill), the words beside it must show that the contraction is meant.",
        languages: .english,
        examples: [
            .fixes("They dont know and youre late.", to: "They don't know and you're late."),
            .fixes("Its a pity that its not open; I'm sure.", to: "It's a pity that it's not open; I'm sure."),
            .fixes("\u{201C}She wont go and we cant wait.\u{201D}", to: "\u{201C}She won\u{2019}t go and we can\u{2019}t wait.\u{201D}"),
            .keeps("As was his wont, he spoke in thieves' cant of its owner."),
            .keeps("The dog wagged its tail; its first and its own."),
            .keeps("Il ne dit pas : l'homme dont je parle."),
        ])
    let triggers = ByteSet("mstdleMSTDLE")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let lexicon = text.lexicon
        var isStraight: Bool?
        for index in words.indices where words[index].facts.has(.misspelled) {
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

    /// The words beside the form, as far as white space alone parts them from it.
    private struct Company {
        var before: Word?
        var after: Word?
    }

    private static func isMeant(_ text: borrowing Text, _ words: [Word], _ index: Int, _ listed: ListedMisspelling) -> Bool {
        let word = words[index]
        var company = Company()
        if index > 0, text.areNeighbours(words[index - 1], word) { company.before = words[index - 1] }
        if index + 1 < words.count, text.areNeighbours(word, words[index + 1]) { company.after = words[index + 1] }
        var next: Word?
        if let after = company.after, index + 2 < words.count, text.areNeighbours(after, words[index + 2]) { next = words[index + 2] }
        if let after = company.after, after.facts.has(.foreignMarker) && !after.facts.has(.lower) { return false }
        if let before = company.before, before.facts.has(.foreignMarker) && !before.facts.has(.lower) { return false }
        // With a capital it may be a name, unless a sentence starts here or the capital is that of I'm.
        if word.isTitle, listed.corrections[0].first != 0x49 {
            guard text.mayStartSentence(at: Int(word.start)), let after = company.after, after.isLower else { return false }
        }
        return listed.kind == .contraction || Contraction.isMeant(text, word, before: company.before, after: company.after, next: next)
    }
}

/// What the words beside a form say where the form is a word of its own and also a contraction without its apostrophe.
private enum Contraction {
    private static let subjects = WordSet("i you he she it we they that this there who which and but or so if because also just still")
    private static let pronouns = WordSet("i you he she it we they")
    private static let baseVerbs = WordSet("""
        be have do say get make go know take see come think look want give use find tell ask work seem feel try leave call need become put mean keep let begin help
        show hear play run move like live believe hold bring happen write provide sit stand lose pay meet include continue set learn change lead understand watch
        follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut
        reach kill remain suggest raise pass sell require report decide pull break start eat sleep drink wear enjoy recommend imagine afford figure stand handle face hope
        even really ever just always never
        """)
    /// After these `its` is no possessive.
    private static let predicates = WordSet("a an the not been getting going gonna because probably definitely actually supposed okay ok my your his her our their")
    /// Nor after these, where a determiner or the like follows them.
    private static let adverbs = WordSet("now still just really also always never only simply already like almost for from in on at with about between so such too")
    private static let openings = WordSet("a an the not my your his her our their this that these those me him them us you going getting gonna been all")
    /// Nor before these, where a clause follows them or the sentence ends.
    private static let adjectives = WordSet("""
        easy hard good great nice simple important possible impossible difficult best better fine true clear likely unlikely rare sad bad worse worst necessary natural illegal legal fair
        cheap expensive safe fun funny cool okay wrong right sure obvious amazing awesome awful terrible horrible ridiculous beautiful interesting nothing
        """)
    private static let clauses = WordSet("to that when if because but though although how why since")
    private static let governors = WordSet("of by in on at to with for from into over under")
    private static let presents = WordSet("a an the not been just really very so too always never also still gonna sure sorry glad happy afraid in on at from here about around ready done pretty only using still currently worried")
    private static let participles = WordSet("been had got gone seen done heard read never always just only already tried used made found lost bought taken given known come also ever come become written worked lived started")
    private static let intentions = WordSet("be have get go try let tell keep call send give see check just probably definitely never always")
    private static let wishes = WordSet("like love rather say be have go suggest recommend prefer never definitely probably appreciate hate guess imagine expect want")
    private static let starters = WordSet("and but so or then if when because as while")

    static func isMeant(_ text: borrowing Text, _ word: Word, before: Word?, after: Word?, next: Word?) -> Bool {
        func follows(_ set: WordSet) -> Bool { before.map(set.contains) ?? false }
        func precedes(_ set: WordSet) -> Bool { after.map { set.contains($0) && $0.isLower } ?? false }
        switch word.hash {
        case Form.its:
            // All of its ...: what takes a noun after it does not stand before a clause.
            guard !follows(governors), let after, after.isLower else { return false }
            if predicates.contains(after) { return true }
            if adverbs.contains(after) { return next.map { openings.contains($0) && $0.isLower } ?? false }
            guard adjectives.contains(after) else { return false }
            if let next { return clauses.contains(next) }
            let mark = text[Int(after.end)]
            return mark == Byte.fullStop || mark == 0x21 || mark == Byte.comma || mark.isLineEnd
        case Form.wont, Form.cant:
            if follows(pronouns) || follows(subjects) && precedes(baseVerbs) { return !precedes(Form.to) }
            return !follows(Grammar.determiners) && !follows(Grammar.prepositions) && precedes(baseVerbs)
        case Form.im:
            guard !follows(Grammar.determiners), !follows(Grammar.prepositions), let after else { return false }
            return precedes(presents) || after.isLower && text.holds("ing", at: Int(after.end) - 3) || after.shape.has(.hasDigit) && !after.shape.has(.hasLetter)
        case Form.ive:
            guard let after, after.isLower, before?.isLower ?? true else { return false }
            return participles.contains(after) || after.stemCount > 4 && text.holds("ed", at: Int(after.end) - 2)
        case Form.id:
            return precedes(wishes) && (before == nil || follows(subjects) || follows(starters))
        case Form.ill:
            return precedes(intentions) && (before == nil || follows(starters) || follows(subjects) && !follows(pronouns))
        case Form.lets:
            return precedes(baseVerbs) && (before == nil || follows(starters))
        case Form.hes, Form.shes, Form.whats, Form.wheres, Form.hows:
            return after != nil && !follows(Grammar.articles) && !follows(Grammar.possessives) && !precedes(Grammar.prepositions)
        default:
            return false
        }
    }

    private enum Form {
        static let its = WordHash.of("its".utf8)
        static let wont = WordHash.of("wont".utf8)
        static let cant = WordHash.of("cant".utf8)
        static let im = WordHash.of("im".utf8)
        static let ive = WordHash.of("ive".utf8)
        static let id = WordHash.of("id".utf8)
        static let ill = WordHash.of("ill".utf8)
        static let lets = WordHash.of("lets".utf8)
        static let hes = WordHash.of("hes".utf8)
        static let shes = WordHash.of("shes".utf8)
        static let whats = WordHash.of("whats".utf8)
        static let wheres = WordHash.of("wheres".utf8)
        static let hows = WordHash.of("hows".utf8)
        static let to = WordSet("to")
    }
}
