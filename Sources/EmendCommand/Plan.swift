import EmendFraming
import Glibc

/// What a run reads and where each cleaned text goes, decided before anything is written.
struct Plan {
    enum Destination {
        case standardOutput
        /// Written beside the file and then renamed to it; the path leads through no link.
        case inPlace(String)
        case file(String)
        case none
    }

    enum Source {
        case standardInput
        case file(String)
        /// Nothing to be read; why is told in its turn.
        case missing(FileError)
        case skipped(FileError)
    }

    struct Job {
        var source: Source
        var destination: Destination
        /// The size in bytes of a file that may be read before its turn: one that has content of its own, and that no job before replaces.
        var sizeAhead: Int?
    }

    private(set) var jobs: [Job] = []
    /// The regular files that are read.
    private var inputs: Set<FileID> = []
    /// Lists of own words, which are no texts.
    private var lists: Set<FileID>
    /// Each emend.toml in a directory that is not the run's.
    private var unread: [String] = []

    /// Leaves out jobs that need not be done.
    mutating func leaveOut(where isDone: (Job) throws -> Bool) rethrows { try jobs.removeAll(where: isDone) }

    /// Whether standard output holds cleaned text.
    var writesToStandardOutput: Bool {
        jobs.contains { if case .standardOutput = $0.destination { true } else { false } }
    }

    /// Whether some input has such a framing.
    func holds(where isMeant: (Framing) -> Bool, _ formats: Formats) -> Bool {
        jobs.contains { job in
            switch job.source {
            case .standardInput: isMeant(formats.framing(for: "<stdin>"))
            case .file(let path): isMeant(formats.framing(for: path))
            // What is missing has an error of its own.
            case .missing(let error): isMeant(formats.framing(for: error.name))
            case .skipped: false
            }
        }
    }

    init(files: [String], output: OutputOptions, reports: ReportOptions, lists: Set<FileID>) throws {
        self.lists = lists
        let mayWalk = output.inPlace || output.out != nil || output.check || reports.diff || reports.stats
        let files = files.isEmpty ? ["-"] : files
        for file in files {
            if file == "-" {
                add(.standardInput, output.check || reports.diff ? .none : .standardOutput)
                continue
            }
            var status = stat()
            guard stat(file, &status) == 0 else {
                jobs.append(Job(source: .missing(FileError(file, errno: errno)), destination: .none))
                continue
            }
            if status.isDirectory {
                guard mayWalk else {
                    throw UsageError(message: "\(visible(file)): is a directory; add --out DIR, --in-place, --check, --diff or --stats")
                }
                try add(directory: file, isAlone: files.count == 1, output)
            } else {
                if lists.contains(FileID(status)) { throw UsageError(message: "\(visible(file)) is a list of own words, and no text to clean; leave it out") }
                let isNew = inputs.insert(FileID(status)).inserted
                let target = try destination(of: file, below: output.out.map { $0 + "/" + baseName(file) }, output, reports)
                add(.file(file), target, sizeAhead: status.isRegular && isNew ? Int(status.st_size) : nil)
            }
        }
        try refuseCollisions()
        for file in [output.journal, reports.changes, reports.dropped].compactMap({ $0 }) {
            guard let id = FileID(path: file) else { continue }
            if inputs.contains(id) { throw UsageError(message: "\(visible(file)) is one of the inputs") }
            if self.lists.contains(id) { throw UsageError(message: "\(visible(file)) is a list of own words; name another file") }
        }
        try refuseStandardOutputAsInput()
        try refuseReportsAsOutputs([output.journal, reports.changes, reports.dropped].compactMap { $0 })
        if output.journal != nil, jobs.contains(where: { if case .file = $0.source, case .none = $0.destination { true } else { false } }) {
            throw UsageError(message: "--journal describes texts that are written, and a directory without --out or --in-place is not")
        }
    }

    /// A journal, a log of changes or a manifest is no place for a cleaned text.
    func refuseReportsAsOutputs(_ reports: [String]) throws {
        func normal(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
        for job in jobs {
            let target: String? = switch job.destination {
            case .file(let path), .inPlace(let path): path
            case .standardOutput, .none: nil
            }
            guard let target else { continue }
            for report in reports where normal(report) == normal(target) || FileID(path: report).map({ $0 == FileID(path: target) }) == true {
                throw UsageError(message: "\(visible(report)) would be overwritten by the cleaned text of an input; name another file")
            }
        }
    }

    private mutating func add(_ source: Source, _ destination: Destination, sizeAhead: Int? = nil) {
        jobs.append(Job(source: source, destination: destination, sizeAhead: sizeAhead))
    }

    private mutating func add(directory: String, isAlone: Bool, _ output: OutputOptions) throws {
        let root = output.out.map { isAlone ? $0 : $0 + "/" + baseName(directory) }
        let walk = Walk(directory, leavingOut: output.out.flatMap { FileID(path: $0) })
        leaveOutLists(of: walk)
        for entry in walk.entries {
            switch entry {
            case .file(let path, let relative, let id, let size):
                if lists.contains(id) { continue }
                let isNew = inputs.insert(id).inserted
                let target: Destination = output.inPlace ? .inPlace(path) : root.map { .file($0 + "/" + relative) } ?? .none
                add(.file(path), target, sizeAhead: isNew ? size : nil)
            case .skipped(let note): add(.skipped(note), .none)
            case .failed(let error): add(.missing(error), .none)
            }
        }
    }

    /// An emend.toml in a directory is no text, and neither are the lists that it names, be it the run's or not.
    private mutating func leaveOutLists(of walk: Walk) {
        for case .file(let path, _, let id, _) in walk.entries where path.hasSuffix("/emend.toml") && lists.insert(id).inserted {
            unread.append(path)
            // One that cannot be read names none.
            lists.formUnion((try? Configuration(path: path))?.files.flatMap(\.ids) ?? [])
        }
    }

    /// Says that own words in directories below are not used.
    func reportUnread() {
        guard let first = unread.first else { return }
        let more = unread.count == 1 ? "" : " (and \(unread.count - 1) more)"
        report("\(visible(first))\(more) is not used: one emend.toml counts for a run, the nearest above what is named; clean its directory in a run of its own")
    }

    private func destination(of file: String, below target: String?, _ output: OutputOptions, _ reports: ReportOptions) throws -> Destination {
        if let target { return .file(target) }
        if output.inPlace {
            guard let path = realpath(file, nil) else { throw FileError(file, errno: errno) }
            defer { free(path) }
            return .inPlace(String(cString: path))
        }
        return output.check || reports.diff ? .none : .standardOutput
    }

    /// The last part of a path; that of the directory itself for `.` and `..`.
    private func baseName(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "/"
        guard name == "." || name == ".." || name == "/", let real = realpath(path, nil) else { return name }
        defer { free(real) }
        return String(cString: real).split(separator: "/").last.map(String.init) ?? "root"
    }

    private func refuseCollisions() throws {
        var sources: [String: String] = [:]
        for job in jobs {
            guard case .file(let path) = job.destination, case .file(let source) = job.source else { continue }
            if let other = sources.updateValue(source, forKey: path) {
                throw UsageError(message: "\(visible(other)) and \(visible(source)) would both be written to \(visible(path))")
            }
            guard let id = FileID(path: path) else { continue }
            if inputs.contains(id) { throw UsageError(message: "\(visible(path)): the output is an input; use --in-place to replace files") }
            if lists.contains(id) { throw UsageError(message: "\(visible(path)) is a list of own words and would be overwritten; name another directory") }
        }
    }

    private func refuseStandardOutputAsInput() throws {
        guard let output = FileID(descriptor: STDOUT_FILENO) else { return }
        for job in jobs {
            guard case .standardOutput = job.destination else { continue }
            let isInput =
                switch job.source {
                case .standardInput: FileID(descriptor: STDIN_FILENO) == output
                case .file(let path): FileID(path: path) == output
                case .missing, .skipped: false
                }
            if isInput { throw UsageError(message: "standard output is an input; use --in-place to replace files") }
        }
    }
}
