import EmendCore

/// Cleans the texts in a record and puts them back in their places.
struct RecordCleaner: Sendable {
    private let pipeline: Pipeline
    private let framing: Framing
    private let recording: Recording
    private let format: any RecordFormat

    init(_ pipeline: Pipeline, framing: Framing, format: any RecordFormat, recording: Recording) {
        self.pipeline = pipeline
        self.framing = framing
        self.format = format
        self.recording = recording
    }

    /// See `Pipeline.ahead`.
    func ahead() -> RecordCleaner { RecordCleaner(pipeline.ahead(), framing: framing, format: format, recording: recording) }

    /// See `Pipeline.adopt`.
    func adopt(_ copy: RecordCleaner) -> Bool { pipeline.adopt(copy.pipeline) }

    /// The cleaner of a stream that starts with this record; nil where that one shows nothing.
    func opened(by first: [UInt8]) -> Result<RecordCleaner?, StreamFailure> {
        format.opened(by: first).map { format in format.map { RecordCleaner(pipeline, framing: framing, format: $0, recording: recording) } }
    }

    /// One that lets all pass.
    func passing() -> RecordCleaner { RecordCleaner(pipeline, framing: framing, format: PassingRecord(), recording: recording) }

    /// Cleans records that follow each other.
    func clean(_ items: [RecordBuffer.Item], startsStream: Bool) -> [CleanedPiece] {
        items.indices.map { clean(items[$0], isFirst: startsStream && $0 == 0) }
    }

    /// Cleans a record. Offsets in the result count from its start; its number is 1, and 0 for what goes on with the record before.
    func clean(_ item: RecordBuffer.Item, isFirst: Bool) -> CleanedPiece {
        switch item {
        case .record(let record):
            var piece = clean(record, isFirst: isFirst)
            piece.line = 1
            return piece
        case .part(let bytes, let startsRecord, let isOverlong):
            return CleanedPiece(
                bytes: bytes, originalOffset: 0, originalCount: bytes.count, line: startsRecord ? 1 : 0, notices: startsRecord && isOverlong ? [.overlong] : [])
        }
    }

    private func clean(_ record: [UInt8], isFirst: Bool) -> CleanedPiece {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        // It is no part of a JSON text.
        guard isFirst, case .jsonLines = framing, record.starts(with: byteOrderMark) else { return clean(record) }
        var piece = clean(Array(record.dropFirst(byteOrderMark.count)))
        piece.originalCount = record.count
        piece.firstInvalidOffset = piece.firstInvalidOffset.map { $0 + byteOrderMark.count }
        piece.isChanged = true
        if recording.contains(.journal) {
            var stage = Stage(id: CleanedPiece.stageID)
            stage.append(removing: 0..<byteOrderMark.count, of: record, inserting: [])
            piece.stages.insert(stage, at: 0)
        }
        return piece
    }

    private func clean(_ record: [UInt8]) -> CleanedPiece {
        var piece = CleanedPiece(bytes: record, originalOffset: 0, originalCount: record.count)
        let found = format.texts(in: record)
        piece.notices = found.notices
        piece.firstInvalidOffset = found.firstInvalidOffset
        var edits = EditScript()
        var cleaned: [[UInt8]] = []
        for text in found.texts {
            let done = clean(text, of: record)
            piece.faults.append(contentsOf: done.faults.filter { !piece.faults.contains($0) })
            piece.withheld.append(contentsOf: done.withheld)
            guard let own = done.edits else {
                piece.notices.append(.wouldSplit)
                cleaned.append(text.text.bytes)
                continue
            }
            edits.append(own, offset: 0)
            cleaned.append(done.bytes)
            piece.changes.append(contentsOf: done.changes)
            if !text.field.isEmpty { piece.fields.append(contentsOf: repeatElement(text.field, count: done.changes.count)) }
            if piece.firstInvalidOffset == nil { piece.firstInvalidOffset = done.firstInvalidOffset }
            piece.invalidCount += done.invalidCount
            piece.editCounts.merge(done.editCounts, uniquingKeysWith: +)
        }
        guard !edits.isEmpty else { return piece }
        let (all, notice) = format.completed(edits, of: record, becoming: cleaned)
        guard let all else {
            // Repairs of the encoding are withdrawn with the rest: the record passes as it was.
            return CleanedPiece(bytes: record, originalOffset: 0, originalCount: record.count, faults: piece.faults, notices: piece.notices + [notice].compactMap { $0 },
                withheld: piece.withheld)
        }
        piece.isChanged = true
        piece.bytes = all.apply(to: record)
        if recording.contains(.journal) { piece.stages = [all.stage(id: CleanedPiece.stageID, of: record)] }
        return piece
    }

    private struct Done {
        var bytes: [UInt8] = []
        /// Of the record; nil where the text must stand.
        var edits: EditScript?
        var changes: [Change] = []
        var faults: [Fault] = []
        var withheld: [UInt64] = []
        var invalidCount = 0
        var firstInvalidOffset: Int?
        var editCounts: [String: Int] = [:]
    }

    /// Cleans a text and composes what was done to it into one script.
    private func clean(_ text: RecordText, of record: [UInt8]) -> Done {
        let source = text.text
        // Where nobody asks for the way, a text that stands as it is can be replaced as a whole.
        let needsScript = source.writing != .plain || recording.contains(.journal)
        var cleaner = pipeline.document(recording: needsScript ? recording.union(.journal) : recording, isSingleLine: text.isSingleLine)
        cleaner.append(source.bytes)
        var done = Done()
        var script = EditScript()
        var isChanged = false
        while let block = cleaner.next() ?? cleaner.finish() {
            if done.bytes.isEmpty { done.bytes = block.bytes } else { done.bytes.append(contentsOf: block.bytes) }
            isChanged = isChanged || block.isChanged
            done.changes.append(contentsOf: block.changes)
            done.faults.append(contentsOf: block.faults.filter { !done.faults.contains($0) })
            if done.firstInvalidOffset == nil { done.firstInvalidOffset = block.firstInvalidOffset.map(source.nearestSource) }
            done.invalidCount += block.invalidCount
            done.editCounts.merge(block.editCounts, uniquingKeysWith: +)
            done.withheld.append(contentsOf: block.withheld)
            if needsScript, block.isChanged {
                let original = Array(source.bytes[block.originalOffset..<block.originalOffset + block.originalCount])
                let own = EditScript(block.stages, originalCount: block.originalCount).minimal(for: original)
                script.append(own, offset: block.originalOffset)
            }
        }
        if isChanged, !needsScript { script.append(0..<source.bytes.count, done.bytes) }
        let (edits, refused) = source.sourceEdits(script)
        if source.writing == .markup { done.changes = PagePlaces.placed(done.changes, of: source, without: refused, in: record) }
        done.edits = format.edits(edits, of: text, becoming: done.bytes)
        return done
    }
}
