import Foundation
import Testing

@Suite struct DiffTests {
    /// Random texts with random defects: the diff, applied to the text, gives the cleaned text.
    @Test func appliesToTheOriginal() throws {
        var cases = 0
        for seed in 1...40 {
            var random = Linear(state: UInt64(seed))
            let units = ["line\n", "line\n", "line\n", "other\n", "\n", "a\u{7}b\n", "\u{7}\n", "tail\u{7}", "x\u{1B}[1m", "\u{7}"]
            let text = (0..<Int(random.next() % 60)).map { _ in units[Int(random.next() % UInt64(units.count))] }.joined()
            let place = try Workplace()
            try place.write("a.txt", text)
            let cleaned = try place.emend(["--only", "control-character", "a.txt"]).text
            let diff = try place.emend(["--only", "control-character", "--diff", "a.txt"])
            #expect(diff.code == 0)
            #expect(diff.output.isEmpty == (cleaned == text))
            #expect(try patched(text, by: diff.text) == cleaned)
            cases += 1
        }
        print("diffs: \(cases) cases")
        #expect(cases > 0)
    }

    /// Names with marks that git would quote are quoted as git does.
    @Test func quotesNames() throws {
        let place = try Workplace()
        try place.write("q\".txt", "q\u{7}\n")
        let diff = try place.emend(["--only", "control-character", "--diff", "q\".txt"])
        #expect(diff.text == "--- \"q\\\".txt\"\n+++ \"q\\\".txt\"\n@@ -1 +1 @@\n-q\u{7}\n+q\n")
    }

    private struct Linear {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }

    /// A strict reading of a unified diff: every line of a hunk must be where its header says.
    private func patched(_ text: String, by diff: String) throws -> String {
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        // Each line with its line end, so that a last one without it differs.
        var old = lines(text).map { $0 + "\n" }
        old[old.count - 1].removeLast()
        if old.last == "" { old.removeLast() }
        var result: [String] = []
        var position = 0
        var rest = lines(diff).dropLast()[...]
        guard !rest.isEmpty else { return text }
        #expect(rest.prefix(2) == ["--- a.txt", "+++ a.txt"])
        rest = rest.dropFirst(2)
        while let header = rest.popFirst() {
            let numbers = header.split(whereSeparator: { !$0.isNumber && $0 != "," }).map { $0.split(separator: ",").compactMap { Int($0) } }
            let (start, oldCount) = (numbers[0][0], numbers[0].count > 1 ? numbers[0][1] : 1)
            let newCount = numbers[1].count > 1 ? numbers[1][1] : 1
            let first = oldCount == 0 ? start : start - 1
            result += old[position..<first]
            #expect((numbers[1][0] - (newCount == 0 ? 0 : 1)) == result.count)
            position = first
            var seen = (old: 0, new: 0)
            while seen.old < oldCount || seen.new < newCount || rest.first?.hasPrefix("\\") == true {
                let next = rest.popFirst()
                let line = try #require(next)
                var content = String(line.dropFirst()) + "\n"
                if rest.first?.hasPrefix("\\") == true {
                    rest.removeFirst()
                    content.removeLast()
                }
                if line.hasPrefix(" ") || line.hasPrefix("-") {
                    #expect(old[position] == content)
                    position += 1
                    seen.old += 1
                }
                if line.hasPrefix(" ") || line.hasPrefix("+") {
                    result.append(content)
                    seen.new += 1
                }
            }
        }
        return (result + old[position...]).joined()
    }
}
