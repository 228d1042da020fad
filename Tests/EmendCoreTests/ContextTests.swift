import Emend
import Testing

/// Replaces one text by another wherever it stands.
private struct Swap: Filter {
    let card: Card
    let triggers = ByteSet.all
    let old: [UInt8]
    let new: [UInt8]

    init(_ old: String, _ new: String) {
        card = Card(id: "swap-\(old)", group: .spin, summary: "Swaps.", reason: "A test.", examples: [])
        self.old = Array(old.utf8)
        self.new = Array(new.utf8)
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for start in 0..<max(0, text.count - old.count) where text.bytes[start..<start + old.count].elementsEqual(old) {
            edits.replace(start..<start + old.count, with: new)
        }
    }
}

/// What is recorded around changes.
@Suite struct ContextTests {
    private func contexts(_ text: String, only: [String], _ recording: Recording = [.changes, .contexts]) throws -> [(change: Change, context: ChangeContext?)] {
        let pipeline = try Cleaner(Selection(only: only)).pipeline
        return pipeline.clean(Array(text.utf8), recording: recording).changes.map { ($0, $0.context) }
    }

    @Test func theLineAroundAChange() throws {
        let found = try contexts("One line.\nWe saw\u{7} it.\r\nAnother.\n", only: ["control-character"])
        #expect(found.count == 1)
        #expect(found.first?.context == ChangeContext(lead: "We saw", trail: " it.", isLeadCut: false, isTrailCut: false, original: "\u{7}"))
    }

    @Test func atMostSixtyScalarsEachSide() throws {
        let far = String(repeating: "\u{E9}", count: 100)
        let context = try #require(try contexts("\(far)\u{7}\(far)", only: ["control-character"]).first?.context)
        #expect(context.lead.unicodeScalars.count == 60 && context.trail.unicodeScalars.count == 60 && context.isLeadCut && context.isTrailCut)
        let near = String(repeating: "\u{E9}", count: 60)
        let whole = try #require(try contexts("\(near)\u{7}\(near)\n", only: ["control-character"]).first?.context)
        #expect(whole.lead == near && whole.trail == near && !whole.isLeadCut && !whole.isTrailCut)
    }

    /// The context is what the filter saw; the original is what stands in the file.
    @Test func textThatWasChangedBefore() throws {
        let pipeline = Cleaner(filters: [Swap("ab", "cd"), Swap("d", "e")]).pipeline
        let changes = pipeline.clean(Array("x ab y".utf8), recording: [.changes, .contexts]).changes
        #expect(changes.map(\.before) == ["ab", "d"] && changes.map(\.isNested) == [false, true])
        #expect(changes.map(\.context) == [
            ChangeContext(lead: "x ", trail: " y", isLeadCut: false, isTrailCut: false, original: "ab"),
            ChangeContext(lead: "x c", trail: " y", isLeadCut: false, isTrailCut: false, original: "ab"),
        ])
    }

    @Test func onlyWhereTheyAreAskedFor() throws {
        #expect(try contexts("We saw\u{7} it.", only: ["control-character"], .changes).map(\.context) == [nil])
        #expect(try contexts("We saw\u{7} it.", only: ["control-character"], .contexts).isEmpty)
    }

    /// Bytes that are no text are cut after as many bytes as scalars may have.
    @Test func bytesThatAreNoText() throws {
        let pipeline = try Cleaner(Selection(only: ["control-character"])).pipeline
        let bytes = [UInt8](repeating: 0x80, count: 5_000) + Array(" text\n".utf8)
        let changes = pipeline.clean(bytes, recording: [.changes, .contexts]).changes
        #expect(!changes.isEmpty && changes.allSatisfy { $0.context!.lead.unicodeScalars.count <= 240 })
    }
}
