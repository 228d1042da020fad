import Emend
import EmendFraming

/// Writes changes as lines of JSON.
final class ChangeLog: Recorder {
    private let output: Output

    init(_ output: Output) {
        self.output = output
    }

    func take(_ piece: CleanedPiece, of document: DocumentReport) throws {
        for (change, field) in piece.changesWithFields { try write(change, document: piece.name(in: document), field: field) }
    }

    func flush() throws { try output.flush() }
    func finish() throws { try output.flush() }

    private func write(_ change: Change, document: String, field: String?) throws {
        try output.write(JSONObject(change, document: document, field: field).bytes + [0x0A])
    }
}

extension JSONObject {
    /// A change, as lists of them have it.
    init(_ change: Change, document: String, field: String?) {
        self.init()
        add("document", document)
        if let field { add("field", field) }
        add("filter", change.filter)
        add("group", change.group.rawValue)
        add("safety", change.safety.rawValue)
        add("applied", change.isApplied)
        add("offset", change.range.lowerBound)
        add("end", change.range.upperBound)
        add("line", change.line)
        add("column", change.column)
        add("before", change.before)
        add("after", change.after)
        add("reason", change.reason)
        add("nested", change.isNested)
    }
}
