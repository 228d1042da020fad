import Emend
import EmendFraming

/// Writes what was removed from texts as lines of JSON.
final class DropLog: Recorder {
    private let output: Output

    init(_ output: Output) {
        self.output = output
    }

    func take(_ piece: CleanedPiece, of document: DocumentReport) throws {
        for (change, field) in piece.changesWithFields { try write(change, document: piece.name(in: document), field: field) }
    }

    func flush() throws { try output.flush() }
    func finish() throws { try output.flush() }

    /// Writes a change that removed a line, and no other.
    private func write(_ change: Change, document: String, field: String?) throws {
        guard change.isApplied, change.group == .boilerplate, change.after.isEmpty else { return }
        let text = change.before.utf8
        // The last line of a text goes with the line end before it.
        let leading = text.prefix { $0 == 0x0A || $0 == 0x0D }
        var content = text.dropFirst(leading.count)
        while let last = content.last, last == 0x0A || last == 0x0D { content.removeLast() }
        var line = JSONObject()
        line.add("document", document)
        if let field { line.add("field", field) }
        line.add("filter", change.filter)
        line.add("reason", change.reason)
        line.add("offset", change.range.lowerBound)
        line.add("end", change.range.upperBound)
        line.add("line", change.line + leading.count { $0 == 0x0A })
        line.add("text", String(decoding: Array(content), as: UTF8.self))
        try output.write(line.bytes + [0x0A])
    }
}
