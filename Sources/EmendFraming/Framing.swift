// EmendFraming: bytes in, documents out; all that is not text passes untouched.

/// How a stream of bytes holds documents.
public enum Framing: Sendable, Hashable {
    /// The whole stream is one document.
    case text
    /// Each line is a document of its own. Line ends, LF or CRLF, belong to the framing.
    case lines
    /// A zero byte ends each document.
    case nul
    /// Each line is a JSON text, and the strings at these paths are documents.
    case jsonLines([JSONPath])
    /// Each row of a table is a record, and its cells in some columns are documents.
    case table(Table)
    /// A web archive (WARC, ISO 28500): records whose block is plain text are documents.
    case webArchive
    /// The whole stream is a page of HTML, and the text between its tags is a document.
    case page

    /// JSON lines with the text in one member at the top level.
    public static func jsonLines(field: String) -> Framing { .jsonLines([JSONPath(member: field)]) }

    /// The name that journals and the command use.
    public var name: String {
        switch self {
        case .text: "text"
        case .lines: "lines"
        case .nul: "nul"
        case .jsonLines: "jsonl"
        case .table(let table): table.form.rawValue
        case .webArchive: "warc"
        case .page: "html"
        }
    }

    /// What pieces are counted in; nil where a stream is one document.
    public var unit: String? {
        switch self {
        case .text, .page: nil
        case .lines, .jsonLines: "line"
        case .nul, .table, .webArchive: "record"
        }
    }
}

/// A table as text: a record a row.
public struct Table: Sendable, Hashable {
    public enum Form: String, Sendable {
        /// RFC 4180: commas part cells, and one in quotation marks may hold commas and line ends.
        case csv
        /// Tabs part cells, and no cell holds one or a line end (IANA, text/tab-separated-values). A cell that is wholly in quotation marks is read as one of
        /// `csv`, since many programs write it so.
        case tsv
    }

    public var form: Form
    /// The names of columns, or their numbers from 1.
    public var columns: [String]
    /// The first row names the columns.
    public var hasHeader: Bool

    public init(_ form: Form, columns: [String], hasHeader: Bool = true) {
        self.form = form
        self.columns = columns
        self.hasHeader = hasHeader
    }
}
