import EmendCore

extension Text {
    /// The range to delete with a piece that leaves nothing behind: its line where it stands alone there, else one of two spaces around it.
    func removal(ofPiece range: Range<Int>, after position: Int) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start > position, self[start - 1] == Byte.space || self[start - 1] == Byte.tab { start -= 1 }
        while end < count, self[end] == Byte.space || self[end] == Byte.tab { end += 1 }
        let startsLine = self[start - 1].isLineEnd && (start == 0 || start > position || position == 0 || self[start - 1] == Byte.lineFeed)
        guard startsLine, self[end].isLineEnd else {
            if self[range.lowerBound - 1].isBlankOrEnd { return range.lowerBound..<(self[end].isLineEnd ? range.upperBound : end) }
            return self[end].isLineEnd && range.lowerBound > start ? start..<range.upperBound : range
        }
        if end < count {
            if self[end] == 0x0D { end += 1 }
            if self[end] == Byte.lineFeed { end += 1 }
            // Of the blank lines before and after it one stays.
            let isAfterBlank = start == 0 || self[start - 2] == Byte.lineFeed || self[start - 2] == 0x0D && self[start - 3] == Byte.lineFeed
            while isAfterBlank, end < count, self[end].isLineEnd { end += 1 }
            return start..<end
        }
        // The last line goes with the line ends before it.
        while start > position, self[start - 1].isBlankOrEnd { start -= 1 }
        return start..<end
    }

    /// True where an offset lies in code or in what the user lets stand.
    func isCode(at offset: Int) -> Bool { protectedSpan(touching: offset..<offset + 1)?.kind.isStrict == true }
}
