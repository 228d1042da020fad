import ArgumentParser
import Emend
import EmendCompression
import EmendFraming
import EmendLexicon
import EmendUnicode
import Glibc

/// `emend review`: asks about each change.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend review",
        abstract: "Asks about each change, one after the other, and makes those that are accepted.",
        usage: "emend review [OPTIONS] FILE ...",
        discussion: """
            A key answers: y makes a change, n leaves the text as it is, s puts the words on the stet list, q leaves the rest for another time, ? lists the others. Changes that overlap or \
            touch are one question. What is accepted is written when the last question about a text is answered, and nothing else is changed in it; what is rejected is kept in a file, so that \
            it is not asked again, and that --baseline reads. Where standard input is no terminal, each of its lines is an answer. Control-C leaves the text in work as it is.
            """)

    @Argument(help: ArgumentHelp("Files and directories with texts in UTF-8; in directories, hidden files and what is no such text are left out.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("Where rejected changes are kept. (default: .emend-review beside the project's emend.toml, else in the working directory)", valueName: "file"))
    var decisions: String?

    @Flag(help: "Ask about hints, too, which can be put aside or go to the stet list.") var hints = false

    @Option(help: ArgumentHelp("Add to this file what emend undo needs to restore the texts. It holds pieces of them.", valueName: "file")) var journal: String?

    @Option(help: ArgumentHelp("Colour; auto does so on a terminal unless NO_COLOR is set.", valueName: "when")) var color = ColorChoice.auto

    @OptionGroup(title: "Choosing filters") var selection: SelectionOptions
    @OptionGroup(title: "Own words") var words: DictionaryOptions
    @OptionGroup(title: "Own patterns") var boilerplate: BoilerplateOptions
    @OptionGroup(title: "Accepted findings") var accepted: BaselineOptions
    @OptionGroup(title: "Style") var style: StyleOptions

    mutating func run() throws {
        if files.contains("-") { throw UsageError(message: "a review writes files, and standard input has the answers; name files") }
        if journal == "-" || journal == "/dev/stdout" { throw UsageError(message: "--journal needs a file") }
        let review = try Review(self)
        let code = try review.run()
        if code != Exit.done { throw ExitCode(code) }
    }

    /// What finds the changes, and the files that say so, which are no texts. Read anew when words were added.
    func profiles() throws -> (Profiles, Set<FileID>) {
        var clean = CleanCommand(files: files)
        (clean.selection, clean.words, clean.boilerplate, clean.style) = (selection, words, boilerplate, style)
        clean.output.check = true
        // A list that the first words will make is not there yet.
        if let last = words.stet.last, access(last.path, F_OK) != 0, errno == ENOENT { clean.words.stet.removeLast() }
        let (_, lists, _, profiles) = try clean.load(accepting: nil)
        return (profiles, lists.files)
    }
}
