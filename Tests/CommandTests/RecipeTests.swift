import Foundation
import Testing

/// The recipes of the README, as they stand there.
@Suite struct RecipeTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func recipe(_ name: String) throws -> String {
        let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
        let mark = try #require(readme.range(of: "<!-- recipe: \(name) -->\n"))
        let block = readme[mark.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).dropFirst().prefix { $0 != "```" }
        return block.joined(separator: "\n") + "\n"
    }

    /// A place with texts, and a directory `bin` with the command.
    private func place() throws -> Workplace {
        let place = try Workplace()
        for name in ["a.txt", "b c.txt", "sub/d\ne.txt"] { try place.write("articles/" + name, "It was teh end of it.\n") }
        try place.write("articles/notes.md", "It was teh end of it.\n")
        try FileManager.default.createDirectory(at: place.url.appendingPathComponent("bin"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: place.url.appendingPathComponent("bin/emend"), withDestinationURL: URL(fileURLWithPath: emendPath))
        return place
    }

    @discardableResult private func run(_ script: String, in place: Workplace) throws -> (code: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = place.url
        process.environment = ["PATH": "\(place.path)/bin:/usr/bin:/bin", "HOME": place.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private func isThere(_ program: String) -> Bool {
        let found = ["/usr/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
        if !found { print("\(program) is not installed: skipped") }
        return found
    }

    @Test func findAndXargs() throws {
        let place = try place()
        #expect(try run(recipe("xargs"), in: place).code == 0)
        for name in ["a.txt", "b c.txt", "sub/d\ne.txt"] { #expect(try place.text("articles/" + name) == "It was the end of it.\n") }
        #expect(try place.text("articles/notes.md") == "It was teh end of it.\n")
    }

    @Test func gnuParallel() throws {
        guard isThere("parallel") else { return }
        let place = try place()
        let records = (1...300).map { "{\"n\":\($0),\"text\":\"It was teh end of it.\"}\n" }.joined()
        try place.write("in.jsonl", records)
        let done = try run(recipe("parallel"), in: place)
        #expect(done.code == 0, "\(done.text)")
        #expect(try place.text("articles/sub/d\ne.txt") == "It was the end of it.\n")
        #expect(try place.text("out.jsonl") == records.replacingOccurrences(of: "teh", with: "the"))
    }

    @Test func makeRule() throws {
        guard isThere("make") else { return }
        let place = try place()
        try place.write("Makefile", recipe("make"))
        try FileManager.default.removeItem(at: place.url.appendingPathComponent("articles/b c.txt"))
        #expect(try run("make -s", in: place).code == 0)
        #expect(try place.text("clean/a.txt") == "It was the end of it.\n")
        #expect(try run("make", in: place).text.contains("Nothing to be done"))
    }

    /// What is staged counts, not what lies in the working directory, and the project's words do.
    @Test func gitHook() throws {
        guard isThere("git") else { return }
        let place = try place()
        let begin = try run("git init -q . && git config user.email a@example.org && git config user.name A && echo articles/sub >> .git/info/exclude && mkdir -p .git/hooks", in: place)
        #expect(begin.code == 0, "\(begin.text)")
        try place.write(".git/hooks/pre-commit", recipe("hook"), mode: 0o755)
        let refused = try run("git add articles && git commit -q -m x", in: place)
        #expect(refused.code != 0 && refused.text.contains("+It was the end of it."))
        try place.write("articles/a.txt", "It was the end of it.\n")
        try place.write("articles/b c.txt", "It was the end of it.\n")
        #expect(try run("git commit -q -m x", in: place).code != 0)
        #expect(try run("git add articles && git commit -q -m x", in: place).code == 0)
        try place.write("emend.toml", "[dictionaries]\nstet = \"names.txt\"\n")
        try place.write("names.txt", "teh\n")
        try place.write("articles/a.txt", "It was teh end of it.\n")
        let allowed = try run("git add articles && git commit -q -m y && git log --oneline | wc -l", in: place)
        #expect(allowed.code == 0 && allowed.text.contains("2"), "\(allowed.text)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).allSatisfy { !$0.hasPrefix(".emend-staged") })
    }
}
