public import EmendCore

/// The difference between a text and what became of it: ranges of the text and what stands in their place.
///
/// The ranges are in order and neither overlap nor touch.
public struct EditScript: Sendable {
    public struct Edit: Sendable, Hashable {
        /// Bytes of the original text.
        public var range: Range<Int>
        /// Bytes of `store`.
        var text: Range<Int>
    }

    public private(set) var edits: [Edit] = []
    private var store: [UInt8] = []

    public init() {}

    /// Composes stages into one step. O(stages x edits).
    public init(_ stages: [Stage], originalCount: Int) {
        var composer = Composer(count: originalCount)
        for stage in stages { composer.apply(stage) }
        var position = 0
        var inserted: [UInt8] = []
        func close(at start: Int, _ script: inout EditScript) {
            if position < start || !inserted.isEmpty { script.append(position..<start, inserted) }
        }
        var script = EditScript()
        for piece in composer.pieces {
            if piece.isNew {
                inserted.append(contentsOf: composer.store[piece.start..<piece.end])
            } else {
                close(at: piece.start, &script)
                inserted.removeAll(keepingCapacity: true)
                position = piece.end
            }
        }
        close(at: originalCount, &script)
        self = script
    }

    public var isEmpty: Bool { edits.isEmpty }

    /// What stands in the place of an edit's range.
    public func replacement(_ edit: Edit) -> ArraySlice<UInt8> { store[edit.text] }

    /// Adds an edit behind all others.
    public mutating func append(_ range: Range<Int>, _ replacement: some Collection<UInt8>) {
        let start = store.count
        store.append(contentsOf: replacement)
        edits.append(Edit(range: range, text: start..<store.count))
    }

    /// Adds the edits of the text that follows, given in its own offsets.
    public mutating func append(_ other: EditScript, offset: Int) {
        for edit in other.edits {
            append(edit.range.lowerBound + offset..<edit.range.upperBound + offset, other.replacement(edit))
        }
    }

    /// The same difference with the least replaced, whole scalars kept together.
    public func minimal(for original: [UInt8]) -> EditScript {
        var result = EditScript()
        for edit in edits {
            let new = replacement(edit)
            let head = sharedHead(original[edit.range], new)
            let tail = sharedTail(original[edit.range.lowerBound + head..<edit.range.upperBound], new.dropFirst(head))
            let range = edit.range.lowerBound + head..<edit.range.upperBound - tail
            let rest = new.dropFirst(head).dropLast(tail)
            if !range.isEmpty || !rest.isEmpty { result.append(range, rest) }
        }
        return result
    }

    /// The text after the edits.
    public func apply(to original: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(original.count + store.count)
        var position = 0
        for edit in edits {
            result.append(contentsOf: original[position..<edit.range.lowerBound])
            result.append(contentsOf: replacement(edit))
            position = edit.range.upperBound
        }
        result.append(contentsOf: original[position...])
        return result
    }

    /// The edits as a stage of a journal.
    public func stage(id: String, of original: [UInt8]) -> Stage {
        var stage = Stage(id: id)
        for edit in edits { stage.append(removing: edit.range, of: original, inserting: replacement(edit)) }
        return stage
    }

    private func sharedHead(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
        var count = 0
        while count < min(a.count, b.count), a[a.startIndex + count] == b[b.startIndex + count] { count += 1 }
        func cutsScalar(_ text: ArraySlice<UInt8>) -> Bool {
            count < text.count && text[text.startIndex + count] & 0xC0 == 0x80
        }
        while count > 0, cutsScalar(a) || cutsScalar(b) { count -= 1 }
        return count
    }

    private func sharedTail(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
        var count = 0
        while count < min(a.count, b.count), a[a.endIndex - 1 - count] == b[b.endIndex - 1 - count] { count += 1 }
        while count > 0, a[a.endIndex - count] & 0xC0 == 0x80 { count -= 1 }
        return count
    }
}

/// A text as a list of pieces, each of the original or of what was put in.
private struct Composer {
    struct Piece {
        var isNew: Bool
        /// In the original text, or in `store`.
        var start: Int
        var end: Int
    }

    private(set) var pieces: [Piece]
    private(set) var store: [UInt8] = []

    init(count: Int) {
        pieces = count > 0 ? [Piece(isNew: false, start: 0, end: count)] : []
    }

    mutating func apply(_ stage: Stage) {
        let base = store.count
        store.append(contentsOf: stage.store)
        var result: [Piece] = []
        result.reserveCapacity(pieces.count + 2 * stage.edits.count)
        var index = 0
        var used = 0
        var position = 0
        var stored = base

        /// Moves over bytes of the text before the stage, keeping them or not.
        func advance(to target: Int, keeping: Bool) {
            while position < target, index < pieces.count {
                let piece = pieces[index]
                let count = min(target - position, piece.end - piece.start - used)
                if keeping, count > 0 {
                    result.append(Piece(isNew: piece.isNew, start: piece.start + used, end: piece.start + used + count))
                }
                position += count
                used += count
                if piece.start + used == piece.end {
                    index += 1
                    used = 0
                }
            }
        }

        for edit in stage.edits {
            advance(to: edit.start, keeping: true)
            advance(to: edit.start + edit.removed, keeping: false)
            stored += edit.removed
            if edit.inserted > 0 { result.append(Piece(isNew: true, start: stored, end: stored + edit.inserted)) }
            stored += edit.inserted
        }
        advance(to: .max, keeping: true)
        pieces = result
    }
}
