import EmendCompression
import Glibc

/// What a file or stream holds, decompressed where its first bytes say that it is compressed, whatever it is called.
final class PackedInput {
    private let input: Input
    private(set) var compression: Compression?
    private var decompressor: Decompressor?
    private var isOpened = false
    /// Read while looking for a sign.
    private var head: [UInt8] = []
    private var isAtEnd = false
    private var mayHoldMore = false
    /// The bytes as they stand in the file, from its start, as long as they are kept.
    private(set) var taken: [UInt8] = []
    var keepsTaken = false

    init(_ input: Input) {
        self.input = input
    }

    /// Whether a portion can be had without waiting for others, now or after so long.
    func isReady(within milliseconds: Int32) -> Bool { mayHoldMore || !head.isEmpty || input.isReady(within: milliseconds) }

    /// The next portion, empty before what may have to be waited for, or nil at the end. What is compressed and is cut short or damaged is an error.
    func next() throws -> Decompressor.Portion? {
        if !isOpened { try open() }
        if compression == nil {
            let bytes = try read()
            return bytes.isEmpty ? nil : Decompressor.Portion(bytes: bytes)
        }
        do {
            while true {
                if let portion = try decompressor!.next() {
                    mayHoldMore = true
                    return portion
                }
                if mayHoldMore {
                    mayHoldMore = false
                    return Decompressor.Portion(bytes: [])
                }
                let bytes = try read()
                if bytes.isEmpty {
                    try decompressor!.finish()
                    return nil
                }
                decompressor!.append(bytes)
            }
        } catch let error as CompressionError {
            throw FileError(input.name, error.message(compression!))
        }
    }

    private func open() throws {
        isOpened = true
        var sign = Compression.Sign.open
        while sign == .open {
            let bytes = try input.read()
            if bytes.isEmpty { isAtEnd = true }
            if head.isEmpty { head = bytes } else { head += bytes }
            sign = Compression.sign(of: head.prefix(4))
            guard isAtEnd, sign == .open else { continue }
            // What is cut short before its first bytes tell; 0x1F starts no text.
            if let form = Compression(named: input.name) ?? (head.first == 0x1F ? .gzip : nil) {
                throw FileError(input.name, CompressionError.endsTooEarly.message(form))
            }
            sign = .plain
        }
        guard case .compressed(let found) = sign else { return }
        compression = found
        do {
            decompressor = try Decompressor(found)
        } catch {
            throw FileError(input.name, error.message(found))
        }
    }

    private func read() throws -> [UInt8] {
        var bytes = head
        head = []
        if bytes.isEmpty, !isAtEnd { bytes = try input.read() }
        if keepsTaken { taken += bytes }
        return bytes
    }
}

extension CompressionError {
    func message(_ compression: Compression) -> String {
        switch self {
        case .endsTooEarly: "the \(compression.rawValue) data ends too early; the file was cut short"
        case .isDamaged(let reason, let offset): "the \(compression.rawValue) data is damaged (\(reason)) at byte \(offset) or behind it"
        case .needsLargeWindow:
            "the zstd data needs a window of more than \(Decompressor.windowLimit >> 20) MiB (zstd --long); decompress it by zstd -d --long=31 and pass it on"
        case .outOfMemory: "there is no memory for \(compression.rawValue)"
        }
    }
}
