/// An applied edit: where it starts in the text of its stage, and how many bytes it removed and inserted there.
public struct StageEdit: Sendable, Hashable {
    public var start: Int
    public var removed: Int
    public var inserted: Int

    public init(start: Int, removed: Int, inserted: Int) {
        self.start = start
        self.removed = removed
        self.inserted = inserted
    }
}

/// The edits of one filter that were applied together, with every byte they removed and inserted: enough to replay and to undo them exactly.
public struct Stage: Sendable, Hashable {
    /// The id of the filter, or of the decoding or framing step.
    public var id: String
    /// In order, not overlapping, in the coordinates of the text before the stage.
    public var edits: [StageEdit] = []
    /// For each edit in turn, the removed bytes and then the inserted ones.
    public var store: [UInt8] = []

    public init(id: String) {
        self.id = id
    }

    public mutating func append(removing range: Range<Int>, of text: [UInt8], inserting bytes: some Collection<UInt8>) {
        edits.append(StageEdit(start: range.lowerBound, removed: range.count, inserted: bytes.count))
        store.append(contentsOf: text[range])
        store.append(contentsOf: bytes)
    }

    public enum Mismatch: Error { case textIsNotWhatTheStageSaw }

    /// The text after the stage.
    public func apply(to text: [UInt8]) throws(Mismatch) -> [UInt8] {
        try rewritten(text, undoing: false)
    }

    /// The text before the stage.
    public func undo(on text: [UInt8]) throws(Mismatch) -> [UInt8] {
        try rewritten(text, undoing: true)
    }

    private func rewritten(_ text: [UInt8], undoing: Bool) throws(Mismatch) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + store.count)
        var position = 0
        var stored = 0
        // Offsets are those before the stage; in the text after it they stand shifted by what earlier edits grew.
        var growth = 0
        for edit in edits {
            let start = undoing ? edit.start + growth : edit.start
            let before = stored..<stored + edit.removed
            let after = stored + edit.removed..<stored + edit.removed + edit.inserted
            let old = undoing ? after : before
            guard start >= position, start + old.count <= text.count, after.upperBound <= store.count,
                text[start..<start + old.count].elementsEqual(store[old])
            else { throw .textIsNotWhatTheStageSaw }
            result.append(contentsOf: text[position..<start])
            result.append(contentsOf: store[undoing ? before : after])
            position = start + old.count
            growth += edit.inserted - edit.removed
            stored = after.upperBound
        }
        result.append(contentsOf: text[position...])
        return result
    }
}
