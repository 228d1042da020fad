import ArgumentParser
import Emend
import EmendFraming
import Glibc

/// Findings that were looked at before.
struct BaselineOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        Leave the findings in this file as they are, and do not tell of them: none is changed, listed, counted or a reason to exit with 1. emend baseline writes it, with all \
        that is found, and emend review, with what was rejected.
        """,
        valueName: "file"))
    var baseline: String?

    func load() throws -> Baseline? { try baseline.map { try Baseline(path: $0) } }
}

/// Accepted findings, by the texts that they are in.
struct Baseline {
    let path: String
    fileprivate let names: [String: [UInt64: (name: FindingName, count: Int)]]
    private let paths: RelativePaths
    /// Stands for all of it in what a run is told apart by.
    let findings: AcceptedFindings

    init(path: String) throws {
        self.path = path
        let file = try FindingsFile(reading: path)
        paths = try RelativePaths(besides: path)
        var names: [String: [UInt64: (name: FindingName, count: Int)]] = [:]
        for (key, count) in file.counts { names[key.path, default: [:]][key.name.key] = (key.name, count) }
        self.names = names
        findings = AcceptedFindings(keys: Set(file.counts.map { ContentHash.of(Array("\($0.key.path)\n\($0.key.name.key)".utf8)) }))
    }

    /// The file is no text to be cleaned.
    var ids: Set<FileID> { Set([FileID(path: path)].compactMap(\.self)) }

    /// What it is called in the file of findings.
    func path(of document: String) -> String { paths.path(of: document) }

    /// What stands in a text; nothing, where nothing of it was accepted.
    func findings(in document: String) -> AcceptedFindings? {
        names[path(of: document)].map { AcceptedFindings(keys: Set($0.keys)) }
    }
}

/// Compares what a baseline holds with what a run meets.
final class BaselineWatch: Recorder {
    private let baseline: Baseline
    /// The filters that ran: what others found may still be there.
    private let filters: Set<String>
    private var met: [UInt64: Int] = [:]
    private var seen: Set<String> = []
    private var lost = 0

    init(_ baseline: Baseline, _ cards: [Card]) {
        self.baseline = baseline
        filters = Set(cards.map(\.id))
    }

    func begin(_ document: DocumentReport) { met = [:] }

    func take(_ piece: CleanedPiece, of document: DocumentReport) {
        for key in piece.withheld { met[key, default: 0] += 1 }
    }

    func settle(_ document: DocumentReport) {
        let path = baseline.path(of: document.name)
        guard seen.insert(path).inserted, document.isText else { return }
        var more = 0
        for (key, (name, count)) in baseline.names[path] ?? [:] where filters.contains(name.filter) {
            let found = met[key] ?? 0
            if found == 0 { lost += 1 }
            more += max(0, found - count)
        }
        if more > 0 { report("\(visible(document.name)): \(counted(more, "finding")) more than \(visible(baseline.path)) counts, each like one in it; left as \(more == 1 ? "it is" : "they are")") }
    }

    func abandon(_ document: DocumentReport, for error: FileError?) { seen.insert(baseline.path(of: document.name)) }

    /// Texts that were not part of the run may still have all that they had, unless they are gone.
    func finish() throws {
        let directory = baseline.path.lastIndex(of: "/").map { String(baseline.path[...$0]) } ?? ""
        for (path, entries) in baseline.names where path != "-" && !seen.contains(path) && access(directory + path, F_OK) != 0 && errno == ENOENT { lost += entries.count }
        if lost > 0 {
            report("\(visible(baseline.path)): \(counted(lost, "entry no longer matches", "entries no longer match")) anything; emend baseline FILE ... --out \(visible(baseline.path)) renews it")
        }
    }
}
