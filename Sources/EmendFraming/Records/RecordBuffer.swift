/// Cuts a stream that arrives in pieces into records: lines, unless it is told otherwise. Each byte is looked at once.
public struct RecordBuffer {
    /// The most bytes of a record that is held; what is longer passes in parts, so that memory stays bounded.
    public static let limit = 1 << 26

    public enum Item: Sendable, Hashable {
        /// A whole record with what ends it; the last one of a stream may lack that.
        case record([UInt8])
        /// A part of a record that is too long to be held, or that is not to be cleaned.
        case part([UInt8], isFirst: Bool, isOverlong: Bool)

        /// The length in bytes.
        var count: Int {
            switch self {
            case .record(let bytes), .part(let bytes, _, _): bytes.count
            }
        }
    }

    private let limit: Int
    private var cutter: any RecordCutter
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to here the cutter has looked.
    private var searched = 0
    private var isInsideParts = false
    private var isOverlong = false
    private var isFinished = false

    public init(limit: Int = RecordBuffer.limit) {
        self.init(SeparatorCutter(separator: 0x0A), limit: limit)
    }

    init(_ cutter: any RecordCutter, limit: Int = RecordBuffer.limit) {
        self.cutter = cutter
        self.limit = limit
    }

    /// See `RecordCutter`.
    var failure: String? { cutter.failure }

    public mutating func append(_ bytes: [UInt8]) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next record that is known to be complete, or nil where more of the stream is needed.
    public mutating func next() -> Item? {
        if searched < buffer.count {
            let (start, from) = (start, searched)
            if let end = buffer.withUnsafeBufferPointer({ cutter.end(of: start, in: $0, from: from) }) { return take(to: end, endsRecord: true) }
            searched = buffer.count
        }
        guard buffer.count > start else { return nil }
        isOverlong = isOverlong || buffer.count - start > limit
        return isOverlong || isInsideParts || cutter.passes ? take(to: buffer.count, endsRecord: false) : nil
    }

    /// The rest after the end of the stream was reached, or nil.
    public mutating func finish() -> Item? {
        if let item = next() { return item }
        if !isFinished {
            isFinished = true
            cutter.finish(hasRest: start < buffer.count || isInsideParts)
        }
        // What shows at its end that it is no record passes.
        return start < buffer.count ? take(to: buffer.count, endsRecord: cutter.failure == nil) : nil
    }

    private mutating func take(to end: Int, endsRecord: Bool) -> Item {
        let bytes = Array(buffer[start..<end])
        start = end
        searched = end
        let isContinued = isInsideParts
        let wasOverlong = isOverlong
        isInsideParts = !endsRecord
        if endsRecord { isOverlong = false }
        return isContinued || !endsRecord ? .part(bytes, isFirst: !isContinued, isOverlong: wasOverlong && !cutter.passes) : .record(bytes)
    }
}
