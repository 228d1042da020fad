/// Cuts a document into blocks by its content alone, so that how it was read never moves a cut.
package struct BlockCutter: Sendable {
    /// The most bytes of a block, but for tests that want many blocks of little text: as much as stays in cache, and more than most documents have.
    package static let usualLimit = 1 << 18

    let unicode: any UnicodeKnowledge
    /// The most bytes of a block.
    let limit: Int

    /// How far back from the limit a place to cut is searched: a paragraph end, or else, where no line ends, a border of characters.
    private var window: Int { limit / 16 }

    /// The length of the first block of what is buffered, or nil where more must be read to know it. It ends where a paragraph does or, where none does near the
    /// limit, where a line does.
    func firstBlock(of buffer: ArraySlice<UInt8>, isFinal: Bool) -> Int? {
        guard buffer.count > limit else { return isFinal && !buffer.isEmpty ? buffer.count : nil }
        let start = buffer.startIndex
        let end = start + limit
        if let lineEnd = buffer[start..<end].lastIndex(of: 0x0A) {
            return (paragraphEnd(of: buffer[..<(lineEnd + 1)], from: max(start, end - window)) ?? lineEnd + 1) - start
        }
        return buffer.withUnsafeBufferPointer { p in
            if let cut = unicode.lastBoundary(in: p, from: limit - window, to: limit) { return cut }
            var cut = limit
            while cut > limit - 4, p[cut] & 0xC0 == 0x80 { cut -= 1 }
            return p[cut] & 0xC0 == 0x80 ? limit : cut
        }
    }

    /// The offset after the last blank line that ends at or after an offset.
    private func paragraphEnd(of buffer: ArraySlice<UInt8>, from start: Int) -> Int? {
        var end = buffer.endIndex
        while end > start, let lineEnd = buffer[start..<end - 1].lastIndex(of: 0x0A) {
            let between = buffer[(lineEnd + 1)..<end]
            if between.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { return end }
            end = lineEnd + 1
        }
        return nil
    }
}
