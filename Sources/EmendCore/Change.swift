/// An edit as a person sees it.
public struct Change: Sendable, Hashable {
    /// The id of the filter.
    public var filter: String
    public var group: Group
    public var safety: Safety
    /// False for hints, and for unsafe edits that were not asked for.
    public var isApplied: Bool
    /// Bytes of the document as it was read.
    public var range: Range<Int>
    /// From 1; a line ends with a line feed.
    public var line: Int
    /// From 1, in Unicode scalars.
    public var column: Int
    /// The text that was replaced, as it stood when the filter saw it. Bytes that are not UTF-8 show as `\xE9`.
    public var before: String
    public var after: String
    public var reason: String
    /// The text had been changed here by an earlier filter, so `range` is the smallest original range that encloses it.
    public var isNested: Bool
    /// Nil unless contexts were recorded.
    public var context: ChangeContext?
    /// A hash of the three words on either side, as the filter saw them; 0 unless names were recorded.
    public var wordsAround: UInt64 = 0
}

/// What stands around a change in its line, at most 60 scalars each side, as the filter saw it: corrected by the filters before it.
public struct ChangeContext: Sendable, Hashable {
    public static let reach = 60

    public var lead: String
    public var trail: String
    /// The line goes on before the lead, or behind the trail.
    public var isLeadCut: Bool
    public var isTrailCut: Bool
    /// The original text of the change's range.
    public var original: String

    public init(lead: String, trail: String, isLeadCut: Bool, isTrailCut: Bool, original: String) {
        self.lead = lead
        self.trail = trail
        self.isLeadCut = isLeadCut
        self.isTrailCut = isTrailCut
        self.original = original
    }
}

/// A cleaned block and what was done to it.
public struct CleanedBlock: Sendable {
    /// Valid UTF-8.
    public var bytes: [UInt8]
    public var isChanged: Bool
    /// Where the block started in the document as it was read, and its length there, in bytes.
    public var originalOffset: Int
    public var originalCount: Int
    /// In text order; empty unless changes were recorded.
    public var changes: [Change]
    /// In the order of application; empty unless a journal was recorded.
    public var stages: [Stage]
    public var faults: [Fault]
    /// How many scans by all filters changed something before the block came to rest: 0 for clean text, mostly 1 else.
    public var rounds: Int
    /// How many U+FFFD were put in for bytes that are not UTF-8, and where the first of those stood in the document.
    public var invalidCount: Int
    public var firstInvalidOffset: Int?
    /// How many edits were made, by the id of the filter or the kind of decoding.
    public var editCounts: [String: Int] = [:]
    /// The key of each finding that was accepted, in no order.
    public var withheld: [UInt64] = []
}

/// A cleaned document and what was done to it.
public struct Outcome: Sendable {
    /// Valid UTF-8.
    public internal(set) var bytes: [UInt8] = []
    public internal(set) var isChanged = false
    public internal(set) var changes: [Change] = []
    public internal(set) var journal = Journal()
    public internal(set) var faults: [Fault] = []
    /// The most rounds that changed something in one block; see `CleanedBlock`.
    public internal(set) var rounds = 0

    public init() {}

    /// The cleaned text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func append(_ block: CleanedBlock) {
        bytes.append(contentsOf: block.bytes)
        isChanged = isChanged || block.isChanged
        changes.append(contentsOf: block.changes)
        journal.append(block)
        faults.append(contentsOf: block.faults.filter { !faults.contains($0) })
        rounds = max(rounds, block.rounds)
    }
}
