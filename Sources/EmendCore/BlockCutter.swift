/// Cuts a document into blocks by its content alone, so that how it was read never moves a cut.
package struct BlockCutter: Sendable {
    /// The most bytes of a block, but for tests that want many blocks of little text.
    package static let usualLimit = 1 << 20

    let unicode: any UnicodeKnowledge
    /// The most bytes of a block.
    let limit: Int

    /// How far back from the limit a line without an end is searched for a place to cut.
    private var window: Int { limit / 16 }

    /// The length of the first block of what is buffered, or nil where more must be read to know it.
    func firstBlock(of buffer: ArraySlice<UInt8>, isFinal: Bool) -> Int? {
        guard buffer.count > limit else { return isFinal && !buffer.isEmpty ? buffer.count : nil }
        let start = buffer.startIndex
        let end = start + limit
        if let lineEnd = buffer[start..<end].lastIndex(of: 0x0A) { return lineEnd + 1 - start }
        return buffer.withUnsafeBufferPointer { p in
            if let cut = unicode.lastBoundary(in: p, from: limit - window, to: limit) { return cut }
            var cut = limit
            while cut > limit - 4, p[cut] & 0xC0 == 0x80 { cut -= 1 }
            return p[cut] & 0xC0 == 0x80 ? limit : cut
        }
    }
}
