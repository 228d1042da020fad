import Emend
import EmendFraming
import EmendUnicode
import Glibc

/// Cleans the files of a plan and writes them one after the other.
struct Run {
    private let profiles: Profiles
    private let plan: Plan
    private let recording: Recording
    private let isCheck: Bool
    private let hasJournal: Bool
    private let standardOutput = Output(descriptor: STDOUT_FILENO, name: "<stdout>", isShared: true)
    private let outputForm: StandardOutputForm
    private let recorders: [any Recorder]
    private let workers: Workers
    private let tally: Tally
    private let baseline: Baseline?
    private let endsAtFailure: Bool
    private var delivery: Delivery

    /// What is told of changes leaves out what an earlier run did.
    private let isPartial: Bool
    private var hasFoundChanges = false

    init(
        profiles: Profiles, plan: Plan, output: OutputOptions, reports: ReportOptions, choice: FilesOptions, workers: Workers, tally: Tally, ledger: Ledger?,
        progress: Progress?, baseline: Baseline? = nil, writer: BaselineWriter? = nil
    ) throws {
        self.profiles = profiles
        self.baseline = baseline
        self.plan = plan
        self.workers = workers
        outputForm = StandardOutputForm(output.compression)
        isCheck = output.check
        hasJournal = output.journal != nil
        var recording: Recording = []
        if reports.changes != nil || reports.dropped != nil || reports.stats { recording.insert(.changes) }
        if output.journal != nil || reports.diff { recording.insert(.journal) }
        if !reports.report.isEmpty { recording.formUnion([.changes, .contexts]) }
        if writer != nil { recording = [.changes, .names] }
        self.recording = recording
        self.tally = tally
        let watch = baseline.map { BaselineWatch($0, profiles.cards) }
        let others: [any Recorder] = try writer.map { [$0] } ?? Self.recorders(profiles, plan, output, reports, choice, standardOutput)
        progress?.begin(plan, tally)
        recorders = [tally] + [try ledger?.recorder(tally), watch].compactMap { $0 } + others + [progress].compactMap { $0 }
        isPartial = tally.upToDate > 0 && (reports.changes != nil || reports.dropped != nil || reports.diff || reports.stats || !reports.report.isEmpty)
        endsAtFailure = choice.failFast
        delivery = Delivery(plan, output, choice, recorders: recorders, isParallel: workers.count > 1)
    }

    /// Returns the code to exit with.
    mutating func cleanAll() throws -> Int32 {
        do {
            try delivery.begin()
            try cleanJobs()
            try delivery.publishAll()
            try outputForm.finish()
        } catch {
            guard delivery.breakOff(for: error) else {
                for recorder in recorders { recorder.breakOff() }
                if error is Interruption, plan.writesFiles {
                    report("interrupted; run the same command again to go on; \(tally.done) of \(counted(tally.planned, "file")) \(tally.done == 1 ? "is" : "are") done")
                }
                throw error
            }
        }
        try standardOutput.flush()
        StatusLine.erase()
        for recorder in recorders { try recorder.finish() }
        // Last, since a manifest is written in a directory that has the times of another.
        try delivery.finish()
        if isPartial {
            report("what is told of changes leaves out \(counted(tally.upToDate, "file")) that an earlier run cleaned; --force cleans all and tells of all")
        }
        return delivery.hasFailed ? Exit.failed : isCheck && hasFoundChanges ? Exit.changesFound : Exit.done
    }

    private mutating func cleanJobs() throws {
        var ahead = FilesAhead(plan, workers: workers) { [self] in reading($0, $1, profiles[$0]) }
        for (index, job) in plan.jobs.enumerated() {
            if endsAtFailure, delivery.hasFailed { return }
            do {
                try Signals.check()
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
                for recorder in recorders { try recorder.fail(job, for: error) }
            }
        }
    }

    private func reading(_ name: String, _ destination: Plan.Destination, _ profile: Profile) -> Reading {
        Reading(
            pipeline: baseline.map { profile.pipeline.accepting($0.findings(in: name)) } ?? profile.pipeline, framing: profile.formats.framing(for: name), encoding: profile.encoding, recording: recording, isStream: !isFile(destination),
            isStrict: profile.isStrict)
    }

    private mutating func clean(_ input: Input, _ destination: Plan.Destination) throws {
        let opening = try Opening(of: input)
        if opening.status.isDirectory { throw FileError(input.name, errno: EISDIR) }
        try clean(input.name, opening, nil, input, destination)
    }

    private mutating func clean(_ done: FilesAhead.Done, _ destination: Plan.Destination) throws {
        try clean(done.name, done.opening, done, nil, destination)
    }

    /// Takes a document that was cleaned ahead, or else reads and cleans it.
    private mutating func clean(_ name: String, _ opening: Opening, _ done: FilesAhead.Done?, _ input: Input?, _ destination: Plan.Destination) throws {
        let profile = profiles[name]
        let reading = reading(name, destination, profile)
        let sink = try delivery.sink(destination, like: opening.status, name: name, standardOutput, outputForm)
        let part = DocumentReport(name: name, profile: profile, framing: reading.framing, destination: destination, opening: opening)
        for recorder in recorders { try recorder.begin(part) }
        let failure: FileError?
        let replacement: Replacement?
        do {
            failure = try take(done, input, reading, sink, part)
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
        for recorder in recorders { try recorder.settle(part) }
        try delivery.add(part, replacement)
        hasFoundChanges = hasFoundChanges || part.isChanged
        part.reportSummary()
        if let failure { throw failure }
    }

    /// Returns what broke the reading off, if anything did.
    private func take(
        _ done: FilesAhead.Done?, _ input: Input?, _ reading: Reading, _ sink: (any Sink)?, _ part: DocumentReport
    ) throws -> FileError? {
        if let done, part.profile.pipeline.adopt(done.pipeline) {
            for step in done.steps { try take(step, sink, part) }
            return nil
        }
        let input = try input ?? Input(path: part.name)
        switch try reading.clean(input, part.opening.status, workers: workers, pause: { try flush() }, each: { try take($0, sink, part) }) {
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
            try Signals.check()
            for recorder in recorders { recorder.pass(bytes) }
            try sink?.write(CleanedPiece(passing: bytes))
            bytes = try input.read()
        }
    }

    private func take(_ step: Reading.Step, _ sink: (any Sink)?, _ part: DocumentReport) throws {
        try Signals.check()
        switch step {
        case .opened(let compression):
            part.compression = compression
            try sink?.begin(compression)
        case .endsMember: try sink?.endMember(at: part.bytesRead)
        case .read(let bytes):
            for recorder in recorders { recorder.read(bytes) }
            part.bytesRead += bytes.count
        case .detected(let found): part.takeNote(of: found)
        case .cleaned(let piece): try take(piece, sink, part)
        }
    }

    private func take(_ piece: CleanedPiece, _ sink: (any Sink)?, _ part: DocumentReport) throws {
        if part.profile.failsWithoutField, let notice = piece.notices.first(where: \.tellsOfMissingText) { throw part.lacksText(notice, line: piece.line ?? 0) }
        if part.profile.isStrict, let offset = piece.firstInvalidOffset { throw part.cannotDecode(at: offset) }
        for recorder in recorders { try recorder.take(piece, of: part) }
        try sink?.write(piece)
        part.take(piece)
    }

    /// Lets readers of a pipe see what is done so far.
    private func flush() throws {
        try outputForm.flush()
        try standardOutput.flush()
        for recorder in recorders { try recorder.flush() }
    }
}
