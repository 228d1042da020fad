import Emend
@testable import EmendFraming
import Foundation
import Testing

@Suite struct RecordTests {
    private let jsonl = Framing.jsonLines(field: "text")

    @Test(arguments: [
        // Escapes outside edits keep their form; what is put in is raw but for what JSON requires.
        (#"{"text":"teh \u00e8 \/ \ud83d\ude00 \n"}"#, #"{"text":"the \u00e8 \/ \ud83d\ude00 \n"}"#),
        (#"{"text":"\u0074eh \u0063at"}"#, #"{"text":"a\\\u0063at"}"#),
        (#"{"text":"caf\u00e9 Q"}"#, #"{"text":"cafe' \""}"#),
        (#"{ "text" : "a\tzz" , "z":[1, 2.0e5] }"#, #"{ "text" : "a" , "z":[1, 2.0e5] }"#),
        (#"{"text":"\ud83d\ude00teh\ud83d\ude00"}"#, #"{"text":"\ud83d\ude00the\ud83d\ude00"}"#),
        (#"{"text":"teh","text":"teh"}"#, #"{"text":"teh","text":"the"}"#),
        (#"{"t\u0065xt":"teh"}"#, #"{"t\u0065xt":"the"}"#),
        ("{\"text\":\"teh\"}\r\n{\"text\":\"teh\"}", "{\"text\":\"the\"}\r\n{\"text\":\"the\"}"),
        ("\u{FEFF}{\"text\":\"teh\"}\n\n{\"text\":\"teh\"}\n", "{\"text\":\"the\"}\n\n{\"text\":\"the\"}\n"),
    ])
    func splices(_ before: String, _ after: String) {
        #expect(cleaned(before, framing: jsonl) == after)
    }

    @Test func severalFields() throws {
        let paths = try ["$.b[*].t", "a", "$.a", "$.none"].map { try JSONPath($0) }
        let line = #"{"b":[{"t":"teh"},{"t":"zz"},{"t":1}],"a":"\u0074eh","t":"teh"}"#
        let found = pieces(of: Array(line.utf8), framing: .jsonLines(paths), recording: .changes)
        #expect(String(decoding: found.flatMap(\.bytes), as: UTF8.self) == #"{"b":[{"t":"the"},{"t":""},{"t":1}],"a":"\u0074he","t":"teh"}"#)
        #expect(found.flatMap(\.notices) == [.fieldIsNotText("$.b[*].t"), .missingField("$.none")])
        #expect(found.flatMap(\.fields).count == found.flatMap(\.changes).count && found.flatMap(\.fields).first == "$.b[*].t")
        let many = (0..<200).map { JSONPath(member: "f\($0)") }
        let wide = "{" + (0..<200).map { "\"f\($0)\":\"teh\"" }.joined(separator: ",") + "}"
        #expect(cleaned(wide, framing: .jsonLines(many)) == wide.replacing("teh", with: "the"))
    }

    @Test func passesWhatIsNoText() {
        let lines = [
            #"{"text":null}"#, #"{"teh":"teh"}"#, #"{"text":["teh"]}"#, #"{"text":"teh"#, #"{"text":"teh \ud800"}"#, #"["teh"]"#, " ",
        ]
        let result = pieces(of: Array(lines.joined(separator: "\n").utf8), framing: jsonl)
        #expect(result.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() == lines.joined(separator: "\n"))
        #expect(result.map(\.line) == [1, 2, 3, 4, 5, 6, 7])
        let malformed = CleanedPiece.Notice.malformed(MalformedJSON(offset: 8, reason: "a string without an end"))
        #expect(result.map(\.notices) == [
            [.nullField("text")], [.missingField("text")], [.fieldIsNotText("text")], [malformed], [.loneSurrogate("text")], [.missingField("text")], [],
        ])
    }

    /// For random strings in random disguise: the decoded field is the cleaned text, all around it stands.
    @Test func decodedFieldIsTheCleanedText() throws {
        var random = SeededGenerator(3)
        let units = ["teh", " ", "cat", "\u{E9}", "\u{1F600}", "Q", "\"", "\\", "\n", "zz", "\u{8}", "\u{7F}", "/", "\u{2028}"]
        var cases = 0
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in units.randomElement(using: &random)! }.joined()
            let head = "{\"n\":1.50, \"text\" :\""
            let line = head + disguised(text, &random) + "\",\"teh\":\"teh\"}"
            let output = cleaned(line, framing: jsonl)
            let object = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
            #expect(object["text"] as? String == testPipeline.clean(Array(text.utf8)).text)
            #expect(output.hasPrefix(head) && output.hasSuffix("\",\"teh\":\"teh\"}"))
            if testPipeline.clean(Array(text.utf8)).text == text { #expect(output == line) }
            cases += 1
        }
        print("JSONL records: \(cases) cases")
        #expect(cases > 0)
    }

    @Test func linesAreDocuments() {
        #expect(cleaned("teh\r\n\nzz\n\u{E9}", framing: .lines) == "the\r\n\n\ne'")
        let result = pieces(of: [0x74, 0xFF, 0x0A, 0xFE], framing: .lines)
        #expect(result.map(\.invalidCount) == [1, 1])
        #expect(result.map(\.firstInvalidOffset) == [1, 3])
    }

    @Test func aLineIsNeverSplit() {
        let splitter = Pipeline([Swap("splitter", [("teh", "t\nh")])], knowledge: .standard)
        let result = pieces(of: Array("a teh\nb".utf8), framing: .lines, pipeline: splitter)
        #expect(result.map(\.notices) == [[.wouldSplit], []])
        #expect(result.flatMap(\.bytes) == Array("a teh\nb".utf8))
        #expect(!result[0].isChanged && result[0].changes.isEmpty)
    }

    /// However the stream arrives, the pieces are the same, and their journal leads back.
    @Test func cutsDoNotMatter() throws {
        let stream = Array("{\"text\":\"teh \\u00e9\"}\r\n\nteh cat\n{\"text\":\"zz\"}".utf8) + [0xFF, 0x0A, 0x74, 0x65, 0x68]
        for framing in [Framing.text, .lines, jsonl] {
            let whole = pieces(of: stream, framing: framing, recording: .journal)
            #expect(try whole.flatMap { try $0.original() } == stream)
            for portions in [[1], [2, 3], [7], [1, 20]] {
                let parts = pieces(of: stream, framing: framing, recording: .journal, portions: portions)
                #expect(parts.map(\.bytes) == whole.map(\.bytes))
                #expect(parts.map(\.stages) == whole.map(\.stages))
                #expect(parts.map(\.originalOffset) == whole.map(\.originalOffset))
            }
        }
    }

    private func disguised(_ text: String, _ random: inout SeededGenerator) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            if mustEscape || Bool.random(using: &random) {
                for unit in String(scalar).utf16 {
                    let hex = String(unit, radix: 16, uppercase: Bool.random(using: &random))
                    result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
