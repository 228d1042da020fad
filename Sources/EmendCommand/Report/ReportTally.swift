import Emend

/// Counts what a run does, for its report. A file that is left as it was leaves nothing in the counts but that it failed.
struct ReportTally {
    struct Count {
        var applied = 0
        /// What was found and not changed: hints, and unsafe changes that nobody asked for.
        var hints = 0
        var all: Int { applied + hints }

        mutating func add(_ change: Change) {
            if change.isApplied { applied += 1 } else { hints += 1 }
        }
    }

    struct File {
        enum Status: String { case changed, unchanged, failed, notText = "not-text" }

        var name: String
        var format: String?
        var status: Status
        var bytes = 0
        var bytesCleaned = 0
        var count = Count()
        var error: String?
    }

    private(set) var filters: [String: Count] = [:]
    private(set) var total = Count()
    private(set) var files = 0
    private(set) var changedFiles = 0
    private(set) var failedFiles = 0
    private(set) var filesWithoutText = 0
    private(set) var bytes = 0
    private(set) var bytesCleaned = 0
    /// The first of the files that failed, with why.
    private(set) var failures: [(name: String, message: String)] = []
    private static let mostFailures = 1_000
    /// Those of the present file.
    private var own = Count()
    private var before: (filters: [String: Count], total: Count) = ([:], Count())
    /// Those not taken yet. Of the last one it may show yet that not all of it could be read.
    private var over: [File] = []

    mutating func begin() {
        before = (filters, total)
        own = Count()
    }

    mutating func add(_ change: Change) {
        filters[change.filter, default: Count()].add(change)
        total.add(change)
        own.add(change)
    }

    mutating func settle(_ document: DocumentReport) {
        let status: File.Status = !document.isText ? .notText : document.isChanged ? .changed : .unchanged
        over.append(File(
            name: document.name, format: document.framing.name, status: status, bytes: document.bytesRead, bytesCleaned: document.bytesCleaned, count: own))
    }

    mutating func abandon() { (filters, total) = before }

    mutating func miss(_ error: FileError) {
        var file = File(name: error.name, status: .failed)
        if over.last?.name == error.name { file = over.removeLast() }
        file.status = .failed
        file.error = error.message
        over.append(file)
    }

    /// The files whose turn is over. Asked for before each that follows, and at the end.
    mutating func takeFiles() -> [File] {
        defer { over.removeAll(keepingCapacity: true) }
        for file in over {
            if file.status == .notText { filesWithoutText += 1 } else { files += 1 }
            if file.status == .changed { changedFiles += 1 }
            if file.status == .failed {
                failedFiles += 1
                if failures.count < Self.mostFailures { failures.append((file.name, file.error ?? "")) }
            }
            bytes += file.bytes
            bytesCleaned += file.bytesCleaned
        }
        return over
    }

    /// The totals as reports have them.
    var object: JSONObject {
        var object = JSONObject()
        object.add("files", files)
        object.add("changedFiles", changedFiles)
        object.add("failedFiles", failedFiles)
        object.add("filesWithoutText", filesWithoutText)
        object.add("bytes", bytes)
        object.add("bytesCleaned", bytesCleaned)
        object.add("applied", total.applied)
        object.add("hints", total.hints)
        return object
    }
}

extension ReportTally.File {
    var object: JSONObject {
        var object = JSONObject()
        object.add("name", name)
        if let format { object.add("format", format) }
        object.add("status", status.rawValue)
        object.add("bytes", bytes)
        object.add("bytesCleaned", bytesCleaned)
        object.add("applied", count.applied)
        object.add("hints", count.hints)
        if let error { object.add("error", error) }
        return object
    }
}
