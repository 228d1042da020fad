import EmendCore

/// Two parts of a word with a hyphen and white space between them.
struct SplitAtHyphen {
    /// Indices in the token table of the parts.
    let left: Int
    let right: Int
    /// The offset at which the second part starts.
    let rest: Int
    /// The line end between the parts; nil where only a space is there.
    let lineEnd: Range<Int>?
    /// A hyphen ties the first part to a word before it, or the second to one behind it.
    let isChained: Bool

    private static let widestIndent = 12

    /// Nil where what stands beside the hyphen is no part of a word.
    init?(_ text: borrowing Text, _ hyphen: Int) {
        let lines = text.lines
        let index = text.lineIndex(at: hyphen)
        let line = lines[index]
        let end = text.contentEnd(of: line)
        if end == hyphen + 1 {
            guard index + 1 < lines.count, lines[index + 1].firstByte != 0 else { return nil }
            let next = lines[index + 1]
            let content = text.contentStart(of: next)
            // A deeper indent that no item explains starts something new.
            guard content - Int(next.start) <= Self.widestIndent, next.indent <= line.indent || ListMark(text, line) != nil else { return nil }
            rest = content
            lineEnd = Int(line.end)..<Int(line.next)
        } else {
            guard text[hyphen + 1] == Byte.space, !text[hyphen + 2].isBlankOrEnd, hyphen + 2 < end else { return nil }
            rest = hyphen + 2
            lineEnd = nil
        }
        let words = text.words
        guard let left = text.wordIndex(endingAt: hyphen, in: line.words), let right = text.wordIndex(startingAt: rest, in: lines[lineEnd == nil ? index : index + 1].words)
        else { return nil }
        let before = text[Int(words[left].start) - 1]
        // An option (`--dry-`), a path, an address.
        guard !(before == Byte.hyphen && !text[Int(words[left].start) - 2].isASCIILetter), before != Byte.solidus, before != 0x5F, before != 0x40, before != Byte.fullStop,
            words[left].possessive == 0, !words[left].shape.has(.apostrophe)
        else { return nil }
        self.left = left
        self.right = right
        isChained = before == Byte.hyphen || text[Int(words[right].end)] == Byte.hyphen && text[Int(words[right].end) + 1].isASCIILetter
    }
}

/// What a document and the lexicon say of words that a hyphen parts at a line end.
struct HyphenEvidence {
    enum Verdict {
        /// The hyphen was the typesetter's.
        case whole
        /// The hyphen belongs to the word.
        case hyphenated
        /// The first part stands for a compound whose other part comes later: short- and long-term.
        case suspended
        case unknown
    }

    /// The words that stand in the document with a hyphen between them and no white space, under both hashes, in order.
    private var compounds: [UInt64] = []

    /// O(words), and O(n log n) for n compounds.
    init(_ text: borrowing Text) {
        let words = text.words
        for sign in text.wordSigns(.glued) where sign.index > 0 {
            let index = sign.index
            guard words[index].start == words[index - 1].end + 1, text[Int(words[index - 1].end)] == Byte.hyphen else { continue }
            compounds.append(Self.key(words[index - 1], words[index]))
        }
        compounds.sort()
    }

    /// How often two words stand so.
    private func count(of key: UInt64) -> Int {
        func start(_ isBehind: (UInt64) -> Bool) -> Int {
            var (low, high) = (0, compounds.count)
            while low < high {
                let middle = (low + high) / 2
                if isBehind(compounds[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        return start { $0 > key } - start { $0 >= key }
    }

    private static func key(_ left: Word, _ right: Word) -> UInt64 { (left.hash &* 0xFF51_AFD7_ED55_8CCD) ^ right.hash }

    /// True where a conjunction follows, as in short- and long-term. Asked first: the evidence need not be gathered for it.
    static func isSuspended(_ split: SplitAtHyphen, _ text: borrowing Text) -> Bool {
        let right = text.words[split.right]
        return conjunctions.contains(right) && !(split.isChained && text[Int(right.end)] == Byte.hyphen)
    }

    func verdict(on split: SplitAtHyphen, _ text: borrowing Text) -> Verdict {
        let words = text.words
        let (left, right) = (words[split.left], words[split.right])
        if Self.isSuspended(split, text) { return .suspended }
        let compound = count(of: Self.key(left, right))
        guard left.shape.has(.hasLetter), !left.shape.has(.hasDigit), left.isPlain, right.shape.has(.hasLetter), !right.shape.has(.hasDigit) else {
            return compound > 0 ? .hyphenated : .unknown
        }
        // Anglo-American: the second part is a name by itself.
        let isShouted = left.isUpper && right.isUpper && left.stemCount > 1
        if right.startsUpper, !isShouted { return compound > 0 ? .hyphenated : .unknown }
        if left.isUpper, left.stemCount > 1, !isShouted { return compound > 0 ? .hyphenated : .unknown }
        let joined = Self.hash(text, left, right)
        let uses = text.evidence.uses(of: joined).all
        // Run-together words are no evidence: and- you, andyou.
        let isKnown = text.lexicon.facts(joined).has(.known)
        if uses > compound, !isKnown, Self.isOrdinary(left), Self.isOrdinary(right) { return .unknown }
        if uses != compound, left.stemCount > 1 || uses == 0 { return uses > compound ? .whole : .hyphenated }
        if uses > 0 || left.stemCount < 2 { return .unknown }
        return known(split, left, right, text.lexicon.facts(joined), text)
    }

    /// What the lexicon proves: a word, of which the parts are not words themselves, or which is the usual way of writing both.
    private func known(_ split: SplitAtHyphen, _ left: Word, _ right: Word, _ facts: WordFacts, _ text: borrowing Text) -> Verdict {
        if facts.has(.own) { return .whole }
        guard text.language(at: Int(left.start)) == .english else { return .unknown }
        let isWord = facts.has([.lower, .title, .place]) && !facts.has([.misspelled, .rare, .foreignMarker])
        let areWords = Self.isOrdinary(left) && Self.isOrdinary(right)
        // The lexicon has names only as names: `Wash-` and `ington`.
        if isWord, facts.has(.lower) || left.startsUpper, facts.frequency >= (areWords ? Self.usual : Self.fewest) {
            // To re-sign is not to resign; what starts so has both forms.
            if areWords, Self.twofold.contains(left) || Self.particles.contains(right) { return .unknown }
            if split.isChained, areWords { return split.lineEnd == nil ? .unknown : .hyphenated }
            return .whole
        }
        return split.isChained && split.lineEnd != nil && left.hash != right.hash && areWords && !isWord && facts.isDisjoint(with: .known) ? .hyphenated : .unknown
    }

    private static let fewest = 2
    /// Each step of the frequency is a factor of three: a word that is met often.
    private static let usual = 6

    private static func isOrdinary(_ word: Word) -> Bool { word.facts.has([.lower, .foreignMarker]) && !word.facts.has([.misspelled, .rare, .uncommon]) }

    private static func hash(_ text: borrowing Text, _ left: Word, _ right: Word) -> UInt64 {
        var folded: [UInt8] = []
        for range in [left.stem, right.stem] {
            var i = range.lowerBound
            while i < range.upperBound, let (scalar, length) = text.scalar(at: i) {
                if scalar < 0x80 {
                    folded.append(text[i])
                } else {
                    folded.append(contentsOf: UTF8.encode(Unicode.Scalar(text.knowledge.unicode.lowercase(scalar)) ?? "\u{FFFD}")!)
                }
                i += length
            }
        }
        return WordHash.of(folded)
    }

    /// Words that follow a suspended hyphen, in the languages that have it.
    private static let conjunctions = WordSet("""
        and or to nor but versus vs as und oder bis bzw sowie statt et ou y o e ed od u i a en of tot och eller samt til og eda ja tai lub albo nebo ani ili ve veya si sau
        """)
    /// British spelling has take-off and make-up, American takeoff and makeup.
    private static let particles = WordSet("up off out in over down by on away back through about")
    private static let twofold = WordSet("re co pre un non de over out under pro")
}

extension Text {
    /// The word of a line that ends at an offset, by binary search.
    func wordIndex(endingAt offset: Int, in range: Range<Int>) -> Int? {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].end) < offset { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound && Int(words[low].end) == offset ? low : nil
    }

    /// The word of a line that starts at an offset, by binary search.
    func wordIndex(startingAt offset: Int, in range: Range<Int>) -> Int? {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound && Int(words[low].start) == offset ? low : nil
    }
}
