import EmendCore

/// Cleans a stream of records, several batches of them at a time.
struct RecordStream {
    /// A batch is handed over when it holds so many bytes: hundreds of records, a few hundredths of a second.
    static let usualBatch = 1 << 17
    /// Records are held up to this many bytes for each batch; a single one may be longer.
    private static let longBatch = 1 << 20

    /// Knows more once the first record is there.
    private var records: RecordCleaner
    private let recording: Recording
    private let isParallel: Bool
    private let isCounted: Bool
    private let batchSize: Int
    private var buffer: RecordBuffer
    private var ledger: DecodingLedger?
    private var isDecoded = false
    private var batch: Batch
    private var ahead: WorkAhead<Batch, Done>
    /// Pieces that are done, the next one last.
    private var done: [CleanedPiece] = []
    private var hasStarted = false
    /// The first record that shows something was learned from.
    private var isOpen = false
    private var offset = 0
    private var number = 0
    private var openingFailure: String?

    private struct Batch: Sendable {
        var records: RecordCleaner
        var items: [RecordBuffer.Item] = []
        var bytes = 0
        /// The first of the items starts the stream.
        var isFirst = false
    }

    private struct Done: Sendable {
        let pieces: [CleanedPiece]
        let records: RecordCleaner
    }

    init(_ pipeline: Pipeline, _ framing: Framing, recording: Recording, decoder: (any TextDecoder)?, workers: Workers, batchSize: Int) {
        // What is between tags has neither lines of its own nor those that pages leave behind.
        let own = framing == .page ? pipeline.leavingOut([.layout, .boilerplate]) : pipeline
        records = RecordCleaner(own, framing: framing, format: framing.recordFormat ?? PassingRecord(), recording: recording)
        batch = Batch(records: records)
        buffer = RecordBuffer(framing.cutter)
        self.recording = recording
        self.batchSize = batchSize
        isParallel = workers.count > 1
        isCounted = framing.unit != nil
        ledger = decoder.map(DecodingLedger.init)
        ahead = WorkAhead(workers, mostBytes: 2 * workers.count * Self.longBatch) { batch in
            let own = batch.records.ahead()
            return Done(pieces: own.clean(batch.items, startsStream: batch.isFirst), records: own)
        }
    }

    /// See `FramedCleaner`.
    var failure: String? { openingFailure ?? buffer.failure }

    var isBusy: Bool { !ahead.isEmpty }

    mutating func append(_ bytes: [UInt8]) {
        guard ledger != nil else { return buffer.append(bytes) }
        buffer.append(ledger!.append(bytes, isFinal: false))
        if ledger!.isTransparent { ledger = nil }
    }

    /// The next record, or nil where more of the stream is needed, or can be taken in while batches are under way.
    mutating func next() -> CleanedPiece? {
        if let piece = done.popLast() { return place(piece) }
        guard isParallel else { return take(buffer.next()) }
        while !ahead.isFull, let item = buffer.next() { gather(item) }
        return ahead.isFull ? takeFirst() : nil
    }

    /// The next of the records that are complete, or nil when all of those are done.
    mutating func flush() -> CleanedPiece? {
        next() ?? takeFirst()
    }

    mutating func finish() -> CleanedPiece? {
        if !isDecoded, ledger != nil {
            isDecoded = true
            // Records that are complete come before what ends the stream.
            buffer.append(ledger!.append([], isFinal: true))
        }
        if let piece = done.popLast() { return place(piece) }
        guard isParallel else { return take(buffer.finish()) }
        while !ahead.isFull, let item = buffer.finish() { gather(item) }
        return takeFirst()
    }

    private mutating func take(_ item: RecordBuffer.Item?) -> CleanedPiece? {
        guard let item else { return nil }
        let isFirst = starts()
        open(by: item)
        return place(records.clean(item, isFirst: isFirst))
    }

    /// True for the first record of the stream.
    private mutating func starts() -> Bool {
        defer { hasStarted = true }
        return !hasStarted
    }

    private mutating func open(by item: RecordBuffer.Item) {
        if isOpen { return }
        isOpen = true
        guard case .record(let first) = item else { return }
        switch records.opened(by: first) {
        case .success(let opened?): records = opened
        case .success(nil): isOpen = false
        case .failure(let failure):
            openingFailure = failure.reason
            records = records.passing()
        }
    }

    private mutating func gather(_ item: RecordBuffer.Item) {
        open(by: item)
        if batch.items.isEmpty { batch.isFirst = starts() }
        // What came before the record that opened the stream is empty, and passes either way.
        batch.records = records
        batch.items.append(item)
        batch.bytes += item.count
        guard batch.bytes >= batchSize else { return }
        ahead.append(batch, size: batch.bytes)
        batch = Batch(records: records)
    }

    private mutating func takeFirst() -> CleanedPiece? {
        if let (work, outcome) = ahead.takeFirst() {
            done = work.records.adopt(outcome.records) ? outcome.pieces : work.records.clean(work.items, startsStream: work.isFirst)
        } else {
            // What does not fill a batch needs no thread.
            done = batch.records.clean(batch.items, startsStream: batch.isFirst)
            batch = Batch(records: records)
        }
        done.reverse()
        return done.popLast().map { place($0) }
    }

    /// Gives the next piece its place in the stream.
    private mutating func place(_ piece: CleanedPiece) -> CleanedPiece {
        var piece = piece
        number += piece.line ?? 0
        piece.line = isCounted ? number : nil
        if let origin = ledger?.take(piece.originalCount) { piece.move(to: origin, recordsJournal: recording.contains(.journal)) }
        piece.originalOffset = offset
        if let first = piece.firstInvalidOffset { piece.firstInvalidOffset = offset + first }
        offset += piece.originalCount
        return piece
    }
}
