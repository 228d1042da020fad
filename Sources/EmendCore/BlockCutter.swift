/// Cuts a document into blocks by its content alone, so that how it was read never moves a cut.
struct BlockCutter {
    /// The most bytes of a block.
    static let limit = 1 << 20
    /// How far back from the limit a line without an end is searched for a place to cut.
    private static let window = 1 << 16

    let unicode: any UnicodeKnowledge

    /// The length of the first block of what is buffered, or nil where more must be read to know it.
    func firstBlock(of buffer: ArraySlice<UInt8>, isFinal: Bool) -> Int? {
        guard buffer.count > Self.limit else { return isFinal && !buffer.isEmpty ? buffer.count : nil }
        let start = buffer.startIndex
        let end = start + Self.limit
        if let lineEnd = buffer[start..<end].lastIndex(of: 0x0A) { return lineEnd + 1 - start }
        return buffer.withUnsafeBufferPointer { p in
            if let cut = unicode.lastBoundary(in: p, from: Self.limit - Self.window, to: Self.limit) { return cut }
            var cut = Self.limit
            while cut > Self.limit - 4, p[cut] & 0xC0 == 0x80 { cut -= 1 }
            return p[cut] & 0xC0 == 0x80 ? Self.limit : cut
        }
    }
}
