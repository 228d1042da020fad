import Foundation
import Testing

/// SARIF as other programs read it.
@Suite struct SARIFTests {
    private let text = "We saw teh cat,and it.\r\n\u{1F600}A\u{7} \u{E9}clair ,too, on 5 th.\nWe saw &amp;amp; it  \nhe said \"go \u{201D}now.\n"

    private func run(_ place: Workplace, _ arguments: [String]) throws -> [String: Any] {
        #expect(try place.emend(arguments + ["--report", "r.sarif"]).code != 2)
        let log = try #require(try JSONSerialization.jsonObject(with: place.data("r.sarif")) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        return try #require((log["runs"] as? [[String: Any]])?.first)
    }

    @Test func whatTheSchemaRequires() throws {
        let place = try Workplace()
        try place.write("a.txt", text)
        try place.write("odd \u{E9}%.jsonl", "{\"text\":\"teh \\\"cat\\\"\"}\nno JSON\n")
        try place.write("t.csv", "id,text\n1,\"teh\ncat\"\n")
        try place.write("p.html", "<p>We saw teh&nbsp;cat,and it</p>\n")
        try place.write("hint.txt", "Trends may reshape alliances in decades ahead.\u{201D}\n")
        let report = try run(place, [".", "--check"])
        let driver = try #require((report["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        for rule in rules {
            for member in ["shortDescription", "fullDescription", "help"] { #expect((rule[member] as? [String: String])?["text"]?.isEmpty == false, "\(rule)") }
            #expect(["warning", "note"].contains((rule["defaultConfiguration"] as? [String: String])?["level"]))
        }
        let results = try #require(report["results"] as? [[String: Any]])
        #expect(results.count >= 10)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
            let isApplied = try #require((result["properties"] as? [String: Any])?["applied"] as? Bool)
            #expect(result["level"] as? String == (isApplied ? "warning" : "note"))
            let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
            #expect(URL(string: (location["artifactLocation"] as? [String: String])?["uri"] ?? " ") != nil)
            #expect((location["region"] as? [String: Any])?.isEmpty == false)
        }
        #expect(Set(results.compactMap { ($0["level"] as? String) }) == ["warning", "note"])
        guard let tool = Tool.sarif else { return }
        let model = "from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Schema"
        _ = try tool.run(["import sys; \(model); Schema.model_validate_json(sys.stdin.read())"], place.data("r.sarif"))
        // It does refuse.
        let broken = Data(try place.text("r.sarif").replacingOccurrences(of: "\"startLine\":1,", with: "\"startLine\":0,").utf8)
        #expect(throws: Tool.Failure.self) { _ = try tool.run(["import sys; \(model); Schema.model_validate_json(sys.stdin.read())"], broken) }
    }

    /// Where each change has a fix, all fixes together make the text that the command makes.
    @Test func fixesMakeTheCleanedText() throws {
        let place = try Workplace()
        try place.write("a.txt", text)
        let only = ["--only", "missing-space-after-comma,misspelling,control-character,space-before-punctuation,trailing-space"]
        let report = try run(place, only + ["a.txt", "--out", "o"])
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
        var bytes = Array(text.utf8)
        let results = try #require(report["results"] as? [[String: Any]])
        // From the end, so that places before stay what they are.
        for result in results.reversed() {
            let change = try #require((result["fixes"] as? [[String: Any]])?.first?["artifactChanges"] as? [[String: Any]])
            let replacement = try #require((change.first?["replacements"] as? [[String: Any]])?.first)
            let inserted = try #require((replacement["insertedContent"] as? [String: String])?["text"])
            let region = try #require(replacement["deletedRegion"] as? [String: Any])
            func number(_ name: String) throws -> Int { try #require(region[name] as? Int, "\(name)") }
            #expect(try number("startLine") == number("endLine"))
            lines[try number("startLine") - 1].replaceSubrange(try number("startColumn") - 1..<number("endColumn") - 1, with: Array(inserted.unicodeScalars))
            bytes.replaceSubrange(try number("byteOffset")..<number("byteOffset") + number("byteLength"), with: Array(inserted.utf8))
        }
        let cleaned = try place.text("o/a.txt")
        #expect(Array(cleaned.utf8) == bytes && cleaned != text)
        #expect(lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n") == cleaned)
        #expect(results.count >= 5)
    }

    /// A fix is offered only where it is exact: not in records, pages and packed files, not in other encodings, not on text that was changed before.
    @Test(arguments: [("a.jsonl", "{\"text\":\"teh cat\"}\n"), ("p.html", "<p>We saw teh cat</p>\n"), ("t.tsv", "text\nteh cat\n")])
    func noFixInRecords(name: String, content: String) throws {
        let place = try Workplace()
        try place.write(name, content)
        let results = try #require(try run(place, [name])["results"] as? [[String: Any]])
        #expect(results.count == 1 && results[0]["fixes"] == nil)
    }

    @Test func noFixInOtherEncodings() throws {
        let place = try Workplace()
        try place.write("a.txt", Data("We saw teh caf".utf8) + Data([0xE9]) + Data(" in the old town of Kyiv.\n".utf8))
        for more in [[], ["--encoding", "windows-1252"]] {
            let results = try #require(try run(place, ["a.txt"] + more)["results"] as? [[String: Any]])
            #expect(results.contains { $0["ruleId"] as? String == "misspelling" } && results.allSatisfy { $0["fixes"] == nil })
        }
        try place.write("b.txt", "A &amp;nbsp;teh cat.\n")
        let nested = try #require(try run(place, ["b.txt"])["results"] as? [[String: Any]]).filter { ($0["properties"] as? [String: Any])?["nested"] as? Bool == true }
        #expect(!nested.isEmpty && nested.allSatisfy { $0["fixes"] == nil })
    }

    /// The same defect keeps its fingerprint where lines before it come and go.
    @Test func fingerprints() throws {
        let place = try Workplace()
        try place.write("a.txt", "We saw teh cat.\n")
        try place.write("b.txt", "Another line.\nAnd one.\nWe saw teh cat.\n")
        try place.write("c.txt", "We saw teh dog.\n")
        let prints = try ["a", "b", "c"].map { name in
            let results = try #require(try run(place, [name + ".txt"])["results"] as? [[String: Any]])
            return try #require((results.first?["partialFingerprints"] as? [String: String])?["emendContext/v1"])
        }
        #expect(prints[0] == prints[1] && prints[0] != prints[2])
    }
}
