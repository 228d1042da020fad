import ArgumentParser
import Glibc

/// Which files a run reads, and what becomes of it when one fails.
struct FilesOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        "Read the names of more files from this one, one a line; - is standard input. Below --out they keep their paths, which must be relative then.", valueName: "file"))
    var filesFrom: String?

    @Flag(name: [.customShort("0"), .customLong("null")], help: "The names of --files-from end with a zero byte, as those of find -print0 do.")
    var null = false

    @Option(help: ArgumentHelp("In directories, take only files that match; patterns as in .gitignore, below the directory. May be repeated.", valueName: "glob"))
    var include: [String] = []

    @Option(help: ArgumentHelp("In directories, leave out files and directories that match. May be repeated; it is stronger than --include.", valueName: "glob"))
    var exclude: [String] = []

    @Flag(help: "In directories, take files and directories whose names start with a full stop, too, but for .git and its like.")
    var hidden = false

    @Flag(help: "In directories, leave out what .gitignore, .ignore and .emendignore say, by the rules of git, up to the top of the repository.")
    var ignoreFiles = false

    @Flag(help: "End the run at the first file that fails.")
    var failFast = false

    @Flag(help: "Tell of each file that is left as it is since it is not text; else they are counted.")
    var verbose = false

    /// What is taken in directories.
    func choice(_ output: OutputOptions) throws -> FileChoice {
        var choice = FileChoice()
        choice.takesHidden = hidden
        choice.respectsIgnoreFiles = ignoreFiles
        choice.includes = try PathPatterns(globs: include)
        choice.excludes = try PathPatterns(globs: exclude)
        choice.backupSuffix = output.backup?.systemPath
        return choice
    }

    /// Whether something is said that counts in directories alone.
    var isAboutDirectories: Bool { hidden || ignoreFiles || !include.isEmpty || !exclude.isEmpty }

    /// The names that `--files-from` lists, without `./` before them.
    func listed() throws -> [String] {
        guard let filesFrom else { return [] }
        let bytes = try filesFrom == "-" ? contents(of: Input()) : contents(of: filesFrom)
        return bytes.split(separator: null ? 0 : 0x0A).compactMap { line in
            var name = null || line.last != 0x0D ? line : line.dropLast()
            while name.starts(with: [0x2E, 0x2F]), name.count > 2 { name = name.dropFirst(2).drop { $0 == 0x2F } }
            return name.isEmpty ? nil : String(systemPath: name)
        }
    }

    /// The directories of listed files, where the run looks for emend.toml; the working directory where none is listed.
    func places(of listed: [String]) -> [String] {
        if filesFrom == nil { return [] }
        var places: [String] = []
        var known: Set<Substring> = []
        for file in listed where known.insert(file.parentPath).inserted { places.append(file.parentPath.isEmpty ? "." : String(file.parentPath)) }
        return places.isEmpty ? ["."] : places
    }

    func refuseContradictions(_ output: OutputOptions, files: [String]) throws {
        if null, filesFrom == nil { throw UsageError(message: "--null says how --files-from lists names; add that") }
        if filesFrom == "-", files.contains("-") { throw UsageError(message: "standard input cannot hold both a text and the names of --files-from") }
        guard let backup = output.backup else { return }
        if !output.inPlace { throw UsageError(message: "--backup keeps what --in-place replaces; add that") }
        if backup.isEmpty || backup.utf8.contains(0x2F) { throw UsageError(message: "--backup \(visible(backup)): a suffix is what is added to a name, such as .orig") }
    }
}
