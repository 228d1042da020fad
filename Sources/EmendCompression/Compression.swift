// EmendCompression: gzip and zstd streams, piece by piece, with the places where their members end.

/// A form of compression that files come in.
public enum Compression: String, Sendable, Hashable, CaseIterable {
    /// RFC 1952.
    case gzip
    /// RFC 8878.
    case zstd

    /// The end of a file name that stands for it.
    public var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .zstd: ".zst"
        }
    }

    /// The bytes that each member starts with.
    public var memberStart: [UInt8] {
        switch self {
        case .gzip: [0x1F, 0x8B, 0x08]
        case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
        }
    }

    /// The form that the end of a file name stands for.
    public init?(named name: String) {
        guard let form = Self.allCases.first(where: { name.lowercased().hasSuffix($0.suffix) }) else { return nil }
        self = form
    }

    /// What the first bytes of a stream show.
    public enum Sign: Sendable, Hashable {
        case compressed(Compression)
        case plain
        /// More bytes are needed to tell.
        case open
    }

    /// Looks at the first bytes of a stream; four are enough.
    public static func sign(of head: some Collection<UInt8>) -> Sign {
        var isOpen = false
        for (magic, compression) in magics {
            let shown = zip(head, magic).allSatisfy { byte, range in range.contains(byte) }
            if shown, head.count >= magic.count { return .compressed(compression) }
            isOpen = isOpen || shown
        }
        return isOpen ? .open : .plain
    }

    private static let magics: [([ClosedRange<UInt8>], Compression)] = [
        // The only method there is follows the two bytes of the mark.
        ([0x1F...0x1F, 0x8B...0x8B, 0x08...0x08], .gzip),
        ([0x28...0x28, 0xB5...0xB5, 0x2F...0x2F, 0xFD...0xFD], .zstd),
        // A skippable frame may come first, as pzstd writes it.
        ([0x50...0x5F, 0x2A...0x2A, 0x4D...0x4D, 0x18...0x18], .zstd),
    ]
}

/// Why a compressed stream cannot be read, or one cannot be written.
public enum CompressionError: Error, Sendable, Hashable {
    /// The stream ends inside a member.
    case endsTooEarly
    /// With the library's words, and the number of compressed bytes before the piece that it refused.
    case isDamaged(reason: String, offset: Int)
    /// The frame asks for a window larger than `Decompressor.windowLimit`.
    case needsLargeWindow
    case outOfMemory
}
