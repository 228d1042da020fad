/// Cuts a stream that arrives in pieces into lines. Each byte is looked at once.
public struct LineBuffer {
    /// The most bytes of a line that is held; what is longer passes in parts, so that memory stays bounded.
    public static let limit = 1 << 26

    public enum Item: Sendable, Hashable {
        /// A whole line with its line feed; the last one of a stream may lack it.
        case line([UInt8])
        /// A part of a line that is too long to be held.
        case part([UInt8], isFirst: Bool)

        /// The length in bytes.
        var count: Int {
            switch self {
            case .line(let bytes), .part(let bytes, _): bytes.count
            }
        }
    }

    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to here there is no line feed after `start`.
    private var searched = 0
    private var isInsideOverlong = false

    public init(limit: Int = LineBuffer.limit) {
        self.limit = limit
    }

    public mutating func append(_ bytes: [UInt8]) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next line that is known to be complete, or nil where more of the stream is needed.
    public mutating func next() -> Item? {
        if let end = nextLineFeed() { return take(to: end + 1, endsLine: true) }
        return buffer.count - start > limit || isInsideOverlong && buffer.count > start ? take(to: buffer.count, endsLine: false) : nil
    }

    /// The rest after the end of the stream was reached, or nil.
    public mutating func finish() -> Item? {
        if let item = next() { return item }
        return start < buffer.count ? take(to: buffer.count, endsLine: true) : nil
    }

    private mutating func nextLineFeed() -> Int? {
        let from = searched
        let found = buffer.withUnsafeBufferPointer { bytes -> Int? in
            var i = from
            while i < bytes.count {
                if bytes[i] == 0x0A { return i }
                i += 1
            }
            return nil
        }
        searched = found ?? buffer.count
        return found
    }

    private mutating func take(to end: Int, endsLine: Bool) -> Item {
        let bytes = Array(buffer[start..<end])
        start = end
        searched = end
        let isContinued = isInsideOverlong
        isInsideOverlong = !endsLine
        return isContinued || !endsLine ? .part(bytes, isFirst: !isContinued) : .line(bytes)
    }
}
