import EmendCore

/// Cleans a stream whose lines are documents, several batches of lines at a time.
struct RecordStream {
    /// A batch is handed over when it holds so many bytes: hundreds of records, a few hundredths of a second.
    static let usualBatch = 1 << 17
    /// Records are held up to this many bytes for each batch; a single one may be longer.
    private static let longBatch = 1 << 20

    private let records: RecordCleaner
    private let recording: Recording
    private let isParallel: Bool
    private let batchSize: Int
    private var lines = LineBuffer()
    private var ledger: DecodingLedger?
    private var isDecoded = false
    private var batch = Batch()
    private var ahead: WorkAhead<Batch, Done>
    /// Pieces that are done, the next one last.
    private var done: [CleanedPiece] = []
    private var hasStarted = false
    private var offset = 0
    private var lineNumber = 0

    private struct Batch: Sendable {
        var items: [LineBuffer.Item] = []
        var bytes = 0
        /// The first of the items starts the stream.
        var isFirst = false
    }

    private struct Done: Sendable {
        let pieces: [CleanedPiece]
        let records: RecordCleaner
    }

    init(_ records: RecordCleaner, recording: Recording, decoder: (any TextDecoder)?, workers: Workers, batchSize: Int) {
        self.records = records
        self.recording = recording
        self.batchSize = batchSize
        isParallel = workers.count > 1
        ledger = decoder.map(DecodingLedger.init)
        ahead = WorkAhead(workers, mostBytes: 2 * workers.count * Self.longBatch) { batch in
            let own = records.ahead()
            return Done(pieces: own.clean(batch.items, startsStream: batch.isFirst), records: own)
        }
    }

    var isBusy: Bool { !ahead.isEmpty }

    mutating func append(_ bytes: [UInt8]) {
        guard ledger != nil else { return lines.append(bytes) }
        lines.append(ledger!.append(bytes, isFinal: false))
        if ledger!.isTransparent { ledger = nil }
    }

    /// The next line, or nil where more of the stream is needed, or can be taken in while batches are under way.
    mutating func next() -> CleanedPiece? {
        if let piece = done.popLast() { return place(piece) }
        guard isParallel else { return lines.next().map { place(records.clean($0, isFirst: starts())) } }
        while !ahead.isFull, let item = lines.next() { gather(item) }
        return ahead.isFull ? takeFirst() : nil
    }

    /// The next of the lines that are complete, or nil when all of those are done.
    mutating func flush() -> CleanedPiece? {
        next() ?? takeFirst()
    }

    mutating func finish() -> CleanedPiece? {
        if !isDecoded, ledger != nil {
            isDecoded = true
            // Lines that are complete come before what ends the stream.
            lines.append(ledger!.append([], isFinal: true))
        }
        if let piece = done.popLast() { return place(piece) }
        guard isParallel else { return lines.finish().map { place(records.clean($0, isFirst: starts())) } }
        while !ahead.isFull, let item = lines.finish() { gather(item) }
        return takeFirst()
    }

    /// True for the first line of the stream.
    private mutating func starts() -> Bool {
        defer { hasStarted = true }
        return !hasStarted
    }

    private mutating func gather(_ item: LineBuffer.Item) {
        if batch.items.isEmpty { batch.isFirst = starts() }
        batch.items.append(item)
        batch.bytes += item.count
        guard batch.bytes >= batchSize else { return }
        ahead.append(batch, size: batch.bytes)
        batch = Batch()
    }

    private mutating func takeFirst() -> CleanedPiece? {
        if let (work, outcome) = ahead.takeFirst() {
            done = records.adopt(outcome.records) ? outcome.pieces : records.clean(work.items, startsStream: work.isFirst)
        } else {
            // What does not fill a batch needs no thread.
            done = records.clean(batch.items, startsStream: batch.isFirst)
            batch = Batch()
        }
        done.reverse()
        return done.popLast().map { place($0) }
    }

    /// Gives the next piece its place in the stream.
    private mutating func place(_ piece: CleanedPiece) -> CleanedPiece {
        var piece = piece
        lineNumber += piece.line ?? 0
        piece.line = lineNumber
        if let origin = ledger?.take(piece.originalCount) { piece.move(to: origin, recordsJournal: recording.contains(.journal)) }
        piece.originalOffset = offset
        if let first = piece.firstInvalidOffset { piece.firstInvalidOffset = offset + first }
        offset += piece.originalCount
        return piece
    }
}
