import Foundation
import Testing

/// Which files are taken: lists, globs, ignore files.
@Suite struct FileChoiceTests {
    private let filter = ["--only", "control-character"]

    private func names(_ place: Workplace, _ name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: place.path + "/" + name).filter { !$0.contains(".emend-manifest.sqlite") }.sorted()
    }

    private func files(_ names: [String]) throws -> Workplace {
        let place = try Workplace()
        for name in names { try place.write(name, "a\u{7}b\n") }
        return place
    }

    /// The names that would change: those that are taken.
    private func taken(_ place: Workplace, _ arguments: [String]) throws -> [String] {
        let outcome = try place.emend(filter + ["--check"] + arguments)
        #expect(outcome.errors == "")
        return outcome.text.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        (["--include", "*.txt"], ["d/a.txt", "d/s/b.txt", "d/s/t/c.txt"]),
        (["--include", "/*.txt"], ["d/a.txt"]),
        (["--include", "s/"], ["d/s/b.txt", "d/s/t/c.txt", "d/s/x.md"]),
        (["--include", "s/**", "--exclude", "t"], ["d/s/b.txt", "d/s/x.md"]),
        (["--exclude", "*.md", "--exclude", "s/t/"], ["d/a.txt", "d/s/b.txt"]),
        (["--exclude", "*.txt", "--exclude", "!b.txt"], ["d/s/b.txt", "d/s/x.md", "d/x.md"]),
        (["--include", "[a-b].t?t"], ["d/a.txt", "d/s/b.txt"]),
        (["--hidden", "--include", "*.txt"], ["d/.h/e.txt", "d/.f.txt", "d/a.txt", "d/s/b.txt", "d/s/t/c.txt"].sorted()),
    ])
    func globs(_ options: [String], _ expected: [String]) throws {
        let place = try files(["d/a.txt", "d/s/b.txt", "d/s/t/c.txt", "d/x.md", "d/s/x.md", "d/.f.txt", "d/.h/e.txt", "d/.git/config.txt"])
        #expect(try taken(place, options + ["d"]) == expected)
        // A file that is named is meant.
        #expect(try taken(place, options + ["d", "d/.f.txt"]).last == "d/.f.txt")
    }

    @Test func aMirrorHasTheDirectoriesThatHoldSomething() throws {
        let place = try files(["d/a.txt", "d/s/x.md", "d/t/b.txt"])
        #expect(try place.emend(filter + ["d", "--include", "*.txt", "--out", "o"]).code == 0)
        #expect(try names(place, "o") == ["a.txt", "t", "t/b.txt"])
    }

    @Test func listedFilesKeepTheirPaths() throws {
        let place = try files(["d/a.txt", "d/s/b.txt", "e f/a.txt", "n\nl.txt"])
        let out = try place.emend(filter + ["--files-from", "-", "--out", "o"], input: Data("./d/a.txt\r\nd/s/b.txt\n\ne f/a.txt".utf8))
        #expect(out.code == 0 && out.errors == "")
        #expect(try names(place, "o").filter { $0.hasSuffix(".txt") } == ["d/a.txt", "d/s/b.txt", "e f/a.txt"])
        try place.write("list", "d/a.txt\0n\nl.txt\0")
        #expect(try taken(place, ["--files-from", "list", "-0"]) == ["d/a.txt", "n\\nl.txt"])
        #expect(try taken(place, ["--files-from", "/dev/null"]) == [])
    }

    @Test func listsThatCannotBeMirrored() throws {
        let place = try files(["d/a.txt"])
        for line in ["../x.txt", "/etc/passwd", "d/../../x"] {
            let outcome = try place.emend(filter + ["--files-from", "-", "--out", "o"], input: Data("d/a.txt\n\(line)\n".utf8))
            #expect(outcome.code == 2 && outcome.errors.hasPrefix("emend: \(line): a listed file"))
        }
        let outcome = try place.emend(filter + ["--files-from", "-", "--out", "o"], input: Data("d\ngone\nd/a.txt\n".utf8))
        #expect(outcome.code == 3)
        #expect(outcome.errors == "emend: d: is a directory, and --files-from lists files; name directories as arguments\nemend: gone: No such file or directory\n")
        #expect(try place.text("o/d/a.txt") == "ab\n")
    }

    @Test func ignoreFilesCountOnRequest() throws {
        let place = try files(["r/d/a.txt", "r/d/b.txt", "r/d/c.txt", "r/d/s/b.txt", "r/d/s/d.txt"])
        try place.write("r/.git/info/exclude", "d.txt\n")
        try place.write("r/.gitignore", "/d/a.txt\n")
        try place.write("r/d/.ignore", "b.txt\n")
        try place.write("r/d/s/.emendignore", "!b.txt\n")
        #expect(try taken(place, ["r/d"]).count == 5)
        #expect(try taken(place, ["r/d", "--ignore-files"]) == ["r/d/c.txt", "r/d/s/b.txt"])
        try FileManager.default.removeItem(atPath: place.path + "/r/.git")
        #expect(try taken(place, ["r/d", "--ignore-files"]) == ["r/d/a.txt", "r/d/c.txt", "r/d/s/b.txt", "r/d/s/d.txt"])
    }

    /// Over trees and patterns made by chance, what is taken is what git does not ignore.
    @Test(arguments: 0..<8)
    func gitAgrees(_ seed: Int) throws {
        guard let git = Tool(["git"]) else { return }
        var random = Chance(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        let place = try Workplace()
        let parts = ["a", "b", "ab", "a.txt", "b.txt", "c d", "[x]", "#n", "!n", "a\\b", "\u{E9}", "foo", "foo.c"]
        let atoms = parts + ["*", "**", "?", "*.txt", "a*", "[ab]", "[!a]", "[a-c].txt", "\\#n", "\\!n", "[[:alpha:]]", "f*.c", "\\[x]", "[x", "c\\ d", "**o", "a?", "[]x]", "a\\", "[^b]*", "*b*", "***", "a**b", "[[.a.]]", "[[=a=]]", "[a\\]b]", "a\\"]
        var ignoring = [""]
        for _ in 0..<60 {
            let path = (0..<random.next(1...4)).map { _ in parts[random.next(0...parts.count - 1)] }
            // A file where another one has a directory cannot be made.
            guard (try? place.write("r/" + path.joined(separator: "/"), "a\u{7}b\n")) != nil else { continue }
            if path.count > 1, random.next(0...3) == 0 { ignoring.append(path.dropLast().joined(separator: "/") + "/") }
        }
        for directory in ignoring {
            let lines = (0..<random.next(1...6)).map { _ in
                let path = (0..<random.next(1...3)).map { _ in atoms[random.next(0...atoms.count - 1)] }.joined(separator: "/")
                return ["", "", "", "!", "/", "!/"][random.next(0...5)] + path + ["", "", "", "/", " ", "\\ "][random.next(0...5)]
            }
            try place.write("r/" + directory + ".gitignore", lines.joined(separator: "\n") + ["", "\n", "\r\n"][random.next(0...2)])
        }
        _ = try git.run(["init", "-q", place.path + "/r"])
        let list = try git.run(["-C", place.path + "/r", "-c", "core.excludesFile=/dev/null", "ls-files", "-z", "--others", "--exclude-standard"])
        let expected = list.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter { !$0.hasSuffix(".gitignore") }.sorted()
        #expect(try place.emend(filter + ["r", "--ignore-files", "--hidden", "--out", "o"]).code == 0)
        let found = try place.files().keys.filter { $0.hasPrefix("o/") && !$0.hasSuffix(".gitignore") }.map { String($0.dropFirst(2)) }.sorted()
        #expect(found == expected)
    }
}

/// The same numbers in each run.
private struct Chance {
    var state: UInt64

    mutating func next(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int(state >> 33) % range.count
    }
}
