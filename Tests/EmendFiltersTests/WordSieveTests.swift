import EmendCore
import Testing

@testable import EmendFilters

@Suite struct WordSieveTests {
    /// Over all words of up to three letters of a small alphabet, it says what the plain set says.
    @Test func agreesWithThePlainSet() {
        let sieve = WordSieve("a my cab abc\n  bc under")
        let set = WordSet("a my cab abc\n  bc under")
        var words: [[UInt8]] = [[]]
        var start = 0
        for _ in 1...3 {
            let end = words.count
            for word in words[start..<end] { for letter in "abcmy".utf8 { words.append(word + [letter]) } }
            start = end
        }
        words += ["under", "Under", "unde"].map { Array($0.utf8) }
        var found = 0
        for hash in words.map({ WordHash.of($0) }) {
            #expect(sieve.contains(hash) == set.contains(hash))
            if sieve.contains(hash) { found += 1 }
        }
        ran(words.count, "words")
        #expect(found == 7)
    }
}
