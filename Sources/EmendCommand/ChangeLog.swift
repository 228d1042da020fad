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

/// A JSON object that is written member by member.
struct JSONObject {
    private var content: [UInt8] = []

    var bytes: [UInt8] { [0x7B] + content + [0x7D] }

    mutating func add(_ name: String, _ value: String) {
        add(name, raw: JSONObject.quoted(value))
    }

    mutating func add(_ name: String, _ value: Int) { add(name, raw: Array(String(value).utf8)) }
    mutating func add(_ name: String, _ value: Bool) { add(name, raw: Array((value ? "true" : "false").utf8)) }

    mutating func add(_ name: String, _ values: [JSONObject]) {
        add(name, raw: [0x5B] + values.map(\.bytes).joined(separator: [0x2C]) + [0x5D])
    }

    mutating func add(_ name: String, _ values: [String]) {
        add(name, raw: [0x5B] + values.map(JSONObject.quoted).joined(separator: [0x2C]) + [0x5D])
    }

    mutating func add(_ name: String, _ value: JSONObject) { add(name, raw: value.bytes) }

    /// A value that is JSON already.
    mutating func add(_ name: String, raw value: [UInt8]) {
        if !content.isEmpty { content.append(0x2C) }
        content += JSONObject.quoted(name) + [0x3A] + value
    }

    static func quoted(_ text: String) -> [UInt8] {
        var result: [UInt8] = [0x22]
        JSONText.escape(text.utf8, into: &result)
        result.append(0x22)
        return result
    }
}
