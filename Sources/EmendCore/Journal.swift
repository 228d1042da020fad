/// The edits of a document, stage by stage and block by block: exact enough to replay them and to undo them to the byte.
///
/// Blocks without edits leave nothing in it.
public struct Journal: Sendable, Hashable {
    public struct Block: Sendable, Hashable {
        /// Where the block starts in the document as it was read, in bytes.
        public var originalOffset: Int
        public var originalCount: Int
        public var cleanedCount: Int
        public var stages: [Stage]

        public init(originalOffset: Int, originalCount: Int, cleanedCount: Int, stages: [Stage]) {
            self.originalOffset = originalOffset
            self.originalCount = originalCount
            self.cleanedCount = cleanedCount
            self.stages = stages
        }

        /// The block as it was cleaned, from the block as it was read.
        public func replay(_ original: [UInt8]) throws(Stage.Mismatch) -> [UInt8] {
            var text = original
            for stage in stages { text = try stage.apply(to: text) }
            return text
        }

        /// The block as it was read, from the block as it was cleaned.
        public func undo(_ cleaned: [UInt8]) throws(Stage.Mismatch) -> [UInt8] {
            var text = cleaned
            for stage in stages.reversed() { text = try stage.undo(on: text) }
            return text
        }
    }

    /// In document order.
    public internal(set) var blocks: [Block] = []

    public init() {}

    public init(blocks: [Block]) {
        self.blocks = blocks
    }

    public mutating func append(_ block: CleanedBlock) {
        if let entry = Block(block) { blocks.append(entry) }
    }

    /// The cleaned document, from the document as it was read.
    public func replay(_ original: [UInt8]) throws(Stage.Mismatch) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for block in blocks {
            let end = block.originalOffset + block.originalCount
            guard block.originalOffset >= position, end <= original.count else { throw .textIsNotWhatTheStageSaw }
            result.append(contentsOf: original[position..<block.originalOffset])
            result.append(contentsOf: try block.replay(Array(original[block.originalOffset..<end])))
            position = end
        }
        result.append(contentsOf: original[position...])
        return result
    }

    /// The document as it was read, from the cleaned one.
    public func undo(_ cleaned: [UInt8]) throws(Stage.Mismatch) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for block in blocks {
            let start = position + block.originalOffset - result.count
            let end = start + block.cleanedCount
            guard start >= position, end <= cleaned.count else { throw .textIsNotWhatTheStageSaw }
            result.append(contentsOf: cleaned[position..<start])
            result.append(contentsOf: try block.undo(Array(cleaned[start..<end])))
            position = end
        }
        result.append(contentsOf: cleaned[position...])
        return result
    }
}

extension Journal.Block {
    /// Nil for a block without edits.
    public init?(_ block: CleanedBlock) {
        guard !block.stages.isEmpty else { return nil }
        self.init(
            originalOffset: block.originalOffset, originalCount: block.originalCount, cleanedCount: block.bytes.count, stages: block.stages)
    }
}
