// Example: what a program needs to clean texts with Emend. It stops with an error where it does not get what it expects.

import Emend
import EmendLexicon

/// An own filter: a card that says what it is, and a scan that proposes edits.
struct TripledHyphen: Filter {
    let card = Card(
        id: "tripled-hyphen", group: .punctuation,
        summary: "Replaces three hyphens by two.", reason: "A slip of the keyboard.",
        examples: [.fixes("so---what", to: "so--what"), .keeps("so--what")])
    let triggers = ByteSet(0x2D...0x2D)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for i in 0..<text.count where text[i] == 0x2D && text[i + 1] == 0x2D && text[i + 2] == 0x2D && text[i - 1] != 0x2D && text[i + 3] != 0x2D {
            edits.delete(i..<i + 1)
        }
    }
}

@main
enum Example {
    static func main() throws {
        // One call for a text.
        let cleaner = Cleaner()
        let outcome = cleaner.clean("Leaders met at NATO,teh alliance of the West.")
        expect(outcome.text == "Leaders met at NATO, the alliance of the West.", outcome.text)
        for change in outcome.changes {
            print("\(change.range): \(change.filter): \"\(change.before)\" -> \"\(change.after)\" (\(change.reason))")
        }
        expect(outcome.changes.map(\.filter) == ["missing-space-after-comma", "misspelling"], "\(outcome.changes.map(\.filter))")
        expect(outcome.changes.first?.range == 20..<20 && outcome.changes.last?.range == 20..<23, "\(outcome.changes.map(\.range))")

        // One call for bytes, which need not be UTF-8.
        let repaired = cleaner.clean([0x41, 0xFF, 0x42])
        expect(repaired.text == "A\u{FFFD}B", repaired.text)

        // Chosen filters, by name.
        let spacing = try Cleaner(Selection(only: ["spacing"]))
        expect(spacing.clean("Leaders met at NATO,teh alliance of the West.").text == "Leaders met at NATO, teh alliance of the West.", "spacing")

        // Own filters beside those of the catalog, of which one group would do otherwise.
        let own = Cleaner(filters: Catalog.filters.filter { $0.card.group != .dashes } + [TripledHyphen()])
        expect(own.clean("They asked themselves---and the others---what was wrong.").text == "They asked themselves--and the others--what was wrong.", "own filter")

        // What was done can be undone.
        let recorded = cleaner.clean(Array("NATO,teh alliance of the West".utf8), recording: .journal)
        expect(try recorded.journal.undo(recorded.bytes) == Array("NATO,teh alliance of the West".utf8), "undo")
        // Own words, and the lexicon by itself.
        let house = Cleaner(dictionary: try UserDictionary(stet: ["teh tarik"], corrections: ["Kiev->Kyiv"]))
        expect(house.clean("In Kiev we had teh tarik.").text == "In Kyiv we had teh tarik.", "own words")
        let found = Lexicon.embedded.suggestions(for: "goverment".utf8, budget: 40)
        expect(found.first.map { String(decoding: $0.word, as: UTF8.self) } == "government", "\(found)")
        print("The example holds.")
    }

    private static func expect(_ condition: Bool, _ found: String, line: Int = #line) {
        if !condition { fatalError("line \(line): found \(found)") }
    }
}
