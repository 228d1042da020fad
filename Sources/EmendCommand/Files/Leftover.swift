import Glibc

/// A temporary file of a run that was stopped before it gave the file its name.
///
/// Each run holds a lock on its own ones, which the system takes from it however it ends: what can be locked belongs to nobody any more.
enum Leftover {
    private static let start = Array(".emend-".utf8)
    private static let digits = Array("0123456789abcdef".utf8)
    private static let count = 12

    /// A name for a temporary file.
    static func newName() -> [UInt8] {
        var number = UInt64.random(in: 0...UInt64.max)
        return start + (0..<count).map { _ in
            defer { number >>= 4 }
            return digits[Int(number & 15)]
        }
    }

    static func isOne(_ name: ArraySlice<UInt8>) -> Bool {
        name.count == start.count + count && name.starts(with: start) && name.dropFirst(start.count).allSatisfy(digits.contains)
    }

    /// Removes those in a directory, as far as no run is at them; returns how many these are.
    static func sweep(_ directory: OutputDirectory) -> Int {
        let descriptor = openat(directory.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, let listing = Listing(descriptor) else { return 0 }
        defer { listing.close() }
        return listing.names.count { isOne($0) && remove($0, in: directory) }
    }

    private static func remove(_ name: ArraySlice<UInt8>, in directory: OutputDirectory) -> Bool {
        let name = name.map { CChar(bitPattern: $0) } + [0]
        // A pipe of that name is nobody's temporary file, and must not be waited for.
        let file = openat(directory.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.isRegular, flock(file, LOCK_EX | LOCK_NB) == 0 else { return false }
        return unlinkat(directory.descriptor, name, 0) == 0
    }
}
