import Glibc

/// Holds a file against other runs as long as it lives; a run that is killed holds nothing.
final class FileLock {
    /// A byte that SQLite does not lock. The lock belongs to the open file, so that SQLite may close others of it.
    private static let place = off_t(0x7FFF_FFFF)
    // Of Linux: F_OFD_GETLK and F_OFD_SETLK, which Swift does not see.
    private static let (asks, sets): (Int32, Int32) = (36, 37)
    private let descriptor: Int32

    /// Creates the file where there is none.
    init(path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw FileError(path, errno: errno, isShared: true) }
        var request = Self.request
        // Where nothing can be locked, as on some network drives, runs are not told apart.
        guard fcntl(descriptor, Self.sets, &request) != 0, errno == EAGAIN || errno == EACCES else { return }
        close(descriptor)
        throw FileError(path, "another run is at work with it; wait for its end", isShared: true)
    }

    deinit { close(descriptor) }

    /// Whether some run holds the file. Closes the file: nothing else of the process may have locks on it.
    static func isHeld(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var request = Self.request
        return fcntl(descriptor, Self.asks, &request) == 0 && Int32(request.l_type) != F_UNLCK
    }

    private static var request: flock {
        var request = flock()
        request.l_type = Int16(F_WRLCK)
        request.l_whence = Int16(SEEK_SET)
        request.l_start = place
        request.l_len = 1
        return request
    }
}
