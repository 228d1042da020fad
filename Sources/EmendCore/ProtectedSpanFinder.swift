/// Finds protected spans. Works on the chunks that the scanner marked, so that plain prose costs nothing.
enum ProtectedSpanFinder {
    static func spans(bytes: [UInt8], tables: Tables, present: ByteSet, insideFence: Bool, stet: StetSpans?) -> [ProtectedSpan] {
        var spans: [ProtectedSpan] = []
        for chunk in tables.chunks { classify(bytes, chunk, &spans) }
        if insideFence || present.contains(0x60) || present.contains(0x7E) {
            addCode(bytes, tables.lines, insideFence, &spans)
        }
        if present.contains(0x7C) || present.contains(0x2C) { addTables(bytes, tables, hasBars: present.contains(0x7C), &spans) }
        if present.contains(0x5B) { addSic(bytes, tables, &spans) }
        if let stet { spans += stet.ranges.map { ProtectedSpan($0, .stet) } }
        return merged(&spans)
    }

    /// Sorted and joined; where spans overlap the stricter kind holds for both.
    private static func merged(_ spans: inout [ProtectedSpan]) -> [ProtectedSpan] {
        spans.sort { $0.start < $1.start }
        var result: [ProtectedSpan] = []
        for span in spans {
            if let last = result.last, span.start < last.end {
                result[result.count - 1].end = max(last.end, span.end)
                if span.kind.isStrict { result[result.count - 1].kind = span.kind }
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// True where a block that starts inside or outside a fence ends inside one.
    static func endsInsideFence(_ bytes: [UInt8], _ inside: Bool) -> Bool {
        var inside = inside
        var fence: UInt8 = 0
        var start = 0
        for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x0A {
            if let mark = fenceMark(bytes, start, i), !inside || fence == 0 || fence == mark {
                inside.toggle()
                fence = mark
            }
            start = i + 1
        }
        return inside
    }

    /// The mark of a fence line: three backticks or tildes after at most three spaces.
    private static func fenceMark(_ p: [UInt8], _ start: Int, _ end: Int) -> UInt8? {
        var i = start
        while i < end, i < start + 3, p[i] == 0x20 { i += 1 }
        guard i + 3 <= end, p[i] == 0x60 || p[i] == 0x7E, p[i + 1] == p[i], p[i + 2] == p[i] else { return nil }
        return p[i]
    }

    private static func addCode(_ p: [UInt8], _ lines: [Line], _ insideFence: Bool, _ spans: inout [ProtectedSpan]) {
        var open: (start: Int, mark: UInt8)? = insideFence ? (0, 0) : nil
        var outside: [Line] = []
        for line in lines {
            let mark = fenceMark(p, Int(line.start), Int(line.end))
            if let fence = open {
                if let mark, fence.mark == 0 || fence.mark == mark {
                    spans.append(ProtectedSpan(fence.start..<Int(line.next), .code))
                    open = nil
                }
            } else if let mark {
                open = (Int(line.start), mark)
            } else {
                outside.append(line)
            }
        }
        if let fence = open { spans.append(ProtectedSpan(fence.start..<p.count, .code)) }
        for line in outside { addInlineCode(p, line, &spans) }
    }

    /// Backticks pair within a line, one with one and two with two. Two followed by two apostrophes are TeX quotes.
    private static func addInlineCode(_ p: [UInt8], _ line: Line, _ spans: inout [ProtectedSpan]) {
        let end = Int(line.end)
        var i = Int(line.start)
        while i < end {
            guard p[i] == 0x60 else { i += 1; continue }
            var opener = i
            while opener < end, p[opener] == 0x60 { opener += 1 }
            let length = opener - i
            if length == 1, standsForApostrophe(p, i, end) {
                i = opener
                continue
            }
            var j = opener
            var closed = -1
            while j < end {
                guard p[j] == 0x60 else { j += 1; continue }
                var closer = j
                while closer < end, p[closer] == 0x60 { closer += 1 }
                if closer - j == length { closed = closer; break }
                j = closer
            }
            if closed >= 0 {
                spans.append(ProtectedSpan(i..<closed, .code))
                i = closed
            } else {
                i = opener
            }
        }
    }

    /// A backtick after a letter or digit and before the ending of a contraction or possessive, as in mama`s.
    private static func standsForApostrophe(_ p: [UInt8], _ i: Int, _ end: Int) -> Bool {
        func isAlphanumeric(_ j: Int) -> Bool {
            guard j >= 0, j < end else { return false }
            let byte = p[j]
            return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
        }
        guard isAlphanumeric(i - 1), i + 1 < end else { return false }
        let length = switch p[i + 1] {
        case 0x73, 0x74, 0x64, 0x6D: 1
        case 0x72, 0x76: i + 2 < end && p[i + 2] == 0x65 ? 2 : 0
        case 0x6C: i + 2 < end && p[i + 2] == 0x6C ? 2 : 0
        default: 0
        }
        return length > 0 && !isAlphanumeric(i + 1 + length) && (i + 1 + length == end || p[i + 1 + length] != 0x60)
    }

    private static func addTables(_ p: [UInt8], _ tables: Tables, hasBars: Bool, _ spans: inout [ProtectedSpan]) {
        var previousFields = 0
        var previous: Line?
        for line in tables.lines {
            if hasBars {
                var i = Int(line.start)
                while i < Int(line.end), p[i] == 0x20 || p[i] == 0x09 { i += 1 }
                if i < Int(line.end), p[i] == 0x7C {
                    spans.append(ProtectedSpan(line.range, .table))
                    previousFields = 0
                    continue
                }
            }
            let fields = line.gluedCommas < 2 ? 0 : valueCount(p, line)
            if fields >= 3, fields == previousFields, let previous {
                spans.append(ProtectedSpan(previous.range, .table))
                spans.append(ProtectedSpan(line.range, .table))
            } else if fields >= 3, isBareList(p, line) {
                spans.append(ProtectedSpan(line.range, .table))
            }
            previousFields = fields
            previous = line
        }
    }

    /// The number of comma-separated values of a line whose commas are all glued, else 0. A line that ends like a sentence or has
    /// more than three words a value is prose.
    private static func valueCount(_ p: [UInt8], _ line: Line) -> Int {
        var commas = 0
        let end = Int(line.end)
        for i in Int(line.start)..<end where p[i] == 0x2C {
            if i + 1 == end || p[i + 1] == 0x20 || (i > 0 && p[i - 1] == 0x20) { return 0 }
            commas += 1
        }
        let longestValue = 3
        if commas == 0 || p[end - 1] == 0x2E || line.wordCount > (commas + 1) * longestValue { return 0 }
        return commas + 1
    }

    /// A line of values only: no space at all and no full stop at its end, as in a header of columns.
    private static func isBareList(_ p: [UInt8], _ line: Line) -> Bool {
        for i in line.range where p[i] == 0x20 { return false }
        return !line.range.isEmpty && p[Int(line.end) - 1] != 0x2E
    }

    /// Protects the quotation before `[sic]`, or the word where no quotation stands before it. One pass, linear.
    private static func addSic(_ p: [UInt8], _ tables: Tables, _ spans: inout [ProtectedSpan]) {
        for line in tables.lines {
            let start = Int(line.start)
            var quotation: Int?
            var i = start
            while i < Int(line.end) {
                if p[i] == 0x22 {
                    // A straight quote opens where white space or the line start stands before it.
                    if i == start || p[i - 1] == 0x20 { quotation = i }
                } else if p[i] == 0xE2, i + 2 < Int(line.end), p[i + 1] == 0x80, p[i + 2] == 0x9C {
                    quotation = i
                } else if p[i] == 0x5B, i + 5 <= Int(line.end), p[i + 1] | 0x20 == 0x73, p[i + 2] | 0x20 == 0x69, p[i + 3] | 0x20 == 0x63, p[i + 4] == 0x5D {
                    spans.append(ProtectedSpan((quotation ?? wordStart(p, start, i))..<i + 5, .sic))
                    quotation = nil
                    i += 5
                    continue
                }
                i += 1
            }
        }
    }

    private static func wordStart(_ p: [UInt8], _ lineStart: Int, _ end: Int) -> Int {
        var word = end
        while word > lineStart, p[word - 1] == 0x20 { word -= 1 }
        while word > lineStart, p[word - 1] != 0x20 { word -= 1 }
        return word
    }
}
