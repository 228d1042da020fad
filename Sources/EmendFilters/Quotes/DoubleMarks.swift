import EmendCore

/// A double quotation mark and what stands beside it.
struct DoubleMark {
    enum Glyph { case straight, left, right, other }

    let start: Int
    let length: Int
    let glyph: Glyph
    let before: QuoteSide
    let after: QuoteSide

    var range: Range<Int> { start..<start + length }
    /// Placed so that it can only open, or only close.
    var opens: Bool { before.mayPrecede && !after.mayFollow && after != .code }
    var closes: Bool { before.isContent && after.mayFollow }
}

extension Text {
    private static let markLeads = ByteSet("\"").union(ByteSet(0xC2...0xC2, 0xE2...0xE2))

    /// The double marks of the paragraph of an offset, code left out, and where it ends.
    func doubleMarks(around offset: Int) -> (marks: [DoubleMark], end: Int) {
        let first = quoteParagraphStart(at: offset)
        let last = quoteParagraphEnd(from: max(first, lineIndex(at: offset))) - 1
        let end = Int(lines[last].next)
        var marks: [DoubleMark] = []
        var i = Int(lines[first].start)
        while let place = firstIndex(in: Self.markLeads, from: i, to: end) {
            guard let (scalar, length) = scalar(at: place) else { break }
            i = place + length
            let glyph: DoubleMark.Glyph
            switch scalar {
            case 0x22: glyph = .straight
            case 0x201C: glyph = .left
            case 0x201D: glyph = .right
            case 0x201E, 0x201F, 0xAB, 0xBB: glyph = .other
            default: continue
            }
            if glyph == .straight, isProtected(place..<i) { continue }
            marks.append(DoubleMark(start: place, length: length, glyph: glyph, before: quoteSide(before: place), after: quoteSide(after: i)))
        }
        return (marks, max(end, offset + 1))
    }

    /// The next double curly mark of English, U+201C or U+201D, at or after an offset.
    func nextCurlyMark(from offset: Int) -> Int? {
        var i = offset
        while let lead = firstIndex(of: 0xE2, from: i) {
            if let tail = curlyQuote(at: lead), tail == 0x9C || tail == 0x9D { return lead }
            i = lead + 1
        }
        return nil
    }
}
