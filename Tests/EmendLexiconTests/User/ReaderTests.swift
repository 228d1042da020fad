import Emend
import Testing

/// Lists of corrections and words in every format, good and bad.
@Suite struct ReaderTests {
    private func corrections(_ list: String, named file: String) throws(DictionaryError) -> [String] {
        var builder = UserDictionary.Builder()
        try builder.addCorrections(Array(list.utf8), named: file)
        let dictionary = try builder.build()
        return dictionary.corrections.entries.map { entry in
            let right = entry.candidates.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")
            return "\(entry.place.line) \(String(decoding: entry.wrong, as: UTF8.self)) \(right)\(entry.isApplied ? "" : " hint")\(entry.reason.map { " " + $0 } ?? "")"
        } + (dictionary.stet?.entries ?? []).map { "\($0.place.line) \(String(decoding: $0.text, as: UTF8.self)) stands" }
    }

    private func words(_ list: String, named file: String = "w", affixes: String? = nil) throws(DictionaryError) -> UserDictionary {
        var builder = UserDictionary.Builder()
        try builder.addWords(Array(list.utf8), named: file, affixes: affixes.map { (Array($0.utf8), "w.aff") })
        return try builder.build()
    }

    @Test(arguments: [
        ("c.txt", "\u{FEFF}# mine\r\n\r\na->b\r\n c -> d e \n", ["3 a b", "4 c d e"]),
        ("c", "abandonned->abandoned\nba->by, be,\nclas->class, disabled because of a name clash\n", ["1 abandonned abandoned", "2 ba by|be hint", "3 clas class hint disabled because of a name clash"]),
        ("c.tsv", "teh\tthe\n# x\nadn \tand", ["1 teh the", "3 adn and"]),
        ("c.txt", "teh\tthe", ["1 teh the"]),
        ("typos.toml", "[default.extend-words]\nteh = \"the\"\nhte = \"hte\"\nfoo = \"\"\n[default.extend-identifiers]\nFooBar = 'FooBaz'\n",
            ["2 teh the", "4 foo  hint", "6 FooBar FooBaz", "3 hte stands"]),
    ])
    func readsCorrections(file: String, list: String, expected: [String]) throws {
        #expect(try corrections(list, named: file) == expected)
    }

    @Test(arguments: [
        ("c.txt", "a->b\nteh the\n", "c.txt:2: teh the lacks ->; write wrong->right"),
        ("c.txt", "teh the\n", "c.txt:1: teh the is no correction; write wrong->right, one a line"),
        ("c.txt", "a->b->c", "c.txt:1: a->b->c has two arrows; write one correction a line"),
        ("c.txt", "a->", "c.txt:1: a has no correction; name one, or put the word on a stet list if it shall stand"),
        ("c.txt", "->a", "c.txt:1: has nothing before its correction; write wrong->right"),
        ("c.txt", "a->b\n\na->a", "c.txt:3: a is corrected to itself; put it on a stet list if it shall stand"),
        ("c.txt", "a->,b,", "c.txt:1: a has an empty correction; name one, or put the word on a stet list if it shall stand"),
        ("c.txt", "...->!", "c.txt:1: ... has neither letter nor digit, so it is no word to correct; take the line out"),
        ("c.tsv", "a\tb\nc\n", "c.tsv:2: has no tab; write the wrong form, one tab, the right form"),
        ("c.tsv", "a\tb\tc\n", "c.tsv:1: has 3 columns; write the wrong form, one tab, the right form"),
        ("t.toml", "[default.extend-words]\nteh = 3\n", "t.toml:2: teh is given something other than a string; write teh = \"right\""),
        ("t.toml", "default.extend-words = 1", "t.toml:1: extend-words is no table; write [default.extend-words]"),
    ])
    func refusesBadCorrections(file: String, list: String, message: String) {
        let error = #expect(throws: DictionaryError.self) { try corrections(list, named: file) }
        #expect(error?.description == message)
    }

    @Test func badTOMLHasItsLine() {
        let error = #expect(throws: DictionaryError.self) { try corrections("[default]\nx = = 1\n", named: "t.toml") }
        #expect(error?.place == DictionaryPlace(file: "t.toml", line: 2))
    }

    @Test func whatTyposHasBesidesIsTold() throws {
        var builder = UserDictionary.Builder()
        try builder.addCorrections(Array("[files]\nextend-exclude = [\"x\"]\n[default]\nlocale = \"en\"\n".utf8), named: "t.toml")
        #expect(try builder.build().notes.map(\.description) == [
            "t.toml:1: files is not about words and is not used", "t.toml:4: default.locale is not used; extend-words and extend-identifiers are",
        ])
    }

    @Test func wordsHaveTheirCase() throws {
        let lexicon = Lexicon.embedded.adding(try words("kubelet\nGrafana\nKWOK\neBPF\nZoe\u{308}q\u{FC}\nquux\t# a comment\nFrob's\n"))
        for (word, facts) in [
            ("kubelet", .lower), ("grafana", .title), ("kwok", .upper), ("ebpf", .mixed), ("zo\u{EB}q\u{FC}", .title), ("quux", .lower), ("frob", .title),
        ] as [(String, WordFacts)] {
            #expect(lexicon.facts(of: word.utf8).isSuperset(of: [.own, facts]), "\(word)")
        }
        #expect(lexicon.hash != Lexicon.embedded.hash)
    }

    @Test func countsBecomeClasses() throws {
        let dictionary = try words("zyxword 90000\nzyxwort 30000\nzyxwart\t1\n")
        let lexicon = Lexicon.embedded.adding(dictionary)
        #expect(["zyxword", "zyxwort", "zyxwart"].map { lexicon.facts(of: $0.utf8).frequency } == [15, 14, 5])
        #expect(lexicon.suggestions(for: "zyxwrod".utf8, budget: 30).first?.word == Array("zyxword".utf8))
        #expect(dictionary.place(ofWord: WordHash.of("zyxwort".utf8))?.description == "w:2")
    }

    @Test func theFormatOfCountsIsToldBelowComments() throws {
        let dictionary = try words("# from a corpus\n\nzyxword 90\nzyx-wart 30\nzyxwort 3\n")
        #expect(dictionary.place(ofWord: WordHash.of("zyxwort".utf8))?.line == 5 && dictionary.place(ofWord: WordHash.of("wart".utf8)) == nil)
        #expect(dictionary.notes.map(\.description) == ["w:4: an entry that is not a single word left out"])
    }

    /// Inline tables too are in the order in which they are written.
    @Test func tomlKeepsItsOrder() throws {
        let table = try TOMLValue.document(Array("t = { z = 1, a = 2 }\nb = 3\nc.y = 1\na = 1\nc.x = 2".utf8), named: "t")
        #expect(table.map(\.key) == ["t", "b", "c", "a"])
        guard case .table(let members) = table[0].value else { return #expect(Bool(false)) }
        #expect(members.map(\.key) == ["z", "a"])
    }

    @Test(arguments: [
        ("w", "new york\n", "w:1: new york is more than one word; write one a line, or put the phrase on a stet list"),
        ("w", "a\nb->c\n", "w:2: b->c is a correction; give the file with --corrections"),
        ("w", "Jean-Luc\n", "w:1: Jean-Luc is not a single word, which a text is looked through for; put it on a stet list"),
        ("w", "e.g\n", "w:1: e.g is not a single word, which a text is looked through for; put it on a stet list"),
        ("w", "one,two\n", "w:1: one,two is more than one word; write one a line"),
        ("w", "=Teh\n", "w:1: =Teh has the mark of an exact stet entry; give the file with --stet"),
        ("w", "/x/\n", "w:1: /x/ is a regular expression; give the file with --stet"),
        ("w", "[default.extend-words]\n", "w:1: [default.extend-words] is TOML; give the configuration of typos with --corrections"),
        ("w", "a\n--\n", "w:2: -- has neither letter nor digit; take the line out"),
        ("w", "the 5\nof\n", "w:2: of is not a word, a space and how often it was counted (1 or more)"),
        ("w", "the 5\nof 0\n", "w:2: of 0 is not a word, a space and how often it was counted (1 or more)"),
        ("w.dic", "1\na/B\n", "w.dic:2: has flags, and no affix file explains them; put the .aff file beside the .dic file"),
        ("w.lexicon", "x", "w.lexicon: is no compiled lexicon; make it anew with emend lexicon build"),
    ])
    func refusesBadWords(file: String, list: String, message: String) {
        let error = #expect(throws: DictionaryError.self) { try words(list, named: file) }
        #expect(error?.description == message)
    }

    @Test func imagesAreReadAndChecked() throws {
        let list: [(form: [UInt8], facts: WordFacts)] = [(Array("kubelet".utf8), [.own, .lower])]
        var image = try OwnWords(list).image
        var builder = UserDictionary.Builder()
        try builder.addWords(image, named: "w")
        let dictionary = try builder.build()
        #expect(Lexicon.embedded.adding(dictionary).facts(of: "kubelet".utf8).has(.own))
        #expect(dictionary.place(ofWord: WordHash.of("kubelet".utf8)) == DictionaryPlace(file: "w", line: 0))
        image[image.count - 1] ^= 1
        let damaged = #expect(throws: DictionaryError.self) { try builder.addWords(image, named: "w") }
        #expect(damaged?.problem.hasPrefix("is damaged") == true)
        for length in [0, 3, 100, 127] {
            #expect(throws: DictionaryError.self) { try builder.addWords(Array(image.prefix(length)), named: "w.lexicon") }
        }
    }
}
