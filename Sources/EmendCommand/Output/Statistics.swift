import Emend
import EmendFraming

/// Counts what was done, for the table of `--stats`.
final class Statistics: Recorder {
    private let cards: [Card]
    private let output: Output
    private var fixed: [String: Int] = [:]
    private var hints: [String: Int] = [:]
    private var files = 0
    private var changedFiles = 0
    private var bytesRead = 0
    private var bytesCleaned = 0

    /// The filters in running order, and where the table goes at the end.
    init(_ cards: [Card], output: Output) {
        self.cards = cards
        self.output = output
    }

    func take(_ piece: CleanedPiece, of document: DocumentReport) {
        for change in piece.changes {
            if change.isApplied { fixed[change.filter, default: 0] += 1 } else { hints[change.filter, default: 0] += 1 }
        }
    }

    func settle(_ document: DocumentReport) {
        guard document.isText else { return }
        files += 1
        changedFiles += document.isChanged ? 1 : 0
        bytesRead += document.bytesRead
        bytesCleaned += document.bytesCleaned
    }

    func finish() throws {
        try output.write(table())
        try output.flush()
    }

    /// The filters that found something, in running order, and a line for all.
    private func table() -> String {
        let order = cards.map(\.id)
        let found = Set(fixed.keys).union(hints.keys)
        // Steps that are no filters, such as the repair of UTF-8, come before all filters.
        let ids = found.subtracting(order).sorted() + order.filter(found.contains)
        let width = max(5, ids.map(\.count).max() ?? 0)
        func row(_ name: String, _ fixed: String, _ hints: String) -> String {
            padded(name, width) + alignedRight(fixed, 10) + alignedRight(hints, 10) + "\n"
        }
        var result = row("filter", "fixed", "hints")
        for id in ids { result += row(id, String(fixed[id] ?? 0), String(hints[id] ?? 0)) }
        result += row("total", String(fixed.values.reduce(0, +)), String(hints.values.reduce(0, +)))
        result += "\(counted(files, "file")), \(changedFiles) changed; \(counted(bytesRead, "byte")) read, \(bytesCleaned) after cleaning\n"
        return result
    }
}
