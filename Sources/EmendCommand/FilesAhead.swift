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
        let status: stat
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

    private var groups: ArraySlice<[Task]> = []
    private var ahead: WorkAhead<[Task], [Done?]>
    /// The files of the group whose turn it is, the next one last.
    private var ready: [(job: Int, done: Done?)] = []

    /// A single group is not worth a thread.
    init(_ plan: Plan, workers: Workers, endsAtLoss: Bool, reading: (String, Plan.Destination) -> Reading) {
        ahead = WorkAhead(workers) { Self.clean($0, endsAtLoss: endsAtLoss) }
        guard workers.count > 1 else { return }
        var group: [Task] = []
        var bytes = 0
        for (index, job) in plan.jobs.enumerated() {
            guard case .file(let path) = job.source, let packed = job.sizeAhead else { continue }
            // What is inside is not known yet.
            let size = Compression(named: path) == nil ? packed : packed * Self.usualRatio
            guard size <= Self.mostBytes else { continue }
            group.append(Task(job: index, path: path, reading: reading(path, job.destination)))
            bytes += size
            guard bytes >= Self.groupBytes || group.count == Self.groupFiles else { continue }
            groups.append(group)
            (group, bytes) = ([], 0)
        }
        if !group.isEmpty { groups.append(group) }
        if groups.count == 1 { groups = [] }
    }

    /// What was done ahead of a job whose turn it is; nil where nothing was. Asked for in the order of the jobs.
    mutating func take(_ job: Int) -> Done? {
        while !ahead.isFull, let group = groups.popFirst() { ahead.append(group) }
        if ready.isEmpty, let (tasks, outcomes) = ahead.takeFirst() { ready = zip(tasks.map(\.job), outcomes).reversed() }
        guard ready.last?.job == job else { return nil }
        return ready.removeLast().done
    }

    /// Cleans files as they would be in their turns, one after the other.
    private static func clean(_ tasks: [Task], endsAtLoss: Bool) -> [Done?] {
        var before = tasks.first?.reading.pipeline
        var rest = 2 * mostBytes
        return tasks.map { task in
            // What proves longer than it was taken for leaves those behind it to their turns, so that memory stays bounded.
            guard rest > 0 else { return nil }
            var reading = task.reading
            if let before { reading.pipeline = before.ahead() }
            let done = try? clean(task.path, reading, endsAtLoss: endsAtLoss, &rest)
            if let done { before = done.pipeline }
            return done
        }
    }

    private enum Stop: Error { case atLoss, tooLarge }

    private static func clean(_ path: String, _ reading: Reading, endsAtLoss: Bool, _ rest: inout Int) throws -> Done? {
        var status = stat()
        // What is no file may wait for somebody to write to it.
        guard stat(path, &status) == 0, status.isRegular else { return nil }
        let input = try Input(path: path)
        status = try input.status()
        var steps: [Reading.Step] = []
        do {
            let ending = try reading.clean(input, status, workers: Workers(1)) { step in
                steps.append(step)
                switch step {
                case .read(let more):
                    rest -= more.count
                    if rest < 0 { throw Stop.tooLarge }
                case .cleaned(let piece): if endsAtLoss, piece.firstInvalidOffset != nil { throw Stop.atLoss }
                case .detected, .opened, .endsMember: break
                }
            }
            guard case .whole = ending else { return nil }
        } catch Stop.atLoss {
            // The run ends the document here, too.
        }
        return Done(name: path, status: status, steps: steps, pipeline: reading.pipeline)
    }
}
