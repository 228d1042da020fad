import ArgumentParser
import Glibc

/// `emend manual`: prints the manual page.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend manual",
        abstract: "Prints the manual page, for man -l - or mandoc: all commands and options.",
        usage: "emend manual | man -l -")

    mutating func run() throws {
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        try output.write(Manual(pages: CommandTable.pages).source)
        try output.flush()
    }
}

/// The manual page in mdoc, which man, groff and mandoc read.
struct Manual {
    let pages: [HelpPage]

    /// Of its words; options and commands are those of the program.
    private static let date = "November 22, 2026"

    var source: String {
        let main = pages[0]
        var result = """
            .\\" Made by: emend manual
            .Dd \(Self.date)
            .Dt EMEND 1
            .Os
            .Sh NAME
            .Nm emend
            .Nd corrects mechanical defects in text
            .Sh SYNOPSIS

            """
        for usage in main.usage {
            result += ".Nm\n" + text(usage.split(separator: " ").dropFirst().joined(separator: " "))
            if usage != main.usage.last { result += ".br\n" }
        }
        result += ".Sh DESCRIPTION\n" + main.overview.map(text).joined(separator: ".Pp\n")
        result += ".Sh OPTIONS\n" + sections(of: main)
        result += ".Sh COMMANDS\n"
        for page in pages.dropFirst() {
            result += ".Ss \(escaped(page.command))\n" + page.overview.map(text).joined(separator: ".Pp\n") + ".Pp\n" + page.usage.map { ".Dl \(escaped($0))\n" }.joined()
            result += list(page.items.filter { !$0.names.contains("--version") && !$0.names.contains("--help") })
        }
        return result + Self.end
    }

    private func sections(of page: HelpPage) -> String {
        page.sections.map { section in
            let title = section.title == "OPTIONS" ? "Help" : section.title.prefix(1) + section.title.dropFirst().lowercased()
            return ".Ss \(title)\n" + list(section.items)
        }.joined()
    }

    private func list(_ items: [HelpPage.Item]) -> String {
        if items.isEmpty { return "" }
        var result = ".Bl -tag -width Ds\n"
        for item in items {
            let value = item.value.map { " Ar \(escaped($0))" } ?? ""
            let names = item.names.isEmpty ? [String(value.dropFirst())] : item.names.map { "Fl \(escaped(String($0.dropFirst())))\(value)" }
            result += ".It \(names.joined(separator: " , "))\n" + (item.text.isEmpty ? "" : text(item.text))
        }
        return result + ".El\n"
    }

    /// Running text, each sentence on a line of its own, as mdoc wants it.
    private func text(_ text: String) -> String {
        let width = 78
        var (lines, line) = ("", "")
        var isEnd = false
        for word in text.split(separator: " ") {
            let next = escaped(String(word))
            if !line.isEmpty, isEnd && word.first.map({ $0.isUppercase }) == true || line.utf8.count + next.utf8.count >= width {
                lines += line + "\n"
                line = ""
            }
            line += line.isEmpty ? guarded(next) : " " + next
            isEnd = word.last == "." || word.last == "?"
        }
        return lines + (line.isEmpty ? "" : line + "\n")
    }

    /// A line of text does not start as a request.
    private func guarded(_ word: String) -> String { word.first == "." || word.first == "'" ? "\\&" + word : word }

    private func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\e"
            case "\"": result += "\\(dq"
            case "-": result += "\\-"
            case "`": result += "\\(ga"
            case "'": result += "\\(aq"
            case "~": result += "\\(ti"
            case "^": result += "\\(ha"
            default:
                if scalar.isASCII {
                    result.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
                }
            }
        }
    }

    private static let end = """
        .Sh ENVIRONMENT
        .Bl -tag -width Ds
        .It Ev NO_COLOR
        If it is set and not empty, nothing is coloured unless
        .Fl \\-color Ar always
        says so.
        .It Ev XDG_CONFIG_HOME
        Where the user's configuration is looked for, in place of
        .Pa ~/.config .
        .El
        .Sh FILES
        .Bl -tag -width Ds
        .It Pa emend.toml
        The configuration of a project: the nearest one above the input.
        .It Pa ~/.config/emend/emend.toml
        The user's own configuration, which gives way to that of the project.
        .It Pa .emend\\-review
        What was rejected in a review.
        .El
        .Sh EXIT STATUS
        .Bl -tag -width Ds -compact
        .It 0
        All is done.
        .It 1
        Something would change, under
        .Fl \\-check .
        .It 2
        The command line, or a file that it names, is wrong; nothing was done.
        .It 3
        Input or output failed for some file; the others are done.
        .El
        .Sh EXAMPLES
        Clean standard input to standard output, and get it back:
        .Bd -literal -offset indent
        emend \\-\\-journal run.journal < in.txt > out.txt
        emend undo \\-\\-journal run.journal < out.txt > in.txt
        .Ed
        .Pp
        Look at what would change, then decide about each change:
        .Bd -literal -offset indent
        emend \\-\\-diff article.txt
        emend review article.txt
        .Ed
        .Pp
        Accept all that is found now, and fail for what comes later:
        .Bd -literal -offset indent
        emend baseline articles/ \\-\\-out .emend\\-baseline
        emend articles/ \\-\\-check \\-\\-baseline .emend\\-baseline
        .Ed
        .Sh SEE ALSO
        .Xr diff 1 ,
        .Xr iconv 1 ,
        .Xr patch 1

        """
}
