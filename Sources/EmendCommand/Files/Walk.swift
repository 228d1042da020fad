import Glibc

/// What lies below a directory and is taken, sorted by name, byte by byte. Links are not followed.
///
/// An entry takes 24 bytes and its name: a tree of a million files is held whole before any of them is read.
struct Walk {
    struct Directory {
        /// Below the root, with a slash at the end; empty for the root.
        fileprivate(set) var path: [UInt8]
        fileprivate let above: Int?
        let mode: mode_t
        let owner: (user: uid_t, group: gid_t)
        let modified: timespec
        /// Whether a mirror of the tree has it.
        fileprivate(set) var isNeeded: Bool
        /// Runs that were stopped may have left something.
        fileprivate(set) var hasLeftovers = false
    }

    struct Entry {
        enum Kind { case file, link, other, failed }

        /// In bytes; the system's error code for what failed.
        fileprivate let size: Int
        fileprivate let directory: Int32
        fileprivate let nameStart: UInt32
        fileprivate let nameCount: UInt8
        let kind: Kind
    }

    /// As it was named, without slashes at the end; empty for the root of all.
    let root: [UInt8]
    private(set) var directories: [Directory] = []
    private(set) var entries: [Entry] = []
    /// Which file each entry is, as long as that is of interest.
    private(set) var ids: [FileID] = []
    private var names: [UInt8] = []
    private let choice: FileChoice
    private let excluded: FileID?

    init(_ directory: String, choice: FileChoice = FileChoice(), leavingOut excluded: FileID? = nil) {
        var root = directory.systemPath
        while root.last == 0x2F { root.removeLast() }
        self.root = root
        self.choice = choice
        self.excluded = excluded
        guard let status = fileStatus(directory) else { return }
        visit(path: [], status, above: nil, choice.rules(at: directory))
    }

    func size(_ entry: Entry) -> Int { entry.kind == .file ? entry.size : 0 }
    func error(_ entry: Entry) -> FileError { FileError(path(entry), errno: Int32(truncatingIfNeeded: entry.size)) }
    /// Why an entry that is no file is not read.
    func note(_ entry: Entry) -> FileError { FileError(path(entry), entry.kind == .link ? "a link in a directory is not followed" : "is no regular file, left out") }
    func directory(_ entry: Entry) -> Directory { directories[Int(entry.directory)] }
    func name(_ entry: Entry) -> ArraySlice<UInt8> { names[Int(entry.nameStart)..<Int(entry.nameStart) + Int(entry.nameCount)] }
    /// The path of an entry behind another root.
    func path(_ entry: Entry, below root: [UInt8]) -> String {
        // A directory that failed has no name of its own.
        entry.nameCount == 0 ? path(directory(entry), below: root) : String(systemPath: root + [0x2F] + directory(entry).path + name(entry))
    }
    func path(_ entry: Entry) -> String { path(entry, below: root) }
    /// The path of a directory behind a root.
    func path(_ directory: Directory, below root: [UInt8]) -> String {
        directory.path.isEmpty && !root.isEmpty ? String(systemPath: root) : String(systemPath: root + [0x2F] + directory.path.dropLast())
    }

    /// Leaves out entries.
    mutating func removeAll(where isMeant: (Entry, FileID) -> Bool) {
        var count = 0
        for index in entries.indices where !isMeant(entries[index], ids[index]) {
            (entries[count], ids[count]) = (entries[index], ids[index])
            count += 1
        }
        entries.removeLast(entries.count - count)
        ids.removeLast(ids.count - count)
    }

    /// Leaves out the entries of these indexes. Comes after `forgetIDs`.
    mutating func removeAll(at indexes: Set<Int>) {
        entries = entries.indices.lazy.filter { !indexes.contains($0) }.map { [entries] in entries[$0] }
    }

    mutating func forgetIDs() { ids = [] }

    private mutating func visit(path: [UInt8], _ status: stat, above: Int?, _ rules: FileRules) {
        let index = directories.count
        directories.append(
            Directory(
                path: path, above: above, mode: status.st_mode & 0o7777, owner: (status.st_uid, status.st_gid), modified: status.st_mtim,
                isNeeded: choice.includes.isEmpty))
        let named = String(systemPath: root + [0x2F] + path)
        // The root may be a link: whoever named it means what it leads to.
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (above == nil ? 0 : O_NOFOLLOW)
        let descriptor = named.withSystemPath { open($0, flags) }
        guard descriptor >= 0, let listing = Listing(descriptor) else {
            return add([], in: index, .failed, FileID(status), size: Int(errno))
        }
        defer { listing.close() }
        var rules = rules
        if choice.respectsIgnoreFiles { rules.descend(into: path, listing, at: root) }
        for name in listing.names {
            if Leftover.isOne(name) { directories[index].hasLeftovers = true }
            guard choice.mayTake(name) else { continue }
            var status = stat()
            guard (name + [0]).withUnsafeBytes({ fstatat(descriptor, $0.bindMemory(to: CChar.self).baseAddress!, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
                add(name, in: index, .failed, FileID(status), size: Int(errno))
                continue
            }
            let child = path + name
            guard let below = rules.taking(child, isDirectory: status.isDirectory) else { continue }
            if status.isDirectory {
                if FileID(status) != excluded { visit(path: child + [0x2F], status, above: index, below) }
            } else if below.isIncluded {
                add(name, in: index, status.isRegular ? .file : status.isLink ? .link : .other, FileID(status), size: Int(status.st_size))
            }
        }
    }

    private mutating func add(_ name: ArraySlice<UInt8>, in directory: Int, _ kind: Entry.Kind, _ id: FileID, size: Int) {
        entries.append(
            Entry(size: size, directory: Int32(directory), nameStart: UInt32(names.count), nameCount: UInt8(name.count), kind: kind))
        ids.append(id)
        names += name
        var needed: Int? = directory
        while let index = needed, !directories[index].isNeeded {
            directories[index].isNeeded = true
            needed = directories[index].above
        }
    }
}

/// The names in a directory, sorted.
struct Listing {
    private let stream: OpaquePointer
    private(set) var names: [ArraySlice<UInt8>] = []

    /// Takes the descriptor over; nil, with `errno`, where it is no directory.
    init?(_ descriptor: Int32) {
        guard let stream = fdopendir(descriptor) else {
            let code = errno
            Glibc.close(descriptor)
            errno = code
            return nil
        }
        self.stream = stream
        // One buffer for all of them.
        var bytes: [UInt8] = []
        var ends: [Int] = []
        while let entry = readdir(stream) {
            withUnsafeBytes(of: &entry.pointee.d_name) { bytes += UnsafeRawBufferPointer(rebasing: $0.prefix(strnlen($0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count))) }
            ends.append(bytes.count)
        }
        var start = 0
        names.reserveCapacity(ends.count)
        for end in ends {
            let name = bytes[start..<end]
            start = end
            if !name.elementsEqual([0x2E]), !name.elementsEqual([0x2E, 0x2E]) { names.append(name) }
        }
        names.sort { $0.lexicographicallyPrecedes($1) }
    }

    func close() { closedir(stream) }
}
