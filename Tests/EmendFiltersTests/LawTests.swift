import Emend
import EmendTesting
import Testing

@Suite struct LawTests {
    @Test(arguments: Catalog.filters.map(\.card.id))
    func filterKeepsTheLaws(id: String) throws {
        let filter = try #require(Catalog.filters.first { $0.card.id == id })
        for violation in Laws.violations(of: filter) { Issue.record("\(violation)", sourceLocation: location(of: violation)) }
        ran(filter.card.examples.count, "examples of \(id)")
    }

    @Test(arguments: Preset.allCases)
    func presetKeepsTheLaws(preset: Preset) throws {
        let pipeline = Cleaner(preset: preset, settings: Settings(language: .fixed(.english))).pipeline
        var texts = try seeds().map { (name: $0.name, bytes: Array($0.raw.utf8)) }
        texts += try cases().map { (name: $0.id, bytes: Array($0.input.utf8)) }
        let pieces = Catalog.filters.flatMap(\.card.examples).map(\.before)
        texts += RandomText(seed: 7, pieces: pieces).prefix(600).enumerated().map { (name: "random \($0.offset)", bytes: $0.element) }
        var rounds: [Int: Int] = [:]
        for (name, bytes) in texts {
            for violation in Laws.violations(of: pipeline, on: bytes, named: "\(preset) on \(name)") { Issue.record("\(violation)") }
            let count = pipeline.clean(bytes, recording: []).rounds
            rounds[count, default: 0] += 1
            #expect(count <= 2 || name.hasPrefix("random"), "\(name) needs a third round")
        }
        print("texts by rounds that changed them, \(preset): \(rounds.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))")
        ran(texts.count, "texts through \(preset)")
    }

    @Test func catalogIsInOrder() {
        let cards = Catalog.filters.map(\.card)
        #expect(Set(cards.map(\.id)).count == cards.count, "two filters share an id")
        for card in Catalog.cards { #expect(!card.reason.isEmpty && !card.stays.isEmpty, "\(card.id) does not say why it is or what it leaves alone") }
        // Those of `layout` that mend lines come before the filters that read words; those that clean up after others come in their place.
        let firstWords = cards.firstIndex { $0.group == .spacing }!
        let ordered = cards.enumerated().filter { $0.element.group != .layout || $0.offset > firstWords }.map(\.element.group)
        #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0 <= $1 }, "the catalog leaves the order of the groups")
        ran(cards.count, "cards")
    }

    @Test func violationsAreFound() {
        #expect(!Laws.violations(of: Restless()).isEmpty)
        #expect(Laws.violations(of: Restless()).contains { $0.law == "idempotent" || $0.law == "examples hold" })
    }

    /// Shows an example at its line in the filter's file.
    private func location(of violation: Violation) -> SourceLocation {
        guard let fileID = violation.fileID, let line = violation.line else { return #_sourceLocation }
        return SourceLocation(fileID: fileID, filePath: "Sources/" + fileID, line: line, column: 1)
    }
}

/// Breaks a law: its output is never at rest.
private struct Restless: Filter {
    let card = Card(
        id: "restless", group: .spin, summary: "Doubles each x.", reason: "To see the laws fail.",
        examples: [.fixes("x", to: "xx"), .keeps("y")])
    let triggers = ByteSet("x")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for i in 0..<text.count where text[i] == UInt8(ascii: "x") { edits.insert("x", at: i) }
    }
}
