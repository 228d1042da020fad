import Glibc

/// Which files of a directory are taken.
struct FileChoice {
    var takesHidden = false
    var respectsIgnoreFiles = false
    /// Where there are any, only what they match.
    var includes = PathPatterns()
    var excludes = PathPatterns()
    /// The end of the names that originals are kept under.
    var backupSuffix: [UInt8]?

    /// What programs for version control keep: to rewrite it is to break it, whatever is asked for.
    private static let repositories: [[UInt8]] = [".git", ".hg", ".svn", ".bzr", ".jj"].map { Array($0.utf8) }

    /// Whether the name alone speaks against it.
    func mayTake(_ name: ArraySlice<UInt8>) -> Bool {
        if let backupSuffix, name.count > backupSuffix.count, name.suffix(backupSuffix.count).elementsEqual(backupSuffix) { return false }
        guard name.first == 0x2E else { return true }
        return takesHidden && !Leftover.isOne(name) && !Self.repositories.contains { $0.elementsEqual(name) }
    }

    /// What is taken in the directory that a walk starts from.
    func rules(at root: String) -> FileRules {
        FileRules(self, isIncluded: includes.isEmpty, levels: respectsIgnoreFiles ? FileRules.levels(above: root) : [])
    }
}

/// What is taken in a directory, by the globs of the run and the ignore files in it and above.
struct FileRules {
    /// The patterns of one directory.
    fileprivate struct Level {
        var patterns = PathPatterns()
        /// What stands before a path of the walk to make it one below that directory, or how many bytes of it do not belong there.
        var prefix: [UInt8] = []
        var dropped = 0

        func verdict(_ path: [UInt8], isDirectory: Bool) -> Bool? {
            prefix.isEmpty ? patterns.verdict(path.dropFirst(dropped), isDirectory: isDirectory) : patterns.verdict(prefix + path, isDirectory: isDirectory)
        }
    }

    private let choice: FileChoice
    private(set) var isIncluded: Bool
    /// The deepest directory last.
    private var levels: [Level]

    fileprivate init(_ choice: FileChoice, isIncluded: Bool, levels: [Level]) {
        self.choice = choice
        self.isIncluded = isIncluded
        self.levels = levels
    }

    /// The rules below a path of the walk; nil where it is left out.
    func taking(_ path: [UInt8], isDirectory: Bool) -> FileRules? {
        if choice.excludes.isEmpty, choice.includes.isEmpty, levels.isEmpty { return self }
        if choice.excludes.verdict(path, isDirectory: isDirectory) == true { return nil }
        for level in levels.reversed() {
            guard let isIgnored = level.verdict(path, isDirectory: isDirectory) else { continue }
            if isIgnored { return nil }
            break
        }
        guard let verdict = choice.includes.verdict(path, isDirectory: isDirectory) else { return self }
        var rules = self
        rules.isIncluded = verdict
        return rules
    }

    /// Adds the ignore files of a directory, the strongest last.
    mutating func descend(into path: [UInt8], _ listing: Listing, at root: [UInt8]) {
        var level = Level(dropped: path.count)
        for name in Self.fileNames where listing.names.contains(where: { $0.elementsEqual(name) }) { Self.add(root + [0x2F] + path + name, to: &level) }
        if !level.patterns.isEmpty { levels.append(level) }
    }

    private static let fileNames: [[UInt8]] = [".gitignore", ".ignore", ".emendignore"].map { Array($0.utf8) }

    private static func add(_ path: [UInt8], to level: inout Level) {
        let path = String(systemPath: path)
        do {
            level.patterns.append(try contents(of: path))
        } catch let error as FileError {
            if fileStatus(path) != nil { report("\(error.message); what it says is not known") }
        } catch {}
    }

    /// The ignore files above a directory, up to the top of its git repository; none where it lies in none.
    fileprivate static func levels(above root: String) -> [Level] {
        guard let real = resolvedPath(root)?.systemPath, real != [0x2F] else { return [] }
        let parts = real.split(separator: 0x2F)
        func path(_ count: Int) -> [UInt8] { parts.prefix(count).flatMap { [0x2F] + $0 } }
        guard let top = (0...parts.count).last(where: { fileStatus(String(systemPath: path($0) + Array("/.git".utf8))) != nil }) else { return [] }
        return (top...parts.count).compactMap { count in
            var level = Level(prefix: parts.dropFirst(count).flatMap { $0 + [0x2F] })
            if count == top { add(path(count) + Array("/.git/info/exclude".utf8), to: &level) }
            // Those of the directory itself are read when it is walked.
            if count < parts.count { for name in fileNames { add(path(count) + [0x2F] + name, to: &level) } }
            return level.patterns.isEmpty ? nil : level
        }
    }
}
