import ArgumentParser
import EmendCompression
import EmendFraming

/// What standard output is compressed with.
enum CompressionChoice: String, ExpressibleByArgument, CaseIterable {
    case keep, none, gzip, zstd

    func compression(of input: Compression?) -> Compression? {
        switch self {
        case .keep: input
        case .none: nil
        case .gzip: .gzip
        case .zstd: .zstd
        }
    }
}

/// Writes pieces to an output, compressed where the input was.
///
/// A member ends where one of the input's ended, if a piece ends there too: records of web archives keep a member each.
final class PackedOutput {
    let output: Output
    private var compression: Compression?
    private var compressor: Compressor?
    /// Where members of the input end, in bytes of what they hold, as far as they were not met yet.
    private var memberEnds: ArraySlice<Int> = []
    /// How many of these bytes the pieces written so far stand for.
    private var position = 0

    init(_ output: Output) {
        self.output = output
    }

    func begin(_ compression: Compression?) throws {
        self.compression = compression
        try packing { if let compression { compressor = try Compressor(compression) } }
    }

    /// Whether a member ends with what it holds may be known only when that is cleaned and written.
    func endMember(at offset: Int) throws {
        guard compression != nil else { return }
        if offset == position { try endMember() } else { memberEnds.append(offset) }
    }

    func write(_ piece: CleanedPiece) throws {
        guard compression != nil else { return try output.write(piece.bytes) }
        try packing { try output.write(compressor!.append(piece.bytes)) }
        position = piece.originalOffset + piece.originalCount
        while let next = memberEnds.first, next <= position {
            memberEnds.removeFirst()
            if next == position { try endMember() }
        }
    }

    private func endMember() throws {
        try packing { try output.write(compressor!.endMember()) }
    }

    /// Ends the stream. Where the input broke off, that is left to be seen in the output.
    func finish(isWhole: Bool) throws {
        guard compression != nil else { return }
        try packing { try output.write(isWhole ? compressor!.finish() : compressor!.breakOff()) }
    }

    private func packing(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as CompressionError {
            throw FileError(output.name, error.message(compression ?? .gzip))
        }
    }
}

/// Standard output holds texts one after the other, in one compression.
final class StandardOutputForm {
    private let choice: CompressionChoice
    private var current: Compression??

    init(_ choice: CompressionChoice) {
        self.choice = choice
    }

    /// The compression for a text. Throws where texts before it have another one.
    func compression(of input: Compression?, _ name: String) throws -> Compression? {
        let compression = choice.compression(of: input)
        if let current, current != compression {
            func words(_ compression: Compression?) -> String { compression.map { "compressed with \($0.rawValue)" } ?? "not compressed" }
            throw FileError(name, "is \(words(compression)), and what standard output holds by now is \(words(current)); add --compression none or another")
        }
        current = .some(compression)
        return compression
    }
}
