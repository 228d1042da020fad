import Emend
import Foundation
import Testing

@testable import EmendCore

@Suite struct LanguageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Two or more sentences of their own languages, whose spacing, quotation marks and abbreviations differ from those of English.
    @Test func cleanTextsOfOtherLanguagesStand() throws {
        let texts = try records("corpora/languages/clean.jsonl").map { (language: TextLanguage(code: $0["lang"]!), text: $0["text"]!) }
        for each in texts {
            let text = makeText(each.text)
            #expect(text.language == each.language, "\(each.text)")
            #expect(text.lines.allSatisfy { text.language(of: $0) == each.language }, "\(each.text)")
            for setting in [LanguageSetting.automatic, .fixed(each.language), .fixed(.other)] {
                #expect(clean(each.text, setting) == each.text)
            }
            // Between paragraphs of English it is the same.
            let mixed = "The talks ended on Monday, and the ministers went home.\n\(each.text)\nThey will meet again in the spring, when the weather is better, and the papers that they could not agree on will be on the table again.\n"
            let around = makeText(mixed)
            #expect(around.language == .english, "\(mixed)")
            #expect(around.language(at: mixed.utf8.count - 5) == .english)
            #expect(around.language(of: around.lines[1]) == each.language, "\(each.text)")
            #expect(clean(mixed, .automatic) == mixed)
        }
        print("ran \(texts.count) texts in \(Set(texts.map(\.language)).count) languages")
        #expect(texts.count >= 60 && Set(texts.map(\.language)).count >= 15)
    }

    @Test func onlyEnglishIsCleanedInMixedTexts() throws {
        let texts = try records("corpora/languages/mixed.jsonl")
        for each in texts {
            let cleaned = clean(each["input"]!, .automatic)
            #expect(cleaned == each["expected"]!, "\(each["note"]!)")
            #expect(clean(cleaned, .automatic) == cleaned)
        }
        print("ran \(texts.count) mixed texts")
        #expect(!texts.isEmpty)
    }

    @Test func languagesAreGuessed() {
        let cases: [(String, TextLanguage)] = [
            ("The talks ended on Monday, and the ministers went home.", .english), ("teh end", .english), ("", .english), ("NATO", .english),
            ("Die Gespr\u{E4}che endeten am Montag, und die Minister sind nach Hause gefahren, wie es hei\u{DF}t.", .german),
            ("Les discussions ont pris fin lundi et les ministres sont rentr\u{E9}s chez eux avec leurs d\u{E9}l\u{E9}gations.", .french),
            ("\u{41F}\u{435}\u{440}\u{435}\u{433}\u{43E}\u{432}\u{43E}\u{440}\u{44B} \u{437}\u{430}\u{43A}\u{43E}\u{43D}\u{447}\u{438}\u{43B}\u{438}\u{441}\u{44C}", .russian),
            ("Pembicaraan itu berakhir pada hari Senin dan para menteri pulang ke rumah dengan tangan yang kosong", .indonesian),
            ("Is mise an fear a bh\u{ED} ag obair ansin riamh, ach n\u{ED}l s\u{E9} anseo anois.", .irish),
            // A list of names, an address and identifiers are no other language.
            ("Los Angeles, Las Vegas, La Paz, El Paso", .english), ("See www.la.de/es/el.html and po/de.po, po/es.po, po/la.po.", .english),
            ("Torneby Project Manager Energy Corporation 11831 North Creek Parkway Bothell mailto:de.la@el.com", .english),
        ]
        for (input, expected) in cases { #expect(makeText(input).language == expected, "\(input)") }
        print("ran \(cases.count) texts")
    }

    /// Each function word of this one is misspelled.
    @Test func slipsMakeNoOtherLanguageOfEnglish() {
        let words = """
            teh goverment anounced taht teh comittee beleived taht teh economy woud recover untill teh begining adn taht teh buisness comunity woud \
            profit becuase teh neighbours adn thier freinds recieve nothign beacuse teh parlament aproved diffrent mesures agianst thier wishs
            """
        #expect(makeText(words).language == .english)
        #expect(makeText(words + "\n" + words).language == .english)
    }

    @Test func quotationsHaveTheirOwnLanguage() {
        let text = "He said: \u{201C}No es un problema, el gobierno lo sabe\u{201D} (in the end) and left \u{AB}\u{41A}\u{442}\u{43E} \u{43D}\u{435} \u{440}\u{430}\u{431}\u{43E}\u{442}\u{430}\u{435}\u{442}\u{BB}."
        let parsed = makeText(text)
        func language(at piece: String) -> TextLanguage { parsed.language(at: text.utf8.distance(from: text.startIndex, to: text.range(of: piece)!.lowerBound)) }
        #expect(language(at: "said") == .english && language(at: "gobierno") == .spanish && language(at: "(in") == .english)
        #expect(language(at: "and left") == .english && language(at: "\u{440}\u{430}\u{431}") == .russian)
        #expect(parsed.language(of: parsed.lines[0]) == .english)
    }

    @Test func aGivenLanguageHoldsEverywhere() {
        let italian = "La possibile soluzione del problema \u{E8} stata discussa a lungo."
        #expect(clean(italian, .automatic) == italian && clean(italian, .fixed(.italian)) == italian)
        #expect(clean(italian, .fixed(.english)).contains("possible"))
        let english = "The ministers said that teh meeting was a success and that they would come again."
        #expect(clean(english, .fixed(.french)) == english && clean(english, .fixed(.other)) == english)
        #expect(makeText(english, .fixed(.french)).language(at: 5) == .french)
    }

    @Test func codesNameLanguages() {
        let cases: [(String, TextLanguage)] = [
            ("en", .english), ("en-GB", .english), ("ENG", .english), ("fr", .french), ("fr-CA", .french), ("deu", .german), ("ger", .german),
            ("nb", .norwegian), ("nn-NO", .norwegian), ("no", .norwegian), ("zh-Hant-TW", .chinese), ("xx", .other), ("tlh", .other), ("und", .other),
        ]
        for (code, language) in cases { #expect(TextLanguage(code: code) == language, "\(code)") }
        for language in TextLanguage.allCases { #expect(TextLanguage(code: language.code) == language) }
        #expect(Set(TextLanguage.allCases.map(\.code)).count == TextLanguage.allCases.count && TextLanguage.allCases.count < 64)
    }

    @Test func filtersNameSeveralLanguages() {
        let some: Languages = [.french, .spanish]
        #expect(some.includes(.french) && some.includes(.spanish) && !some.includes(.english) && !some.includes(.other))
        #expect(Languages.any.includes(.other) && Languages.any.description == "any" && Languages.english.description == "english")
        #expect(some.description == "spanish,french")
    }

    /// Run `python3 corpora/languages/make.py` where this fails.
    @Test func functionWordsAreThoseOfTheLists() throws {
        var count = 0
        for file in ["corpora/languages/function-words.txt", "corpora/lexicon/markers.txt"] {
            var language = TextLanguage.other
            var skips = false
            for line in try String(contentsOf: Self.root.appending(path: file), encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
                if line.hasPrefix("[") {
                    let code = line.dropFirst().dropLast()
                    language = TextLanguage(code: String(code))
                    skips = code == "en" && file.hasSuffix("markers.txt")
                } else if !skips {
                    let found = Languages(rawValue: LanguageTraits.known.languages(ofWord: WordHash.of(line.utf8)))
                    #expect(found.includes(language), "\(line) of \(language)")
                    count += 1
                }
            }
        }
        print("ran \(count) function words")
        #expect(count > 2000)
    }

    /// Many marks in one long line, and edits all over it.
    @Test func longLinesTakeLinearTime() {
        let pieces = String(repeating: "(\u{201C}la casa y el perro\u{201D} and [teh *cat) ", count: 20_000)
        let start = ContinuousClock.now
        let text = makeText(pieces)
        for offset in stride(from: 0, to: pieces.utf8.count, by: 10) { _ = text.language(at: offset) }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    private func clean(_ text: String, _ setting: LanguageSetting) -> String {
        Cleaner(settings: Settings(language: setting)).clean(text).text
    }

    private func makeText(_ text: String, _ setting: LanguageSetting = .automatic) -> Text {
        Text(bytes: Array(text.utf8), position: BlockPosition(), knowledge: .standard, setting: setting)
    }

    private func records(_ path: String) throws -> [[String: String]] {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8).split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
        }
    }
}
