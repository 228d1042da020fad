import EmendCore

/// Cleans one text that arrives in pieces, several blocks at a time.
///
/// All that a block takes from those before is whether it starts inside a fence, and what its stet list remembers. Both are foretold, and a block for
/// which that was wrong is cleaned again: what comes out is what one worker makes.
struct BlockStream {
    private let pipeline: Pipeline
    private let recording: Recording
    private let isParallel: Bool
    private var source: BlockSource
    private var ahead: WorkAhead<Task, Done>
    /// Whether the next block to be cut, as far as the blocks under way tell, and the next to be given out start inside a fence.
    private var foreseenFence = false
    private var isInsideFence = false
    private var place = TextPosition()

    private struct Task: Sendable {
        var raw: RawBlock
        let pipeline: Pipeline
    }

    private struct Done: Sendable {
        let outcome: BlockOutcome
        let pipeline: Pipeline
    }

    init(_ pipeline: Pipeline, recording: Recording, decoder: (any TextDecoder)?, workers: Workers, limit: Int) {
        self.pipeline = pipeline
        self.recording = recording
        isParallel = workers.count > 1
        source = pipeline.blocks(decoder: decoder, limit: limit)
        ahead = WorkAhead(workers) { task in
            // Made again for a block that is done again: it starts from what is remembered now.
            let own = task.pipeline.ahead()
            return Done(outcome: own.clean(task.raw, recording: recording), pipeline: own)
        }
    }

    var isBusy: Bool { !ahead.isEmpty }

    mutating func append(_ bytes: [UInt8]) { source.append(bytes) }

    /// The next block, or nil where more of the text is needed, or can be taken in while blocks are under way.
    mutating func next() -> CleanedBlock? {
        guard isParallel else { return source.next().map { clean($0) } }
        while !ahead.isFull, let raw = source.next() { start(raw) }
        return ahead.isFull ? takeFirst() : nil
    }

    /// The next of the blocks that are complete, or nil when all of those are done.
    mutating func flush() -> CleanedBlock? { next() ?? takeFirst() }

    mutating func finish() -> CleanedBlock? {
        guard isParallel else { return source.finish().map { clean($0) } }
        while !ahead.isFull, let raw = source.finish() {
            // The last block of a text needs no thread where there is nothing to be done beside it.
            if raw.position.isEnd, ahead.isEmpty { return clean(raw) }
            start(raw)
        }
        return takeFirst()
    }

    private mutating func start(_ raw: RawBlock) {
        var raw = raw
        raw.position.isInsideFence = foreseenFence
        foreseenFence = raw.endsInsideFence(foreseenFence)
        ahead.append(Task(raw: raw, pipeline: pipeline))
    }

    private mutating func takeFirst() -> CleanedBlock? {
        guard let (task, done) = ahead.takeFirst() else { return nil }
        guard pipeline.adopt(done.pipeline) else { return clean(task.raw) }
        return give(done.outcome)
    }

    /// Cleans a block in its turn.
    private mutating func clean(_ raw: RawBlock) -> CleanedBlock {
        var raw = raw
        raw.position.isInsideFence = isInsideFence
        return give(pipeline.clean(raw, recording: recording))
    }

    private mutating func give(_ outcome: BlockOutcome) -> CleanedBlock {
        isInsideFence = outcome.endsInsideFence
        if isParallel { revise() }
        return place.place(outcome)
    }

    /// Has the blocks done again that were taken for inside or outside a fence by mistake.
    private mutating func revise() {
        var inside = isInsideFence
        // Each block was foretold from the one before: behind one that is right all are.
        var isRight = false
        ahead.revise { task in
            isRight = isRight || task.raw.position.isInsideFence == inside
            if isRight { return false }
            task.raw.position.isInsideFence = inside
            inside = task.raw.endsInsideFence(inside)
            return true
        }
        if !isRight { foreseenFence = inside }
    }
}
