import CSQLite
import Glibc

/// How a manifest is laid out. The README describes it for who asks it by SQL.
enum ManifestSchema {
    /// "Emnd", which tells `file` and emend what the database is.
    static let application = 0x456D_6E64
    static let version = 1
    static let isForeign = "is no manifest of emend; it stays as it is: move it away, or name another by --manifest"

    static let creation = """
        CREATE TABLE settings (
            id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, lexicon TEXT NOT NULL, version TEXT NOT NULL, icu TEXT NOT NULL,
            run INTEGER REFERENCES runs (id));
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT, outcome TEXT, settings INTEGER NOT NULL REFERENCES settings (id), command TEXT NOT NULL, directory TEXT NOT NULL,
            planned INTEGER NOT NULL, up_to_date INTEGER NOT NULL, cleaned INTEGER NOT NULL DEFAULT 0, unchanged INTEGER NOT NULL DEFAULT 0,
            not_text INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE files (
            path TEXT PRIMARY KEY, source TEXT NOT NULL, result TEXT NOT NULL, message TEXT, framing TEXT,
            input_size INTEGER, input_mtime INTEGER, input_ctime INTEGER, input_inode INTEGER, input_hash TEXT,
            output_size INTEGER, output_mtime INTEGER, output_ctime INTEGER, output_inode INTEGER, output_hash TEXT,
            edits TEXT, read_at INTEGER, settings INTEGER REFERENCES settings (id), run INTEGER REFERENCES runs (id)) WITHOUT ROWID;
        PRAGMA application_id = \(application);
        PRAGMA user_version = \(version);
        """
}

extension SQLite.Failure {
    /// Room may be made, or be there again later.
    var tellsOfNoRoom: Bool { code == SQLITE_FULL || code == SQLITE_IOERR }

    func error(_ path: String) -> FileError {
        let words = switch code {
        case SQLITE_NOTADB: ManifestSchema.isForeign
        case SQLITE_CORRUPT: "is damaged (\(message)); it stays as it is: move it away, and all files are cleaned anew"
        case SQLITE_BUSY: "is held by another program, such as sqlite3 in a transaction"
        default: message
        }
        return FileError(path, words, isShared: true)
    }
}

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
        guard fcntl(descriptor, Self.sets, &request) != 0 else { return }
        let code = errno
        close(descriptor)
        throw code == EAGAIN || code == EACCES
            ? FileError(path, "another run is at work with this manifest; wait for its end", isShared: true) : FileError(path, errno: code, isShared: true)
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
