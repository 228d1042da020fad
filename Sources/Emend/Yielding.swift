import EmendCore
import EmendLexicon

/// A filter that gives way to own corrections: what they would only take back is not proposed, so that the user's form stands.
///
/// A list may say `Monday->monday` or `color->colour` against a filter that writes the reverse.
struct Yielding: Filter {
    let card: Card
    let triggers: ByteSet
    private let filter: any Filter
    private let corrections: UserCorrections

    init(_ filter: any Filter, to corrections: UserCorrections) {
        self.filter = filter
        self.corrections = corrections
        card = filter.card
        triggers = filter.triggers
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        filter.scan(text, &edits)
        edits.withdraw { corrections.takeBack($0, $1, in: text) }
    }
}
