import EmendCore
import EmendFraming
import Glibc

/// Enters into a manifest what becomes of each file.
final class ManifestRecorder: Recorder {
    private let manifest: Manifest
    private let profiles: Profiles
    private let settings: [Int]
    private var sources = AbsolutePaths()
    private var outputs = AbsolutePaths()
    private var inputHash = ContentHash()
    private var outputHash = ContentHash()
    private var editCounts: [String: Int] = [:]
    /// What waits for its name.
    private var unpublished: [ObjectIdentifier: ManifestEntry] = [:]
    private let tally: Tally

    /// `settings` are numbers of `Manifest.settings`, by the number of the profile.
    init(_ manifest: Manifest, _ profiles: Profiles, settings: [Int], _ tally: Tally) {
        self.manifest = manifest
        self.profiles = profiles
        self.tally = tally
        self.settings = settings
    }

    func begin(_ document: DocumentReport) throws {
        (inputHash, outputHash) = (ContentHash(), ContentHash())
        editCounts = [:]
        try manifest.commitIfDue()
    }

    func read(_ bytes: [UInt8]) { inputHash.update(bytes) }

    func take(_ piece: CleanedPiece, of document: DocumentReport) throws {
        outputHash.update(piece.bytes)
        editCounts.merge(piece.editCounts, uniquingKeysWith: +)
        try manifest.commitIfDue()
    }

    func pass(_ bytes: [UInt8]) {
        inputHash.update(bytes)
        outputHash.update(bytes)
    }

    func settle(_ document: DocumentReport) {
        guard let path = document.destination.path else { return }
        let input = FileMark(document.opening.status)
        // A file in place that did not change is not written: somebody else may have written to it since it was read.
        unpublished[ObjectIdentifier(document)] = ManifestEntry(
            path: manifest.key(outputs.path(of: path)), source: sources.path(of: document.name),
            result: document.isText ? (document.isChanged ? .cleaned : .unchanged) : .notText, framing: document.framing.name,
            input: .init(mark: input, hash: inputHash.value), output: .init(mark: input, hash: outputHash.value),
            edits: edits, readAt: document.opening.time, settings: settings[document.profile.number])
    }

    func publish(_ document: DocumentReport) throws {
        guard var entry = unpublished.removeValue(forKey: ObjectIdentifier(document)) else { return }
        if document.isWritten, let path = document.destination.path {
            // Who removes it at once has it made anew by the next run.
            guard let mark = FileMark(path: path) else { return }
            entry.output?.mark = mark
        }
        try manifest.add(entry)
    }

    func lose(_ document: DocumentReport, for error: FileError) throws {
        guard let entry = unpublished.removeValue(forKey: ObjectIdentifier(document)) else { return }
        try manifest.add(ManifestEntry(path: entry.path, source: entry.source, result: .failed, message: error.reason, settings: entry.settings))
    }

    func fail(_ job: Plan.Job, for error: FileError) throws {
        let name = if case .file(let path) = job.source { path } else { error.name }
        let source = sources.path(of: name)
        let output = job.destination.path.map { manifest.key(outputs.path(of: $0)) }
        try manifest.add(ManifestEntry(
            path: output ?? source, source: source, result: .failed, message: error.reason, settings: output == nil ? nil : settings[profiles[name].number]))
    }

    /// Where the run ended early, as on a full disk, what cannot be written now is only done again.
    func finish() throws {
        if tally.isOver { try manifest.end("complete") } else { breakOff() }
    }

    func breakOff() { try? manifest.end("interrupted") }

    private var edits: String? {
        if editCounts.isEmpty { return nil }
        var object = JSONObject()
        for (filter, count) in editCounts.sorted(by: { $0.key < $1.key }) { object.add(filter, count) }
        return String(decoding: object.bytes, as: UTF8.self)
    }
}

extension Plan.Destination {
    /// The file that is written; nil where none is.
    var path: String? {
        switch self {
        case .file(let path), .inPlace(let path): path
        case .standardOutput, .none: nil
        }
    }
}
