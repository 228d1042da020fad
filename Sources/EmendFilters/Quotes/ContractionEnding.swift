import EmendCore

/// The endings that an apostrophe joins to a word, and the words that take them. Own lists.
enum ContractionEnding {
    static let endings = WordSet("s re ve ll d m")
    static let allEndings = WordSet("s re ve ll d m t")
    private static let pronouns = WordSet("i you he she it we they who that there this what where how")
    private static let haveSubjects = WordSet("i you we they who would could should might must there")
    private static let beSubjects = WordSet("you we they who there what where how")
    static let negated = WordSet("do does did is are was were has have had would could should must might need ca can wo sha ai dare ought")
    static let cutNegated = WordSet("don doesn didn isn aren wasn weren hasn haven hadn wouldn couldn shouldn mustn mightn needn can won shan ain")
    static let noPlurals = WordSet("always perhaps towards besides unless whereas across sometimes nevertheless regardless thus this plus less")
    /// What no possessive ending follows, and a quotation may.
    private static let leaders = WordSet("""
        a an the of in on at by for from to with and or but nor as than is are was were be been its their his her our my your no not
        said says say called calls named letter letters word words key
        """)

    /// True where an ending is one of a word, as 'm is of I and 's of nouns.
    static func belongs(_ right: Word, to left: Word, _ text: borrowing Text) -> Bool {
        switch (right.stemCount, text[Int(right.start)]) {
        case (1, 0x73): return !leaders.contains(left) && (left.stemCount > 1 || left.isUpper) && (pronouns.contains(left) || precedesNoun(text, Int(right.end)))
        case (1, 0x6D): return left.stemCount == 1 && text[Int(left.start)] | 0x20 == 0x69
        case (1, _), (2, 0x6C): return pronouns.contains(left)
        case (2, 0x72): return beSubjects.contains(left)
        default: return haveSubjects.contains(left)
        }
    }

    /// A word follows that a possessive may stand before: no auxiliary, and no mark. A thing that is named 's (a lifetime, a tag) has those after it.
    private static func precedesNoun(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard text[offset] == Byte.space, case let side = text.quoteSide(after: offset + 1), side == .letter || side == .digit else { return false }
        let index = text.firstWord(from: 0, startingAtOrAfter: offset)
        return index < text.words.count && !Grammar.auxiliaries.contains(text.words[index])
    }
}
