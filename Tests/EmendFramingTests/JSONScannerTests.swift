@testable import EmendFraming
import Testing

@Suite struct JSONScannerTests {
    private func find(_ text: String, _ field: String = "a") -> JSONScanner.Member? {
        Array(text.utf8).withUnsafeBufferPointer { try? JSONScanner.find(Array(field.utf8), in: $0) }
    }

    @Test(arguments: [
        (#"{"a":"x"}"#, "x"), (#" { "b" : [ {"a":"n"} ] , "a" : "" } "#, ""), (#"{"a":1,"a":"last"}"#, "last"), (#"{"\u0061":"x"}"#, "x"),
    ])
    func findsTheString(_ text: String, _ content: String) throws {
        guard case .string(let range, hasEscapes: false) = find(text) else {
            Issue.record("no string")
            return
        }
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == content)
    }

    @Test func tellsWhyThereIsNoString() {
        #expect(find(#"{"a":null}"#) == .null)
        #expect(find(#"{"a":[1]}"#) == .other)
        #expect(find(#"{"a":"x","a":-0.5e+3}"#) == .other)
        #expect(find(#"{"b":{"a":"inner"}}"#) == .missing)
        #expect(find(#"[{"a":"x"}]"#) == .missing)
        #expect(find("\"a\"") == .missing)
    }

    @Test(arguments: [
        "", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "[1,]", "[1 2]", "01", "1.", ".5", "1e", "+1", "-", "tru", "nul", "\"", "\"\\x\"",
        "\"\\u12\"", "\"\\u12g4\"", "\"\u{1}\"", "{} {}", "{\"a\":1]", "[}", "'a'", "{a:1}", "\u{FEFF}{}", "NaN", "\"\\",
    ])
    func refuses(_ text: String) {
        #expect(find(text) == nil)
    }

    @Test func refusesBytesThatAreNotUTF8() {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC3, 0x22]] {
            _ = bytes.withUnsafeBufferPointer { buffer in
                #expect(throws: MalformedJSON.self) { try JSONScanner.find([], in: buffer) }
            }
        }
    }

    @Test func depthCostsNoStack() {
        let depth = 1_000_000
        #expect(find(String(repeating: "[", count: depth)) == nil)
        #expect(find(String(repeating: "[", count: depth) + String(repeating: "]", count: depth)) == .missing)
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
                    let isFound = whole.withUnsafeBufferPointer { (try? JSONScanner.find([0x61], in: $0)) != nil }
                    if isFound != PlainJSON.isValid(whole) { Issue.record("\(String(decoding: whole, as: UTF8.self))") }
                    cases += 1
                }
            }
        }
        print("JSON scanner against its twin: \(cases) cases")
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
