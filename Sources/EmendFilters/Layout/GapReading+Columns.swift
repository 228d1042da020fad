import EmendCore

/// The signs that spaces align something: drawings, marks, options, labels, listings, columns, verse.
extension GapReading {
    /// Rules, arrows, boxes: three hyphens, equals signs or underscores, a bar, a backslash.
    func hasArt(_ text: borrowing Text) -> Bool {
        line.range.contains { i in
            switch text[i] {
            case 0x7C, 0x5C: true
            case Byte.hyphen, 0x3D, 0x5F, 0x7E: text[i + 1] == text[i] && text[i + 2] == text[i]
            default: false
            }
        }
    }

    /// Text in quotation marks of its own, as `"a  b"`.
    func isMentioned(_ text: borrowing Text, _ gap: Gap) -> Bool {
        let reach = 12
        // An apostrophe that no letter stands before opens, one that none stands after closes.
        func hasQuote(_ range: Range<Int>) -> Bool {
            range.contains { i in
                text[i] == Byte.quotationMark || text[i] == 0x60
                    || text[i] == Byte.apostrophe && (range.upperBound <= gap.range.lowerBound ? !text[i - 1].isASCIILetter : !text[i + 1].isASCIILetter)
            }
        }
        return hasQuote(max(Int(line.start), gap.range.lowerBound - reach)..<gap.range.lowerBound - 1)
            && hasQuote(gap.range.upperBound + 1..<max(gap.range.upperBound + 1, min(Int(line.end), gap.range.upperBound + reach)))
    }

    func isStateAndZIP(_ left: Word, _ right: Word) -> Bool {
        left.isUpper && left.stemCount == 2 && right.stemCount == 5
    }

    /// A number, letter or label before an item or a caption: `1.`, `(a)`, `IV.`, `Figure 2.`
    func isMark(_ text: borrowing Text, _ gap: Gap) -> Bool {
        let longestMark = 2
        guard gap.wordsBefore <= longestMark else { return false }
        let words = text.words
        let before = line.words.prefix(gap.wordsBefore)
        guard let last = before.last else { return true }
        let isNumber = words[last].shape.has(.hasDigit) || words[last].stemCount == 1 || words[last].isUpper && words[last].stemCount <= 4
        let end = text[gap.range.lowerBound - 1]
        guard isNumber, end == Byte.fullStop || end == Byte.closingParenthesis || end == Byte.colon || end.isASCIIDigit || end == Byte.closingBracket else { return false }
        return gap.wordsBefore == 1 || !words[before[before.startIndex]].isLower
    }

    /// The line starts with an option of a command or a mark that is no word.
    func isOption(_ text: borrowing Text) -> Bool {
        let first = text[text.contentStart(of: line)]
        return first == Byte.hyphen && text[text.contentStart(of: line) + 1] != Byte.space || first == Byte.solidus || first == 0x23 || first == 0x3E
    }

    /// The first gap stands behind a short label that ends in a colon.
    func hasLabel(_ text: borrowing Text) -> Bool {
        let longestLabel = 5
        return gaps[0].wordsBefore <= longestLabel && text[gaps[0].range.lowerBound - 1] == Byte.colon
    }

    /// A label with its value, unless the line is one sentence of prose after all and no line near has a label too.
    func isLabelled(_ text: borrowing Text, _ gap: Gap) -> Bool {
        guard gap.width == 2, line.wordCount >= gap.wordsBefore + 6, text.endsSentence(line) else { return true }
        return nearLines(text, 4).contains { $0.hasLabel(text) }
    }

    /// What listings of commands have at a gap: a number or a bracket behind it, a hyphen, a file or an address, a name with its value.
    func isListing(_ text: borrowing Text, _ gap: Gap) -> Bool {
        guard let left = gap.left, let right = gap.right else { return true }
        let words = text.words
        let (before, after) = (text[gap.range.lowerBound - 1], text[gap.range.upperBound])
        return after.isASCIIDigit || after == Byte.openingParenthesis || after == Byte.hyphen || before == Byte.hyphen || text[Int(words[right].end)] == 0x3D
            || text.isProtected(words[left].range) || text.isProtected(words[right].range)
    }

    /// One of several entries: a term or two, a gap, and what is said of it.
    func isEntry(_ text: borrowing Text, _ place: Int) -> Bool {
        let longestTerm = 3
        func startsWithTerm(_ reading: GapReading, _ text: borrowing Text) -> Bool {
            reading.gaps[0].wordsBefore <= longestTerm && !reading.isStrong(text, 0) && !reading.isSentenceGap(text, reading.gaps[0])
        }
        guard place == 0, startsWithTerm(self, text) else { return false }
        return nearLines(text, 2).contains { startsWithTerm($0, text) }
    }

    func nearColumns(_ text: borrowing Text) -> Set<Int> {
        let lines = text.lines
        var columns: Set<Int> = []
        for other in nearLines(text, 1) {
            for place in other.gaps.indices where !other.isStrong(text, place) && !other.isSentenceGap(text, other.gaps[place]) { columns.insert(other.gaps[place].column) }
        }
        if index + 1 < lines.count, lines[index + 1].firstByte != 0 { columns.insert(Int(lines[index + 1].indent)) }
        return columns
    }

    /// Several short lines that all start with a capital.
    func isVerse(_ text: borrowing Text) -> Bool {
        let widest = 60
        let lines = text.lines
        var count = 0
        for other in max(0, index - 2)..<min(lines.count, index + 3) where lines[other].firstByte != 0 {
            if lines[other].range.count > widest { return false }
            let start = text.contentStart(of: lines[other])
            guard let (scalar, _) = text.scalar(at: start) else { continue }
            if text.characterClass(of: scalar).has(.lower) { return false }
            if !text.endsSentence(lines[other]) { count += 1 }
        }
        return count >= 2
    }

    /// The gaps of the lines that stand near, blank lines passed over once.
    func nearLines(_ text: borrowing Text, _ reach: Int) -> [GapReading] {
        let lines = text.lines
        return (max(0, index - reach)..<min(lines.count, index + reach + 1)).compactMap { other in
            other == index || lines[other].firstByte == 0 ? nil : GapReading(text, other)
        }
    }
}
