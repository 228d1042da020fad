/// Turns the bytes of a document into UTF-8, piece by piece.
public protocol TextDecoder {
    /// Decodes what can be decoded of the bytes given so far. With `isFinal` no more bytes come, and nothing is kept back.
    mutating func decode(_ bytes: [UInt8], isFinal: Bool) -> DecodedText
    /// Nothing was changed so far, and nothing will be: what is read is UTF-8. It need not be asked any more.
    var isTransparent: Bool { get }
}

/// Text that a decoder gives, and how it came from the bytes that were read.
public struct DecodedText: Sendable {
    /// UTF-8, as far as the document can be read as text.
    public var bytes: [UInt8]
    /// In order, in offsets of the whole document as it was read: which bytes were replaced, and how many stand in their place. All others
    /// are the same in both.
    public var edits: [StageEdit]
    /// The indices in `edits` of those that put in U+FFFD for what cannot be decoded.
    public var losses: [Int]

    public init(bytes: [UInt8], edits: [StageEdit] = [], losses: [Int] = []) {
        self.bytes = bytes
        self.edits = edits
        self.losses = losses
    }
}

extension Stage {
    /// The stage that led from another encoding to UTF-8.
    public static let encodingID = "encoding"
}

/// Keeps how decoded text came from what was read, until a piece of the text is asked for.
package struct DecodingLedger {
    private var decoder: any TextDecoder
    private var edits: [StageEdit] = []
    /// For each of `edits`.
    private var isLoss: [Bool] = []
    /// What was not asked for yet starts here in `edits`, `raw` and `decoded`.
    private var nextEdit = 0
    private var nextRaw = 0
    private var nextDecoded = 0
    private var raw: [UInt8] = []
    private var decoded: [UInt8] = []
    /// Where in the document the bytes from `nextRaw` on stand.
    private var offset = 0

    package init(_ decoder: any TextDecoder) {
        self.decoder = decoder
    }

    /// Decodes more of a document.
    package mutating func append(_ bytes: [UInt8], isFinal: Bool) -> [UInt8] {
        forgetTaken()
        let text = decoder.decode(bytes, isFinal: isFinal)
        raw.append(contentsOf: bytes)
        decoded.append(contentsOf: text.bytes)
        edits.append(contentsOf: text.edits)
        isLoss.append(contentsOf: repeatElement(false, count: text.edits.count))
        for index in text.losses { isLoss[isLoss.count - text.edits.count + index] = true }
        return text.bytes
    }

    /// Where decoded text came from.
    package struct Origin {
        /// From the bytes as they were read to the text, in offsets of the piece.
        package var stage = Stage(id: Stage.encodingID)
        /// Where the piece stood in what was read, in bytes.
        package var offset: Int
        package var count: Int
        /// Offsets in the piece as it was read of what could not be decoded.
        package var losses: [Int] = []
    }

    /// Whether what is read needs no decoding.
    package var isTransparent: Bool { decoder.isTransparent }

    /// The origin of the next bytes of the text. They end where a scalar ends.
    package mutating func take(_ count: Int) -> Origin {
        var origin = Origin(offset: offset, count: 0)
        // Positions in the text and in what was read, from the start of the piece.
        var position = 0
        var source = 0
        while nextEdit < edits.count {
            let edit = edits[nextEdit]
            let start = position + edit.start - offset - source
            // An edit at the very end belongs to what follows, unless it only takes something away.
            if start > count || start == count && edit.inserted > 0 { break }
            let kept = min(edit.inserted, count - start)
            source = edit.start - offset
            if isLoss[nextEdit] { origin.losses.append(source) }
            origin.stage.edits.append(StageEdit(start: source, removed: edit.removed, inserted: kept))
            origin.stage.store.append(contentsOf: raw[nextRaw + source..<nextRaw + source + edit.removed])
            origin.stage.store.append(contentsOf: decoded[nextDecoded + start..<nextDecoded + start + kept])
            source += edit.removed
            position = start + kept
            if kept < edit.inserted {
                // Several scalars stand for the same bytes: the first piece takes the bytes.
                edits[nextEdit] = StageEdit(start: edit.start + edit.removed, removed: 0, inserted: edit.inserted - kept)
                isLoss[nextEdit] = false
                break
            }
            nextEdit += 1
        }
        origin.count = source + count - position
        nextRaw += origin.count
        nextDecoded += count
        offset += origin.count
        return origin
    }

    private mutating func forgetTaken() {
        raw.removeFirst(nextRaw)
        decoded.removeFirst(nextDecoded)
        edits.removeFirst(nextEdit)
        isLoss.removeFirst(nextEdit)
        (nextRaw, nextDecoded, nextEdit) = (0, 0, 0)
    }
}

extension DecodingLedger.Origin {
    /// Moves what is told of decoded text to what was read: ranges that count from `start` in the text.
    package func move(_ changes: inout [Change], from start: Int) {
        var map = OffsetMap()
        map.apply(stage.edits)
        for i in changes.indices {
            let range = changes[i].range
            let original = map.original(range.lowerBound - start..<range.upperBound - start).range
            changes[i].range = original.lowerBound + offset..<original.upperBound + offset
        }
    }
}
