import Emend
import Testing

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Replaces one text by another wherever it stands.
private struct Swap: Filter {
    let card: Card
    let triggers = ByteSet.all
    let old: [UInt8]
    let new: [UInt8]

    init(_ old: String, _ new: String, id: String = "swap", safety: Safety = .safe) {
        card = Card(id: id, group: .spin, summary: "Swaps.", reason: "A test.", safety: safety, examples: [])
        self.old = Array(old.utf8)
        self.new = Array(new.utf8)
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while i + old.count <= text.count {
            if text.bytes[i..<i + old.count].elementsEqual(old) {
                edits.replace(i..<i + old.count, with: new)
                i += old.count
            } else {
                i += 1
            }
        }
    }
}

/// Proposes what it is told to, sound or not.
private struct Raw: Filter {
    let card = Card(id: "raw", group: .spin, summary: "Proposes.", reason: "A test.", examples: [])
    let triggers = ByteSet.all
    let ranges: [Range<Int>]
    var replacement: [UInt8] = [0x21]

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for range in ranges { edits.replace(range, with: replacement) }
    }
}

@Suite struct PipelineTests {
    private func pipeline(_ filters: any Filter..., unsafe: Bool = false) -> Pipeline {
        Pipeline(filters, knowledge: .standard, settings: Settings(appliesUnsafe: unsafe, language: .fixed(.english)))
    }

    @Test func aTextWithoutEditsIsTheSame() {
        let outcome = pipeline(Swap("x", "y")).clean(bytes("clean"), recording: [.changes, .journal])
        #expect(outcome.bytes == bytes("clean") && !outcome.isChanged && outcome.changes.isEmpty && outcome.journal.blocks.isEmpty && outcome.rounds == 0)
    }

    @Test func changesPointIntoTheOriginal() throws {
        let outcome = pipeline(Swap("aa", "b", id: "one"), Swap("bb", "c", id: "two")).clean(bytes("x\n\u{E9} aaaa z"))
        #expect(outcome.text == "x\n\u{E9} c z")
        #expect(outcome.changes.map(\.filter) == ["one", "two", "one"])
        let nested = try #require(outcome.changes.first { $0.filter == "two" })
        #expect(nested.range == 5..<9 && nested.isNested && nested.before == "bb" && nested.after == "c")
        #expect(nested.line == 2 && nested.column == 3)
    }

    @Test(arguments: [[3..<2 + 3, 1..<2], [0..<4, 2..<5], [0..<99], [1..<2]])
    func unsoundEditsCostTheFilterOnly(ranges: [Range<Int>]) {
        // The text starts with a letter of two bytes, so 1..<2 cuts it.
        let outcome = pipeline(Raw(ranges: ranges), Swap("z", "y")).clean(bytes("\u{E9}bcdz"))
        #expect(outcome.text == "\u{E9}bcdy")
        #expect(outcome.faults.map(\.filter) == ["raw"])
    }

    @Test func replacementsThatAreNotUTF8AreRefused() {
        let outcome = pipeline(Raw(ranges: [0..<1], replacement: [0xFF])).clean(bytes("ab"))
        #expect(outcome.text == "ab" && outcome.faults.count == 1)
    }

    @Test func whatDoesNotComeToRestStands() {
        let outcome = pipeline(Swap("ab", "ba", id: "there"), Swap("ba", "ab", id: "back"), Swap("x", "y")).clean(bytes("ab ab\nx"))
        // Both lines are judged apart: the restless one stands as it was, the other is cleaned.
        #expect(outcome.text == "ab ab\ny")
        #expect(outcome.changes.contains { $0.filter == "there" && !$0.isApplied })
        #expect(pipeline(Swap("x", "xx")).clean(bytes("axa")).text == "axa")
    }

    @Test func unsafeEditsAreAppliedOnRequestOnly() {
        let filter = Swap("x", "y", safety: .unsafe)
        let usual = pipeline(filter).clean(bytes("x"))
        #expect(usual.text == "x" && usual.changes.map(\.isApplied) == [false] && usual.changes[0].safety == .unsafe)
        #expect(pipeline(filter, unsafe: true).clean(bytes("x")).text == "y")
        let hint = Swap("x", "y", safety: .hint)
        #expect(pipeline(hint, unsafe: true).clean(bytes("x")).text == "x")
    }

    @Test func protectedSpansStand() {
        let outcome = pipeline(Swap("x", "y")).clean(bytes("x `x` https://x.example/x x\n```\nx\n```\nx"))
        #expect(outcome.text == "y `x` https://x.example/x y\n```\nx\n```\ny")
    }

    @Test func englishFiltersSleepInOtherLanguages() {
        let french = "Le pr\u{E9}sident de la R\u{E9}publique est parti lundi pour une visite dans les villes du sud, a important"
        #expect(Cleaner().clean(french).text == french)
        #expect(Cleaner().clean("It was a important step for the people of the town.").text == "It was an important step for the people of the town.")
    }

    @Test func invalidBytesAreToldAndKeptInTheJournal() throws {
        let input: [UInt8] = [0x78, 0xFF, 0xFE, 0x2C] + bytes("teh y")
        let outcome = Cleaner().clean(input, recording: [.changes, .journal])
        #expect(outcome.changes.count { $0.filter == "invalid-utf8" } == 2)
        #expect(try outcome.journal.undo(outcome.bytes) == input)
        #expect(String(validating: outcome.bytes, as: UTF8.self) != nil)
    }

    @Test func blocksAreCutByContentAlone() {
        let line = bytes("A line of text that is repeated many times over.\n")
        let text = Array(repeatElement(line, count: 60_000).joined())
        var whole = pipeline().document()
        whole.append(text)
        var sizes: [Int] = []
        while let block = whole.next() { sizes.append(block.originalCount) }
        #expect(sizes == Array(repeating: 262_101, count: 11))
        #expect(sizes.allSatisfy { $0 <= BlockCutter.usualLimit && $0 % line.count == 0 })
        var pieces = pipeline().document()
        var again: [Int] = []
        for start in stride(from: 0, to: text.count, by: 7_001) {
            pieces.append(text[start..<min(start + 7_001, text.count)])
            while let block = pieces.next() { again.append(block.originalCount) }
        }
        #expect(again == sizes)
    }

    @Test func blocksEndWithAParagraphWhereOneEndsNearTheLimit() {
        let paragraph = Array(repeatElement(bytes("A line of text that is repeated many times over.\n"), count: 30).joined()) + bytes("\n")
        var document = pipeline().document()
        document.append(Array(repeatElement(paragraph, count: 800).joined()))
        var sizes: [Int] = []
        while let block = document.next() { sizes.append(block.originalCount) }
        #expect(sizes.count == 4)
        #expect(sizes.allSatisfy { $0 <= BlockCutter.usualLimit && $0 % paragraph.count == 0 })
    }

    @Test func aLongLineIsCutAtASentence() {
        let text = Array(repeatElement(bytes("One sentence stands here. "), count: 50_000).joined())
        var document = pipeline().document()
        document.append(text)
        let block = document.next()
        #expect(block.map { $0.bytes.suffix(6).elementsEqual(bytes("here. ")) } == true)
    }

    /// White space at a cut through a line is not at the end of that line, nor is what follows at its start.
    @Test func aCutThroughALongLineIsNoLineEnd() {
        let text = Array(repeatElement(bytes("One sentence stands here. "), count: 130_000).joined()) + bytes("And so it ends.\n")
        let outcome = Cleaner().clean(text, recording: [.changes])
        #expect(outcome.changes.isEmpty)
        #expect(outcome.bytes == text)
    }

    @Test func anOpenFenceReachesIntoTheNextBlock() {
        let filler = Array(repeatElement(bytes("x is code here\n"), count: 80_000).joined())
        let outcome = pipeline(Swap("x", "y")).clean(bytes("```\n") + filler + bytes("```\nx\n"), recording: [])
        #expect(outcome.bytes == bytes("```\n") + filler + bytes("```\ny\n"))
    }
}
