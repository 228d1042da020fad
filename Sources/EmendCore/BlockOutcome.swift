/// What became of a block, but for the place of its changes: their lines and columns count from the start of the block.
///
/// It depends on nothing but the `RawBlock`, so blocks may be cleaned in any order and by any thread.
package struct BlockOutcome: Sendable {
    fileprivate var block: CleanedBlock
    fileprivate let extent: TextPosition
    package let endsInsideFence: Bool
}

/// A place in a text.
package struct TextPosition: Sendable {
    /// From 0.
    private(set) var line = 0
    /// From 0, in scalars; -1 before a byte order mark, which takes no column.
    private(set) var column = 0

    package init() {}

    fileprivate init(startOf raw: RawBlock) {
        if raw.position.isStart, raw.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { column = -1 }
    }

    fileprivate mutating func advance(over bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte == 0x0A {
                line += 1
                column = 0
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }

    /// Gives the next block of a document its place.
    package mutating func place(_ outcome: BlockOutcome) -> CleanedBlock {
        var block = outcome.block
        for index in block.changes.indices {
            if block.changes[index].line == 1 { block.changes[index].column += column }
            block.changes[index].line += line
        }
        column = outcome.extent.line > 0 ? outcome.extent.column : column + outcome.extent.column
        line += outcome.extent.line
        return block
    }
}

extension Pipeline {
    /// Cleans a block of a document.
    package func clean(_ raw: RawBlock, recording: Recording) -> BlockOutcome {
        let result = run(raw.bytes, position: raw.position, recording: recording)
        let origin = raw.origin
        let losses = (origin?.losses ?? []) + result.losses
        let (changes, extent) = changes(result.findings + lossesAsFindings(origin, raw, recording), in: raw, recording)
        var block = CleanedBlock(
            bytes: result.bytes, isChanged: result.isChanged, originalOffset: raw.originalOffset, originalCount: raw.originalCount,
            changes: changes, stages: result.stages, faults: result.faults, rounds: result.rounds,
            invalidCount: losses.count, firstInvalidOffset: losses.min().map { raw.originalOffset + $0 }, editCounts: result.editCounts)
        if let origin, !origin.losses.isEmpty { block.editCounts[UTF8Repair.Kind.invalid.card.id, default: 0] += origin.losses.count }
        block.withheld = result.withheld
        if let origin, !origin.stage.edits.isEmpty {
            block.isChanged = true
            if recording.contains(.journal) { block.stages.insert(origin.stage, at: 0) }
        }
        origin?.move(&block.changes, from: raw.offset)
        return BlockOutcome(block: block, extent: extent, endsInsideFence: result.endsInsideFence)
    }

    /// What the decoder could not read, as changes of the decoded text.
    private func lossesAsFindings(_ origin: DecodingLedger.Origin?, _ raw: RawBlock, _ recording: Recording) -> [Finding] {
        guard let origin, recording.contains(.changes), !origin.losses.isEmpty else { return [] }
        var findings: [Finding] = []
        var loss = 0
        var growth = 0
        var stored = 0
        for edit in origin.stage.edits {
            if loss < origin.losses.count, origin.losses[loss] == edit.start {
                let start = edit.start + growth
                findings.append(Finding(
                    source: .decoding(.invalid), safety: .safe, isApplied: true, range: start..<start + edit.inserted, isNested: false,
                    before: Array(origin.stage.store[stored..<stored + edit.removed]), after: [0xEF, 0xBF, 0xBD],
                    surroundings: recording.contains(.contexts) ? Surroundings(of: start..<start + edit.inserted, in: raw.bytes) : nil))
                loss += 1
            }
            growth += edit.inserted - edit.removed
            stored += edit.removed + edit.inserted
        }
        return findings
    }

    /// Findings as changes of the block, and where the block ends; counts lines only where somebody wants to read them.
    private func changes(_ findings: [Finding], in raw: RawBlock, _ recording: Recording) -> ([Change], TextPosition) {
        var place = TextPosition(startOf: raw)
        guard recording.contains(.changes) else { return ([], place) }
        var changes: [Change] = []
        changes.reserveCapacity(findings.count)
        var scanned = 0
        let order = findings.indices.sorted { (findings[$0].range.lowerBound, $0) < (findings[$1].range.lowerBound, $1) }
        for finding in order.map({ findings[$0] }) {
            place.advance(over: raw.bytes[scanned..<finding.range.lowerBound])
            scanned = finding.range.lowerBound
            let card: Card
            let before: String
            switch finding.source {
            case .filter(let index):
                card = entries[index].card
                before = String(decoding: finding.before, as: UTF8.self)
            case .decoding(let kind):
                card = kind.card
                before = kind == .byteOrderMark ? "\u{FEFF}" : finding.before.reduce(into: "") { $0 += "\\x" + ($1 < 16 ? "0" : "") + String($1, radix: 16, uppercase: true) }
            }
            changes.append(Change(
                filter: card.id, group: card.group, safety: finding.safety, isApplied: finding.isApplied,
                range: raw.offset + finding.range.lowerBound..<raw.offset + finding.range.upperBound, line: place.line + 1, column: max(place.column, 0) + 1,
                before: before, after: String(decoding: finding.after, as: UTF8.self),
                reason: finding.note ?? card.reason, isNested: finding.isNested, context: finding.surroundings?.context(of: raw.bytes[finding.range]), wordsAround: finding.wordsAround))
        }
        place.advance(over: raw.bytes[scanned...])
        return (changes, place)
    }
}
