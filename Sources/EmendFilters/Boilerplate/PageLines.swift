import EmendCore

/// The lines of a text that patterns match, and which of them are left over from a page.
///
/// A line is left over where it stands as its pattern says, and is no part of a sentence, a list, a quotation or an enumeration of the text's own.
/// What decides are the lines that match no pattern, so that the answer stays the same when some of the others are gone. O(lines).
struct PageLines {
    struct LeftOver {
        /// The index of the line.
        let line: Int
        let pattern: LinePattern
        /// The text speaks of such things itself.
        let isDoubtful: Bool
    }

    private(set) var leftOvers: [LeftOver] = []
    /// The indexes of the lines that hold something.
    private var filled: [Int] = []
    /// By position in `filled`.
    private var matches: [[LinePattern]] = []
    /// By position in `filled`: it is left over whatever stands beside it.
    private var isSure: [Bool] = []
    private var isTechnical = false
    private var firstProse: Int?
    private var lastProse: Int?
    private var firstOwn: Int?
    private var lastOwn: Int?

    init(_ text: borrowing Text, _ patterns: LinePatterns) {
        let lines = text.lines
        let words = text.words
        var found: [Int: [LinePattern]] = [:]
        /// The line looked at last and what it matches: one that stands many times in a row is read once.
        var last: (line: Line, matches: [LinePattern])?
        for (index, line) in lines.enumerated() where line.wordCount > 0 && line.wordCount <= LineReading.longest {
            guard patterns.mayMatch(words[line.words.lowerBound]) else { continue }
            let own = if let last, text.bytes[last.line.range].elementsEqual(text.bytes[line.range]) { last.matches } else { Self.matches(text, line, words, patterns) }
            last = (line, own)
            if !own.isEmpty { found[index] = own }
        }
        // Most texts have none.
        if found.isEmpty { return }
        for (index, line) in lines.enumerated() where line.firstByte != 0 {
            filled.append(index)
            matches.append(found[index] ?? [])
        }
        findBorders(text, lines)
        isSure = matches.indices.map { k in matches[k].contains { $0.position != .label && stands(k, $0, text) } }
        isTechnical = text.protected.contains { $0.kind.isTechnical }
        // A text that is nothing else is no page.
        let isWhole = text.position.isStart && text.position.isEnd
        var spokenOf: [String: Bool] = [:]
        for k in filled.indices where !matches[k].isEmpty {
            guard let pattern = matches[k].first(where: { stands(k, $0, text) }), firstOwn != nil || !isWhole || pattern.section == FeedFooter.id,
                !isPartOfText(k, text, lines)
            else { continue }
            let isSubject = spokenOf[pattern.section] ?? speaks(of: pattern.section, text, lines)
            spokenOf[pattern.section] = isSubject
            leftOvers.append(LeftOver(line: filled[k], pattern: pattern, isDoubtful: isSubject && (pattern.section == CopyrightNotice.id || !isAfterProse(k, text))))
        }
    }

    private static func matches(_ text: borrowing Text, _ line: Line, _ words: [Word], _ patterns: LinePatterns) -> [LinePattern] {
        guard line.kind == nil else { return [] }
        let bytes = text.bytes
        guard let start = LineStart(line.range, of: bytes, words: words[line.words]) else { return [] }
        return patterns.matches(start) { LineReading(line.range, of: bytes, words: words[line.words]) }
    }

    private mutating func findBorders(_ text: borrowing Text, _ lines: [Line]) {
        for k in filled.indices where matches[k].isEmpty {
            if firstOwn == nil { firstOwn = k }
            lastOwn = k
            guard Self.isProse(text, lines[filled[k]]) else { continue }
            if firstProse == nil { firstProse = k }
            lastProse = k
        }
    }

    /// A line of running text: a sentence, or more than a heading has.
    private static func isProse(_ text: borrowing Text, _ line: Line) -> Bool {
        let shortestSentence = 3
        let longestHeading = 18
        let longestHeadingInBytes = 160
        return line.wordCount > longestHeading || line.range.count > longestHeadingInBytes || line.wordCount >= shortestSentence && text.endsSentence(line)
    }

    /// Whether the line at a position in `filled` is where its pattern wants it.
    private func stands(_ k: Int, _ pattern: LinePattern, _ text: borrowing Text) -> Bool {
        switch pattern.position {
        case .any: true
        case .start: isBeforeProse(k, text)
        case .end: isAfterProse(k, text)
        case .edge: isBeforeProse(k, text) || isAfterProse(k, text)
        case .first: text.position.isStart && firstOwn.map { k < $0 } ?? true
        case .last: text.position.isEnd && lastOwn.map { k > $0 } ?? true
        case .label: isInCompany(k, text)
        }
    }

    private func isBeforeProse(_ k: Int, _ text: borrowing Text) -> Bool { text.position.isStart && firstProse.map { k < $0 } ?? false }
    private func isAfterProse(_ k: Int, _ text: borrowing Text) -> Bool { text.position.isEnd && lastProse.map { k > $0 } ?? false }

    /// Beside a line that is left over whatever stands beside it, or among three and more labels before or after the text.
    private func isInCompany(_ k: Int, _ text: borrowing Text) -> Bool {
        let fewest = 3
        var count = 1
        for step in [-1, 1] {
            var other = k + step
            while filled.indices.contains(other), !matches[other].isEmpty {
                if isSure[other] { return true }
                count += 1
                other += step
                if count > LineReading.longest { break }
            }
        }
        // Manuals are full of the names of buttons.
        return count >= fewest && (isBeforeProse(k, text) || isAfterProse(k, text)) && !isTechnical
    }

    /// A part of a sentence, of a quotation, of a list or of what a colon announces.
    private func isPartOfText(_ k: Int, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        let index = filled[k]
        let line = lines[index]
        if k + 1 < filled.count, matches[k + 1].isEmpty, filled[k + 1] == index + 1, text[text.contentStart(of: lines[index + 1])].isASCIILower { return true }
        if k > 0, matches[k - 1].isEmpty, filled[k - 1] == index - 1, isUnfinished(lines[index - 1], before: line, text) { return true }
        return isAnnounced(k, text, lines) || isItem(k, text, lines) || isQuoted(index, text, lines)
    }

    /// The line before ends in a comma or a small word, or is as long as hard-wrapped lines are and goes on in lower case.
    private func isUnfinished(_ before: Line, before line: Line, _ text: borrowing Text) -> Bool {
        let end = text.contentEnd(of: before)
        if [Byte.comma, Byte.semicolon, Byte.hyphen].contains(text[end - 1]) { return true }
        if before.wordCount > 0, case let last = text.words[before.words.upperBound - 1], Int(last.end) == end, last.isLower, Grammar.smallWords.contains(last) { return true }
        // The last line of a hard-wrapped paragraph ends in a full stop, a label does not.
        if text.endsSentence(line), line.wordCount <= 2, !text.endsSentence(before), before.range.count >= 40 { return true }
        return text.continuesSentence(at: Int(line.start)) && text[text.contentStart(of: line)].isASCIILower
    }

    /// The last line of the text's own before it ends in a colon: this is what it announces.
    private func isAnnounced(_ k: Int, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        var before = k - 1
        while before >= 0, !matches[before].isEmpty, k - before < LineReading.longest { before -= 1 }
        guard before >= 0, matches[before].isEmpty, case let line = lines[filled[before]], line.wordCount >= 3 else { return false }
        return text[text.contentEnd(of: line) - 1] == Byte.colon
    }

    /// An item of a list that has other items.
    private func isItem(_ k: Int, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        func mark(_ k: Int) -> UInt8? {
            let start = text.contentStart(of: lines[filled[k]])
            let first = text[start]
            guard [Byte.hyphen, 0x2A, 0x2B].contains(first), text[start + 1] == Byte.space else { return nil }
            return first
        }
        guard let own = mark(k) else { return false }
        return [k - 1, k + 1].contains { filled.indices.contains($0) && matches[$0].isEmpty && mark($0) == own }
    }

    /// Inside a quotation that a line right before it opens.
    private func isQuoted(_ index: Int, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        let mostLines = 12
        var start = index
        while start > 0, index - start < mostLines, lines[start - 1].firstByte != 0, lines[start - 1].range.count < 400 { start -= 1 }
        guard start < index else { return false }
        var curly = 0
        var isOpen = false
        var i = Int(lines[start].start)
        while i < Int(lines[index].start) {
            if text[i] == Byte.quotationMark { isOpen.toggle() }
            if text[i] == 0xE2, let quote = text.curlyQuote(at: i) {
                if quote == 0x9C { curly += 1 }
                if quote == 0x9D { curly = 0 }
            }
            i += 1
        }
        return isOpen || curly > 0
    }

    /// The nouns that show a text to be about such lines, by section. Lines after its last sentence are left over all the same, but for notices of
    /// copyright, which may belong to a licence.
    private static let subjects: [String: WordSet] = [
        NewsletterPrompt.id: WordSet("newsletter newsletters subscriber subscribers"),
        AdvertisementLabel.id: WordSet("advertisement advertisements advert adverts ad ads advertising advertiser advertisers"),
        ConsentNotice.id: WordSet("cookie cookies gdpr"),
        GeneratorRemark.id: WordSet("chatbot chatbots chatgpt"),
        CopyrightNotice.id: WordSet("copyright licence license licensed licenses"),
    ]

    private func speaks(of section: String, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        guard let nouns = Self.subjects[section] else { return false }
        let words = text.words
        return filled.indices.contains { matches[$0].isEmpty && words[lines[filled[$0]].words].contains { nouns.contains($0) } }
    }
}
