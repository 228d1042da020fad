import Glibc

/// A report that takes its name when it is complete; until then what stood under that name stands.
final class ReportFile {
    private let replacement: Replacement
    /// In bytes.
    private(set) var position = 0
    /// Where the report will stand.
    var path: String { replacement.path }
    /// What could not be taken back, though no report may tell of it.
    private var failure: FileError?

    /// Makes the directory where it is missing.
    init(path: String) throws {
        var path = path
        var model = stat()
        if stat(path, &model) == 0 {
            guard model.isRegular else { throw FileError(path, "is no regular file; name another one for the report", isShared: true) }
            // A link goes on to lead to the report.
            if let real = realpath(path, nil) {
                path = String(cString: real)
                free(real)
            }
        } else {
            let mask = umask(0)
            umask(mask)
            model.st_mode = S_IFREG | 0o666 & ~mask
            (model.st_uid, model.st_gid) = (geteuid(), getegid())
            if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try createDirectories(String(path[..<slash])) }
        }
        replacement = try Replacement(path: path, like: model, isShared: true)
    }

    func write(_ bytes: [UInt8]) throws {
        position += bytes.count
        try replacement.output.write(bytes)
    }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// Takes back what was written since the file was so long. Where that fails the report does not get its name.
    func rewind(to earlier: Int) {
        guard earlier < position else { return }
        do {
            try replacement.output.flush()
            let descriptor = replacement.output.descriptor
            if ftruncate(descriptor, earlier) != 0 || lseek(descriptor, earlier, SEEK_SET) < 0 { throw FileError(path, errno: errno, isShared: true) }
            position = earlier
        } catch {
            failure = error as? FileError
        }
    }

    func commit() throws {
        if let failure { throw failure }
        try replacement.commit()
    }
}

/// Bytes that are kept until it is their turn in a report, in a file beside it that has no name.
final class ReportSpool {
    private static let chunk = 1 << 16

    private let output: Output
    private let name: String
    private(set) var count = 0

    init(for path: String) throws {
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
        var template = (directory + ".emend-XXXXXX").utf8CString.map { $0 }
        let descriptor = template.withUnsafeMutableBufferPointer { mkstemp($0.baseAddress!) }
        if descriptor < 0 { throw FileError(path, errno: errno, isShared: true) }
        template.withUnsafeBufferPointer { _ = unlink($0.baseAddress!) }
        name = path
        output = Output(descriptor: descriptor, name: path, isOwned: true, isShared: true)
    }

    func append(_ bytes: [UInt8]) throws {
        try output.write(bytes)
        count += 1
    }

    /// Writes all of it at the end of a report.
    func drain(into file: ReportFile) throws {
        try output.flush()
        var offset = 0
        while true {
            var bytes = [UInt8](repeating: 0, count: Self.chunk)
            let got = pread(output.descriptor, &bytes, bytes.count, offset)
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw FileError(name, errno: errno, isShared: true) }
            if got == 0 { return }
            try file.write(Array(bytes[..<got]))
            offset += got
        }
    }
}
