import Foundation
import Testing

/// `--report`: what the files say, when they stand and when not.
@Suite struct ReportTests {
    private func json(_ data: Data) throws -> [String: Any] { try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any]) }

    private let text = "We saw teh cat,and it.\nA\u{7} \u{E9}clair ,too.\n"

    @Test func allFormsInOneRun() throws {
        let place = try Workplace()
        try place.write("a b.txt", text)
        try place.write("clean.txt", "Nothing is wrong here.\n")
        let outcome = try place.emend(["a b.txt", "clean.txt", "--out", "o", "--report", "r/r.json", "--report", "r/r.html", "--report", "r/r.sarif", "--changes", "c"])
        #expect(outcome.errors == "" && outcome.code == 0)
        let report = try json(try place.data("r/r.json"))
        #expect(report["version"] as? Int == 1)
        // Each change is as --changes tells of it, with its surroundings.
        var changes = try #require(report["changes"] as? [[String: Any]])
        #expect(changes.map { $0["lead"] as? String ?? "" }.first == "We saw " && changes.first?["trail"] as? String == " cat, and it.")
        for index in changes.indices { (changes[index]["lead"], changes[index]["trail"]) = (nil, nil) }
        let lines = try place.text("c").split(separator: "\n").map { try json(Data($0.utf8)) as NSDictionary }
        #expect(changes.map { $0 as NSDictionary } == lines && lines.count == 4)
        let files = try #require(report["files"] as? [[String: Any]])
        #expect(files.map { $0["name"] as? String } == ["a b.txt", "clean.txt"] && files.map { $0["status"] as? String } == ["changed", "unchanged"])
        #expect(files.map { $0["applied"] as? Int } == [4, 0])
        let totals = try #require(report["totals"] as? [String: Int])
        #expect(totals == ["files": 2, "changedFiles": 1, "failedFiles": 0, "filesWithoutText": 0, "bytes": text.utf8.count + 23, "bytesCleaned": text.utf8.count + 23, "applied": 4, "hints": 0])
        #expect((report["filters"] as? [[String: Any]])?.map { $0["id"] as? String } == ["control-character", "space-before-punctuation", "missing-space-after-comma", "misspelling"])
        #expect((report["settings"] as? [String: Any])?["mode"] as? String == "out")
        #expect(try place.files().keys.sorted() == ["a b.txt", "c", "clean.txt", "o/a b.txt", "o/clean.txt", "r/r.html", "r/r.json", "r/r.sarif"], "no temporary file is left")
        #expect(try FileManager.default.attributesOfItem(atPath: place.path + "/r/r.json")[.posixPermissions] as? Int == 0o644)
    }

    /// With and without text on standard output, and for a directory that is only looked at.
    @Test func whereverTheTextGoes() throws {
        let place = try Workplace()
        for (arguments, mode) in [([], "stdout"), (["--check"], "check"), (["--diff"], "none")] {
            let outcome = try place.emend(arguments + ["--report", "r.json"], input: Data(text.utf8))
            #expect(outcome.errors == "")
            #expect((try json(try place.data("r.json"))["settings"] as? [String: Any])?["mode"] as? String == mode)
        }
        try place.write("d/a.txt", text)
        #expect(try place.emend(["d", "--report", "r.json"]).text == "")
        #expect((try json(try place.data("r.json"))["totals"] as? [String: Int])?["changedFiles"] == 1)
        #expect(try place.text("d/a.txt") == text)
        #expect(try place.emend(["d", "--in-place", "--report", "r.sarif"]).errors == "")
        let results = try #require((try json(try place.data("r.sarif"))["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        #expect(results.count == 4 && results.allSatisfy { $0["fixes"] == nil }, "the file is another one now")
    }

    @Test func filesThatFail() throws {
        let place = try Workplace()
        try place.write("a.txt", text)
        try place.write("bad.jsonl", "{\"text\":\"teh cat\"}\n{\"other\":1}\n")
        try place.write("b.txt", text)
        let arguments = ["a.txt", "bad.jsonl", "missing.txt", "b.txt", "--missing-field", "error", "--out", "o", "--report", "r.json", "--report", "r.sarif", "--report", "r.html"]
        let outcome = try place.emend(arguments)
        #expect(outcome.code == 3)
        let report = try json(try place.data("r.json"))
        #expect(Set((report["changes"] as? [[String: Any]] ?? []).compactMap { $0["document"] as? String }) == ["a.txt", "b.txt"], "what was not written was not done")
        #expect((report["files"] as? [[String: Any]])?.map { $0["status"] as? String } == ["changed", "failed", "failed", "changed"])
        #expect((report["totals"] as? [String: Int])?["applied"] == 8 && (report["totals"] as? [String: Int])?["failedFiles"] == 2)
        let run = try #require((try json(try place.data("r.sarif"))["runs"] as? [[String: Any]])?.first)
        #expect((run["results"] as? [Any])?.count == 8)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false && (invocation["toolExecutionNotifications"] as? [Any])?.count == 2)
        let page = try pageData(place.text("r.html"))
        #expect((page["failures"] as? [String])?.count == 2 && (page["changes"] as? [Any])?.count == 8)
    }

    @Test func theSameForAnyNumberOfWorkers() throws {
        let place = try Workplace()
        for index in 0..<40 { try place.write("d/\(index).txt", String(repeating: text, count: 60)) }
        for form in ["html", "json", "sarif"] {
            for jobs in ["1", "3"] { #expect(try place.emend(["d", "--only", "control-character,misspelling", "-j", jobs, "--report", "\(jobs).\(form)"]).errors == "") }
            #expect(try place.data("1.\(form)") == place.data("3.\(form)"))
        }
    }

    @Test(arguments: [
        (["a.txt", "--report", "r.txt"], "--report r.txt: its name must end in .html, .sarif or .json, which says what it is"),
        (["a.txt", "--report", "-"], "--report -: its name must end in .html, .sarif or .json, which says what it is"),
        (["a.txt", "--report", "r.html", "--report", "./r.html"], "--report ./r.html: --report names this file, too; each needs one of its own"),
        (["a.txt", "--report", "r.json", "--changes", "r.json"], "--report r.json: --changes names this file, too; each needs one of its own"),
        (["a.txt", "--report", "r.json", "--journal", "r.json"], "--report r.json: --journal names this file, too; each needs one of its own"),
        (["p.html", "--check", "--report", "p.html"], "p.html is one of the inputs"),
        (["p.html", "--check", "--report", "link.html"], "link.html is one of the inputs"),
        (["p.html", "--out", "o", "--report", "o/p.html"], "o/p.html would be overwritten by the cleaned text of an input; name another file"),
        (["a.txt", "--stet", "l.json", "--report", "l.json"], "l.json is a list of own words; name another file"),
    ])
    func isRefused(arguments: [String], message: String) throws {
        let place = try Workplace()
        try place.write("a.txt", text)
        try place.write("p.html", "<p>teh</p>")
        try place.write("l.json", "Kyiv\n")
        try FileManager.default.createSymbolicLink(atPath: place.path + "/link.html", withDestinationPath: "p.html")
        let before = try place.files()
        let outcome = try place.emend(arguments)
        #expect(outcome.code == 2 && outcome.errors == "emend: \(message)\n")
        #expect(try place.files() == before)
    }

    /// What stood there stands until the report is whole.
    @Test func aRunThatBreaksOffLeavesTheOldReport() throws {
        let place = try Workplace()
        try place.write("a.txt", text)
        try place.write("r.json", "old")
        try FileManager.default.createDirectory(atPath: place.path + "/r.html", withIntermediateDirectories: false)
        let outcome = try place.emend(["a.txt", "--report", "r.json", "--report", "r.html"])
        #expect(outcome.code == 3 && outcome.errors == "emend: r.html: is no regular file; name another one for the report\n" && outcome.text == "")
        // The disk is full for what is logged of all texts.
        let full = try place.emend(["a.txt", "--check", "--report", "r.json", "--changes", "/dev/full"])
        #expect(full.code == 3 && full.errors == "emend: /dev/full: No space left on device\n")
        #expect(try place.files() == ["a.txt": Data(text.utf8), "r.json": Data("old".utf8)])
    }

    @Test func aReportThroughALinkKeepsTheLinkAndTheMode() throws {
        let place = try Workplace()
        try place.write("a.txt", text)
        try place.write("real/r.json", "old", mode: 0o600)
        try FileManager.default.createSymbolicLink(atPath: place.path + "/r.json", withDestinationPath: "real/r.json")
        #expect(try place.emend(["a.txt", "--check", "--report", "r.json"]).errors == "")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.path + "/r.json") == "real/r.json")
        #expect(try json(try place.data("real/r.json"))["version"] as? Int == 1)
        #expect(try FileManager.default.attributesOfItem(atPath: place.path + "/real/r.json")[.posixPermissions] as? Int == 0o600)
    }

    private func pageData(_ page: String) throws -> [String: Any] {
        let start = try #require(page.range(of: "id=\"data\">"))
        let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
        return try json(Data(page[start.upperBound..<end.lowerBound].utf8))
    }
}
