import ArgumentParser
import Emend
import EmendFraming
import Glibc

/// `emend [FILE...]`: cleans files or standard input.
struct CleanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "emend",
            abstract: "Corrects mechanical defects in text, explains every change and lets the rest stand.",
            usage: """
                emend [OPTIONS] [FILE ...]
                emend undo --journal FILE < cleaned > original
                emend filters [--json]
                emend explain NAME
                emend why WORD ...
                emend lexicon lookup|suggest|stats|build ...
                emend boilerplate learn PATH ... --out FILE
                """,
            discussion: """
                Files, or standard input, are cleaned to standard output. A file that bears the name of a subcommand is ./undo or comes after --.
                Text may come in any encoding that ICU knows, and goes out in UTF-8; what cannot be decoded becomes U+FFFD, and is told of on standard error. A line that is no JSON record, and a record \
                without a string in the field, pass as they are and are told of on standard error; that is no failure unless --missing-field error says so. Input that is \
                compressed by gzip or zstd goes out compressed likewise; where it is cut short or damaged, what was whole goes out, and the exit code is 3.
                Exit codes: 0 done, 1 changes found under --check, 2 wrong usage, 3 input or output failed for some file (the others are done).
                """,
            version: "emend \(Versions.emend) (ICU \(Versions.icu), Unicode \(Versions.unicode))")
    }

    @Argument(help: ArgumentHelp(
        "What to clean; - is standard input. Directories need --out, --in-place, --check, --diff or --stats; links and hidden files in them are left out, and files there that are not text stand as they are.",
        valueName: "file"))
    var files: [String] = []

    @OptionGroup(title: "Choosing filters") var selection: SelectionOptions
    @OptionGroup(title: "Format") var format: FormatOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Reports") var reports: ReportOptions
    @OptionGroup(title: "Own words") var words: DictionaryOptions
    @OptionGroup(title: "Own patterns") var boilerplate: BoilerplateOptions
    @OptionGroup(title: "Style") var style: StyleOptions
    @OptionGroup(title: "Speed") var speed: SpeedOptions

    mutating func run() throws {
        let settings = try selection.settings(format)
        try refuseContradictions()
        var own = try words.loader(for: files, readsStandardInput: files.isEmpty || files.contains("-"))
        try own.add(boilerplate.boilerplate)
        let dictionary = try own.dictionary()
        let filters = try selection.filters(style: style, corrects: !words.corrections.isEmpty, removes: !boilerplate.boilerplate.isEmpty)
        let cleaner = Cleaner(filters: filters, settings: settings, dictionary: dictionary, boilerplate: own.patterns)
        let plan = try Plan(files: files, output: output, reports: reports, lists: own.files)
        if !words.ignoresConfiguration { plan.reportUnread() }
        let formats = try format.formats(keepsTags: style.markup == nil)
        try format.refuseUnused(plan, formats, filters: filters, style: style, removes: !boilerplate.boilerplate.isEmpty)
        var run = try Run(pipeline: cleaner.pipeline, plan: plan, format: format, formats: formats, output: output, reports: reports, workers: try speed.workers())
        let code = try run.cleanAll()
        for (entry, lines, isGivenUp) in dictionary.stet?.failures ?? [] {
            report("\(visible(entry.inWords)) takes too long to search for: \(counted(lines, "line")) left as \(lines == 1 ? "it was" : "they were")\(isGivenUp ? ", and it was not looked for any more" : "")")
        }
        if code != Exit.done { throw ExitCode(code) }
    }

    private func refuseContradictions() throws {
        func refuse(_ message: String) throws -> Never { throw UsageError(message: message) }
        if style.markup != nil, format.format == .html { try refuse("--markup says what becomes of tags, and --format html keeps them; use --format text") }
        if format.format == .html, style.shapesLines || !boilerplate.boilerplate.isEmpty {
            try refuse("--newline, --unwrap, --bullets, --paragraphs and --boilerplate are about lines, and --format html has none of its own; use --format text")
        }
        if output.compression != .keep, output.inPlace || output.out != nil { try refuse("--compression is for standard output; files are compressed as they were") }
        if style.newline != .keep, format.format == .lines { try refuse("--newline would part what --format lines takes for documents; use --format text") }
        if output.inPlace, output.out != nil { try refuse("--in-place and --out exclude each other") }
        if output.check, output.inPlace || output.out != nil { try refuse("--check writes no text; it excludes --in-place and --out") }
        if output.inPlace || output.out != nil, files.isEmpty || files.contains("-") {
            try refuse("standard input cannot be cleaned \(output.inPlace ? "in place" : "into a directory"); name files")
        }
        let writesFiles = output.inPlace || output.out != nil
        let logs = [("--changes", reports.changes), ("--dropped", reports.dropped)].compactMap { name, path in path.map { (name: name, path: $0) } }
        for log in logs where log.path == output.journal { try refuse("--journal and \(log.name) need a file each") }
        if logs.count == 2, logs[0].path == logs[1].path { try refuse("--changes and --dropped need a file each") }
        if let journal = output.journal, journal == "/dev/stdout" || FileID(path: journal).map({ $0 == FileID(descriptor: STDOUT_FILENO) }) == true {
            try refuse("--journal would mix with standard output; name another file")
        }
        for log in logs where FileID(path: log.path).map({ $0 == FileID(descriptor: STDOUT_FILENO) }) == true {
            try refuse("\(log.name) would mix with standard output; name another file, or /dev/stderr")
        }
        if output.journal != nil, output.check || (reports.diff && !writesFiles) {
            try refuse("--journal describes a text that is written; \(output.check ? "--check" : "--diff") writes none")
        }
        for log in logs where log.path == "-" || log.path == "/dev/stdout" {
            if !writesFiles && !output.check || reports.diff { try refuse("\(log.name) \(log.path) would mix with what standard output holds; name a file, or /dev/stderr") }
        }
        if output.journal == "-" { try refuse("--journal needs a file") }
    }
}
