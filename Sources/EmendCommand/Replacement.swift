import Glibc

/// A file that is written beside its final name and takes that name only when it is complete.
final class Replacement {
    let path: String
    private let temporary: String
    let output: Output
    private let isShared: Bool
    private var isCommitted = false

    /// The file gets the mode of `model`, and its owner where that is allowed. Where one that all texts of a run share fails, the run ends.
    init(path: String, like model: stat, isShared: Bool = false) throws {
        self.path = path
        self.isShared = isShared
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
        var template = (directory + ".emend-XXXXXX").utf8CString.map { $0 }
        let descriptor = template.withUnsafeMutableBufferPointer { mkstemp($0.baseAddress!) }
        if descriptor < 0 { throw FileError(path, errno: errno, isShared: isShared) }
        temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        output = Output(descriptor: descriptor, name: path, isOwned: true, isShared: isShared)
        _ = fchown(descriptor, model.st_uid, model.st_gid)
        if fchmod(descriptor, model.st_mode & 0o7777) != 0 {
            let code = errno
            unlink(temporary)
            isCommitted = true
            throw FileError(path, errno: code, isShared: isShared)
        }
    }

    deinit {
        if !isCommitted { unlink(temporary) }
    }

    /// Gives the file its name; what stood there before is gone then.
    func commit() throws {
        try output.sync()
        if rename(temporary, path) != 0 { throw FileError(path, errno: errno, isShared: isShared) }
        isCommitted = true
    }
}
