public import EmendCore

/// Cleans the documents of a stream that arrives in pieces and hands out the whole stream again, piece by piece.
///
/// Memory is bounded by one block of text or one line.
public struct FramedCleaner {
    private let pipeline: Pipeline
    private let framing: Framing
    private let recording: Recording
    /// For `text`.
    private var document: DocumentCleaner
    /// For `lines` and `jsonLines`.
    private var lines = LineBuffer()
    private var records: RecordCleaner
    private var ledger: DecodingLedger?
    private var isDecoded = false
    private var offset = 0
    private var lineNumber = 0

    /// The stream is in UTF-8, or in what a decoder reads.
    public init(_ pipeline: Pipeline, framing: Framing, recording: Recording = [], decoder: (any TextDecoder)? = nil) {
        self.pipeline = pipeline
        self.framing = framing
        self.recording = recording
        document = pipeline.document(recording: recording, decoder: framing == .text ? decoder : nil)
        ledger = framing == .text ? nil : decoder.map(DecodingLedger.init)
        records = RecordCleaner(pipeline, framing: framing, recording: recording)
    }

    /// Takes more of the stream.
    public mutating func append(_ bytes: [UInt8]) {
        if framing == .text { return document.append(bytes) }
        guard ledger != nil else { return lines.append(bytes) }
        lines.append(ledger!.append(bytes, isFinal: false))
        if ledger!.isTransparent { ledger = nil }
    }

    /// The next piece that is known to be complete, or nil where more of the stream is needed.
    public mutating func next() -> CleanedPiece? {
        if framing == .text { return document.next().map(CleanedPiece.init) }
        return lines.next().map { clean($0) }
    }

    /// The next piece after the end of the stream was reached, or nil when all are done.
    public mutating func finish() -> CleanedPiece? {
        if framing == .text { return document.finish().map(CleanedPiece.init) }
        if !isDecoded, ledger != nil {
            isDecoded = true
            // Lines that are complete come before what ends the stream.
            lines.append(ledger!.append([], isFinal: true))
        }
        return lines.finish().map { clean($0) }
    }

    private mutating func clean(_ item: LineBuffer.Item) -> CleanedPiece {
        var piece: CleanedPiece
        switch item {
        case .line(let line):
            lineNumber += 1
            piece = records.clean(line, isFirst: lineNumber == 1)
        case .part(let bytes, let isFirst):
            lineNumber += isFirst ? 1 : 0
            piece = CleanedPiece(bytes: bytes, originalOffset: 0, originalCount: bytes.count, notice: isFirst ? .overlong : nil)
        }
        piece.line = lineNumber
        if let origin = ledger?.take(piece.originalCount) { piece.move(to: origin, recordsJournal: recording.contains(.journal)) }
        piece.originalOffset = offset
        if let first = piece.firstInvalidOffset { piece.firstInvalidOffset = offset + first }
        offset += piece.originalCount
        return piece
    }
}

extension CleanedPiece {
    /// Puts the decoding of a line before what was done to it.
    fileprivate mutating func move(to origin: DecodingLedger.Origin, recordsJournal: Bool) {
        originalCount = origin.count
        guard !origin.stage.edits.isEmpty else { return }
        isChanged = true
        if recordsJournal { stages.insert(origin.stage, at: 0) }
        invalidCount += origin.losses.count
        firstInvalidOffset = origin.losses.first ?? firstInvalidOffset
    }

    init(_ block: CleanedBlock) {
        self.init(
            bytes: block.bytes, isChanged: block.isChanged, originalOffset: block.originalOffset, originalCount: block.originalCount,
            changes: block.changes, stages: block.stages, faults: block.faults,
            invalidCount: block.invalidCount, firstInvalidOffset: block.firstInvalidOffset)
    }
}
