import EmendCore
import EmendLexicon

/// Finds hyphens between spaces that stand for dashes: `The plan - if approved - begins in May`.
struct SpacedHyphen: Filter {
    let card = Card(
        id: "spaced-hyphen", group: .dashes,
        summary: "Replaces a hyphen between spaces by an em dash in a sentence and keeps the spaces.",
        reason: "Keyboards have a hyphen and no dash. It is a dash where a clause or a supplement starts after it, or where two of them set off a part of a sentence.",
        stays: "Ranges, scores, routes, arithmetic, titles, credits, explanations of terms and lists.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("The plan - if approved - begins in May.", to: "The plan \u{2014} if approved \u{2014} begins in May."),
            .fixes("We waited for hours - but nobody came.", to: "We waited for hours \u{2014} but nobody came."),
            .keeps("Open Monday - Friday, 9am - 5pm, on the London - Paris line."),
            .keeps("Queen - Bohemian Rhapsody"),
            .keeps("ls - list directory contents"),
            .keeps("The input - output relation was y = a - b, and Leeds lost 0 - 2."),
        ])
    let triggers = ByteSet("-")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var prose = ProseLine()
        var mayAct: Bool?
        var closer = -1
        var last = -1
        for sign in text.signs([.spaceBeforeHyphen, .hyphenBeforeSpace]) {
            let hyphen = sign.kinds.has(.spaceBeforeHyphen) ? sign.place : sign.place - 1
            // One with a space on both sides shows twice.
            if hyphen == last { continue }
            last = hyphen
            let isHalf = Self.isHalfSpaced(text, hyphen)
            guard isHalf || Self.isSpaced(text, hyphen), prose.holds(text, hyphen) else { continue }
            if mayAct == nil { mayAct = !ProseLine.isTechnical(text) }
            guard mayAct == true else { return }
            if hyphen != closer {
                if isHalf {
                    guard let second = Self.half(text, hyphen) else { continue }
                    closer = second
                } else {
                    guard let place = Place(text, hyphen) else { continue }
                    if !place.isDash(text) {
                        // Two kinds of hyphens hardly stand in one sentence.
                        guard place.mayBeDash, place.others.contains(where: { Place(text, $0)?.isDash(text) == true }) else { continue }
                    }
                }
            }
            edits.replace(hyphen..<hyphen + 1, with: "\u{2014}")
        }
    }

    /// A space on one side only.
    private static func isHalfSpaced(_ text: borrowing Text, _ hyphen: Int) -> Bool {
        let (before, after) = (text[hyphen - 1], text[hyphen + 1])
        return before == Byte.space ? after.isASCIILower && text[hyphen - 2].isASCIILetter : after == Byte.space && before.isASCIILetter && text[hyphen + 2].isASCIILower
    }

    /// `bank- which failed`, or the second of two hyphens that hold a supplement like brackets: `plan -if approved- begins`. Suspended hyphens stay.
    private static func half(_ text: borrowing Text, _ hyphen: Int) -> Int? {
        let words = text.words
        let index = text.wordIndex(from: hyphen)
        guard index > 0, index + 1 < words.count else { return nil }
        if text[hyphen + 1] == Byte.space {
            let (left, right) = (words[index - 1], words[index])
            let isNoun = left.stemCount > 3 && text[Int(left.start) - 1] == Byte.space && !Grammar.prefixes.contains(left) && left.facts.has(.known)
            return isNoun && strongest.contains(right) && text.areNeighbours(right, words[index + 1]) ? -1 : nil
        }
        guard isFunctionWord(words[index]) || DashWords.openers.contains(words[index]) else { return nil }
        let longest = 15
        for later in index..<min(words.count - 1, index + longest) {
            let end = Int(words[later].end)
            guard text.isInOneSentence(hyphen + 1..<end) else { return nil }
            if text[end] == Byte.hyphen {
                let next = words[later + 1]
                let isEnd = text[end + 1] == Byte.space && Int(next.start) == end + 2 && next.isLower && !DashWords.coordinators.contains(next) && !Grammar.prefixes.contains(words[later])
                return isEnd ? end : nil
            }
            if text[end] == Byte.space, text[end + 1] == Byte.hyphen { return nil }
        }
        return nil
    }

    private static let strongest = WordSet("which who whose although though whereas especially particularly including")

    /// One space on each side, and a word, a number, a quotation mark or a bracket on its other side.
    fileprivate static func isSpaced(_ text: borrowing Text, _ hyphen: Int) -> Bool {
        guard text[hyphen - 1] == Byte.space, text[hyphen + 1] == Byte.space else { return false }
        let (before, after) = (text[hyphen - 2], text[hyphen + 2])
        guard before.isASCIILetter || before.isASCIIDigit || before >= 0x80 || before == Byte.closingParenthesis || before == Byte.quotationMark || before == 0x25
            || before == Byte.apostrophe || before == Byte.fullStop && text.initialismStart(endingAt: hyphen - 2) != nil
        else { return false }
        return after.isASCIILetter || after.isASCIIDigit || after >= 0x80 || after == Byte.quotationMark || after == Byte.apostrophe || after == 0x24
    }

    /// A hyphen between spaces in its sentence.
    private struct Place {
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

    fileprivate static func isFunctionWord(_ word: Word) -> Bool {
        Grammar.pronouns.contains(word) || Grammar.determiners.contains(word) || Grammar.conjunctions.contains(word) || Grammar.auxiliaries.contains(word)
            || Grammar.prepositions.contains(word) || Grammar.possessives.contains(word) || word.hash == not
    }

    private static let not = WordHash.of("not".utf8)
}
