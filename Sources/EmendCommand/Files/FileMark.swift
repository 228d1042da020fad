import EmendCore
import EmendFraming
import Glibc

/// What a file system tells of a file, which is another thing once the content is another one. Times are nanoseconds since 1970.
struct FileMark: Equatable {
    /// File systems round the time of a change: to a few milliseconds mostly, to two seconds at worst (FAT).
    private static let roughness = 2_000_000_000

    var size: Int
    var modified: Int
    /// Of the content or of what is told of it; unlike `modified` it cannot be set back.
    var changed: Int
    /// A hint only: a copy of a tree has other ones.
    var inode: Int

    init(size: Int, modified: Int, changed: Int, inode: Int) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    init(_ status: stat) {
        size = Int(status.st_size)
        modified = status.st_mtim.nanoseconds
        changed = status.st_ctim.nanoseconds
        inode = Int(status.st_ino)
    }

    /// Nil where there is no regular file. A link is none.
    init?(path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.isRegular else { return nil }
        self.init(status)
    }

    /// Whether the file may have been changed after it was read, at this time, without its times showing it: git calls that racy.
    func isRacy(readAt time: Int) -> Bool { max(modified, changed) >= time - Self.roughness }
}

extension timespec {
    var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }

    /// The time of day.
    static var now: timespec {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time
    }
}

/// Nanoseconds of a clock that nobody sets.
func steadyTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.nanoseconds
}

/// The `ContentHash` of what a file holds, decompressed. Nil where it cannot be read to its end.
func contentHash(of path: String) throws -> UInt64? {
    do {
        let source = PackedInput(try Input(path: path))
        var hash = ContentHash()
        while let portion = try source.next() {
            try Signals.check()
            hash.update(portion.bytes)
        }
        return hash.value
    } catch is FileError {
        return nil
    }
}

/// Finds where files are, whatever they are called on the command line. Remembers the last directory: most files lie beside the one before.
struct AbsolutePaths {
    private var directory = ""
    private var real = ""

    /// The path without links, but for that of the file itself. As it is where its directory does not exist.
    mutating func path(of file: String) -> String {
        let slash = file.utf8.lastIndex(of: 0x2F)
        let directory = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
        let name = slash.map { file[file.utf8.index(after: $0)...] } ?? file[...]
        if directory != self.directory || real.isEmpty {
            guard let found = realpath(directory, nil) else { return file }
            defer { free(found) }
            real = String(cString: found)
            self.directory = directory
        }
        return (real == "/" ? "" : real) + "/" + name
    }
}
