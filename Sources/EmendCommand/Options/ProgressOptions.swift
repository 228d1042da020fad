import ArgumentParser
import Glibc

enum ProgressChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never, json }

/// Whether a run shows how far it has come.
struct ProgressOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        Show how far the run has come on standard error, and a table at its end; auto does so on a terminal that shows nothing else of the run. json writes a JSON \
        object a line, four times a second and at the end.
        """,
        valueName: "when"))
    var progress = ProgressChoice.auto

    /// What shows it; nil where nothing does.
    func view(_ plan: Plan, _ output: OutputOptions, _ reports: ReportOptions) -> Progress? {
        switch progress {
        case .never: return nil
        case .json: return Progress(.json, showsTable: false)
        case .always: return Progress(.line, showsTable: true)
        case .auto:
            guard isatty(STDERR_FILENO) == 1, getenv("TERM").map({ String(cString: $0) }) ?? "dumb" != "dumb" else { return nil }
            let logs = [reports.changes, reports.dropped]
            let usesOutput = plan.writesToStandardOutput || reports.diff || output.check || logs.contains("-") || logs.contains("/dev/stdout")
            if usesOutput, isatty(STDOUT_FILENO) == 1 { return nil }
            if logs.contains("/dev/stderr") || plan.readsStandardInput && isatty(STDIN_FILENO) == 1 { return nil }
            return Progress(.line, showsTable: plan.jobs.count > 1)
        }
    }
}

extension Plan {
    fileprivate var readsStandardInput: Bool {
        jobs.contains { if case .standardInput = $0.source { true } else { false } }
    }
}
