import EmendFraming
import Glibc

/// Finds which files of a plan an earlier run did, as far as they stand now as it left them.
struct Resumption {
    private let manifest: Manifest
    private let settings: [Int]
    private let profiles: Profiles
    private let readsAll: Bool
    private var paths = AbsolutePaths()

    /// `settings` are numbers of `Manifest.settings`, by the number of the profile. With `readsAll` sizes and times are not trusted.
    init(_ manifest: Manifest, settings: [Int], _ profiles: Profiles, readsAll: Bool) {
        self.manifest = manifest
        self.settings = settings
        self.profiles = profiles
        self.readsAll = readsAll
    }

    /// Leaves them out. `each` is called for each file that was looked at.
    mutating func leaveOutDone(of plan: inout Plan, each: () -> Void) throws {
        if plan.jobs.contains(where: { if case .inPlace = $0.destination { true } else { false } }) { try manifest.indexOutputs() }
        if try manifest.isEmpty { return }
        try manifest.check {
            try plan.leaveOut { job in
                guard case .file(let source) = job.source else { return false }
                try Signals.check()
                each()
                return switch job.destination {
                case .file(let output): try isDone(source, output)
                case .inPlace(let path): try isDone(inPlace: path, named: source)
                case .standardOutput, .none: false
                }
            }
        }
    }

    /// An entry that was made as this run would make it.
    private func usable(_ entry: ManifestEntry?, _ name: String) -> ManifestEntry? {
        let profile = profiles[name]
        guard let entry, entry.settings == settings[profile.number], entry.framing == profile.formats.framing(for: name).name else { return nil }
        return entry.input != nil && entry.output != nil ? entry : nil
    }

    private mutating func isDone(_ source: String, _ output: String) throws -> Bool {
        guard var entry = usable(try manifest.entry(manifest.key(paths.path(of: output))), source) else { return false }
        guard let (input, isInputNew) = try compared(source, entry.input!, readAt: entry.readAt ?? 0) else { return false }
        guard let (written, isOutputNew) = try compared(output, entry.output!, readAt: nil) else { return false }
        if isInputNew || isOutputNew {
            if isInputNew { entry.readAt = timespec.now.nanoseconds }
            entry.input?.mark = input
            entry.output?.mark = written
            try manifest.put(entry)
        }
        return true
    }

    /// A file that is replaced holds what was written to it, or was clean.
    private mutating func isDone(inPlace path: String, named name: String) throws -> Bool {
        let key = manifest.key(paths.path(of: path))
        if var entry = usable(try manifest.entry(key), name) {
            if let (mark, isNew) = try compared(path, entry.output!, readAt: entry.result == .cleaned ? nil : entry.readAt ?? 0) {
                if isNew {
                    entry.output?.mark = mark
                    entry.readAt = timespec.now.nanoseconds
                    try manifest.put(entry)
                }
                return true
            }
        }
        // It may have another name than when it was cleaned.
        let readAt = timespec.now.nanoseconds
        guard let mark = FileMark(path: path), let hash = try contentHash(of: path) else { return false }
        guard var entry = usable(try manifest.entry(ofOutput: hash, size: mark.size, settings: settings[profiles[name].number]), name) else { return false }
        entry.path = key
        entry.source = paths.path(of: path)
        entry.result = entry.result == .notText ? .notText : .unchanged
        entry.input = .init(mark: mark, hash: hash)
        entry.output = entry.input
        entry.edits = nil
        entry.readAt = readAt
        try manifest.put(entry)
        return true
    }

    /// The mark of a file that still holds the same, and whether it is another one than before. Nil where it holds something else, or is no file.
    ///
    /// A file that was read at that time is read again where its times would not show a change made just then.
    private func compared(_ path: String, _ content: ManifestEntry.Content, readAt: Int?) throws -> (FileMark, isNew: Bool)? {
        var status = stat()
        // An output that is a link now is not what was written; an input may be one that was named.
        guard (readAt == nil ? lstat(path, &status) : stat(path, &status)) == 0, status.isRegular else { return nil }
        let mark = FileMark(status)
        guard mark.size == content.mark.size else { return nil }
        let isRacy = readAt.map { mark.isRacy(readAt: $0) } ?? false
        if mark == content.mark, !isRacy, !readsAll { return (mark, false) }
        guard try contentHash(of: path) == content.hash else { return nil }
        return (mark, mark != content.mark || isRacy)
    }
}
