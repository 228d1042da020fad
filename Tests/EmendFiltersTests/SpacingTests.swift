import Emend
import Testing

@Suite struct SpacingTests {
    private func clean(_ text: String, _ language: TextLanguage = .english) throws -> String {
        try Cleaner(Selection(only: ["spacing"]), settings: Settings(language: .fixed(language))).clean(text).text
    }

    /// French parts double marks from the word; nothing is taken away there, and nothing is added.
    @Test(arguments: ["Pourquoi ? Parce que : voil\u{E0} ; c\u{2019}est tout !", "\u{AB} Bonjour \u{BB}, dit-il.", "Vraiment\u{A0}? Oui\u{202F}!", "Vraiment? Oui!"])
    func frenchMarksStand(text: String) throws {
        #expect(try clean(text, .french) == text)
    }

    @Test func commasAndStopsAreTightInFrench() throws {
        #expect(try clean("Le plan , dit-il , a \u{E9}chou\u{E9} .", .french) == "Le plan, dit-il, a \u{E9}chou\u{E9}.")
    }

    /// The full text is read as English, the French line in it is not.
    @Test func languageIsAskedLineByLine() throws {
        let text = "They have asked him what it was , and he has said it .\n\nPourquoi ne viendrait-il pas avec nous dans cette maison ?\n"
        let wanted = "They have asked him what it was, and he has said it.\n\nPourquoi ne viendrait-il pas avec nous dans cette maison ?\n"
        #expect(try Cleaner(Selection(only: ["spacing"])).clean(text).text == wanted)
    }

    /// One filter moves the space, another adds the next one: one round is enough.
    @Test func spacesMoveToTheRightSide() throws {
        #expect(try clean("The plan,however ,stalled .") == "The plan, however, stalled.")
    }
}
