import CFiles
import Glibc

/// A directory that files are written into, held open: what is written goes there whatever becomes of the path meanwhile.
final class OutputDirectory {
    let descriptor: Int32
    let device: dev_t

    fileprivate init(_ descriptor: Int32, device: dev_t) {
        self.descriptor = descriptor
        self.device = device
    }

    /// A path that somebody named: links in it are followed. Empty for the working directory.
    convenience init(path: String) throws {
        let descriptor = (path.isEmpty ? "." : path).withSystemPath { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        if descriptor < 0 { throw FileError(path, errno: errno) }
        try self.init(owning: descriptor, path)
    }

    private convenience init(owning descriptor: Int32, _ path: String) throws {
        var status = stat()
        if fstat(descriptor, &status) != 0 {
            let code = errno
            close(descriptor)
            throw FileError(path, errno: code)
        }
        self.init(descriptor, device: status.st_dev)
    }

    deinit { close(descriptor) }

    /// A directory in this one, made where it is missing; `path` is for messages. A link is refused: it may lead anywhere.
    fileprivate func directory(_ name: [UInt8], _ path: String) throws -> (OutputDirectory, isNew: Bool) {
        let name = name.map { CChar(bitPattern: $0) } + [0]
        let isNew = mkdirat(descriptor, name, 0o777) == 0
        if !isNew, errno != EEXIST { throw FileError(path, errno: errno) }
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        var below = openat(descriptor, name, flags)
        if below < 0, errno == EACCES || errno == EPERM, fchmodat(descriptor, name, 0o700, 0) == 0 { below = openat(descriptor, name, flags) }
        if below < 0 {
            let code = errno
            var status = stat()
            if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isLink { throw FileError(path, "is a link, and nothing is written through it") }
            throw FileError(path, errno: code)
        }
        return (try OutputDirectory(owning: below, path), isNew)
    }
}

/// The directories that a run writes into.
final class OutputTree {
    /// Beyond so many open directories above the present one, the upper ones are closed.
    private static let mostOpen = 32
    /// More directories than that are not waited for one by one.
    private static let mostTouched = 8

    private let root: String?
    private let sweeps: Bool
    private var top: OutputDirectory?
    /// From the root downwards to the last one that was asked for.
    private var open: [(name: [UInt8], directory: OutputDirectory?)] = []
    private var other: (path: String, directory: OutputDirectory)?
    /// How many left-over temporary files were removed.
    private(set) var leftovers = 0
    /// The first directories in which files got names, and one for each device.
    private var touched: [OutputDirectory] = []
    private var touchedCount = 0
    private var devices: [OutputDirectory] = []

    /// What lies below the root, the directory of `--out`, is made where it is missing. With `sweeps`, left-over temporary files there are removed.
    init(root: String?, sweeps: Bool) {
        self.root = root
        self.sweeps = sweeps
    }

    /// The directory at a path, and whether it was made just now.
    func directory(at path: String) throws -> (OutputDirectory, isNew: Bool) {
        guard let root, path == root || path.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
            if let other, other.path == path { return (other.directory, false) }
            let directory = try OutputDirectory(path: path)
            other = (path, directory)
            return (directory, false)
        }
        let parts = path.systemPath.dropFirst(root.systemPath.count).split(separator: 0x2F).filter { !$0.elementsEqual([0x2E]) }.map(Array.init)
        let common = zip(parts, open).prefix { $0 == $1.name }.count
        open.removeLast(open.count - common)
        while let last = open.last, last.directory == nil { open.removeLast() }
        var (directory, isNew) = (try open.last?.directory ?? openTop(root), false)
        for index in open.count..<max(parts.count, open.count) {
            let path = root + "/" + String(systemPath: Array(parts[...index].joined(separator: [0x2F])))
            (directory, isNew) = try directory.directory(parts[index], path)
            if !isNew, sweeps { leftovers += Leftover.sweep(directory) }
            open.append((parts[index], directory))
            if index >= Self.mostOpen { open[index - Self.mostOpen].directory = nil }
        }
        return (directory, isNew)
    }

    /// Takes note that a file got its name in a directory.
    func touch(_ directory: OutputDirectory) {
        if touched.last === directory { return }
        touchedCount += 1
        if touched.count < Self.mostTouched { touched.append(directory) }
        if !devices.contains(where: { $0.device == directory.device }) { devices.append(directory) }
    }

    /// Waits until the names of all files are on the disk, too.
    func sync() {
        if touchedCount > Self.mostTouched {
            for directory in devices { _ = emend_sync_file_system(directory.descriptor) }
        } else {
            for directory in touched { fsync(directory.descriptor) }
        }
    }

    /// Removes what runs that were stopped left in a directory.
    func sweep(_ path: String) {
        if let directory = try? OutputDirectory(path: path) { leftovers += Leftover.sweep(directory) }
    }

    private func openTop(_ root: String) throws -> OutputDirectory {
        if let top { return top }
        try createDirectories(root)
        let directory = try OutputDirectory(path: root)
        if sweeps { leftovers += Leftover.sweep(directory) }
        top = directory
        return directory
    }
}
