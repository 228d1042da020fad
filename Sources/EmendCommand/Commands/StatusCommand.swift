import ArgumentParser
import Glibc

/// `emend status`: says what a manifest holds.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend status",
        abstract: "Says what stands in a directory that --out named: what is done, failed, or still to be done, by its manifest.",
        usage: "emend status DIR|MANIFEST [--json]",
        discussion: """
            Whether a file changed since is told by its size and times; nothing is read but the manifest, and nothing is changed. It may be asked while a run is at work. The \
            manifest is an SQLite database: sqlite3 DIR/\(Manifest.usualName) 'select path, message from files where result = "failed"'.
            """)

    @Argument(help: ArgumentHelp("The directory, or the file that --manifest named.", valueName: "path"))
    var path: String

    @Flag(help: "Print a JSON object.")
    var json = false

    mutating func run() throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError(path, errno: errno) }
        let file = status.isDirectory ? path + (path.hasSuffix("/") ? "" : "/") + Manifest.usualName : path
        if status.isDirectory, access(file, F_OK) != 0 { throw FileError(path, "no run has left a manifest here") }
        let report = try ManifestReport(path: file)
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        if json { try output.write(report.object.bytes + [0x0A]) } else { try output.write(report.text) }
        try output.flush()
    }
}
