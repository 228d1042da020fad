import Emend
import EmendCompression
import EmendFraming
import Glibc

/// Files of a plan that are read and cleaned before their turn, a few groups of them at a time.
///
/// Only what goes well is done ahead: a file that cannot be read, is no text or is large is left to its turn. Nothing is written or told ahead.
struct FilesAhead {
    /// A file that was read to its end.
    struct Done: Sendable {
        let name: String
        /// As it was opened.
        let opening: Opening
        let steps: [Reading.Step]
        /// What the pipeline remembers afterwards; see `Pipeline.ahead`.
        let pipeline: Pipeline
    }

    private struct Task: Sendable {
        let job: Int
        let path: String
        let reading: Reading
    }

    /// A group holds so many bytes or files: a few hundredths of a second.
    private static let groupBytes = 1 << 17
    private static let groupFiles = 64
    /// Larger files are cleaned in their turn, several blocks at a time.
    private static let mostBytes = 1 << 21
    /// How many times as long a compressed text is inside. One of more than twice that is cleaned again in its turn.
    private static let usualRatio = 8

    private let jobs: JobList
    private let reading: (String, Plan.Destination) -> Reading
    /// The first job that was not looked at.
    private var nextJob: Int
    /// Groups that were made and are not under way.
    private var groups: ArraySlice<[Task]> = []
    private var ahead: WorkAhead<[Task], [Done?]>
    /// The files of the group whose turn it is, the next one last.
    private var ready: [(job: Int, done: Done?)] = []

    /// A single group is not worth a thread.
    init(_ plan: Plan, workers: Workers, reading: @escaping (String, Plan.Destination) -> Reading) {
        ahead = WorkAhead(workers) { Self.clean($0) }
        jobs = plan.jobs
        self.reading = reading
        nextJob = workers.count > 1 ? jobs.startIndex : jobs.endIndex
        while groups.count < 2, let group = nextGroup() { groups.append(group) }
        if groups.count == 1 { groups = [] }
    }

    /// The next files that may be cleaned ahead; nil where there are none.
    private mutating func nextGroup() -> [Task]? {
        var group: [Task] = []
        var bytes = 0
        while nextJob < jobs.endIndex, bytes < Self.groupBytes, group.count < Self.groupFiles {
            let job = jobs[nextJob]
            nextJob += 1
            guard case .file(let path) = job.source, let packed = job.sizeAhead else { continue }
            // What is inside is not known yet.
            let size = Compression(named: path) == nil ? packed : packed * Self.usualRatio
            guard size <= Self.mostBytes else { continue }
            group.append(Task(job: nextJob - 1, path: path, reading: reading(path, job.destination)))
            bytes += size
        }
        return group.isEmpty ? nil : group
    }

    /// What was done ahead of a job whose turn it is; nil where nothing was. Asked for in the order of the jobs.
    mutating func take(_ job: Int) -> Done? {
        while !ahead.isFull, let group = groups.popFirst() ?? nextGroup() { ahead.append(group) }
        if ready.isEmpty, let (tasks, outcomes) = ahead.takeFirst() { ready = zip(tasks.map(\.job), outcomes).reversed() }
        guard ready.last?.job == job else { return nil }
        return ready.removeLast().done
    }

    /// Cleans files as they would be in their turns, one after the other.
    private static func clean(_ tasks: [Task]) -> [Done?] {
        var before = tasks.first?.reading.pipeline
        var rest = 2 * mostBytes
        return tasks.map { task in
            // What proves longer than it was taken for leaves those behind it to their turns, so that memory stays bounded.
            guard rest > 0 else { return nil }
            var reading = task.reading
            if let before { reading.pipeline = reading.pipeline.ahead(of: before) }
            let done = try? clean(task.path, reading, &rest)
            if let done { before = done.pipeline }
            return done
        }
    }

    private enum Stop: Error { case atLoss, tooLarge }

    private static func clean(_ path: String, _ reading: Reading, _ rest: inout Int) throws -> Done? {
        // What is no file may wait for somebody to write to it.
        guard fileStatus(path)?.isRegular == true else { return nil }
        let input = try Input(path: path)
        let opening = try Opening(of: input)
        var steps: [Reading.Step] = []
        do {
            let ending = try reading.clean(input, opening.status, workers: Workers(1)) { step in
                steps.append(step)
                switch step {
                case .read(let more):
                    rest -= more.count
                    if rest < 0 { throw Stop.tooLarge }
                case .cleaned(let piece): if reading.isStrict, piece.firstInvalidOffset != nil { throw Stop.atLoss }
                case .detected, .opened, .endsMember: break
                }
            }
            guard case .whole = ending else { return nil }
        } catch Stop.atLoss {
            // The run ends the document here, too.
        }
        return Done(name: path, opening: opening, steps: steps, pipeline: reading.pipeline)
    }
}
