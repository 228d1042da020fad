import Emend
import Testing

/// What a stet list lets stand, seen through a filter that changes every letter.
@Suite struct StetTests {
    /// Replaces each letter and digit by an x.
    private struct Blur: Filter {
        let card = Card(id: "blur", group: .unicode, summary: "Blurs.", reason: "A test.", examples: [])
        let triggers = ByteSet.all

        func scan(_ text: borrowing Text, _ edits: inout Edits) {
            for word in text.words {
                var i = Int(word.start)
                while i < word.stem.upperBound, let (_, length) = text.scalar(at: i) {
                    if text[i] != 0x27, text[i] != UInt8(ascii: "x") { edits.replace(i..<i + length, with: "x") }
                    i += length
                }
            }
        }
    }

    private func blurred(_ text: String, _ stet: [String]) throws -> String {
        Cleaner(filters: [Blur()], dictionary: try UserDictionary(stet: stet)).clean(text).text
    }

    @Test(arguments: [
        // Whole words, in any case; the possessive ending is not the list's.
        (["teh"], "Teh teh tehx TEH", "Teh teh xxxx TEH"),
        (["teh"], "teh's and teh-teh", "teh's xxx teh-teh"),
        (["=Colour"], "Colour colour COLOUR", "Colour xxxxxx xxxxxx"),
        (["= Colour"], "Colour colour", "Colour xxxxxx"),
        // NFC-equal, in both directions.
        (["Zo\u{EB}"], "Zoe\u{308} zo\u{EB} Zoe", "Zoe\u{308} zo\u{EB} xxx"),
        (["Zoe\u{308}"], "Zo\u{EB}", "Zo\u{EB}"),
        (["=Zo\u{EB}"], "Zoe\u{308} zoe\u{308}", "Zoe\u{308} xxxx"),
        (["\u{41A}\u{438}\u{439}"], "\u{43A}\u{438}\u{438}\u{306}", "\u{43A}\u{438}\u{438}\u{306}"),
        // Phrases: white space is white space, and may hold one line end.
        (["New York Times"], "new  york\u{A0}times", "new  york\u{A0}times"),
        (["New York"], "New\nYork, New\r\nYork", "New\nYork, New\r\nYork"),
        (["New York"], "New\n\nYork", "xxx\n\nxxxx"),
        (["New York"], "New, York New Yorker", "xxx, xxxx xxx xxxxxx"),
        (["Trader Joe's"], "Trader Joe\u{2019}s; Trader Joe", "Trader Joe\u{2019}s; xxxxxx xxx"),
        (["a b", "b c"], "a b c", "a b c"),
        // What is no letter belongs to an entry too.
        ([".NET"], ".NET NET", ".NET xxx"),
        (["C++"], "C++ C", "C++ x"),
        (["AT&T"], "AT&T AT T", "AT&T xx x"),
        (["\\#tag", "\\=even", "\\/x/"], "#tag tag =even even", "#tag xxx =even xxxx"),
        // Regular expressions, line by line.
        (["/ref-\\d+/"], "REF-12 ref-x", "REF-12 xxx-x"),
        (["=/ref-\\d+/"], "REF-12 ref-1", "xxx-xx ref-1"),
        (["/^see .*/"], "see this\nsay see", "see this\nxxx xxx"),
        (["/Zo\u{EB}\\w*/"], "a\u{301} Zoe\u{308}ss b\u{301}", "x\u{301} Zoe\u{308}ss x\u{301}".replacingMarks),
        (["# teh", "", "teh"], "teh", "teh"),
        (["teh # tarik", "C#", "on \\#9"], "teh C# on #9 tarik", "teh C# on #9 xxxxx"),
        (["a1\rb2\r\rc3"], "a1 b2 c3 d4", "a1 b2 c3 xx"),
        (["\u{A0}New\u{A0}York\u{202F}"], "New York", "New York"),
        (["'n'", "Guns \u{2018}N\u{2019} Roses"], "n 'n' \u{2019}n\u{2019}, guns 'n\u{2019} roses", "x 'n' \u{2019}n\u{2019}, guns 'n\u{2019} roses"),
    ])
    func stands(stet: [String], before: String, after: String) throws {
        #expect(try blurred(before, stet) == after)
    }

    @Test(arguments: [
        ("a\n->", "l:2: -> has neither letter nor digit; write it as a regular expression between slashes"),
        ("/a(/", "l:1: /a(/ is no regular expression: a parenthesis is not closed, or not opened, at character 3; correct it"),
        ("//", "l:1: the regular expression is empty"),
        ("/teh/i", "l:1: /teh/i has something after the last slash"),
        ("= /teh", "l:1: = /teh lacks the slash at its end"),
        ("a\nKiev->Kyiv", "l:2: Kiev->Kyiv is a correction; give the file with --corrections"),
        ("teh = \"the\"", "l:1: teh = \"the\" is TOML"),
        ("/\u{1B}[31m(/", "l:1: /\\u{1B}[31m(/ is no"),
        ("a->" + String(repeating: "x", count: 200), "l:1: a->" + String(repeating: "x", count: 77) + "... is a correction"),
        ("\n#\n/[/\n", "l:3: "),
    ])
    func badLinesAreErrors(list: String, message: String) {
        var builder = UserDictionary.Builder()
        let error = #expect(throws: DictionaryError.self) { try builder.addStetList(Array(list.utf8), named: "l") }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func whatIsNotUTF8IsAnError() {
        var builder = UserDictionary.Builder()
        let error = #expect(throws: DictionaryError.self) { try builder.addStetList([0x61, 0x0A, 0xFF, 0x0A], named: "l") }
        #expect(error?.place == DictionaryPlace(file: "l", line: 2))
    }

    /// A pattern that backtracks for ever costs a bounded time, and the line it was to be searched for in stands.
    @Test func expressionsTakeLinearTime() throws {
        let line = String(repeating: "a", count: 20_000)
        var text = ""
        let time = try ContinuousClock().measure { text = try blurred(line + "!\nb", ["/(a+)+$/"]) }
        #expect(text == line + "!\nx")
        #expect(time < .seconds(5))
    }

    /// One that fails again and again is given up, and told of.
    @Test func expressionsThatFailAreGivenUp() throws {
        let line = String(repeating: "a", count: 60) + "! teh\n"
        let dictionary = try UserDictionary(stet: ["b", "/(a+)+$/"])
        let cleaner = Cleaner(filters: [Blur()], dictionary: dictionary)
        #expect(cleaner.clean(line).text == line)
        #expect(dictionary.stet?.failures.map(\.lines) == [1] && dictionary.stet?.failures[0].isGivenUp == false)
        let text = (0..<30).map { "\($0) " + line }.joined()
        #expect(cleaner.clean(text).text.hasSuffix("x! xxx\n"))
        let failure = try #require(dictionary.stet?.failures.first)
        #expect(failure.entry.place == DictionaryPlace(file: "stet", line: 2) && failure.isGivenUp && failure.lines == 10)
    }

    @Test func noGroupActsInside() throws {
        let cleaner = Cleaner(dictionary: try UserDictionary(stet: ["teh", "Zoe\u{308}", "monday morning", "a  hour"]))
        let text = "We met teh Zoe\u{308} on monday morning for a  hour."
        #expect(cleaner.clean(text).text == text)
        #expect(Cleaner().clean(text).text != text)
    }

    @Test func spansOfOtherKindsGiveWay() throws {
        // A composed character is made in an address, but not where a stet entry stands in it.
        let text = "https://a.example/cafe\u{301}"
        #expect(Cleaner().clean(text).text == "https://a.example/caf\u{E9}")
        #expect(Cleaner(dictionary: try UserDictionary(stet: ["caf\u{E9}"])).clean(text).text == text)
    }
}

extension String {
    /// The blur takes marks for characters of their own.
    fileprivate var replacingMarks: String { replacing("x\u{301}", with: "xx") }
}
