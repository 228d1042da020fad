import EmendCore

/// Turns what was done to documents into the bytes of a journal file. It holds what was not taken yet.
public struct JournalWriter: Sendable {
    private var pending: [UInt8] = []
    private var stageNumbers: [String: Int] = [:]
    private var position = 0
    private var originalCount = 0
    private var cleanedCount = 0
    private var originalHash = ContentHash()
    private var cleanedHash = ContentHash()

    /// Starts a run, at the start of a new file or behind the runs that a file holds.
    public init(version: String, isNewFile: Bool) {
        if isNewFile { pending = JournalFormat.magic }
        var payload: [UInt8] = []
        append(version, to: &payload)
        record(.run, payload)
    }

    /// The bytes that are to be written next.
    public mutating func take() -> [UInt8] {
        defer { pending = [] }
        return pending
    }

    public var pendingCount: Int { pending.count }

    public mutating func begin(_ document: JournalDocument) {
        stageNumbers = [:]
        position = 0
        originalCount = 0
        cleanedCount = 0
        originalHash = ContentHash()
        cleanedHash = ContentHash()
        var payload: [UInt8] = []
        append(document.name, to: &payload)
        append(document.framing, to: &payload)
        append(document.settings, to: &payload)
        append(document.lexicon, to: &payload)
        record(.document, payload)
    }

    /// Takes bytes of the document as they were read.
    public mutating func read(_ bytes: [UInt8]) {
        originalCount += bytes.count
        originalHash.update(bytes)
    }

    /// Takes a piece of the cleaned document, with its stages.
    public mutating func append(_ piece: CleanedPiece) {
        cleanedCount += piece.bytes.count
        cleanedHash.update(piece.bytes)
        guard !piece.stages.isEmpty else { return }
        var payload: [UInt8] = []
        append(piece.originalOffset - position, to: &payload)
        append(piece.originalCount, to: &payload)
        append(piece.bytes.count, to: &payload)
        append(piece.stages.count, to: &payload)
        for stage in piece.stages { append(stage, to: &payload) }
        record(.block, payload)
        position = piece.originalOffset + piece.originalCount
    }

    public mutating func end() {
        var payload: [UInt8] = []
        append(originalCount, to: &payload)
        append(cleanedCount, to: &payload)
        append(originalHash.value, to: &payload)
        append(cleanedHash.value, to: &payload)
        record(.end, payload)
    }

    /// Says that the document begun last was not written after all.
    public mutating func abandon() {
        record(.abandoned, [])
    }

    private mutating func append(_ stage: Stage, to payload: inout [UInt8]) {
        if let number = stageNumbers[stage.id] {
            append(number, to: &payload)
        } else {
            stageNumbers[stage.id] = stageNumbers.count + 1
            append(0, to: &payload)
            append(stage.id, to: &payload)
        }
        append(stage.edits.count, to: &payload)
        var end = 0
        for edit in stage.edits {
            append(edit.start - end, to: &payload)
            append(edit.removed, to: &payload)
            append(edit.inserted, to: &payload)
            end = edit.start + edit.removed
        }
        payload.append(contentsOf: stage.store)
    }

    private mutating func record(_ tag: JournalFormat.Tag, _ payload: [UInt8]) {
        pending.append(tag.rawValue)
        append(payload.count, to: &pending)
        pending.append(contentsOf: payload)
        withUnsafeBytes(of: JournalFormat.check(tag.rawValue, payload).littleEndian) { pending.append(contentsOf: $0) }
    }

    private func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private func append(_ text: String, to bytes: inout [UInt8]) {
        append(text.utf8.count, to: &bytes)
        bytes.append(contentsOf: text.utf8)
    }

    private func append(_ hash: UInt64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: hash.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
