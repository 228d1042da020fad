import EmendCore
import EmendLexicon

/// Joins a word that a space has split: `out side`, `poss ible`.
struct SplitWord: Filter {
    let card = Card(
        id: "split-word", group: .typos,
        summary: "Joins the parts of a word that a space has split.",
        reason: "Writers split closed compounds, and extraction splits words anywhere. The words around it must rule out that two words are meant, or one part must be no word and the whole a frequent one.",
        stays: "What is also written apart: any one, every day, in to.",
        languages: .english,
        examples: [
            .fixes("I did it my self, with out help, any where.", to: "I did it myself, without help, anywhere."),
            .fixes("It was poss ible that they woul d survive.", to: "It was possible that they would survive."),
            .fixes("The steak was over cooked.", to: "The steak was overcooked."),
            .keeps("Any one of them may be in to it every day."),
            .keeps("Pour it over cooked rice; my self image; with out-of-date maps."),
            .keeps("They gather to break fast; the town I came with out of habit; up and down stairs; some day or other; some where you pay."),
        ])
    let triggers = ByteSet(" ")

    private static let possessives = WordSet("my your him her it our them")
    private static let selves = WordSet("self selves")
    /// Compounds whose parts hardly ever meet as two words.
    private static let compounds = WordSet("""
        outside without nowhere anywhere somewhere everywhere something anything somehow whenever wherever another although already because before
        meanwhile furthermore nevertheless therefore throughout understand understanding understood misunderstand misunderstood aforementioned midday
        somewhat otherwise downstairs upstairs breakfast birthday email emails emailed emailing
        """)
    /// What stands before an unfinished verb or participle: was over cooked, to out perform.
    private static let degrees = WordSet("over under out")
    private static let heads = WordSet("very so too way totally completely badly grossly vastly")
    private static let to = WordSet("to")
    /// Measures written as one word with what follows.
    private static let measures = WordSet("mega giga tera kilo milli centi nano")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        let lexicon = text.lexicon
        for index in Self.candidates(text) {
            let left = words[index]
            let right = words[index + 1]
            guard right.isLower, left.isLower || left.isTitle, left.isPlain, right.isPlain, left.possessive == 0, right.possessive == 0, left.stemCount + right.stemCount >= 5,
                text.areNeighbours(left, right)
            else { continue }
            guard text.standsFree(before: left), text.standsFree(after: right), text[Int(right.end)] != Byte.hyphen, text[Int(left.start) - 1] != Byte.hyphen else { continue }
            let whole = text.hash(joining: left, right)
            guard Self.isOneWord(text, words, index, whole, lexicon.facts(whole)) else { continue }
            edits.delete(Int(left.end)..<Int(right.start))
        }
    }

    /// The indexes of words that are no words or stand before one, and of those that begin such compounds, in order.
    private static func candidates(_ text: borrowing Text) -> [Int] {
        var found: [Int] = []
        text.words.withUnsafeBufferPointer { words in
            let beginnings = Self.beginnings
            let last = words.count - 1
            var index = 0
            func addBeginnings(before end: Int) {
                while index < end {
                    if beginnings.contains(words[index].hash) { found.append(index) }
                    index += 1
                }
            }
            for strange in text.wordSigns(.unknown).lazy.map(\.index) where isNoWord(words[strange]) {
                addBeginnings(before: strange - 1)
                while index <= min(strange, last - 1) {
                    found.append(index)
                    index += 1
                }
            }
            addBeginnings(before: last)
        }
        return found
    }

    private static let beginnings = WordSieve("""
        my your him her it our them out with no any some every when where an al be mean further never there through under mis afore mid other down up break birth e over
        mega giga tera kilo milli centi nano
        """)

    /// No list holds it, or it is a letter that is none.
    private static func isNoWord(_ word: Word) -> Bool {
        if word.stemCount == 1 { return word.isLower && !word.facts.has([.lower, .englishMarker]) }
        return !word.facts.has(.known) && !word.shape.has(.nonASCII)
    }

    /// Where the words around a compound leave room for its parts: to break fast, some where you pay, came with out of, up and down stairs.
    private static func mayBeTwoWords(_ text: borrowing Text, _ words: [Word], _ index: Int, _ whole: UInt64) -> Bool {
        let before = index > 0 && text.areNeighbours(words[index - 1], words[index]) ? words[index - 1] : nil
        let after = index + 2 < words.count && text.areNeighbours(words[index + 1], words[index + 2]) ? words[index + 2] : nil
        func follows(_ set: WordSet) -> Bool { before.map(set.contains) ?? false }
        func precedes(_ set: WordSet) -> Bool { after.map(set.contains) ?? false }
        switch whole {
        case meanwhile: return follows(subjects)
        case breakfast: return !follows(Grammar.determiners) && !follows(mealtimes)
        case without: return precedes(Grammar.prepositions) || precedes(there)
        case otherwise: return follows(Grammar.determiners)
        case downstairs, upstairs: return follows(and)
        default: return places.contains(words[index + 1]) && precedes(subjects)
        }
    }

    private static let breakfast = WordHash.of("breakfast".utf8)
    private static let meanwhile = WordHash.of("meanwhile".utf8)
    private static let without = WordHash.of("without".utf8)
    private static let otherwise = WordHash.of("otherwise".utf8)
    private static let downstairs = WordHash.of("downstairs".utf8)
    private static let upstairs = WordHash.of("upstairs".utf8)
    private static let mealtimes = WordSet("at for after before during over have had eat ate continental free hot full cooked english big")
    private static let there = WordSet("there here")
    private static let and = WordSet("and")
    private static let places = WordSet("where")
    private static let subjects = WordSet("i you he she it we they")

    private static func isOneWord(_ text: borrowing Text, _ words: [Word], _ index: Int, _ whole: UInt64, _ facts: WordFacts) -> Bool {
        let left = words[index]
        let right = words[index + 1]
        if possessives.contains(left), selves.contains(right) {
            guard index + 2 < words.count, text.areNeighbours(right, words[index + 2]) else { return true }
            let next = words[index + 2]
            return Grammar.prepositions.contains(next) || Grammar.conjunctions.contains(next) || Grammar.auxiliaries.contains(next) || Grammar.determiners.contains(next)
        }
        if compounds.contains(whole) { return !mayBeTwoWords(text, words, index, whole) }
        guard facts.has(.lower), !facts.has([.rare, .uncommon]) || facts.frequency >= 6 else { return false }
        if measures.contains(left) { return true }
        if degrees.contains(left), index > 0, text.areNeighbours(words[index - 1], left) {
            let before = words[index - 1]
            if right.stemCount > 3, text.holds("ed", at: Int(right.end) - 2) { return Grammar.auxiliaries.contains(before) || heads.contains(before) }
            return to.contains(before) && right.stemCount > 4 && facts.frequency >= 6
        }
        // Broken anywhere: one part is no word.
        let least = 8
        return (isNoWord(left) || isNoWord(right)) && facts.frequency >= least && Int(right.end) - Int(left.start) >= 6
    }
}
