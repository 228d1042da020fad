import Glibc

extension Plan {
    /// Two texts in one file, or a text over an input, are refused before anything is written.
    func refuseCollisions(inputs: Set<FileID>, lists: Set<FileID>, out: String?) throws {
        guard let out else { return }
        try refuseSameNames()
        // What is not there yet is nothing else's.
        guard fileStatus(out) != nil else { return }
        var (missing, present): (String?, String?) = (nil, nil)
        for job in jobs {
            guard case .file(let path) = job.destination else { continue }
            let directory = String(path.parentPath)
            if directory == missing { continue }
            if directory != present {
                (missing, present) = fileStatus(directory) == nil ? (directory, nil) : (nil, directory)
                if missing != nil { continue }
            }
            try refuse(path, inputs, lists)
        }
        for tree in jobs.trees {
            for link in tree.links { try refuse(tree.walk.path(link, below: tree.output ?? []), inputs, lists) }
        }
    }

    private func refuse(_ target: String, _ inputs: Set<FileID>, _ lists: Set<FileID>) throws {
        guard let id = FileID(path: target) else { return }
        if inputs.contains(id) { throw UsageError(message: "\(visible(target)): the output is an input; use --in-place to replace files") }
        if lists.contains(id) { throw UsageError(message: "\(visible(target)) is a list of own words and would be overwritten; name another directory") }
    }

    private func refuseSameNames() throws {
        // The names in one tree are different ones.
        if jobs.trees.count == 1, jobs.count == jobs.trees[0].walk.entries.count { return }
        var taken: [[UInt8]: (source: String, isDirectory: Bool)] = [:]
        func take(_ target: [UInt8], _ source: String, isDirectory: Bool) throws {
            let parts = target.split(separator: 0x2F).filter { !$0.elementsEqual([0x2E]) }
            guard let other = taken.updateValue((source, isDirectory), forKey: Array(parts.joined(separator: [0x2F]))), !(other.isDirectory && isDirectory) else { return }
            throw UsageError(message: "\(visible(other.source)) and \(visible(source)) would both be written to \(visible(String(systemPath: target)))")
        }
        for tree in jobs.trees {
            guard let output = tree.output else { continue }
            for directory in tree.walk.directories where directory.isNeeded {
                try take(Array(tree.walk.path(directory, below: output).systemPath), tree.walk.path(directory, below: tree.walk.root), isDirectory: true)
            }
            for link in tree.links { try take(tree.walk.path(link, below: output).systemPath, tree.walk.path(link), isDirectory: false) }
        }
        for job in jobs {
            guard case .file(let path) = job.destination, case .file(let source) = job.source else { continue }
            try take(path.systemPath, source, isDirectory: false)
        }
    }

    /// A journal or a log of changes is no input, and no place for a cleaned text.
    func refuseReports(_ reports: [String], inputs: Set<FileID>, lists: Set<FileID>) throws {
        for report in reports {
            let id = FileID(path: report)
            if let id, inputs.contains(id) { throw UsageError(message: "\(visible(report)) is one of the inputs") }
            if let id, lists.contains(id) { throw UsageError(message: "\(visible(report)) is a list of own words; name another file") }
            try refuseAsOutput(report)
        }
    }

    /// What a run writes besides texts is no place for a cleaned text.
    func refuseAsOutput(_ report: String) throws {
        let (id, parts) = (FileID(path: report), normalParts(report))
        for job in jobs {
            guard case .file(let target) = job.destination else { continue }
            if parts == normalParts(target) || id.map({ $0 == FileID(path: target) }) == true {
                throw UsageError(message: "\(visible(report)) would be overwritten by the cleaned text of an input; name another file")
            }
        }
    }

    private func normalParts(_ path: String) -> [ArraySlice<UInt8>] { path.systemPath.split(separator: 0x2F).filter { !$0.elementsEqual([0x2E]) } }

    func refuseStandardOutputAsInput() throws {
        guard writesToStandardOutput, let output = FileID(descriptor: STDOUT_FILENO) else { return }
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
