import EmendCore
import EmendLexicon

extension SpacedHyphen {
    /// A hyphen between spaces in its sentence.
    struct Place {
        let words: [Word]
        let hyphen: Int
        /// The first word of the sentence, and the first after the hyphen.
        let first: Int
        let index: Int
        let isContinued: Bool
        /// The others in the sentence.
        let others: [Int]
        /// The second, where there are two.
        let second: Int?

        init?(_ text: borrowing Text, _ hyphen: Int) {
            words = text.words
            index = text.wordIndex(from: hyphen)
            guard index > 0, index < words.count else { return nil }
            self.hyphen = hyphen
            first = text.sentenceStart(of: index - 1)
            isContinued = text.continuesSentence(at: Int(text.lines[text.lineIndex(at: hyphen)].start))
            var found: [Int] = []
            func isFull() -> Bool { found.count > Self.most }
            func add(_ text: borrowing Text, _ gap: Range<Int>) {
                for place in gap where text[place] == Byte.hyphen && SpacedHyphen.isSpaced(text, place) { found.append(place) }
            }
            for earlier in first..<index - 1 where !isFull() { add(text, Int(words[earlier].end)..<Int(words[earlier + 1].start)) }
            let before = found.count
            let longest = 50
            var last = Int(words[index].start)
            for later in (index + 1)..<(index + 1 + longest) where later < words.count {
                let start = Int(words[later].start)
                guard !isFull(), text.isInOneSentence(last..<start) else { break }
                add(text, last..<start)
                last = start
            }
            others = found
            second = before == 0 && found.count == 1 ? found[0] : nil
        }

        /// More of them are the marks of a list, and so many need not be looked for.
        private static let most = 3

        var mayBeDash: Bool { others.count <= Self.most && !isRange }

        var left: Word { words[index - 1] }
        var right: Word { words[index] }

        func isDash(_ text: borrowing Text) -> Bool {
            guard mayBeDash, Int(right.start) - hyphen <= 5, hyphen - Int(left.end) <= 5, text.endsAsSentence(after: Int(right.end)), !isLegend(text) else { return false }
            let before = first..<index
            let hasVerb = isContinued || text.holdsVerb(before)
            let opens = isOpening(text)
            // A second one leads back, of whatever length the subject is.
            if let second, opens, leadsBack(text, second), words[first].startsUpper { return true }
            if let second, before.count >= 2, opens || leadsBack(text, second) {
                let start = words[first]
                if hasVerb || Grammar.determiners.contains(start) || Grammar.possessives.contains(start) || before.count >= 4 { return true }
            }
            // ls - list directory contents; Term - what it means.
            guard hasVerb, before.count >= 2 else { return false }
            return opens
        }

        /// `0 - not present, 1 - minor`: numbers, each with what it stands for.
        private func isLegend(_ text: borrowing Text) -> Bool {
            guard left.shape.has(.hasDigit), left.stemCount <= 2, hyphen - Int(left.end) == 1 else { return false }
            return others.contains { place in
                let word = words[text.wordIndex(from: place) - 1]
                return word.shape.has(.hasDigit) && word.stemCount <= 2 && Int(word.end) == place - 1
            }
        }

        /// `Monday - Friday`, `3 - 1`, `London - Paris`, `a - b`.
        private var isRange: Bool {
            if left.shape.has(.hasDigit) && right.shape.has(.hasDigit) { return true }
            if left.startsUpper && right.startsUpper && right.stemCount > 1 && !SpacedHyphen.isFunctionWord(right) { return true }
            // late April - early May
            if left.startsUpper, Self.parts.contains(right), index + 1 < words.count, words[index + 1].startsUpper { return true }
            return left.stemCount == 1 && right.stemCount == 1 && !left.isUpper
        }

        private static let parts = WordSet("early late mid")

        /// A word that starts a clause or a supplement, and no second half of a relation: cost - benefit, yin - yang.
        private func isOpening(_ text: borrowing Text) -> Bool {
            if right.isUpper, right.stemCount == 1, text[Int(right.start)] == UInt8(ascii: "I") { return true }
            if SpacedHyphen.isFunctionWord(right) || right.shape.has(.apostrophe) || right.possessive > 0 && DashWords.contracted.contains(right) { return true }
            if DashWords.openers.contains(right) || DashWords.conditional.contains(right) || DashWords.degrees.contains(right) || DashWords.afterthoughts.contains(right) { return true }
            guard right.isLower else { return false }
            let classes = text.lexicon.classes(right.hash)
            return classes == .gerund || classes == .past || classes.has(.adverb) && !classes.has([.noun, .verb])
        }

        /// What stands after the second hyphen goes on with the sentence.
        private func leadsBack(_ text: borrowing Text, _ second: Int) -> Bool {
            let next = text.wordIndex(from: second)
            guard next < words.count, words[next].isLower else { return false }
            let word = words[next]
            if SpacedHyphen.isFunctionWord(word) { return true }
            let classes = text.lexicon.classes(word.hash)
            return DashWords.preterites.contains(word) || classes.has([.past, .thirdPerson, .verb]) && !classes.has([.noun, .plural])
        }
    }
}
