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
                emend status DIR|MANIFEST [--json]
                emend filters [--json]
                emend explain NAME
                emend why WORD ...
                emend config [FILE]
                emend lexicon lookup|suggest|stats|build ...
                emend boilerplate learn PATH ... --out FILE
                emend baseline FILE ... --out FILE
                emend review FILE ...
                emend completions bash|zsh|fish
                emend manual
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
        "What to clean; - is standard input. Directories need --out, --in-place, --check, --diff, --stats or --report; links in them are not followed, hidden files are left out, and files that are not text stand as they are.",
        valueName: "file"))
    var files: [String] = []

    @OptionGroup(title: "Choosing files") var choice: FilesOptions
    @OptionGroup(title: "Choosing filters") var selection: SelectionOptions
    @OptionGroup(title: "Format") var format: FormatOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Reports") var reports: ReportOptions
    @OptionGroup(title: "Own words") var words: DictionaryOptions
    @OptionGroup(title: "Own patterns") var boilerplate: BoilerplateOptions
    @OptionGroup(title: "Accepted findings") var accepted: BaselineOptions
    @OptionGroup(title: "Style") var style: StyleOptions
    @OptionGroup(title: "Going on where a run ended") var resuming: ResumeOptions
    @OptionGroup(title: "Progress") var progress: ProgressOptions
    @OptionGroup(title: "Speed") var speed: SpeedOptions

    mutating func run() throws {
        let code = try clean()
        if code != Exit.done { throw ExitCode(code) }
    }

    /// Returns the code to exit with. For a baseline nothing is changed, and all that is found is written down.
    mutating func clean(for writer: BaselineWriter? = nil) throws -> Int32 {
        let own = self
        let baseline = try accepted.load()
        let listed = try choice.listed()
        let (project, lists, dictionary, profiles) = try load(listed, accepting: writer != nil ? .all : baseline?.findings)
        var plan = try Plan(
            files: files, listed: listed, choice: choice, output: output, reports: reports, lists: lists.files.union(baseline?.ids ?? []).union(writer?.ids ?? []))
        if !words.ignoresConfiguration { plan.reportUnread() }
        try profiles.prepare(plan)
        try project.naming(project.layers(for: nil)) {
            try own.format.refuseUnused(plan, profiles, style: own.style, removes: !own.boilerplate.boilerplate.isEmpty)
        }
        let workers = try speed.workers()
        let progress = progress.view(plan, output, reports)
        if plan.writesFiles || output.journal != nil { Signals.watch() }
        let ledger = try resuming.path(output).flatMap { try Ledger(path: $0, profiles, patterns: lists.patternsHash, for: &plan) }
        let planned = plan.fileCount
        if !resuming.force { try ledger?.leaveOutDone(of: &plan, readsAll: resuming.verify, progress) }
        let tally = Tally(planned: planned, upToDate: planned - plan.fileCount)
        var run = try Run(
            profiles: profiles, plan: plan, output: output, reports: reports, choice: choice, workers: workers, tally: tally, ledger: ledger, progress: progress,
            baseline: baseline, writer: writer)
        let code = try run.cleanAll()
        for (entry, lines, isGivenUp) in dictionary.stet?.failures ?? [] {
            report("\(visible(entry.inWords)) takes too long to search for: \(counted(lines, "line")) left as \(lines == 1 ? "it was" : "they were")\(isGivenUp ? ", and it was not looked for any more" : "")")
        }
        for rule in profiles.rules where rule.hasFailed {
            report("the rule \(rule.card.id) takes too long on some lines, which were left as they were; make its match simpler")
        }
        return code
    }

    /// Reads the files of settings, whose values it takes over, and those that they and the options name. Accepted findings are left as they are.
    ///
    /// `listed` are the files of `--files-from`.
    mutating func load(_ listed: [String] = [], accepting accepted: AcceptedFindings?) throws -> (Project, DictionaryLoader, UserDictionary, Profiles) {
        let own = self
        let places = choice.places(of: listed)
        let project = try words.project(for: files + places)
        self = project.completed(self, project.layers(for: nil))
        var lists = try words.loader(project, readsStandardInput: files.isEmpty && places.isEmpty || files.contains("-"))
        try lists.add(boilerplate.boilerplate)
        let dictionary = try lists.dictionary()
        return (project, lists, dictionary, try Profiles(own, project, dictionary: dictionary, boilerplate: lists.patterns, accepting: accepted))
    }

    func refuseContradictions() throws {
        func refuse(_ message: String) throws -> Never { throw UsageError(message: message) }
        try resuming.refuseContradictions(output)
        if style.markup != nil, format.format == .html { try refuse("--markup says what becomes of tags, and --format html keeps them; use --format text") }
        if format.format == .html, style.shapesLines || !boilerplate.boilerplate.isEmpty {
            try refuse("--newline, --unwrap, --bullets, --paragraphs and --boilerplate are about lines, and --format html has none of its own; use --format text")
        }
        if output.compression != .keep, output.inPlace || output.out != nil { try refuse("--compression is for standard output; files are compressed as they were") }
        if style.newline != .keep, format.format == .lines { try refuse("--newline would part what --format lines takes for documents; use --format text") }
        if output.inPlace, output.out != nil { try refuse("--in-place and --out exclude each other") }
        if output.check, output.inPlace || output.out != nil { try refuse("--check writes no text; it excludes --in-place and --out") }
        try choice.refuseContradictions(output, files: files)
        if output.inPlace || output.out != nil, files.isEmpty && choice.filesFrom == nil || files.contains("-") {
            try refuse("standard input cannot be cleaned \(output.inPlace ? "in place" : "into a directory"); name files")
        }
        let writesFiles = output.inPlace || output.out != nil
        let logs = [("--changes", reports.changes), ("--dropped", reports.dropped)].compactMap { name, path in path.map { (name: name, path: $0) } }
        try reports.refuseUnusableReports(journal: output.journal)
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
