/// The edits that one scan of one filter proposes: ranges of the scanned text and their replacements.
///
/// Ranges are bytes, in text order, not overlapping, on scalar borders; the pipeline refuses all edits of a scan that
/// breaks this. Storage is flat and reused from scan to scan.
public struct Edits: ~Copyable {
    public struct Edit: Sendable {
        public var start: Int
        public var end: Int
        /// The range of the replacement in `store`.
        var textStart: Int
        var textEnd: Int
        public var safety: Safety
        /// The index in `notes` of what is said instead of the card's reason, or -1.
        var note: Int32 = -1
    }

    public internal(set) var list: [Edit] = []
    var store: [UInt8] = []
    var notes: [String] = []
    /// What an edit is worth that does not say so itself: the safety on the filter's card.
    var usual: Safety = .safe

    public init() {}

    public var isEmpty: Bool { list.isEmpty }

    mutating func reset(usual: Safety) {
        list.removeAll(keepingCapacity: true)
        store.removeAll(keepingCapacity: true)
        notes.removeAll(keepingCapacity: true)
        self.usual = usual
    }

    public mutating func delete(_ range: Range<Int>, safety: Safety? = nil) {
        add(range, from: store.count, safety)
    }

    public mutating func insert(_ text: StaticString, at offset: Int, safety: Safety? = nil) {
        replace(offset..<offset, with: text, safety: safety)
    }

    public mutating func replace(_ range: Range<Int>, with text: StaticString, safety: Safety? = nil) {
        let from = store.count
        text.withUTF8Buffer { store.append(contentsOf: $0) }
        add(range, from: from, safety)
    }

    public mutating func replace(_ range: Range<Int>, with bytes: some Sequence<UInt8>, safety: Safety? = nil) {
        let from = store.count
        store.append(contentsOf: bytes)
        add(range, from: from, safety)
    }

    /// Reports a range without changing it; the text, if any, is what might stand there.
    public mutating func hint(_ range: Range<Int>, _ text: StaticString = "") {
        replace(range, with: text, safety: .hint)
    }

    /// Takes edits back, as a filter does that lets another one scan and does not want all of what that proposes.
    public mutating func withdraw(where isUnwanted: (_ range: Range<Int>, _ replacement: ArraySlice<UInt8>) -> Bool) {
        list.removeAll { $0.start <= $0.end && isUnwanted($0.start..<$0.end, store[$0.textStart..<$0.textEnd]) }
    }

    /// Gives the edit proposed last a reason of its own.
    public mutating func explainLast(_ reason: String) {
        guard !list.isEmpty else { return }
        list[list.count - 1].note = Int32(notes.count)
        notes.append(reason)
    }

    /// The reason that an edit has of its own, or nil.
    func note(of edit: Edit) -> String? { edit.note < 0 ? nil : notes[Int(edit.note)] }

    /// The replacement of an edit.
    public func text(of edit: Edit) -> ArraySlice<UInt8> { store[edit.textStart..<edit.textEnd] }

    private mutating func add(_ range: Range<Int>, from: Int, _ safety: Safety?) {
        list.append(Edit(start: range.lowerBound, end: range.upperBound, textStart: from, textEnd: store.count, safety: safety ?? usual))
    }
}
