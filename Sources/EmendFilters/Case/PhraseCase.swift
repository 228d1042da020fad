import EmendCore
import EmendLexicon

/// Capitalises names of several words.
struct PhraseCase: Filter {
    let card = Card(
        id: "phrase-case", group: .case,
        summary: "Capitalises names of several words: `new york`, `los angeles`, `sri Lanka`.",
        reason: "No word of such a name need be a name by itself.",
        stays: "A phrase of ordinary words alone (long beach, broken arrow), lines written without capitals and a writer's steady usage.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("They flew from new york to los angeles.", to: "They flew from New York to Los Angeles."),
            .fixes("Voters in the united states agreed.", to: "Voters in the United States agreed."),
            .keeps("They walked the long beach with a broken arrow."),
            .keeps("all in lower case, from new york to los angeles"),
            .keeps("Tag it #new york or write to a@new york."),
        ])
    let triggers = ByteSet.letters

    /// Names that are certain after the article though all of their words are ordinary.
    private static let unions = WordSet("states kingdom nations")
    private static let united = WordHash.of("united".utf8)
    private static let longest = 5

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var next = 0
        for sign in text.wordSigns(.startsPhrase) where sign.index >= next && sign.index + 1 < words.count {
            guard words[sign.index].isLower || words[sign.index].isTitle, let last = Self.name(text, words, sign.index, &edits) else { continue }
            next = last + 1
        }
    }

    /// The last word of the longest name that starts at a word, after its edits were proposed; nil where none starts.
    private static func name(_ text: borrowing Text, _ words: [Word], _ first: Int, _ edits: inout Edits) -> Int? {
        var last = first
        // What a part of a name lacks, the longest one shows already: most words that start a name elsewhere end here.
        var mayBeName = words[first].hash == united || words[first].isLower && (isTelling(words[first]) || isOpeningWord(words[first]))
        while last + 1 < words.count, last - first + 1 < longest, words[last + 1].isLower || words[last + 1].isTitle, isJoined(text, words[last], words[last + 1]) {
            last += 1
            mayBeName = mayBeName || words[last].isLower && isTelling(words[last])
        }
        guard mayBeName else { return nil }
        while last > first {
            let range = Int(words[first].start)..<words[last].stem.upperBound
            if let name = name(text, words, first...last, range), name.count == range.count {
                lift(text, words, first...last, name, &edits)
                return last
            }
            last -= 1
        }
        return nil
    }

    /// The name that a range of words is, with its capitals, if they lack some and may have them.
    private static func name(_ text: borrowing Text, _ words: [Word], _ part: ClosedRange<Int>, _ range: Range<Int>) -> [UInt8]? {
        guard part.contains(where: { words[$0].isLower && !Grammar.nameParticles.contains(words[$0]) }) else { return nil }
        guard part.allSatisfy({ words[$0].isLower || words[$0].isTitle }), text.standsFree(range) else { return nil }
        if isUnion(text, words, part) { return part.reduce(into: []) { $0 += ($0.isEmpty ? [] : [Byte.space]) + text.titled(words[$1].range) } }
        // Where only ordinary words lack the capital, it may be right so: Palestinian territories, a new Delhi office.
        guard part.contains(where: { words[$0].isLower && isTelling(words[$0]) }) || isOpening(text, words, part.lowerBound), let name = text.lexicon.phrase(text.foldedHash(of: range)) else { return nil }
        guard words[text.lines[text.lineIndex(at: range.lowerBound)].words].contains(where: \.startsUpper) else { return nil }
        let uses = text.evidence.uses(of: words[part.first { isTelling(words[$0]) } ?? part.lowerBound].hash)
        return uses.lower >= 3 && uses.title == 0 ? nil : name
    }

    /// A word that opens names and little else: san Francisco; and new without an article, new Delhi.
    private static func isOpening(_ text: borrowing Text, _ words: [Word], _ first: Int) -> Bool {
        guard words[first].isLower, words[first + 1].isTitle else { return false }
        if openings.contains(words[first]) { return true }
        return words[first].hash == new && first > 0 && text.areNeighbours(words[first - 1], words[first]) && Grammar.prepositions.contains(words[first - 1])
    }

    private static func isOpeningWord(_ word: Word) -> Bool { word.hash == new || openings.contains(word) }

    private static let openings = WordSet("san santa santo los las sri puerto costa buenos hong abu burkina kuala tel")
    private static let new = WordHash.of("new".utf8)

    /// A word that makes a name of its phrase: no ordinary word, or one that few would think of (york, a verb of cricket).
    private static func isTelling(_ word: Word) -> Bool {
        !word.facts.has(.lower) && word.stemCount >= 3 && !Grammar.nameParticles.contains(word) || word.facts.has(.uncommon) && word.facts.has([.title, .place])
    }

    private static func isUnion(_ text: borrowing Text, _ words: [Word], _ part: ClosedRange<Int>) -> Bool {
        guard part.count == 2, words[part.lowerBound].hash == united, unions.contains(words[part.upperBound]), part.lowerBound > 0 else { return false }
        return words[part.lowerBound - 1].hash == the && text.areNeighbours(words[part.lowerBound - 1], words[part.lowerBound])
            && words[text.lines[text.lineIndex(at: Int(words[part.lowerBound].start))].words].contains(where: \.startsUpper)
    }

    private static let the = WordHash.of("the".utf8)

    /// One space, a hyphen, or a full stop and a space between two words.
    private static func isJoined(_ text: borrowing Text, _ left: Word, _ right: Word) -> Bool {
        guard left.possessive == 0 else { return false }
        let gap = Int(right.start) - Int(left.end)
        return gap == 1 && (text[Int(left.end)] == Byte.space || text[Int(left.end)] == Byte.hyphen) || gap == 2 && text.holds(". ", at: Int(left.end))
    }

    private static func lift(_ text: borrowing Text, _ words: [Word], _ part: ClosedRange<Int>, _ name: [UInt8], _ edits: inout Edits) {
        let offset = Int(words[part.lowerBound].start)
        for index in part where words[index].isLower {
            let stem = words[index].stem
            let wanted = name[stem.lowerBound - offset..<stem.upperBound - offset]
            if !wanted.elementsEqual(text.bytes[stem]) { edits.replace(stem, with: wanted) }
        }
    }
}
