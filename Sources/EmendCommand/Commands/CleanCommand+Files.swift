import Emend

extension CleanCommand {
    /// The command as the parser makes it of these files and no option.
    ///
    /// Setting up the parser takes longer than cleaning a page of text: each option's type is looked up by name, its help is built, all names are
    /// compared. Most calls are `emend < in > out`, and a shell loop makes thousands of them.
    init(files: [String]) {
        self.init()
        self.files = files
        selection = SelectionOptions()
        selection.preset = .news
        (selection.only, selection.without, selection.also) = ([], [], [])
        selection.unsafe = false
        selection.lang = "auto"
        choice = FilesOptions()
        (choice.filesFrom, choice.null) = (nil, false)
        (choice.include, choice.exclude) = ([], [])
        (choice.hidden, choice.ignoreFiles) = (false, false)
        (choice.failFast, choice.verbose) = (false, false)
        format = FormatOptions()
        format.format = .auto
        (format.field, format.hasHeader) = ([], true)
        format.missingField = .pass
        format.encoding = "auto"
        format.encodingErrors = .replace
        output = OutputOptions()
        (output.inPlace, output.check) = (false, false)
        (output.out, output.journal, output.backup) = (nil, nil, nil)
        output.compression = .keep
        reports = ReportOptions()
        (reports.diff, reports.stats) = (false, false)
        (reports.changes, reports.dropped) = (nil, nil)
        reports.report = []
        reports.color = .auto
        words = DictionaryOptions()
        (words.stet, words.corrections, words.words) = ([], [], [])
        words.ignoresConfiguration = false
        boilerplate = BoilerplateOptions()
        boilerplate.boilerplate = []
        accepted = BaselineOptions()
        accepted.baseline = nil
        style = StyleOptions()
        style.quotes = .keep
        style.dash = .keep
        style.variety = .keep
        style.markup = nil
        style.transform = nil
        style.newline = .keep
        style.unwrap = false
        style.bullets = .keep
        style.paragraphs = .keep
        resuming = ResumeOptions()
        resuming.manifest = nil
        (resuming.noManifest, resuming.force, resuming.verify) = (false, false, false)
        progress = ProgressOptions()
        progress.progress = .auto
        speed = SpeedOptions()
        speed.jobs = nil
    }
}
