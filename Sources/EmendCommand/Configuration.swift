import Emend
import EmendLexicon
import Glibc

/// A file `emend.toml`: the tables `[dictionaries]`, with the files of own words, and `[boilerplate]`, with those of own patterns; paths are relative to its own
/// place.
struct Configuration {
    let path: String
    /// In the order of the file, which decides which one wins.
    private(set) var files: [DictionaryFile] = []

    init(path: String) throws {
        self.path = path
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        func refused(_ line: Int, _ problem: String) -> DictionaryError { DictionaryError(place: DictionaryPlace(file: path, line: line), problem: problem) }
        for (table, line, value) in try TOMLValue.document(try contents(of: path), named: path) {
            guard let kinds = Self.keys[table] else { throw refused(line, Self.unknown("table", table, Self.keys.keys.sorted(by: >))) }
            guard case .table(let members) = value else { throw refused(line, "\(table) is no table; write [\(table)]") }
            for (key, line, value) in members {
                guard let kind = DictionaryFile.Kind(rawValue: key), kinds.contains(kind) else { throw refused(line, Self.unknown("key", key, kinds.map(\.rawValue))) }
                for (name, line) in try Self.names(value, line, orThrow: refused(line, "\(key) is neither a path nor a list of paths in quotation marks")) {
                    let place = DictionaryPlace(file: path, line: line)
                    files.append(DictionaryFile(kind: kind, path: name.hasPrefix("/") ? name : directory + name, turn: files.count, place: place))
                }
            }
        }
    }

    /// The tables and their keys.
    private static let keys: [String: [DictionaryFile.Kind]] = ["dictionaries": DictionaryFile.Kind.ofWords, "boilerplate": [.patterns]]

    private static func names(_ value: TOMLValue, _ line: Int, orThrow error: DictionaryError) throws -> [(name: String, line: Int)] {
        switch value {
        case .string(let path): return [(String(decoding: path, as: UTF8.self), line)]
        case .array(let items): return try items.flatMap { try names($0.value, $0.line, orThrow: error) }
        case .table, .other: throw error
        }
    }

    private static func unknown(_ what: String, _ name: String, _ known: [String]) -> String {
        "the \(what) \(visible(name)) is unknown; " + (nearestName(to: name, in: known).map { "did you mean \($0)?" } ?? "there is \(known.joined(separator: ", "))")
    }

    /// The configurations for some inputs, the weaker first: the user's, and the project's, which is looked for from the inputs' directory upwards.
    static func paths(for inputs: [String]) throws -> [String] {
        var paths: [String] = []
        if let user = userPath, access(user, F_OK) == 0 { paths.append(user) }
        var project: (path: String, input: String)?
        var isFirst = true
        for input in inputs.isEmpty ? ["-"] : inputs {
            let found = projectPath(for: input)
            if !isFirst, found != project?.path {
                throw UsageError(message: """
                    \(visible(input)) and \(visible(project?.input ?? inputs[0])) do not share one emend.toml; clean them in two runs, or add --no-config
                    """)
            }
            isFirst = false
            project = found.map { ($0, input) }
        }
        if let project, FileID(path: project.path) != paths.first.flatMap({ FileID(path: $0) }) { paths.append(project.path) }
        return paths
    }

    private static var userPath: String? {
        func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } }
        // The XDG Base Directory Specification asks to leave out a path that is not absolute.
        if let base = variable("XDG_CONFIG_HOME"), base.hasPrefix("/") { return base + "/emend/emend.toml" }
        return variable("HOME").map { $0 + "/.config/emend/emend.toml" }
    }

    /// The nearest emend.toml above an input: relative where it lies in the working directory or below.
    private static func projectPath(for input: String) -> String? {
        let isDirectory = input != "-" && fileStatus(input)?.isDirectory == true
        let start = input == "-" ? "." : isDirectory ? input : input.lastIndex(of: "/").map { String(input[...$0]) } ?? "."
        guard var directory = resolvedPath(start) else { return nil }
        let here = getcwd(nil, 0)
        defer { free(here) }
        let below = here.map { String(systemPath: $0) + "/" } ?? "/"
        while true {
            let path = (directory == "/" ? "" : directory) + "/emend.toml"
            if fileStatus(path) != nil { return path.hasPrefix(below) ? String(path.dropFirst(below.count)) : path }
            guard directory != "/", let slash = directory.lastIndex(of: "/") else { return nil }
            directory = slash == directory.startIndex ? "/" : String(directory[..<slash])
        }
    }
}
