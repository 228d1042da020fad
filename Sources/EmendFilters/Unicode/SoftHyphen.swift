import EmendCore

/// Removes soft hyphens, and puts words together that one parts over a line end.
struct SoftHyphen: Filter {
    let card = Card(
        id: "soft-hyphen", group: .unicode,
        summary: "Removes soft hyphens beside letters; a word that one parts at a line end moves whole to the first line.",
        reason: "They mark where a word may be parted, show nothing elsewhere, and hide the word from search.",
        stays: "One without a letter beside it, which may stand for a dash.",
        reach: .paragraph,
        examples: [
            .fixes("inter\u{AD}national", to: "international"),
            .fixes("an inter\u{AD}\nnational, free\npress", to: "an international,\nfree\npress"),
            .fixes("the inter\u{AD} national press", to: "the international press"),
            .fixes("\u{43F}\u{440}\u{438}\u{AD}\u{43C}\u{435}\u{440}", to: "\u{43F}\u{440}\u{438}\u{43C}\u{435}\u{440}"),
            .keeps("The soft hyphen (\u{AD}) is invisible."),
            .keeps("1990\u{AD}1995, \u{AD} a remark"),
        ])
    let triggers = ByteSet(0xAD...0xAD)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let place = text.firstLead(in: LeadSet(0xC2, before: 0xAD...0xAD), from: i) {
            i = place + 2
            while text[i] == 0xC2, text[i + 1] == 0xAD { i += 2 }
            let before = text.scalar(before: place)?.value
            let after = text.scalar(at: i)?.value
            let hasLetter = text.isLetter(before) || Self.isMark(text, before)
            if text.isMention(between: before, and: after) { continue }
            if hasLetter, let after, after == 0x0A || after == 0x0D {
                i = Self.joinLines(text, place..<i, &edits)
            } else if hasLetter, after == 0x20, let start = Self.restOfWord(text, place, i) {
                edits.delete(place..<start)
                i = start
            } else if hasLetter || text.isLetter(after) {
                edits.delete(place..<i)
            }
        }
    }

    private static func isMark(_ text: borrowing Text, _ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        return text.characterClass(of: scalar).has(.mark)
    }

    /// Moves the rest of a word up over the line end after its soft hyphens, and the line end down behind it. Returns where to go on.
    private static func joinLines(_ text: borrowing Text, _ hyphens: Range<Int>, _ edits: inout Edits) -> Int {
        let lineEnd = hyphens.upperBound
        let rest = lineEnd + (text[lineEnd] == 0x0D && text[lineEnd + 1] == Byte.lineFeed ? 2 : 1)
        guard let (first, _) = text.scalar(at: rest), text.characterClass(of: first).has(.letter), !text.characterClass(of: first).has(.upper) else { return lineEnd }
        let longestWord = 200
        var end = rest
        while end - rest < longestWord, !text[end].isBlankOrEnd, !(text[end] == 0xC2 && text[end + 1] == 0xAD) { end += 1 }
        guard text[end].isBlankOrEnd else { return lineEnd }
        edits.delete(hyphens.lowerBound..<rest)
        if text[end] == Byte.space || text[end] == Byte.tab { edits.replace(end..<end + 1, with: text.bytes[lineEnd..<rest]) }
        return end
    }

    /// Where the rest of a word starts behind a space, if the lexicon knows the whole and not the rest.
    private static func restOfWord(_ text: borrowing Text, _ place: Int, _ space: Int) -> Int? {
        let longestWord = 40
        var start = place
        while place - start < longestWord, text[start - 1].isASCIILetter { start -= 1 }
        var end = space + 1
        while end - space < longestWord, text[end].isASCIILower { end += 1 }
        guard end > space + 1, place > start else { return nil }
        let whole = text.bytes[start..<place].map { $0 | 0x20 } + text.bytes[space + 1..<end]
        let facts = text.lexicon.facts(of: whole)
        return facts.has(.lower) && !facts.has(.rare) ? space + 1 : nil
    }
}
