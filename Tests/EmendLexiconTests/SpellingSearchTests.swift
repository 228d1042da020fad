import EmendCore
import Testing

@testable import EmendLexicon

/// That the search finds what trying every word finds.
@Suite struct SpellingSearchTests {
    /// What the slips cost that lead from a word to the form typed, over the full matrix; nil where the lengths part by more than two.
    ///
    /// With a band, prefixes whose lengths part by more than two count for nothing, as in the search; leaving the band and coming back
    /// costs four slips, so it changes nothing below four times `SlipCost.swap`.
    static func cost(_ typed: [UInt8], _ meant: [UInt8], banded: Bool) -> Int? {
        guard abs(typed.count - meant.count) <= 2 else { return nil }
        let t = typed.map(SlipCost.code), m = meant.map(SlipCost.code)
        let last = t.count
        var d = [[Int]](repeating: [Int](repeating: 10_000, count: m.count + 1), count: t.count + 1)
        for i in 0...t.count {
            for j in 0...m.count where !banded || abs(i - j) <= 2 {
                var ways = i == 0 && j == 0 ? [0] : [10_000]
                let next = i < last ? t[i] : 0
                if i >= 1 {
                    let excess = SlipCost.excess(t[i - 1], after: i >= 2 ? t[i - 2] : 0, before: next)
                    ways.append(d[i - 1][j] + excess + (i == 1 ? SlipCost.first : i == last && t[i - 1] != 5 ? SlipCost.lastExcess : 0))
                }
                if j >= 1 {
                    let omission = SlipCost.omission(m[j - 1], after: j >= 2 ? m[j - 2] : 0, before: next)
                    ways.append(d[i][j - 1] + omission + (j == 1 ? SlipCost.first : i < last ? 0 : m[j - 1] == 5 ? SlipCost.last / 2 : SlipCost.last))
                }
                if i >= 1, j >= 1 {
                    let isSame = t[i - 1] == m[j - 1]
                    ways.append(d[i - 1][j - 1] + (isSame ? 0 : SlipCost.substitution(t[i - 1], for: m[j - 1]) + (i == 1 && j == 1 ? SlipCost.first : 0)))
                }
                if i >= 2, j >= 2, t[i - 1] != m[j - 1], t[i - 1] == m[j - 2], t[i - 2] == m[j - 1] {
                    ways.append(d[i - 2][j - 2] + SlipCost.swap + (i == 2 ? SlipCost.first / 4 : 0))
                }
                if i >= 2, j >= 1, t[i - 1] == m[j - 1], t[i - 2] == m[j - 1] { ways.append(d[i - 2][j - 1] + SlipCost.doubling + (i == 2 ? SlipCost.first : 0)) }
                if i >= 1, j >= 2, t[i - 1] == m[j - 1], t[i - 1] == m[j - 2] { ways.append(d[i - 1][j - 2] + SlipCost.doubling) }
                let f: UInt8 = 6, g: UInt8 = 7, h: UInt8 = 8, p: UInt8 = 16
                if i >= 1, j >= 2, t[i - 1] == f, m[j - 2] == p, m[j - 1] == h { ways.append(d[i - 1][j - 2] + 20) }
                if i >= 2, j >= 1, m[j - 1] == f, t[i - 2] == p, t[i - 1] == h { ways.append(d[i - 2][j - 1] + 20) }
                if j >= 2, m[j - 2] == g, m[j - 1] == h { ways.append(d[i][j - 2] + 34) }
                d[i][j] = ways.min()!
            }
        }
        return d[t.count][m.count]
    }

    /// All words within the budget, in the order of `suggestions`; those that nothing tells apart stand in the order of the trie.
    static func twin(_ typed: [UInt8], _ words: [(word: [UInt8], level: Int)], budget: Int, banded: Bool) -> [Suggestion] {
        let found: [Suggestion] = words.compactMap { word, level in
            guard let cost = cost(typed, word, banded: banded), cost <= budget else { return nil }
            return Suggestion(word: word, cost: cost, level: level)
        }
        return found.sorted { a, b in
            let (x, y) = ((b.score, a.cost, b.word.count), (a.score, b.cost, a.word.count))
            return x == y ? a.word.map(SlipCost.code).lexicographicallyPrecedes(b.word.map(SlipCost.code)) : x < y
        }
    }

    /// A lexicon of these words alone; the bytes must outlive it.
    private func withLexicon(_ words: [(word: [UInt8], level: Int)], _ body: (Lexicon) -> Void) {
        var sections = emptySections()
        sections[.spellings] = SpellingTrie.section(words)
        LexiconImage.assembled(sections, entryCount: 0).withUnsafeBytes { body(Lexicon(image: $0.baseAddress!)) }
    }

    private func disagreements(_ forms: [[UInt8]], _ words: [(word: [UInt8], level: Int)], budget: Int, banded: Bool) -> (found: Int, wrong: [String]) {
        var found = 0
        var wrong: [String] = []
        withLexicon(words) { lexicon in
            for form in forms {
                let expected = Self.twin(form, words, budget: budget, banded: banded)
                let suggested = lexicon.suggestions(for: form, budget: budget, limit: .max)
                found += expected.count
                if suggested != expected { wrong.append("\(string(form)): \(shown(suggested)) where the twin has \(shown(expected))") }
            }
        }
        return (found, wrong)
    }

    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    private func shown(_ suggestions: [Suggestion]) -> String { suggestions.map { "\(string($0.word)) \($0.cost)" }.joined(separator: ", ") }

    @Test(arguments: [("eph", 4), ("afph'", 3), ("csh", 4), ("egh", 4)])
    func agreesOverAllShortForms(alphabet: String, length: Int) {
        var forms: [[UInt8]] = [[]]
        var start = 0
        for _ in 1...length {
            let end = forms.count
            for form in forms[start..<end] { for letter in alphabet.utf8 { forms.append(form + [letter]) } }
            start = end
        }
        forms.removeFirst()
        let words = forms.enumerated().map { (word: $1, level: $0 % 15 + 1) }
        let (found, wrong) = disagreements(forms, words, budget: 60, banded: true)
        print("spelling search over \(alphabet): \(forms.count) forms, \(found) suggestions")
        #expect(forms.count >= 120 && found > forms.count)
        #expect(wrong.isEmpty)
    }

    @Test func agreesOnAGHThatIsNotHeard() {
        let words = ["ghost", "although", "though", "through", "night", "high", "straight", "gherkin"].map { (word: Array($0.utf8), level: 9) }
        let forms = ["ost", "althou", "thou", "throu", "nit", "hi", "strait", "erkin"].map { Array($0.utf8) }
        for budget in [34, SlipCost.usual, SlipCost.rare, 90] {
            let (found, wrong) = disagreements(forms, words, budget: budget, banded: true)
            print("silent gh within \(budget): \(found) suggestions")
            #expect(found >= forms.count)
            #expect(wrong.isEmpty)
        }
    }

    // Two letters short, the search stands at the edge of its band when the swap comes.
    @Test func agreesOnASwapAfterTwoHalvedLetters() {
        let words = ["accommodate", "commission", "possession", "successful"].map { (word: Array($0.utf8), level: 9) }
        let forms = ["acomoadte", "comisoin", "posesoin", "sucesflu"].map { Array($0.utf8) }
        let (found, wrong) = disagreements(forms, words, budget: SlipCost.usual, banded: false)
        print("swap after two halved letters: \(found) suggestions")
        #expect(found == forms.count)
        #expect(wrong.isEmpty)
    }

    @Test(arguments: [(SlipCost.usual, false), (SlipCost.rare, true), (80, true)])
    func agreesOnRandomSlips(budget: Int, banded: Bool) throws {
        var random = SplitMix(state: UInt64(budget))
        let lower = try Self.lower.get()
        // Neighbours in the list, so that words begin alike.
        let words = (0..<12).flatMap { _ in
            let start = Int.random(in: 0..<(lower.count - 12), using: &random)
            return lower[start..<(start + 12)].enumerated().map { (word: Array($1), level: $0 % 15 + 1) }
        }
        let known = Dictionary(words.map { ($0.word, $0) }) { first, _ in first }.values.sorted { $0.word.lexicographicallyPrecedes($1.word) }
        let forms = (0..<100).map { _ in Self.slipped(known.randomElement(using: &random)!.word, slips: Int.random(in: 1...3, using: &random), &random) }
        let (found, wrong) = disagreements(forms.filter { !$0.isEmpty && $0.count <= 24 }, known, budget: budget, banded: banded)
        print("spelling search within \(budget): \(forms.count) forms against \(known.count) words, \(found) suggestions")
        #expect(known.count > 100 && found > 30)
        #expect(wrong.isEmpty)
    }

    @Test func theWordIsFoundWithItsCost() throws {
        var random = SplitMix(state: 7)
        let lexicon = Lexicon.embedded
        let lower = try Self.lower.get()
        var searched = 0
        var found = 0
        var wrong: [String] = []
        while searched < 250 {
            let word = Array(lower.randomElement(using: &random)!)
            let facts = lexicon.facts(of: word)
            // The compiler offers these alone.
            guard word.count > 4, !facts.has(.uncommon), word.allSatisfy({ SlipCost.code($0) != 0 }) else { continue }
            let form = Self.slipped(word, slips: Int.random(in: 1...2, using: &random), &random)
            guard form.count <= 24 else { continue }
            searched += 1
            let suggested = lexicon.suggestions(for: form, budget: SlipCost.usual, limit: .max)
            found += suggested.count
            let cost = Self.cost(form, word, banded: true).flatMap { $0 <= SlipCost.usual ? $0 : nil }
            if suggested.first(where: { $0.word == word })?.cost != cost { wrong.append("\(string(form)) for \(string(word)): \(cost ?? -1)") }
            for other in suggested where Self.cost(form, other.word, banded: true) != other.cost { wrong.append("\(string(form)): \(shown([other]))") }
            if !zip(suggested, suggested.dropFirst()).allSatisfy({ $0.score >= $1.score }) { wrong.append("\(string(form)): order") }
        }
        print("spelling search in the lexicon: \(searched) forms, \(found) suggestions")
        #expect(found > 100)
        #expect(wrong.isEmpty)
    }

    @Test(arguments: ["", "abcdefghijklmnopqrstuvwxy", "na\u{EF}ve", "x9", "two words"])
    func otherFormsHaveNoSuggestions(form: String) {
        #expect(Lexicon.embedded.suggestions(for: form.utf8, budget: 90).isEmpty)
    }

    @Test(arguments: [("teh", "the"), ("recieve", "receive"), ("seperate", "separate"), ("Definately", "definitely"), ("wich", "which")])
    func thePlainCasesComeFirst(form: String, word: String) {
        let suggested = Lexicon.embedded.suggestions(for: form.utf8, budget: SlipCost.usual, limit: 1)
        #expect(suggested.map { string($0.word) } == [word])
    }

    private static let lower = Result { try WordLists.read("lower.txt").split(separator: 0x0A) }

    /// Letters left out, too many, exchanged, swapped or doubled.
    private static func slipped(_ word: [UInt8], slips: Int, _ random: inout SplitMix) -> [UInt8] {
        var form = word
        for _ in 0..<slips where form.count > 2 {
            let i = Int.random(in: 0..<(form.count - 1), using: &random)
            let letter = UInt8.random(in: 0x61...0x7A, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: form.remove(at: i)
            case 1: form.insert(letter, at: i)
            case 2: form[i] = letter
            case 3: form.swapAt(i, i + 1)
            default: form.insert(form[i], at: i)
            }
        }
        return form
    }
}
