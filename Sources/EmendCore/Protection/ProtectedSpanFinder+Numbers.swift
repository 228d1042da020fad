extension ProtectedSpanFinder {
    /// Protects runs of digits with separators between: 1,234.5 and 17.4.1 and 2023-10-05 and 18:30.
    mutating func addNumbers(_ core: Range<Int>) {
        var i = core.lowerBound
        while i < core.upperBound {
            guard p[i].isDigit else { i += 1; continue }
            var number = Number()
            let end = number.read(p, i, core.upperBound)
            if number.separators > 0 {
                let tail = self.tail(of: end, core.upperBound, number)
                var start = i
                while start > core.lowerBound, p[start - 1].isLetter || p[start - 1] == 0x2D && start - 1 > core.lowerBound && p[start - 2].isLetter { start -= 1 }
                if number.isChapterAndVerse, start == i, let book = bookStart(before: start) {
                    add(book..<verseEnd(tail), .verse)
                } else if let name = nameStart(before: start, number) {
                    add(name..<tail, .standardNumber)
                } else {
                    let isVersion = start == i - 1 && p[start] | 0x20 == 0x76
                    add(start..<tail, isVersion ? .version : start < i && number.kind == .ipAddress ? .version : number.kind)
                }
                i = max(tail, i + 1)
            } else {
                i = max(end, i + 1)
            }
        }
    }

    /// 2,4-dichlorophenol, v2.0.1-rc.1 and 2023-10-05T18:30:00Z are one name.
    private func tail(of end: Int, _ limit: Int, _ number: Number) -> Int {
        var tail = end
        if number.kind == .date, tail + 1 < limit, p[tail] == 0x54, p[tail + 1].isDigit {
            return self.end(of: tail, before: limit) { $0.isDigit || $0 == 0x54 || $0 == 0x3A || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D || $0 == 0x5A }
        }
        if tail + 1 < limit, p[tail] == 0x2D, p[tail + 1].isAlphanumeric {
            tail += 1
            while tail < limit, p[tail].isAlphanumeric || p[tail] == 0x2D || (p[tail] == 0x2E && tail + 1 < limit && p[tail + 1].isDigit) { tail += 1 }
        }
        return tail
    }

    /// Where the name of a book of the Bible starts that stands before a chapter: John 3:16, 1 Cor. 13:4.
    private func bookStart(before chapter: Int) -> Int? {
        var end = chapter
        guard self[end - 1] == 0x20 else { return nil }
        end -= 1
        if self[end - 1] == 0x2E { end -= 1 }
        let longestName = 14
        var start = end
        while start > max(0, end - longestName), p[start - 1].isLetter { start -= 1 }
        guard start < end, p[start].isUpper, !self[start - 1].isAlphanumeric, Self.books.contains(hash(start..<end)) else { return nil }
        // First and Second Samuel.
        if self[start - 1] == 0x20, self[start - 2] >= 0x31, self[start - 2] <= 0x33, !self[start - 3].isAlphanumeric, self[start - 3] != 0x2C { start -= 2 }
        return start
    }

    /// 1:1\u{2013}2:3
    private func verseEnd(_ end: Int) -> Int {
        guard self[end] == 0xE2, self[end + 1] == 0x80, self[end + 2] == 0x93, self[end + 3].isDigit else { return end }
        return self.end(of: end + 3, before: p.count) { $0.isDigit || $0 == 0x3A }
    }

    /// Where `ISBN`, `ISBN-13:`, `ISSN` or `DOI` starts before a number with hyphens or a slash.
    private func nameStart(before number: Int, _ shape: Number) -> Int? {
        guard shape.hyphens > 0, self[number - 1] == 0x20 else { return nil }
        for name in ["ISBN", "ISBN:", "ISBN-10", "ISBN-10:", "ISBN-13", "ISBN-13:", "ISSN", "ISSN:"] as [StaticString] {
            let start = number - 1 - name.utf8CodeUnitCount
            if holds(name, at: start) { return start }
        }
        return nil
    }

    /// The groups of digits of a number and what parts them.
    private struct Number {
        var separators = 0
        var hyphens = 0
        private var stops = 0
        private var colons = 0
        private var slashes = 0
        private var commas = 0
        /// The lengths and values of the first four groups.
        private var lengths: (Int, Int, Int, Int) = (0, 0, 0, 0)
        private var values: (Int, Int, Int, Int) = (0, 0, 0, 0)

        /// Reads from a digit and returns the end.
        mutating func read(_ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
            var i = start
            var length = 0
            var value = 0
            while i < limit {
                let byte = p[i]
                if byte.isDigit {
                    length += 1
                    if length < 9 { value = value * 10 + Int(byte - 0x30) }
                    i += 1
                    continue
                }
                guard byte >= 0x2C && byte <= 0x2F || byte == 0x3A, i + 1 < limit, p[i + 1].isDigit else { break }
                set(length, value)
                switch byte {
                case 0x2C: commas += 1
                case 0x2D: hyphens += 1
                case 0x2E: stops += 1
                case 0x2F: slashes += 1
                default: colons += 1
                }
                separators += 1
                length = 0
                value = 0
                i += 1
            }
            set(length, value)
            return i
        }

        private mutating func set(_ length: Int, _ value: Int) {
            switch separators {
            case 0: (lengths.0, values.0) = (length, value)
            case 1: (lengths.1, values.1) = (length, value)
            case 2: (lengths.2, values.2) = (length, value)
            case 3: (lengths.3, values.3) = (length, value)
            default: break
            }
        }

        var isChapterAndVerse: Bool { colons > 0 && stops == 0 && slashes == 0 && values.0 <= 150 && values.1 <= 176 }

        private var isYearFirst: Bool { lengths.0 == 4 && values.1 <= 12 && values.2 <= 31 }
        private var isYearLast: Bool { (lengths.2 == 4 || lengths.2 == 2) && values.0 <= 31 && values.1 <= 31 && min(values.0, values.1) <= 12 && min(values.0, values.1) > 0 }

        var kind: ProtectedSpan.Kind {
            if separators == 3, stops == 3, values.0 < 256, values.1 < 256, values.2 < 256, values.3 < 256, max(values.0, values.1, values.2, values.3) >= 10 || values.0 == values.3 { return .ipAddress }
            if separators == 4, stops == 3, slashes == 1 || colons == 1 { return .ipAddress }
            if separators == 2, hyphens == 2 || slashes == 2, isYearFirst || isYearLast { return .date }
            if separators == 2, stops == 2, lengths.2 == 4, isYearLast { return .date }
            if colons > 0, colons + stops == separators, stops <= 1 {
                return values.0 <= 24 && lengths.1 == 2 && values.1 < 60 && colons <= 2 ? .time : .ratio
            }
            if separators == 1, hyphens == 1 { return max(lengths.0, lengths.1) <= 3 ? .ratio : .number }
            if separators >= 2, stops == separators { return .version }
            return .number
        }
    }
}
