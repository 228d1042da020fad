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
