import Emend
import Testing

/// The subset of Hunspell's format that is read, on small dictionaries.
@Suite struct HunspellTests {
    private func dictionary(_ dic: String, _ aff: String?) throws(DictionaryError) -> UserDictionary {
        var builder = UserDictionary.Builder()
        try builder.addWords(Array(dic.utf8), named: "w.dic", affixes: aff.map { (Array($0.utf8), "w.aff") })
        return try builder.build()
    }

    /// Which of some words are own words.
    private func listed(_ dic: String, _ aff: String?, of words: [String]) throws -> [String] {
        let lexicon = Lexicon.embedded.adding(try dictionary(dic, aff))
        return words.filter { lexicon.facts(of: $0.utf8).has(.own) }
    }

    @Test func affixesAndConditions() throws {
        let aff = """
            SET UTF-8
            PFX U Y 1
            PFX U 0 un .
            SFX D Y 4
            SFX D 0 d e
            SFX D y ied [^aeiou]y
            SFX D 0 ed [^ey]
            SFX D 0 ed [aeiou]y
            SFX N N 1
            SFX N 0 ness .
            """
        let words = ["zork", "unzork", "zorked", "unzorked", "zorkness", "unzorkness", "flyb", "zay", "zayed", "zaied", "zby", "zbied", "zbyed", "zae", "zaed"]
        #expect(try listed("4\nzork/UDN\nzay/D\nzby/D\nzae/D po:noun\n", aff, of: words)
            == ["zork", "unzork", "zorked", "unzorked", "zorkness", "zay", "zayed", "zby", "zbied", "zae", "zaed"])
    }

    @Test func twoSuffixesAndNeedAffix() throws {
        let aff = "SET UTF-8\nFLAG long\nNEEDAFFIX Na\nSFX Aa Y 1\nSFX Aa 0 er/BbNa .\nSFX Bb Y 1\nSFX Bb 0 s .\n"
        #expect(try listed("2\nzork/Aa\nzarb/NaBb\n", aff, of: ["zork", "zorker", "zorkers", "zorks", "zarb", "zarbs"]) == ["zork", "zorkers", "zarbs"])
    }

    @Test func flagsAsNumbersAndAliases() throws {
        let aff = "SET UTF-8\nFLAG num\nAF 2\nAF 7,300\nAF 300\nSFX 300 Y 1\nSFX 300 0 s .\nPFX 7 Y 1\nPFX 7 0 re .\n"
        #expect(try listed("2\nzork/1\nzarb/2\n", aff, of: ["zork", "zorks", "rezorks", "zarbs", "rezarb"]) == ["zork", "zorks", "rezorks", "zarbs"])
    }

    @Test func forbiddenAndCompoundForms() throws {
        let aff = "SET UTF-8\nFORBIDDENWORD !\nONLYINCOMPOUND o\nCOMPOUNDBEGIN x\nSFX S Y 1\nSFX S 0 s .\n"
        let dictionary = try dictionary("3\nzork/S\nzorks/!\nzarb/o\n", aff)
        let lexicon = Lexicon.embedded.adding(dictionary)
        #expect(["zork", "zorks", "zarb"].map { lexicon.facts(of: $0.utf8).has(.own) } == [true, false, false])
        #expect(dictionary.notes.map(\.description) == ["w.aff:4: compounds are not built: only the forms that the dictionary lists count"])
    }

    @Test func whatIsForCompoundsOnlyTakesNoAffixes() throws {
        #expect(try listed("1\nzork/oS\n", "SET UTF-8\nONLYINCOMPOUND o\nSFX S Y 1\nSFX S 0 s .\n", of: ["zork", "zorks"]) == [])
    }

    @Test func withoutCrossProductAPrefixStandsAlone() throws {
        let aff = "SET UTF-8\nPFX U N 1\nPFX U 0 un/S .\nSFX S Y 1\nSFX S 0 s .\n"
        #expect(try listed("1\nzork/US\n", aff, of: ["zork", "zorks", "unzork", "unzorks"]) == ["zork", "zorks", "unzork"])
    }

    @Test func byteOrderMarks() throws {
        let lexicon = Lexicon.embedded.adding(try dictionary("\u{FEFF}1\nz\u{FC}rk/S\n", "\u{FEFF}SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n"))
        #expect(lexicon.facts(of: "z\u{FC}rks".utf8).has(.own))
    }

    @Test func circumfixesNeedBothSides() throws {
        let aff = "SET UTF-8\nCIRCUMFIX X\nPFX A Y 1\nPFX A 0 ge/X .\nSFX B Y 2\nSFX B 0 t/XA .\nSFX B 0 e .\n"
        #expect(try listed("1\nzork/AB\n", aff, of: ["zork", "zorke", "zorkt", "gezork", "gezorkt", "gezorke"]) == ["zork", "zorke", "gezorkt"])
    }

    @Test func otherEncodings() throws {
        var builder = UserDictionary.Builder()
        // In ISO 8859-1, which holds where SET is missing: zürk, zürke.
        try builder.addWords([0x31, 0x0A, 0x7A, 0xFC, 0x72, 0x6B, 0x2F, 0x45, 0x0A], named: "w.dic", affixes: (Array("SFX E Y 1\nSFX E 0 e [^\u{E4}]\n".utf8.map { $0 }), "w.aff"))
        let lexicon = Lexicon.embedded.adding(try builder.build())
        #expect(lexicon.facts(of: "z\u{FC}rk".utf8).has([.own]) && lexicon.facts(of: "z\u{FC}rke".utf8).has(.own))
    }

    @Test func casesEscapesAndPlaces() throws {
        let dictionary = try dictionary("4\nZork\nzorkNET\nand\\/zorr\nzark's\n", nil)
        let lexicon = Lexicon.embedded.adding(dictionary)
        #expect(lexicon.facts(of: "zork".utf8) == [.own, .title] && lexicon.facts(of: "zorknet".utf8) == [.own, .mixed] && lexicon.facts(of: "zorr".utf8) == [.own, .lower])
        #expect(dictionary.place(ofWord: WordHash.of("zark".utf8)) == DictionaryPlace(file: "w.dic", line: 5))
    }

    @Test(arguments: [
        ("1\nzork/S\n", "SET UTF-8\nSFX S Q 1\n", "w.aff:2: SFX S does not start with Y or N and a number"),
        ("1\nzork/S\n", "SET UTF-8\nSFX S Y 1\nSFX S 0 s [ab\n", "w.aff:3: [ab is no condition: a bracket is not closed"),
        ("1\nzork/S\n", "SET UTF-8\nSFX S\n", "w.aff:2: SFX is too short; it has a flag, what to strip, what to add and a condition"),
        ("1\nzork/S\n", "SET UTF-8\nWHAT 1\n", "w.aff:2: WHAT is no option of an affix file that is known here; take the line out if it changes no word form"),
        ("1\nzork/SSS\n", "SET UTF-8\nFLAG long\n", "w.dic:2: SSS has an odd number of characters, and flags have two each"),
        ("1\nzork/1,x\n", "SET UTF-8\nFLAG num\n", "w.dic:2: 1,x is no list of numbers, which flags are here"),
        ("1\nzork/4\n", "SET UTF-8\nAF 1\nAF S\n", "w.dic:2: there is no AF line 4 for these flags"),
        ("1\nzork\n", "SET NOWHERE-1\n", "w.aff: is not in NOWHERE-1, or that encoding is unknown; convert it to UTF-8 and write SET UTF-8"),
    ])
    func refusesBadFiles(dic: String, aff: String, message: String) {
        let error = #expect(throws: DictionaryError.self) { try dictionary(dic, aff) }
        #expect(error?.description == message)
    }
}
