/// What a file of `--report` is.
enum ReportForm {
    case html, sarif, json

    /// By the end of its name; `.sarif.json` is the longer form that SARIF's specification allows.
    init?(path: String) {
        let path = path.lowercased()
        if path.hasSuffix(".html") {
            self = .html
        } else if path.hasSuffix(".sarif") || path.hasSuffix(".sarif.json") {
            self = .sarif
        } else if path.hasSuffix(".json") {
            self = .json
        } else {
            return nil
        }
    }
}

extension ReportOptions {
    /// Refuses reports that would be nothing, or would stand in each other's place or in that of another file of the run.
    func refuseUnusableReports(journal: String?) throws {
        var taken = [("--journal", journal), ("--changes", changes), ("--dropped", dropped)].compactMap { name, path in path.map { (name, normalPath($0)) } }
        for path in report {
            if ReportForm(path: path) == nil { throw UsageError(message: "--report \(visible(path)): its name must end in .html, .sarif or .json, which says what it is") }
            if let other = taken.first(where: { $0.1 == normalPath(path) }) {
                throw UsageError(message: "--report \(visible(path)): \(other.0) names this file, too; each needs one of its own")
            }
            taken.append(("--report", normalPath(path)))
        }
    }
}

/// The parts of a path without those that lead nowhere.
func normalPath(_ path: String) -> [Substring] {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return path.hasPrefix("/") ? ["/"] + parts : parts
}
