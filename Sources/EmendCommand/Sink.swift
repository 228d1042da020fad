import EmendFraming
import Glibc

/// Takes the pieces of a cleaned text.
protocol Sink: AnyObject {
    func write(_ piece: CleanedPiece) throws
    /// Gives a file its name. Not called where something failed; nothing is left then.
    func commit() throws
}

extension Plan.Destination {
    /// Where the pieces of a text go; nil where none is written.
    func sink(like model: stat, _ standardOutput: Output) throws -> (any Sink)? {
        switch self {
        case .standardOutput: StreamSink(standardOutput)
        case .inPlace(let path): try InPlaceSink(path: path, model: model)
        case .file(let path): try FileSink(path: path, like: model)
        case .none: nil
        }
    }
}

/// Standard output, as far as it takes text.
final class StreamSink: Sink {
    private let output: Output

    init(_ output: Output) {
        self.output = output
    }

    func write(_ piece: CleanedPiece) throws { try output.write(piece.bytes) }
    func commit() throws {}
}

/// A new file below the directory of `--out`.
final class FileSink: Sink {
    private let replacement: Replacement

    init(path: String, like model: stat) throws {
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try createDirectories(String(path[..<slash])) }
        replacement = try Replacement(path: path, like: model)
    }

    func write(_ piece: CleanedPiece) throws { try replacement.output.write(piece.bytes) }
    func commit() throws { try replacement.commit() }
}

/// A file that is replaced. Until the first change nothing is written.
final class InPlaceSink: Sink {
    private let path: String
    private let model: stat
    private var replacement: Replacement?

    init(path: String, model: stat) throws {
        guard model.isRegular else { throw FileError(path, "is no regular file") }
        if access(path, W_OK) != 0 { throw FileError(path, errno: errno) }
        self.path = path
        self.model = model
    }

    func write(_ piece: CleanedPiece) throws {
        if piece.isChanged, replacement == nil { replacement = try begin(afterCopying: piece.originalOffset) }
        try replacement?.output.write(piece.bytes)
    }

    func commit() throws { try replacement?.commit() }

    private func begin(afterCopying count: Int) throws -> Replacement {
        let replacement = try Replacement(path: path, like: model)
        let original = try Input(path: path)
        var rest = count
        while rest > 0 {
            let bytes = try original.read(upTo: min(rest, 1 << 17))
            if bytes.isEmpty { throw FileError(path, "was cut short while it was read") }
            try replacement.output.write(bytes)
            rest -= bytes.count
        }
        return replacement
    }
}
