/// Cleans one document that arrives in pieces, with memory for one block.
public struct DocumentCleaner {
    private let pipeline: Pipeline
    private let recording: Recording
    private var source: BlockSource
    private var isInsideFence = false
    /// Where the next block starts.
    private var place = TextPosition()

    init(_ pipeline: Pipeline, recording: Recording, source: BlockSource) {
        self.pipeline = pipeline
        self.recording = recording
        self.source = source
    }

    /// Takes more of the document.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        source.append(bytes)
    }

    /// The next block that is known to be complete, cleaned, or nil where more of the document is needed.
    public mutating func next() -> CleanedBlock? {
        source.next().map { clean($0) }
    }

    /// The next block after the end of the document was reached, or nil when all are done.
    public mutating func finish() -> CleanedBlock? {
        source.finish().map { clean($0) }
    }

    private mutating func clean(_ raw: RawBlock) -> CleanedBlock {
        var raw = raw
        raw.position.isInsideFence = isInsideFence
        let outcome = pipeline.clean(raw, recording: recording)
        isInsideFence = outcome.endsInsideFence
        return place.place(outcome)
    }
}
