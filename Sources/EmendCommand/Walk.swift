import Glibc

extension stat {
    var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
    var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
}

/// Which file it is, whatever it is called.
struct FileID: Hashable {
    private let device: dev_t
    private let number: ino_t

    init(_ status: stat) {
        device = status.st_dev
        number = status.st_ino
    }

    /// Nil where there is no such file, or something that has no content of its own, such as a device.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.isRegular || status.isDirectory else { return nil }
        self.init(status)
    }

    /// Nil for all but regular files.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.isRegular else { return nil }
        self.init(status)
    }
}

/// The regular files below a directory, sorted by name, byte by byte. Hidden ones are left out, links are not followed.
struct Walk {
    enum Entry {
        case file(path: String, relative: String, FileID, size: Int)
        case skipped(FileError)
        case failed(FileError)
    }

    private(set) var entries: [Entry] = []
    private let excluded: FileID?

    init(_ directory: String, leavingOut excluded: FileID?) {
        self.excluded = excluded
        var root = directory
        while root.count > 1, root.last == "/" { root.removeLast() }
        visit(root == "/" ? "" : root, "")
    }

    private mutating func visit(_ path: String, _ relative: String) {
        guard let directory = opendir(path.isEmpty ? "/" : path) else {
            entries.append(.failed(FileError(path, errno: errno)))
            return
        }
        var names: [[UInt8]] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            // Names that start with a full stop are hidden: .git, and what was left of an interrupted run.
            if name.first != 0x2E { names.append(name) }
        }
        closedir(directory)
        for bytes in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let name = String(decoding: bytes, as: UTF8.self)
            let child = path + "/" + name
            guard Array(name.utf8) == bytes else {
                entries.append(.failed(FileError(child, "the name is not UTF-8")))
                continue
            }
            visit(child, relative: relative.isEmpty ? name : relative + "/" + name)
        }
    }

    private mutating func visit(_ path: String, relative: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            entries.append(.failed(FileError(path, errno: errno)))
            return
        }
        if status.isDirectory {
            if FileID(status) != excluded { visit(path, relative) }
        } else if status.isRegular {
            entries.append(.file(path: path, relative: relative, FileID(status), size: Int(status.st_size)))
        } else {
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            entries.append(.skipped(FileError(path, isLink ? "a link in a directory is not followed" : "is no regular file, left out")))
        }
    }
}

/// Creates a directory and those above it, as far as they are missing.
func createDirectories(_ path: String) throws {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { throw FileError(path, errno: errno) }
    try createDirectories(String(path[..<slash]))
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw FileError(path, errno: errno) }
}
