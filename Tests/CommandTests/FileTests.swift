import Foundation
import Glibc
import Testing

@Suite struct FileTests {
    private func status(_ place: Workplace, _ name: String) -> stat {
        var status = stat()
        lstat(place.path + "/" + name, &status)
        return status
    }

    @Test func inPlaceKeepsModeAndLinkAndLeavesCleanFilesAlone() throws {
        let place = try Workplace()
        try place.write("a.txt", "a\u{7}b\n", mode: 0o640)
        try place.write("clean.txt", "ab\n", mode: 0o600)
        try FileManager.default.createSymbolicLink(atPath: place.path + "/link", withDestinationPath: "a.txt")
        let before = (status(place, "a.txt"), status(place, "clean.txt"))
        let outcome = try place.emend(["--only", "control-character", "--in-place", "link", "clean.txt"])
        #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.isEmpty)
        #expect(try place.text("a.txt") == "ab\n")
        #expect(status(place, "a.txt").st_mode == before.0.st_mode)
        #expect(status(place, "a.txt").st_ino != before.0.st_ino)
        #expect(status(place, "link").st_mode & S_IFMT == S_IFLNK)
        #expect(status(place, "clean.txt").st_ino == before.1.st_ino)
        #expect(try place.files().keys.sorted() == ["a.txt", "clean.txt", "link"])
    }

    @Test func inPlaceCopiesWhatStandsBeforeTheFirstChange() throws {
        let place = try Workplace()
        let calm = String(repeating: "A quiet line.\n", count: 200_000)
        try place.write("a.txt", calm + "a\u{7}b")
        #expect(try place.emend(["--only", "control-character", "--in-place", "a.txt"]).code == 0)
        #expect(try place.text("a.txt") == calm + "ab")
    }

    @Test func outputDirectoryKeepsModes() throws {
        let place = try Workplace()
        try place.write("in/a.txt", "a\u{7}b\n", mode: 0o600)
        #expect(try place.emend(["--only", "control-character", "in", "--out", "x/y"]).code == 0)
        #expect(try place.text("x/y/a.txt") == "ab\n")
        #expect(status(place, "x/y/a.txt").st_mode & 0o777 == 0o600)
    }

    @Test func aFailedRunLeavesNothingHalfWritten() throws {
        let place = try Workplace()
        try place.write("a.txt", "a\u{7}b\n")
        try place.write("taken", "no directory\n")
        let outcome = try place.emend(["--only", "control-character", "a.txt", "--out", "taken"])
        #expect(outcome.code == 3)
        #expect(outcome.errors.hasPrefix("emend: taken") && outcome.errors.filter { $0 == "\n" }.count == 1)
        #expect(try place.files().keys.sorted() == ["a.txt", "taken"])
    }

    @Test func standardOutputIsNoInput() throws {
        let place = try Workplace()
        try place.write("a.txt", "text\n")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec \"$0\" a.txt >> a.txt 2> err", emendPath]
        process.currentDirectoryURL = place.url
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(try place.text("a.txt") == "text\n")
        #expect(try place.text("err") == "emend: standard output is an input; use --in-place to replace files\n")
    }

    @Test func changesTellWhereTheyAre() throws {
        let place = try Workplace()
        let text = "One\n\u{E9}a\u{7}b\u{7F}c\n"
        try place.write("a.txt", text)
        let outcome = try place.emend(["--only", "control-character", "--changes", "c.jsonl", "a.txt"])
        #expect(outcome.text == "One\n\u{E9}abc\n")
        let lines = try place.text("c.jsonl").split(separator: "\n")
        let changes = try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        #expect(changes.count == 2)
        for change in changes {
            let range = try #require(change["offset"] as? Int)..<(try #require(change["end"] as? Int))
            #expect(change["before"] as? String == String(decoding: Array(text.utf8)[range], as: UTF8.self))
            #expect(change["document"] as? String == "a.txt")
            #expect(change["filter"] as? String == "control-character")
            #expect(change["group"] as? String == "unicode")
            #expect(change["safety"] as? String == "safe")
            #expect(change["applied"] as? Bool == true)
            #expect(change["nested"] as? Bool == false)
            #expect(change["after"] as? String == "")
            #expect((change["reason"] as? String)?.isEmpty == false)
        }
        #expect(changes.map { $0["line"] as? Int } == [2, 2])
        #expect(changes.map { $0["column"] as? Int } == [3, 5])
    }

    @Test func changesGoToStandardError() throws {
        let place = try Workplace()
        let outcome = try place.emend(["--only", "control-character", "--changes", "/dev/stderr"], input: Data("a\u{7}".utf8))
        #expect(outcome.text == "a")
        #expect(outcome.errors.hasPrefix("{\"document\":\"<stdin>\",\"filter\":\"control-character\""))
    }

    @Test func filtersAsJSON() throws {
        let outcome = try Workplace().emend(["filters", "--json"])
        let filters = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        #expect(filters.contains { $0["id"] as? String == "control-character" })
        let names = filters.compactMap { $0["id"] as? String }
        let listed = try Workplace().emend(["filters"]).text
        for name in names {
            #expect(listed.contains("  \(name) "))
            #expect(try Workplace().emend(["explain", name]).text.hasPrefix("\(name)\n"))
        }
    }

    @Test func helpFitsTheScreen() throws {
        let help = try Workplace().emend(["--help"])
        #expect(help.code == 0 && help.errors == "")
        #expect(help.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        for option in ["--preset", "--quotes", "--corrections", "--journal", "--color", "undo", "explain"] { #expect(help.text.contains(option)) }
        let version = try Workplace().emend(["--version"])
        #expect(version.text.hasPrefix("emend ") && version.text.contains("ICU") && version.text.contains("Unicode"))
    }
}
