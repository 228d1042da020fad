import Emend
import Glibc

extension Run {
    /// What keeps, shows or counts what the run does, as the options ask.
    static func recorders(
        _ profiles: Profiles, _ plan: Plan, _ output: OutputOptions, _ reports: ReportOptions, _ choice: FilesOptions, _ standardOutput: Output
    ) throws -> [any Recorder] {
        var recorders: [any Recorder] = [BinaryCount(tellsEach: choice.verbose)]
        if let path = output.journal {
            recorders.append(try JournalFile(path: path))
        }
        // What is asked for on standard output, of which there is one thing at most, apart from a table at the end.
        var isTaken = plan.writesToStandardOutput
        func log(_ path: String) throws -> Output {
            let output = try Output(path: path, isShared: true)
            isTaken = isTaken || output.isStandardOutput
            return output
        }
        if let path = reports.changes { recorders.append(ChangeLog(try log(path))) }
        if let path = reports.dropped { recorders.append(DropLog(try log(path))) }
        if reports.diff {
            recorders.append(DiffPrinter(standardOutput, isColored: reports.usesColor(on: standardOutput)))
            isTaken = true
        }
        if output.check, !reports.diff, ![reports.changes, reports.dropped].compactMap({ $0 }).contains(where: { ["-", "/dev/stdout"].contains($0) }) {
            recorders.append(ChangedNames(standardOutput))
            isTaken = true
        }
        let about = ReportedRun(profiles, plan, output)
        for path in reports.report { recorders.append(try about.report(to: path)) }
        if reports.stats {
            recorders.append(Statistics(profiles.cards, output: isTaken ? Output(descriptor: STDERR_FILENO, name: "<stderr>") : standardOutput))
        }
        return recorders
    }
}
