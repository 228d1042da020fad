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

    private(set) var jobs = JobList()
    /// The regular files that are read.
    private var inputs: Set<FileID> = []
    /// Lists of own words, which are no texts.
    private var lists: Set<FileID>
    /// Each emend.toml in a directory that is not the run's.
    private var unread: [String] = []

    /// Leaves out jobs that need not be done.
    mutating func leaveOut(where isDone: (Job) throws -> Bool) rethrows { try jobs.removeAll(where: isDone) }

    /// Whether standard output holds cleaned text.
    private(set) var writesToStandardOutput = false

    /// Whether something holds for the name of some input.
    func holds(where isMeant: (String) -> Bool) -> Bool {
        jobs.contains { job in
            switch job.source {
            case .standardInput: isMeant("<stdin>")
            case .file(let path): isMeant(path)
            // What is missing has an error of its own.
            case .missing(let error): isMeant(error.name)
            case .skipped: false
            }
        }
    }

    /// The files are arguments, the listed ones come from a file.
    init(files: [String], listed: [String] = [], choice: FilesOptions, output: OutputOptions, reports: ReportOptions, lists: Set<FileID>) throws {
        self.lists = lists
        let files = files.isEmpty && choice.filesFrom == nil ? ["-"] : files
        let mayWalk = output.inPlace || output.out != nil || output.check || reports.diff || reports.stats || !reports.report.isEmpty
        for file in files {
            if file == "-" {
                add(.standardInput, output.check || reports.diff ? .none : .standardOutput)
            } else if let status = fileStatus(file), status.isDirectory {
                guard mayWalk else {
                    throw UsageError(message: "\(visible(file)): is a directory; add --out DIR, --in-place, --check, --diff, --stats or --report FILE")
                }
                try add(directory: file, isAlone: files.count == 1 && listed.isEmpty, choice.choice(output), output)
            } else {
                try add(file: file, below: output.out.map { $0 + "/" + Self.baseName(file) }, output, reports)
            }
        }
        for file in listed { try add(listed: file, output, reports) }
        if choice.isAboutDirectories, jobs.trees.isEmpty {
            throw UsageError(message: "--include, --exclude, --hidden and --ignore-files choose files in directories, and no input is one")
        }
        try refuseCollisions(inputs: inputs, lists: self.lists, out: output.out)
        try refuseReports([output.journal, reports.changes, reports.dropped].compactMap { $0 } + reports.report, inputs: inputs, lists: self.lists)
        try refuseStandardOutputAsInput()
        if output.journal != nil, jobs.contains(where: { if case .file = $0.source, case .none = $0.destination { true } else { false } }) {
            throw UsageError(message: "--journal describes texts that are written, and a directory without --out or --in-place is not")
        }
        // What was held to compare inputs with each other and with outputs.
        inputs = []
    }

    private mutating func add(_ source: Source, _ destination: Destination, sizeAhead: Int? = nil) {
        if case .standardOutput = destination { writesToStandardOutput = true }
        jobs.append(Job(source: source, destination: destination, sizeAhead: sizeAhead))
    }

    private mutating func add(file: String, below target: String?, _ output: OutputOptions, _ reports: ReportOptions) throws {
        guard let status = fileStatus(file) else { return add(.missing(FileError(file, errno: errno)), .none) }
        if lists.contains(FileID(status)) { throw UsageError(message: "\(visible(file)) is a list of own words, and no text to clean; leave it out") }
        let isNew = inputs.insert(FileID(status)).inserted
        let destination: Destination
        if let target {
            destination = .file(target)
        } else if output.inPlace {
            guard let path = resolvedPath(file) else { return add(.missing(FileError(file, errno: errno)), .none) }
            destination = .inPlace(path)
        } else {
            destination = output.check || reports.diff ? .none : .standardOutput
        }
        add(.file(file), destination, sizeAhead: status.isRegular && isNew ? Int(status.st_size) : nil)
    }

    private mutating func add(listed file: String, _ output: OutputOptions, _ reports: ReportOptions) throws {
        if output.out != nil, file.utf8.first == 0x2F || file.systemPath.split(separator: 0x2F).contains(where: { $0.elementsEqual([0x2E, 0x2E]) }) {
            throw UsageError(message: "\(visible(file)): a listed file keeps its path below --out, and that must be relative and without \"..\"")
        }
        if fileStatus(file)?.isDirectory == true {
            return add(.missing(FileError(file, "is a directory, and --files-from lists files; name directories as arguments")), .none)
        }
        try add(file: file, below: output.out.map { $0 + "/" + file }, output, reports)
    }

    private mutating func add(directory: String, isAlone: Bool, _ choice: FileChoice, _ output: OutputOptions) throws {
        let root = output.out.map { isAlone ? $0 : $0 + "/" + Self.baseName(directory) }
        var tree = JobList.Tree(
            walk: Walk(directory, choice: choice, leavingOut: output.out.flatMap { FileID(path: $0) }), output: root?.systemPath, isInPlace: output.inPlace)
        leaveOutLists(of: &tree.walk)
        if root != nil {
            tree.links = tree.walk.entries.filter { $0.kind == .link }
            if !tree.links.isEmpty { tree.walk.removeAll { entry, _ in entry.kind == .link } }
        }
        for (index, entry) in tree.walk.entries.enumerated() where entry.kind == .file && !inputs.insert(tree.walk.ids[index]).inserted { tree.repeated.insert(index) }
        tree.walk.forgetIDs()
        jobs.append(tree)
    }

    /// An emend.toml in a directory is no text, and neither are the lists that it names, be it the run's or not.
    private mutating func leaveOutLists(of walk: inout Walk) {
        let name = Array("emend.toml".utf8)
        for (index, entry) in walk.entries.enumerated() where entry.kind == .file && walk.name(entry).elementsEqual(name) && lists.insert(walk.ids[index]).inserted {
            unread.append(walk.path(entry))
            // One that cannot be read names none.
            let configuration = try? Configuration(path: walk.path(entry))
            lists.formUnion(configuration?.ids ?? [])
            lists.formUnion(configuration?.files.flatMap(\.ids) ?? [])
        }
        if !lists.isEmpty { walk.removeAll { [lists] in $0.kind == .file && lists.contains($1) } }
    }

    /// Says that own words in directories below are not used.
    func reportUnread() {
        guard let first = unread.first else { return }
        let more = unread.count == 1 ? "" : " (and \(unread.count - 1) more)"
        report("\(visible(first))\(more) is not used: one emend.toml counts for a run, the nearest above what is named; clean its directory in a run of its own")
    }

    /// The last part of a path; that of the directory itself for `.` and `..`.
    private static func baseName(_ path: String) -> String {
        func last(_ path: String) -> String? { path.systemPath.split(separator: 0x2F).last.map { String(systemPath: $0) } }
        let name = last(path) ?? "/"
        guard name == "." || name == ".." || name == "/", let real = resolvedPath(path) else { return name }
        return last(real) ?? "root"
    }
}
