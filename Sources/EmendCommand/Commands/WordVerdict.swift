import Emend

/// What is said of a word, by whom, and what cleaning makes of it.
///
/// Cleaning is not foretold: the word is cleaned in a sentence, by the filters that every text goes through.
struct WordVerdict {
    struct Layer {
        let name: String
        let text: String
        var place: DictionaryPlace?
    }

    let word: String
    /// What is known of the word, the strongest first.
    private(set) var layers: [Layer] = []
    /// The word after cleaning.
    private(set) var result: String
    /// What the filters changed in it, or would.
    private(set) var changes: [Change]
    private(set) var advice: [String] = []
    private let isStet: Bool
    private let unsafeResult: String

    /// Nil for what holds no word, and for more than one line.
    init?(_ text: String, dictionary: UserDictionary, appliesUnsafe: Bool) {
        guard let known = DictionaryAnswer(of: text, in: dictionary) else { return nil }
        word = text
        let trial = Trial(text, dictionary, appliesUnsafe: appliesUnsafe)
        result = trial.result
        changes = trial.changes
        unsafeResult = appliesUnsafe ? trial.result : Trial(text, dictionary, appliesUnsafe: true).result
        isStet = known.stet != nil
        if let entry = known.stet { layers.append(Layer(name: "stet entry", text: visible(entry.inWords), place: entry.place)) }
        if let entry = known.correction { layers.append(Layer(name: "own correction", text: visible(entry.inWords), place: entry.place)) }
        if let place = known.word { layers.append(Layer(name: "own word", text: "listed as right (\(place))", place: place)) }
        let lexicon = Lexicon.embedded.adding(dictionary)
        if let hash = known.hash {
            if let listed = lexicon.misspelling(hash) {
                let words = listed.corrections.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
                layers.append(Layer(name: "misspelling", text: "listed: \(words)"))
            }
            let facts = lexicon.facts(hash, of: known)
            layers.append(Layer(name: facts.has(.known) ? "known word" : "unknown word", text: facts.inWords))
            if !facts.has(.known) || facts.has(.misspelled) {
                let found = lexicon.suggestions(for: Array(text.utf8), budget: Self.budget, limit: 4)
                if !found.isEmpty { layers.append(Layer(name: "like", text: found.map(\.inWords).joined(separator: ", "))) }
            }
        }
        advise(known)
    }

    /// How far suggestions are looked for here: two or three slips.
    private static let budget = 60

    /// What becomes of the word, in a sentence.
    var outcome: String {
        if isStet, changes.isEmpty { return "stands: no filter may touch it" }
        var by: [String] = []
        for change in changes where by.last != "\(change.filter), \(change.safety.rawValue)" { by.append("\(change.filter), \(change.safety.rawValue)") }
        if result != word { return "becomes \(visible(result)) (\(by.joined(separator: "; ")))" }
        guard let change = changes.first else { return "stands by itself; the words around it may still decide otherwise" }
        return "stands; \(change.filter) would make it \(visible(change.after)) (\(change.safety.rawValue)): \(change.reason)"
    }

    private mutating func advise(_ known: DictionaryAnswer) {
        let stetList = known.correction == nil ? "a stet list (--stet FILE)" : "a stet list that comes after the correction's list (--stet FILE)"
        if isStet {
            advice.append("take the entry out" + (known.isStetReplaceable ? ", or list a correction for it later than the entry (--corrections)" : "; a correction does not replace it, since it is not for these words alone"))
        } else if result != word {
            advice.append("put it on \(stetList), or leave out the filter (--without \(changes.first?.filter ?? "typos"))")
        } else {
            if unsafeResult != word { advice.append("--unsafe makes it \(visible(unsafeResult))") }
            if !changes.isEmpty { advice.append("put it on \(stetList) to hear no more of it") }
            advice.append("list a correction \(known.correction == nil ? "" : "later than that one ")(--corrections FILE): \(visible(word))->...")
        }
    }
}

/// The word in a sentence that is plainly English and says nothing of it.
private struct Trial {
    let result: String
    let changes: [Change]

    /// More than one: the correction of a word may be a word of the sentence, and would be repeated there.
    private static let sentences = [("They said that the ", " was there when we came."), ("We asked about ", " before it rained.")]

    init(_ word: String, _ dictionary: UserDictionary, appliesUnsafe: Bool) {
        let cleaner = Cleaner(settings: Settings(appliesUnsafe: appliesUnsafe, language: .fixed(.english)), dictionary: dictionary)
        let trials = Self.sentences.map { Trial(word, between: $0, and: $1, cleaner) }
        // Where a filter touched the sentence around the word each time, all of it is shown.
        self = trials.first { $0.isOfWordAlone } ?? trials[0]
    }

    private let isOfWordAlone: Bool

    private init(_ word: String, between before: String, and after: String, _ cleaner: borrowing Cleaner) {
        let outcome = cleaner.clean(before + word + after)
        let range = before.utf8.count..<before.utf8.count + word.utf8.count
        changes = outcome.changes.filter { $0.range.overlaps(range) || $0.range.isEmpty && range.contains($0.range.lowerBound) }
        let text = outcome.text
        isOfWordAlone = text.hasPrefix(before) && text.hasSuffix(after) && text.utf8.count > before.utf8.count + after.utf8.count
        result = isOfWordAlone ? String(decoding: text.utf8.dropFirst(before.utf8.count).dropLast(after.utf8.count), as: UTF8.self) : text
    }
}
