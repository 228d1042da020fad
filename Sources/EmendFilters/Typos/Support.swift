import EmendCore
import EmendLexicon

/// What the words beside a misspelled one, and the document, say of a candidate.
struct Support {
    /// In the unit of scores; negative where the candidate would be out of place.
    private(set) var score = 0
    /// Some neighbour is often seen beside it.
    private(set) var isSeen = false

    init(of suggestion: Suggestion, in context: Correction.Context, _ lexicon: Lexicon) {
        guard !suggestion.word.contains(Byte.space) else { return }
        let hash = WordHash.of(suggestion.word)
        if suggestion.level <= Self.rareEnough, let evidence = context.evidence, evidence.uses(of: hash).all > 0 { score += Self.inDocument }
        if let after = context.after, Grammar.possessives.contains(hash), Grammar.smallWords.contains(after), !Grammar.possessives.contains(after) { score -= Self.misfit }
        if let before = context.before, !Self.fits(lexicon.classes(hash), after: before) { score -= Self.misfit }
        if let before = context.before { add(before, seen: lexicon.bigramClass(before.hash, hash), suggestion) }
        if let after = context.after { add(after, seen: lexicon.bigramClass(hash, after.hash), suggestion) }
    }

    /// Adds what one neighbour says, given the class of the pair.
    private mutating func add(_ neighbour: Word, seen level: Int, _ suggestion: Suggestion) {
        guard neighbour.facts.frequency > 0 else { return }
        // Pointwise mutual information: how much more often than by chance the two stand together.
        let excess = max(level, Self.leastBigram - 1) - suggestion.level - neighbour.facts.frequency + Self.independence
        score += level > 0 ? min(max(excess * 10, -10), 30) : min(max(excess * 5, -25), 0)
        if level > 0, excess >= -2 { isSeen = true }
    }

    private static let misfit = 25
    /// A word of this class or less is no function word: that it stands elsewhere in the document says something.
    private static let rareEnough = 10
    private static let inDocument = 15
    private static let degrees = WordSet("very most more so too quite really pretty extremely rather")
    private static let modals = WordSet("will would can could should must may might shall cannot don't doesn't didn't won't can't wouldn't couldn't shouldn't")

    /// False where a word of these classes hardly ever stands after another: most expenses, will calories. A word of no open class fits anywhere.
    private static func fits(_ classes: WordClasses, after before: Word) -> Bool {
        if classes.isEmpty { return true }
        if Self.degrees.contains(before) { return classes.has([.adjective, .adverb, .past, .gerund]) }
        if Self.modals.contains(before) { return classes.has([.verb, .adverb]) }
        return true
    }

    /// The lowest class of a listed pair.
    private static let leastBigram = 6
    /// The sum of the classes of two words less that of their pair, where they stand together as often as chance has it: the most frequent
    /// word is one in 25, the most frequent pair one in 200, and classes are logarithms to the base of three.
    private static let independence = 16
}
