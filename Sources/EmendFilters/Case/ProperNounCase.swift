import EmendCore
import EmendLexicon

/// Capitalises names of places, peoples, languages, weekdays and months.
struct ProperNounCase: Filter {
    let card = Card(
        id: "proper-noun-case", group: .case,
        summary: "Capitalises words that English always capitalises: places, peoples, languages, weekdays, months.",
        reason: "Rewriting tools lose the capital of a word they put in.",
        stays: "Words that are also ordinary (polish, turkey, may, march), fixed phrases (roman numerals), lines written without capitals and a writer's steady usage.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("The european Commission met on monday.", to: "The European Commission met on Monday."),
            .fixes("Members such as Poland or sweden agreed.", to: "Members such as Poland or Sweden agreed."),
            .keeps("They polish the table, eat turkey and may march in august company."),
            .keeps("See bbc.co.uk or the hashtag #ukraine."),
            .keeps("all in lower case, from london to paris"),
            .keeps("Write it in roman numerals."),
        ])
    let triggers = ByteSet.letters

    private static let calendar = WordSet("""
        monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december
        """)
    /// Peoples and languages that lists of words also hold in lower case, for a verb or a thing that is rarely meant.
    private static let peoples = WordSet("""
        english french german dutch danish spanish portuguese russian british american european african asian brazil
        welsh germanic saudi iraqi pakistani israeli yemeni kuwaiti omani qatari bahraini emirati azerbaijani bangladeshi nepali afghan
        """)
    /// Places whose name is also a thing or a cry, though no list of words holds it in lower case.
    private static let alsoOrdinary = WordSet("geez chile savannah togo mohawk mohawks trojan trojans puri kara blin salto shan oran lima tulle cognac bologna lesbos reno")
    /// After these, many styles write the adjective in lower case: french fries, roman numerals.
    private static let genericHeads = WordSet("""
        fries fry toast window windows door doors dressing blind blinds oven ovens kiss kisses bean beans sprout sprouts type typeface numeral numerals
        letter letters leave horn bread cheese cuff cuffs roulette pastry muffin muffins paper cotton lilac steel china
        """)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var lineEnd = -1
        var hasCapitals = false
        for sign in text.wordSigns(.nameInLower) {
            let index = sign.index
            let word = words[index]
            guard Self.isProper(word) || Self.isPeople(text, word) else { continue }
            guard Self.standsFree(text, words, index), !Self.isGeneric(text, words, index), !Self.isInList(text, words, index), !LatinName.isEpithet(text, words, index), !Self.isWritersUsage(text, word) else { continue }
            if Int(word.start) >= lineEnd {
                let line = text.lines[text.lineIndex(at: Int(word.start))]
                lineEnd = Int(line.next)
                hasCapitals = words[line.words].contains { $0.startsUpper }
            }
            guard hasCapitals else { continue }
            if let point = Self.compass(text, words, index) { edits.replace(point.range, with: text.titled(point.range)) }
            edits.replace(word.stem, with: text.titled(word.stem))
        }
    }

    private static func isProper(_ word: Word) -> Bool {
        if calendar.contains(word) || peoples.contains(word) { return true }
        return (word.facts.has(.demonym) || word.facts.has(.title) && word.facts.has(.place)) && !word.facts.has([.lower, .upper, .mixed]) && !alsoOrdinary.contains(word)
    }

    /// A form that is listed with a capital only and made of the name of a listed country or city: nigerian, korean, senegalese, lebanese.
    private static func isPeople(_ text: borrowing Text, _ word: Word) -> Bool {
        guard word.facts.has(.title), !word.facts.has([.lower, .upper, .mixed]), word.stemCount >= 6 else { return false }
        let end = Int(word.stem.upperBound)
        let form = Array(text.bytes[word.stem])
        let lexicon = text.lexicon
        func isPlace(_ stem: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
            let name = ending.withUTF8Buffer { Array(stem) + $0 }
            let facts = lexicon.facts(WordHash.of(name))
            return facts.has(.place) && facts.has(.title) && !facts.has(.lower)
        }
        if text.holds("an", at: end - 2) {
            return isPlace(form.dropLast(1), "") || isPlace(form.dropLast(2), "") || text.holds("ian", at: end - 3) && isPlace(form.dropLast(3), "")
        }
        guard text.holds("ese", at: end - 3) else { return false }
        return ["", "a", "on", "o"].contains { isPlace(form.dropLast(3), $0) } || isPlace(form.dropLast(4), "")
    }

    /// The word before, where it belongs to the name: south korean, latin american, north macedonia, mandarin chinese.
    private static func compass(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Word? {
        guard index > 0, text.areNeighbours(words[index - 1], words[index]), words[index - 1].isLower else { return nil }
        if chineseLanguages.contains(words[index - 1]), words[index].hash == chinese { return words[index - 1] }
        if compassPoints.contains(words[index - 1]), divided.contains(words[index]) { return words[index - 1] }
        // las vegas, west virginia, new orleans: all of a listed name or none.
        return openings.contains(words[index - 1]) && text.lexicon.phrase(text.foldedHash(of: Int(words[index - 1].start)..<words[index].stem.upperBound)) != nil ? words[index - 1] : nil
    }

    private static let chineseLanguages = WordSet("mandarin cantonese")
    private static let chinese = WordHash.of("chinese".utf8)
    private static let compassPoints = WordSet("north south east west central latin")
    private static let openings = WordSet("new las los san santa saint fort port west north south east el la")
    private static let divided = WordSet("korea korean sudan sudanese africa african america american carolina dakota macedonia macedonian ossetia timor timorese")

    /// As `Text.standsFree`, or after a name and a hyphen: Anglo-american.
    private static func standsFree(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        // A value, or a name in a statement of SQL: Language = english, DROP COLLATION german.
        if text[Int(word.start) - 1] == 0x3D || text.holds("= ", at: Int(word.start) - 2) { return false }
        if index > 0, words[index - 1].isUpper, words[index - 1].stemCount > 1, words[index - 1].facts.has(.lower), !words[index - 1].facts.has(.upper) { return false }
        let isAfterName = text[Int(word.start) - 1] == Byte.hyphen && index > 0 && words[index - 1].end == word.start - 1
            && (words[index - 1].startsUpper || isProper(words[index - 1]))
        return text.standsFree(word.range, afterHyphen: isAfterName)
    }

    private static func isGeneric(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        index + 1 < words.count && text.areNeighbours(words[index], words[index + 1]) && genericHeads.contains(words[index + 1])
    }

    /// The head of an item that starts with a bullet, or beside an unknown word in a list: kandy, gnokii.
    private static func isInList(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        let start = Int(words[index].start)
        if text[start - 1] == Byte.space, [0x2A, 0x2B, Byte.hyphen].contains(text[start - 2]), text[start - 3].isBlankOrEnd { return true }
        func isUnknown(_ word: Word) -> Bool { word.isLower && !word.facts.has([.known, .misspelled]) }
        if index + 1 < words.count, text.holds(", ", at: Int(words[index].end)), words[index + 1].start == words[index].end + 2, isUnknown(words[index + 1]) { return true }
        return index > 0 && text.holds(", ", at: start - 2) && words[index - 1].end == words[index].start - 2 && isUnknown(words[index - 1])
    }

    /// Three times in lower case and never with a capital inside a sentence: a choice.
    private static func isWritersUsage(_ text: borrowing Text, _ word: Word) -> Bool {
        let uses = text.evidence.uses(of: word.hash)
        return uses.lower >= 3 && uses.title == 0
    }
}
