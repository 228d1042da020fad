public import EmendCore

/// Cleans the documents of a stream that arrives in pieces and hands out the whole stream again, piece by piece.
///
/// Memory is bounded by one block of text or one record; with workers, by two blocks or batches of records for each. What comes out, and in which order, does
/// not depend on their number.
///
///     var cleaner = FramedCleaner(Cleaner().pipeline, framing: .text, workers: Workers(Workers.coreCount))
///     while let bytes = read() {
///         cleaner.append(bytes)
///         while let piece = cleaner.next() { write(piece.bytes) }
///     }
///     while let piece = cleaner.finish() { write(piece.bytes) }
public struct FramedCleaner {
    /// The one or the other.
    private var text: BlockStream?
    private var records: RecordStream?

    /// The stream is in UTF-8, or in what a decoder reads. Without workers all is done by who asks for it.
    public init(_ pipeline: Pipeline, framing: Framing, recording: Recording = [], decoder: (any TextDecoder)? = nil, workers: Workers? = nil) {
        self.init(
            pipeline, framing: framing, recording: recording, decoder: decoder, workers: workers, blockLimit: BlockCutter.usualLimit,
            batchSize: RecordStream.usualBatch)
    }

    /// With blocks and batches of other sizes than usual, for tests.
    package init(
        _ pipeline: Pipeline, framing: Framing, recording: Recording, decoder: (any TextDecoder)?, workers: Workers?, blockLimit: Int, batchSize: Int
    ) {
        let workers = workers ?? Workers(1)
        if framing == .text {
            text = BlockStream(pipeline, recording: recording, decoder: decoder, workers: workers, limit: blockLimit)
        } else {
            records = RecordStream(pipeline, framing, recording: recording, decoder: decoder, workers: workers, batchSize: batchSize)
        }
    }

    /// Takes more of the stream.
    public mutating func append(_ bytes: [UInt8]) {
        text?.append(bytes)
        records?.append(bytes)
    }

    /// The next piece that is known to be complete, or nil where more of the stream is needed, or can be taken in while workers are busy.
    public mutating func next() -> CleanedPiece? {
        text?.next().map(CleanedPiece.init) ?? records?.next()
    }

    /// The next piece of what is complete so far, or nil when all of that is done: for a stream whose next bytes may be long in coming.
    public mutating func flush() -> CleanedPiece? {
        text?.flush().map(CleanedPiece.init) ?? records?.flush()
    }

    /// Workers are at what was taken in.
    package var isBusy: Bool { text?.isBusy ?? records?.isBusy ?? false }

    /// Why the stream is not what its framing says, as a part of a sentence; nil as long as it is. From there on it passes as it is.
    public var failure: String? { records?.failure }

    /// The next piece after the end of the stream was reached, or nil when all are done.
    public mutating func finish() -> CleanedPiece? {
        text?.finish().map(CleanedPiece.init) ?? records?.finish()
    }
}
