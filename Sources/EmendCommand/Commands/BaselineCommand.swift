import ArgumentParser
import Emend
import EmendFraming
import Glibc

/// `emend baseline`: accepts what is found now.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend baseline",
        abstract: "Writes down all that is found now, for --baseline to leave it as it is.",
        usage: "emend baseline [OPTIONS] FILE ... [--out FILE]",
        discussion: """
            Give the options and files that the run with --baseline has. A finding is known by the path of its text, relative to the directory of the baseline, by the filter, by what it \
            would replace by what, and by the three words on either side in its line, so edits elsewhere do not matter. The file is text, a finding a line, sorted. What cannot be decoded cannot be \
            accepted: without that repair there is no text.
            """)

    @Argument(help: ArgumentHelp("Files and directories, as in a run with --check.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("Write to this file, all at once, and not to standard output. (default: standard output, with paths relative to the working directory)", valueName: "file"))
    var out: String?

    @OptionGroup(title: "Choosing filters") var selection: SelectionOptions
    @OptionGroup(title: "Format") var format: FormatOptions
    @OptionGroup(title: "Own words") var words: DictionaryOptions
    @OptionGroup(title: "Own patterns") var boilerplate: BoilerplateOptions
    @OptionGroup(title: "Style") var style: StyleOptions
    @OptionGroup(title: "Speed") var speed: SpeedOptions

    mutating func run() throws {
        if files.contains("-") { throw UsageError(message: "a baseline is of files, which are found again by their names; standard input has none") }
        if out == "-" { throw UsageError(message: "--out - names no file; without --out the baseline goes to standard output") }
        var clean = CleanCommand(files: files)
        (clean.selection, clean.format, clean.words, clean.boilerplate, clean.style, clean.speed) = (selection, format, words, boilerplate, style, speed)
        clean.output.check = true
        let writer = try BaselineWriter(out: out)
        let code = try clean.clean(for: writer)
        try writer.write()
        if code == Exit.failed { throw ExitCode(Exit.failed) }
    }
}

/// Gathers all findings of a run.
final class BaselineWriter: Recorder {
    private let out: String?
    private let paths: RelativePaths
    private var file = FindingsFile()
    private var pending: [FindingName] = []
    private var undecodable = 0
    private var texts: Set<String> = []

    init(out: String?) throws {
        self.out = out
        paths = try RelativePaths(besides: out)
    }

    /// An earlier baseline is no text to be cleaned.
    var ids: Set<FileID> { Set([out.flatMap(FileID.init(path:))].compactMap(\.self)) }

    func begin(_ document: DocumentReport) { pending = [] }

    func take(_ piece: CleanedPiece, of document: DocumentReport) {
        for change in piece.changes {
            if change.group == .decode { undecodable += 1 } else { pending.append(change.name) }
        }
    }

    func settle(_ document: DocumentReport) {
        let path = paths.path(of: document.name)
        // A file that is named twice is one text.
        guard texts.insert(path).inserted else { return }
        for name in pending { file.count(name, in: path) }
    }

    func abandon(_ document: DocumentReport, for error: FileError?) { pending = [] }

    func write() throws {
        if undecodable > 0 { report("\(counted(undecodable, "repair")) of the encoding cannot be accepted, and will still be made and told of") }
        if let out { return try file.write(to: out) }
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        try output.write(file.text)
        try output.flush()
    }
}
