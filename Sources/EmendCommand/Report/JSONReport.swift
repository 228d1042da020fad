import Emend
import EmendFraming

/// All that a run did as one JSON document, `--report FILE.json`. Written as it comes, so what is known last stands last: changes, files, filters, totals.
final class JSONReport: Recorder {
    /// Of what the document holds; a reader may refuse another one.
    static let version = 1

    private let run: ReportedRun
    private let file: ReportFile
    private let files: ReportSpool
    private var tally = ReportTally()
    /// Where the present text's changes start, and whether others stand before them.
    private var start = (position: 0, isFirst: true)
    private var isFirst = true

    init(_ run: ReportedRun, _ path: String) throws {
        self.run = run
        file = try ReportFile(path: path)
        files = try ReportSpool(for: path)
        try file.write("{\"version\":\(Self.version),\n\"settings\":")
        try file.write(run.settings.bytes)
        try file.write(",\n\"changes\":[")
    }

    func begin(_ document: DocumentReport) throws {
        try keepFiles()
        tally.begin()
        start = (file.position, isFirst)
    }

    func take(_ piece: CleanedPiece, of document: DocumentReport) throws {
        for (change, field) in piece.changesWithFields {
            tally.add(change)
            var object = JSONObject(change, document: piece.name(in: document), field: field)
            if let context = change.context {
                object.add("lead", context.lead)
                object.add("trail", context.trail)
            }
            try file.write(isFirst ? "\n" : ",\n")
            try file.write(object.bytes)
            isFirst = false
        }
    }

    func settle(_ document: DocumentReport) { tally.settle(document) }

    func abandon(_ document: DocumentReport, for error: FileError?) {
        tally.abandon()
        isFirst = start.isFirst
        file.rewind(to: start.position)
    }

    func fail(_ job: Plan.Job, for error: FileError) { tally.miss(error) }

    func finish() throws {
        try keepFiles()
        try file.write("\n],\n\"files\":[")
        try files.drain(into: file)
        try file.write("\n],\n\"filters\":[")
        let filters = run.found(by: tally).map { card, count in
            var object = JSONObject()
            object.add("id", card.id)
            object.add("group", card.group.rawValue)
            object.add("safety", card.safety.rawValue)
            object.add("summary", card.summary)
            object.add("applied", count.applied)
            object.add("hints", count.hints)
            return "\n" + String(decoding: object.bytes, as: UTF8.self)
        }
        try file.write(filters.joined(separator: ","))
        try file.write("\n],\n\"totals\":")
        try file.write(tally.object.bytes)
        try file.write("}\n")
        try file.commit()
    }

    private func keepFiles() throws {
        for entry in tally.takeFiles() { try files.append(Array((files.count == 0 ? "\n" : ",\n").utf8) + entry.object.bytes) }
    }
}

extension ReportedRun {
    /// The filters that found something, in running order.
    func found(by tally: ReportTally) -> [(card: Card, count: ReportTally.Count)] {
        cards.compactMap { card in tally.filters[card.id].map { (card, $0) } }
    }
}
