/// An edit or a hint before it is given its place in the document.
struct Finding: Sendable {
    enum Source {
        /// The index of the filter in the pipeline.
        case filter(Int)
        case decoding(UTF8Repair.Kind)
    }

    var source: Source
    var safety: Safety
    var isApplied: Bool
    /// In the bytes of the block as it was read.
    var range: Range<Int>
    var isNested: Bool
    var before: [UInt8]
    var after: [UInt8]
    /// What is said instead of the card's reason.
    var note: String?
    var surroundings: Surroundings?
    /// See `Change.wordsAround`.
    var wordsAround: UInt64 = 0
}

struct BlockResult {
    var bytes: [UInt8]
    var isChanged: Bool
    /// How many rounds changed something.
    var rounds: Int
    var stages: [Stage]
    var findings: [Finding]
    var faults: [Fault]
    var endsInsideFence: Bool
    /// Where in the block as it was read U+FFFD was put in.
    var losses: [Int]
    var editCounts: [String: Int]
    /// The key of each finding that was accepted.
    var withheld: [UInt64]
}

/// One attempt at cleaning a block.
struct BlockRun: ~Copyable {
    let pipeline: Pipeline
    let decoding: OffsetMap
    let position: BlockPosition
    let recording: Recording
    private let decodedCount: Int
    private var text: Text
    private var map = OffsetMap()
    /// In the coordinates of the present text; what lies here is not edited.
    private var frozen: [Range<Int>]
    private var stages: [Stage] = []
    private var applied: [Finding] = []
    private var reported: [Finding] = []
    private var withheld: [(filter: Int, key: UInt64)] = []
    private var faults: [Fault] = []
    private var edits = Edits()
    private var rounds = 0
    private var isChanged = false
    private var editCounts: [String: Int] = [:]
    /// How many stages had edits so far, and how many when each filter last scanned: what did not change since then needs no second look.
    private var editedStages = 0
    private var scannedAfter: [Int]

    init(pipeline: Pipeline, decoded: [UInt8], decoding: OffsetMap, position: BlockPosition, frozen: [Range<Int>], recording: Recording) {
        self.pipeline = pipeline
        self.decoding = decoding
        self.position = position
        self.frozen = frozen
        self.recording = recording
        decodedCount = decoded.count
        scannedAfter = Array(repeating: -1, count: pipeline.entries.count)
        text = Text(bytes: decoded, position: position, knowledge: pipeline.knowledge, setting: pipeline.settings.language)
    }

    /// Scans until nothing changes. Returns the ranges, in the decoded block, that still moved after the last round.
    mutating func settle() -> [Range<Int>] {
        while rounds < Pipeline.maximalRounds {
            var changed = false
            for index in pipeline.entries.indices where propose(index) {
                apply(index)
                changed = true
            }
            if !changed { return [] }
            rounds += 1
            isChanged = true
        }
        for index in pipeline.entries.indices where propose(index) {
            return edits.list.map { map.original($0.start..<$0.end).range }
        }
        return []
    }

    /// Lets a filter scan; leaves in `edits` what is to be applied, and says whether that is anything.
    private mutating func propose(_ index: Int) -> Bool {
        if scannedAfter[index] == editedStages { return false }
        let isFirstScan = scannedAfter[index] < 0
        scannedAfter[index] = editedStages
        // What it reported of the text as it was is void.
        if !isFirstScan, !reported.isEmpty {
            reported.removeAll { if case .filter(index) = $0.source { true } else { false } }
        }
        if !isFirstScan, !withheld.isEmpty { withheld.removeAll { $0.filter == index } }
        let entry = pipeline.entries[index]
        if entry.triggers.isDisjoint(with: text.present) { return false }
        if !text.mayHold(entry.languages) { return false }
        edits.reset(usual: entry.card.safety)
        entry.filter.scan(text, &edits)
        if edits.isEmpty { return false }
        if let flaw = flaw() {
            if !faults.contains(where: { $0.filter == entry.card.id }) {
                faults.append(Fault(filter: entry.card.id, message: flaw))
            }
            return false
        }
        sift(index, entry.card)
        return !edits.isEmpty
    }

    /// Why the edits cannot be used, or nil.
    private func flaw() -> String? {
        var position = 0
        for edit in edits.list {
            guard edit.start >= position else { return "edits overlap or are out of order at byte \(edit.start)" }
            guard edit.end >= edit.start, edit.end <= text.count else { return "an edit ends at byte \(edit.end), beyond the text" }
            guard text[edit.start] & 0xC0 != 0x80, text[edit.end] & 0xC0 != 0x80 else { return "an edit at byte \(edit.start) cuts a scalar" }
            guard UTF8Repair.isValid(edits.text(of: edit)) else { return "the replacement at byte \(edit.start) is not UTF-8" }
            position = edit.end
        }
        return nil
    }

    /// Withdraws what would change nothing or touch what must stand, and sets hints aside.
    private mutating func sift(_ index: Int, _ card: Card) {
        let spans = text.protected
        var kept = 0
        var span = 0
        let asksForLanguage = card.languages != .any
        var cold = 0
        let seam = self.seam
        let readsLines = ![.decode, .entities, .mojibake, .unicode].contains(card.group)
        for edit in edits.list {
            let range = edit.start..<edit.end
            // Where a line was cut, neither what stands there nor what is missing is known.
            if edit.start == 0 && !position.isLineStart && readsLines || edit.end > seam || edit.start >= seam { continue }
            if text.bytes[range].elementsEqual(edits.text(of: edit)), edit.safety != .hint { continue }
            while span < spans.count, Int(spans[span].end) < edit.start { span += 1 }
            var probe = span
            while cold < frozen.count, frozen[cold].upperBound < edit.start { cold += 1 }
            var isProtected = cold < frozen.count && frozen[cold].lowerBound <= edit.end
            while !isProtected, probe < spans.count, Int(spans[probe].start) <= edit.end {
                isProtected = spans[probe].forbids(range, to: card.group) || spans[probe].kind == .switchedOff && joinsLine(edit, to: spans[probe])
                probe += 1
            }
            // Filters of a language sleep in paragraphs and quotations of another one.
            if asksForLanguage, !card.languages.includes(text.language(at: edit.start)) { continue }
            let isAsked = edit.safety == .safe || (edit.safety == .unsafe && pipeline.settings.appliesUnsafe)
            // In what was frozen the wish is reported; in other protected spans there is nothing to wish.
            if isProtected, frozen.isEmpty { continue }
            if let accepted = pipeline.accepted, withholds(edit, index, accepted) { continue }
            if isProtected {
                report(edit, index)
            } else if isAsked {
                edits.list[kept] = edit
                kept += 1
            } else {
                report(edit, index)
            }
        }
        edits.list.removeSubrange(kept...)
    }

    /// Whether an edit takes away the line end before a span, so that what stands before would become part of its first line.
    private func joinsLine(_ edit: Edits.Edit, to span: ProtectedSpan) -> Bool {
        edit.end == Int(span.start) && edit.end > edit.start && text.bytes[edit.end - 1] == 0x0A && edits.text(of: edit).last != 0x0A
    }

    /// Where the white space starts at which the line goes on in the next block; beyond the text where none does.
    private var seam: Int {
        guard !position.isEnd, let last = text.bytes.last, last != 0x0A else { return text.count + 1 }
        var start = text.count
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
        // Nothing but white space goes on from nothing.
        return start > 0 ? start : text.count + 1
    }

    private mutating func report(_ edit: Edits.Edit, _ index: Int) {
        guard recording.contains(.changes) else { return }
        reported.append(finding(edit, index, isApplied: false))
    }

    /// Whether a finding was accepted. Keeps an account of those that were.
    private mutating func withholds(_ edit: Edits.Edit, _ index: Int, _ accepted: AcceptedFindings) -> Bool {
        switch accepted.choice {
        case .all:
            report(edit, index)
            return true
        case .keys(let keys):
            if keys.isEmpty { return false }
            let range = edit.start..<edit.end
            let key = FindingName.key(pipeline.entries[index].card.id, text.bytes[range], edits.text(of: edit), WordsAround.hash(of: range, in: text.bytes))
            guard keys.contains(key) else { return false }
            withheld.append((index, key))
            return true
        }
    }

    private func finding(_ edit: Edits.Edit, _ index: Int, isApplied: Bool) -> Finding {
        let decoded = map.original(edit.start..<edit.end)
        let original = decoding.original(decoded.range)
        return Finding(
            source: .filter(index), safety: edit.safety, isApplied: isApplied, range: original.range,
            isNested: decoded.isNested || original.isNested,
            before: Array(text.bytes[edit.start..<edit.end]), after: Array(edits.text(of: edit)), note: edits.note(of: edit),
            surroundings: recording.contains(.contexts) ? Surroundings(of: edit.start..<edit.end, in: text.bytes) : nil,
            wordsAround: recording.contains(.names) ? WordsAround.hash(of: edit.start..<edit.end, in: text.bytes) : 0)
    }

    /// Makes the proposed edits in one pass.
    private mutating func apply(_ index: Int) {
        let bytes = text.bytes
        var stage = Stage(id: pipeline.entries[index].card.id)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.store.count)
        var position = 0
        for edit in edits.list {
            if recording.contains(.changes) { applied.append(finding(edit, index, isApplied: true)) }
            let replacement = edits.text(of: edit)
            if recording.contains(.journal) {
                stage.append(removing: edit.start..<edit.end, of: bytes, inserting: replacement)
            } else {
                stage.edits.append(StageEdit(start: edit.start, removed: edit.end - edit.start, inserted: replacement.count))
            }
            result.append(contentsOf: bytes[position..<edit.start])
            result.append(contentsOf: replacement)
            position = edit.end
        }
        result.append(contentsOf: bytes[position...])
        editedStages += 1
        editCounts[stage.id, default: 0] += stage.edits.count
        map.apply(stage.edits)
        if !frozen.isEmpty { frozen = frozen.moved(past: stage.edits) }
        let inserted = edits.store.withUnsafeBufferPointer { ByteSet(of: $0) }
        text = text.edited(result, inserted: inserted, edits: stage.edits)
        if recording.contains(.journal) { stages.append(stage) }
    }

    consuming func result(after repair: UTF8Repair?, of raw: [UInt8]) -> BlockResult {
        var findings: [Finding] = []
        var losses: [Int] = []
        var editCounts = editCounts
        if let repair {
            var stored = 0
            for (edit, kind) in zip(repair.stage.edits, repair.kinds) {
                if kind == .invalid { losses.append(edit.start) }
                let end = stored + edit.removed + edit.inserted
                if recording.contains(.changes) {
                    findings.append(Finding(
                        source: .decoding(kind), safety: .safe, isApplied: true, range: edit.start..<edit.start + edit.removed, isNested: false,
                        before: Array(repair.stage.store[stored..<stored + edit.removed]),
                        after: Array(repair.stage.store[stored + edit.removed..<end]),
                        surroundings: recording.contains(.contexts) ? Surroundings(of: edit.start..<edit.start + edit.removed, in: raw) : nil))
                }
                stored = end
            }
            for kind in Set(repair.kinds) { editCounts[kind.card.id] = repair.kinds.count { $0 == kind } }
        }
        findings += applied
        findings += reported
        return BlockResult(
            bytes: text.bytes, isChanged: isChanged || repair != nil, rounds: rounds,
            stages: (recording.contains(.journal) ? [repair?.stage].compactMap { $0 } : []) + stages,
            findings: findings, faults: faults,
            endsInsideFence: ProtectedSpanFinder.endsInsideFence(text.bytes, text.present, position.isInsideFence), losses: losses, editCounts: editCounts,
            withheld: withheld.map(\.key))
    }
}
