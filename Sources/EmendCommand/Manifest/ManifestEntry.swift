import EmendFraming

/// What a manifest holds of a file.
struct ManifestEntry {
    enum Result: String {
        case cleaned, unchanged
        /// It holds something else, and was copied, or left as it is.
        case notText = "not-text"
        case failed
    }

    /// What a file held, decompressed, and how it looked.
    struct Content {
        var mark: FileMark
        var hash: UInt64
    }

    /// Of the output; see `Manifest.key`.
    var path: String
    /// Absolute.
    var source: String
    var result: Result
    /// Why it failed.
    var message: String?
    /// Nil for what failed.
    var framing: String?
    /// Nil for what failed.
    var input: Content?
    var output: Content?
    /// How often each filter made an edit, as a JSON object.
    var edits: String?
    /// When it was read, in nanoseconds since 1970.
    var readAt: Int?
    /// Nil for what failed and has no place in the output, such as a directory that cannot be read.
    var settings: Int?
    var run: Int?

    static let columns = """
        path, source, result, message, framing, input_size, input_mtime, input_ctime, input_inode, input_hash, output_size, output_mtime, output_ctime, output_inode, output_hash, \
        edits, read_at, settings, run
        """
    static let placeholders = Array(repeating: "?", count: columns.split(separator: ",").count).joined(separator: ", ")
}

extension ManifestEntry {
    /// In the order of `columns`.
    var values: [SQLite.Value] {
        func values(_ content: Content?) -> [SQLite.Value] {
            [.init(content?.mark.size), .init(content?.mark.modified), .init(content?.mark.changed), .init(content?.mark.inode), .init(content.map { hexadecimal($0.hash) })]
        }
        return [.text(path), .text(source), .text(result.rawValue), .init(message), .init(framing)] + values(input) + values(output)
            + [.init(edits), .init(readAt), .init(settings), .init(run)]
    }

    /// A row of `columns`.
    init(_ row: SQLite.Statement) {
        func number(_ column: Int32) -> Int? { row.isNull(column) ? nil : row.int(column) }
        func content(_ column: Int32) -> Content? {
            if row.isNull(column) { return nil }
            let mark = FileMark(size: row.int(column), modified: row.int(column + 1), changed: row.int(column + 2), inode: row.int(column + 3))
            return UInt64(row.text(column + 4), radix: 16).map { Content(mark: mark, hash: $0) }
        }
        self.init(
            path: row.text(0), source: row.text(1), result: Result(rawValue: row.text(2)) ?? .failed, message: row.isNull(3) ? nil : row.text(3),
            framing: row.isNull(4) ? nil : row.text(4), input: content(5), output: content(10), edits: row.isNull(15) ? nil : row.text(15), readAt: number(16), settings: number(17), run: number(18))
    }
}
