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
    /// The patterns of the lines that match some.
    private var matches = LineMatches()
    /// Of the lines that hold something and match no pattern: the first and the last, and the first and the last that are running text.
    private var firstOwn: Int?
    private var lastOwn: Int?
    private var firstProse: Int?
    private var lastProse: Int?
    private var company: LineCompany?
    private var isTechnical = false

    init(_ text: borrowing Text, _ patterns: LinePatterns) {
        let lines = text.lines
        let words = text.words
        var found: [Int] = []
        /// The line looked at last and what it matches: one that stands many times in a row is read once.
        var last: (line: Line, matches: [LinePattern])?
        for index in lines.indices {
            let count = lines[index].wordCount
            guard count > 0, count <= LineReading.longest, lines[index].firstByte != 0, patterns.mayMatch(words[Int(lines[index].firstWord)]) else { continue }
            let own = if let last, Self.isSame(last.line, lines[index], text) { last.matches } else { Self.matches(text, lines[index], words, patterns) }
            last = (lines[index], own)
            if own.isEmpty { continue }
            found.append(index)
            matches.add(own, of: index, lines: lines.count)
        }
        // Most texts have none.
        if found.isEmpty { return }
        findBorders(text, lines)
        company = LineCompany(found, in: lines) { index in matches[index]!.contains { $0.position != .label && stands(index, $0, text, lines) } }
        isTechnical = text.protected.contains { $0.kind.isTechnical }
        // A text that is nothing else is no page.
        let isWhole = text.position.isStart && text.position.isEnd
        var spokenOf: [String: Bool] = [:]
        for index in found {
            guard let pattern = matches[index]?.first(where: { stands(index, $0, text, lines) }), firstOwn != nil || !isWhole || pattern.section == FeedFooter.id,
                !isPartOfText(index, text, lines)
            else { continue }
            let isSubject = spokenOf[pattern.section] ?? speaks(of: pattern.section, text, lines)
            spokenOf[pattern.section] = isSubject
            leftOvers.append(LeftOver(line: index, pattern: pattern, isDoubtful: isSubject && (pattern.section == CopyrightNotice.id || !isAfterProse(index, text))))
        }
    }

    private static func isSame(_ one: Line, _ other: Line, _ text: borrowing Text) -> Bool {
        one.range.count == other.range.count && one.kind == other.kind && text.bytes[one.range].elementsEqual(text.bytes[other.range])
    }

    private static func matches(_ text: borrowing Text, _ line: Line, _ words: [Word], _ patterns: LinePatterns) -> [LinePattern] {
        guard line.kind == nil else { return [] }
        let bytes = text.bytes
        guard let start = LineStart(line.range, of: bytes, words: words[line.words]) else { return [] }
        return patterns.matches(start) { LineReading(line.range, of: bytes, words: words[line.words]) }
    }

    private mutating func findBorders(_ text: borrowing Text, _ lines: [Line]) {
        func isOwn(_ index: Int) -> Bool { lines[index].firstByte != 0 && matches[index] == nil }
        firstOwn = lines.indices.first(where: isOwn)
        lastOwn = lines.indices.last(where: isOwn)
        guard let first = firstOwn, let last = lastOwn else { return }
        firstProse = (first...last).first { isOwn($0) && Self.isProse(text, lines[$0]) }
        lastProse = (first...last).last { isOwn($0) && Self.isProse(text, lines[$0]) }
    }

    /// A line of running text: a sentence, or more than a heading has.
    private static func isProse(_ text: borrowing Text, _ line: Line) -> Bool {
        let shortestSentence = 3
        let longestHeading = 18
        let longestHeadingInBytes = 160
        return line.wordCount > longestHeading || line.range.count > longestHeadingInBytes || line.wordCount >= shortestSentence && text.endsSentence(line)
    }

    /// Whether a line is where its pattern wants it.
    private func stands(_ index: Int, _ pattern: LinePattern, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        switch pattern.position {
        case .any: true
        case .start: isBeforeProse(index, text)
        case .end: isAfterProse(index, text)
        case .edge: isBeforeProse(index, text) || isAfterProse(index, text)
        case .first: text.position.isStart && firstOwn.map { index < $0 } ?? true
        case .last: text.position.isEnd && lastOwn.map { index > $0 } ?? true
        case .label: isInCompany(index, text)
        }
    }

    private func isBeforeProse(_ index: Int, _ text: borrowing Text) -> Bool { text.position.isStart && firstProse.map { index < $0 } ?? false }
    private func isAfterProse(_ index: Int, _ text: borrowing Text) -> Bool { text.position.isEnd && lastProse.map { index > $0 } ?? false }

    /// The nearest line before or after one that holds something.
    private static func neighbour(of index: Int, _ step: Int, _ lines: [Line]) -> Int? {
        var other = index + step
        while lines.indices.contains(other), lines[other].firstByte == 0 { other += step }
        return lines.indices.contains(other) ? other : nil
    }

    /// Beside a line that is left over whatever stands beside it, or among three and more labels before or after the text.
    private func isInCompany(_ index: Int, _ text: borrowing Text) -> Bool {
        let fewest = 3
        guard let count = company?.count(around: index) else { return true }
        // Manuals are full of the names of buttons.
        return count >= fewest && (isBeforeProse(index, text) || isAfterProse(index, text)) && !isTechnical
    }

    /// A part of a sentence, of a quotation, of a list or of what a colon announces.
    private func isPartOfText(_ index: Int, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        let line = lines[index]
        func isOwn(_ index: Int) -> Bool { lines.indices.contains(index) && lines[index].firstByte != 0 && matches[index] == nil }
        if isOwn(index + 1), text[text.contentStart(of: lines[index + 1])].isASCIILower { return true }
        if isOwn(index - 1), isUnfinished(lines[index - 1], before: line, text) { return true }
        return isAnnounced(index, text, lines) || isItem(index, text, lines) || isQuoted(index, text, lines)
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
    private func isAnnounced(_ index: Int, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        var before = Self.neighbour(of: index, -1, lines)
        var distance = 1
        while let other = before, matches[other] != nil, distance < LineReading.longest {
            before = Self.neighbour(of: other, -1, lines)
            distance += 1
        }
        guard let before, matches[before] == nil, lines[before].wordCount >= 3 else { return false }
        return text[text.contentEnd(of: lines[before]) - 1] == Byte.colon
    }

    /// An item of a list that has other items.
    private func isItem(_ index: Int, _ text: borrowing Text, _ lines: [Line]) -> Bool {
        func mark(_ index: Int) -> UInt8? {
            let start = text.contentStart(of: lines[index])
            let first = text[start]
            guard [Byte.hyphen, 0x2A, 0x2B].contains(first), text[start + 1] == Byte.space else { return nil }
            return first
        }
        guard let own = mark(index) else { return false }
        return [-1, 1].contains { step in Self.neighbour(of: index, step, lines).map { matches[$0] == nil && mark($0) == own } ?? false }
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
        return lines.indices.contains { index in
            lines[index].words.contains { nouns.contains(words[$0]) } && lines[index].firstByte != 0 && matches[index] == nil
        }
    }
}
