// EmendFraming: bytes in, documents out; all that is not text passes untouched.

public import EmendCore

/// How a stream of bytes holds documents.
public enum Framing: Sendable, Hashable {
    /// The whole stream is one document.
    case text
    /// Each line is a document of its own. Line ends, LF or CRLF, belong to the framing.
    case lines
    /// Each line is a JSON object, and its member of this name, at the top level, is a document.
    case jsonLines(field: String)

    /// The name that journals and the command use.
    public var name: String {
        switch self {
        case .text: "text"
        case .lines: "lines"
        case .jsonLines: "jsonl"
        }
    }
}

/// What became of a piece of the stream: a block of a text, or a line.
public struct CleanedPiece: Sendable, Hashable {
    /// What stands in the cleaned stream.
    public var bytes: [UInt8]
    public var isChanged = false
    /// Where the piece started in the stream as it was read, and its length there, in bytes.
    public var originalOffset: Int
    public var originalCount: Int
    /// The number of the line, from 1, where lines are documents; nil for a text.
    public var line: Int?
    /// Offsets are those in the document: the stream for `text`, the line for `lines`, the decoded string for `jsonLines`.
    public var changes: [Change] = []
    /// The way from the bytes of the piece as it was read to `bytes`; empty unless a journal was recorded. For lines
    /// it is one stage, `framing`, over the bytes of the line.
    public var stages: [Stage] = []
    public var faults: [Fault] = []
    /// How many U+FFFD stand for bytes that are not UTF-8, and where the first of those stood in the stream.
    public var invalidCount = 0
    public var firstInvalidOffset: Int?
    public var notice: Notice?

    /// The id of the stage that holds the edits of a line.
    public static let stageID = "framing"

    /// What was done to the text, without the way from another encoding to UTF-8.
    public var textStages: [Stage] { Array(stages.drop { $0.id == Stage.encodingID }) }

    /// The piece as it was read, in UTF-8. Needs the recorded journal where the piece is changed.
    public func original() throws(Stage.Mismatch) -> [UInt8] {
        var text = bytes
        for stage in textStages.reversed() { text = try stage.undo(on: text) }
        return text
    }
}

extension CleanedPiece {
    /// Why a line passed as it was.
    public enum Notice: Sendable, Hashable {
        /// The line is not a JSON text.
        case malformed(MalformedJSON)
        /// The record is no object, or has no such member.
        case missingField
        case nullField
        /// The member is neither a string nor null.
        case fieldIsNotText
        /// The string holds half of a surrogate pair, which no UTF-8 text can hold.
        case loneSurrogate
        /// The line is longer than `LineBuffer.limit`.
        case overlong
        /// A filter put a line end into the line; its changes were refused.
        case wouldSplitLine
    }
}

extension CleanedPiece {
    /// A piece that passes as it is.
    public init(passing bytes: [UInt8]) {
        self.init(bytes: bytes, originalOffset: 0, originalCount: bytes.count)
    }
}
