import Foundation
import Testing

/// Own words as the command takes them, beyond what a case folder shows.
@Suite struct DictionaryTests {
    @Test func journalUndoesOwnCorrections() throws {
        let place = try Workplace()
        let text = "KIEV and Kiev\u{2019}s iphone.\nTeh tarik in Zoe\u{308}\n"
        try place.write("c.txt", "Kiev->Kyiv\niphone->iPhone\n")
        try place.write("s.txt", "teh tarik\nZo\u{EB}\n")
        let options = ["--corrections", "c.txt", "--stet", "s.txt", "--journal", "j"]
        let cleaned = try place.emend(options, input: Data(text.utf8))
        #expect(cleaned.text == "KYIV and Kyiv\u{2019}s iPhone.\nTeh tarik in Zoe\u{308}\n")
        // The words are not needed for the way back.
        try FileManager.default.removeItem(at: place.url.appendingPathComponent("c.txt"))
        #expect(try place.emend(["undo", "--journal", "j"], input: cleaned.output).text == text)
    }

    /// The journal tells a run with own words from one without.
    @Test func journalKnowsTheWords() throws {
        let place = try Workplace()
        try place.write("s.txt", "one\n")
        try place.write("t.txt", "two\n")
        var journals: Set<Data> = []
        for (name, options) in [("a", []), ("b", ["--stet", "s.txt"]), ("c", ["--stet", "t.txt"]), ("d", ["--words", "s.txt"])] {
            _ = try place.emend(options + ["--journal", name], input: Data("text\u{7}\n".utf8))
            journals.insert(try place.data(name))
        }
        #expect(journals.count == 4)
    }

    @Test func theUsersFileIsTheWeakest() throws {
        let place = try Workplace()
        try place.write("home/.config/emend/emend.toml", "[dictionaries]\ncorrections = 'c.txt'\n")
        try place.write("home/.config/emend/c.txt", "alpha->user\nbeta->user\ngamma->user\n")
        try place.write("other/emend/emend.toml", "[dictionaries]\ncorrections = 'c.txt'\n")
        try place.write("other/emend/c.txt", "alpha->xdg\n")
        try place.write("emend.toml", "[dictionaries]\ncorrections = ['c.txt']\n")
        try place.write("c.txt", "beta->project\ngamma->project\n")
        try place.write("o.txt", "gamma->option\n")
        let environment = ["HOME": place.path + "/home"]
        func cleaned(_ options: [String], _ environment: [String: String]) throws -> String {
            try place.emend(options, input: Data("alpha beta gamma".utf8), environment: environment).text
        }
        #expect(try cleaned([], environment) == "user project project")
        #expect(try cleaned(["--corrections", "o.txt"], environment) == "user project option")
        #expect(try cleaned(["--no-config", "--corrections", "o.txt"], environment) == "alpha beta option")
        #expect(try cleaned([], environment.merging(["XDG_CONFIG_HOME": place.path + "/other"]) { $1 }) == "xdg project project")
        #expect(try cleaned([], environment.merging(["XDG_CONFIG_HOME": "relative"]) { $1 }) == "user project project")
    }

    @Test func compiledWordsDoWhatTheirListsDo() throws {
        let place = try Workplace()
        try place.write("w.dic", "1\ngoverment/S\n")
        try place.write("w.aff", "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n")
        try place.write("f.txt", "zyxword 900\nzyxwort 20\n")
        let built = try place.emend(["lexicon", "build", "w.dic", "f.txt", "--out", "my.lexicon"])
        #expect(built.code == 0 && built.text.hasPrefix("my.lexicon: 4 word forms, "))
        for words in [["--words", "w.dic", "--words", "f.txt"], ["--words", "my.lexicon"]] {
            #expect(try place.emend(words, input: Data("The goverments of thier land.".utf8)).text == "The goverments of their land.")
            #expect(try place.emend(["lexicon", "lookup", "zyxwort"] + words).text.contains("own word; frequency class 12 of 15"))
        }
        var image = try place.data("my.lexicon")
        image[image.count / 2] ^= 0x10
        try place.write("bad.lexicon", image)
        let refused = try place.emend(["--words", "bad.lexicon"], input: Data("x".utf8))
        #expect(refused.code == 2 && refused.errors.hasPrefix("emend: bad.lexicon: is damaged"))
        #expect(try place.emend(["lexicon", "build", "my.lexicon", "--out", "x"]).code == 2)
    }

    @Test func whatIsNotUsedIsTold() throws {
        let place = try Workplace()
        try place.write("typos.toml", "[files]\nextend-exclude = []\n[default.extend-words]\nfoo = 'bar'\n")
        let outcome = try place.emend(["--corrections", "typos.toml"], input: Data("foo".utf8))
        #expect(outcome.text == "bar" && outcome.errors == "emend: typos.toml:1: files is not about words and is not used\n")
    }

    /// What is said of a word is what cleaning does.
    @Test(arguments: ["recieve", "London", "london", "teh", "thier", "xyzzyq", "zelenskyy", "european", "don't"])
    func whyAgreesWithCleaning(word: String) throws {
        let place = try Workplace()
        let before = "Nobody wrote about ", after = " until yesterday."
        let cleaned = try place.emend(["--lang", "en"], input: Data((before + word + after).utf8)).text
        let why = try place.emend(["why", "--json", word])
        let record = try #require(try JSONSerialization.jsonObject(with: why.output) as? [String: Any])
        let becomes = try #require(record["becomes"] as? String)
        #expect(cleaned == before + becomes + after)
    }
}
