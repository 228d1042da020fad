/// Gives some next bytes of a stream, about so many; none at its end.
public typealias ByteSource = (_ count: Int) throws -> [UInt8]

/// Reads a stream in the portions that its reader wants.
struct PullBuffer {
    private static let chunk = 1 << 16

    private let source: ByteSource
    private var buffer: [UInt8] = []
    private var consumed = 0

    init(_ source: @escaping ByteSource) {
        self.source = source
    }

    /// Exactly so many bytes, or nil where the stream ends before. Memory grows with what is there, not with what is asked for.
    mutating func exactly(_ count: Int) throws -> [UInt8]? {
        while buffer.count - consumed < count {
            guard try fill() else { return nil }
        }
        return take(count)
    }

    /// Some next bytes, so many at most; none at the end of the stream.
    mutating func some(upTo count: Int) throws -> [UInt8] {
        if consumed == buffer.count, count > 0 { _ = try fill() }
        return take(min(count, buffer.count - consumed))
    }

    private mutating func fill() throws -> Bool {
        let more = try source(Self.chunk)
        buffer.removeFirst(consumed)
        consumed = 0
        buffer.append(contentsOf: more)
        return !more.isEmpty
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        defer { consumed += count }
        return Array(buffer[consumed..<consumed + count])
    }
}
