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
    static func isSpaced(_ text: borrowing Text, _ hyphen: Int) -> Bool {
        guard text[hyphen - 1] == Byte.space, text[hyphen + 1] == Byte.space else { return false }
        let (before, after) = (text[hyphen - 2], text[hyphen + 2])
        guard before.isASCIILetter || before.isASCIIDigit || before >= 0x80 || before == Byte.closingParenthesis || before == Byte.quotationMark || before == 0x25
            || before == Byte.apostrophe || before == Byte.fullStop && text.initialismStart(endingAt: hyphen - 2) != nil
        else { return false }
        return after.isASCIILetter || after.isASCIIDigit || after >= 0x80 || after == Byte.quotationMark || after == Byte.apostrophe || after == 0x24
    }

    static func isFunctionWord(_ word: Word) -> Bool {
        Grammar.pronouns.contains(word) || Grammar.determiners.contains(word) || Grammar.conjunctions.contains(word) || Grammar.auxiliaries.contains(word)
            || Grammar.prepositions.contains(word) || Grammar.possessives.contains(word) || word.hash == not
    }

    private static let not = WordHash.of("not".utf8)
}
