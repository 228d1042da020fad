import EmendFraming
import Glibc

/// Shows on standard error how far a run has come.
final class Progress: Recorder {
    enum Form {
        /// For people: one line that is drawn anew.
        case line
        /// For programs: a JSON object a line.
        case json
    }

    /// What ends before that needs no line.
    private static let delay = 500_000_000
    /// A file that takes so long is shown with its time.
    private static let slow = 1_000_000_000

    private let form: Form
    private let showsTable: Bool
    private let start = steadyTime()
    private var lastShown = 0
    private var tally = Tally(planned: 0, upToDate: 0)
    /// In bytes on the disk.
    private var totalSize = 0
    private var doneSize = 0
    private var workStart = steadyTime()
    /// The file in work, what was read of it, decompressed, and when that began.
    private var current: (document: DocumentReport, bytes: Int, start: Int)?

    init(_ form: Form, showsTable: Bool) {
        self.form = form
        self.showsTable = showsTable
    }

    /// So many files were compared with a manifest.
    func check(_ count: Int, of total: Int) {
        guard isDue() else { return }
        switch form {
        case .line: StatusLine.show("\(count)/\(total) files checked")
        case .json:
            var object = JSONObject()
            object.add("event", "check")
            object.add("files", count)
            object.add("files_total", total)
            write(object)
        }
    }

    /// The work on these files begins.
    func begin(_ plan: Plan, _ tally: Tally) {
        self.tally = tally
        workStart = steadyTime()
        for job in plan.jobs {
            guard case .file(let path) = job.source, let size = size(of: path) else { continue }
            totalSize += size
        }
    }

    func begin(_ document: DocumentReport) {
        current = (document, 0, steadyTime())
        show()
    }

    func read(_ bytes: [UInt8]) { current?.bytes += bytes.count }
    func pass(_ bytes: [UInt8]) { current?.bytes += bytes.count }
    func take(_ piece: CleanedPiece, of document: DocumentReport) { show() }

    func settle(_ document: DocumentReport) {
        doneSize += Int(document.opening.status.isRegular ? document.opening.status.st_size : 0)
        current = nil
    }

    func fail(_ job: Plan.Job, for error: FileError) {
        if case .file(let path) = job.source { doneSize += size(of: path) ?? 0 }
        current = nil
    }

    func finish() { end("complete") }
    func breakOff() { end("interrupted") }

    /// Nil for what is no file of a size.
    private func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 && status.isRegular ? Int(status.st_size) : nil
    }

    /// Not more than ten lines or four objects a second.
    private func isDue() -> Bool {
        let now = steadyTime()
        guard now - lastShown >= (form == .line ? 100_000_000 : 250_000_000), form == .json || now - start >= Self.delay else { return false }
        lastShown = now
        return true
    }

    private func show() {
        guard isDue() else { return }
        switch form {
        case .line: StatusLine.show(line(width: StatusLine.width))
        case .json: write(object("progress"))
        }
    }

    /// Of what was read by now, on the disk: of compressed files it is not known before their end.
    private var readSize: Int {
        guard let (document, bytes, _) = current else { return doneSize }
        let size = Int(document.opening.status.st_size)
        return doneSize + (document.opening.status.isRegular ? min(bytes, size) : bytes)
    }

    private var seconds: Double { max(Double(steadyTime() - workStart) / 1e9, 1e-3) }
    private var rate: Double { Double(readSize) / seconds }
    private var secondsLeft: Int? { readSize > 0 && totalSize >= readSize ? Int(Double(totalSize - readSize) / rate) : nil }

    private func line(width: Int) -> String {
        var parts = ["\(tally.done + tally.failed)/\(tally.planned) files"]
        if tally.failed > 0 { parts.append("\(tally.failed) failed") }
        parts.append(sizeInWords(readSize) + (totalSize > 0 ? " of \(sizeInWords(totalSize))" : ""))
        parts.append("\(withOneDecimal(rate / 1e6)) MB/s")
        if let secondsLeft { parts.append("\(timeInWords(seconds: secondsLeft)) left") }
        guard let current else { return StatusLine.fitted(parts, shortening: "", width: width) }
        let time = steadyTime() - current.start
        let name = visible(current.document.name) + (time >= Self.slow ? " (\(timeInWords(seconds: time / 1_000_000_000)))" : "")
        return StatusLine.fitted(parts, shortening: name, width: width)
    }

    private func end(_ outcome: String) {
        switch form {
        case .json:
            current = nil
            write(object("end", outcome: outcome))
        case .line:
            StatusLine.erase()
            if showsTable { writeToStandardError(table()) }
        }
    }

    private func table() -> String {
        let cells = [
            ("files", String(tally.planned)), ("changed", String(tally.changed)), ("unchanged", String(tally.unchanged)), ("up to date", String(tally.upToDate)),
            ("not text", String(tally.notText)), ("failed", String(tally.failed)), ("read", sizeInWords(tally.bytesRead)), ("seconds", withOneDecimal(seconds)),
            ("MB/s", withOneDecimal(Double(tally.bytesRead) / seconds / 1e6)),
        ]
        func row(_ text: (String, String) -> String) -> String {
            cells.map { alignedRight(text($0.0, $0.1), max($0.0.count, $0.1.count)) }.joined(separator: "  ") + "\n"
        }
        return row { name, _ in name } + row { _, value in value }
    }

    private func object(_ event: String, outcome: String? = nil) -> JSONObject {
        var object = JSONObject()
        object.add("event", event)
        if let outcome { object.add("outcome", outcome) }
        object.add("files", tally.done + tally.failed)
        object.add("files_total", tally.planned)
        for (name, count) in [("changed", tally.changed), ("unchanged", tally.unchanged), ("up_to_date", tally.upToDate), ("not_text", tally.notText), ("failed", tally.failed)] {
            object.add(name, count)
        }
        object.add("bytes", readSize)
        if totalSize > 0 { object.add("bytes_total", totalSize) }
        object.add("bytes_per_second", Int(rate))
        object.add("milliseconds", Int(seconds * 1000))
        if let secondsLeft { object.add("seconds_left", secondsLeft) }
        if let current {
            object.add("file", current.document.name)
            object.add("file_milliseconds", (steadyTime() - current.start) / 1_000_000)
        }
        return object
    }

    private func write(_ object: JSONObject) {
        writeToStandardError(String(decoding: object.bytes, as: UTF8.self) + "\n")
    }
}
