/// A block as it was cut from its document: all that its cleaning depends on.
package struct RawBlock: Sendable {
    /// In UTF-8, as far as the document can be read as text.
    package let bytes: [UInt8]
    /// Whether the block starts inside a fence is for the block before to say, once that is clean.
    package var position: BlockPosition
    /// How the bytes came from what was read, where they were decoded.
    let origin: DecodingLedger.Origin?
    /// Where the block starts, in UTF-8 and in the document as it was read.
    let offset: Int
    let originalOffset: Int

    /// Whether the block ends inside a fence if cleaning does not touch the fences. O(length).
    package func endsInsideFence(_ inside: Bool) -> Bool { ProtectedSpanFinder.endsInsideFence(bytes, bytes.withUnsafeBufferPointer { ByteSet(of: $0) }, inside) }
}

/// Cuts one document that arrives in pieces into blocks, with memory for one of them.
package struct BlockSource {
    private let cutter: BlockCutter
    private var ledger: DecodingLedger?
    private var isDecoded = false
    private var buffer: [UInt8] = []
    private var consumed = 0
    private var offset = 0
    private var originalOffset = 0
    private var isStart = true
    private var isLineStart = true
    private var switchedOff = SwitchedOff.Start.nothing
    private let isSingleLine: Bool

    init(_ cutter: BlockCutter, decoder: (any TextDecoder)?, isSingleLine: Bool) {
        self.cutter = cutter
        self.isSingleLine = isSingleLine
        ledger = decoder.map(DecodingLedger.init)
    }

    /// Takes more of the document.
    package mutating func append(_ bytes: some Sequence<UInt8>) {
        forgetConsumed()
        guard ledger != nil else { return buffer.append(contentsOf: bytes) }
        buffer.append(contentsOf: ledger!.append(Array(bytes), isFinal: false))
        if ledger!.isTransparent { ledger = nil }
    }

    /// The next block that is known to be complete, or nil where more of the document is needed.
    package mutating func next() -> RawBlock? {
        cutter.firstBlock(of: buffer[consumed...], isFinal: false).map { take($0, isEnd: false) }
    }

    /// The next block after the end of the document was reached, or nil after the last one.
    package mutating func finish() -> RawBlock? {
        if !isDecoded, ledger != nil {
            isDecoded = true
            forgetConsumed()
            buffer.append(contentsOf: ledger!.append([], isFinal: true))
        }
        return cutter.firstBlock(of: buffer[consumed...], isFinal: true).map { take($0, isEnd: consumed + $0 == buffer.count) }
    }

    private mutating func forgetConsumed() {
        if consumed > 0 { buffer.removeFirst(consumed) }
        consumed = 0
    }

    private mutating func take(_ count: Int, isEnd: Bool) -> RawBlock {
        let bytes = consumed == 0 && count == buffer.count ? buffer : Array(buffer[consumed..<consumed + count])
        var position = BlockPosition(isStart: isStart, isEnd: isEnd, isSingleLine: isSingleLine, isLineStart: isLineStart)
        position.switchedOff = switchedOff
        let block = RawBlock(bytes: bytes, position: position, origin: ledger?.take(count), offset: offset, originalOffset: originalOffset)
        consumed += count
        offset += count
        originalOffset += block.originalCount
        isStart = false
        isLineStart = bytes.last == 0x0A
        // No filter changes a marker, so that what was read tells.
        if !isEnd { switchedOff = SwitchedOff(bytes, .all, from: switchedOff).end }
        return block
    }
}

extension RawBlock {
    /// The length in the document as it was read, in bytes.
    var originalCount: Int { origin?.count ?? bytes.count }
}
