/// The bytes of a line before and behind an edit, at most `ChangeContext.reach` scalars each.
struct Surroundings: Sendable {
    private let lead: [UInt8]
    private let trail: [UInt8]
    private let isLeadCut: Bool
    private let isTrailCut: Bool
    /// Bytes that are no UTF-8 are no scalars.
    private static let mostBytes = 4 * ChangeContext.reach

    /// Takes time for what is kept, however long the line is.
    init(of range: Range<Int>, in text: [UInt8]) {
        var start = range.lowerBound
        var scalars = 0
        while start > 0, text[start - 1] != 0x0A, scalars < ChangeContext.reach, range.lowerBound - start < Self.mostBytes {
            start -= 1
            if text[start] & 0xC0 != 0x80 { scalars += 1 }
        }
        isLeadCut = start > 0 && text[start - 1] != 0x0A
        lead = Array(text[start..<range.lowerBound])
        var end = range.upperBound
        scalars = 0
        // What ends with a line end is the last of its line.
        let endsLine = !range.isEmpty && text[range.upperBound - 1] == 0x0A
        while !endsLine, end < text.count, text[end] != 0x0A, end - range.upperBound < Self.mostBytes {
            if text[end] & 0xC0 != 0x80 {
                if scalars == ChangeContext.reach { break }
                scalars += 1
            }
            end += 1
        }
        isTrailCut = !endsLine && end < text.count && text[end] != 0x0A
        // The line end is none of the line.
        if end > range.upperBound, end < text.count, text[end] == 0x0A, text[end - 1] == 0x0D { end -= 1 }
        trail = Array(text[range.upperBound..<end])
    }

    func context(of original: ArraySlice<UInt8>) -> ChangeContext {
        ChangeContext(
            lead: String(decoding: lead, as: UTF8.self), trail: String(decoding: trail, as: UTF8.self), isLeadCut: isLeadCut, isTrailCut: isTrailCut,
            original: String(decoding: original, as: UTF8.self))
    }
}
