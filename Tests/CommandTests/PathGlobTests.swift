import Testing

@testable import EmendCommand

@Suite struct PathGlobTests {
    private func fits(_ pattern: String, _ path: String) throws -> Bool {
        try PathGlob(pattern).fits(path.split(separator: "/").map { Array($0.unicodeScalars) })
    }

    @Test(arguments: [
        ("*.md", ["a.md", "x/y/a.md", ".md"], ["a.txt", "a.md.gz"]),
        ("docs", ["docs", "docs/a", "x/docs/y/a"], ["docs2/a", "a.docs"]),
        ("docs/", ["docs/a", "x/docs/b/a"], ["docs", "x/docs"]),
        ("/docs", ["docs/a"], ["x/docs/a"]),
        ("docs/*.txt", ["docs/a.txt"], ["docs/x/a.txt", "y/docs/a.txt"]),
        ("docs/**/*.txt", ["docs/a.txt", "docs/x/y/a.txt"], ["a.txt", "docs/a.md"]),
        ("**/notes/**", ["notes/a", "x/notes/y/a"], ["notes", "x/notes2/a"]),
        ("**", ["a", "x/a"], []),
        ("a?c", ["abc", "a\u{E9}c"], ["ac", "abbc"]),
        ("[a-c]x[!0-9]", ["axz", "x/cxq"], ["dxz", "ax1"]),
        ("[]a]", ["]", "a"], ["b"]),
        ("*.{md,t{x,s}t}", ["a.md", "a.txt", "a.tst"], ["a.tt"]),
        ("{docs,notes}/**", ["docs/a", "notes/x/a"], ["x/docs/a"]),
        ("\\*\\{a\\}", ["*{a}"], ["b{a}", "xa"]),
        ("a b*", ["a bc", "x/a b"], ["ab"]),
        ("*a*b*c*", ["xxaxxbxxcxx", "abc"], ["acb"]),
    ])
    func fitsWhatItSays(pattern: String, yes: [String], no: [String]) throws {
        for path in yes { #expect(try fits(pattern, path), "\(pattern) \(path)") }
        for path in no { #expect(try !fits(pattern, path), "\(pattern) \(path)") }
    }

    @Test(arguments: ["", "!", "[a", "{a", "a/../b", "./a", "a//b", "\\", "[z-a]", "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "/"])
    func refusesWhatIsNone(pattern: String) {
        #expect(throws: PathGlob.Malformed.self) { try PathGlob(pattern) }
    }

    @Test func takesTimeThatIsLinear() throws {
        let clock = ContinuousClock()
        let name = String(repeating: "a", count: 4_000)
        let pattern = String(repeating: "*a", count: 200) + "b"
        let start = clock.now
        #expect(try !fits(pattern, name))
        let time = clock.now - start
        #expect(time < .seconds(20))
    }

    /// Every pattern of up to four signs against every path of up to four, beside a matcher that tries all ways.
    @Test func agreesWithThePlainTwin() throws {
        func all(_ signs: [Character], _ most: Int) -> [String] {
            var all = [""]
            var last = [""]
            for _ in 0..<most {
                last = last.flatMap { text in signs.map { text + String($0) } }
                all += last
            }
            return all
        }
        func plain(_ pattern: Substring, _ text: Substring) -> Bool {
            guard let first = pattern.first else { return text.isEmpty }
            if pattern.hasPrefix("**/") { return plain(pattern.dropFirst(3), text) || text.firstIndex(of: "/").map { plain(pattern, text[text.index(after: $0)...]) } ?? false }
            if first == "*" { return plain(pattern.dropFirst(), text) || (text.first.map { $0 != "/" } ?? false && plain(pattern, text.dropFirst())) }
            guard let next = text.first else { return false }
            return (first == "?" ? next != "/" : first == next) && plain(pattern.dropFirst(), text.dropFirst())
        }
        let paths = all(["a", "b", "/"], 4).filter { !$0.hasPrefix("/") && !$0.hasSuffix("/") && !$0.contains("//") && !$0.isEmpty }
        var count = 0
        for pattern in all(["a", "*", "?", "/"], 4) where !pattern.contains("**") && !pattern.hasSuffix("/") {
            guard let made = try? PathGlob(pattern) else { continue }
            let anchored = pattern.hasPrefix("/") ? String(pattern.dropFirst()) : pattern.contains("/") ? pattern : "**/" + pattern
            for path in paths {
                let parents = path.indices.filter { path[$0] == "/" }.map { path[..<$0] } + [path[...]]
                let expected = parents.contains { plain(anchored[...], $0) }
                #expect(made.fits(path.split(separator: "/").map { Array($0.unicodeScalars) }) == expected, "\(pattern) \(path)")
                count += 1
            }
        }
        #expect(count > 5_000)
    }
}
