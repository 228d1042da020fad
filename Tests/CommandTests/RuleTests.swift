import Foundation
import Testing

/// Own rules in `emend.toml`.
@Suite struct RuleTests {
    private func place(_ rules: String) throws -> Workplace {
        let place = try Workplace()
        try place.write("emend.toml", rules)
        return place
    }

    @Test func rulesReplaceWithGroups() throws {
        let place = try place("""
            [[rule]]
            id = "old-name"
            match = '\\b(?<first>Foo)(bar) (\\d+)\\b'
            replace = '${first}$2z \\$$3'
            reason = "Renamed."
            examples = [{ before = "Foobar 12.", after = "Foobarz $12." }]
            keeps = ["Foobars 12"]

            [[rule]]
            id = "unit-space"
            match = '(?<=\\d)(?=%)'
            replace = "\\u00A0"
            safety = "unsafe"

            [[rule]]
            id = "shout"
            match = '!!+'
            safety = "hint"
            """)
        let text = Data("Foobar 7 is 5% dear!!\n`Foobar 8` and caf\u{E9} Foobar 9\n".utf8)
        let outcome = try place.emend(["--changes", "c"], input: text)
        #expect(outcome.text == "Foobarz $7 is 5% dear!!\n`Foobar 8` and caf\u{E9} Foobarz $9\n" && outcome.code == 0)
        let changes = try place.text("c").split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as! [String: Any] }
        #expect(changes.map { $0["filter"] as? String } == ["old-name", "unit-space", "shout", "old-name"])
        #expect(changes[0]["reason"] as? String == "Renamed." && changes[0]["group"] as? String == "own" && changes[1]["reason"] as? String == "The rule of emend.toml:9 says so.")
        #expect(changes[1]["applied"] as? Bool == false && changes[2]["safety"] as? String == "hint" && changes[2]["before"] as? String == "!!")
        #expect(try place.emend(["--unsafe"], input: text).text.contains("5\u{A0}%"))
        for (arguments, runs) in [(["--only", "old-name"], true), (["--only", "own"], true), (["--only", "spacing"], false), (["--preset", "minimal"], false), (["--without", "own"], false), (["--no-config"], false)] {
            #expect(try place.emend(arguments, input: text).text.hasPrefix(runs ? "Foobarz" : "Foobar 7"), "\(arguments)")
        }
        #expect(try place.emend(["--journal", "j"], input: text).output == outcome.output)
        #expect(try place.emend(["undo", "--journal", "j"], input: outcome.output).output == text)
        #expect(try place.emend(["explain", "shout"]).text.contains("group own, hint"))
        #expect(try place.emend(["filters"]).text.contains("unit-space") && !place.emend(["filters", "--no-config"]).text.contains("unit-space"))
    }

    /// What would never come to rest is withdrawn.
    @Test func rulesThatMoveOnAreWithdrawn() throws {
        let place = try place("[[rule]]\nid = \"longer\"\nmatch = 'a+b'\nreplace = 'a$0'\n[[rule]]\nid = \"nothing\"\nmatch = 'x*'\nreplace = '-'\n")
        let outcome = try place.emend(["--only", "own"], input: Data("aab and\n".utf8))
        #expect(outcome.text == "aab and\n" && outcome.code == 0)
    }

    @Test func aSearchThatTakesTooLongLeavesTheLine() throws {
        let place = try place("[[rule]]\nid = \"slow\"\nmatch = '(a+)+(b|\\d)'\nreplace = 'x'\n")
        let slow = String(repeating: "a", count: 60) + "!"
        let text = "aab\n" + String(repeating: slow + "\naab\n", count: 3)
        for jobs in ["1", "3"] {
            let outcome = try place.emend(["--only", "own", "-j", jobs], input: Data(text.utf8))
            #expect(outcome.text == text.replacingOccurrences(of: "aab", with: "x") && outcome.code == 0)
            #expect(outcome.errors == "emend: the rule slow takes too long on some lines, which were left as they were; make its match simpler\n")
        }
        // After ten such lines the rest of a block is left, so that a text full of them does not take for ever.
        let many = String(repeating: slow + "\n", count: 200) + "aab\n"
        #expect(try place.emend(["--only", "own"], input: Data(many.utf8)).text == many)
    }

    @Test(arguments: [
        ("match = 'a'\nreplace = 'b'", "emend.toml:1: [[rule]] lacks an id; name what it finds, as in id = \"old-name\""),
        ("id = \"x\"\nreplace = 'b'", "emend.toml:1: the rule x lacks a match; add match = 'a regular expression'"),
        ("id = \"x\"\nmatch = ''\nreplace = 'b'", "emend.toml:3: the match of the rule x is empty; write what it finds"),
        ("id = \"x\"\nmatch = 'b'", "emend.toml:1: the rule x lacks a replace; add one, or safety = \"hint\" to be told of what it finds"),
        ("id = \"A b\"\nmatch = 'a'\nreplace = 'b'", "emend.toml:1: the id \"A b\" is not in small letters, digits and hyphens, as in old-name"),
        ("id = \"typos\"\nmatch = 'a'\nreplace = 'b'", "emend.toml:1: typos is a filter or group of emend; give the rule another id"),
        ("id = \"x\"\nmatch = 'a(b'\nreplace = 'b'", "emend.toml:3: the match of the rule x is no regular expression: a parenthesis is not closed, or not opened (U_REGEX_MISMATCHED_PAREN), at character 4"),
        ("id = \"x\"\nmatch = 'a'\nreplace = '$1'", "emend.toml:4: the replace of the rule x names the group 1, and match has none"),
        ("id = \"x\"\nmatch = 'a'\nreplace = '${n}'", "emend.toml:4: the replace of the rule x names the group n, and match has none of this name"),
        ("id = \"x\"\nmatch = 'a'\nreplace = 'b'\nsafty = 'hint'", "emend.toml:5: the key safty is unknown; did you mean safety?"),
        ("id = \"x\"\nmatch = 'a'\nreplace = 'b'\nsafety = 'sure'", "emend.toml:5: safety cannot be \"sure\"; there is safe, unsafe, hint"),
        ("id = \"x\"\nmatch = 'a'\nreplace = 'b'\nexamples = [{ before = 'cat', after = 'cot' }]", "emend.toml:5: the rule x makes \"cbt\" of its example \"cat\", and not \"cot\""),
        ("id = \"x\"\nmatch = 'z'\nreplace = 'b'\nexamples = [\n{ before = 'cat', after = 'cot' }]", "emend.toml:6: the rule x makes nothing of its example \"cat\", and not \"cot\""),
        ("id = \"x\"\nmatch = 'a'\nreplace = 'aa'\nexamples = [{ before = 'a', after = 'aa' }]", "emend.toml:5: the rule x would change its own result again, \"aa\" to \"aaaa\"; let its match leave that"),
        ("id = \"x\"\nmatch = 'a'\nreplace = 'b'\nkeeps = ['no', 'cat']", "emend.toml:5: the rule x finds \"a\" in \"cat\", which it should leave"),
        ("id = \"x\"\nmatch = '(a+)+b'\nreplace = 'b'\nkeeps = ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac b']", "emend.toml:5: the rule x takes too long on its example"),
        ("id = \"x\"\nmatch = 'a'\nreplace = 'b'\n[[rule]]\nid = \"x\"\nmatch = 'a'\nreplace = 'c'", "emend.toml:5: there is a rule x in line 1 already; give this one another id"),
    ])
    func rulesThatAreNoneAreRefused(rule: String, message: String) throws {
        let outcome = try place("[[rule]]\n" + rule + "\n").emend([], input: Data("x\n".utf8))
        #expect(outcome.code == 2 && outcome.errors.hasPrefix("emend: " + message), "\(outcome.errors)")
    }
}
