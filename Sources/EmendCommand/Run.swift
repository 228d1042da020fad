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
    private let hasJournal: Bool
    private let standardOutput = Output(descriptor: STDOUT_FILENO, name: "<stdout>", isShared: true)
    private let outputForm: StandardOutputForm
    private let recorders: [any Recorder]
    private let workers: Workers
    private let endsAtFailure: Bool
    private var delivery: Delivery

    private var hasFoundChanges = false

    init(pipeline: Pipeline, plan: Plan, format: FormatOptions, formats: Formats, output: OutputOptions, reports: ReportOptions, choice: FilesOptions, workers: Workers) throws {
        self.pipeline = pipeline
        self.plan = plan
        self.workers = workers
        self.formats = formats
        failsWithoutField = format.missingField == .error
        outputForm = StandardOutputForm(output.compression)
        encoding = try format.inputEncoding()
        isStrict = format.encodingErrors == .strict
        isCheck = output.check
        hasJournal = output.journal != nil
        var recording: Recording = []
        if reports.changes != nil || reports.dropped != nil || reports.stats { recording.insert(.changes) }
        if output.journal != nil || reports.diff { recording.insert(.journal) }
        self.recording = recording
        recorders = try Self.recorders(pipeline, plan, encoding, output, reports, choice, standardOutput)
        endsAtFailure = choice.failFast
        delivery = Delivery(plan, output, choice, recorders: recorders, isParallel: workers.count > 1)
    }

    /// Returns the code to exit with.
    mutating func cleanAll() throws -> Int32 {
        do {
            try delivery.begin()
            try cleanJobs()
            try delivery.finish()
        } catch {
            guard delivery.breakOff(for: error) else {
                for recorder in recorders { recorder.breakOff() }
                throw error
            }
        }
        try standardOutput.flush()
        for recorder in recorders { try recorder.finish() }
        return delivery.hasFailed ? Exit.failed : isCheck && hasFoundChanges ? Exit.changesFound : Exit.done
    }

    private mutating func cleanJobs() throws {
        var ahead = FilesAhead(plan, workers: workers, endsAtLoss: isStrict) { [self] in reading($0, $1) }
        for (index, job) in plan.jobs.enumerated() {
            if endsAtFailure, delivery.hasFailed { return }
            do {
                // What a job before replaces must be there to be read.
                if case .inPlace = job.destination, job.sizeAhead == nil { try delivery.publishAll() }
                switch job.source {
                case .standardInput: try clean(Input(), job.destination)
                case .file(let path):
                    if let done = ahead.take(index) { try clean(done, job.destination) } else { try clean(Input(path: path), job.destination) }
                case .missing(let error): throw error
                case .skipped(let note): report(note.message)
                }
            } catch let error as FileError where !error.endsRun {
                delivery.tell(error)
            }
        }
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
        let sink = try delivery.sink(destination, like: status, name: name, standardOutput, outputForm)
        let part = DocumentReport(name: name, framing: reading.framing, destination: destination)
        for recorder in recorders { try recorder.begin(part) }
        let failure: FileError?
        let replacement: Replacement?
        do {
            failure = try take(done, input, reading, status, sink, part)
            if part.isText {
                if case .inPlace = destination, !hasJournal, part.hasInvalid { throw part.cannotBeRestored }
                for recorder in recorders { try recorder.end(part) }
            } else {
                for recorder in recorders { recorder.abandon(part, for: nil) }
            }
            replacement = try sink?.finish(isWhole: failure == nil)
        } catch {
            for recorder in recorders { recorder.abandon(part, for: error as? FileError) }
            throw error
        }
        try delivery.add(part, replacement)
        hasFoundChanges = hasFoundChanges || part.isChanged
        part.reportSummary()
        if let failure { throw failure }
    }

    /// Returns what broke the reading off, if anything did.
    private func take(
        _ done: FilesAhead.Done?, _ input: Input?, _ reading: Reading, _ status: stat, _ sink: (any Sink)?, _ part: DocumentReport
    ) throws -> FileError? {
        if let done, pipeline.adopt(done.pipeline) {
            for step in done.steps { try take(step, sink, part) }
            return nil
        }
        let input = try input ?? Input(path: part.name)
        switch try reading.clean(input, status, workers: workers, pause: { try flush() }, each: { try take($0, sink, part) }) {
        case .whole: return nil
        case .brokeOff(let error): return error
        case .isNotText(let start):
            part.isText = false
            try pass(start, input, sink)
            return nil
        }
    }

    /// Whether the cleaned text goes to a file or nowhere: what asks for standard output is asked for as text.
    private func isFile(_ destination: Plan.Destination) -> Bool {
        if case .standardOutput = destination { false } else { true }
    }

    /// What is not text stands as it is, and is copied where a copy is wanted.
    private func pass(_ start: [UInt8], _ input: Input, _ sink: (any Sink)?) throws {
        var bytes = start
        while !bytes.isEmpty {
            try sink?.write(CleanedPiece(passing: bytes))
            bytes = try input.read()
        }
    }

    private func take(_ step: Reading.Step, _ sink: (any Sink)?, _ part: DocumentReport) throws {
        switch step {
        case .opened(let compression): try sink?.begin(compression)
        case .endsMember: try sink?.endMember(at: part.bytesRead)
        case .read(let bytes):
            for recorder in recorders { recorder.read(bytes) }
            part.bytesRead += bytes.count
        case .detected(let found): part.takeNote(of: found)
        case .cleaned(let piece): try take(piece, sink, part)
        }
    }

    private func take(_ piece: CleanedPiece, _ sink: (any Sink)?, _ part: DocumentReport) throws {
        if failsWithoutField, let notice = piece.notices.first(where: \.tellsOfMissingText) { throw part.lacksText(notice, line: piece.line ?? 0) }
        if isStrict, let offset = piece.firstInvalidOffset { throw part.cannotDecode(at: offset) }
        for recorder in recorders { try recorder.take(piece, of: part) }
        try sink?.write(piece)
        part.take(piece)
    }

    /// Lets readers of a pipe see what is done so far.
    private func flush() throws {
        try standardOutput.flush()
        for recorder in recorders { try recorder.flush() }
    }
}
