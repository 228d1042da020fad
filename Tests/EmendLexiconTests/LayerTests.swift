import EmendCore
import Testing

@testable import EmendLexicon

/// Own words on top of a lexicon.
@Suite struct LayerTests {
    private let lexicon = Lexicon.embedded

    private func words(_ list: [(String, WordFacts)]) throws -> OwnWords { try OwnWords(list.map { (Array($0.0.utf8), $0.1) }) }
    private func hash(_ word: String) -> UInt64 { WordHash.of(word.utf8) }

    @Test(arguments: ["recieve", "dont", "aswell"])
    func ownWordsHideMisspellings(word: String) throws {
        #expect(lexicon.misspelling(hash(word)) != nil && lexicon.facts(hash(word)).has(.misspelled))
        let own = lexicon.adding(try words([(word, .own)]))
        #expect(own.misspelling(hash(word)) == nil)
        #expect(!own.facts(hash(word)).has(.misspelled))
        #expect(own.facts(hash(word)).has(.own))
        // Below the layer nothing changed, nor for other words.
        #expect(lexicon.misspelling(hash(word)) != nil)
        #expect(own.misspelling(hash("seperate")) != nil)
    }

    @Test func wordsThatAreNotOwnHideNothing() throws {
        let other = lexicon.adding(try words([("recieve", .lower)]))
        #expect(other.misspelling(hash("recieve")) != nil)
        #expect(other.facts(hash("recieve")).isSuperset(of: [.lower, .misspelled]))
    }

    @Test func factsOfAllLayersAreJoined() throws {
        let first = try words([("zorkmid", [.own, .lower, WordFacts(rawValue: 5)]), ("nato", .own)])
        let second = try words([("zorkmid", [.own, .title, WordFacts(rawValue: 3)])])
        let own = lexicon.adding(first).adding(second)
        #expect(lexicon.facts(hash("zorkmid")).isEmpty)
        #expect(own.facts(hash("zorkmid")) == [.own, .lower, .title, WordFacts(rawValue: 5)])
        #expect(own.facts(hash("zorkmid")) == lexicon.adding(second).adding(first).facts(hash("zorkmid")))
        #expect(own.facts(hash("nato")) == lexicon.facts(hash("nato")).union(.own))
        #expect(own.facts(hash("the")) == lexicon.facts(hash("the")))
    }

    @Test func ownWordsWithAFrequencyAreOffered() throws {
        let own = lexicon.adding(try words([("zorkmid", [.own, WordFacts(rawValue: 9)]), ("zorkmit", .own)]))
        let suggested = own.suggestions(for: "zorkmdi".utf8, budget: SlipCost.usual)
        #expect(suggested == [Suggestion(word: Array("zorkmid".utf8), cost: SlipCost.swap, level: 9)])
    }

    @Test func aWordOfTwoLayersIsOfferedOnce() throws {
        let own = lexicon.adding(try words([("separate", [.own, WordFacts(rawValue: 15)])]))
        let suggested = own.suggestions(for: "seperate".utf8, budget: SlipCost.usual).filter { $0.word == Array("separate".utf8) }
        #expect(suggested.map(\.level) == [15])
    }

    @Test func theRestOfTheImageShowsThrough() throws {
        let own = lexicon.adding(try words([("colour", .own), ("new", .own)]))
        #expect(own.variant(hash("colour")) == lexicon.variant(hash("colour")))
        #expect(own.phrase(hash("new york")) == Array("New York".utf8))
        #expect(own.bigramClass(hash("of"), hash("the")) == lexicon.bigramClass(hash("of"), hash("the")))
        #expect(lexicon.bigramClass(hash("of"), hash("the")) > 0)
    }

    @Test func theHashTellsLayersApart() throws {
        let first = try words([("zorkmid", .own)])
        let second = try words([("grue", .own)])
        let lexicons = [lexicon, lexicon.adding(first), lexicon.adding(second), lexicon.adding(first).adding(second), lexicon.adding(second).adding(first)]
        #expect(Set(lexicons.map(\.hash)).count == lexicons.count)
        #expect(lexicon.adding(first).hash == lexicon.adding(try words([("zorkmid", .own)])).hash)
    }

    @Test func noWordsChangeNoAnswer() throws {
        let own = lexicon.adding(try words([]))
        #expect(own.facts(hash("the")) == lexicon.facts(hash("the")))
        #expect(own.misspelling(hash("recieve")) == lexicon.misspelling(hash("recieve")))
        #expect(own.suggestions(for: "recieve".utf8, budget: 37) == lexicon.suggestions(for: "recieve".utf8, budget: 37))
    }
}
