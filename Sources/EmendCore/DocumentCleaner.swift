/// Cleans one document that arrives in pieces, with memory for one block.
public struct DocumentCleaner {
    private let pipeline: Pipeline
    private let recording: Recording
    private let cutter: BlockCutter
    private var ledger: DecodingLedger?
    private var isDecoded = false
    private var buffer: [UInt8] = []
    private var consumed = 0
    /// Where the next block starts, in UTF-8 and in the document as it was read.
    private var offset = 0
    private var originalOffset = 0
    private var isStart = true
    private var isInsideFence = false
    private var isLineStart = true
    private let isSingleLine: Bool
    /// The line and column at which the next block starts, from 0.
    private var line = 0
    private var column = 0

    init(_ pipeline: Pipeline, recording: Recording, decoder: (any TextDecoder)?, isSingleLine: Bool) {
        self.pipeline = pipeline
        self.isSingleLine = isSingleLine
        self.recording = recording
        ledger = decoder.map(DecodingLedger.init)
        cutter = BlockCutter(unicode: pipeline.knowledge.unicode)
    }

    /// Takes more of the document.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        if consumed > 0 {
            buffer.removeFirst(consumed)
            consumed = 0
        }
        guard ledger != nil else { return buffer.append(contentsOf: bytes) }
        buffer.append(contentsOf: ledger!.append(Array(bytes), isFinal: false))
        if ledger!.isTransparent { ledger = nil }
    }

    /// The next block that is known to be complete, cleaned, or nil where more of the document is needed.
    public mutating func next() -> CleanedBlock? {
        cutter.firstBlock(of: buffer[consumed...], isFinal: false).map { clean($0, isEnd: false) }
    }

    /// The next block after the end of the document was reached, or nil when all are done.
    public mutating func finish() -> CleanedBlock? {
        if !isDecoded, ledger != nil {
            isDecoded = true
            if consumed > 0 { buffer.removeFirst(consumed) }
            consumed = 0
            buffer.append(contentsOf: ledger!.append([], isFinal: true))
        }
        return cutter.firstBlock(of: buffer[consumed...], isFinal: true).map { clean($0, isEnd: consumed + $0 == buffer.count) }
    }

    private mutating func clean(_ count: Int, isEnd: Bool) -> CleanedBlock {
        let raw = consumed == 0 && count == buffer.count ? buffer : Array(buffer[consumed..<consumed + count])
        consumed += count
        let position = BlockPosition(isStart: isStart, isEnd: isEnd, isInsideFence: isInsideFence, isSingleLine: isSingleLine, isLineStart: isLineStart)
        let result = pipeline.run(raw, position: position, recording: recording)
        let origin = ledger?.take(count)
        let losses = (origin?.losses ?? []) + result.losses
        var block = CleanedBlock(
            bytes: result.bytes, isChanged: result.isChanged, originalOffset: originalOffset, originalCount: origin?.count ?? count,
            changes: changes(result.findings + lossesAsFindings(origin), in: raw), stages: result.stages, faults: result.faults, rounds: result.rounds,
            invalidCount: losses.count, firstInvalidOffset: losses.min().map { originalOffset + $0 })
        if let origin, !origin.stage.edits.isEmpty {
            block.isChanged = true
            if recording.contains(.journal) { block.stages.insert(origin.stage, at: 0) }
        }
        origin?.move(&block.changes, from: offset)
        isStart = false
        isInsideFence = result.endsInsideFence
        isLineStart = raw.last == 0x0A
        offset += count
        originalOffset += block.originalCount
        return block
    }

    /// What the decoder could not read, as changes of the decoded text.
    private func lossesAsFindings(_ origin: DecodingLedger.Origin?) -> [Finding] {
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
                    before: Array(origin.stage.store[stored..<stored + edit.removed]), after: [0xEF, 0xBF, 0xBD]))
                loss += 1
            }
            growth += edit.inserted - edit.removed
            stored += edit.removed + edit.inserted
        }
        return findings
    }

    /// Places findings in the document; counts lines only where somebody wants to read them.
    private mutating func changes(_ findings: [Finding], in raw: [UInt8]) -> [Change] {
        guard recording.contains(.changes) else { return [] }
        var changes: [Change] = []
        changes.reserveCapacity(findings.count)
        var scanned = 0
        // A byte order mark takes no column.
        if isStart, raw.starts(with: [0xEF, 0xBB, 0xBF]) { column = -1 }
        let order = findings.indices.sorted { (findings[$0].range.lowerBound, $0) < (findings[$1].range.lowerBound, $1) }
        for finding in order.map({ findings[$0] }) {
            advance(over: raw[scanned..<finding.range.lowerBound])
            scanned = finding.range.lowerBound
            let card: Card
            let before: String
            switch finding.source {
            case .filter(let index):
                card = pipeline.entries[index].card
                before = String(decoding: finding.before, as: UTF8.self)
            case .decoding(let kind):
                card = kind.card
                before = kind == .byteOrderMark ? "\u{FEFF}" : finding.before.reduce(into: "") { $0 += "\\x" + ($1 < 16 ? "0" : "") + String($1, radix: 16, uppercase: true) }
            }
            changes.append(Change(
                filter: card.id, group: card.group, safety: finding.safety, isApplied: finding.isApplied,
                range: offset + finding.range.lowerBound..<offset + finding.range.upperBound, line: line + 1, column: max(column, 0) + 1,
                before: before, after: String(decoding: finding.after, as: UTF8.self),
                reason: finding.note ?? card.reason, isNested: finding.isNested))
        }
        advance(over: raw[scanned...])
        return changes
    }

    private mutating func advance(over bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte == 0x0A {
                line += 1
                column = 0
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }
}
