import EmendCore
import Testing

@testable import EmendLexicon

/// What the embedded lexicon answers.
@Suite struct LexiconTests {
    let lexicon = Lexicon.embedded

    @Test func imageIsCurrent() throws {
        let compiled = try WordLists.compiler().compile()
        let embedded = WordLists.embeddedImage
        print("lexicon image: compared \(embedded.count) bytes")
        #expect(!embedded.isEmpty)
        #expect(compiled == embedded, "The image is not what corpora/lexicon gives. Renew it: swift run emend-dev lexicon")
    }

    @Test func headerDescribesTheSections() {
        let image = WordLists.embeddedImage
        #expect(number(image, LexiconImage.Offset.magic, UInt32.self) == LexiconImage.magic)
        #expect(number(image, LexiconImage.Offset.version, UInt32.self) == LexiconImage.version)
        #expect(number(image, LexiconImage.Offset.contentHash, UInt64.self) == lexicon.hash)
        #expect(Int(number(image, LexiconImage.Offset.entryCount, UInt32.self)) == lexicon.entryCount)
        var last = LexiconImage.headerSize
        for section in LexiconImage.Section.allCases {
            let start = Int(number(image, LexiconImage.Offset.sections + section.rawValue * 8, UInt32.self))
            #expect(start >= last && start % LexiconImage.alignment == 0 && start < image.count)
            last = start
        }
    }

    @Test func everyFormIsFoundWithExactlyItsFacts() throws {
        let entries = try WordLists.compiler().entries
        var wrong: [String] = []
        for entry in entries.values where lexicon.facts(of: entry.form) != entry.facts {
            wrong.append(String(decoding: entry.form, as: UTF8.self))
        }
        print("lexicon forms: searched \(entries.count)")
        #expect(entries.count == lexicon.entryCount)
        #expect(entries.count > 300_000)
        #expect(wrong.isEmpty)
    }

    @Test func nonWordsAreNotFound() throws {
        let entries = try WordLists.compiler().entries
        var random = SplitMix(state: 20_240_229)
        var searched = 0
        var found: [String] = []
        while searched < 100_000 {
            let word = (0..<Int.random(in: 4...14, using: &random)).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
            if entries[WordHash.of(word)] != nil { continue }
            searched += 1
            if !lexicon.facts(of: word).isEmpty { found.append(String(decoding: word, as: UTF8.self)) }
        }
        print("lexicon non-words: searched \(searched)")
        #expect(searched == 100_000)
        #expect(found.isEmpty)
    }

    @Test(arguments: ["european", "sweden", "monday", "february", "london", "america"])
    func namesAreNotOrdinaryWords(word: String) {
        let facts = lexicon.facts(of: word.utf8)
        #expect(facts.has(.title))
        #expect(!facts.has(.lower))
    }

    @Test(arguments: ["polish", "turkey", "may", "march", "china", "reading"])
    func wordsThatAreAlsoNamesSayBoth(word: String) {
        #expect(lexicon.facts(of: word.utf8).isSuperset(of: [.lower, .title]))
    }

    @Test(arguments: [
        ("us", [.lower, .upper]), ("nato", .upper), ("iphone", .mixed), ("mcdonald", .mixed), ("mary", .givenName), ("smith", .surname),
        ("sweden", .place), ("kyiv", .place), ("kiev", .place), ("swedish", .place), ("dr", .abbreviation), ("sept", .abbreviation),
        ("colour", .british), ("color", .american), ("the", .englishMarker), ("und", .foreignMarker), ("f\u{FC}r", .foreignMarker),
        ("don't", .lower), ("cafe", .lower), ("caf\u{E9}", .lower),
    ] as [(String, WordFacts)])
    func factsAreThere(word: String, facts: WordFacts) {
        #expect(lexicon.facts(of: word.utf8).isSuperset(of: facts))
    }

    @Test(arguments: [
        ("organize", .american), ("organise", .american), ("the", .foreignMarker), ("was", .englishMarker), ("been", .englishMarker),
        ("but", .englishMarker), ("london", .lower), ("dabei", .place),
    ] as [(String, WordFacts)])
    func factsAreNotThere(word: String, facts: WordFacts) {
        #expect(!lexicon.facts(of: word.utf8).has(facts))
    }

    @Test(arguments: [
        "teh", "adn", "alot", "recieve", "seperate", "definately", "doesnt", "committment", "occured", "accomodate", "sydny", "boquet",
    ])
    func misspellingsAreNotVouchedFor(word: String) {
        #expect(!lexicon.facts(of: word.utf8).has(.known))
    }

    @Test func capitalsDoNotMatterInASCII() {
        #expect(lexicon.facts(of: "MONDAY".utf8) == lexicon.facts(of: "monday".utf8))
    }

    @Test func theMostFrequentWordHasTheHighestClass() {
        #expect(lexicon.facts(of: "the".utf8).frequency == 15)
        #expect(lexicon.facts(of: "archdeacon".utf8).frequency < 8)
    }

    private func number<Number: FixedWidthInteger>(_ image: [UInt8], _ offset: Int, _: Number.Type) -> Number {
        image.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self)) }
    }
}

/// Repeats the same random numbers in each run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
