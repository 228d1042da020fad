import Emend
import EmendTesting
import Testing

@Suite struct QuoteTests {
    private static func cleaner(_ quotes: QuoteStyle, _ language: LanguageSetting = .fixed(.english)) throws -> Cleaner {
        // The filter alone: what the repairs do is for the cases.
        let id = quotes == .curly ? "straight-quotation-mark" : "curly-quotation-mark"
        return try Cleaner(Selection(only: [id], style: Style(quotes: quotes)), settings: Settings(language: language))
    }

    private static func texts() throws -> [String] {
        var texts = try seeds().flatMap { [$0.raw, $0.gold] }
        texts += try cases().flatMap { [$0.input, $0.expected] }
        let pieces = ["\"Yes,\" he said.", "'no'", "it's", "'90s", "'em", "dogs'", "5' 10\"", "\u{AB} oui \u{BB}", "\u{201E}gut\u{201C}", "f(\"x\")", "\"", "'", " \"", "\" ", "\u{4F60}"]
        texts += RandomText(seed: 11, pieces: pieces).prefix(1_500).compactMap { String(validating: $0, as: UTF8.self) }
        return texts
    }

    @Test func eachModeComesToRest() throws {
        let texts = try Self.texts()
        for quotes in [QuoteStyle.curly, .straight] {
            let cleaner = try Self.cleaner(quotes)
            for text in texts {
                let once = cleaner.clean(text).text
                #expect(cleaner.clean(once).text == once, "\(quotes) on \(text.debugDescription)")
            }
        }
        ran(texts.count, "texts in both modes")
    }

    @Test func straightUndoesCurly() throws {
        let (curly, straight) = (try Self.cleaner(.curly), try Self.cleaner(.straight))
        // An address takes in a curly mark that stands beside it, and not a straight one.
        let texts = try Self.texts().filter { !$0.contains("://") && !$0.contains("@") }
        for text in texts {
            let plain = straight.clean(text).text
            #expect(straight.clean(curly.clean(plain).text).text == plain, "\(text.debugDescription)")
        }
        ran(texts.count, "texts turned twice")
    }

    @Test func curlyRestoresGold() throws {
        let (curly, straight) = (try Self.cleaner(.curly), try Self.cleaner(.straight))
        var marks = 0
        for (name, _, gold) in try seeds() {
            marks += gold.unicodeScalars.count { $0.value >= 0x2018 && $0.value <= 0x201D }
            // A text may have straight marks of its own; where it has none, nothing is to be done.
            let turned = curly.clean(gold).text
            #expect(curly.clean(straight.clean(gold).text).text == turned, "\(name)")
            if !gold.contains("\""), !gold.contains("'") { #expect(turned == gold, "\(name)") }
        }
        ran(marks, "marks restored")
    }

    @Test(arguments: [
        ("de", "\"Gut\", sagte er, \"'ja' zu Peters' Auto\"", "\u{201E}Gut\u{201C}, sagte er, \u{201E}\u{201A}ja\u{2018} zu Peters\u{2019} Auto\u{201C}"),
        ("de", "\u{BB}Gut\u{AB} und \"ja\"", "\u{BB}Gut\u{AB} und \u{BB}ja\u{AB}"),
        ("fr", "\"Oui\", dit l'homme", "\u{AB}\u{A0}Oui\u{A0}\u{BB}, dit l\u{2019}homme"),
        ("fr", "\" Oui \"", "\u{AB}\u{A0}Oui\u{A0}\u{BB}"),
        ("sv", "Han sa \"hej\".", "Han sa \u{201D}hej\u{201D}."),
        ("pl", "\"Tak\" i \"nie\"", "\u{201E}Tak\u{201D} i \u{201E}nie\u{201D}"),
        ("ru", "\u{41E}\u{43D}: \"\u{414}\u{430}\".", "\u{41E}\u{43D}: \u{AB}\u{414}\u{430}\u{BB}."),
        ("es", "\"S\u{ED}, 'claro' que s\u{ED}\"", "\u{AB}S\u{ED}, \u{201C}claro\u{201D} que s\u{ED}\u{BB}"),
        ("es", "\u{201C}S\u{ED}\u{201D} y \"no\"", "\u{201C}S\u{ED}\u{201D} y \u{201C}no\u{201D}"),
        ("it", "\"S\u{EC}\" e l'altro", "\u{AB}S\u{EC}\u{BB} e l\u{2019}altro"),
        ("nl", "\"Ja\" zei hij 's avonds", "\u{201C}Ja\u{201D} zei hij \u{2019}s avonds"),
        ("ja", "\"\u{306F}\u{3044}\" it's", "\"\u{306F}\u{3044}\" it\u{2019}s"),
    ])
    func marksAreThoseOfTheLanguage(code: String, input: String, expected: String) throws {
        let cleaner = try Self.cleaner(.curly, .fixed(TextLanguage(code: code)))
        #expect(cleaner.clean(input).text == expected)
    }

    @Test func apostropheFollowsTheText() throws {
        let cleaner = try Cleaner(Selection(only: ["quotes"]), settings: Settings(language: .fixed(.english)))
        #expect(cleaner.clean("don\u{B4}t go").text == "don\u{2019}t go")
        #expect(cleaner.clean("don\u{B4}t go, it's late").text == "don't go, it's late")
        #expect(cleaner.clean("\u{201C}don`t\u{201D} go").text == "\u{201C}don\u{2019}t\u{201D} go")
    }

    @Test func partnersStayAlike() throws {
        // The closing mark stands beside [sic], which no filter touches.
        let cleaner = try Self.cleaner(.curly)
        let text = "He wrote \"it are [sic]\" twice."
        let marks = cleaner.clean(text).text.filter { $0 == "\"" || $0 == "\u{201C}" || $0 == "\u{201D}" }
        #expect(marks == "\"\"" || marks == "\u{201C}\u{201D}")
    }
}
