import Glibc

/// Gives files their names, in the order of their texts, and makes what else the output of a directory has.
struct Delivery {
    private let tree: OutputTree
    private let mirror: Mirror
    private let backup: String?
    private let recorders: [any Recorder]
    private var outbox: Outbox
    private var told: Set<String> = []
    /// Some file failed, which was told.
    private(set) var hasFailed = false
    private var hasEnded = false

    init(_ plan: Plan, _ output: OutputOptions, _ choice: FilesOptions, recorders: [any Recorder], isParallel: Bool) {
        tree = OutputTree(root: output.out, sweeps: !plan.jobs.trees.isEmpty || choice.filesFrom != nil)
        mirror = Mirror(plan, tree)
        backup = output.backup
        self.recorders = recorders
        outbox = Outbox(isParallel: isParallel)
    }

    /// Comes before any text.
    mutating func begin() throws {
        for error in try mirror.begin() {
            tell(error)
            // A directory that cannot be written says so once for all its files.
            told.insert(error.message)
        }
    }

    /// Where the pieces of a text go; nil where none is written.
    func sink(_ destination: Plan.Destination, like model: stat, name: String, _ standardOutput: Output, _ form: StandardOutputForm) throws -> (any Sink)? {
        try destination.sink(like: model, name: name, standardOutput, form, tree)
    }

    /// Takes a text that is cleaned and written, with the file that waits for its name, if one does.
    mutating func add(_ document: DocumentReport, _ replacement: Replacement?) throws {
        try publish(outbox.add(Outbox.Item(document: document, replacement: replacement)))
    }

    /// Waits until all files have their names.
    mutating func publishAll() throws {
        while case let items = outbox.drain(), !items.isEmpty { try publish(items) }
    }

    /// Comes after the last text, unless the run broke off, and when all files have their names.
    mutating func finish() throws {
        if hasEnded { return }
        for error in try mirror.finish() { tell(error) }
        end()
    }

    /// Comes in place of `finish` where the run ends before its last text. True where that is for want of room, which is told then.
    mutating func breakOff(for error: any Error) -> Bool {
        // What is written whole takes its name all the same.
        try? publishAll()
        end()
        guard let full = error as? FileError, full.isFull, !full.isShared else { return false }
        report("\(full.message); the run ends here")
        hasFailed = true
        return true
    }

    /// Tells why a file failed.
    mutating func tell(_ error: FileError) {
        if !told.contains(error.message) { report(error.message) }
        hasFailed = true
    }

    private mutating func end() {
        hasEnded = true
        tree.sync()
        guard tree.leftovers > 0 else { return }
        report("\(counted(tree.leftovers, "temporary file")) of a run that was stopped \(tree.leftovers == 1 ? "was" : "were") removed")
    }

    private mutating func publish(_ items: [(Outbox.Item, Int32)]) throws {
        if items.contains(where: { $0.0.replacement != nil }) { for recorder in recorders { try recorder.secure() } }
        for (item, code) in items {
            do {
                if let replacement = item.replacement {
                    if code != 0 { throw FileError(replacement.path, errno: code) }
                    try replacement.publish(backup: backup)
                    tree.touch(replacement.directory)
                }
            } catch let error as FileError where !error.endsRun {
                tell(error)
                for recorder in recorders { try recorder.lose(item.document, for: error) }
                continue
            }
            for recorder in recorders { try recorder.publish(item.document) }
        }
    }
}
