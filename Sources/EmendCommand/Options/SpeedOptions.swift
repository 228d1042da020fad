import ArgumentParser
import EmendFraming

/// How much of the machine a run may take.
struct SpeedOptions: ParsableArguments {
    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp(
            """
            Clean so many files, blocks of a text or batches of records at a time; what is written, and in which order, is the same for any number. \
            (default: one for each core)
            """,
            valueName: "count"))
    var jobs: Int?

    func workers() throws -> Workers {
        if let jobs, jobs < 1 { throw UsageError(message: "--jobs \(jobs): one at least must do the work") }
        return Workers(jobs ?? Workers.coreCount)
    }
}
