import Emend
import EmendFilters
import EmendTesting
import Foundation
import Testing

@Suite struct VarietyTests {
    @Test(arguments: [Variety.american, .british])
    func conversionKeepsTheLaws(variety: Variety) throws {
        let filter = SpellingVariety(to: variety)
        for violation in Laws.violations(of: filter) { Issue.record("\(violation)") }
        ran(filter.card.examples.count, "examples of \(variety)")
    }

    /// Each pair that goes both ways comes back after going there.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: root.appending(path: "corpora/lexicon/variants.txt").path())))
    func conversionComesBack() throws {
        var pairs: [(american: String, british: String)] = []
        var isBothWays = true
        for line in try text("corpora/lexicon/variants.txt").split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("[") {
                isBothWays = !line.hasPrefix("[to-")
                continue
            }
            let forms = line.split(separator: " ").map(String.init)
            if isBothWays { pairs.append((forms[0], forms[1])) }
        }
        let american = pairs.map { "They say the \($0.american) here.\n" }.joined()
        let british = pairs.map { "They say the \($0.british) here.\n" }.joined()
        #expect(try converted(american, to: .british) == british)
        #expect(try converted(british, to: .american) == american)
        #expect(try converted(british, to: .british) == british)
        #expect(try converted(american, to: .american) == american)
        ran(pairs.count, "pairs there and back")
    }

    @Test func varietySelectsItsFilter() throws {
        let text = "The colour was grey."
        #expect(try Cleaner(Selection(preset: .news)).clean(text).text == text)
        #expect(try Cleaner(Selection(preset: .all)).clean(text).text == text)
        #expect(try Cleaner(Selection(preset: .news, style: Style(variety: .american))).clean(text).text == "The color was gray.")
        #expect(try Cleaner(Selection(only: ["repeats"], style: Style(variety: .american))).clean(text).text == "The color was gray.")
        #expect(try Cleaner(Selection(without: ["variety"], style: Style(variety: .american))).clean(text).text == text)
    }

    private func converted(_ text: String, to variety: Variety) throws -> String {
        try Cleaner(Selection(only: ["variety"], style: Style(variety: variety)), settings: Settings(language: .fixed(.english))).clean(text).text
    }
}
