import EmendLexicon
import Glibc

/// Settings that stand in one place of a file, and the paths that they are for.
struct SettingsLayer {
    /// Where the file counts paths from, and the patterns of them; nil where the settings are for every text.
    var paths: (root: String, patterns: [PathGlob])?
    let place: DictionaryPlace
    private(set) var values: [String: (value: SettingValue, place: DictionaryPlace)] = [:]

    init(at place: DictionaryPlace) { self.place = place }

    mutating func add(_ setting: Setting, _ value: TOMLValue, at place: DictionaryPlace) throws(DictionaryError) {
        values[setting.key] = (try setting.read(value, at: place), place)
    }

    /// Whether the settings are for a text, given by the directory and the name of its file; nil for standard input. The last pattern that fits decides.
    func isFor(_ file: FilePlace?) -> Bool {
        guard let (root, patterns) = paths else { return true }
        guard let parts = file?.parts(below: root) else { return false }
        return patterns.last { $0.fits(parts) }.map { !$0.takesOut } ?? false
    }
}

/// A file by its directory, without links, and its name.
struct FilePlace {
    let directory: String
    let name: String

    /// Nil where there is no such directory.
    init?(_ path: String) {
        let slash = path.lastIndex(of: "/")
        let start = slash.map { String(path[...$0]) } ?? "."
        guard let directory = resolvedPath(start) else { return nil }
        self.directory = directory
        name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The parts of its path below a directory; nil where it lies elsewhere.
    func parts(below root: String) -> [[Unicode.Scalar]]? {
        let base = root == "/" ? "/" : root + "/"
        guard (directory + "/").hasPrefix(base) else { return nil }
        return (directory.dropFirst(base.count).split(separator: "/") + [Substring(name)]).map { Array($0.unicodeScalars) }
    }
}
