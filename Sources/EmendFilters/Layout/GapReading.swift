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
    static let widestSlip = 3

    let index: Int
    let line: Line
    private(set) var gaps: [Gap] = []
    let hasTab: Bool

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
    struct Facts {
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

    func mayBeDefect(_ text: borrowing Text, _ place: Int) -> Bool {
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

    func isDefect(_ text: borrowing Text, _ place: Int, _ facts: Facts) -> Bool {
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
    func isProse(_ text: borrowing Text) -> Bool {
        let words = text.words
        let capitals = line.words.count { words[$0].startsUpper || words[$0].shape.has(.hasDigit) }
        guard capitals * 2 <= line.wordCount + 1 else { return false }
        if text.endsSentence(line) || Self.endsInStop(text, line) { return line.wordCount >= 3 }
        let fewestOfLongLine = 9
        return line.wordCount >= fewestOfLongLine
    }

    /// Devanagari's and the East Asian full stop, the Arabic question mark, an ellipsis.
    static func endsInStop(_ text: borrowing Text, _ line: Line) -> Bool {
        guard let (scalar, _) = text.scalar(before: text.contentEnd(of: line)) else { return false }
        return scalar == 0x964 || scalar == 0x3002 || scalar == 0x61F || scalar == 0x6D4 || scalar == 0x2026
    }

    /// A function word beside another word, or a comma before one in lower case: nothing that stands in two columns.
    func isStrong(_ text: borrowing Text, _ place: Int) -> Bool {
        guard let left = gaps[place].left, let right = gaps[place].right else { return false }
        let words = text.words
        guard Int(words[right].start) == gaps[place].range.upperBound, words[right].isLower || Self.isFunctionWord(words[left]) else { return false }
        if text[gaps[place].range.lowerBound - 1] == Byte.comma { return words[right].isLower }
        guard Int(words[left].end) == gaps[place].range.lowerBound else { return false }
        return Self.isFunctionWord(words[left]) != Self.isFunctionWord(words[right])
            || Grammar.prepositions.contains(words[left]) && (Grammar.articles.contains(words[right]) || Grammar.possessives.contains(words[right]))
    }

    static func isFunctionWord(_ word: Word) -> Bool {
        Grammar.articles.contains(word) || Grammar.prepositions.contains(word) || Grammar.conjunctions.contains(word) || Grammar.auxiliaries.contains(word)
            || Grammar.possessives.contains(word) || word.isLower && word.facts.has(.foreignMarker)
    }

    /// After the end of a sentence: at most three spaces, and a capital, a digit or an opening mark behind them.
    func isSentenceGap(_ text: borrowing Text, _ gap: Gap) -> Bool {
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
    static func mayJoin(_ text: borrowing Text, _ gap: Gap) -> Bool {
        guard let (before, length) = text.scalar(before: gap.range.lowerBound), let (after, next) = text.scalar(at: gap.range.upperBound) else { return false }
        let isLoneBefore = text[gap.range.lowerBound - length - 1] == Byte.space
        let isLoneAfter = text[gap.range.upperBound + next] == Byte.space
        return isText(text, before, closing: true) || isDash(before) && isLoneBefore ? isText(text, after, closing: false) || isDash(after) && isLoneAfter : false
    }

    static func isDash(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 }

    static func isText(_ text: borrowing Text, _ scalar: UInt32, closing: Bool) -> Bool {
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
}
