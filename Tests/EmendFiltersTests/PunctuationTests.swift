import Emend
import Testing

@Suite struct PunctuationTests {
    private func clean(_ text: String) throws -> String {
        try Cleaner(Selection(only: ["punctuation"]), settings: Settings(language: .fixed(.english))).clean(text).text
    }

    /// Marks in every order after a word: what is left is one of them, or all of them stood.
    @Test func twoMarksBecomeOneOrStand() throws {
        var count = 0
        for first in ",;.?!" {
            for second in ",;." {
                let text = "They have left\(first)\(second) they said."
                let cleaned = try clean(text)
                let kept = [text, "They have left\(first) they said.", "They have left\(second) they said."]
                #expect(kept.contains(cleaned), "\(text) became \(cleaned)")
                count += 1
            }
        }
        ran(count, "pairs of marks")
    }

    /// An ellipsis of any length, spaced or not, at a line end or not, stays.
    @Test(arguments: ["He said . . . nothing.", "He left . . .\n. The end.", "He left...", "He left....", "Intro ........ 5\nEnd ........ 9"])
    func ellipsesStand(text: String) throws {
        #expect(try clean(text) == text)
    }
}
