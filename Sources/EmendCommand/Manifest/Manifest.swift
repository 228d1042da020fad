import Glibc

/// What runs did with which files: a database beside what they wrote.
///
/// It is written behind the files: a file has its name first, and its entry up to a tenth of a second later. What a run that was killed had no time to write is done
/// again by the next one.
final class Manifest {
    static let usualName = ".emend-manifest.sqlite"

    let path: String
    /// Paths in the manifest are relative to this directory where they lie in it.
    let base: String
    private let lock: FileLock
    private let database: SQLite
    private let find: SQLite.Statement
    private let insert: SQLite.Statement
    private let findOutput: SQLite.Statement
    private var pending: [ManifestEntry] = []
    private var run: (id: Int, tally: Tally)?
    private var lastCommit = steadyTime()

    /// Opens it, or creates it with the directory that it stands in. Throws where it is something else, or another run has it.
    init(path: String) throws {
        self.path = path
        let directory = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        try createDirectories(directory)
        guard let real = realpath(directory, nil) else { throw FileError(directory, errno: errno) }
        defer { free(real) }
        base = String(cString: real)
        lock = try FileLock(path: path)
        do {
            let database = try SQLite(path: path)
            let isNew = try Self.isNew(database, path)
            // Readers need not wait for the run, nor the run for the disk: a power failure may cost entries, which cost work.
            try database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 256")
            if isNew { try database.transaction { () throws(SQLite.Failure) in try database.run(ManifestSchema.creation) } }
            find = try .init(database, "SELECT \(ManifestEntry.columns) FROM files WHERE path = ?")
            insert = try .init(database, "INSERT OR REPLACE INTO files (\(ManifestEntry.columns)) VALUES (\(ManifestEntry.placeholders))")
            findOutput = try .init(database, "SELECT \(ManifestEntry.columns) FROM files WHERE output_hash = ? AND output_size = ? AND settings = ? LIMIT 1")
            self.database = database
        } catch let failure as SQLite.Failure {
            throw failure.error(path)
        }
    }

    /// Whether nothing was written to it yet. Throws for what is no manifest, or one that this version cannot read.
    static func isNew(_ database: SQLite, _ path: String) throws -> Bool {
        let application = try database.number("PRAGMA application_id")
        if application == 0, try database.number("SELECT count(*) FROM sqlite_schema") == 0 { return true }
        guard application == ManifestSchema.application else { throw FileError(path, ManifestSchema.isForeign, isShared: true) }
        let version = try database.number("PRAGMA user_version")
        guard version == ManifestSchema.version else {
            throw FileError(path, "is a manifest of another version of emend (\(version), this one reads \(ManifestSchema.version)); move it away, or name another by --manifest", isShared: true)
        }
        return false
    }

    /// Says what is wrong with the manifest where the database says so.
    func telling<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let failure as SQLite.Failure { throw failure.error(path) }
    }
}

extension Manifest {
    /// The path by which the manifest knows an output, from its absolute one.
    func key(_ path: String) -> String {
        path.hasPrefix(base) && path.utf8.dropFirst(base.utf8.count).first == 0x2F ? String(path.utf8.dropFirst(base.utf8.count + 1))! : path
    }

    /// The number of these settings, made where they are new.
    func settings(_ settings: RunSettings) throws -> Int {
        try telling {
            let find = try SQLite.Statement(database, "SELECT id FROM settings WHERE fingerprint = ?")
            try find.bind([.text(settings.fingerprint)])
            if try find.step() { return find.int(0) }
            try SQLite.Statement(database, "INSERT INTO settings (fingerprint, lexicon, version, icu) VALUES (?, ?, ?, ?)")
                .run([.text(settings.fingerprint), .text(settings.lexicon), .text(settings.version), .text(settings.icu)])
            return database.lastRowID
        }
    }

    /// Looks up many entries as of one moment, and may put some.
    func check(_ body: () throws -> Void) throws {
        try telling {
            try database.run("BEGIN IMMEDIATE")
            // What was found so far holds, whatever ends the check.
            defer { try? database.run("COMMIT") }
            try body()
        }
    }

    func entry(_ key: String) throws -> ManifestEntry? {
        try find.bind([.text(key)])
        defer { find.reset() }
        return try find.step() ? ManifestEntry(find) : nil
    }

    /// An entry whose output held the same as this file, made with the same settings.
    func entry(ofOutput hash: UInt64, size: Int, settings: Int) throws -> ManifestEntry? {
        try findOutput.bind([.text(hexadecimal(hash)), .int(size), .int(settings)])
        defer { findOutput.reset() }
        return try findOutput.step() ? ManifestEntry(findOutput) : nil
    }

    var isEmpty: Bool {
        get throws { try telling { try database.number("SELECT count(*) FROM (SELECT 1 FROM files LIMIT 1)") == 0 } }
    }

    /// Makes the question which output holds something a quick one.
    func indexOutputs() throws {
        try telling { try database.run("CREATE INDEX IF NOT EXISTS files_by_output ON files (output_hash)") }
    }

    /// Puts an entry in place of the one with its path.
    func put(_ entry: ManifestEntry) throws { try insert.run(entry.values) }
}

extension Manifest {
    /// Rows and milliseconds after which they are written together.
    private static let groupCount = 256
    private static let patience = 100_000_000
    /// So many entries wait for room on a full disk.
    private static let mostPending = 10_000

    /// A run begins. Failures without a place of their own are of the last run only.
    ///
    /// `settings` are those of its texts, the first those of most.
    func begin(_ tally: Tally, settings: [Int], command: String) throws {
        let here = getcwd(nil, 0)
        defer { free(here) }
        let directory = here.map { String(cString: $0) } ?? ""
        try telling {
            try database.transaction { () throws(SQLite.Failure) in
                try database.run("DELETE FROM files WHERE result = 'failed' AND settings IS NULL")
                try SQLite.Statement(database, "INSERT INTO runs (started, settings, command, directory, planned, up_to_date) VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?, ?)")
                    .run([.int(settings[0]), .text(command), .text(directory), .int(tally.planned), .int(tally.upToDate)])
                let id = database.lastRowID
                for number in settings { try SQLite.Statement(database, "UPDATE settings SET run = ? WHERE id = ?").run([.int(id), .int(number)]) }
            }
        }
        run = (database.lastRowID, tally)
    }

    func add(_ entry: ManifestEntry) throws {
        var entry = entry
        entry.run = run?.id
        if pending.count < Self.mostPending { pending.append(entry) }
        try commitIfDue()
    }

    /// Writes what has been waiting for long.
    func commitIfDue() throws {
        guard !pending.isEmpty, pending.count.isMultiple(of: Self.groupCount) || steadyTime() - lastCommit > Self.patience else { return }
        do throws(SQLite.Failure) {
            try commit()
        } catch let failure {
            lastCommit = steadyTime()
            // The disk is full: there may be room later, and what is not written is only done again.
            guard failure.tellsOfNoRoom else { throw failure.error(path) }
        }
    }

    /// The run ends; `outcome` says how. Does nothing a second time.
    func end(_ outcome: String) throws {
        guard let id = run?.id else { return }
        try telling {
            try commit()
            run = nil
            try SQLite.Statement(database, "UPDATE runs SET ended = strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), outcome = ? WHERE id = ?").run([.text(outcome), .int(id)])
            // One file again, that can be read where nothing can be written. Somebody who reads it just now is not disturbed.
            try? database.run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE")
        }
    }

    private func commit() throws(SQLite.Failure) {
        try database.transaction { () throws(SQLite.Failure) in
            for entry in pending { try insert.run(entry.values) }
            guard let (id, tally) = run else { return }
            try SQLite.Statement(database, "UPDATE runs SET cleaned = ?, unchanged = ?, not_text = ?, failed = ? WHERE id = ?")
                .run([.int(tally.changed), .int(tally.unchanged), .int(tally.notText), .int(tally.failed), .int(id)])
        }
        pending.removeAll(keepingCapacity: true)
        lastCommit = steadyTime()
    }
}
