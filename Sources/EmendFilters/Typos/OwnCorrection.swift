import EmendCore
public import EmendLexicon

/// Makes the corrections that a user lists.
public struct OwnCorrection: Filter {
    public let card = Card(
        id: "own-correction", group: .typos,
        summary: "Corrects words and phrases as the user's lists say (--corrections).",
        reason: "The user's own list names the correction. Case and possessive endings follow the text. The examples have Kiev->Kyiv, iphone->iPhone, Zelensky->Zelenskyy, alot->a lot and ba->by, be.",
        stays: "Words with several candidates or a reason against the correction, which are hints, and what the stet list names.",
        examples: [
            .fixes("KIEV, Kiev and kiev; Kiev\u{2019}s mayor", to: "KYIV, Kyiv and kyiv; Kyiv\u{2019}s mayor"),
            .fixes("An Iphone costs alot.", to: "An iPhone costs a lot."),
            .fixes("Zelensky met Zelenskyy.", to: "Zelenskyy met Zelenskyy."),
            .reports("It was done ba hand."),
            .keeps("Kiev@example.org and /kiev/ and #Kiev"),
            .keeps("Kievan Rus"),
        ])
    private let corrections: UserCorrections
    public let triggers: ByteSet

    /// Without corrections the filter does nothing.
    public init(_ corrections: UserCorrections = .none) {
        self.corrections = corrections
        triggers = corrections.entries.isEmpty ? ByteSet() : .all
    }

    public func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for (range, entry) in corrections.matches(in: text.bytes, words: text.words) {
            let replacement = corrections.replacement(entry, for: text.bytes[range])
            let correction = corrections.entries[entry]
            edits.replace(range, with: replacement, safety: correction.isApplied ? .safe : .hint)
            edits.explainLast(correction.explanation)
        }
    }

    public var asShown: any Filter {
        let lines = ["Kiev->Kyiv", "iphone->iPhone", "Zelensky->Zelenskyy", "alot->a lot", "ba->by, be,"]
        return OwnCorrection((try? UserDictionary(corrections: lines))?.corrections ?? .none)
    }
}
