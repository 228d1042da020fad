import EmendCore

/// Parts a heading from the paragraph that was glued to it.
struct GluedHeading: Filter {
    let card = Card(
        id: "glued-heading", group: .headings,
        summary: "Puts a line end between a heading and its paragraph where they became one line: `Key IssuesThe summit opened on Monday.`",
        reason: "Extractors drop the end of a block. A joint inside a word, with a heading before it and a sentence after it, is certain, as is a heading that stands alone elsewhere.",
        stays: "Names such as JavaScript and PayPal; where only a space stands between the two, it is a hint.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("Key IssuesThe summit opened on Monday.", to: "Key Issues\nThe summit opened on Monday."),
            .fixes("ConclusionThe talks ended without a deal.", to: "Conclusion\nThe talks ended without a deal."),
            .keeps("LinkedIn is a network for people at work."),
            .keeps("YouTube and JavaScript are names that people know."),
            .reports("Key Issues The summit opened on Monday and it ended with a long dinner in the old town hall."),
        ])
    let triggers = ByteSet.letters

    /// Words that start a sentence and no name.
    private static let openers = WordSet("""
        the this these that those there they he she it we you in on at as after when while if for since although though despite according during
        before following with by from however but both many most some several what why how our their its his her a an
        """)
    /// Of these also names are made (LinkedIn, SignOn), so that what follows must show a sentence.
    private static let shortOpeners = WordSet("in on at as if for by with from but it he we you a an her his its our how what why that both")
    /// Headings of one word.
    private static let sections = WordSet("""
        abstract acknowledgements acknowledgments aftermath analysis appendix background biography bibliography career challenges conclusion
        conclusions contents context demographics description discussion economy education etymology faq features geography highlights history
        implications ingredients instructions introduction legacy limitations methodology methods motivation objectives outlook overview preface
        recommendations reception references requirements results summary synopsis takeaways timeline transcript
        """)

    private static let longestHeading = 12
    private static let shortestParagraph = 4

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let lineEnd = text.lineEnd
        var alone: [UInt64: Int]?
        let lines = text.lines
        for index in lines.indices where lines[index].wordCount > Self.shortestParagraph && words[Int(lines[index].firstWord)].startsUpper {
            let line = lines[index]
            guard text.endsSentence(line) else { continue }
            if let joint = Self.joint(text, line, words) {
                edits.insert(lineEnd, at: joint)
                continue
            }
            guard !text.position.isSingleLine, let opener = Self.openerAfterTitle(text, line, words) else { continue }
            let gap = Int(words[opener - 1].end)..<Int(words[opener].start)
            if alone == nil { alone = Self.headingsAlone(text, words) }
            if let other = alone?[Self.key(words, Int(line.firstWord)..<opener)], other != index {
                edits.replace(gap, with: lineEnd)
            } else if Self.isLong(text, line, from: opener), index == 0 || text.isBlank(text.lines[index - 1]) || text.endsSentence(text.lines[index - 1]) {
                edits.hint(gap, lineEnd)
            }
        }
    }

    /// Where a capital starts a sentence inside a word of the first few in a line.
    private static func joint(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Int? {
        for index in line.words.prefix(longestHeading) {
            let word = words[index]
            if index + 1 >= line.words.upperBound { return nil }
            guard word.shape.has(.upperInside), word.isPlain, word.shape.has(.hasLower), !word.shape.has(.nonASCII), word.possessive == 0 else { continue }
            guard !word.facts.has(.known), let joint = capital(text, word), text.evidence.uses(of: word.hash).all == 1 else { return nil }
            let head = Int(word.start)..<joint
            let tail = text.foldedHash(of: joint..<Int(word.end))
            let facts = text.lexicon.facts(text.foldedHash(of: head))
            guard openers.contains(tail), joint - Int(word.start) >= 3, facts.has(.lower), !facts.has(.misspelled), startsSentence(text, words, after: index, isShort: shortOpeners.contains(tail)) else { return nil }
            guard line.words.upperBound - index >= shortestParagraph, !text.isProtected(word.range) else { return nil }
            let isAlone = index == line.words.lowerBound
            return isAlone ? (sections.contains(text.foldedHash(of: head)) ? joint : nil) : isHeading(text, line.words.lowerBound..<index, words) ? joint : nil
        }
        return nil
    }

    /// The one capital inside a word that is otherwise in lower case, after its first letter.
    private static func capital(_ text: borrowing Text, _ word: Word) -> Int? {
        var found: Int?
        for i in Int(word.start) + 1..<Int(word.end) where text[i].isASCIIUpper {
            if found != nil { return nil }
            found = i
        }
        return found
    }

    /// What follows the first word of a sentence is in lower case; after a short one it is a determiner, a number or a name.
    private static func startsSentence(_ text: borrowing Text, _ words: [Word], after index: Int, isShort: Bool) -> Bool {
        guard text.areNeighbours(words[index], words[index + 1]) else { return false }
        let next = words[index + 1]
        return isShort ? Grammar.determiners.contains(next) && next.isLower || next.shape.has(.hasDigit) : next.isLower || next.shape.has(.hasDigit) || next.isTitle
    }

    /// A heading: no sentence ends in it, and either its content words have capitals or it is short.
    private static func isHeading(_ text: borrowing Text, _ range: Range<Int>, _ words: [Word]) -> Bool {
        let between = text.bytes[Int(words[range.lowerBound].start)..<Int(words[range.upperBound].start)]
        guard !between.contains(where: { $0 == Byte.fullStop || $0 == Byte.comma || $0 == Byte.semicolon || $0 == 0x3F || $0 == 0x21 }) else { return false }
        return range.allSatisfy { words[$0].startsUpper || words[$0].shape.has(.hasDigit) || Grammar.smallWords.contains(words[$0]) }
    }

    /// The capitalised first word of a sentence after two and more words with capitals that open a line.
    private static func openerAfterTitle(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Int? {
        guard words[Int(line.firstWord) + 1].startsUpper else { return nil }
        for index in line.words.prefix(longestHeading).dropFirst() {
            let word = words[index]
            guard word.startsUpper || Grammar.smallWords.contains(word), text.areNeighbours(words[index - 1], word) else { return nil }
            guard index >= line.words.lowerBound + 2, word.isTitle, word.stemCount >= 3, openers.contains(word), words[index - 1].startsUpper else { continue }
            guard line.words.upperBound - index >= shortestParagraph, words[index + 1].isLower, text.areNeighbours(word, words[index + 1]) else { return nil }
            return Grammar.smallWords.contains(words[index - 1]) ? nil : index
        }
        return nil
    }

    private static func isLong(_ text: borrowing Text, _ line: Line, from word: Int) -> Bool { line.words.upperBound - word >= longestHeading }

    /// The headings that stand alone, by their words; each with its line.
    private static func headingsAlone(_ text: borrowing Text, _ words: [Word]) -> [UInt64: Int] {
        var found: [UInt64: Int] = [:]
        for (index, line) in text.lines.enumerated() where line.wordCount >= 2 && line.wordCount <= longestHeading && !text.endsSentence(line) {
            found[key(words, line.words)] = index
        }
        return found
    }

    private static func key(_ words: [Word], _ range: Range<Int>) -> UInt64 {
        range.reduce(0) { ($0 ^ words[$1].hash) &* 0x9E37_79B9_7F4A_7C15 }
    }
}
