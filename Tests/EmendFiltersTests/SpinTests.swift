import Emend
import EmendFilters
import EmendTesting
import Testing

@Suite struct SpinTests {
    @Test func spinIsNotPartOfNews() throws {
        func ids(_ selection: Selection) throws -> [String] { try selection.filters().map(\.card).filter { $0.group == .spin }.map(\.id) }
        #expect(try ids(Selection(preset: .news)).isEmpty)
        #expect(try ids(Selection(preset: .all)).count == 3)
        #expect(try ids(Selection(only: ["spin"])).count == 3)
    }

    /// Three suspects are told with the score, once; two are not.
    @Test func scoreIsToldOnce() throws {
        let spun = "They spoke of worldwide warming, of bosom cancer and of the inventory market."
        let outcome = try Cleaner(Selection(only: ["spun-synonym"]), settings: Settings(language: .fixed(.english))).clean(spun)
        #expect(outcome.text == spun)
        #expect(outcome.changes.map(\.before) == ["worldwide warming", "bosom cancer", "inventory market"])
        #expect(outcome.changes.map(\.after) == ["global warming", "breast cancer", "stock market"])
        #expect(outcome.changes.filter { $0.reason.contains("in 1,000") }.count == 1)
        #expect(outcome.changes[0].reason.contains("27 times as frequent"))
        let few = "They spoke of worldwide warming and of bosom cancer."
        #expect(try Cleaner(Selection(only: ["spun-synonym"])).clean(few).changes.isEmpty)
    }

    /// Three suspects in a long text prove nothing.
    @Test func aFewInALongTextAreNotReported() throws {
        let filler = String(repeating: "The ministers met on Monday and agreed on a first plan for the region.\n", count: 200)
        let text = filler + "They spoke of worldwide warming, of bosom cancer and of the inventory market."
        #expect(try Cleaner(Selection(only: ["spun-synonym"])).clean(text).changes.isEmpty)
    }

    /// The table is that of the lists; `python3 corpora/spin/make.py` renews it.
    @Test func tableIsCurrent() throws {
        let source = try text("Sources/EmendFilters/Spin/SetPhraseTable.swift")
        var count = 0
        for file in ["set-phrases", "tortured-phrases"] {
            let lines = try text("corpora/spin/\(file).txt").split(separator: "\n").map { "    " + $0.replacing("\t", with: "|") }
            #expect(source.contains(lines.joined(separator: "\n")), "run python3 corpora/spin/make.py")
            count += lines.count
        }
        ran(count, "phrases of the table")
    }

    /// No phrase stands for another that is listed itself.
    @Test func phrasesDoNotChain() throws {
        let rows = try text("corpora/spin/set-phrases.txt").split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let phrases = Set(rows.map { $0[0] })
        for row in rows {
            let words = row[0].split(separator: " ").map(String.init)
            let variants = row[1].split(separator: " ").map { "\($0) \(words[1])" } + row[2].split(separator: " ").map { "\(words[0]) \($0)" }
            #expect(!variants.isEmpty && phrases.isDisjoint(with: variants), "\(row[0])")
        }
        ran(rows.count, "set phrases")
    }
}
