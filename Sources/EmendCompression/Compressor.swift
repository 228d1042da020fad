import CZlib
import CZstd

/// Writes a compressed stream of one or more members (gzip) or frames (zstd). The same bytes in the same portions give the same stream.
public struct Compressor: ~Copyable {
    private static let chunk = 1 << 16

    private enum Engine {
        case gzip(UnsafeMutablePointer<z_stream>)
        case zstd(OpaquePointer)
    }

    /// What is to be done with what was taken in.
    private enum Step {
        case go, flush, end

        var zlib: Int32 {
            switch self {
            case .go: Z_NO_FLUSH
            case .flush: Z_SYNC_FLUSH
            case .end: Z_FINISH
            }
        }

        var zstd: ZSTD_EndDirective {
            switch self {
            case .go: ZSTD_e_continue
            case .flush: ZSTD_e_flush
            case .end: ZSTD_e_end
            }
        }
    }

    private let engine: Engine
    private let compression: Compression
    private var isInsideMember = false
    private var hasMembers = false

    /// With the level that the commands gzip and zstd use: 6 and 3.
    public init(_ compression: Compression) throws(CompressionError) {
        self.compression = compression
        switch compression {
        case .gzip:
            let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
            stream.initialize(to: z_stream())
            let code = deflateInit2_(
                stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            guard code == Z_OK else {
                stream.deallocate()
                throw .outOfMemory
            }
            engine = .gzip(stream)
        case .zstd:
            guard let stream = ZSTD_createCCtx() else { throw .outOfMemory }
            // As the command does: a reader learns of damage.
            ZSTD_CCtx_setParameter(stream, ZSTD_c_checksumFlag, 1)
            engine = .zstd(stream)
        }
    }

    deinit {
        switch engine {
        case .gzip(let stream):
            deflateEnd(stream)
            stream.deallocate()
        case .zstd(let stream): ZSTD_freeCCtx(stream)
        }
    }

    /// Takes bytes in and gives what is compressed so far.
    public mutating func append(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
        if bytes.isEmpty { return [] }
        isInsideMember = true
        return try run(bytes, .go)
    }

    /// Ends the member under way; with none there is nothing to end.
    public mutating func endMember() throws(CompressionError) -> [UInt8] {
        guard isInsideMember else { return [] }
        return try end()
    }

    /// Ends the stream. One without any bytes is an empty member, since no member at all is no stream.
    public mutating func finish() throws(CompressionError) -> [UInt8] {
        if !isInsideMember, hasMembers { return [] }
        return try end()
    }

    /// Gives all that was taken in, so that a reader can have it.
    public mutating func flush() throws(CompressionError) -> [UInt8] {
        isInsideMember ? try run([], .flush) : []
    }

    /// Gives all that was taken in, and leaves the member open, or starts one: a reader can tell that something is missing. `rest` would end the member, for a
    /// stream that goes on.
    public mutating func breakOff() throws(CompressionError) -> (bytes: [UInt8], rest: [UInt8]) {
        if isInsideMember { return (try run([], .flush), try end()) }
        let empty = try end()
        let start = compression.memberStart
        return (start, Array(empty[start.count...]))
    }

    private mutating func end() throws(CompressionError) -> [UInt8] {
        let bytes = try run([], .end)
        if case .gzip(let stream) = engine { deflateReset(stream) }
        isInsideMember = false
        hasMembers = true
        return bytes
    }

    private func run(_ bytes: [UInt8], _ step: Step) throws(CompressionError) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        var isDone = false
        var hasFailed = false
        while !isDone, !hasFailed {
            let portion = bytes.withUnsafeBufferPointer { source in
                [UInt8](unsafeUninitializedCapacity: Self.chunk) { target, filled in
                    switch engine {
                    case .gzip(let stream):
                        // zlib counts in 32 bits.
                        let count = min(source.count - position, 1 << 30)
                        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + position })
                        stream.pointee.avail_in = uInt(count)
                        stream.pointee.next_out = target.baseAddress
                        stream.pointee.avail_out = uInt(target.count)
                        let code = deflate(stream, step.zlib)
                        position += count - Int(stream.pointee.avail_in)
                        filled = target.count - Int(stream.pointee.avail_out)
                        isDone = step == .end ? code == Z_STREAM_END : position == source.count && stream.pointee.avail_out > 0
                        hasFailed = code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR
                    case .zstd(let stream):
                        var from = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: position)
                        var to = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
                        let code = ZSTD_compressStream2(stream, &to, &from, step.zstd)
                        position = from.pos
                        filled = to.pos
                        isDone = step == .go ? position == source.count : code == 0
                        hasFailed = ZSTD_isError(code) != 0
                    }
                }
            }
            if result.isEmpty { result = portion } else { result.append(contentsOf: portion) }
        }
        // Neither library fails for other reasons when it is used as it is here.
        if hasFailed { throw .outOfMemory }
        return result
    }
}
