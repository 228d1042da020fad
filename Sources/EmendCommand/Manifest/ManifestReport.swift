import Glibc

/// What a manifest says, and what became of its files since.
struct ManifestReport {
    struct LastRun {
        var started: String
        var ended: String?
        var outcome: String?
        var command: String
        var directory: String
        var version: String
        var planned: Int
        /// How many of the files planned it did not come to.
        var pending: Int
    }

    private let path: String
    private let isHeld: Bool
    private var lastRun: LastRun?
    private var counts: [ManifestEntry.Result: Int] = [:]
    private var failures: [(source: String, message: String)] = []
    /// Made with other settings, own words or another version than the last run's.
    private var otherSettings = 0
    private var changedSince = 0
    private var gone = 0
    private var missingOutputs = 0

    init(path: String) throws {
        self.path = path
        // Before the database is opened; see `FileLock.isHeld`.
        isHeld = FileLock.isHeld(path)
        do {
            let database = try SQLite(path: path, isReadOnly: true)
            if try Manifest.isNew(database, path) { return }
            try database.run("BEGIN")
            lastRun = try Self.lastRun(database)
            try count(database)
        } catch let failure as SQLite.Failure {
            throw failure.error(path)
        }
    }

    private static func lastRun(_ database: SQLite) throws(SQLite.Failure) -> LastRun? {
        let row = try SQLite.Statement(database, """
            SELECT started, ended, outcome, command, directory, version || ' (ICU ' || icu || ')', planned, max(0, planned - up_to_date - cleaned - unchanged - not_text - failed)
            FROM runs JOIN settings ON settings.id = runs.settings ORDER BY runs.id DESC LIMIT 1
            """)
        guard try row.step() else { return nil }
        func text(_ column: Int32) -> String? { row.isNull(column) ? nil : row.text(column) }
        return LastRun(started: row.text(0), ended: text(1), outcome: text(2), command: row.text(3), directory: row.text(4), version: row.text(5), planned: row.int(6), pending: row.int(7))
    }

    private mutating func count(_ database: SQLite) throws(SQLite.Failure) {
        var settings: Set<Int> = []
        let used = try SQLite.Statement(database, "SELECT id FROM settings WHERE run = (SELECT max(id) FROM runs)")
        while try used.step() { settings.insert(used.int(0)) }
        let base = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let rows = try SQLite.Statement(database, "SELECT \(ManifestEntry.columns) FROM files ORDER BY path")
        while try rows.step() {
            let entry = ManifestEntry(rows)
            counts[entry.result, default: 0] += 1
            if entry.result == .failed {
                failures.append((entry.source, entry.message ?? ""))
                continue
            }
            if !settings.contains(entry.settings ?? 0) { otherSettings += 1 }
            compare(entry, base)
        }
    }

    private mutating func compare(_ entry: ManifestEntry, _ base: String) {
        let output = entry.path.hasPrefix("/") ? entry.path : base + entry.path
        var (source, written) = (stat(), stat())
        if stat(entry.source, &source) != 0 { gone += 1 }
        guard lstat(output, &written) == 0 else {
            // In place both are the same.
            if entry.source != output { missingOutputs += 1 }
            return
        }
        func differs(_ status: stat, _ content: ManifestEntry.Content?) -> Bool {
            let mark = FileMark(status)
            return mark.size != content?.mark.size || mark.modified != content?.mark.modified
        }
        let isInPlace = source.st_dev == written.st_dev && source.st_ino == written.st_ino
        if source.st_ino != 0, !isInPlace && differs(source, entry.input) || differs(written, entry.output) { changedSince += 1 }
    }
}

extension ManifestReport {
    private var runOutcome: String {
        guard let lastRun else { return "none" }
        if lastRun.ended == nil { return isHeld ? "running" : "killed" }
        return lastRun.outcome ?? "complete"
    }

    var text: String {
        var lines: [(String, String)] = []
        if let lastRun {
            lines.append(("last run", "\(lastRun.started), \(runOutcome == "running" ? "at work now" : runOutcome)"))
            lines.append(("command", visible(lastRun.command)))
            lines.append(("in", visible(lastRun.directory)))
            lines.append(("version", lastRun.version))
        }
        for (name, result) in [("cleaned", ManifestEntry.Result.cleaned), ("unchanged", .unchanged), ("not text", .notText), ("failed", .failed)] {
            lines.append((name, String(counts[result] ?? 0)))
        }
        if let lastRun { lines.append(("pending", "\(lastRun.pending) of \(lastRun.planned) that the last run was about")) }
        for (name, count, words) in [
            ("changed", changedSince, "since they were done, they or what was written; the next run looks at them"), ("gone", gone, "from where they were read; what was written stays"),
            ("missing", missingOutputs, "where they were written; the next run makes them anew"), ("other", otherSettings, "made with other settings, own words or another version"),
        ] where count > 0 {
            lines.append((name, "\(count) \(words)"))
        }
        var result = lines.map { padded($0, 11) + $1 + "\n" }.joined()
        if !failures.isEmpty { result += "\nfailed:\n" + failures.map { "  \(visible($0.source)): \($0.message)\n" }.joined() }
        return result
    }

    var object: JSONObject {
        var object = JSONObject()
        object.add("manifest", path)
        object.add("state", runOutcome)
        if let lastRun {
            object.add("started", lastRun.started)
            if let ended = lastRun.ended { object.add("ended", ended) }
            object.add("command", lastRun.command)
            object.add("directory", lastRun.directory)
            object.add("version", lastRun.version)
            object.add("planned", lastRun.planned)
            object.add("pending", lastRun.pending)
        }
        for (name, result) in [("cleaned", ManifestEntry.Result.cleaned), ("unchanged", .unchanged), ("not_text", .notText), ("failed", .failed)] {
            object.add(name, counts[result] ?? 0)
        }
        for (name, count) in [("changed_since", changedSince), ("gone", gone), ("missing_outputs", missingOutputs), ("other_settings", otherSettings)] { object.add(name, count) }
        object.add("failures", failures.map { source, message in
            var failure = JSONObject()
            failure.add("source", source)
            failure.add("message", message)
            return failure
        })
        return object
    }
}
