/// Where a block stands in its document.
public struct BlockPosition: Sendable {
    public var isStart: Bool
    public var isEnd: Bool
    /// A code fence was opened in an earlier block and not closed.
    public var isInsideFence: Bool
    /// The document is one line of a stream, which an inserted line end would split.
    public var isSingleLine: Bool
    /// The block starts where a line does, not where one was cut that is too long for a block.
    public var isLineStart: Bool
    /// The block starts in what its author switched off.
    var switchedOff = SwitchedOff.Start.nothing

    public init(isStart: Bool = true, isEnd: Bool = true, isInsideFence: Bool = false, isSingleLine: Bool = false, isLineStart: Bool = true) {
        self.isStart = isStart
        self.isLineStart = isLineStart
        self.isEnd = isEnd
        self.isInsideFence = isInsideFence
        self.isSingleLine = isSingleLine
    }
}
