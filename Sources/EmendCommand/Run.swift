import Emend
import EmendFraming
import EmendUnicode
import Glibc

/// Cleans the files of a plan and writes them one after the other.
struct Run {
    private let pipeline: Pipeline
    private let plan: Plan
    private let formats: Formats
    private let failsWithoutField: Bool
    private let encoding: InputEncoding
    private let isStrict: Bool
    private let recording: Recording
    private let isCheck: Bool
    private let showsDiff: Bool
    private let printsNames: Bool
    private let showsStatistics: Bool
    private let isColored: Bool
    private let standardOutput = Output(descriptor: STDOUT_FILENO, name: "<stdout>", isShared: true)
    private let outputForm: StandardOutputForm
    private let journal: JournalFile?
    private let changeLog: ChangeLog?
    private let dropLog: DropLog?
    private let fingerprint: UInt64
    private let workers: Workers

    private var statistics = Statistics()
    private var hasFailed = false
    private var hasFoundChanges = false

    init(pipeline: Pipeline, plan: Plan, format: FormatOptions, formats: Formats, output: OutputOptions, reports: ReportOptions, workers: Workers) throws {
        self.pipeline = pipeline
        self.plan = plan
        self.workers = workers
        self.formats = formats
        failsWithoutField = format.missingField == .error
        outputForm = StandardOutputForm(output.compression)
        encoding = try format.inputEncoding()
        isStrict = format.encodingErrors == .strict
        isCheck = output.check
        showsDiff = reports.diff
        let logsToStandardOutput = [reports.changes, reports.dropped].compactMap { $0 }.contains { ["-", "/dev/stdout"].contains($0) }
        printsNames = output.check && !reports.diff && !logsToStandardOutput
        showsStatistics = reports.stats
        isColored = reports.usesColor(on: standardOutput)
        var recording: Recording = []
        if reports.changes != nil || reports.dropped != nil || reports.stats { recording.insert(.changes) }
        if output.journal != nil || reports.diff { recording.insert(.journal) }
        self.recording = recording
        journal = try output.journal.map(JournalFile.init)
        changeLog = try reports.changes.map { ChangeLog(output: try Output(path: $0, isShared: true)) }
        dropLog = try reports.dropped.map { DropLog(output: try Output(path: $0, isShared: true)) }
        fingerprint = journal == nil ? 0 : pipeline.fingerprint(encoding)
    }

    /// Returns the code to exit with.
    mutating func cleanAll() throws -> Int32 {
        // Where the run ends early the journal still tells of all that was written whole.
        defer { try? journal?.sync() }
        var ahead = FilesAhead(plan, workers: workers, endsAtLoss: isStrict) { [self] in reading($0, $1) }
        for (index, job) in plan.jobs.enumerated() {
            do {
                switch job.source {
                case .standardInput: try clean(Input(), job.destination)
                case .file(let path):
                    if let done = ahead.take(index) { try clean(done, job.destination) } else { try clean(Input(path: path), job.destination) }
                case .missing(let error): throw error
                case .skipped(let note): report(note.message)
                }
            } catch let error as FileError where !error.isShared {
                report(error.message)
                hasFailed = true
            }
        }
        try journal?.sync()
        try changeLog?.output.flush()
        try dropLog?.output.flush()
        try standardOutput.flush()
        if showsStatistics { try showStatistics() }
        return hasFailed ? Exit.failed : isCheck && hasFoundChanges ? Exit.changesFound : Exit.done
    }

    private func reading(_ name: String, _ destination: Plan.Destination) -> Reading {
        Reading(pipeline: pipeline, framing: formats.framing(for: name), encoding: encoding, recording: recording, isStream: !isFile(destination))
    }

    private mutating func clean(_ input: Input, _ destination: Plan.Destination) throws {
        let status = try input.status()
        if status.isDirectory { throw FileError(input.name, errno: EISDIR) }
        try clean(input.name, status, nil, input, destination)
    }

    private mutating func clean(_ done: FilesAhead.Done, _ destination: Plan.Destination) throws {
        try clean(done.name, done.status, done, nil, destination)
    }

    /// Takes a document that was cleaned ahead, or else reads and cleans it.
    private mutating func clean(_ name: String, _ status: stat, _ done: FilesAhead.Done?, _ input: Input?, _ destination: Plan.Destination) throws {
        let reading = reading(name, destination)
        let sink = try destination.sink(like: status, name: name, standardOutput, outputForm)
        let part = DocumentReport(name: name, framing: reading.framing)
        var diff = showsDiff ? UnifiedDiff(standardOutput, name: name, isColored: isColored) : nil
        journal?.begin(JournalDocument(
            name: name, framing: reading.framing.name, settings: fingerprint, lexicon: pipeline.knowledge.lexicon.contentHash))
        var isWhole = false
        // A file that could not be written is no document of the journal.
        defer { if !isWhole { journal?.abandon() } }
        var failure: FileError?
        if let done, pipeline.adopt(done.pipeline) {
            for step in done.steps { try take(step, sink, &diff, part) }
        } else {
            let input = try input ?? Input(path: name)
            switch try reading.clean(input, status, workers: workers, pause: { try flush() }, each: { try take($0, sink, &diff, part) }) {
            case .whole: break
            case .isNotText(let start): return try pass(start, input, sink)
            case .brokeOff(let error): failure = error
            }
        }
        try diff?.finish()
        if case .inPlace = destination, journal == nil, part.hasInvalid {
            throw FileError(name, "not all of it can be decoded; left as it is, since what U+FFFD replaces could not be restored without --journal FILE")
        }
        journal?.end()
        isWhole = true
        if journal != nil, case .inPlace = destination { try journal?.sync() }
        if journal != nil, case .file = destination { try journal?.sync() }
        try sink?.commit(isWhole: failure == nil)
        if part.isChanged, printsNames { try standardOutput.write(visible(name) + "\n") }
        hasFoundChanges = hasFoundChanges || part.isChanged
        statistics.count(fileOf: part.bytesRead, cleaned: part.bytesCleaned, isChanged: part.isChanged)
        part.reportSummary()
        if let failure { throw failure }
    }

    /// Whether the cleaned text goes to a file or nowhere: what asks for standard output is asked for as text.
    private func isFile(_ destination: Plan.Destination) -> Bool {
        if case .standardOutput = destination { false } else { true }
    }

    /// What is not text stands as it is, and is copied where a copy is wanted.
    private func pass(_ start: [UInt8], _ input: Input, _ sink: (any Sink)?) throws {
        report("\(visible(input.name)): is not text, left as it is")
        var bytes = start
        while !bytes.isEmpty {
            try sink?.write(CleanedPiece(passing: bytes))
            bytes = try input.read()
        }
        try sink?.commit(isWhole: true)
    }

    private mutating func take(_ step: Reading.Step, _ sink: (any Sink)?, _ diff: inout UnifiedDiff?, _ part: DocumentReport) throws {
        switch step {
        case .opened(let compression): try sink?.begin(compression)
        case .endsMember: try sink?.endMember(at: part.bytesRead)
        case .read(let bytes):
            journal?.read(bytes)
            part.bytesRead += bytes.count
        case .detected(let found): part.takeNote(of: found)
        case .cleaned(let piece): try take(piece, sink, &diff, part)
        }
    }

    private mutating func take(_ piece: CleanedPiece, _ sink: (any Sink)?, _ diff: inout UnifiedDiff?, _ part: DocumentReport) throws {
        if failsWithoutField, let notice = piece.notices.first(where: \.tellsOfMissingText) { throw part.lacksText(notice, line: piece.line ?? 0) }
        if isStrict, let offset = piece.firstInvalidOffset { throw part.cannotDecode(at: offset) }
        try journal?.append(piece)
        try sink?.write(piece)
        if changeLog != nil || dropLog != nil {
            let document = piece.line.map { "\(part.name):\($0)" } ?? part.name
            for (index, change) in piece.changes.enumerated() {
                let field = piece.fields.isEmpty ? nil : piece.fields[index]
                try changeLog?.write(change, document: document, field: field)
                try dropLog?.write(change, document: document, field: field)
            }
        }
        try diff?.show(piece)
        statistics.count(piece.changes)
        part.take(piece)
    }

    /// Lets readers of a pipe see what is done so far.
    private func flush() throws {
        try standardOutput.flush()
        try changeLog?.output.flush()
        try dropLog?.output.flush()
    }

    private func showStatistics() throws {
        let isFree = !showsDiff && !printsNames && changeLog?.output.isStandardOutput != true && dropLog?.output.isStandardOutput != true && !plan.writesToStandardOutput
        let output = isFree ? standardOutput : Output(descriptor: STDERR_FILENO, name: "<stderr>")
        try output.write(statistics.table(pipeline.cards))
        try output.flush()
    }
}
