import CZlib
import CZstd

/// Reads a compressed stream of any number of members (gzip) or frames (zstd) that arrives in pieces.
///
/// Memory is bounded by the window of the format, at most `windowLimit`, and what was given and not read yet.
public struct Decompressor: ~Copyable {
    /// The largest window that zstd may ask for, as the command zstd has it: 128 MiB.
    public static let windowLimit = 1 << 27
    private static let chunk = 1 << 17

    /// Bytes that were compressed.
    public struct Portion: Sendable, Hashable {
        public var bytes: [UInt8]
        /// A member ends behind them.
        public var endsMember: Bool

        public init(bytes: [UInt8], endsMember: Bool = false) {
            self.bytes = bytes
            self.endsMember = endsMember
        }
    }

    private enum Engine {
        case gzip(UnsafeMutablePointer<z_stream>)
        case zstd(OpaquePointer)
    }

    private let engine: Engine
    private var input: [UInt8] = []
    private var consumed = 0
    /// How many compressed bytes were consumed before `input`.
    private var offset = 0
    private var isInsideMember = false
    private var isPadding = false
    /// The library may hold bytes that it had no room for.
    private var mayHoldMore = false

    public init(_ compression: Compression) throws(CompressionError) {
        switch compression {
        case .gzip:
            let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
            stream.initialize(to: z_stream())
            // 15 bits of window, and 16 for the header and trailer of gzip.
            guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
                stream.deallocate()
                throw .outOfMemory
            }
            engine = .gzip(stream)
        case .zstd:
            guard let stream = ZSTD_createDStream() else { throw .outOfMemory }
            engine = .zstd(stream)
        }
    }

    deinit {
        switch engine {
        case .gzip(let stream):
            inflateEnd(stream)
            stream.deallocate()
        case .zstd(let stream): ZSTD_freeDStream(stream)
        }
    }

    /// Takes more of the compressed stream.
    public mutating func append(_ bytes: [UInt8]) {
        if consumed > 0 {
            input.removeFirst(consumed)
            offset += consumed
            consumed = 0
        }
        if input.isEmpty { input = bytes } else { input.append(contentsOf: bytes) }
    }

    /// The next portion, or nil where more of the stream is needed.
    public mutating func next() throws(CompressionError) -> Portion? {
        while true {
            if !isInsideMember, try !startsMember() { return nil }
            guard consumed < input.count || mayHoldMore else { return nil }
            let portion = try decompress()
            if portion.endsMember { isInsideMember = false }
            if !portion.bytes.isEmpty || portion.endsMember { return portion }
        }
    }

    /// Throws where the stream, of which nothing more comes, is not whole. Called when `next` has nothing more.
    public func finish() throws(CompressionError) {
        if isInsideMember || consumed < input.count { throw .endsTooEarly }
    }

    /// Whether a member starts with the next byte. Zeros behind the last one are padding, as tapes have it.
    private mutating func startsMember() throws(CompressionError) -> Bool {
        guard case .gzip(let stream) = engine else {
            isInsideMember = consumed < input.count
            return isInsideMember
        }
        if offset + consumed > 0 {
            while consumed < input.count, input[consumed] == 0 {
                isPadding = true
                consumed += 1
            }
        }
        guard consumed < input.count else { return false }
        if isPadding || input[consumed] != 0x1F { throw .isDamaged(reason: "what follows is no gzip member", offset: offset + consumed) }
        inflateReset(stream)
        isInsideMember = true
        return true
    }

    private mutating func decompress() throws(CompressionError) -> Portion {
        var portion = Portion(bytes: [])
        var failure: CompressionError?
        let start = consumed
        let place = offset + consumed
        portion.bytes = input.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: Self.chunk) { target, filled in
                switch engine {
                case .gzip(let stream):
                    stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + start })
                    stream.pointee.avail_in = uInt(source.count - start)
                    stream.pointee.next_out = target.baseAddress
                    stream.pointee.avail_out = uInt(target.count)
                    let code = inflate(stream, Z_NO_FLUSH)
                    filled = target.count - Int(stream.pointee.avail_out)
                    consumed = source.count - Int(stream.pointee.avail_in)
                    mayHoldMore = code == Z_OK && stream.pointee.avail_out == 0
                    portion.endsMember = code == Z_STREAM_END
                    switch code {
                    case Z_OK, Z_STREAM_END, Z_BUF_ERROR: break
                    case Z_MEM_ERROR: failure = .outOfMemory
                    default: failure = .isDamaged(reason: stream.pointee.msg.map { String(cString: $0) } ?? "it is no gzip data", offset: place)
                    }
                case .zstd(let stream):
                    var from = ZSTD_inBuffer(src: source.baseAddress.map { $0 + start }, size: source.count - start, pos: 0)
                    var to = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
                    let code = ZSTD_decompressStream(stream, &to, &from)
                    filled = to.pos
                    consumed = start + from.pos
                    mayHoldMore = to.pos == to.size && code != 0
                    portion.endsMember = code == 0
                    guard ZSTD_isError(code) != 0 else { return }
                    failure = switch ZSTD_getErrorCode(code) {
                    case ZSTD_error_frameParameter_windowTooLarge: .needsLargeWindow
                    case ZSTD_error_memory_allocation: .outOfMemory
                    default: .isDamaged(reason: String(cString: ZSTD_getErrorName(code)).lowercased(), offset: place)
                    }
                }
            }
        }
        if let failure { throw failure }
        return portion
    }
}
