import Emend
import EmendTesting
import Testing

@Suite struct CorrectionTests {
    private func cleaned(_ text: String, _ corrections: [String], stet: [String] = []) throws -> Outcome {
        let dictionary = try UserDictionary(stet: stet, corrections: corrections)
        return try Cleaner(Selection(only: ["own-correction"]), dictionary: dictionary).clean(text)
    }

    @Test(arguments: [
        // Case follows the text.
        ("Kiev->Kyiv", "KIEV, Kiev and kiev", "KYIV, Kyiv and kyiv"),
        ("teh->the", "Teh TEH teh", "The THE the"),
        ("alot->a lot", "Alot ALOT alot", "A lot A LOT a lot"),
        ("kopenhagen->k\u{F8}benhavn", "KOPENHAGEN", "K\u{D8}BENHAVN"),
        // A correction with capitals of its own keeps them.
        ("iphone->iPhone", "iphone Iphone IPHONE iPhone", "iPhone iPhone iPhone iPhone"),
        ("kiev->Kyiv", "kiev KIEV Kiev", "Kyiv KYIV Kyiv"),
        ("nato->NATO", "nato Nato", "NATO NATO"),
        ("english->English", "english ENGLISH", "English ENGLISH"),
        ("=US->U.S.", "US us Us", "U.S. us Us"),
        // The possessive ending stays.
        ("Kiev->Kyiv", "Kiev's Kiev\u{2019}s KIEV'S", "Kyiv's Kyiv\u{2019}s KYIV'S"),
        // Whole words and phrases, within a line.
        ("Kiev->Kyiv", "Kievan Kiev-based O'Kiev", "Kievan Kyiv-based O'Kiev"),
        ("could of->could have", "It could  of been. Could of\ncould\nof", "It could have been. Could have\ncould\nof"),
        ("Zelensky->Zelenskyy", "Zelensky Zelenskyy", "Zelenskyy Zelenskyy"),
        ("Kiev->Kyiv\nKiev Post->Kyiv Post Weekly", "Kiev Post, Kiev", "Kyiv Post Weekly, Kyiv"),
        // NFC-equal.
        ("Zoe\u{308}->Zoey", "Zo\u{EB} zoe\u{308}", "Zoey zoey"),
        ("ba->by, be,\nclas->class, name clash\nx->y", "ba clas x", "ba clas y"),
    ])
    func corrects(list: String, before: String, after: String) throws {
        let outcome = try cleaned(before, [list])
        #expect(outcome.text == after)
        #expect(try cleaned(outcome.text, [list]).text == after)
    }

    @Test func hintsSayWhy() throws {
        let changes = try cleaned("ba clas x", ["ba->by, be,", "clas->class, name clash", "x->y"]).changes
        #expect(changes.map(\.isApplied) == [false, false, true])
        #expect(changes.map(\.after) == ["by", "class", "y"])
        #expect(changes.map(\.reason) == ["Own correction (corrections:1): by or be", "Own correction (corrections:2): name clash", "Own correction (corrections:3)"])
    }

    @Test func protectedSpansWin() throws {
        let text = "Kiev@example.org and /kiev/ and #Kiev, `Kiev`"
        #expect(try cleaned(text, ["Kiev->Kyiv"]).text == text)
        #expect(try cleaned("The Kiev Post of Kiev", ["Kiev->Kyiv"], stet: ["Kiev Post"]).text == "The Kiev Post of Kyiv")
    }

    @Test func theLastOneWins() throws {
        func text(_ steps: (inout UserDictionary.Builder) throws -> Void) throws -> String {
            var builder = UserDictionary.Builder()
            try steps(&builder)
            return Cleaner(dictionary: try builder.build()).clean("Kiev").text
        }
        let stet = Array("kiev".utf8), one = Array("Kiev->Kyiv".utf8), two = Array("KIEV->Kyjiw".utf8)
        #expect(try text { try $0.addStetList(stet, named: "s"); try $0.addCorrections(one, named: "c") } == "Kyiv")
        #expect(try text { try $0.addCorrections(one, named: "c"); try $0.addStetList(stet, named: "s") } == "Kiev")
        #expect(try text { try $0.addCorrections(one, named: "c"); try $0.addCorrections(two, named: "d") } == "Kyjiw")
    }

    @Test(arguments: [
        (["a->b", "b->c"], "a is corrected to b, where b is corrected again (corrections:2); write the final form here, or take one of the two out"),
        (["a->b", "B->a"], "a is corrected to b, where B is corrected again (corrections:2); write the final form here, or take one of the two out"),
        (["a->x a"], "a is corrected to x a, where a is corrected again (corrections:1); write the final form here, or take one of the two out"),
    ])
    func chainsAreErrors(list: [String], problem: String) {
        let error = #expect(throws: DictionaryError.self) { try UserDictionary(corrections: list) }
        #expect(error?.description == "corrections:1: " + problem)
    }

    /// Entries that are only hints make no chain, as in codespell's list.
    @Test func hintsMakeNoChain() throws {
        #expect(try cleaned("a b", ["a->b", "b->c, d,"]).text == "b b")
    }

    @Test func keepsTheLaws() throws {
        for violation in Laws.violations(of: OwnCorrection()) { Issue.record("\(violation)") }
        let dictionary = try UserDictionary(stet: ["NATO", "/x\\d/", "Zoe\u{308}"], corrections: ["Kenya->Kenia", "teh->the", "an the->a"])
        let pipeline = Cleaner(settings: Settings(language: .fixed(.english)), dictionary: dictionary).pipeline
        for text in RandomText(seed: 3, pieces: ["Kenya's", "teh NATO", "an teh", "x1", "Zoe\u{308}"]).prefix(300) {
            for violation in Laws.violations(of: pipeline, on: text, named: "own words") { Issue.record("\(violation) in \(String(decoding: text, as: UTF8.self).debugDescription)") }
        }
    }
}
