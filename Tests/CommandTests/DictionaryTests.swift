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

    /// Lists and configurations in a directory are no texts, be they this run's or not.
    @Test func listsAreNoTexts() throws {
        let place = try Workplace()
        let lists = [
            "emend.toml": "[dictionaries]\nstet = 'in/s.txt'\nwords = 'in/W.DIC'\n", "in/s.txt": "adn\n", "in/W.DIC": "1\nzork/S # adn\n",
            "in/W.AFF": "SFX S Y 1\nSFX S 0 s .\n# adn\n", "in/sub/emend.toml": "# adn\n[dictionaries]\nstet = 't.txt'\n", "in/sub/t.txt": "adn\n", "in/c.txt": "adn->or\n",
        ]
        for (name, content) in lists { try place.write(name, content) }
        try place.write("in/a.txt", "This adn that.\n")
        let outcome = try place.emend(["in", "--in-place", "--lang", "en", "--corrections", "in/c.txt"])
        #expect(outcome.code == 0)
        #expect(outcome.errors == "emend: in/sub/emend.toml is not used: one emend.toml counts for a run, the nearest above what is named; clean its directory in a run of its own\n")
        for (name, content) in lists { #expect(try place.text(name) == content) }
        #expect(try place.text("in/a.txt") == "This or that.\n")
        #expect(try place.emend(["in", "--no-config", "--in-place", "--lang", "en"]).errors == "")
        #expect(try place.text("in/sub/t.txt") == "adn\n")
        try place.write("in/s.txt", "adn\n")
        for arguments in [["in/s.txt"], ["emend.toml"], ["in", "--check", "--changes", "in/s.txt"]] {
            let refused = try place.emend(arguments)
            #expect(refused.code == 2 && refused.errors.contains(" is a list of own words"), "\(refused.errors)")
        }
        #expect(try place.text("in/s.txt") == "adn\n")
    }

    @Test func standardInputIsReadOnce() throws {
        let place = try Workplace()
        try place.write("a.txt", "Teh adn thier.\n")
        for throughPipe in [false, true] {
            let refused = try place.emend(["--stet", "/dev/stdin"], input: Data("teh".utf8), throughPipe: throughPipe)
            #expect(refused.code == 2 && refused.output.isEmpty && refused.errors.hasPrefix("emend: /dev/stdin is standard input, which holds the text;"))
            #expect(try place.emend(["--stet", "/dev/stdin", "--lang", "en", "a.txt"], input: Data("teh".utf8), throughPipe: throughPipe).text == "Teh and their.\n")
        }
        #expect(try place.emend(["--stet", "-"], input: Data("x".utf8)).errors == "emend: a list of own words comes from a file, not from -; put it into one and name that\n")
    }

    @Test func listsAreNotBuiltOverThemselves() throws {
        let place = try Workplace()
        try place.write("w.txt", "kubelet\n")
        let refused = try place.emend(["lexicon", "build", "w.txt", "--out", "./w.txt"])
        #expect(refused.code == 2 && refused.errors == "emend: ./w.txt is one of the lists; name another file to write\n")
        #expect(try place.text("w.txt") == "kubelet\n")
    }

    /// What is asked for by name is done, whatever other options choose.
    @Test(arguments: [
        (["--preset", "minimal"], "Kyiv", ""), (["--only", "spacing"], "Kyiv", ""), (["--without", "own-correction"], "Kiev", ""),
        (["--without", "typos"], "Kiev", "emend: --without typos leaves out own-correction too: nothing is made of --corrections\n"),
    ])
    func ownCorrectionsAreMade(options: [String], text: String, errors: String) throws {
        let place = try Workplace()
        try place.write("c.txt", "Kiev->Kyiv\n")
        let outcome = try place.emend(options + ["--corrections", "c.txt"], input: Data("Kiev".utf8))
        #expect(outcome.text == text && outcome.errors == errors)
    }

    @Test func configurationsAreReadAsWritten() throws {
        let place = try Workplace()
        try place.write("s", "kiev\n")
        try place.write("c", "Kiev->Kyiv\n")
        try place.write("emend.toml", "dictionaries = { stet = 's', corrections = 'c' }\n")
        #expect(try place.emend([], input: Data("Kiev".utf8)).text == "Kyiv")
        try place.write("emend.toml", "dictionaries = { corrections = 'c', stet = 's' }\n")
        #expect(try place.emend([], input: Data("Kiev".utf8)).text == "Kiev")
        try place.write("emend.toml", "[dictionaries]\nstet = [\n  's',\n  'gone'\n]\n")
        let refused = try place.emend([], input: Data("Kiev".utf8))
        #expect(refused.code == 2 && refused.errors == "emend: emend.toml:4: gone: No such file or directory\n")
    }

    @Test func expressionsThatFailAreTold() throws {
        let place = try Workplace()
        try place.write("s.txt", "# slow\n/(a+)+$/\n")
        let text = (0..<20).map { String(repeating: "a", count: 30) + "! It was \($0), and teh end of the story was told.\n" }.joined()
        let outcome = try place.emend(["--stet", "s.txt", "--lang", "en"], input: Data(text.utf8))
        #expect(outcome.text.split(separator: "\n").count { $0.contains("teh") } == 10)
        #expect(outcome.errors == "emend: /(a+)+$/ (s.txt:2) takes too long to search for: 10 lines left as they were, and it was not looked for any more\n")
    }

    @Test func whyAnswersWhatItCan() throws {
        let place = try Workplace()
        try place.write("s.txt", "Kiev Post\n/ki.*/\nteh\n")
        try place.write("c.txt", "Kiev->Kyiv\nba->by, be,\nclas->class, name clash\n")
        let lists = ["--stet", "s.txt", "--corrections", "c.txt"]
        let mixed = try place.emend(["why", "teh", "!!", "a\nb"] + lists)
        #expect(mixed.code == 2 && mixed.text.hasPrefix("teh\n  stet entry        teh (s.txt:3)\n"))
        #expect(mixed.errors == "emend: !! has neither letter nor digit\nemend: a\\nb has more than one line\n")
        #expect(mixed.text.contains("take the entry out, or list a correction for it later"))
        #expect(try place.emend(["why", "Kiev"] + lists).text.contains("take the entry out; a correction does not replace it, since it is not for these words alone"))
        let known = try place.emend(["lexicon", "lookup", "ba", "clas"] + lists).text
        #expect(known.contains("; own correction: ba->by, be (c.txt:2)\n") && known.hasSuffix("clas                 in no list; own correction: clas->class (c.txt:3)\n"))
        #expect(try place.emend(["why", "clas"] + lists).text.contains("  unknown word      in no list\n"))
    }

    @Test func helpIsHelp() throws {
        let place = try Workplace()
        for words in [["why"], ["lexicon", "lookup"], []] {
            #expect(try place.emend(["help"] + words).text == place.emend(words + ["--help"]).text)
        }
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
