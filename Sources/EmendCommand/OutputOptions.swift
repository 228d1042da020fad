import ArgumentParser
import Emend
import EmendFraming
import EmendUnicode
import Glibc

enum Format: String, ExpressibleByArgument, CaseIterable { case auto, text, lines, jsonl }

enum EncodingErrors: String, ExpressibleByArgument, CaseIterable { case replace, strict }

/// How documents stand in the input, and in which encoding.
struct FormatOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        text: the whole input is one document. lines: each line is a document of its own and is answered at once. \
        jsonl: in each line one field of a JSON object is a document; every byte outside it, and every escape outside a change, stays. \
        auto: jsonl for names in .jsonl and .ndjson, else text.
        """,
        valueName: "format"))
    var format = Format.auto

    @Option(help: ArgumentHelp(
        "The field of a jsonl record that holds the text, at the top level; where it is repeated the last one counts. (default: text)", valueName: "name"))
    var field: String?

    @Option(help: ArgumentHelp(
        """
        The encoding of the input, by any name that ICU knows; the output is UTF-8. auto: what a byte order mark, the bytes themselves or the head of a \
        page say, else a guess, which is told on standard error; records are in UTF-8 unless a byte order mark says otherwise. Stray bytes of \
        Windows-1252 amid UTF-8 are read.
        """,
        valueName: "name"))
    var encoding = "auto"

    @Option(help: ArgumentHelp("What cannot be decoded: replace it by U+FFFD, or fail (strict).", valueName: "errors"))
    var encodingErrors = EncodingErrors.replace

    func inputEncoding() throws -> InputEncoding {
        if encoding.lowercased() == "auto" { return .automatic }
        if let known = Encoding(encoding) { return .named(known) }
        let nearest = nearestName(to: encoding.lowercased(), in: Encoding.all.map { $0.lowercased() })
        throw UsageError(message: "--encoding \(visible(encoding)): ICU knows no encoding of this name\(nearest.map { "; did you mean \($0)?" } ?? "")")
    }

    func framing(for name: String) -> Framing {
        let jsonLines = Framing.jsonLines(field: field ?? "text")
        return switch format {
        case .text: .text
        case .lines: .lines
        case .jsonl: jsonLines
        case .auto: isJSONLines(name) ? jsonLines : .text
        }
    }
}

private func isJSONLines(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
}

/// Where the cleaned text goes. Without any of these it goes to standard output.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Replace each file that changes by its cleaned text, all at once; mode kept, links followed.")
    var inPlace = false

    @Option(help: ArgumentHelp(
        """
        Write each cleaned file into this directory, under its own name. A directory as input is mirrored in it (with several inputs, below its name).
        """,
        valueName: "dir"))
    var out: String?

    @Flag(help: "Write no text; print the names of the files that would change, and exit with 1 if there are any.")
    var check = false

    @Option(help: ArgumentHelp(
        "Add to this file what emend undo needs to restore the input byte for byte. It holds pieces of the text.", valueName: "file"))
    var journal: String?
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// What is told of the changes.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Print a unified diff instead of the text, in UTF-8 whatever the input is in.")
    var diff = false

    @Option(help: ArgumentHelp(
        """
        Write a JSON object per change to this file: document, filter, group, safety, applied (false for hints), offset and end in bytes of the \
        original, line, column, before, after, reason, nested. With lines and jsonl the document is NAME:LINE, and offsets count in the line \
        or the decoded field.
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

    @Option(help: ArgumentHelp("Colour the diff; auto does so on a terminal unless NO_COLOR is set.", valueName: "when"))
    var color = ColorChoice.auto

    func usesColor(on output: Output) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: output.isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
        }
    }
}
