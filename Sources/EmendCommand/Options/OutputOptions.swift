import ArgumentParser
import Glibc

/// Where the cleaned text goes. Without any of these it goes to standard output.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Replace each file that changes by its cleaned text, all at once; mode kept, links followed.")
    var inPlace = false

    @Option(help: ArgumentHelp(
        "With --in-place, keep the original of each file that changes under its name and this suffix. A file whose backup is there already is left as it is.",
        valueName: "suffix"))
    var backup: String?

    @Option(help: ArgumentHelp(
        """
        Write each cleaned file into this directory, under its own name. A directory as input is mirrored in it (with several inputs, below its name): \
        names, modes, times, links as links.
        """,
        valueName: "dir"))
    var out: String?

    @Flag(help: "Write no text; print the names of the files that would change, and exit with 1 if there are any.")
    var check = false

    @Option(help: ArgumentHelp(
        "Add to this file what emend undo needs to restore the input, decompressed, byte for byte. It holds pieces of the text.", valueName: "file"))
    var journal: String?

    @Option(help: ArgumentHelp(
        """
        What standard output is compressed with. With keep it is as the input was; gzip and zstd are known by their first bytes. Members stay members where \
        records end with them, as in web archives. Files are always kept as they are.
        """,
        valueName: "form"))
    var compression = CompressionChoice.keep
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// What is told of the changes.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Print a unified diff instead of the text, in UTF-8 whatever the input is in.")
    var diff = false

    @Option(help: ArgumentHelp(
        """
        Write a JSON object per change to this file: document, filter, group, safety, applied (false for hints), offset and end in bytes of the \
        original, line, column, before, after, reason, nested. Where a record is a document it is called NAME:NUMBER, offsets count in its text, decoded, and \
        with several fields `field` names the one.
        """,
        valueName: "file"))
    var changes: String?

    @Option(help: ArgumentHelp(
        """
        Write a JSON object per line that was removed as left over or repeated (the group boilerplate) to this file: document, filter, reason, offset and end \
        in bytes of the original, line, text.
        """,
        valueName: "file"))
    var dropped: String?

    @Flag(help: "Print a table of the changes per filter at the end, on standard error where standard output holds text, names or a diff.")
    var stats = false

    @Option(help: ArgumentHelp(
        """
        Write a report of the run to this file when it ends; may be given several times. By the end of its name it is a page for people (.html: totals, filters, files, changes \
        side by side with search, all in one file; of very many changes it shows a sample), SARIF 2.1.0 for other programs (.sarif), or all changes, files and counts as one document (.json).
        """,
        valueName: "file"))
    var report: [String] = []

    @Option(help: ArgumentHelp("Colour the diff; auto does so on a terminal unless NO_COLOR is set.", valueName: "when"))
    var color = ColorChoice.auto

    func usesColor(on output: Output) -> Bool { Self.usesColor(color, on: output) }

    static func usesColor(_ choice: ColorChoice, on output: Output) -> Bool {
        switch choice {
        case .always: true
        case .never: false
        case .auto: output.isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
        }
    }
}
