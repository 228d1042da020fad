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
        // A capital at the start stays where the correction has its own further in, and so do capitals throughout.
        ("the us->the U.S.", "The us, the us, THE US", "The U.S., the U.S., THE U.S."),
        ("old iphone->old iPhone", "Old Iphone, old iphone, OLD IPHONE", "Old iPhone, old iPhone, OLD iPhone"),
        ("iphone old->iPhone old", "Iphone old IPHONE OLD", "iPhone old iPhone OLD"),
        ("Kiev post->the KyivPost", "Kiev Post", "the KyivPost"),
        // An exact entry stands beside one for any case, in any order.
        ("=US->U.S.\nus->them", "US us Us", "U.S. them Them"),
        ("us->them\n=US->U.S.", "US us Us", "U.S. them Them"),
        ("=US->U.S.\n=US->USA\n=Us->We", "US Us", "USA We"),
        // Comments; a number sign after a space that is meant.
        ("Kiev->Kyiv # old name\nx->y\t#z", "Kiev x", "Kyiv y"),
        ("lane \\# four->lane 4", "lane # four", "lane 4"),
        // A phrase has commas of its own.
        ("Kiev, Ukraine->Kyiv, Ukraine", "in Kiev, Ukraine, now", "in Kyiv, Ukraine, now"),
        // Apostrophes that are no part of a word.
        ("rock 'n' roll->rock and roll\n'tis->it is", "rock \u{2018}n\u{2019} roll, Rock 'n' roll, \u{2019}Tis", "rock and roll, Rock and roll, It is"),
        ("could\u{A0}of->could have", "could of", "could have"),
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
        // An exact entry stands against an earlier one for any case, and not against a later one.
        let exact = Array("=Kiev->KIEW".utf8)
        #expect(try text { try $0.addCorrections(one, named: "c"); try $0.addCorrections(exact, named: "d") } == "KIEW")
        #expect(try text { try $0.addCorrections(exact, named: "c"); try $0.addCorrections(one, named: "d") } == "Kyiv")
        #expect(try text { try $0.addStetList(stet, named: "s"); try $0.addCorrections(exact, named: "d") } == "KIEW")
        #expect(try text { try $0.addCorrections(exact, named: "c"); try $0.addStetList(stet, named: "s") } == "Kiev")
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

    /// Phrases with the same first words are told apart at once, in the list and in a text.
    @Test func manyPhrasesWithOneBeginning() throws {
        // A hundred times the phrases take a few times the time: that of reading them.
        func time(_ phrases: Int) throws -> Duration {
            let list = (0..<phrases).map { "on the w\($0)q->on the w\($0)z" }
            var text = ""
            let time = try ContinuousClock().measure { text = try cleaned(String(repeating: "on the w77q ", count: 5_000), list).text }
            #expect(text == String(repeating: "on the w77z ", count: 5_000))
            return time
        }
        let few = try time(200)
        #expect(try time(20_000) < few * 20)
        let long = (0..<70).map { "w\($0)" }.joined(separator: " ")
        #expect(try cleaned(long + " a " + long + " b", [long + " a->x", long + " b->y"]).text == "x y")
    }

    /// What other filters would write instead is not disputed: the user's form stands, and the rest of the line is cleaned.
    @Test(arguments: [
        ("We met on Monday and monday,then MONDAY's feast.", "We met on monday and monday, then MONDAY's feast."),
        ("The color and the Colour of teh sea.", "The colour and the Colour of the sea."),
        ("They say I was an important man.", "They say i was an important man."),
        ("It took an hour,then a hour and a important day.", "It took a hour, then a hour and an important day."),
    ])
    func theUsersFormWins(before: String, after: String) throws {
        let dictionary = try UserDictionary(corrections: ["Monday->monday", "color->colour", "I->i", "an hour->a hour"])
        let cleaner = try Cleaner(Selection(style: Style(variety: .american)), settings: Settings(language: .fixed(.english)), dictionary: dictionary)
        #expect(cleaner.clean(before).text == after)
        let again = cleaner.clean(after)
        #expect(again.text == after && again.changes.isEmpty)
    }

    /// What another filter makes of a text may be corrected further: only what would be taken back is not done.
    @Test func correctionsBuildOnOtherFilters() throws {
        let cleaner = Cleaner(settings: Settings(language: .fixed(.english)), dictionary: try UserDictionary(corrections: ["receive->get", "the->ze"]))
        #expect(cleaner.clean("They recieve teh letter.").text == "They get ze letter.")
    }

    @Test func exactCorrectionsWinOverStetEntriesForAnyCase() throws {
        #expect(try cleaned("US us Us", ["=US->U.S."], stet: ["us"]).text == "U.S. us Us")
        #expect(try cleaned("US us Us", ["us->them"], stet: ["=Us", "us"]).text == "THEM them Them")
    }

    /// Entries that are only hints make no chain, as in codespell's list.
    @Test func hintsMakeNoChain() throws {
        #expect(try cleaned("a b", ["a->b", "b->c, d,"]).text == "b b")
    }

    @Test func keepsTheLaws() throws {
        for violation in Laws.violations(of: OwnCorrection()) { Issue.record("\(violation)") }
        let dictionary = try UserDictionary(stet: ["NATO", "/x\\d/", "Zoe\u{308}"], corrections: ["Kenya->Kenia", "teh->the", "an the->a", "London->london", "a old->an old", "old ipad->old iPad"])
        let pipeline = Cleaner(settings: Settings(language: .fixed(.english)), dictionary: dictionary).pipeline
        for text in RandomText(seed: 3, pieces: ["Kenya's", "teh NATO", "an teh", "x1", "Zoe\u{308}", "London", "an old", "Old IPAD"]).prefix(300) {
            for violation in Laws.violations(of: pipeline, on: text, named: "own words") { Issue.record("\(violation) in \(String(decoding: text, as: UTF8.self).debugDescription)") }
        }
    }
}
