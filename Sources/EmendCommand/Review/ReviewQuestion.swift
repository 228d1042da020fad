import Emend
import EmendFraming
import EmendUnicode

/// Changes that overlap or touch in the text as it was read: they are made together or not at all.
struct ReviewQuestion {
    enum Answer { case undecided, accepted, rejected, stet }

    /// Bytes of the text.
    private(set) var range: Range<Int>
    /// What is replaced, in order; nothing, where it is a hint.
    private(set) var hunks: [(range: Range<Int>, replacement: [UInt8])]
    /// In the order in which they are made.
    private(set) var changes: [Change]
    var answer = Answer.undecided

    var isHint: Bool { hunks.isEmpty }
    var filters: [String] { changes.reduce(into: []) { if !$0.contains($1.filter) { $0.append($1.filter) } } }

    /// What stands in the place of `range` once it is accepted.
    func replacement(in text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = range.lowerBound
        for hunk in hunks {
            result += text[position..<hunk.range.lowerBound] + hunk.replacement
            position = hunk.range.upperBound
        }
        return result + text[position..<range.upperBound]
    }

    /// The words of the text that it is about; nil where they go over a line end.
    func phrase(in text: [UInt8]) -> String? {
        func belongs(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x7F }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, !belongs(text[start]) { start += 1 }
        while end > start, !belongs(text[end - 1]) { end -= 1 }
        while start > 0, belongs(text[start - 1]) { start -= 1 }
        while end < text.count, belongs(text[end]) { end += 1 }
        // Marks around the words are no part of them.
        let marks = Set("\"'()[]{}<>,.;:!?".utf8)
        while start < range.lowerBound, marks.contains(text[start]) { start += 1 }
        while end > range.upperBound, marks.contains(text[end - 1]) { end -= 1 }
        let bytes = Array(text[start..<end])
        return bytes.isEmpty || bytes.contains(0x0A) ? nil : String(validating: bytes, as: UTF8.self)
    }
}

/// A text in work, and what there is to be asked about it.
struct ReviewedText {
    /// Why it cannot be reviewed.
    struct Refusal: Error { let reason: String }

    let bytes: [UInt8]
    var questions: [ReviewQuestion]
    /// The keys of findings that were rejected before.
    let withheld: Set<UInt64>

    init(_ bytes: [UInt8], _ pipeline: Pipeline, withHints: Bool) throws {
        self.bytes = bytes
        questions = []
        var withheld: Set<UInt64> = []
        for piece in try Self.clean(bytes, pipeline) {
            withheld.formUnion(piece.withheld)
            questions += try Self.questions(of: piece, withHints)
        }
        self.withheld = withheld
    }

    /// All that is found in a text.
    private static func clean(_ bytes: [UInt8], _ pipeline: Pipeline) throws -> [CleanedPiece] {
        var cleaner = FramedCleaner(pipeline, framing: .text, recording: [.changes, .journal, .names], decoder: InputEncoding.automatic.decoder())
        cleaner.append(bytes)
        var pieces: [CleanedPiece] = []
        while let piece = cleaner.next() { pieces.append(piece) }
        while let piece = cleaner.finish() { pieces.append(piece) }
        if pieces.contains(where: { $0.stages.first?.id == Stage.encodingID }) { throw Refusal(reason: "is not in UTF-8, which a review writes; convert it first, as iconv does") }
        return pieces
    }

    private static func questions(of piece: CleanedPiece, _ withHints: Bool) throws -> [ReviewQuestion] {
        var items: [(range: Range<Int>, hunk: [UInt8]?, change: Change?)] = []
        if piece.isChanged {
            let original = try piece.original()
            let script = EditScript(piece.stages, originalCount: original.count).minimal(for: original)
            items = script.edits.map { ($0.range.lowerBound + piece.originalOffset..<$0.range.upperBound + piece.originalOffset, Array(script.replacement($0)), nil) }
        }
        // Findings come in the order of their places, those at one place in the order of the filters, which a sort must keep.
        items += piece.changes.filter(\.isApplied).map { ($0.range, nil, $0) }
        let order = items.indices.sorted { (items[$0].range.lowerBound, $0) < (items[$1].range.lowerBound, $1) }
        var result: [ReviewQuestion] = []
        for index in order {
            let item = items[index]
            if result.last.map({ $0.touches(item.range) }) != true { result.append(ReviewQuestion(range: item.range, hunks: [], changes: [])) }
            result[result.count - 1].take(item.range, item.hunk, item.change)
        }
        // What one filter did and another undid is none.
        result.removeAll(where: \.isHint)
        if withHints {
            result += piece.changes.filter { !$0.isApplied }.map { ReviewQuestion(range: $0.range, hunks: [], changes: [$0]) }
            result.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        return result
    }

    /// What the accepted changes make of it, and nothing else does.
    var accepted: EditScript {
        var script = EditScript()
        for question in questions where question.answer == .accepted {
            for hunk in question.hunks { script.append(hunk.range, hunk.replacement) }
        }
        return script
    }

    /// The names by which what was rejected is known in `text`, where the accepted changes are made: words around it may be others there.
    ///
    /// `known` are the keys of what was rejected before, and `wasRejected` finds the names of such.
    func rejected(in text: [UInt8], _ pipeline: Pipeline, known: Set<UInt64>, wasRejected: (UInt64) -> FindingName?) throws -> Set<FindingName> {
        var sought: [(range: Range<Int>?, name: FindingName)] = []
        var shift = 0
        for question in questions {
            let range = question.range.lowerBound + shift..<question.range.upperBound + shift
            switch question.answer {
            case .accepted: shift += question.replacement(in: bytes).count - question.range.count
            case .rejected: sought += question.changes.map { (range, $0.name) }
            case .undecided, .stet: break
            }
        }
        if text == bytes { return Set(sought.map(\.name)) }
        sought += withheld.compactMap(wasRejected).map { (nil, $0) }
        // What comes before all filters is known without words around it.
        var names = Set(sought.map(\.name).filter { $0.context == 0 })
        // What is left out brings up what would have been made of it, as often as filters can build on each other.
        for _ in 1...8 {
            let pieces = try Self.clean(text, pipeline.accepting(AcceptedFindings(keys: known.union(names.map(\.key)))))
            let found = pieces.flatMap(\.changes).filter { change in
                sought.contains { range, name in
                    (name.filter, name.before, name.after) == (change.filter, change.before, change.after)
                        && range.map { $0.lowerBound <= change.range.upperBound && change.range.lowerBound <= $0.upperBound } != false
                }
            }
            let more = Set(found.map(\.name)).subtracting(names)
            if more.isEmpty { break }
            names.formUnion(more)
        }
        return names
    }
}

extension ReviewQuestion {
    fileprivate func touches(_ other: Range<Int>) -> Bool { other.lowerBound <= range.upperBound }

    fileprivate mutating func take(_ other: Range<Int>, _ hunk: [UInt8]?, _ change: Change?) {
        range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
        if let hunk { hunks.append((other, hunk)) }
        if let change { changes.append(change) }
    }
}
