import Emend
import EmendLexicon
import Glibc

/// A file `emend.toml` with those that it extends: settings, for every text and by path, own rules, and the files of own words and patterns.
///
/// Paths of lists and of what is extended are relative to the file that names them; patterns of paths to the first file.
struct Configuration {
    let path: String
    /// Which files it is made of, this one last.
    private(set) var ids: [FileID] = []
    private(set) var paths: [String] = []
    /// In the order of the files, which decides which one wins.
    private(set) var files: [DictionaryFile] = []
    /// Those of extended files first; in each file those for every text first.
    private(set) var layers: [SettingsLayer] = []
    private(set) var rules: [RuleEntry] = []

    private let directory: String
    private let root: String

    init(path: String) throws { try self.init(path: path, root: nil) }

    /// With the directory that patterns count from, where it is not the file's own.
    init(path: String, root: String?) throws { try self.init(path: path, root: root, above: []) }

    private init(path: String, root: String?, above: [Configuration]) throws {
        self.path = path
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        self.directory = directory
        self.root = root ?? resolvedPath(directory.isEmpty ? "." : directory) ?? "/"
        let members = try TOMLValue.document(try contents(of: path), named: path)
        var own = SettingsLayer(at: place(0))
        var sections: [SettingsLayer] = []
        for (key, line, value) in members {
            if let setting = Setting.named(key) {
                try own.add(setting, value, at: place(line))
                continue
            }
            switch key {
            case "extends":
                for (name, line) in try names(value, line, orThrow: refused(line, "extends is neither a path nor a list of paths in quotation marks")) {
                    try extend(name, line, above)
                }
            case "path": sections = try each(value, line, "path").map { try section($0.members, $0.line) }
            case "rule": rules += try each(value, line, "rule").map { try RuleEntry($0.members, at: place($0.line)) }
            default: try addFiles(key, line, value)
            }
        }
        layers += [own] + sections
        if let id = FileID(path: path) { ids.append(id) }
        paths.append(path)
        try refuseTwoRules()
    }

    /// Takes over what another file says, before anything that stands in this one.
    private mutating func extend(_ name: String, _ line: Int, _ above: [Configuration]) throws {
        let other = name.hasPrefix("/") ? name : directory + name
        let chain = above + [self]
        if let id = FileID(path: other), let start = chain.firstIndex(where: { FileID(path: $0.path) == id }) {
            let names = (chain[start...].map(\.path) + [other]).map { visible($0) }
            throw refused(line, "extends leads in a circle: \(names.joined(separator: " -> "))")
        }
        let base: Configuration
        do {
            base = try Configuration(path: other, root: root, above: chain)
        } catch let error as FileError {
            throw refused(line, error.message)
        }
        ids += base.ids
        paths += base.paths
        files += base.files
        layers += base.layers
        rules = base.rules + rules
    }

    private func section(_ members: [(key: String, line: Int, value: TOMLValue)], _ line: Int) throws -> SettingsLayer {
        var layer = SettingsLayer(at: place(line))
        for (key, line, value) in members {
            if key == "glob" {
                let patterns = try names(value, line, orThrow: refused(line, "glob is neither a pattern nor a list of patterns in quotation marks")).map { text, line in
                    do {
                        return try PathGlob(text)
                    } catch let error as PathGlob.Malformed {
                        throw refused(line, "the pattern \"\(visible(text))\" \(error.reason)")
                    }
                }
                layer.paths = (root, patterns)
            } else if let setting = Setting.named(key) {
                guard setting.isByPath else { throw refused(line, "\(key) is for a whole run; it stands at the top of the file, above the first table") }
                try layer.add(setting, value, at: place(line))
            } else {
                throw refused(line, unknown("key", key, ["glob"] + Setting.all.filter(\.isByPath).map(\.key)))
            }
        }
        if layer.paths?.patterns.isEmpty ?? true { throw refused(line, "[[path]] lacks the paths that it is for; add glob = [\"docs/**\"]") }
        return layer
    }

    /// The tables of files, and their keys.
    static let tables: [String: [DictionaryFile.Kind]] = ["dictionaries": DictionaryFile.Kind.ofWords, "boilerplate": [.patterns]]

    private mutating func addFiles(_ table: String, _ line: Int, _ value: TOMLValue) throws {
        guard let kinds = Self.tables[table] else {
            if Self.onlyForCalls.contains(table) { throw refused(line, "\(table) is said with a single call, and has no place in a file: --\(table)") }
            if case .table(let members) = value, let setting = members.first(where: { Setting.named($0.key) != nil }) {
                throw refused(setting.line, "\(setting.key) belongs to no table; it stands at the top of the file, above the first table")
            }
            let isTable = if case .table = value { true } else { false }
            let keys = isTable ? Self.tables.keys.sorted(by: >) : ["extends"] + Setting.all.map(\.key)
            throw refused(line, unknown(isTable ? "table" : "key", table, keys))
        }
        guard case .table(let members) = value else { throw refused(line, "\(table) is no table; write [\(table)]") }
        for (key, line, value) in members {
            guard let kind = DictionaryFile.Kind(rawValue: key), kinds.contains(kind) else {
                if Setting.named(key) != nil || key == "extends" { throw refused(line, "\(key) belongs to no table; it stands at the top of the file, above [\(table)]") }
                throw refused(line, unknown("key", key, kinds.map(\.rawValue)))
            }
            for (name, line) in try names(value, line, orThrow: refused(line, "\(key) is neither a path nor a list of paths in quotation marks")) {
                files.append(DictionaryFile(kind: kind, path: name.hasPrefix("/") ? name : directory + name, turn: files.count, place: place(line)))
            }
        }
    }

    /// Options that a file does not take; see `Setting.all`.
    private static let onlyForCalls = ["in-place", "check", "out", "diff", "stats", "journal", "changes", "dropped", "compression", "no-config"]

    private func place(_ line: Int) -> DictionaryPlace { DictionaryPlace(file: path, line: line) }
    private func refused(_ line: Int, _ problem: String) -> DictionaryError { DictionaryError(place: place(line), problem: problem) }

    /// The tables of `[[name]]`.
    private func each(_ value: TOMLValue, _ line: Int, _ name: String) throws -> [(members: [(key: String, line: Int, value: TOMLValue)], line: Int)] {
        guard case .array(let items) = value else { throw refused(line, "\(name) is no list of tables; write [[\(name)]]") }
        return try items.map { item in
            guard case .table(let members) = item.value else { throw refused(item.line, "\(name) is no list of tables; write [[\(name)]]") }
            return (members, item.line)
        }
    }

    private func names(_ value: TOMLValue, _ line: Int, orThrow error: DictionaryError) throws -> [(name: String, line: Int)] {
        switch value {
        case .string(let path): return [(String(decoding: path, as: UTF8.self), line)]
        case .array(let items): return try items.flatMap { try names($0.value, $0.line, orThrow: error) }
        default: throw error
        }
    }

    private func unknown(_ what: String, _ name: String, _ known: [String]) -> String { unknownName(what, name, known) }

    /// A rule of the same name as one of an extended file takes its place; two in one file are an error.
    private mutating func refuseTwoRules() throws {
        var last: [String: RuleEntry] = [:]
        for rule in rules {
            if let other = last[rule.id], other.place.file == rule.place.file {
                throw DictionaryError(place: rule.place, problem: "there is a rule \(rule.id) in line \(other.place.line) already; give this one another id")
            }
            last[rule.id] = rule
        }
        rules = rules.filter { last[$0.id]?.place == $0.place }
    }
}

/// Says that a name is unknown, and which one it may have been meant for.
func unknownName(_ what: String, _ name: String, _ known: [String]) -> String {
    "the \(what) \(visible(name)) is unknown; " + (nearestName(to: name, in: known).map { "did you mean \($0)?" } ?? "there is \(known.joined(separator: ", "))")
}
