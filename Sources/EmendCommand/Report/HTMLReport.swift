import Emend
import EmendFraming

/// What a run did as one page for people, `--report FILE.html`. Memory is bounded: of very many changes the page holds a sample, and of very many files
/// those with most changes; the counts are exact.
final class HTMLReport: Recorder {
    /// A page of this many changes takes about 4 MB and opens in a second.
    private static let mostChanges = 10_000
    private static let mostFiles = 2_000

    private struct Shown {
        /// Changes in the order of the run, and the text that it is in.
        let sequence: Int
        let document: Int
        let name: String
        let row: [UInt8]
    }

    private let run: ReportedRun
    private let file: ReportFile
    private var tally = ReportTally()
    private var sample = ReportSample<Shown>(room: HTMLReport.mostChanges)
    private var sequence = 0
    private var document = 0
    /// Texts whose changes were not made after all.
    private var abandoned: Set<Int> = []
    private var files: [ReportTally.File] = []

    init(_ run: ReportedRun, _ path: String) throws {
        self.run = run
        file = try ReportFile(path: path)
    }

    func begin(_ document: DocumentReport) {
        keepFiles()
        tally.begin()
        self.document += 1
    }

    func take(_ piece: CleanedPiece, of document: DocumentReport) {
        for (change, field) in piece.changesWithFields {
            tally.add(change)
            sequence += 1
            sample.add(change.filter) {
                Shown(sequence: sequence, document: self.document, name: document.name, row: ReportRow.bytes(change, record: piece.line, field: field))
            }
        }
    }

    func settle(_ document: DocumentReport) { tally.settle(document) }

    func abandon(_ document: DocumentReport, for error: FileError?) {
        if error != nil { abandoned.insert(self.document) }
        tally.abandon()
    }

    func fail(_ job: Plan.Job, for error: FileError) { tally.miss(error) }

    func finish() throws {
        keepFiles()
        cutFiles()
        let rows = sample.take().filter { !abandoned.contains($0.document) }.sorted { $0.sequence < $1.sequence }
        let page = ReportPage()
        try file.write(page.head(summary))
        try file.write(EmbeddedJSON.bytes(overview(rows.count).bytes.dropLast()))
        try file.write(",\"changes\":[")
        // The names of the files that the rows are of, by their places in `names`.
        var names: [String] = []
        var last: Int?
        for (index, row) in rows.enumerated() {
            if row.document != last {
                names.append(row.name)
                last = row.document
            }
            try file.write(index == 0 ? "\n[" : ",\n[")
            try file.write("\(names.count - 1),")
            try file.write(EmbeddedJSON.bytes(row.row[...]))
            try file.write("]")
        }
        try file.write("\n],\n\"names\":")
        var object = JSONObject()
        object.add("names", names)
        try file.write(EmbeddedJSON.bytes(object.bytes.dropFirst(9).dropLast()))
        try file.write("}")
        try file.write(page.tail)
        try file.commit()
    }

    private func keepFiles() {
        files += tally.takeFiles()
        if files.count >= 2 * Self.mostFiles { cutFiles() }
    }

    private func cutFiles() {
        // Those that failed first, then by changes; of equal ones the first of the run, which a stable sort keeps.
        files.sort { ($0.status == .failed ? 0 : 1, $1.count.applied, $1.count.hints) < ($1.status == .failed ? 0 : 1, $0.count.applied, $0.count.hints) }
        files.removeLast(max(0, files.count - Self.mostFiles))
    }

    /// What the page says where scripts do not run.
    private var summary: String {
        let total = tally.total
        return "\(counted(tally.files, "file")), \(tally.changedFiles) changed; \(counted(total.applied, "change")), \(counted(total.hints, "hint"))."
    }

    private func overview(_ shown: Int) -> JSONObject {
        var object = JSONObject()
        object.add("settings", run.settings)
        object.add("totals", tally.object)
        object.add("shown", shown)
        object.add("files", files.map(\.object))
        object.add("failures", tally.failures.map(\.message))
        object.add("filters", run.found(by: tally).map { card, count in
            var filter = JSONObject()
            filter.add("id", card.id)
            filter.add("group", card.group.rawValue)
            filter.add("summary", card.summary)
            filter.add("reason", card.reason)
            filter.add("applied", count.applied)
            filter.add("hints", count.hints)
            return filter
        })
        return object
    }
}
