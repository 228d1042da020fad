import EmendCore

/// Reads the records of a journal file. What is not a journal, cut short or damaged is an error, never a trap.
public struct JournalReader {
    /// No record is longer: a block or a line with all that was ever put into it.
    private static let longest = 1 << 31

    private var source: PullBuffer
    /// Where in the file the next record starts, in bytes.
    public private(set) var offset: Int
    private var stageIDs: [String] = []
    private var position = 0

    /// Reads from the start of the file, or from a record at a known offset; the source stands there.
    public init(offset: Int = 0, _ source: @escaping ByteSource) throws {
        self.source = PullBuffer(source)
        self.offset = offset
        if offset == 0 {
            guard try self.source.exactly(JournalFormat.magic.count) == JournalFormat.magic else { throw JournalError.isNoJournal }
            self.offset = JournalFormat.magic.count
        }
    }

    /// The next record, or nil at the end of the file.
    public mutating func next() throws -> JournalRecord? {
        let start = offset
        guard let tag = try source.exactly(1)?.first else { return nil }
        var size = 1
        var length = 0
        var shift = 0
        while true {
            guard let byte = try source.exactly(1)?.first else { throw JournalError.endsTooEarly(offset: start) }
            size += 1
            length |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { break }
            shift += 7
            guard shift < 35 else { throw JournalError.isDamaged(offset: start) }
        }
        guard length <= Self.longest else { throw JournalError.isDamaged(offset: start) }
        guard let payload = try source.exactly(length), let check = try source.exactly(4) else { throw JournalError.endsTooEarly(offset: start) }
        let expected = JournalFormat.check(tag, payload)
        guard (0..<4).allSatisfy({ check[$0] == UInt8(truncatingIfNeeded: expected >> (8 * UInt32($0))) }),
            let record = record(tag, payload)
        else { throw JournalError.isDamaged(offset: start) }
        offset = start + size + length + 4
        return record
    }

    private mutating func record(_ tag: UInt8, _ payload: [UInt8]) -> JournalRecord? {
        var fields = Fields(bytes: payload)
        let record: JournalRecord? = switch JournalFormat.Tag(rawValue: tag) {
        case .run: fields.string().map { .run(version: $0) }
        case .document: document(&fields)
        case .block: block(&fields)
        case .end: end(&fields)
        case .abandoned: .abandoned
        case nil: nil
        }
        return fields.isAtEnd ? record : nil
    }

    private mutating func document(_ fields: inout Fields) -> JournalRecord? {
        stageIDs = []
        position = 0
        guard let name = fields.string(), let framing = fields.string(), let settings = fields.hash(), let lexicon = fields.hash() else { return nil }
        return .document(JournalDocument(name: name, framing: framing, settings: settings, lexicon: lexicon))
    }

    private mutating func block(_ fields: inout Fields) -> JournalRecord? {
        guard let start = fields.number(), let originalCount = fields.number(), let cleanedCount = fields.number(),
            let stageCount = fields.number(), stageCount <= fields.bytes.count
        else { return nil }
        var block = Journal.Block(originalOffset: position + start, originalCount: originalCount, cleanedCount: cleanedCount, stages: [])
        position += start + originalCount
        guard position < JournalFormat.limit else { return nil }
        for _ in 0..<stageCount {
            guard let stage = stage(&fields) else { return nil }
            block.stages.append(stage)
        }
        return .block(block)
    }

    private mutating func stage(_ fields: inout Fields) -> Stage? {
        guard let number = fields.number(), number <= stageIDs.count else { return nil }
        if number == 0 {
            guard let id = fields.string() else { return nil }
            stageIDs.append(id)
        }
        var stage = Stage(id: number == 0 ? stageIDs.last! : stageIDs[number - 1])
        guard let count = fields.number(), count <= fields.bytes.count else { return nil }
        var end = 0
        var stored = 0
        for _ in 0..<count {
            guard let gap = fields.number(), let removed = fields.number(), let inserted = fields.number() else { return nil }
            stage.edits.append(StageEdit(at: end + gap, removed: removed, inserted: inserted))
            end += gap + removed
            stored += removed + inserted
            guard end < JournalFormat.limit, stored <= fields.bytes.count else { return nil }
        }
        guard let store = fields.take(stored) else { return nil }
        stage.store = Array(store)
        return stage
    }

    private func end(_ fields: inout Fields) -> JournalRecord? {
        guard let originalCount = fields.number(), let cleanedCount = fields.number(), let originalHash = fields.hash(),
            let cleanedHash = fields.hash()
        else { return nil }
        return .end(JournalEnd(originalCount: originalCount, cleanedCount: cleanedCount, originalHash: originalHash, cleanedHash: cleanedHash))
    }
}

extension StageEdit {
    /// The core makes edits only from texts; one that was written down is made from an empty one.
    init(at start: Int, removed: Int, inserted: Int) {
        var stage = Stage(id: "")
        stage.append(removing: 0..<0, of: [], inserting: [])
        self = stage.edits[0]
        self.start = start
        self.removed = removed
        self.inserted = inserted
    }
}

/// The fields of a record; each is nil where the payload does not hold it.
private struct Fields {
    let bytes: [UInt8]
    private var i = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { i == bytes.count }

    mutating func number() -> Int? {
        var value = 0
        var shift = 0
        while i < bytes.count, shift < 49 {
            let byte = bytes[i]
            i += 1
            value |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value < JournalFormat.limit ? value : nil }
            shift += 7
        }
        return nil
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= bytes.count - i else { return nil }
        defer { i += count }
        return bytes[i..<i + count]
    }

    mutating func string() -> String? {
        guard let count = number(), let text = take(count) else { return nil }
        return String(decoding: text, as: UTF8.self)
    }

    mutating func hash() -> UInt64? {
        take(8).map { bytes in bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    }
}
