/// Finds the protected spans of a text from its tables, so that plain prose costs nothing: only the chunks that the scanner marked as odd
/// and the lines whose first or last byte is unlike prose are looked at. O(length) at worst.
struct ProtectedSpanFinder: ByteReading {
    let p: UnsafeBufferPointer<UInt8>
    let lines: [Line]
    var spans: [ProtectedSpan] = []
    /// Chunks before here are part of a span that began in an earlier chunk.
    var done = 0
    /// The line of the chunk looked at last.
    private var line: Int
    /// The text is a page of HTML.
    let isPage: Bool
    /// Where the line starts for which `openRuns` holds.
    var openRunsLine = -1
    /// The lengths of runs of backticks that have no partner in the rest of this line, as bits.
    var openRuns: UInt64 = 0
    /// Up to here `[sic]` was looked for an opening quotation mark.
    var sicDone = 0

    static func spans(bytes: [UInt8], tables: Tables, present: ByteSet, insideFence: Bool, switchedOff: [Range<Int>], stet: StetSpans?) -> [ProtectedSpan] {
        bytes.withUnsafeBufferPointer { p in
            var finder = ProtectedSpanFinder(p: p, lines: tables.lines)
            finder.spans.reserveCapacity(tables.spans.count + 16)
            finder.addLines(insideFence: insideFence)
            finder.addTables(hasBars: present.contains(0x7C))
            finder.spans += tables.spans
            for range in switchedOff { finder.add(range, .switchedOff) }
            if let stet { finder.spans += stet.ranges.map { ProtectedSpan($0, .stet) } }
            return merged(&finder.spans)
        }
    }

    /// Finds the spans that stand within one line, in chunks of the lines from one on, and in text order but for some of the same line.
    static func spans(in chunks: [Range<Int>], _ p: UnsafeBufferPointer<UInt8>, lines: [Line], from line: Int) -> [ProtectedSpan] {
        if chunks.isEmpty { return [] }
        var finder = ProtectedSpanFinder(p: p, lines: lines, line: line)
        for chunk in chunks { finder.addChunk(chunk) }
        return finder.spans
    }

    private init(p: UnsafeBufferPointer<UInt8>, lines: [Line], line: Int = 0) {
        self.p = p
        self.lines = lines
        self.line = line
        isPage = Self.declaresPage(p)
    }

    /// Sorted and joined. The span that starts first, or is longer, gives the kind, unless one is strict.
    private static func merged(_ spans: inout [ProtectedSpan]) -> [ProtectedSpan] {
        spans.sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
        var result: [ProtectedSpan] = []
        result.reserveCapacity(spans.count)
        for span in spans {
            if let last = result.last, span.start < last.end {
                result[result.count - 1].join(span)
            } else {
                result.append(span)
            }
        }
        return result
    }

    mutating func add(_ range: Range<Int>, _ kind: ProtectedSpan.Kind) {
        if !range.isEmpty { spans.append(ProtectedSpan(range, kind)) }
    }

    /// A line without white space at its end, which is nobody's words.
    func content(of line: Line) -> Range<Int> {
        var end = Int(line.end)
        while end > Int(line.start), p[end - 1] == 0x20 || p[end - 1] == 0x09 { end -= 1 }
        return Int(line.start)..<end
    }

    /// The line that holds an offset; offsets come in text order, so that all questions together are linear.
    mutating func line(at offset: Int) -> Range<Int> {
        while line + 1 < lines.count, Int(lines[line].next) <= offset { line += 1 }
        return lines[line].range
    }
}
