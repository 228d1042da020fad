/// What is left of a tag of a heading: `h 3 >`, `< / h2 >`, `</h2`.
package struct HeadingTag {
    /// The tag and the spaces between it and what it stands beside.
    package var range: Range<Int>
    package var level: Int
    package var hasLessThan = false
    package var hasSolidus = false
    package var isLowerCase = true
    /// White space stands inside, or a half is missing: no parser takes it for a tag.
    package var isBroken = false
}

extension Text {
    /// What remains of a heading between the remains of its tags at the edges of a line, and its level; nil where there are none.
    ///
    /// Whole tags without a space inside are markup and stand, as do hypotheses (H1 > H0) and selectors (h1 > h2).
    package func headingWithinTags(_ line: Line) -> (content: Range<Int>, level: Int)? {
        guard line.mayHoldHeadingTag else { return nil }
        let start = contentStart(of: line)
        let end = contentEnd(of: line)
        var from = start
        var to = end
        var level = 0
        while let tag = headingTag(startingAt: from, before: to), tag.isBroken, tag.range.upperBound == to || startsHeading(tag.range.upperBound) {
            from = tag.range.upperBound
            level = tag.level
        }
        while let tag = headingTag(endingAt: to, after: from), tag.isBroken, tag.hasLessThan || tag.isLowerCase || isTitled(from..<tag.range.lowerBound, line) {
            to = tag.range.lowerBound
            level = tag.level
        }
        // A half must have a heading beside it, which starts with a capital, a digit or a quotation mark.
        guard from > start || to < end, from >= to || startsHeading(from) else { return nil }
        return (from..<max(from, to), level)
    }

    /// A heading tag, or the half of one that has its `>`, at the start of a range, with the spaces after it.
    package func headingTag(startingAt start: Int, before end: Int) -> HeadingTag? {
        var tag = HeadingTag(range: start..<start, level: 0)
        var i = start
        if self[i] == 0x3C {
            tag.hasLessThan = true
            i = skipSpaces(i + 1, end)
        }
        if i < end, self[i] == 0x2F {
            tag.hasSolidus = true
            i = skipSpaces(i + 1, end)
        }
        guard i < end, self[i] == 0x68 || tag.hasLessThan && self[i] == 0x48 else { return nil }
        i = skipSpaces(i + 1, end)
        guard i < end, self[i].isHeadingLevel else { return nil }
        tag.level = Int(self[i]) - 0x30
        i = skipSpaces(i + 1, end)
        guard i < end, self[i] == 0x3E else { return nil }
        tag.isBroken = !tag.hasLessThan || bytes[start..<i].contains(0x20)
        tag.range = start..<skipSpaces(i + 1, end)
        return tag
    }

    /// A heading tag, or a half of one, at the end of a range, with the spaces before it. A half has its `>` and stands by itself, or has its `</`.
    package func headingTag(endingAt end: Int, after start: Int) -> HeadingTag? {
        var tag = HeadingTag(range: end..<end, level: 0)
        var i = end
        let hasGreaterThan = i > start && self[i - 1] == 0x3E
        if hasGreaterThan { i = skipSpacesBack(i - 1, start) }
        guard i > start, self[i - 1].isHeadingLevel else { return nil }
        tag.level = Int(self[i - 1]) - 0x30
        i = skipSpacesBack(i - 1, start)
        guard i > start, self[i - 1] | 0x20 == 0x68 else { return nil }
        tag.isLowerCase = self[i - 1] == 0x68
        i -= 1
        let standsAlone = i == start || self[i - 1] == 0x20 || self[i - 1] == 0x2F
        i = skipSpacesBack(i, start)
        if i > start, self[i - 1] == 0x2F {
            tag.hasSolidus = true
            i = skipSpacesBack(i - 1, start)
        }
        if i > start, self[i - 1] == 0x3C {
            tag.hasLessThan = true
            i -= 1
        }
        guard hasGreaterThan ? tag.hasLessThan || standsAlone : tag.hasLessThan && tag.hasSolidus else { return nil }
        tag.isBroken = !tag.hasLessThan || !hasGreaterThan || bytes[i..<end].contains(0x20)
        tag.range = skipSpacesBack(i, start)..<end
        return tag
    }

    /// True where a heading may start: at a capital, a digit, a quotation mark, an opening bracket, and at a letter that is no selector's (h1 > h2).
    package func startsHeading(_ i: Int) -> Bool {
        switch self[i] {
        case 0x22, 0x28, 0x2D, 0x30...0x39, 0x41...0x5A, 0x80...0xFF: true
        case 0x61...0x7A: self[i + 1] != 0x31
        default: false
        }
    }

    /// True for two words and more that all have capitals, but for those of up to four letters.
    private func isTitled(_ range: Range<Int>, _ line: Line) -> Bool {
        let longestSmall = 4
        let words = self.words[line.words].prefix { Int($0.end) <= range.upperBound }
        return words.count >= 2 && words.first!.isTitle && words.allSatisfy { $0.isTitle || $0.isLower && $0.stemCount <= longestSmall }
    }

    private func skipSpaces(_ i: Int, _ end: Int) -> Int {
        var i = i
        while i < end, self[i] == 0x20 { i += 1 }
        return i
    }

    private func skipSpacesBack(_ i: Int, _ start: Int) -> Int {
        var i = i
        while i > start, self[i - 1] == 0x20 { i -= 1 }
        return i
    }
}

extension Line {
    /// The first or the last byte of the line is one that what is left of a heading tag has there.
    var mayHoldHeadingTag: Bool { lastByte == 0x3E || lastByte.isHeadingLevel || firstByte == 0x3C || firstByte | 0x20 == 0x68 }
}

extension UInt8 {
    fileprivate var isHeadingLevel: Bool { self >= 0x31 && self <= 0x36 }
}
