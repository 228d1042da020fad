import Emend

/// A change as the page has it: the members of a JSON array, in this order.
enum ReportRow {
    /// The longest piece of text that the page shows, in scalars.
    private static let longest = 320

    /// record, field, filter, safety, applied, nested, line, column, offset, lead, before, after, trail, reason.
    static func bytes(_ change: Change, record: Int?, field: String?) -> [UInt8] {
        let context = change.context
        let members: [[UInt8]] = [
            Array((record.map { String($0) } ?? "null").utf8), field.map(JSONObject.quoted) ?? Array("null".utf8),
            JSONObject.quoted(change.filter), JSONObject.quoted(change.safety.rawValue), flag(change.isApplied), flag(change.isNested),
            Array("\(change.line),\(change.column),\(change.range.lowerBound)".utf8),
            JSONObject.quoted((context?.isLeadCut == true ? "\u{2026}" : "") + (context?.lead ?? "")),
            clipped(change.before), clipped(change.after),
            JSONObject.quoted((context?.trail ?? "") + (context?.isTrailCut == true ? "\u{2026}" : "")),
            JSONObject.quoted(change.reason),
        ]
        var row: [UInt8] = []
        for (index, member) in members.enumerated() {
            if index > 0 { row.append(0x2C) }
            row.append(contentsOf: member)
        }
        return row
    }

    private static func flag(_ value: Bool) -> [UInt8] { [value ? 0x31 : 0x30] }

    /// A long text as its start, how many scalars are left out, and its end.
    private static func clipped(_ text: String) -> [UInt8] {
        let scalars = text.unicodeScalars
        guard text.utf8.count > longest, scalars.count > longest else { return JSONObject.quoted(text) }
        let end = longest / 4
        let head = JSONObject.quoted(String(scalars.prefix(longest - end)))
        return [0x5B] + head + Array(",\(scalars.count - longest),".utf8) + JSONObject.quoted(String(scalars.suffix(end))) + [0x5D]
    }
}
