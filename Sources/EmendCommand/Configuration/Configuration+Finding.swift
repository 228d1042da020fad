import Emend
import Glibc

extension Configuration {
    /// The configurations for some inputs, the weaker first: the user's, and the project's, which is looked for from the inputs' directory upwards.
    static func found(for inputs: [String]) throws -> [Configuration] {
        var configurations: [Configuration] = []
        // Patterns in the user's own count from the root, since it belongs to no directory.
        if let user = userPath, access(user, F_OK) == 0 { configurations.append(try Configuration(path: user, root: "/")) }
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
        if let project, let id = FileID(path: project.path), configurations.first?.ids.contains(id) != true { configurations.append(try Configuration(path: project.path)) }
        return configurations
    }

    /// The project's file, which is looked for from the first input's directory upwards.
    static func project(for inputs: [String]) -> String? { projectPath(for: inputs.first ?? "-") }

    static var userPath: String? {
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
