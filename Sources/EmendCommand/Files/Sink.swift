import EmendCompression
import EmendFraming
import Glibc

/// Takes the pieces of a cleaned text.
protocol Sink: AnyObject {
    /// Comes before the first piece of a text that is cleaned.
    func begin(_ compression: Compression?) throws
    /// A member of the input ended behind so many bytes of what it holds.
    func endMember(at offset: Int) throws
    func write(_ piece: CleanedPiece) throws
    /// Ends the text; returns the file that waits for its name, if one does. Not called where something failed, unless what was read before is written
    /// (`isWhole` is false then); nothing is left else.
    func finish(isWhole: Bool) throws -> Replacement?
}

extension Plan.Destination {
    /// Where the pieces of a text go; nil where none is written.
    func sink(like model: stat, name: String, _ standardOutput: Output, _ form: StandardOutputForm, _ tree: OutputTree) throws -> (any Sink)? {
        switch self {
        case .standardOutput: StreamSink(name: name, standardOutput, form)
        case .inPlace(let path): try InPlaceSink(path: path, model: model, tree)
        case .file(let path): try FileSink(path: path, like: model, tree)
        case .none: nil
        }
    }
}

/// Standard output, as far as it takes text.
final class StreamSink: Sink {
    private let output: PackedOutput

    init(name: String, _ output: Output, _ form: StandardOutputForm) {
        self.output = PackedOutput(output, for: name, in: form)
    }

    func begin(_ compression: Compression?) throws { try output.begin(compression) }
    func endMember(at offset: Int) throws { try output.endMember(at: offset) }
    func write(_ piece: CleanedPiece) throws { try output.write(piece) }

    func finish(isWhole: Bool) throws -> Replacement? {
        try output.finish(isWhole: isWhole)
        return nil
    }
}

/// A new file below the directory of `--out`.
final class FileSink: Sink {
    private let replacement: Replacement
    private let output: PackedOutput

    init(path: String, like model: stat, _ tree: OutputTree) throws {
        replacement = try Replacement(path: path, in: tree.directory(at: String(path.parentPath)).0, like: model, keepsTimes: true)
        output = PackedOutput(replacement.output)
    }

    func begin(_ compression: Compression?) throws { try output.begin(compression) }
    func endMember(at offset: Int) throws { try output.endMember(at: offset) }
    func write(_ piece: CleanedPiece) throws { try output.write(piece) }

    func finish(isWhole: Bool) throws -> Replacement? {
        try output.finish(isWhole: isWhole)
        try replacement.finish()
        return replacement
    }
}

/// A file that is replaced where something changes. Until then nothing is written, unless it is compressed: what was read cannot be copied then.
final class InPlaceSink: Sink {
    private let path: String
    private let model: stat
    private var replacement: Replacement?
    private var output: PackedOutput?
    private var isChanged = false
    private let tree: OutputTree

    init(path: String, model: stat, _ tree: OutputTree) throws {
        guard model.isRegular else { throw FileError(path, "is no regular file") }
        if path.withSystemPath({ access($0, W_OK) }) != 0 { throw FileError(path, errno: errno) }
        self.tree = tree
        self.path = path
        self.model = model
    }

    func begin(_ compression: Compression?) throws {
        guard let compression else { return }
        open(try newFile())
        try output?.begin(compression)
    }

    func endMember(at offset: Int) throws { try output?.endMember(at: offset) }

    func write(_ piece: CleanedPiece) throws {
        isChanged = isChanged || piece.isChanged
        if piece.isChanged, replacement == nil { open(try replacement(afterCopying: piece.originalOffset)) }
        try output?.write(piece)
    }

    func finish(isWhole: Bool) throws -> Replacement? {
        guard isChanged else { return nil }
        try output?.finish(isWhole: isWhole)
        try replacement?.finish()
        return replacement
    }

    private func newFile() throws -> Replacement {
        try Replacement(path: path, in: tree.directory(at: String(path.parentPath)).0, like: model)
    }

    private func open(_ replacement: Replacement) {
        self.replacement = replacement
        output = PackedOutput(replacement.output)
    }

    private func replacement(afterCopying count: Int) throws -> Replacement {
        let replacement = try newFile()
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
