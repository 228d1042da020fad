import EmendCore
import Testing

@testable import EmendLexicon

/// That the lists of misspellings harm no word, as SOURCES.md and the heads of the lists promise.
@Suite struct MisspellingListTests {
    struct Entry {
        let list: String
        let section: String?
        let wrong: String
        let corrections: [String]

        /// Wrong wherever it stands. The other contractions are words too: well, its.
        var isCertain: Bool { section != "context" }
        var isContraction: Bool { list == "contractions.txt" }
    }

    static let entries = Result {
        try ["misspellings.txt", "own-misspellings.txt", "contractions.txt"].flatMap { list in
            try WordLists.lines(list).map { section, line in
                let sides = line.components("->")
                return Entry(list: list, section: section, wrong: sides[0], corrections: sides[1].components(", "))
            }
        }
    }

    static let names: WordFacts = [.givenName, .surname, .place, .demonym]

    private let lexicon = Lexicon.embedded

    private func entries(where condition: (Entry) -> Bool = { _ in true }) throws -> [Entry] { try Self.entries.get().filter(condition) }
    private func facts(_ word: String) -> WordFacts { lexicon.facts(of: word.lowercased().utf8) }

    /// Asserts that no entry is reported, and that there were at least so many.
    private func expect(_ what: String, _ entries: [Entry], atLeast count: Int, wrong: (Entry) -> [String]) {
        let reported = entries.flatMap { entry in wrong(entry).map { "\(entry.wrong)->\(entry.corrections.joined(separator: ", ")): \($0)" } }
        print("\(what): \(entries.count) entries")
        #expect(entries.count >= count)
        #expect(reported.isEmpty, "\(what)")
    }

    @Test func noFormIsListedTwice() throws {
        let entries = try entries()
        print("misspelled forms: \(entries.count)")
        #expect(entries.count > 11_000)
        #expect(Set(entries.map(\.wrong)).count == entries.count)
    }

    @Test func theImageHasEachEntry() throws {
        expect("in the image", try entries(), atLeast: 11_000) { entry in
            let kind: ListedMisspelling.Kind = entry.isContraction ? entry.isCertain ? .contraction : .ambiguousContraction : .spelling
            let listed = ListedMisspelling(kind: kind, corrections: entry.corrections.map { Array($0.utf8) })
            return lexicon.misspelling(WordHash.of(entry.wrong.utf8)) == listed && facts(entry.wrong).has(.misspelled) ? [] : ["is not there"]
        }
    }

    @Test func noCorrectionIsItselfWrong() throws {
        let wrong = Set(try entries(where: \.isCertain).map(\.wrong))
        expect("no cycles", try entries(), atLeast: 11_000) { entry in
            entry.corrections.map { $0.lowercased() }.flatMap { [$0] + $0.words }.filter(wrong.contains)
        }
    }

    @Test func noMisspellingIsAKnownWord() throws {
        expect("no words", try entries { !$0.isContraction }, atLeast: 10_900) { entry in
            facts(entry.wrong).has(WordFacts.known.subtracting(.rare)) ? ["is a word"] : []
        }
    }

    @Test func rareWordsHaveAFarMoreFrequentCorrection() throws {
        // As import.py has it: SMALLEST_CORRECTION_CLASS and SMALLEST_CLASS_LEAD.
        expect("rare words", try entries { !$0.isContraction && facts($0.wrong).has(.rare) }, atLeast: 50) { entry in
            let level = entry.corrections[0].words.map { facts($0).frequency }.min()!
            return level >= 6 && level >= facts(entry.wrong).frequency + 5 ? [] : ["\(level) against \(facts(entry.wrong).frequency)"]
        }
    }

    @Test func ownWordsOfComputingAreNotMisspelled() throws {
        let terms = try WordLists.lines("terms.txt").map(\.text)
        print("terms: \(terms.count)")
        #expect(terms.count > 100)
        #expect(terms.filter { facts($0).has(.misspelled) }.isEmpty)
    }

    @Test func certainContractionsAreNoEnglishWords() throws {
        // The head of the list names Arent and French dont; here and there have plurals that nobody writes.
        let documented = ["arent", "dont", "heres", "theres"]
        expect("certain contractions", try entries { $0.section == "certain" }, atLeast: 100) { entry in
            let facts = facts(entry.wrong)
            let isWord = facts.has(.known) && !(documented.contains(entry.wrong) && facts.intersection(.known).isSubset(of: [.lower, .rare, .surname, .foreignMarker]))
            return isWord || facts.has(.lower) && !facts.has(.uncommon) ? ["is a word"] : []
        }
    }

    @Test func noMisspellingIsAName() throws {
        expect("no names", try entries { $0.isCertain && $0.wrong != "arent" }, atLeast: 11_000) { facts($0.wrong).has(Self.names) ? ["is a name"] : [] }
    }

    @Test func noSpellingOfAVarietyIsWrong() throws {
        let pairs = try WordLists.lines("variants.txt").flatMap { $0.text.components(" ") }
        let words = try pairs + ["american.txt", "british.txt"].flatMap { try WordLists.lines($0).map(\.text) }
        print("spellings of varieties: \(words.count)")
        #expect(pairs.count > 6_600 && words.count > 12_000)
        #expect(words.filter { facts($0).has(.misspelled) }.isEmpty)
    }

    @Test func frequentFormsAreNotMisspelled() throws {
        let counted = try WordLists.lines("frequency.txt").map { $0.text.components(" ")[0] }
        let wrong = counted.filter { lexicon.misspelling(WordHash.of($0.utf8))?.kind == .spelling }
        print("counted forms: \(counted.count)")
        #expect(counted.count > 80_000)
        #expect(wrong.isEmpty)
    }

    @Test func correctionsAreKnownWords() throws {
        // No list has it, though it is English.
        let unlisted = ["daren't"]
        expect("corrections", try entries(), atLeast: 11_000) { entry in
            entry.corrections.flatMap(\.words).filter { word in
                let stem = entry.isContraction && word.hasSuffix("'s") ? String(word.dropLast(2)) : word
                return !facts(stem).has(.known) && !unlisted.contains(word)
            }
        }
    }

    @Test func correctionsHaveTheCaseOfTheLists() throws {
        expect("case of corrections", try entries { !$0.isContraction }, atLeast: 10_900) { entry in
            entry.corrections.flatMap(\.words).filter { word in
                !facts(word).has(word == word.lowercased() ? .lower : [.title, .upper, .mixed])
            }
        }
    }

    @Test func correctionsStandWithTheBestFirst() throws {
        expect("several corrections", try entries { $0.corrections.count > 1 && !$0.isContraction }, atLeast: 20) { entry in
            let levels = entry.corrections.map { $0.words.map { facts($0).frequency }.min()! }
            return levels == levels.sorted(by: >) ? [] : ["\(levels)"]
        }
    }
}

/// That the other lists of several words agree with those of single words.
@Suite struct PhraseAndBigramListTests {
    private let lexicon = Lexicon.embedded

    @Test func phrasesAreFoundAndStartWithTheirFirstWord() throws {
        let phrases = try WordLists.lines("phrases.txt").map(\.text)
        let wrong = phrases.filter { phrase in
            let folded = phrase.lowercased()
            let first = folded.words[0].prefix { $0 != "." && $0 != "'" }
            return lexicon.phrase(WordHash.of(folded.utf8)) != Array(phrase.utf8) || !lexicon.facts(of: first.utf8).has(.startsPhrase)
        }
        print("phrases: \(phrases.count)")
        #expect(phrases.count > 1_500)
        #expect(wrong.isEmpty)
    }

    // Their words need not be known: half of them are of Arabic, Spanish and Chinese names, such as Coruna and Dhabi.
    @Test func phrasesAreNamesOfPlacesOrOfKnownWords() throws {
        let places = Set(try WordLists.lines("places-phrases.txt").map(\.text))
        let phrases = try WordLists.lines("phrases.txt").map { $0.text.lowercased() }
        let wrong = phrases.filter { phrase in
            let facts = phrase.words.map { lexicon.facts(of: $0.utf8) }
            return !places.contains(phrase) && !facts.allSatisfy { $0.has(.known) } || phrase.words.contains { lexicon.misspelling(WordHash.of($0.utf8)) != nil }
        }
        print("phrases: \(phrases.count), places: \(places.count)")
        #expect(phrases.count > 1_500)
        #expect(wrong.isEmpty)
    }

    @Test func bigramsHoldKnownWords() throws {
        let bytes = try WordLists.read("bigrams.txt")
        var wrong: Set<String> = []
        var last: ArraySlice<UInt8> = []
        var count = 0
        func check(_ word: ArraySlice<UInt8>) {
            let hash = WordHash.of(word)
            let facts = lexicon.facts(hash)
            if !facts.has(.known) || facts.has(.misspelled) && lexicon.misspelling(hash)?.kind == .spelling { wrong.insert(String(decoding: word, as: UTF8.self)) }
        }
        for line in bytes.split(separator: 0x0A) {
            let words = line.split(separator: 0x20)
            count += 1
            if words[0] != last {
                last = words[0]
                check(last)
            }
            check(words[1])
        }
        print("bigrams: \(count)")
        #expect(count > 240_000)
        #expect(wrong.isEmpty)
    }
}

extension String {
    fileprivate var words: [String] { split { $0 == " " || $0 == "-" }.map(String.init) }
    fileprivate func components(_ separator: String) -> [String] { split(separator: separator).map(String.init) }
}
