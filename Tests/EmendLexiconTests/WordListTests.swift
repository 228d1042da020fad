import EmendCore
import Foundation
import Testing

@testable import EmendLexicon

/// That the lists in `corpora/lexicon` are as their documentation says.
@Suite struct WordListTests {
    static let names = WordLists.textFileNames
    /// Lists that hold capitals on purpose, the corrections of misspellings among them.
    static let namesWithCapitals: Set = ["icu-names.txt", "phrases.txt", "misspellings.txt", "own-misspellings.txt", "contractions.txt", "possessives.txt"]
    static let listsOfPairs: Set = ["misspellings.txt", "own-misspellings.txt", "contractions.txt", "phrases.txt", "possessives.txt"]

    @Test(arguments: names)
    func listIsSortedUniqueAndFolded(name: String) throws {
        let bytes = try WordLists.read(name)
        var list = LexiconList(name: name, bytes: bytes)
        var lines = 0
        var wrong: [String] = []
        while let line = try list.next() {
            lines += 1
            let form = String(decoding: line, as: UTF8.self)
            let isFolded = Self.namesWithCapitals.contains(name) || line.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } || form == form.lowercased()
            let isNFC = line.allSatisfy { $0 < 0x80 } || Array(form.precomposedStringWithCanonicalMapping.utf8) == Array(line)
            if !isFolded || !isNFC || LexiconCompiler.sourceNames.contains(name) && !Self.listsOfPairs.contains(name) && form.hasSuffix("'s") { wrong.append(form) }
        }
        print("\(name): \(lines) lines")
        #expect(lines > 0)
        #expect(WordLists.documented[name]?.forms == lines, "SOURCES.md should give \(name) \(lines) forms.")
        #expect(wrong.isEmpty)
    }

    @Test func wordClassesAreFound() throws {
        var list = LexiconList(name: "word-classes.txt", bytes: try WordLists.read("word-classes.txt"))
        var count = 0
        var lost: [String] = []
        while let line = try list.next() {
            let fields = line.split(separator: 0x20)
            count += 1
            if Lexicon.embedded.classes(WordHash.of(fields[0])) != WordClasses(letters: fields[1]) { lost.append(String(decoding: line, as: UTF8.self)) }
        }
        #expect(count > 90_000 && lost.isEmpty, "\(lost.prefix(5))")
        #expect(Lexicon.embedded.classes(WordHash.of("best".utf8)) == [.noun, .verb, .adjective, .adverb])
        #expect(Lexicon.embedded.classes(WordHash.of("the".utf8)).isEmpty && WordClasses(letters: "x".utf8) == nil)
    }

    @Test func possessivePhrasesAreFound() throws {
        var list = LexiconList(name: "possessives.txt", bytes: try WordLists.read("possessives.txt"))
        var count = 0
        while let line = try list.next() {
            let phrase = String(decoding: line, as: UTF8.self)
            let bare = WordHash.of(phrase.lowercased().filter { $0 != "'" }.utf8)
            count += 1
            #expect(Lexicon.embedded.possessivePhrase(bare)?.phrase == Array(line) && Lexicon.embedded.phrase(bare) == nil)
        }
        #expect(count > 70)
        #expect(Lexicon.embedded.possessivePhrase(WordHash.of("new york".utf8)) == nil)
    }

    @Test func everyListIsCompiledOrNamedHere() {
        #expect(Set(Self.names) == Set(LexiconCompiler.sourceNames + ["icu-names.txt", "places-phrases.txt"]))
    }

    @Test func sourcesHasARowForEachList() {
        print("SOURCES.md: \(WordLists.documented.count) rows")
        #expect(WordLists.documented.count > 20)
        #expect(Set(WordLists.documented.keys) == Set(Self.names))
    }

    @Test func checksumsInSourcesAreRight() throws {
        for name in Self.names {
            let sum = try SHA256.hex(WordLists.read(name))
            #expect(WordLists.documented[name]?.checksum == sum, "SOURCES.md should give \(name) the checksum \(sum).")
        }
        print("SOURCES.md: \(Self.names.count) checksums")
        #expect(!Self.names.isEmpty)
    }

    @Test func sha256IsRight() {
        #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256.hex([UInt8](repeating: 0x61, count: 119)) == "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb")
    }

    @Test func foreignMarkersAreNoEnglishForms() throws {
        let markers = try WordLists.compiler().entries.values.filter { $0.facts.has(.foreignMarker) }
        let english: WordFacts = [.lower, .title, .upper, .mixed, .givenName, .surname, .place, .abbreviation, .englishMarker]
        let wrong = markers.filter { $0.facts.has(english) }.map { String(decoding: $0.form, as: UTF8.self) }
        print("foreign markers: \(markers.count)")
        #expect(markers.count > 1000)
        #expect(wrong.isEmpty)
    }

    @Test func englishMarkersAreOrdinaryWordsWithAFrequency() throws {
        let markers = try WordLists.compiler().entries.values.filter { $0.facts.has(.englishMarker) }
        print("English markers: \(markers.count)")
        #expect(markers.count > 100)
        // Contractions have no count.
        let rare = markers.filter { !$0.form.contains(0x27) && $0.facts.frequency == 0 }.map { String(decoding: $0.form, as: UTF8.self) }
        #expect(rare.isEmpty)
        #expect(markers.allSatisfy { $0.facts.has([.lower, .title]) })
    }

    @Test func rareFormsAreNothingElseOfSCOWL() throws {
        let rare = try WordLists.compiler().entries.values.filter { $0.facts.has(.rare) }
        print("rare forms: \(rare.count)")
        #expect(!rare.isEmpty)
        #expect(rare.allSatisfy { !$0.facts.has([.lower, .upper, .mixed, .american, .british]) })
    }

    /// A filter looks up pairs of words alone of which one ends in s.
    @Test func eachPossessiveEndsInAnS() throws {
        let phrases = String(decoding: try WordLists.read("possessives.txt"), as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("[") }
        #expect(phrases.count > 50)
        for phrase in phrases { #expect(phrase.split(separator: " ").contains { $0.hasSuffix("s") || $0.hasSuffix("s'") }, "\(phrase)") }
    }
}
