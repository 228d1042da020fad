import Foundation
import Testing

/// What no input of a run can have is refused, and what a record lacks is told of.
@Suite struct FormatRefusalTests {
    @Test(arguments: [
        (["p.html", "--newline", "lf"], "emend: --newline, "), (["p.html", "--unwrap"], "emend: --newline, "), (["p.html", "a.txt", "--only", "layout"], "emend: the filters chosen are about lines"),
        (["m.jsonl", "--no-header"], "emend: --no-header is about tables"), (["a.txt", "--missing-field", "error"], "emend: --missing-field is about fields"),
        (["t.csv", "m.jsonl", "--field", "$[a"], "emend: --field $[a: "),
    ])
    func refused(_ arguments: [String], _ words: String) throws {
        let place = try Workplace()
        for name in ["p.html", "a.txt", "m.jsonl", "t.csv"] { try place.write(name, "") }
        let outcome = try place.emend(arguments)
        #expect(outcome.code == 2 && outcome.errors.hasPrefix(words), "\(outcome.errors)")
    }

    @Test func aColumnMayBeCalledLikeABrokenPath() throws {
        let place = try Workplace()
        try place.write("t.csv", "id,$[a\n\u{7},\u{7}\n")
        let outcome = try place.emend(["--only", "control-character", "t.csv", "--field", "$[a"])
        #expect(outcome.code == 0 && outcome.text == "id,$[a\n\u{7},\n", "\(outcome.errors)")
    }

    /// A line that is not UTF-8 is no JSON, and a page that is not may say so of itself: both pass, unless nothing may.
    @Test(arguments: [("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"", 22), ("a.html", "<p>caf", 6)])
    func strictDecoding(_ name: String, _ start: String, _ offset: Int) throws {
        let place = try Workplace()
        let bytes = Data(start.utf8) + Data([0xE9]) + Data("\"}".utf8)
        try place.write(name, bytes)
        for jobs in ["1", "2"] {
            let strict = try place.emend([name, "--encoding-errors", "strict", "-j", jobs])
            #expect(strict.code == 3 && strict.errors == "emend: \(name): byte \(offset) cannot be decoded\n")
            let lenient = try place.emend([name, "-j", jobs])
            #expect(lenient.code == 0 && lenient.output == bytes && lenient.errors.contains("passed as it was"))
        }
    }

    @Test func placesThatLackAText() throws {
        let place = try Workplace()
        let lines = ["{\"m\":[{\"c\":\"a\"},{}]}", "{\"m\":[]}", "{\"m\":[{\"c\":null},{\"c\":null}]}", "{\"m\":null}", "{}", "{\"m\":5}"]
        func run(_ line: String, _ more: [String] = []) throws -> Outcome { try place.emend(["--format", "jsonl", "--field", "$.m[*].c"] + more, input: Data((line + "\n").utf8)) }
        let all = try run(lines.joined(separator: "\n"))
        #expect(all.errors == "emend: <stdin>: 5 records passed for want of a string in \"$.m[*].c\": 3 without it, 2 null\n")
        for (line, isMissing) in zip(lines, [true, false, true, true, true, true]) {
            #expect(try run(line, ["--missing-field", "error"]).code == (isMissing ? 3 : 0), "\(line)")
        }
    }

    @Test func whereAndWhyALineIsNotRead() throws {
        let place = try Workplace()
        func errors(_ line: String) throws -> String { try place.emend(["--format", "jsonl"], input: Data((line + "\n").utf8)).errors }
        #expect(try errors("{\"text\":\"a\tb\"}") == "emend: <stdin>: line 1 is not JSON (a control character in a string at byte 11); it passed as it was\n")
        #expect(try errors("{\"text\":\"ab").contains("(a string without an end at byte 9)"))
        let deep = "{\"text\":\"a\",\"x\":" + String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000) + "}"
        #expect(try errors(deep).hasPrefix("emend: <stdin>: line 1 is not read (values nest more than 1000 deep"))
    }

    @Test func whatIsNoTextIsLittleToldOf() throws {
        let place = try Workplace()
        let rows = Data("text\n".utf8) + Data((0..<500).map { _ in "\"a\"b\n" }.joined().utf8)
        let told = try place.emend(["--format", "csv"], input: rows)
        #expect(told.errors.split(separator: "\n").count == 21)
        #expect(told.errors.hasSuffix("emend: <stdin>: 480 more records passed as they were for such reasons\n"))
        for name in ["d/a.csv", "d/a.html", "d/a.jsonl"] { try place.write(name, Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0, 0x22, 0, 0, 0, 3])) }
        let binary = try place.emend(["d", "--check", "--verbose"])
        #expect(binary.code == 0)
        #expect(binary.errors.split(separator: "\n").allSatisfy { $0.hasSuffix(": is not text, left as it is") })
        #expect(binary.errors.split(separator: "\n").count == 3)
    }
}
