import EmendCore

/// The one word that an unknown word is a slip of.
struct Correction {
    /// In lower case.
    let word: [UInt8]
    /// Two neighbouring letters swapped in one of the few hundred most frequent words: teh, adn, thier.
    let isCommonSlip: Bool
    /// Two neighbouring letters swapped.
    let isSwap: Bool
    /// The corrected word is a name.
    let isName: Bool

    /// Finds the word by enumerating all words one edit away; nil where none is frequent enough or none is far ahead of the others.
    ///
    /// O(length) lookups for swaps and deletions, 26 times that for insertions. Frequency classes are powers of three, so a lead
    /// of two classes is a factor of nine.
    static func of(_ misspelled: ArraySlice<UInt8>, facts: (UInt64) -> WordFacts) -> Correction? {
        let word = misspelled.map { $0 | 0x20 }
        if hasLengthening(word) || Joined.isContraction(word, facts: facts) || Joined.isTwoWords(word, facts: facts) { return nil }
        var search = Search(count: word.count)
        word.withUnsafeBufferPointer { search.run($0, facts) }
        guard search.bestScore >= threshold(word.count), search.bestScore - search.secondScore >= 2, !search.hasRival else { return nil }
        guard search.isSwap || keepsEnding(word, search.best) else { return nil }
        return Correction(word: search.best, isCommonSlip: search.isSwap && search.bestScore >= 13, isSwap: search.isSwap, isName: search.isName)
    }

    /// goood, baack: a letter drawn out is no slip.
    private static func hasLengthening(_ word: [UInt8]) -> Bool {
        zip(word, zip(word.dropFirst(), word.dropFirst(2))).contains { $0 == $1.0 && $0 == $1.1 }
    }

    /// An ending that is right in the misspelled word is right in the correction: forwared is no forward.
    private static func keepsEnding(_ word: [UInt8], _ correction: [UInt8]) -> Bool {
        let ending = endings.first { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
        guard let ending else { return true }
        return correction.suffix(ending.count).elementsEqual(ending)
    }

    private static let endings: [[UInt8]] = ["ence", "ance", "gue", "que", "ing", "ity", "ed", "er", "ly"].map { Array($0.utf8) }

    /// The frequency class that the correction must reach: short words have many neighbours.
    private static func threshold(_ count: Int) -> Int {
        switch count {
        case ...3: 14
        case 4: 12
        case 5: 10
        case 6: 9
        case 7: 8
        default: 7
        }
    }

    /// The correction in the case of the word it replaces.
    func cased(like original: Word) -> [UInt8] {
        original.startsUpper || isName ? [word[0] & ~0x20] + word.dropFirst() : word
    }

    /// How likely a slip is: letters swapped, doubled or halved; a letter left out; a letter too many or another.
    private enum Kind: Int {
        case swap, omission, substitution
    }

    private struct Search {
        var best: [UInt8] = []
        var bestScore = -1
        var secondScore = -1
        var isSwap = false
        var isName = false
        /// Another word, however rare, is as near by a slip of the same kind or a likelier one.
        var hasRival: Bool { (0...bestKind.rawValue).contains { others[$0] } }
        private var bestKind = Kind.substitution
        /// For each kind of slip, whether a word other than the best was found by it.
        private var others = [false, false, false]
        private var candidate: [UInt8] = []

        init(count: Int) {
            candidate.reserveCapacity(count + 1)
        }

        mutating func run(_ word: UnsafeBufferPointer<UInt8>, _ facts: (UInt64) -> WordFacts) {
            swaps(word, facts)
            deletions(word, facts)
            insertions(word, facts)
            if word.count >= 5 { substitutions(word, facts) }
        }

        private mutating func swaps(_ word: UnsafeBufferPointer<UInt8>, _ facts: (UInt64) -> WordFacts) {
            for i in 0..<word.count - 1 where word[i] != word[i + 1] {
                load(word)
                candidate.swapAt(i, i + 1)
                consider(.swap, penalty: i == 0 ? 1 : 0, isSwap: true, facts)
            }
        }

        private mutating func deletions(_ word: UnsafeBufferPointer<UInt8>, _ facts: (UInt64) -> WordFacts) {
            guard word.count >= 5 else { return }
            for i in 0..<word.count where i == 0 || word[i] != word[i - 1] {
                load(word)
                candidate.remove(at: i)
                let isDoubled = i + 1 < word.count && word[i] == word[i + 1]
                if isDoubled, i == 0 || "aeiou".utf8.contains(word[i]) { continue }
                // A first or last letter too many belongs to a word no list holds: financials, systemd, esports.
                if !isDoubled, i == 0 || i == word.count - 1 { continue }
                // As often a letter elsewhere is missing: akward.
                consider(isDoubled ? .swap : .substitution, penalty: isDoubled ? 0 : 2, isSwap: false, facts)
            }
        }

        private mutating func insertions(_ word: UnsafeBufferPointer<UInt8>, _ facts: (UInt64) -> WordFacts) {
            guard word.count >= 4 else { return }
            for i in 0...word.count {
                for letter in UInt8(0x61)...0x7A where i == 0 || word[i - 1] != letter {
                    load(word)
                    candidate.insert(letter, at: i)
                    let doubles = i < word.count && word[i] == letter
                    consider(doubles ? .swap : .omission, penalty: doubles ? 0 : (i == 0 ? 3 : i == word.count ? 4 : 1), isSwap: false, facts)
                }
            }
        }

        /// Of a vowel for a vowel, and of letters that sound alike. Other letters make rivals only.
        private mutating func substitutions(_ word: UnsafeBufferPointer<UInt8>, _ facts: (UInt64) -> WordFacts) {
            for i in 0..<word.count {
                let alike = i == 0 ? [] : Self.soundAlikes(word[i])
                for letter in UInt8(0x61)...0x7A where letter != word[i] {
                    load(word)
                    candidate[i] = letter
                    consider(.substitution, penalty: alike.contains(letter) ? 2 : 99, isSwap: false, facts)
                }
            }
        }

        private mutating func load(_ word: UnsafeBufferPointer<UInt8>) {
            candidate.removeAll(keepingCapacity: true)
            candidate.append(contentsOf: word)
        }

        private mutating func consider(_ kind: Kind, penalty: Int, isSwap: Bool, _ facts: (UInt64) -> WordFacts) {
            let found = candidate.withUnsafeBufferPointer { facts(WordHash.of($0)) }
            let isOrdinary = found.has(.lower)
            guard isOrdinary || found.has(.place) && found.has(.title) else { return }
            let score = found.frequency - penalty
            if candidate == best {
                bestScore = max(bestScore, score)
                if kind.rawValue < bestKind.rawValue { bestKind = kind }
                return
            }
            if score > bestScore {
                if !best.isEmpty { others[bestKind.rawValue] = true }
                secondScore = bestScore
                bestScore = score
                bestKind = kind
                best = candidate
                self.isSwap = isSwap
                isName = !isOrdinary
            } else {
                if found.frequency >= 3 { others[kind.rawValue] = true }
                secondScore = max(secondScore, score)
            }
        }

        private static func soundAlikes(_ letter: UInt8) -> [UInt8] {
            switch letter {
            case 0x61, 0x65, 0x69, 0x6F, 0x75: Array("aeiou".utf8)
            case 0x63, 0x73, 0x6B: Array("csk".utf8)
            case 0x6D, 0x6E: Array("mn".utf8)
            default: []
            }
        }
    }
}
