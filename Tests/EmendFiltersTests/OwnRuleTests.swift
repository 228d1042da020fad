import Emend
@testable import EmendFilters
import EmendTesting
import Testing

@Suite struct OwnRuleTests {
    @Test func keepsTheLaws() throws {
        let rule = try OwnRule(
            id: "old-name", match: #"\bOldco\b"#, replacement: "Newco", examples: [.fixes("Oldco said so.", to: "Newco said so."), .keeps("Oldcote stands.")])
        for violation in Laws.violations(of: rule) { Issue.record("\(violation)") }
    }

    /// Whatever a pattern finds holds one of the bytes that the rule asks for.
    @Test(arguments: [
        (#"a+b"#, "b"), (#"\d+%"#, "%"), (#"x?y*z"#, "z"), (#"a|b"#, nil), (#"(a|b)c"#, "c"), (#"(?i)abc"#, nil), (#"[%]a"#, "a"), (#"a{0,3}q"#, "q"), (#"\$\{"#, "$"),
        (#"[]x]q"#, "q"), (#"[^]x]q"#, "q"), (#"(?=%)a"#, "a"), (#"\Qa*\Eb"#, nil), (#"a\u0062"#, nil), (#"\p{L}#"#, "#"), (#"."#, nil), (#"^$"#, nil), (#"(?:%)?k"#, "k"),
        (#"a\.b"#, "."), ("caf\u{E9}", "f"), (#"(a)(b)\1"#, nil), (#"z??z"#, "z"), (#"[[a-z]&&[^b]]#"#, "#"), (#"a#b"#, "#"),
    ])
    func necessaryBytesAreNecessary(pattern: String, byte: Character?) throws {
        let set = NecessaryBytes.of(Array(pattern.utf8))
        #expect(set == (byte.map { ByteSet($0.asciiValue!...$0.asciiValue!) } ?? .all))
        let expression = try RegularExpression(Array(pattern.utf8), ignoresCase: false)
        let searcher = expression.searcher()
        let alphabet = Array("abcqxyzk%#.$]3{".utf8)
        for first in alphabet {
            for second in alphabet {
                for third in alphabet {
                    let text = [first, second, third]
                    for match in text.withUnsafeBufferPointer({ searcher.matchesWithGroups(in: $0) }) ?? [] {
                        #expect(match[0]!.contains { set.contains(text[$0]) } || set == .all, "\(pattern) in \(String(decoding: text, as: UTF8.self))")
                    }
                }
            }
        }
    }

    @Test(arguments: [
        ("$0!", "ab!"), ("$2$1", "ba"), ("${n}x", "bx"), (#"\$\\\n\t"#, "$\\\n\t"), ("$10", "a0"), ("", ""), ("\u{20AC}$1", "\u{20AC}a"),
    ])
    func templatesAreFilled(template: String, result: String) throws {
        let expression = try RegularExpression(Array(#"(a)(?<n>b)(c)?"#.utf8), ignoresCase: false)
        let made = try ReplacementTemplate(template, for: expression)
        #expect(String(decoding: made.filled([0..<2, 0..<1, 1..<2, nil], from: Array("ab".utf8)), as: UTF8.self) == result)
        for wrong in ["$4", "${m}", "$", "$x", #"\"#, #"\q"#, "${n"] { #expect(throws: ReplacementTemplate.Malformed.self) { try ReplacementTemplate(wrong, for: expression) } }
    }
}
