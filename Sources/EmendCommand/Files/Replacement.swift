import CFiles
import Glibc

/// A file that is written beside its final name and takes that name only when it is complete and on the disk.
final class Replacement {
    let path: String
    let output: Output
    /// In bytes, as far as it was finished.
    private(set) var size = 0
    let directory: OutputDirectory
    private let temporary: [CChar]
    private let model: stat
    private let keepsTimes: Bool
    private let isShared: Bool
    private var isPublished = false

    /// The file gets the mode of `model`, its owner where that is allowed, and on request the time it was modified. Where one that
    /// all texts of a run share fails, the run ends.
    init(path: String, in directory: OutputDirectory, like model: stat, keepsTimes: Bool = false, isShared: Bool = false) throws {
        self.path = path
        self.directory = directory
        self.model = model
        self.keepsTimes = keepsTimes
        self.isShared = isShared
        var descriptor: Int32 = -1
        var name: [CChar] = []
        // A run that removes leftovers may take the file for one before it is locked.
        for _ in 0..<8 where descriptor < 0 {
            name = Leftover.newName().map { CChar(bitPattern: $0) } + [0]
            descriptor = openat(directory.descriptor, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor < 0 {
                if errno == EEXIST { continue }
                throw FileError(path, errno: errno, isShared: isShared)
            }
            if !Self.lock(descriptor) {
                close(descriptor)
                descriptor = -1
            }
        }
        if descriptor < 0 { throw FileError(path, "no temporary file can be made beside it", isShared: isShared) }
        temporary = name
        output = Output(descriptor: descriptor, name: path, isOwned: true, isShared: isShared)
    }

    /// Beside a path that somebody named.
    convenience init(path: String, like model: stat, isShared: Bool = false) throws {
        try self.init(path: path, in: OutputDirectory(path: String(path.parentPath)), like: model, isShared: isShared)
    }

    deinit {
        if !isPublished { unlinkat(directory.descriptor, temporary, 0) }
    }

    private static func lock(_ descriptor: Int32) -> Bool {
        var status = stat()
        // Where files cannot be locked, leftovers stay.
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { return errno != EWOULDBLOCK }
        return fstat(descriptor, &status) == 0 && status.st_nlink > 0
    }

    /// Comes after the last byte: hands all of it to the system, which begins to write it to the disk.
    func finish() throws {
        try output.flush()
        let descriptor = output.descriptor
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw FileError(path, errno: errno, isShared: isShared) }
        size = Int(status.st_size)
        var mode = model.st_mode & 0o7777
        if status.st_uid != model.st_uid || status.st_gid != model.st_gid, fchown(descriptor, model.st_uid, model.st_gid) != 0 {
            // It may run as its owner or group, and that is another one now.
            mode &= 0o777
        }
        if fchmod(descriptor, mode) != 0 { throw FileError(path, errno: errno, isShared: isShared) }
        if keepsTimes {
            let times = [timespec(tv_sec: 0, tv_nsec: emend_no_time()), model.st_mtim]
            if futimens(descriptor, times) != 0 { throw FileError(path, errno: errno, isShared: isShared) }
        }
        emend_begin_writeback(descriptor)
    }

    /// Gives the file its name; what stood there before is gone then, or has the name of a backup. It must be on the disk by now.
    func publish(backup suffix: String? = nil) throws {
        let name = path.lastPart.description
        if let suffix { try keep(name, as: name + suffix, suffix) }
        let code = name.withSystemPath { renameat(directory.descriptor, temporary, directory.descriptor, $0) == 0 ? 0 : errno }
        if code != 0 {
            if let suffix { (name + suffix).withSystemPath { _ = unlinkat(directory.descriptor, $0, 0) } }
            throw FileError(path, errno: code, isShared: isShared)
        }
        isPublished = true
    }

    /// Waits until all of it is on the disk, and gives it its name.
    func commit() throws {
        try finish()
        try output.sync()
        try publish()
    }

    /// Gives the original a second name, so that at no time there is no file under the first.
    private func keep(_ name: String, as backup: String, _ suffix: String) throws {
        let code = name.withSystemPath { name in backup.withSystemPath { linkat(directory.descriptor, name, directory.descriptor, $0, 0) == 0 ? 0 : errno } }
        switch code {
        case 0: return
        case EEXIST: throw FileError(path, "left as it is, since \(visible(backup)) is there already; move it away, or choose another --backup")
        case EPERM, EOPNOTSUPP, EMLINK: try copy(name, to: path + suffix)
        default: throw FileError(path + suffix, errno: code)
        }
    }

    /// For file systems on which a file has one name.
    private func copy(_ name: String, to backup: String) throws {
        let copy = try Replacement(path: backup, in: directory, like: model, keepsTimes: true)
        let original = try Input(path: path)
        while case let bytes = try original.read(), !bytes.isEmpty { try copy.output.write(bytes) }
        try copy.finish()
        try copy.output.sync()
        let name = backup.lastPart.description
        let code = name.withSystemPath { emend_rename_if_new(directory.descriptor, copy.temporary, $0) == 0 ? 0 : errno }
        if code == EEXIST { throw FileError(path, "left as it is, since \(visible(name)) is there already; move it away, or choose another --backup") }
        if code != 0 { throw FileError(backup, errno: code) }
        copy.isPublished = true
    }
}
