/// Words of others: `[sic]`, references, authors with a year.
extension ProtectedSpanFinder {
    /// Protects the quotation before `[sic]`, or the word where no quotation stands before it.
    mutating func addSic(at start: Int) -> Int? {
        guard self[start + 1] | 0x20 == 0x73, self[start + 2] | 0x20 == 0x69, self[start + 3] | 0x20 == 0x63 else { return nil }
        let close = self[start + 4] == 0x21 ? start + 5 : start + 4
        guard self[close] == 0x5D else { return nil }
        let lineStart = line(at: start).lowerBound
        var quotation: Int?
        var i = max(lineStart, sicDone)
        while i < start {
            // A straight quote opens where white space or the line start stands before it.
            if p[i] == 0x22, i == lineStart || p[i - 1] == 0x20 || p[i - 1] == 0x28 { quotation = i }
            if p[i] == 0xE2, self[i + 1] == 0x80, self[i + 2] == 0x9C { quotation = i }
            i += 1
        }
        sicDone = close + 1
        var word = start
        while word > lineStart, p[word - 1] == 0x20 { word -= 1 }
        while word > lineStart, p[word - 1] != 0x20, start - word < 100 { word -= 1 }
        while word < start, p[word] & 0xC0 == 0x80 { word += 1 }
        add((quotation ?? word)..<close + 1, .sic)
        return close + 1
    }

    /// `[12]`, `[3, 5\u{2013}7]`, `[^1]`, `[@smith2019, p. 3]`.
    mutating func addReference(at start: Int) -> Int? {
        let limit = min(line(at: start).upperBound, start + 80)
        var i = start + 1
        let isKey = self[i] == 0x40
        if isKey || self[i] == 0x5E { i += 1 }
        guard i < limit, isKey ? p[i].isLetter : p[i].isDigit else { return nil }
        while i < limit, p[i] != 0x5D {
            switch p[i] {
            case 0x30...0x39, 0x20, 0x2C, 0x2D: break
            case 0xE2 where self[i + 1] == 0x80 && self[i + 2] == 0x93: i += 2
            default: if !isKey || p[i] == 0x5B { return nil }
            }
            i += 1
        }
        guard i < limit else { return nil }
        add(start..<i + 1, .citation)
        return i + 1
    }

    /// (Smith et al., 2019; Doe & Roe, 2020a): a year that ends the chunk, and names before it.
    mutating func addAuthorYear(_ chunk: Range<Int>) {
        guard let bracket = chunk.first(where: { p[$0] == 0x29 }) else { return }
        var year = bracket
        if self[year - 1].isLower { year -= 1 }
        guard year - 4 >= chunk.lowerBound, (year - 4..<year).allSatisfy({ p[$0].isDigit }), !self[year - 5].isDigit else { return }
        let longest = 200
        var i = year - 5
        var hasName = false
        var hasAuthors = false
        var wordEnd = i + 1
        while i >= max(0, bracket - longest), p[i] != 0x0A, p[i] != 0x29 {
            let byte = p[i]
            if !byte.isLetter, byte < 0x80, byte != 0x27, byte != 0x2D {
                let word = i + 1..<wordEnd
                if !word.isEmpty {
                    if p[word.lowerBound].isUpper { hasName = true } else if p[word.lowerBound].isLower, !Self.citationWords.contains(hash(word)) { return }
                }
                wordEnd = i
                if byte == 0x26 || byte == 0x2C { hasAuthors = true }
                if byte == 0x28 {
                    if hasName, hasAuthors { add(i..<bracket + 1, .citation) }
                    return
                }
                guard byte == 0x20 || byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x26 || byte.isDigit else { return }
            }
            i -= 1
        }
    }

    private static let citationWords = WordSet("et al and in see also cf e g i de la van der von den p pp a b c d")
}
