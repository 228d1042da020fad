import EmendCore
import EmendUnicode

/// Which line ends of a text stand for a space: those that a program made where a width was full.
struct LineBreaks {
    /// A line end between two lines that may belong to one paragraph.
    private struct Break {
        /// The index of the line before it.
        let index: Int
        /// The width of the line, in columns, and that which it would have with the next word.
        let width: Int
        let needed: Int
        /// The next line starts in lower case; the line does not end a sentence.
        let goesOn: Bool
        let startsUpper: Bool
    }

    /// The widths that hard-wrapped text has.
    private static let widths = 30...132

    /// Runs of breaks, one after the other in one paragraph or item.
    private var runs: [[Break]] = []

    init(_ text: borrowing Text, isMarkdown: Bool) {
        let lines = text.lines
        var run: [Break] = []
        // What is neither prose nor an item ends a run: no line joins it.
        var canJoin = false
        var item: ListMark?
        for index in lines.indices {
            let line = lines[index]
            let isText = Self.isText(text, line)
            if canJoin, isText, Self.continues(text, index, item, isMarkdown: isMarkdown) {
                run.append(Self.measured(text, index - 1))
            } else {
                if !run.isEmpty { runs.append(run) }
                run = []
                item = isText ? ListMark(text, line) : nil
                if item?.isLetter == true { item = nil }
            }
            canJoin = isText
        }
        if !run.isEmpty { runs.append(run) }
    }

    /// The indices of the lines that go on in the next one. O(lines).
    func wrapped(_ text: borrowing Text) -> [Int] {
        let width = commonWidth()
        var found: [Int] = []
        for run in runs {
            let longest = run.reduce(text.width(of: text.lines[run[run.count - 1].index + 1])) { max($0, $1.width) }
            // The width of the text, or that of this paragraph if it has one of its own.
            if let width, isWrapped(run, at: width, longest) {
                found += run.filter { isForced($0, at: width) || $0.goesOn && $0.width * 3 >= width * 2 }.map(\.index)
            } else if let own = ownWidth(of: run, longest) {
                found += run.filter { isForced($0, at: own) || $0.goesOn }.map(\.index)
            } else if isOneSentence(run, text, longest) {
                found += run.map(\.index)
            }
        }
        return found
    }

    /// The next word would not have fitted. Programs count differently: a trailing space, a mark of two columns.
    private func isForced(_ place: Break, at width: Int) -> Bool {
        let slack = 1
        return place.width <= width + slack && place.needed > width - slack
    }

    // MARK: The width of a text

    /// The width at which most line ends are where they must be; nil where the text shows none.
    private func commonWidth() -> Int? {
        let most = Self.widths.upperBound
        var forced = [Int](repeating: 0, count: most + 2)
        var proof = [Int](repeating: 0, count: most + 2)
        for place in runs.joined() where place.width <= most {
            let upper = min(place.needed, most + 1)
            guard place.width < upper else { continue }
            forced[place.width] += 1
            forced[upper] -= 1
            if place.goesOn {
                proof[place.width] += 1
                proof[upper] -= 1
            }
        }
        var best: (width: Int, forced: Int, proof: Int)?
        var sum = 0
        var proven = 0
        for width in 0...most {
            sum += forced[width]
            proven += proof[width]
            guard Self.widths.contains(width), sum > 0 else { continue }
            if best == nil || (proven, sum) > (best!.proof, best!.forced) { best = (width, sum, proven) }
        }
        let fewest = 2
        guard let best, best.proof >= fewest else { return nil }
        let total = runs.joined().count { $0.goesOn }
        return best.proof * 2 >= total ? best.width : nil
    }

    /// True where most line ends of a paragraph are where the width puts them.
    private func isWrapped(_ run: [Break], at width: Int, _ longest: Int) -> Bool {
        let forced = run.count { isForced($0, at: width) }
        guard forced * 3 >= run.count * 2 else { return false }
        // Lines that all start with a capital may be verse, which few widths fit by chance, and no wide one.
        let wide = 50
        return !isCapitalised(run) || forced == run.count && width >= wide
    }

    /// The width that this paragraph alone shows: every line end where it must be, and the sentences go on over some.
    private func ownWidth(of run: [Break], _ longest: Int) -> Int? {
        let narrowest = 40
        let fewest = 2
        guard run.count >= fewest, longest >= narrowest, !isCapitalised(run) else { return nil }
        let forced = run.count { isForced($0, at: longest) }
        let goingOn = run.count { $0.goesOn }
        return forced * 10 >= run.count * 9 && goingOn * 2 >= run.count ? longest : nil
    }

    /// A paragraph of whole sentences that go on in lower case over every line end, in lines of like width.
    private func isOneSentence(_ run: [Break], _ text: borrowing Text, _ longest: Int) -> Bool {
        let lines = text.lines
        let first = lines[run[0].index]
        let last = lines[run[run.count - 1].index + 1]
        guard run.allSatisfy({ $0.goesOn && $0.width * 5 >= longest * 3 }), Self.endsSentence(text, last), let word = first.words.first,
            text.words[word].startsUpper || text.words[word].shape.has(.otherScript) || ListMark(text, first) != nil
        else { return false }
        let words = run.reduce(last.wordCount) { $0 + lines[$1.index].wordCount }
        let hasNoSpaces = text.scalar(at: Int(text.words[word].start)).map { Self.hasNoSpaces(text, $0.value) } ?? false
        return hasNoSpaces || words >= 2 * (run.count + 1) && longest <= Self.widths.upperBound
    }

    /// Verse, lists of names, addresses: nearly every line starts with a capital.
    private func isCapitalised(_ run: [Break]) -> Bool {
        run.count { $0.startsUpper } * 4 > run.count * 3
    }

    // MARK: One line end

    /// Prose, as far as a line by itself shows.
    private static func isText(_ text: borrowing Text, _ line: Line) -> Bool {
        guard line.firstByte != 0, line.kind == nil, !line.words.isEmpty else { return false }
        switch line.firstByte {
        // Quoted mail, rows, headings and comments of code, rules.
        case Byte.greaterThan, 0x7C, 0x23, 0x3D, 0x7E, 0x2B, Byte.lessThan, 0x40, 0x25, 0x5C: return false
        default: break
        }
        var i = text.contentStart(of: line)
        let end = text.contentEnd(of: line)
        if let mark = ListMark(text, line), !mark.isLetter { i = mark.content }
        // Columns.
        let widestGap = 3
        var spaces = 0
        while i < end {
            if text[i] == Byte.tab { return false }
            spaces = text[i] == Byte.space ? spaces + 1 : 0
            if spaces >= widestGap { return false }
            i += 1
        }
        return true
    }

    /// True where a line may belong to what the line before it starts or goes on with.
    private static func continues(_ text: borrowing Text, _ index: Int, _ item: ListMark?, isMarkdown: Bool) -> Bool {
        let lines = text.lines
        let (before, line) = (lines[index - 1], lines[index])
        if isHardBreak(text, before, isMarkdown: isMarkdown) { return false }
        // A line that would have held the next word ends there on purpose, be the paragraph under it wrapped or not.
        if line.range.count > before.range.count, Heading.isHeading(text, lines, index - 1) { return false }
        if let mark = ListMark(text, line), !mark.isLetter {
            // A dash or a number may have come to the start of a line by chance: 2024. is the end of a sentence.
            let last = before.lastByte
            let isDone = text.endsSentence(before) || last == Byte.colon || last == Byte.semicolon
            let isDash = text.holds("\u{2013}", at: mark.range.lowerBound)
            guard mark.isNumber || isDash, !isDone, item == nil, mark.isNumber || text[mark.content].isASCIILower else { return false }
        }
        // A protected line, or a span over both, is none of ours.
        if let span = text.protectedSpan(touching: Int(before.end)..<Int(line.start)), span.end > before.end { return false }
        let hanging = item.map { $0.content - $0.range.lowerBound } ?? 0
        let isFirst = ListMark(text, before) != nil && item != nil
        let widestHang = 8
        if isFirst { return line.indent >= before.indent && Int(line.indent) <= Int(before.indent) + max(hanging, widestHang) }
        // A deeper indent starts a paragraph; a shallower one may follow the indent of a first line.
        return line.indent <= before.indent + 1 && Int(before.indent) - Int(line.indent) <= widestHang
    }

    /// Two spaces or a backslash at the end of a line.
    private static func isHardBreak(_ text: borrowing Text, _ line: Line, isMarkdown: Bool) -> Bool {
        let end = text.contentEnd(of: line)
        return text[end - 1] == 0x5C || Int(line.end) - end >= 2 && (isMarkdown || Int(line.end) - end == 2)
    }

    private static func measured(_ text: borrowing Text, _ index: Int) -> Break {
        let (line, next) = (text.lines[index], text.lines[index + 1])
        let width = text.width(of: line)
        let start = text.contentStart(of: next)
        var end = start
        let limit = min(Int(next.end), start + widths.upperBound)
        var needed = width + 1
        // In scripts without spaces a line may end after any letter.
        if let (scalar, length) = text.scalar(at: start), hasNoSpaces(text, scalar) {
            needed = width + 2
            end = start + length
        } else {
            while end < limit, text[end] != Byte.space, text[end] != Byte.tab {
                if text[end] & 0xC0 != 0x80 { needed += 1 }
                end += 1
            }
        }
        var (startsUpper, startsLower) = (false, false)
        if let word = next.words.first {
            startsUpper = text.words[word].startsUpper
            startsLower = !startsUpper && Int(text.words[word].start) - start <= 3 && text.words[word].shape.has([.hasLetter])
        }
        let isDone = endsSentence(text, line) || line.lastByte == Byte.colon || line.lastByte == Byte.semicolon
        return Break(index: index, width: width, needed: needed, goesOn: !isDone && (startsLower || endsInFunctionWord(text, line)), startsUpper: startsUpper)
    }

    /// `of the`, `in der`: no sentence, heading or name ends so.
    private static func endsInFunctionWord(_ text: borrowing Text, _ line: Line) -> Bool {
        guard let index = line.words.last else { return false }
        let last = text.words[index]
        guard Int(last.end) == text.contentEnd(of: line), last.isLower else { return false }
        return Grammar.articles.contains(last) || Grammar.prepositions.contains(last) || Grammar.conjunctions.contains(last) || Grammar.possessives.contains(last) || last.facts.has(.foreignMarker)
    }

    /// A sentence that ends in a full stop, or in one of East Asia or Devanagari.
    private static func endsSentence(_ text: borrowing Text, _ line: Line) -> Bool {
        if text.endsSentence(line) { return true }
        guard let (last, _) = text.scalar(before: text.contentEnd(of: line)) else { return false }
        return last == 0x3002 || last == 0xFF01 || last == 0xFF1F || last == 0x964 || last == 0x61F || last == 0x6D4
    }

    /// Han, kana and the marks of their scripts, Thai and its neighbours: no space parts words.
    static func hasNoSpaces(_ text: borrowing Text, _ scalar: UInt32) -> Bool {
        guard scalar >= 0xE00 else { return false }
        if scalar >= 0x3000 && scalar <= 0x303F || scalar >= 0xFF00 && scalar <= 0xFFEF { return true }
        return scalar <= 0xEFF || scalar >= 0x1000 && scalar <= 0x109F || scalar >= 0x1780 && scalar <= 0x17FF || Script(of: scalar).isEastAsian && Script(of: scalar) != .hangul
    }
}

extension Text {
    /// The columns that a line takes without white space at its end; characters of East Asia take two.
    func width(of line: Line) -> Int {
        let end = contentEnd(of: line)
        var width = 0
        for i in Int(line.start)..<end where bytes[i] & 0xC0 != 0x80 { width += bytes[i] >= 0xE3 && bytes[i] <= 0xED ? 2 : 1 }
        return width
    }
}
