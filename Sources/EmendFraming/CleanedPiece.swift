public import EmendCore

/// What became of a piece of the stream: a block of a text, or a record.
public struct CleanedPiece: Sendable, Hashable {
    /// What stands in the cleaned stream.
    public var bytes: [UInt8]
    public var isChanged = false
    /// Where the piece started in the stream as it was read, and its length there, in bytes.
    public var originalOffset: Int
    public var originalCount: Int
    /// The number of the line or record, from 1, where these are documents; nil for a text.
    public var line: Int?
    /// Offsets are those in the document: the stream for `text` and `page`, else the text that the record holds, decoded.
    public var changes: [Change] = []
    /// For each of `changes` the field or column that it stands in; empty where a record holds one text.
    public var fields: [String] = []
    /// The way from the bytes of the piece as it was read to `bytes`; empty unless a journal was recorded. For records
    /// it is one stage, `framing`, over the bytes of the record.
    public var stages: [Stage] = []
    public var faults: [Fault] = []
    /// How many U+FFFD stand for bytes that cannot be decoded, and where the first of those stood in the stream; that one also where the record passes for it.
    public var invalidCount = 0
    public var firstInvalidOffset: Int?
    public var notices: [Notice] = []
    /// How many edits were made, by the id of the filter or the kind of decoding; in a page also those that its markup kept from being made.
    public var editCounts: [String: Int] = [:]
    /// The key of each finding that was accepted; see `AcceptedFindings`.
    public var withheld: [UInt64] = []

    /// The id of the stage that holds the edits of a record.
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
    /// Why a text in a record passed as it was, or the record with all of its texts.
    public enum Notice: Sendable, Hashable {
        /// The record is not a JSON text.
        case malformed(MalformedJSON)
        /// The record has no such field.
        case missingField(String)
        case nullField(String)
        /// The value is neither a string nor null.
        case fieldIsNotText(String)
        /// The string holds half of a surrogate pair, which no UTF-8 text can hold.
        case loneSurrogate(String)
        /// The record is longer than `RecordBuffer.limit`.
        case overlong
        /// What a filter put in would part the record; its changes were refused.
        case wouldSplit
        /// A cell in quotation marks does not end, or goes on behind them.
        case malformedRow
        /// The table has no such column, but these. Told once, with its first row.
        case missingColumn(String, known: String)
        /// The row has another number of cells than the first one.
        case raggedRow(count: Int)
        /// A web archive tells of the record's digest in a way that is not known, so that it could not be told of the changed one.
        case unknownDigest(String)
        /// A page that is not UTF-8: its head may say so, and would be wrong then.
        case notUTF8
        /// Something in a page is opened and has no end, so that what follows is taken for a part of it.
        case unclosed(String)
    }
}

extension CleanedPiece.Notice {
    /// The record lacks a text that was asked for.
    public var tellsOfMissingText: Bool {
        switch self {
        case .missingField, .missingColumn, .nullField, .fieldIsNotText, .raggedRow, .malformedRow, .malformed: true
        case .loneSurrogate, .overlong, .wouldSplit, .unknownDigest, .notUTF8, .unclosed: false
        }
    }
}

extension CleanedPiece {
    /// A piece that passes as it is.
    public init(passing bytes: [UInt8]) {
        self.init(bytes: bytes, originalOffset: 0, originalCount: bytes.count)
    }

    init(_ block: CleanedBlock) {
        self.init(
            bytes: block.bytes, isChanged: block.isChanged, originalOffset: block.originalOffset, originalCount: block.originalCount,
            changes: block.changes, stages: block.stages, faults: block.faults,
            invalidCount: block.invalidCount, firstInvalidOffset: block.firstInvalidOffset, editCounts: block.editCounts, withheld: block.withheld)
    }

    /// Puts the decoding of a record before what was done to it.
    mutating func move(to origin: DecodingLedger.Origin, recordsJournal: Bool) {
        originalCount = origin.count
        guard !origin.stage.edits.isEmpty else { return }
        isChanged = true
        if recordsJournal { stages.insert(origin.stage, at: 0) }
        invalidCount += origin.losses.count
        firstInvalidOffset = origin.losses.first ?? firstInvalidOffset
    }
}
