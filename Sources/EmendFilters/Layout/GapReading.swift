import EmendCore
import EmendUnicode

/// The runs of spaces inside a line, and whether they stand for one space or for something to look at: columns, blanks, indents.
struct GapReading {
    struct Gap {
        var range: Range<Int>
        /// How many spaces it has.
        var width: Int
        /// The column, in characters, at which the text after it starts.
        var column: Int
        var hasNoBreak: Bool
        /// Indices in the token table of the last word before it and the first after it in the line.
        var left: Int?
        var right: Int?
        /// How many words stand between the gap before, or the start of the line, and this one.
        var wordsBefore = 0
    }

    /// Markdown's code, and more than an indent of a first line has.
    static let codeIndent = 4
    private static let widestSlip = 3

    let index: Int
    let line: Line
    private(set) var gaps: [Gap] = []
    private let hasTab: Bool

    /// Nil for a line without a gap.
    init?(_ text: borrowing Text, _ index: Int) {
        self.index = index
        line = text.lines[index]
        let end = text.contentEnd(of: line)
        var i = text.contentStart(of: line)
        var column = Int(line.indent)
        var hasTab = false
        while i < end {
            if text[i] == Byte.tab { hasTab = true }
            if text[i] == Byte.space || text.holds("\u{A0}", at: i) {
                var gap = Gap(range: i..<i, width: 0, column: 0, hasNoBreak: false)
                while i < end {
                    if text[i] == Byte.space { i += 1 } else if text.holds("\u{A0}", at: i) { i += 2; gap.hasNoBreak = true } else { break }
                    gap.width += 1
                }
                column += gap.width
                gap.range = gap.range.lowerBound..<i
                gap.column = column
                if gap.width > 1 { gaps.append(gap) }
                continue
            }
            if text[i] & 0xC0 != 0x80 { column += 1 }
            i += 1
        }
        self.hasTab = hasTab
        guard !gaps.isEmpty else { return nil }
        var word = line.words.lowerBound
        for place in gaps.indices {
            let first = word
            while word < line.words.upperBound, Int(text.words[word].start) < gaps[place].range.lowerBound { word += 1 }
            gaps[place].wordsBefore = word - first
            gaps[place].left = word > line.words.lowerBound ? word - 1 : nil
            gaps[place].right = word < line.words.upperBound ? word : nil
        }
    }

    /// The gaps that stand for one space. O(length of the line and those near it).
    func defects(_ text: borrowing Text) -> [Gap] {
        guard !hasTab, line.wordCount >= 3, !hasArt(text) else { return [] }
        var facts: Facts?
        return gaps.indices.filter { place in
            guard mayBeDefect(text, place) else { return false }
            if facts == nil { facts = Facts(text, self) }
            return isDefect(text, place, facts!)
        }.map { gaps[$0] }
    }

    /// What is true of the line as a whole.
    private struct Facts {
        let isProse: Bool
        let endsSentence: Bool
        let isVerse: Bool
        let isEvenlySpaced: Bool
        /// Where columns start in the lines above and below.
        let columns: Set<Int>
        /// A line above or below has a wide gap: a caesura of verse, or columns that do not line up.
        let hasWideNeighbour: Bool

        init(_ text: borrowing Text, _ reading: GapReading) {
            isProse = reading.isProse(text)
            endsSentence = text.endsSentence(reading.line)
            isVerse = reading.isVerse(text)
            isEvenlySpaced = reading.gaps.allSatisfy { $0.width == reading.gaps[0].width }
            columns = reading.nearColumns(text)
            hasWideNeighbour = reading.nearLines(text, 1).contains { other in other.gaps.indices.contains { other.gaps[$0].width >= widestSlip && !other.isStrong(text, $0) } }
        }
    }

    private func mayBeDefect(_ text: borrowing Text, _ place: Int) -> Bool {
        let gap = gaps[place]
        guard let left = gap.left, let right = gap.right, Self.mayJoin(text, gap), !isMentioned(text, gap) else { return false }
        let words = text.words
        // 1 000, 20500: numbers beside each other are columns, and so is a ZIP code after its state.
        if words[right].shape.has(.hasDigit), words[left].shape.has(.hasDigit) || isStateAndZIP(words[left], words[right]) { return false }
        // L e t t e r s  spaced out for emphasis.
        if words[left].stemCount == 1, left > line.words.lowerBound, words[left - 1].stemCount == 1 { return false }
        if words[right].stemCount == 1, right + 1 < line.words.upperBound, words[right + 1].stemCount == 1 { return false }
        return place > 0 || !isMark(text, gap) && !isOption(text)
    }

    private func isDefect(_ text: borrowing Text, _ place: Int, _ facts: Facts) -> Bool {
        let gap = gaps[place]
        guard !facts.columns.contains(gap.column), !facts.isVerse, let left = gap.left, let right = gap.right, gap.width < Self.widestSlip || !facts.hasWideNeighbour
        else { return false }
        if place == 0, hasLabel(text) { return facts.isProse && !isLabelled(text, gap) }
        if isSentenceGap(text, gap) { return line.wordCount >= 4 }
        if isEntry(text, place) { return false }
        if !facts.endsSentence, isListing(text, gap) { return false }
        let isCrowded = line.wordCount < 2 * (gaps.count + 1)
        if isStrong(text, place), gap.width <= Self.widestSlip + 1, !isCrowded { return line.wordCount >= 4 }
        guard facts.isProse else { return false }
        if gap.width <= Self.widestSlip { return !isCrowded || facts.isEvenlySpaced && facts.endsSentence }
        let words = text.words
        return gap.width <= 2 * Self.codeIndent && gaps.count == 1 && line.wordCount >= 6 && words[left].isLower && words[right].isLower
            && Int(words[left].end) == gap.range.lowerBound && Int(words[right].start) == gap.range.upperBound && !Grammar.prepositions.contains(words[left]) && !Grammar.articles.contains(words[left])
    }

    // MARK: What is prose

    /// A line that ends like a sentence, or that is long and mostly in lower case.
    private func isProse(_ text: borrowing Text) -> Bool {
        let words = text.words
        let capitals = line.words.count { words[$0].startsUpper || words[$0].shape.has(.hasDigit) }
        guard capitals * 2 <= line.wordCount + 1 else { return false }
        if text.endsSentence(line) || Self.endsInStop(text, line) { return line.wordCount >= 3 }
        let fewestOfLongLine = 9
        return line.wordCount >= fewestOfLongLine
    }

    /// Devanagari's and the East Asian full stop, the Arabic question mark, an ellipsis.
    private static func endsInStop(_ text: borrowing Text, _ line: Line) -> Bool {
        guard let (scalar, _) = text.scalar(before: text.contentEnd(of: line)) else { return false }
        return scalar == 0x964 || scalar == 0x3002 || scalar == 0x61F || scalar == 0x6D4 || scalar == 0x2026
    }

    /// A function word beside another word, or a comma before one in lower case: nothing that stands in two columns.
    private func isStrong(_ text: borrowing Text, _ place: Int) -> Bool {
        guard let left = gaps[place].left, let right = gaps[place].right else { return false }
        let words = text.words
        guard Int(words[right].start) == gaps[place].range.upperBound, words[right].isLower || Self.isFunctionWord(words[left]) else { return false }
        if text[gaps[place].range.lowerBound - 1] == Byte.comma { return words[right].isLower }
        guard Int(words[left].end) == gaps[place].range.lowerBound else { return false }
        return Self.isFunctionWord(words[left]) != Self.isFunctionWord(words[right])
            || Grammar.prepositions.contains(words[left]) && (Grammar.articles.contains(words[right]) || Grammar.possessives.contains(words[right]))
    }

    private static func isFunctionWord(_ word: Word) -> Bool {
        Grammar.articles.contains(word) || Grammar.prepositions.contains(word) || Grammar.conjunctions.contains(word) || Grammar.auxiliaries.contains(word)
            || Grammar.possessives.contains(word) || word.isLower && word.facts.has(.foreignMarker)
    }

    /// After the end of a sentence: at most three spaces, and a capital, a digit or an opening mark behind them.
    private func isSentenceGap(_ text: borrowing Text, _ gap: Gap) -> Bool {
        guard gap.width <= Self.widestSlip, gap.wordsBefore >= 2, let right = gap.right else { return false }
        var end = gap.range.lowerBound
        end -= text.closingQuoteLength(before: end)
        if text[end - 1] == Byte.closingParenthesis || text[end - 1] == Byte.closingBracket { end -= 1 }
        guard text[end - 1] == Byte.fullStop || text[end - 1] == 0x21 || text[end - 1] == 0x3F else { return false }
        // Leaders to a page number.
        if text.holds("....", at: end - 4) { return false }
        let word = text.words[right]
        return word.startsUpper || word.shape.has(.hasDigit) && line.words.upperBound - right >= 3 || word.shape.has(.otherScript)
    }

    // MARK: What has columns

    /// Only letters, digits and the marks of sentences stand beside a gap of prose.
    private static func mayJoin(_ text: borrowing Text, _ gap: Gap) -> Bool {
        guard let (before, length) = text.scalar(before: gap.range.lowerBound), let (after, next) = text.scalar(at: gap.range.upperBound) else { return false }
        let isLoneBefore = text[gap.range.lowerBound - length - 1] == Byte.space
        let isLoneAfter = text[gap.range.upperBound + next] == Byte.space
        return isText(text, before, closing: true) || isDash(before) && isLoneBefore ? isText(text, after, closing: false) || isDash(after) && isLoneAfter : false
    }

    private static func isDash(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 }

    private static func isText(_ text: borrowing Text, _ scalar: UInt32, closing: Bool) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x2018...0x201E, 0xAB, 0xBB, 0x2026, 0x2013, 0x2014: true
        case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x25: true
        case 0x28, 0x5B, 0x24, 0xA3, 0xBF, 0xA1, 0x20AC: !closing
        case 0..<0x80: text.characterClass(of: scalar).has([.letter, .digit])
        // East Asian scripts and Thai have spaces of their own.
        default:
            text.characterClass(of: scalar).has([.letter, .digit, .mark]) && !(Script(of: scalar).isEastAsian && Script(of: scalar) != .hangul) && Script(of: scalar) != .thai
                || scalar == 0x964 || scalar == 0x61F || scalar == 0x60C
        }
    }

    /// Rules, arrows, boxes: three hyphens, equals signs or underscores, a bar, a backslash.
    private func hasArt(_ text: borrowing Text) -> Bool {
        line.range.contains { i in
            switch text[i] {
            case 0x7C, 0x5C: true
            case Byte.hyphen, 0x3D, 0x5F, 0x7E: text[i + 1] == text[i] && text[i + 2] == text[i]
            default: false
            }
        }
    }

    /// Text in quotation marks of its own, as `"a  b"`.
    private func isMentioned(_ text: borrowing Text, _ gap: Gap) -> Bool {
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

    private func isStateAndZIP(_ left: Word, _ right: Word) -> Bool {
        left.isUpper && left.stemCount == 2 && right.stemCount == 5
    }

    /// A number, letter or label before an item or a caption: `1.`, `(a)`, `IV.`, `Figure 2.`
    private func isMark(_ text: borrowing Text, _ gap: Gap) -> Bool {
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
    private func isOption(_ text: borrowing Text) -> Bool {
        let first = text[text.contentStart(of: line)]
        return first == Byte.hyphen && text[text.contentStart(of: line) + 1] != Byte.space || first == Byte.solidus || first == 0x23 || first == 0x3E
    }

    /// The first gap stands behind a short label that ends in a colon.
    private func hasLabel(_ text: borrowing Text) -> Bool {
        let longestLabel = 5
        return gaps[0].wordsBefore <= longestLabel && text[gaps[0].range.lowerBound - 1] == Byte.colon
    }

    /// A label with its value, unless the line is one sentence of prose after all and no line near has a label too.
    private func isLabelled(_ text: borrowing Text, _ gap: Gap) -> Bool {
        guard gap.width == 2, line.wordCount >= gap.wordsBefore + 6, text.endsSentence(line) else { return true }
        return nearLines(text, 4).contains { $0.hasLabel(text) }
    }

    /// What listings of commands have at a gap: a number or a bracket behind it, a hyphen, a file or an address, a name with its value.
    private func isListing(_ text: borrowing Text, _ gap: Gap) -> Bool {
        guard let left = gap.left, let right = gap.right else { return true }
        let words = text.words
        let (before, after) = (text[gap.range.lowerBound - 1], text[gap.range.upperBound])
        return after.isASCIIDigit || after == Byte.openingParenthesis || after == Byte.hyphen || before == Byte.hyphen || text[Int(words[right].end)] == 0x3D
            || text.isProtected(words[left].range) || text.isProtected(words[right].range)
    }

    /// One of several entries: a term or two, a gap, and what is said of it.
    private func isEntry(_ text: borrowing Text, _ place: Int) -> Bool {
        let longestTerm = 3
        func startsWithTerm(_ reading: GapReading, _ text: borrowing Text) -> Bool {
            reading.gaps[0].wordsBefore <= longestTerm && !reading.isStrong(text, 0) && !reading.isSentenceGap(text, reading.gaps[0])
        }
        guard place == 0, startsWithTerm(self, text) else { return false }
        return nearLines(text, 2).contains { startsWithTerm($0, text) }
    }

    private func nearColumns(_ text: borrowing Text) -> Set<Int> {
        let lines = text.lines
        var columns: Set<Int> = []
        for other in nearLines(text, 1) {
            for place in other.gaps.indices where !other.isStrong(text, place) && !other.isSentenceGap(text, other.gaps[place]) { columns.insert(other.gaps[place].column) }
        }
        if index + 1 < lines.count, lines[index + 1].firstByte != 0 { columns.insert(Int(lines[index + 1].indent)) }
        return columns
    }

    /// Several short lines that all start with a capital.
    private func isVerse(_ text: borrowing Text) -> Bool {
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
    private func nearLines(_ text: borrowing Text, _ reach: Int) -> [GapReading] {
        let lines = text.lines
        return (max(0, index - reach)..<min(lines.count, index + reach + 1)).compactMap { other in
            other == index || lines[other].firstByte == 0 ? nil : GapReading(text, other)
        }
    }
}
