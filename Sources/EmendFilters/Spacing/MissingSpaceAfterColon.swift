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
        for index in 3..<words.count where words[index].isGlued && text[Int(words[index].start) - 1] == Byte.colon {
            let left = words[index - 1]
            let right = words[index]
            guard Int(left.end) + 1 == Int(right.start), left.isLower, left.isPlain, left.stemCount >= 3, left.facts.has(.lower), !left.isGlued else { continue }
            guard right.isPlain || right.shape.has(.apostrophe), right.facts.has(.known), !text.isProtected(Int(left.start)..<Int(right.end)) else { continue }
            guard isInProse(text, index), opensList(text, index) || opensNames(text, index) || opensSentence(text, index) || opensClause(text, index) else { continue }
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
        guard Self.subjects.contains(words[index]), words[index].isLower, index + 2 < words.count, text.areNeighbours(words[index], words[index + 1]) else { return false }
        guard words[index + 1].isLower, words[index + 2].isLower, text.areNeighbours(words[index + 1], words[index + 2]) else { return false }
        let line = text.lines[text.lineIndex(at: Int(words[index].start))]
        return text.endsSentence(line) && text.protectedSpan(touching: line.range) == nil
    }

    /// reason:They had; not title:The
    private func opensSentence(_ text: borrowing Text, _ index: Int) -> Bool {
        let right = text.words[index]
        return right.startsUpper && (right.stemCount > 1 || text[Int(right.start)] == 0x49) && (Grammar.determiners.contains(right) || Grammar.pronouns.contains(right))
            && text[Int(right.end)] == Byte.space && text[Int(right.end) + 1].isASCIILower
    }
}
