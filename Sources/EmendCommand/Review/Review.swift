import Emend
import EmendCompression
import EmendFraming
import EmendUnicode
import Glibc

/// A review of several texts, and what was decided in this one and those before.
final class Review {
    private let command: ReviewCommand
    private let plan: Plan
    private var profiles: Profiles
    private let baseline: Baseline?
    private let decisions: String
    private var findings: FindingsFile
    private let paths: RelativePaths
    private let journal: JournalFile?
    private let keyboard = Keyboard()
    private let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>", isShared: true)
    private let view: ReviewView
    private let stet: StetAddition
    private var total = (texts: 0, accepted: 0, rejected: 0, stet: 0, left: 0)
    private var hasFailed = false
    private var hasQuit = false

    init(_ command: ReviewCommand) throws {
        self.command = command
        let own: Set<FileID>
        (profiles, own) = try command.profiles()
        baseline = try command.accepted.load()
        decisions = command.decisions ?? Self.usualDecisions(for: command.files, readsConfiguration: !command.words.ignoresConfiguration)
        findings = access(decisions, F_OK) == 0 ? try FindingsFile(reading: decisions) : FindingsFile()
        paths = try RelativePaths(besides: decisions)
        var lists = own.union(baseline?.ids ?? [])
        for path in [decisions, command.journal].compactMap({ $0 }) { FileID(path: path).map { _ = lists.insert($0) } }
        var clean = CleanCommand(files: [])
        clean.output.check = true
        plan = try Plan(files: command.files, choice: clean.choice, output: clean.output, reports: clean.reports, lists: lists)
        try profiles.prepare(plan)
        stet = try StetAddition(command.words, for: command.files)
        view = ReviewView(output, isColored: ReportOptions.usesColor(command.color, on: output))
        journal = try command.journal.map(JournalFile.init)
    }

    /// Returns the code to exit with.
    func run() throws -> Int32 {
        for job in plan.jobs where !hasQuit {
            do {
                switch job.source {
                case .file(let path): try review(path)
                case .missing(let error): throw error
                case .skipped(let note): report(note.message)
                case .standardInput: break
                }
            } catch let error as FileError where !error.isShared {
                report(error.message)
                hasFailed = true
            }
        }
        try journal?.finish()
        let parts = [("accepted", total.accepted), ("rejected", total.rejected), ("on the stet list", total.stet), (hasQuit ? "left, as far as was seen" : "left", total.left)]
        let sum = parts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
        try view.write(sum.isEmpty ? "Nothing is left to be decided." : "\(counted(total.texts, "text")): \(sum)")
        try output.flush()
        return hasFailed ? Exit.failed : Exit.done
    }

    private static func usualDecisions(for files: [String], readsConfiguration: Bool) -> String {
        let configuration = readsConfiguration ? Configuration.project(for: files) : nil
        return (configuration?.lastIndex(of: "/").map { String(configuration![...$0]) } ?? "") + ".emend-review"
    }

    private func review(_ name: String) throws {
        guard let real = realpath(name, nil) else { throw FileError(name, errno: errno) }
        defer { free(real) }
        let path = String(cString: real)
        let input = try Input(path: path)
        let opening = try Opening(of: input)
        guard opening.status.isRegular else { throw FileError(name, "is no regular file") }
        guard let bytes = try text(name) else { return }
        let key = paths.path(of: name)
        var stages: [Stage] = []
        var current = bytes
        /// What was left in an earlier round is not asked again in this review.
        var left: Set<FindingName> = []
        var (isAsked, isOver) = (false, false)
        while !isOver {
            let own = accepting(key, name)
            var text: ReviewedText
            do {
                text = try ReviewedText(current, own, withHints: command.hints)
            } catch let refusal as ReviewedText.Refusal {
                report("\(visible(name)): \(refusal.reason)")
                return
            }
            text.questions.removeAll { question in question.changes.allSatisfy { left.contains($0.name) || findings.counts[.init(path: key, name: $0.name)] != nil } }
            if text.questions.isEmpty { break }
            if !isAsked {
                isAsked = true
                total.texts += 1
                guard access(path, W_OK) == 0 else { throw FileError(name, errno: errno) }
            }
            var session = ReviewSession(text, name: name, view: view, keyboard: keyboard, stet: stet)
            let ending = try session.ask()
            isOver = ending != .whole
            if ending == .quit { hasQuit = true }
            text = session.text
            count(text)
            for question in text.questions where question.answer == .undecided { left.formUnion(question.changes.map(\.name)) }
            if session.hasNewStet { try readWords() }
            let script = text.accepted
            let next = script.apply(to: current)
            let names = try text.rejected(in: next, accepting(key, name), known: keys(of: key)) { [findings] sought in
                findings.counts.keys.first { $0.path == key && $0.name.key == sought }?.name
            }
            for name in names { findings.keep(name, in: key) }
            if !script.isEmpty { stages.append(script.stage(id: "review", of: current)) }
            current = next
            if !names.isEmpty { try Terminal.undisturbed { try findings.write(to: decisions) } }
        }
        if current != bytes { try Terminal.undisturbed { try write(current, stages, path, name, opening, original: bytes) } }
    }

    private func readWords() throws {
        (profiles, _) = try command.profiles()
        try profiles.prepare(plan)
    }

    private func keys(of path: String) -> Set<UInt64> { Set(findings.counts.keys.filter { $0.path == path }.map(\.name.key)) }

    private func accepting(_ path: String, _ name: String) -> Pipeline {
        let own = AcceptedFindings(keys: keys(of: path))
        return profiles[name].pipeline.accepting(baseline?.findings(in: name).map { $0.union(own) } ?? own)
    }

    /// Nil for what is not reviewed, which is said.
    private func text(_ name: String) throws -> [UInt8]? {
        let bytes = try contents(of: name)
        func leave(_ reason: String) -> [UInt8]? {
            report("\(visible(name)): \(reason)")
            return nil
        }
        if case .compressed = Compression.sign(of: bytes.prefix(4)) { return leave("is compressed, and a review writes plain texts; left out") }
        if !InputEncoding.automatic.isText(bytes, isWhole: true) { return leave("is not text, left out") }
        let framing = profiles[name].formats.framing(for: name)
        if framing != .text { return leave("is \(framing.name), and a review is of plain texts; left out (emend baseline and --changes know such files)") }
        return bytes
    }

    private func count(_ text: ReviewedText) {
        for question in text.questions {
            switch question.answer {
            case .accepted: total.accepted += 1
            case .rejected: total.rejected += 1
            case .stet: total.stet += 1
            case .undecided: total.left += 1
            }
        }
    }

    /// Replaces a text, unless somebody else wrote it meanwhile.
    private func write(_ bytes: [UInt8], _ stages: [Stage], _ path: String, _ name: String, _ opening: Opening, original: [UInt8]) throws {
        guard try contents(of: path) == original else { throw FileError(name, "was changed while it was reviewed; what was accepted is not made, review it again") }
        let replacement = try Replacement(path: path, like: opening.status)
        try replacement.output.write(bytes)
        if let journal {
            let document = DocumentReport(name: name, profile: profiles[name], framing: .text, destination: .inPlace(path), opening: opening)
            journal.begin(document)
            journal.read(original)
            var piece = CleanedPiece(passing: bytes)
            (piece.isChanged, piece.originalCount, piece.stages) = (true, original.count, stages)
            try journal.take(piece, of: document)
            try journal.end(document)
        }
        try replacement.commit()
    }
}
