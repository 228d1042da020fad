import CFiles
import Glibc

/// What a mirror of a directory has besides files: directories, with their modes and times, and links.
///
/// Links are made as they are, wherever they lead; no run follows one in a directory, neither to read nor to write.
struct Mirror {
    private let trees: [JobList.Tree]
    private let tree: OutputTree

    init(_ plan: Plan, _ tree: OutputTree) {
        trees = plan.jobs.trees
        self.tree = tree
    }

    /// Makes directories and links before any file is written; returns what failed.
    func begin() throws -> [FileError] {
        var failures: [FileError] = []
        for mirrored in trees {
            let walk = mirrored.walk
            if mirrored.isInPlace { for directory in walk.directories where directory.hasLeftovers { tree.sweep(walk.path(directory, below: walk.root)) } }
            guard let output = mirrored.output else { continue }
            for directory in walk.directories where directory.isNeeded {
                try Self.collecting(&failures) { try make(walk.path(directory, below: output)) }
            }
            for link in mirrored.links {
                try Self.collecting(&failures) { try make(walk.path(link), walk.path(link, below: output)) }
            }
        }
        return failures
    }

    /// Gives directories their modes and times, those within others first. Where one could not be made, that is told already.
    func finish() throws -> [FileError] {
        var failures: [FileError] = []
        for mirrored in trees {
            guard let output = mirrored.output else { continue }
            for directory in mirrored.walk.directories.reversed() where directory.isNeeded {
                let path = mirrored.walk.path(directory, below: output)
                guard let made = try? tree.directory(at: path).0 else { continue }
                try Self.collecting(&failures) { try Self.finish(made, path, like: directory) }
            }
        }
        return failures
    }

    private static func collecting(_ failures: inout [FileError], _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as FileError where !error.endsRun {
            // What lies below a directory that cannot be made fails for the same reason.
            if failures.last?.message != error.message { failures.append(error) }
        }
    }

    private func make(_ path: String) throws {
        let directory = try tree.directory(at: path).0
        var status = stat()
        // One that an earlier run made may be closed to its owner until the end of this run, too.
        guard fstat(directory.descriptor, &status) == 0, status.st_mode & 0o700 != 0o700, status.st_uid == geteuid() else { return }
        _ = fchmod(directory.descriptor, status.st_mode & 0o7777 | 0o700)
    }

    private static func finish(_ made: OutputDirectory, _ path: String, like model: Walk.Directory) throws {
        var (status, mode) = (stat(), model.mode)
        if fstat(made.descriptor, &status) != 0 { throw FileError(path, errno: errno) }
        if status.st_uid != model.owner.user || status.st_gid != model.owner.group, fchown(made.descriptor, model.owner.user, model.owner.group) != 0 { mode &= 0o1777 }
        // What belongs to somebody else keeps the mode it has.
        if status.st_mode & 0o7777 != mode, fchmod(made.descriptor, mode) != 0, errno != EPERM { throw FileError(path, errno: errno) }
        let times = [timespec(tv_sec: 0, tv_nsec: emend_no_time()), model.modified]
        if futimens(made.descriptor, times) != 0, errno != EPERM { throw FileError(path, errno: errno) }
    }

    /// Makes a link anew, all at once where another one stands there.
    private func make(_ source: String, _ path: String) throws {
        var model = stat()
        guard source.withSystemPath({ lstat($0, &model) }) == 0, let target = Self.target(source, AT_FDCWD) else { throw FileError(source, errno: errno) }
        let directory = try tree.directory(at: String(path.parentPath)).0
        let name = path.lastPart.description
        if Self.target(name, directory.descriptor) != target {
            let temporary = Leftover.newName().map { CChar(bitPattern: $0) } + [0]
            let isMade = target.withUnsafeBufferPointer { symlinkat($0.baseAddress!, directory.descriptor, temporary) } == 0
            if !isMade || name.withSystemPath({ renameat(directory.descriptor, temporary, directory.descriptor, $0) }) != 0 {
                let code = errno
                if isMade { unlinkat(directory.descriptor, temporary, 0) }
                throw FileError(path, errno: code)
            }
        }
        let times = [timespec(tv_sec: 0, tv_nsec: emend_no_time()), model.st_mtim]
        name.withSystemPath {
            _ = fchownat(directory.descriptor, $0, model.st_uid, model.st_gid, AT_SYMLINK_NOFOLLOW)
            _ = utimensat(directory.descriptor, $0, times, AT_SYMLINK_NOFOLLOW)
        }
    }

    /// Where a link leads, ended by a zero byte; nil where it is none.
    private static func target(_ path: String, _ directory: Int32) -> [CChar]? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = path.withSystemPath { readlinkat(directory, $0, &bytes, Int(PATH_MAX)) }
        return count < 0 ? nil : Array(bytes.prefix(count)) + [0]
    }
}
