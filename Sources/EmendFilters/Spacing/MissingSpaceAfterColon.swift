import EmendCore

/// Adds the space that is missing after a colon in running text.
struct MissingSpaceAfterColon: Filter {
    let card = Card(
        id: "missing-space-after-colon", group: .spacing,
        summary: "Adds the space that is missing after a colon that announces a list or a sentence.",
        reason: "Extraction joins what stood in separate elements.",
        stays: "Times, ratios, addresses, drives, labels (Photo:AFP), and pairs of key and value.",
        languages: .english,
        examples: [
            .fixes("The report lists three problems:cost, delay and noise.", to: "The report lists three problems: cost, delay and noise."),
            .fixes("He gave one reason:They had no money.", to: "He gave one reason: They had no money."),
            .keeps("At 10:45 the odds were 5:1, see John 3:16 and C:temp."),
            .keeps("Set key:value and size:large in the search."),
            .fixes("Their hopes were soon dashed:the new minister did not answer.", to: "Their hopes were soon dashed: the new minister did not answer."),
            .keeps("Photo:AFP, Tel.:555-1234, xml:lang, std:vector"),
        ])
    let triggers = ByteSet(":")

    /// They count or point to what the colon announces.
    private static let announcers = WordSet("two three four five six seven eight nine ten following several many these those some few one only main single simple")
    /// What is named by two words with a colon between.
    private static let pairNouns = WordSet("pair pairs syntax notation format attribute attributes property properties field fields tag tags header headers prefix prefixes option options style styles search searches")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 3 else { return }
        for sign in text.wordSigns(.glued) where sign.index >= 3 && text[Int(words[sign.index].start) - 1] == Byte.colon {
            let index = sign.index
            let left = words[index - 1]
            let right = words[index]
            guard Int(left.end) + 1 == Int(right.start), left.isLower, left.isPlain, left.stemCount >= 3, left.facts.has(.lower), !left.isGlued else { continue }
            guard right.isPlain || right.shape.has(.apostrophe), right.facts.has(.known), !text.isProtected(Int(left.start)..<Int(right.end)) else { continue }
            guard isInProse(text, index), opensList(text, index) || opensNames(text, index) || opensSentence(text, index) || opensClause(text, index) || opensProse(text, index) else { continue }
            edits.insert(" ", at: Int(right.start))
        }
    }

    /// A clause stands before the colon, in a line that reads like a sentence and has no other glued colon.
    private func isInProse(_ text: borrowing Text, _ index: Int) -> Bool {
        let line = text.lines[text.lineIndex(at: Int(text.words[index].start))]
        let words = text.words[line.words.lowerBound..<index]
        guard words.count >= 3, text.isSentenceLike(line) || text.isProse(lineAt: Int(line.start)) else { return false }
        return words.suffix(8).contains { text.isFunctionWord($0) || Grammar.determiners.contains($0) }
    }

    /// three aims:peace, trade; one answer:no.
    private func opensList(_ text: borrowing Text, _ index: Int) -> Bool {
        let words = text.words
        let right = words[index]
        guard right.isLower || right.isTitle, right.stemCount >= 2, words[index - 3..<index - 1].contains(where: Self.announcers.contains) else { return false }
        guard text.lexicon.classes(words[index - 1].hash).has([.noun, .plural]) else { return false }
        switch text[Int(right.end)] {
        case Byte.comma: return text[Int(right.end) + 1].isASCIILetter || text[Int(right.end) + 1] == Byte.space
        case Byte.fullStop: return text[Int(right.end) + 1].isBlankOrEnd
        case Byte.space: return !(index + 1 < words.count && Self.pairNouns.contains(words[index + 1])) && text[Int(right.end) + 1].isASCIILetter
        default: return false
        }
    }

    private static let listing = WordSet("are is were was include includes included following follows as be namely")

    /// are:Ann, Bob
    private func opensNames(_ text: borrowing Text, _ index: Int) -> Bool {
        let right = text.words[index]
        return Self.listing.contains(text.words[index - 1]) && (right.isTitle || right.isLower) && right.stemCount >= 2 && text[Int(right.end)] == Byte.comma && text[Int(right.end) + 1] == Byte.space
    }

    private static let subjects = WordSet("the we they he she it there")

    /// clear:the plan is dead: a subject and two more words in lower case, in a line that names no code.
    private func opensClause(_ text: borrowing Text, _ index: Int) -> Bool {
        let words = text.words
        guard Self.subjects.contains(words[index]), words[index].isLower, index + 2 < words.count, !Self.keys.contains(words[index - 1]), text.areNeighbours(words[index], words[index + 1]) else { return false }
        guard words[index + 1].isLower, words[index + 2].isLower, text.areNeighbours(words[index + 1], words[index + 2]) else { return false }
        let line = text.lines[text.lineIndex(at: Int(words[index].start))]
        return text.endsSentence(line) && text.protectedSpan(touching: line.range) == nil
    }

    /// What settings and searches call their values by, and words that stand before a colon in them.
    private static let keys = WordSet("""
        key keys value values tag tags type types size sizes color colors colour colours style styles name names class site sites author authors title titles subject label labels status
        state lang language version date category categories topic source format mode level role user group port path host sort filter order query priority due cost yes file files text
        note error warning info debug from since until before after intitle inurl
        """)
    private static let ratios = WordSet("ratio ratios proportion proportions odds scale")

    /// frank:it lists eleven ways, local:cisterns, sluices: between words of prose, and no other tight colon in the line.
    private func opensProse(_ text: borrowing Text, _ index: Int) -> Bool {
        let words = text.words
        let (left, right) = (words[index - 1], words[index])
        guard right.isLower, right.facts.has(.lower), !Self.keys.contains(left), text[Int(left.start) - 1] == Byte.space else { return false }
        let line = text.lines[text.lineIndex(at: Int(right.start))]
        guard line.wordCount >= 8, index + 2 < line.words.upperBound, text.endsSentence(line), isOnlyTightColon(text, Int(left.end), line), !text.isNearCode(Int(left.end)) else { return false }
        let near = max(line.words.lowerBound, index - 5)..<min(line.words.upperBound, index + 5)
        guard !words[near].contains(where: { Self.ratios.contains($0) || Self.pairNouns.contains($0) }) else { return false }
        let next = words[index + 1]
        if text.isOfClosedClass(right) {
            // before:after and many:one are pairs.
            return text.areNeighbours(right, next) && (!text.isOfClosedClass(left) || Grammar.articles.contains(right) || Grammar.pronouns.contains(left) && !Grammar.pronouns.contains(right))
        }
        let rightClasses = text.lexicon.classes(right.hash)
        if rightClasses.has(.past), Grammar.prepositions.contains(next) { return text.areNeighbours(right, next) }
        return listsItems(text, index, line)
    }

    /// is simple:fewer seats, higher fares: a plural, an adverb or what a form of be says, then lower-case words and a comma.
    private func listsItems(_ text: borrowing Text, _ index: Int, _ line: Line) -> Bool {
        let words = text.words
        let classes = text.lexicon.classes(words[index - 1].hash)
        let before = words[line.words.lowerBound..<index - 1].suffix(12)
        guard classes.has([.plural, .adverb]) && before.contains(where: Grammar.auxiliaries.contains) || classes.has([.adjective, .past]) && Grammar.auxiliaries.contains(words[index - 2]) else { return false }
        for item in index..<min(index + 3, line.words.upperBound - 1) {
            guard words[item].isLower, words[item].isPlain, words[item].facts.has(.lower) else { return false }
            if text[Int(words[item].end)] == Byte.comma { return text[Int(words[item].end) + 1] == Byte.space }
            guard text.areNeighbours(words[item], words[item + 1]) else { return false }
        }
        return false
    }

    private func isOnlyTightColon(_ text: borrowing Text, _ colon: Int, _ line: Line) -> Bool {
        let reach = 1_000
        for i in max(Int(line.start), colon - reach)..<min(Int(line.end), colon + reach) where i != colon && text[i] == Byte.colon {
            if !text[i + 1].isBlankOrEnd, !text[i - 1].isBlankOrEnd, !(text[i - 1].isASCIIDigit && text[i + 1].isASCIIDigit), text[i + 1] < 0x80, text.closingQuoteLength(at: i + 1) == 0 { return false }
        }
        return true
    }

    /// reason:They had; not title:The
    private func opensSentence(_ text: borrowing Text, _ index: Int) -> Bool {
        let right = text.words[index]
        return right.startsUpper && (right.stemCount > 1 || text[Int(right.start)] == 0x49) && (Grammar.determiners.contains(right) || Grammar.pronouns.contains(right))
            && text[Int(right.end)] == Byte.space && text[Int(right.end) + 1].isASCIILower
    }
}
