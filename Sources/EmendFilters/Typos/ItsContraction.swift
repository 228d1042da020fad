import EmendCore
import EmendLexicon

/// Where `its` stands for `it's`: a noun must follow the possessive, sooner or later, and a clause the other.
enum ItsContraction {
    static let form = WordHash.of("its".utf8)

    /// No possessive stands before these.
    private static let predicates = WordSet("a an the been getting gonna because nothing anything everything my your his her our their")
    private static let adverbs = WordSet("""
        not very really just so too still also now always never quite pretty only even all more less already actually definitely probably rather almost totally completely absolutely
        """)
    private static let openings = WordSet("a an the not my your his her our their this that these those me him them us you going getting gonna been all any")
    /// Adjectives of judgement, which a clause follows; most are also listed as nouns, but hardly ever are one before a clause.
    private static let judgements = WordSet("""
        easy hard good great nice simple important possible impossible difficult better fine true clear likely unlikely rare sad bad worse necessary natural illegal legal
        fair unfair cheap expensive safe dangerous fun funny cool okay wrong obvious
        """)
    private static let clauses = WordSet("to that when if because but though although how why since")
    private static let joining = WordSet("for from in on at with about between like")
    /// After these a clause may start.
    private static let clauseWords = WordSet("""
        and but or so because cause cuz that if when as since though although while then than think thought know hope believe guess say says said feel sure glad maybe no yes ok well
        whether until unless how where why what
        """)
    private static let governors = WordSet("of by in on at to with for from into over under despite without after before outside inside about through during upon within against beyond")
    /// After an adjective or participle these begin something else than its noun.
    private static let followers = WordSet("""
        to than that when if because but though although how why since as for in on at from by with about until unless while here there now anymore i you he she we they me him them us
        """)
    private static let links = WordSet("and or")
    private static let subjects = WordSet("i you he she it we they")
    private static let own = WordHash.of("own".utf8)
    private static let not = WordHash.of("not".utf8)
    private static let kinds = WordSet("kind sort")
    private static let of = WordSet("of")

    static func isMeant(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        func word(_ next: Int) -> Word? {
            guard next < words.count, text.areInOneRun(words[next - 1], words[next]), words[next].isLower || words[index].isUpper || subjects.contains(words[next]) else { return nil }
            return words[next]
        }
        let before = index > 0 && text.areInOneRun(words[index - 1], words[index]) ? words[index - 1] : nil
        if let before, governors.contains(before) || links.contains(before) && isParallel(words, index) { return false }
        guard let after = word(index + 1) else { return false }
        if predicates.contains(after) { return true }
        // With a capital inside a sentence it may be a name.
        if words[index].isTitle, !text.mayStartSentence(at: Int(words[index].start)) { return adverbs.contains(after) && word(index + 2).map(openings.contains) ?? false }
        let startsClause = before.map(clauseWords.contains) ?? !text.continuesSentence(at: Int(words[index].start))
        var next = index + 1
        while let adverb = word(next), next - index <= 3, adverbs.contains(adverb) || text.lexicon.classes(adverb.hash) == .adverb && text.holds("ly", at: Int(adverb.end) - 2) { next += 1 }
        let hasAdverb = next > index + 1
        if hasAdverb, after.hash == not, let only = word(next), word(next + 1) == nil, ends(text, only) { return true }
        guard let head = word(next) else { return hasAdverb && adverbs.contains(after) && text.lexicon.classes(words[next - 1].hash) == [] && ends(text, words[next - 1]) }
        if hasAdverb, openings.contains(head) { return true }
        if joining.contains(head) { return word(next + 1).map { openings.contains($0) || isGerund(text, $0) } ?? false }
        if judgements.contains(head) { return word(next + 1).map(clauses.contains) ?? ((startsClause || hasAdverb) && ends(text, head)) }
        if kinds.contains(head), let link = word(next + 1), of.contains(link), let kind = word(next + 2) {
            let classes = text.lexicon.classes(kind.hash)
            return Grammar.articles.contains(kind) || classes.has(.adjective) && !classes.has([.noun, .plural])
        }
        return isPredicate(text, head, followedBy: word(next + 1), word(next + 2), hasAdverb: hasAdverb, startsClause: startsClause)
    }

    /// Its good and its bad: a possessive before has one beside it.
    private static func isParallel(_ words: [Word], _ index: Int) -> Bool {
        let reach = 5
        return words[max(0, index - reach)..<index].contains { $0.hash == form }
    }

    private static func isGerund(_ text: borrowing Text, _ word: Word) -> Bool {
        let classes = text.lexicon.classes(word.hash)
        return classes.has(.gerund) && !classes.has([.noun, .adjective])
    }

    /// An adjective, participle or form in -ing that no noun follows.
    private static func isPredicate(_ text: borrowing Text, _ head: Word, followedBy next: Word?, _ second: Word?, hasAdverb: Bool, startsClause: Bool) -> Bool {
        if head.hash == own { return false }
        let classes = text.lexicon.classes(head.hash)
        guard classes.has([.adjective, .past, .gerund]), !classes.has([.noun, .plural]) else { return false }
        // Its being ready; its growing old: what takes a form in -ing as a noun stands before.
        guard startsClause || hasAdverb && classes.has([.adjective, .past]) else { return false }
        guard let next else { return ends(text, head) }
        if classes.has(.gerund), Grammar.determiners.contains(next) || Grammar.pronouns.contains(next) { return true }
        return followers.contains(next) || links.contains(next) && second.map(subjects.contains) ?? false
    }

    /// A sentence or clause ends after a word: an end of a line does so only with the paragraph.
    private static func ends(_ text: borrowing Text, _ word: Word) -> Bool {
        let end = Int(word.end)
        switch text[end] {
        case Byte.fullStop: return text[end + 1].isBlankOrEnd || text[end + 1] == Byte.fullStop
        case 0x21, 0x3F, Byte.semicolon, Byte.closingParenthesis, 0: return true
        case Byte.lineFeed: return text[end + 1].isLineEnd
        default: return false
        }
    }
}
