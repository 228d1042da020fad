@testable import EmendFraming
import Testing

@Suite struct JSONQueryTests {
    private func places(_ text: String, _ paths: [String] = ["a"]) throws -> [JSONQuery.Place] {
        let query = JSONQuery(try paths.map { try JSONPath($0) })
        return try Array(text.utf8).withUnsafeBufferPointer { try query.places(in: $0) }
    }

    /// What the strings at a path hold, raw.
    private func strings(_ text: String, _ path: String) throws -> [String] {
        try places(text, [path]).compactMap {
            guard case .string(let range) = $0.value else { return nil }
            return String(decoding: Array(text.utf8)[range], as: UTF8.self)
        }
    }

    private func isJSON(_ text: [UInt8]) -> Bool {
        let query = JSONQuery([JSONPath(member: "a")])
        return text.withUnsafeBufferPointer { (try? query.places(in: $0)) != nil }
    }

    @Test(arguments: [
        (#"{"a":"x"}"#, "a", ["x"]), (#" { "b" : [ {"a":"n"} ] , "a" : "" } "#, "a", [""]), (#"{"a":1,"a":"last"}"#, "a", ["last"]),
        (#"{"\u0061":"x"}"#, "a", ["x"]), (#"{"a":"\u00e9\n"}"#, "a", [#"\u00e9\n"#]), (#"{"a.b":"x"}"#, "a.b", ["x"]),
        (#"{"a":{"b":[{"c":"0"},{"c":"1"}]}}"#, "$.a.b[1].c", ["1"]), (#"{"a":{"b":[{"c":"0"},{"c":"1"}]}}"#, "$.a.b[*].c", ["0", "1"]),
        (#"{"a":{"x":"0","y":"1"}}"#, "$.a.*", ["0", "1"]), (#"[["0"],["1"]]"#, "$[*][0]", ["0", "1"]), (#"{"a b":{"'":"x"}}"#, #"$['a b']['\'']"#, ["x"]),
        (#"{"a":{"t":"x","u":"y"},"a":{"t":"z"}}"#, "$.a.t", ["z"]), (#"{"a":[{"t":"x"},{"t":"y","t":"z"}]}"#, "$.a[*].t", ["x", "z"]),
        (#"{"\u00e9":"x"}"#, "$.\u{E9}", ["x"]), (#"{"a":["x"]}"#, "$.a[1]", []), (#""x""#, "a", []),
    ])
    func findsStrings(_ text: String, _ path: String, _ expected: [String]) throws {
        #expect(try strings(text, path) == expected)
    }

    @Test func tellsWhatElseThereIs() throws {
        #expect(try places(#"{"a":null}"#).map(\.value) == [.null])
        #expect(try places(#"{"a":[1]}"#).map(\.value) == [.other])
        #expect(try places(#"{"a":"x","a":-0.5e+3}"#).map(\.value) == [.other])
        #expect(try places(#"{"b":{"a":"inner"}}"#).map(\.value) == [.missing])
        #expect(try places(#"{"a":[{"t":1},{},2,null]}"#, ["$.a[*].t"]).map(\.value) == [.other, .missing, .missing, .null])
        #expect(try places(#"{"a":[]}"#, ["$.a[*].t"]).isEmpty)
        #expect(try places(#"{"b":"1","a":"2"}"#, ["a", "b"]).map(\.path) == [1, 0])
    }

    @Test(arguments: [
        "", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "[1,]", "[1 2]", "01", "1.", ".5", "1e", "+1", "-", "tru", "nul", "\"", "\"\\x\"",
        "\"\\u12\"", "\"\\u12g4\"", "\"\u{1}\"", "{} {}", "{\"a\":1]", "[}", "'a'", "{a:1}", "\u{FEFF}{}", "NaN", "\"\\", "1 2", "\"a\" \"b\"",
    ])
    func refuses(_ text: String) {
        #expect(!isJSON(Array(text.utf8)))
    }

    @Test func refusesBytesThatAreNotUTF8() {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC3, 0x22]] { #expect(!isJSON(bytes)) }
    }

    @Test func depthIsBounded() {
        let deep = { (depth: Int) in Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8) }
        #expect(isJSON(deep(990)))
        #expect(!isJSON(deep(1_000_000)))
        #expect(!isJSON(Array(repeating: 0x5B, count: 1_000_000)))
    }

    @Test(arguments: ["$.", "$..a", "$[", "$['a", "$[-1]", "$[1:2]", "$[?(@.a)]", "$.a b", "$[01]", "$['\\x']", "$.a[0"])
    func refusesPaths(_ text: String) {
        #expect(throws: JSONPath.Malformed.self) { try JSONPath(text) }
    }

    /// All short texts of a nasty alphabet: the same are JSON for a plain reading of the grammar.
    @Test func agreesWithThePlainTwin() {
        let alphabet = Array("{}[]\":,\\10-.eu ".utf8)
        var texts: [[UInt8]] = [[]]
        var cases = 0
        for _ in 0..<4 {
            texts = texts.flatMap { text in alphabet.map { text + [$0] } }
            for text in texts {
                for whole in [text, Array("{\"a\":".utf8) + text + [0x7D], Array("[\"".utf8) + text + Array("\"]".utf8)] {
                    if isJSON(whole) != PlainJSON.isValid(whole) { Issue.record("\(String(decoding: whole, as: UTF8.self))") }
                    cases += 1
                }
            }
        }
        print("JSON against its plain twin: \(cases) cases")
        #expect(cases > 0)
    }
}

/// The grammar of RFC 8259, read plainly: slow, recursive, obvious.
private struct PlainJSON {
    private let text: [UInt8]
    private var i = 0

    static func isValid(_ text: [UInt8]) -> Bool {
        var reader = PlainJSON(text: text)
        return reader.value() && reader.i == text.count
    }

    private init(text: [UInt8]) {
        self.text = text
    }

    private mutating func eat(_ byte: Character) -> Bool {
        guard i < text.count, text[i] == byte.asciiValue! else { return false }
        i += 1
        return true
    }

    private mutating func space() {
        while eat(" ") || eat("\t") || eat("\n") || eat("\r") {}
    }

    /// A value with the space around it.
    private mutating func value() -> Bool {
        space()
        let isThere = eat("{") ? members() : eat("[") ? elements() : eat("\"") ? string() : number() || ["true", "false", "null"].contains { word($0) }
        space()
        return isThere
    }

    private mutating func word(_ word: String) -> Bool {
        guard text[i...].starts(with: word.utf8) else { return false }
        i += word.utf8.count
        return true
    }

    private mutating func members() -> Bool {
        space()
        if eat("}") { return true }
        repeat {
            space()
            guard eat("\""), string() else { return false }
            space()
            guard eat(":"), value() else { return false }
        } while eat(",")
        return eat("}")
    }

    private mutating func elements() -> Bool {
        space()
        if eat("]") { return true }
        repeat {
            guard value() else { return false }
        } while eat(",")
        return eat("]")
    }

    private mutating func string() -> Bool {
        while !eat("\"") {
            guard i < text.count, text[i] >= 0x20 else { return false }
            if eat("\\") {
                if eat("u") {
                    for _ in 0..<4 { guard "0123456789abcdefABCDEF".contains(where: { eat($0) }) else { return false } }
                } else {
                    guard "\"\\/bfnrt".contains(where: { eat($0) }) else { return false }
                }
            } else {
                i += 1
            }
        }
        return true
    }

    private mutating func digits() -> Bool {
        let start = i
        while "0123456789".contains(where: { eat($0) }) {}
        return i > start
    }

    private mutating func number() -> Bool {
        _ = eat("-")
        if !eat("0"), !digits() { return false }
        if eat("."), !digits() { return false }
        if eat("e") || eat("E") {
            if !eat("+") { _ = eat("-") }
            return digits()
        }
        return true
    }
}
