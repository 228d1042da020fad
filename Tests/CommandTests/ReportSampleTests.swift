import Foundation
import Testing

@testable import EmendCommand

/// What a page shows of very many changes.
@Suite struct ReportSampleTests {
    private func sample(_ counts: [(kind: String, count: Int)], room: Int) -> [String: [Int]] {
        var sample = ReportSample<(kind: String, number: Int)>(room: room)
        var left = counts
        var number = 0
        // In turn, as the filters find their defects side by side.
        while left.contains(where: { $0.count > 0 }) {
            for index in left.indices where left[index].count > 0 {
                sample.add(left[index].kind) { (left[index].kind, number) }
                left[index].count -= 1
            }
            number += 1
        }
        return Dictionary(grouping: sample.take()) { $0.kind }.mapValues { $0.map(\.number).sorted() }
    }

    @Test func whatFitsIsWhole() {
        let found = sample([("a", 60), ("b", 40)], room: 100)
        #expect(found == ["a": Array(0..<60), "b": Array(0..<40)])
    }

    @Test func seldomKindsAreWholeAndTheOthersShareTheRest() {
        let found = sample([("frequent", 5_000), ("seldom", 7), ("middling", 30), ("usual", 900)], room: 100)
        #expect(found["seldom"] == Array(0..<7))
        #expect(found["middling"] == Array(0..<30))
        #expect(found["frequent"]?.count == 31 && found["usual"]?.count == 31)
        #expect(found.values.joined().count <= 100)
        #expect(found.values.allSatisfy { Set($0).count == $0.count })
    }

    @Test func theSameRunGivesTheSameSample() {
        let counts = [("x", 3_000), ("y", 2_000)]
        #expect(sample(counts, room: 50) == sample(counts, room: 50))
    }

    /// Each item has the same chance, also where the room of its kind shrank again and again.
    @Test func eachItemHasTheSameChance() {
        var hits = [Int](repeating: 0, count: 10)
        let trials = 400
        for trial in 0..<trials {
            let found = sample([("kind \(trial)", 1_000), ("other \(trial)", 400), ("third \(trial)", 100)], room: 60)
            for number in found["kind \(trial)"] ?? [] { hits[number / 100] += 1 }
        }
        let expected = Double(20 * trials) / 10
        // Chi-squared with 9 degrees of freedom: 27.9 is passed once in a thousand seeds; these seeds are fixed.
        let deviation = hits.reduce(0) { $0 + pow(Double($1) - expected, 2) / expected }
        #expect(hits.reduce(0, +) == 20 * trials && deviation < 27.9, "\(hits)")
    }

    @Test func nothingIsMadeThatFindsNoRoom() {
        var sample = ReportSample<Int>(room: 10)
        var made = 0
        for number in 0..<10_000 {
            sample.add("kind") {
                made += 1
                return number
            }
        }
        #expect(sample.take().count == 10 && made < 200, "\(made)")
    }
}

/// What stands in a page as data.
@Suite struct EmbeddedJSONTests {
    @Test func saysTheSameAndHoldsNothingThatEndsTheScript() throws {
        let nasty = [
            "</script><script>alert(1)</script>", "<!-- <script>", "]]>", "&lt;", "a\u{2028}b\u{2029}c", "\u{202E}evil\u{2066}", "\u{0}\u{1}\u{1F}\u{7F}\u{85}", "\"\\/",
            "\u{FEFF}\u{200B}\u{AD}", "e\u{301}", "\u{E0041}\u{10FFFF}\u{1F600}", "\u{E9}\u{416}\u{4E2D}", "plain",
        ]
        var object = JSONObject()
        object.add("texts", nasty)
        let bytes = EmbeddedJSON.bytes(object.bytes[...])
        let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [String]])
        // Scalar by scalar: equal strings may be written in other ways.
        #expect(read["texts"]?.map { Array($0.unicodeScalars) } == nasty.map { Array($0.unicodeScalars) })
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        #expect(!scalars.contains { "<>&".unicodeScalars.contains($0) || $0 != " " && $0.value >= 0x7F && isHidden($0) || $0.value < 0x20 })
        #expect(scalars.contains("\u{4E2D}"), "what can be read stands as it is")
    }

    @Test(arguments: [("a b/\u{E9}%.txt", "a%20b/%C3%A9%25.txt"), ("/a:b#c?", "file:///a%3Ab%23c%3F"), ("../x", "../x"), ("<stdin>", "%3Cstdin%3E"), ("a\nb", "a%0Ab")])
    func pathsAsURIs(path: String, uri: String) {
        #expect(SARIFPlace.uri(path) == uri)
    }

    @Test(arguments: [("a.html", ReportForm.html), ("a.HTML", .html), ("a.sarif", .sarif), ("a.sarif.json", .sarif), ("a.json", .json), ("a.htm", nil), ("html", nil), ("-", nil), ("a.json.gz", nil)])
    func formsByName(path: String, form: ReportForm?) {
        #expect(ReportForm(path: path) == form)
    }
}
