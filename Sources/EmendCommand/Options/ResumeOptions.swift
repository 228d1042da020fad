import ArgumentParser

/// What a run takes over from the one before.
struct ResumeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        Keep in this file, an SQLite database, what was done with each file; a file that is up to date by it is not cleaned again. With --out it is \
        \(Manifest.usualName) in that directory; with --in-place there is none unless it is named here.
        """,
        valueName: "file"))
    var manifest: String?

    @Flag(help: "With --out, keep no manifest and clean all files.")
    var noManifest = false

    @Flag(help: "Clean all files, those that are up to date, too.")
    var force = false

    @Flag(help: "Read all files, and all outputs, to see whether they are up to date; else a size and times that are as they were are enough.")
    var verify = false

    func path(_ output: OutputOptions) -> String? {
        if noManifest { return nil }
        return manifest ?? output.out.map { ($0 == "/" ? "" : $0) + "/" + Manifest.usualName }
    }

    func refuseContradictions(_ output: OutputOptions) throws {
        func refuse(_ message: String) throws -> Never { throw UsageError(message: message) }
        if manifest != nil, output.out == nil, !output.inPlace { try refuse("--manifest keeps what was done with files, and none is written; add --out DIR or --in-place") }
        if noManifest {
            if manifest != nil { try refuse("--manifest and --no-manifest exclude each other") }
            if output.out == nil { try refuse("--no-manifest is for --out; without that there is no manifest anyway") }
        }
        for (option, isGiven) in [("--force", force), ("--verify", verify)] where isGiven && path(output) == nil {
            try refuse("\(option) is about what a manifest says is up to date, and there is none; \(noManifest ? "leave out --no-manifest" : "add --out DIR, or --manifest FILE with --in-place")")
        }
        if force, verify { try refuse("--force cleans all files, whatever --verify finds; leave out one of them") }
    }
}
