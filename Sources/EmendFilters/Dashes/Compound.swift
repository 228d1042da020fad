import EmendCore

/// What is written with a hyphen by right.
enum Compound {
    /// Participles that end compounds of names and nouns in the news, beside those that WordNet's compounds show. Own list.
    static let endings = WordSet("""
        backed led based owned run controlled held ruled funded sponsored supported related linked allied aligned mediated brokered appointed
        elected affiliated trained equipped imposed occupied administered inspired style era wide old free friendly sized type winning
        leading breaking ranking seeking selling serving making facing torn ridden stricken hit wracked ravaged driven oriented focused
        friendly proof rich poor heavy specific educated born raised turned approved issued enriched
        """)

    static func isEnding(_ word: Word) -> Bool { endings.contains(word) || listedEndings.contains(word) }

    /// True where a dictionary has the two words with a hyphen or as one: follow-up, standoff.
    static func isListed(_ text: borrowing Text, _ left: Word, _ right: Word) -> Bool {
        let range = Int(left.start)..<Int(right.stem.upperBound)
        if listed.contains(text.foldedHash(of: range)) { return true }
        guard left.isPlain, right.isPlain, !left.shape.has(.nonASCII), !right.shape.has(.nonASCII) else { return false }
        return text.lexicon.facts(text.hash(joining: left, right)).has(.lower)
    }
}

/// The compounds of two words that a document writes with a hyphen, found when first asked for.
final class CompoundUses {
    private var counts: [UInt64: Int]?

    /// True where the same two words stand with a hyphen more than once. The first call is O(length).
    func isRecurring(_ text: borrowing Text, _ joint: Joint) -> Bool {
        if counts == nil { counts = Self.count(text) }
        return counts?[Self.key(joint.left, joint.right), default: 0] ?? 0 > 1
    }

    private static func key(_ left: Word, _ right: Word) -> UInt64 { left.hash &* 31 ^ right.hash }

    private static func count(_ text: borrowing Text) -> [UInt64: Int] {
        var counts: [UInt64: Int] = [:]
        let words = text.words
        for sign in text.wordSigns(.glued) where sign.index > 0 && words[sign.index].start == words[sign.index - 1].end + 1 {
            let index = sign.index
            if text[Int(words[index].start) - 1] == Byte.hyphen { counts[key(words[index - 1], words[index]), default: 0] += 1 }
        }
        return counts
    }
}
