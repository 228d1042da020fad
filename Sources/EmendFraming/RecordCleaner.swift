import EmendCore

/// Cleans the document in a line and puts it back in its place.
struct RecordCleaner: Sendable {
    private let pipeline: Pipeline
    private let framing: Framing
    private let recording: Recording
    /// The bytes of the field's name.
    private let field: [UInt8]

    init(_ pipeline: Pipeline, framing: Framing, recording: Recording) {
        self.pipeline = pipeline
        self.framing = framing
        self.recording = recording
        field = if case .jsonLines(let field) = framing { Array(field.utf8) } else { [] }
    }

    private init(_ other: RecordCleaner, pipeline: Pipeline) {
        self.pipeline = pipeline
        framing = other.framing
        recording = other.recording
        field = other.field
    }

    /// See `Pipeline.ahead`.
    func ahead() -> RecordCleaner { RecordCleaner(self, pipeline: pipeline.ahead()) }

    /// See `Pipeline.adopt`.
    func adopt(_ copy: RecordCleaner) -> Bool { pipeline.adopt(copy.pipeline) }

    /// Cleans lines that follow each other.
    func clean(_ items: [LineBuffer.Item], startsStream: Bool) -> [CleanedPiece] {
        items.indices.map { clean(items[$0], isFirst: startsStream && $0 == 0) }
    }

    /// Cleans a line. Offsets in the result count from its start; its number is 1, and 0 for what goes on with the line before.
    func clean(_ item: LineBuffer.Item, isFirst: Bool) -> CleanedPiece {
        switch item {
        case .line(let line):
            var piece = clean(line, isFirst: isFirst)
            piece.line = 1
            return piece
        case .part(let bytes, let startsLine):
            return CleanedPiece(bytes: bytes, originalOffset: 0, originalCount: bytes.count, line: startsLine ? 1 : 0, notice: startsLine ? .overlong : nil)
        }
    }

    /// Cleans a line with its line end.
    private func clean(_ line: [UInt8], isFirst: Bool) -> CleanedPiece {
        let end = contentEnd(of: line)
        if framing == .lines { return cleanPlain(line, end) }
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard isFirst, line.starts(with: byteOrderMark) else { return cleanRecord(line, 0..<end) }
        var piece = cleanRecord(Array(line.dropFirst(byteOrderMark.count)), 0..<end - byteOrderMark.count)
        piece.originalCount = line.count
        piece.isChanged = true
        if recording.contains(.journal) {
            var stage = Stage(id: CleanedPiece.stageID)
            stage.append(removing: 0..<byteOrderMark.count, of: line, inserting: [])
            piece.stages.insert(stage, at: 0)
        }
        return piece
    }

    /// Where the line end starts.
    private func contentEnd(of line: [UInt8]) -> Int {
        guard line.last == 0x0A else { return line.count }
        return line.count >= 2 && line[line.count - 2] == 0x0D ? line.count - 2 : line.count - 1
    }

    private func cleanPlain(_ line: [UInt8], _ end: Int) -> CleanedPiece {
        var piece = CleanedPiece(bytes: line, originalOffset: 0, originalCount: line.count)
        guard end > 0 else { return piece }
        let (text, script) = cleanDocument(Array(line[..<end]), into: &piece, needsScript: recording.contains(.journal))
        guard piece.isChanged else { return piece }
        if text.contains(0x0A) {
            // A repair of the encoding is withdrawn with the rest: the line passes as it was.
            return CleanedPiece(bytes: line, originalOffset: 0, originalCount: line.count, faults: piece.faults, notice: .wouldSplitLine)
        }
        piece.bytes = text + line[end...]
        if recording.contains(.journal) { piece.stages = [script.stage(id: CleanedPiece.stageID, of: line)] }
        return piece
    }

    private func cleanRecord(_ line: [UInt8], _ content: Range<Int>) -> CleanedPiece {
        var piece = CleanedPiece(bytes: line, originalOffset: 0, originalCount: line.count)
        if line[content].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return piece }
        let decoded: JSONText.Decoded
        switch field(of: line, content) {
        case .success(let found): decoded = found
        case .failure(let reason):
            piece.notice = reason.notice
            return piece
        }
        let (_, script) = cleanDocument(decoded.bytes, into: &piece, needsScript: true)
        let edits = decoded.rawEdits(script)
        piece.isChanged = !edits.isEmpty
        guard piece.isChanged else { return piece }
        piece.bytes = edits.apply(to: line)
        if recording.contains(.journal) { piece.stages = [edits.stage(id: CleanedPiece.stageID, of: line)] }
        return piece
    }

    private struct Skipped: Error {
        let notice: CleanedPiece.Notice
    }

    /// The decoded string of the field, or why there is none.
    private func field(of line: [UInt8], _ content: Range<Int>) -> Result<JSONText.Decoded, Skipped> {
        line.withUnsafeBufferPointer { bytes in
            let source = UnsafeBufferPointer(rebasing: bytes[..<content.upperBound])
            do throws(MalformedJSON) {
                switch try JSONScanner.find(field, in: source, from: content.lowerBound) {
                case .string(let range, _):
                    guard let decoded = JSONText.decode(source, range) else { return .failure(Skipped(notice: .loneSurrogate)) }
                    return .success(decoded)
                case .null: return .failure(Skipped(notice: .nullField))
                case .other: return .failure(Skipped(notice: .fieldIsNotText))
                case .missing: return .failure(Skipped(notice: .missingField))
                }
            } catch {
                return .failure(Skipped(notice: .malformed(error)))
            }
        }
    }

    /// Cleans a document and notes in `piece` what was done; composes all of it into one script where that is needed.
    private func cleanDocument(_ document: [UInt8], into piece: inout CleanedPiece, needsScript: Bool) -> (text: [UInt8], EditScript) {
        var cleaner = pipeline.document(recording: needsScript ? recording.union(.journal) : recording, isSingleLine: framing == .lines)
        cleaner.append(document)
        var text: [UInt8] = []
        var script = EditScript()
        while let block = cleaner.next() ?? cleaner.finish() {
            if text.isEmpty { text = block.bytes } else { text.append(contentsOf: block.bytes) }
            piece.isChanged = piece.isChanged || block.isChanged
            piece.changes.append(contentsOf: block.changes)
            piece.faults.append(contentsOf: block.faults.filter { !piece.faults.contains($0) })
            if piece.firstInvalidOffset == nil { piece.firstInvalidOffset = block.firstInvalidOffset }
            piece.invalidCount += block.invalidCount
            if needsScript, block.isChanged {
                let original = Array(document[block.originalOffset..<block.originalOffset + block.originalCount])
                let own = EditScript(block.stages, originalCount: block.originalCount).minimal(for: original)
                script.append(own, offset: block.originalOffset)
            }
        }
        return (text, script)
    }
}
