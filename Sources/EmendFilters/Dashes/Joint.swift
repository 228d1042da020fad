import EmendCore
import EmendLexicon

/// A hyphen that no space sets off from the words before and after it.
struct Joint {
    /// Whether a hyphen is a dash that begins something.
    enum Opening {
        /// A supplement that runs to the end of the sentence or to another dash.
        case certain
        /// What may be a compound, unless the sentence goes on after a second dash.
        case paired
        /// What reads like a compound but for the place it stands in: the sentence would have no verb without a second dash.
        case loose
        /// A conjunction after a preposition: `inspired by-but distinct from-`.
        case suspendedPreposition
        /// The verb that goes on after a supplement.
        case closer
    }

    /// Whether a hyphen ends what an earlier one began.
    enum Closing { case yes, maybe, no }

    let words: [Word]
    let hyphen: Int
    /// The index of the word after the hyphen.
    let index: Int
    let uses: CompoundUses

    var left: Word { words[index - 1] }
    var right: Word { words[index] }

    /// Nil where no dash can stand: in a longer token such as a chain, a path or an address.
    init?(_ text: borrowing Text, _ words: [Word], at hyphen: Int, _ uses: CompoundUses) {
        let index = text.wordIndex(from: hyphen)
        guard index > 0, index < words.count else { return nil }
        let left = words[index - 1]
        let right = words[index]
        // A quotation mark may stand after the hyphen, and one, a bracket or a sign before it.
        let gap = Int(right.start) - hyphen - 1
        guard gap == 0 || gap == 3 && text.curlyQuote(at: hyphen + 1) == 0x9C else { return nil }
        let leftGap = hyphen - Int(left.end)
        switch leftGap {
        case 0: break
        case 1:
            let mark = text[hyphen - 1]
            guard mark == 0x25 || mark == Byte.closingParenthesis || mark == Byte.quotationMark || text.initialismStart(endingAt: hyphen - 1) != nil else { return nil }
        case 3: guard let tail = text.curlyQuote(at: hyphen - 3), tail == 0x9D || tail == 0x99 else { return nil }
        default: return nil
        }
        guard text[Int(right.end)] != Byte.hyphen else { return nil }
        // Part of a longer token: a chain, a path, an address. An amount may have its sign and decimals: $1.9bn-a
        let before = text[Int(left.start) - 1]
        let isAmount = before == 0x24 || (before == Byte.fullStop && text[Int(left.start) - 2].isASCIIDigit)
        guard before.isBlankOrEnd || before >= 0x80 || before == Byte.quotationMark || before == Byte.openingParenthesis || isAmount || leftGap == 1 else { return nil }
        self.words = words
        self.hyphen = hyphen
        self.index = index
        self.uses = uses
    }

    /// The word after the right one; a space, or a comma and a space, stands between.
    func following(_ text: borrowing Text) -> Word? {
        guard index + 1 < words.count else { return nil }
        let end = Int(right.end)
        let gap = text[end] == Byte.comma ? 2 : 1
        return text[end + gap - 1] == Byte.space && Int(words[index + 1].start) == end + gap ? words[index + 1] : nil
    }

    /// The word before the left one, with one space between.
    func preceding(_ text: borrowing Text) -> Word? {
        index >= 2 && text.areNeighbours(words[index - 2], left) ? words[index - 2] : nil
    }

    /// True where the two words make a compound in a dictionary or elsewhere in the document.
    func isCompound(_ text: borrowing Text) -> Bool {
        Int(left.end) == hyphen && (Compound.isListed(text, left, right) || uses.isRecurring(text, self))
    }

    /// A noun, a name, a number or an adverb of time: something a supplement can be added to.
    var isNominal: Bool {
        if DashWords.timeAdverbs.contains(left) || Int(left.end) < hyphen { return true }
        guard left.stemCount >= 2, !Grammar.prefixes.contains(left), !Grammar.prepositions.contains(left) else { return false }
        if left.isLower, Grammar.conjunctions.contains(left) || Grammar.determiners.contains(left) || Grammar.auxiliaries.contains(left)
            || Grammar.pronouns.contains(left) || DashWords.compoundStarts.contains(left)
        {
            return false
        }
        return left.shape.has(.hasLetter) ? left.facts.has(.known) || left.startsUpper || left.shape.has(.hasDigit) : left.stemCount == 4
    }

    /// No comma stands after the right word.
    func isDirect(_ text: borrowing Text) -> Bool { text[Int(right.end)] == Byte.space }

    /// `W-what`, `but-but`, `wh-which`.
    func isStutter(_ text: borrowing Text) -> Bool {
        if left.hash == right.hash { return true }
        let (before, after) = (left.stem, right.stem)
        let start = before.lowerBound
        if before.count > after.count { return after.count > 2 && after.allSatisfy { text[$0 - after.upperBound + before.upperBound] == text[$0] } }
        return before.allSatisfy { text[$0] | 0x20 == text[$0 - start + after.lowerBound] | 0x20 }
    }

    /// World War II, not RS.
    func isInName(_ text: borrowing Text) -> Bool { preceding(text)?.startsUpper == true }

    func isName(_ word: Word) -> Bool { word.isTitle && word.facts.has([.title, .place]) }

    /// A lower-case plural: what ends in s but not in ss, us or is.
    func isPlural(_ text: borrowing Text, _ word: Word) -> Bool { word.isLower && endsLikePlural(text, word) }

    func endsLikePlural(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.stemCount >= 4, word.possessive == 0, word.facts.has(.lower) else { return false }
        let end = Int(word.end)
        guard text[end - 1] == 0x73 else { return false }
        return text[end - 2] != 0x73 && text[end - 2] != 0x75 && text[end - 2] != 0x69
    }

    func hasEnding(_ text: borrowing Text, _ word: Word, _ ending: StaticString) -> Bool {
        word.isLower && word.stemCount >= 5 && text.holds(ending, at: Int(word.end) - ending.utf8CodeUnitCount)
    }

    /// What a noun phrase may begin with.
    func isNominalStart(_ word: Word) -> Bool { Grammar.determiners.contains(word) || Grammar.possessives.contains(word) }

    func isFunctionWord(_ word: Word) -> Bool {
        Grammar.pronouns.contains(word) || Grammar.determiners.contains(word) || Grammar.auxiliaries.contains(word) || Grammar.prepositions.contains(word)
    }
}

extension Text {
    /// The index in the token table of the first word that starts at or after an offset. O(log words).
    func wordIndex(from offset: Int) -> Int {
        let words = self.words
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// True where no mark that ends a sentence, and no line end, stands in a range.
    func isInOneSentence(_ range: Range<Int>) -> Bool {
        for i in range {
            let byte = self[i]
            if byte == Byte.lineFeed || byte == Byte.semicolon || byte == 0x3F || byte == 0x21 { return false }
            if byte == Byte.fullStop, self[i + 1] == Byte.space, !(self[i - 2] == Byte.fullStop || self[i - 2] == Byte.space) { return false }
        }
        return true
    }
}
