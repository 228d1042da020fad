/// What starts at one byte of an odd chunk and may go on beyond white space, but not beyond the line.
///
/// Each search stops at the next opener of its kind or after a fixed distance, so that many openers without a closer take linear time.
extension ProtectedSpanFinder {
    /// Adds what opens at an offset of a chunk with these signs and returns where it ends, or nil.
    mutating func addOpened(at i: Int, _ signs: ByteSigns) -> Int? {
        switch p[i] {
        case 0x60: return addInlineCode(at: i)
        case 0x24: return addMathematics(at: i)
        case 0x5C where self[i + 1] == 0x28 || self[i + 1] == 0x5B: return addBracketedMathematics(at: i)
        case 0x3C: return addTag(at: i)
        case 0x7B where self[i + 1] == 0x7B || self[i + 1] == 0x25: return addTemplate(at: i)
        case 0x7B: return addNamedBlank(at: i, closedBy: 0x7D, words: 4)
        case 0x5B:
            // In f(a[0]) the brackets are part of a name.
            return addSic(at: i) ?? (signs.has([.openParenthesis, .equals, .underscore, .backslash, .brace]) ? nil : addReference(at: i))
        default: return nil
        }
    }

    /// Backticks pair within a line, one with one and two with two. Two followed by two apostrophes are TeX quotes.
    private mutating func addInlineCode(at start: Int) -> Int? {
        guard self[start - 1] != 0x60 else { return nil }
        let line = line(at: start)
        let opener = end(of: start, before: line.upperBound) { $0 == 0x60 }
        let length = opener - start
        if line.lowerBound != openRunsLine { (openRunsLine, openRuns) = (line.lowerBound, 0) }
        guard length < 64, openRuns & 1 << UInt64(length) == 0, length > 1 || !standsForApostrophe(start, line.upperBound) else { return nil }
        var i = opener
        while i < line.upperBound {
            guard p[i] == 0x60 else { i += 1; continue }
            let closer = end(of: i, before: line.upperBound) { $0 == 0x60 }
            if closer - i == length {
                if length == 2, opensQuotation(at: i), closesAsTeX(opener..<i) { return i }
                add(start..<closer, .inlineCode)
                return closer
            }
            i = closer
        }
        openRuns |= 1 << UInt64(length)
        return nil
    }

    /// White space or a bracket before two backticks and a letter after them: they open.
    private func opensQuotation(at i: Int) -> Bool {
        (self[i - 1] == 0x20 || self[i - 1] == 0x28) && self[i + 2].isAlphanumeric
    }

    /// Two apostrophes after a word, and no letter after them: what two backticks opened before them is a quotation, and two later ones open the next.
    private func closesAsTeX(_ range: Range<Int>) -> Bool {
        for i in range where p[i] == 0x27 && p[i + 1] == 0x27 && i > range.lowerBound && p[i - 1] != 0x20 && p[i - 1] != 0x27 && !self[i + 2].isAlphanumeric { return true }
        return false
    }

    /// A backtick after a letter or digit and before the ending of a contraction or possessive, as in mama`s.
    private func standsForApostrophe(_ i: Int, _ end: Int) -> Bool {
        guard self[i - 1].isAlphanumeric, i + 1 < end else { return false }
        let length = switch p[i + 1] {
        case 0x73, 0x74, 0x64, 0x6D: 1
        case 0x72, 0x76: self[i + 2] == 0x65 ? 2 : 0
        case 0x6C: self[i + 2] == 0x6C ? 2 : 0
        default: 0
        }
        return length > 0 && !self[i + 1 + length].isAlphanumeric && self[i + 1 + length] != 0x60
    }

    /// `$x_i$`, `$$\sum$$`, `${HOME}`. Two amounts of money are no formula: what stands between must look like one.
    private mutating func addMathematics(at start: Int) -> Int? {
        let limit = min(line(at: start).upperBound, start + 400)
        if self[start + 1] == 0x7B {
            let close = end(of: start + 2, before: limit) { $0 != 0x7D && $0 != 0x24 }
            guard close < limit, p[close] == 0x7D, close > start + 2 else { return nil }
            add(start..<close + 1, .placeholder)
            return close + 1
        }
        let length = self[start + 1] == 0x24 ? 2 : 1
        let first = start + length
        guard !self[start - 1].isAlphanumeric, self[start - 1] != 0x24, first < limit, length == 2 || p[first] != 0x20 else { return nil }
        let close = end(of: first, before: limit) { $0 != 0x24 }
        guard close > first, close + length <= limit, length == 1 || p[close + 1] == 0x24, length == 2 || p[close - 1] != 0x20,
            !self[close + length].isAlphanumeric, isFormula(first..<close)
        else { return nil }
        add(start..<close + length, .tex)
        return close + length
    }

    private func isFormula(_ range: Range<Int>) -> Bool {
        let shortName = 2
        if range.count <= shortName { return range.allSatisfy { p[$0].isLetter } }
        let startsAsAmount = p[range.lowerBound].isDigit
        return range.contains {
            switch p[$0] {
            case 0x5C, 0x5E, 0x5F: true
            case 0x7B, 0x3C, 0x3D, 0x3E: !startsAsAmount
            default: false
            }
        }
    }

    /// `\(x\)` and `\[x\]`.
    private mutating func addBracketedMathematics(at start: Int) -> Int? {
        guard start == 0 || [0x0A, 0x20, 0x09, 0x28].contains(p[start - 1]) else { return nil }
        let opener = self[start + 1]
        let closer: UInt8 = opener == 0x28 ? 0x29 : 0x5D
        let limit = min(line(at: start).upperBound, start + 1_000)
        var i = start + 2
        while i + 1 < limit {
            if p[i] == 0x5C, p[i + 1] == closer {
                guard isDisplayed(start + 2..<i) else { return nil }
                add(start..<i + 2, .tex)
                return i + 2
            }
            if p[i] == 0x5C, p[i + 1] == opener { return nil }
            i += 1
        }
        return nil
    }

    /// Markdown escapes brackets like this too: `\[edit\]` is no formula.
    private func isDisplayed(_ range: Range<Int>) -> Bool {
        range.contains { p[$0] == 0x3D || p[$0] == 0x5E || p[$0] == 0x7B || p[$0] == 0x5C && self[$0 + 1].isLetter } || range.count <= 2 && range.contains { p[$0].isLetter }
    }

    /// `{{ user.name }}` and `{% if x %}`.
    private mutating func addTemplate(at start: Int) -> Int? {
        let closer: UInt8 = p[start + 1] == 0x7B ? 0x7D : 0x25
        let limit = min(line(at: start).upperBound, start + 200)
        var i = start + 2
        while i + 1 < limit, p[i] != 0x7B {
            if p[i] == closer, p[i + 1] == 0x7D {
                guard i > start + 2 else { return nil }
                let last = self.end(of: i + 1, before: limit) { $0 == 0x7D }
                add(start..<last, .placeholder)
                return last
            }
            i += 1
        }
        return nil
    }

    /// `{first name}`, `<your name>`: a few words in lower case with nothing else between the brackets.
    mutating func addNamedBlank(at start: Int, closedBy closer: UInt8, words most: Int) -> Int? {
        let longest = 40
        let limit = min(line(at: start).upperBound, start + longest)
        guard self[start + 1].isLetter, !self[start - 1].isAlphanumeric else { return nil }
        var words = 1
        var i = start + 1
        while i < limit, p[i] != closer {
            if p[i] == 0x20 { words += 1 } else if !p[i].isNamePart, p[i] != 0x2D { return nil }
            if words > 1, p[i].isUpper || p[i - 1] == 0x20 && p[i] == 0x20 { return nil }
            i += 1
        }
        guard i < limit, words <= most, p[i - 1] != 0x20, words > 1 || closer == 0x3E else { return nil }
        add(start..<i + 1, .placeholder)
        return i + 1
    }
}
