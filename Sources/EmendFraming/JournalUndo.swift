import EmendCore

/// Restores documents from their cleaned form and a journal.
///
/// The documents of the journal's last run are expected one after the other, or one document that is named. Memory is bounded by one
/// record of the journal.
public struct JournalUndo {
    public enum Failure: Error, Sendable, Hashable {
        /// The input is not what the journal's run wrote for this document.
        case isNotTheOutput(document: String)
        /// Bytes follow after the last document.
        case hasMore
        case noSuchDocument(name: String)
    }

    /// Gives the bytes of the journal from an offset on.
    public typealias JournalSource = (_ offset: Int) throws -> ByteSource

    private let journal: JournalSource
    /// Where the first record to be undone starts.
    private var start = 0
    private var isSingle = false
    /// Where documents start that were not written.
    private var abandoned: Set<Int> = []

    /// Reads through the journal once. A journal without its end serves for a document in it that is complete.
    public init(document name: String? = nil, journal: @escaping JournalSource) throws {
        self.journal = journal
        isSingle = name != nil
        var reader = try JournalReader(journal(0))
        var found: Int?
        var open: (offset: Int, name: String)?
        do {
            while true {
                let offset = reader.offset
                guard let record = try reader.next() else { break }
                switch record {
                case .run where name == nil: found = offset
                case .document(let document): open = (offset, document.name)
                case .end:
                    if let open, open.name == name { found = open.offset }
                    open = nil
                case .abandoned:
                    if let open { abandoned.insert(open.offset) }
                    open = nil
                case .run, .block: break
                }
            }
            if let open { throw JournalError.endsTooEarly(offset: open.offset) }
        } catch let error as JournalError {
            // A document that was found is complete, whatever became of those after it.
            if found == nil || name == nil { throw error }
        }
        guard let found else {
            if let name { throw Failure.noSuchDocument(name: name) }
            throw JournalError.endsTooEarly(offset: reader.offset)
        }
        start = found
    }

    /// Reads the input and checks it, without restoring anything.
    public func verify(_ input: @escaping ByteSource) throws {
        var input = PullBuffer(input)
        try forEachDocument { document, records in
            while let record = try records() {
                guard case .end(let end) = record else { continue }
                var hash = ContentHash()
                try copy(end.cleanedCount, of: &input, document) { hash.update($0) }
                guard hash.value == end.cleanedHash else { throw Failure.isNotTheOutput(document: document) }
            }
        }
        guard try input.some(upTo: 1).isEmpty else { throw Failure.hasMore }
    }

    /// Restores the documents piece by piece. Where it throws, what was put out before is not to be relied on.
    public func restore(_ input: @escaping ByteSource, to output: ([UInt8]) throws -> Void) throws {
        var input = PullBuffer(input)
        try forEachDocument { document, records in
            var cleaned = ContentHash()
            var original = ContentHash()
            var cleanedCount = 0
            var originalCount = 0
            func pass(_ count: Int) throws {
                try copy(count, of: &input, document) {
                    cleaned.update($0)
                    original.update($0)
                    try output($0)
                }
                cleanedCount += count
                originalCount += count
            }
            while let record = try records() {
                switch record {
                case .block(let block):
                    try pass(block.originalOffset - originalCount)
                    guard let bytes = try input.exactly(block.cleanedCount), let restored = try? block.undo(bytes) else {
                        throw Failure.isNotTheOutput(document: document)
                    }
                    cleaned.update(bytes)
                    original.update(restored)
                    try output(restored)
                    cleanedCount += bytes.count
                    originalCount += restored.count
                case .end(let end):
                    try pass(end.cleanedCount - cleanedCount)
                    guard cleaned.value == end.cleanedHash, original.value == end.originalHash else {
                        throw Failure.isNotTheOutput(document: document)
                    }
                case .run, .document, .abandoned: break
                }
            }
        }
        guard try input.some(upTo: 1).isEmpty else { throw Failure.hasMore }
    }

    /// Calls `body` with the name of each document that was written, and with what gives its records up to and with its end.
    private func forEachDocument(_ body: (_ name: String, _ records: () throws -> JournalRecord?) throws -> Void) throws {
        // Not the start of the file, where the magic stands: records come behind it.
        var reader = try JournalReader(offset: start, journal(start))
        while true {
            let offset = reader.offset
            guard let record = try reader.next() else { return }
            guard case .document(let document) = record, !abandoned.contains(offset) else { continue }
            var isOver = false
            func next() throws -> JournalRecord? {
                guard !isOver else { return nil }
                let record = try reader.next()
                if case .end = record { isOver = true }
                return record
            }
            try body(document.name, next)
            if isSingle { return }
        }
    }

    private func copy(_ count: Int, of input: inout PullBuffer, _ document: String, to output: ([UInt8]) throws -> Void) throws {
        guard count >= 0 else { throw Failure.isNotTheOutput(document: document) }
        var rest = count
        while rest > 0 {
            let bytes = try input.some(upTo: min(rest, 1 << 20))
            if bytes.isEmpty { throw Failure.isNotTheOutput(document: document) }
            try output(bytes)
            rest -= bytes.count
        }
    }
}
