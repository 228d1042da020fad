/// What a pipeline is told besides its filters.
public struct Settings: Sendable, Hashable {
    /// Applies edits that are marked unsafe.
    public var appliesUnsafe: Bool
    public var language: LanguageSetting
    /// Reads what is not UTF-8 where it can be read: stray bytes of Windows-1252 and pairs of surrogates. Else it all becomes U+FFFD.
    public var readsStrayBytes = true

    public init(appliesUnsafe: Bool = false, language: LanguageSetting = .automatic) {
        self.appliesUnsafe = appliesUnsafe
        self.language = language
    }
}

/// What is kept of a run besides the text.
public struct Recording: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Each change as a person sees it.
    public static let changes = Recording(rawValue: 1)
    /// The edits of each stage, exact enough to undo them.
    public static let journal = Recording(rawValue: 2)
    /// With `changes`, the text around each.
    public static let contexts = Recording(rawValue: 4)
    /// With `changes`, what `Change.name` needs.
    public static let names = Recording(rawValue: 8)
}

/// An ordered list of filters that cleans documents.
///
/// A value may be shared between threads. Cleaning takes time linear in the input and memory for one block.
public struct Pipeline: Sendable {
    /// How often a block is scanned at most until nothing changes any more.
    static let maximalRounds = 3
    /// How often a block is begun again with what did not come to rest left as it was.
    private static let maximalAttempts = 3

    /// A class, so that to look at one is no copy of its card.
    final class Entry: Sendable {
        let filter: any Filter
        let card: Card
        let triggers: ByteSet
        let languages: Languages

        init(_ filter: any Filter) {
            self.filter = filter
            card = filter.card
            triggers = filter.triggers
            languages = card.languages
        }
    }

    let entries: [Entry]
    public let knowledge: Knowledge
    public let settings: Settings
    /// What is left as it is, and not told of.
    public private(set) var accepted: AcceptedFindings?

    /// The filters run in the order given.
    public init(_ filters: [any Filter], knowledge: Knowledge, settings: Settings = Settings()) {
        self.init(entries: filters.map { Entry($0) }, knowledge: knowledge, settings: settings)
    }

    private init(entries: [Entry], knowledge: Knowledge, settings: Settings) {
        self.entries = entries
        self.knowledge = knowledge
        self.settings = settings
    }

    /// The same pipeline without the filters of some groups.
    package func leavingOut(_ groups: Set<Group>) -> Pipeline {
        Pipeline(entries: entries.filter { !groups.contains($0.card.group) }, knowledge: knowledge, settings: settings).accepting(accepted)
    }

    /// The same pipeline for a document some of whose findings stand.
    public func accepting(_ findings: AcceptedFindings?) -> Pipeline {
        var pipeline = self
        pipeline.accepted = findings
        return pipeline
    }

    /// What comes before all filters: the cards of the decoding step.
    public static var decoding: [Card] { UTF8Repair.Kind.allCases.map(\.card) }

    /// The cards of the filters, in running order.
    public var cards: [Card] { entries.map(\.card) }

    /// A cleaner for one document that arrives in pieces, in UTF-8 or in what a decoder reads. In a document that is a single line of a stream
    /// filters write spaces where they would put line ends.
    public func document(recording: Recording = [], decoder: (any TextDecoder)? = nil, isSingleLine: Bool = false) -> DocumentCleaner {
        DocumentCleaner(self, recording: recording, source: blocks(decoder: decoder, isSingleLine: isSingleLine))
    }

    /// The blocks of a document that arrives in pieces, for who cleans them out of turn.
    package func blocks(decoder: (any TextDecoder)?, isSingleLine: Bool = false, limit: Int = BlockCutter.usualLimit) -> BlockSource {
        BlockSource(BlockCutter(unicode: knowledge.unicode, limit: limit), decoder: decoder, isSingleLine: isSingleLine)
    }

    /// The same pipeline for what is cleaned before its turn, with a memory of its own where answers depend on what was cleaned before.
    package func ahead() -> Pipeline { ahead(of: self) }

    /// The same with the memory that another pipeline has by now, which knows the same words.
    package func ahead(of other: Pipeline) -> Pipeline {
        guard let stet = other.knowledge.stet?.ahead() else { return self }
        return Pipeline(entries: entries, knowledge: Knowledge(unicode: knowledge.unicode, lexicon: knowledge.lexicon, stet: stet), settings: settings).accepting(accepted)
    }

    /// Takes over what a copy that `ahead` made remembers. False where this one remembers other things by now than the copy started from: the copy's
    /// answers may be wrong then.
    package func adopt(_ copy: Pipeline) -> Bool {
        guard let stet = knowledge.stet, let copied = copy.knowledge.stet else { return true }
        return stet.adopt(copied)
    }

    /// Cleans a whole document. Input that is not UTF-8 is repaired first, with U+FFFD for what cannot be read.
    public func clean(_ bytes: [UInt8], recording: Recording = .changes, decoder: (any TextDecoder)? = nil) -> Outcome {
        var cleaner = document(recording: recording, decoder: decoder)
        cleaner.append(bytes)
        var outcome = Outcome()
        while let block = cleaner.next() { outcome.append(block) }
        while let block = cleaner.finish() { outcome.append(block) }
        return outcome
    }

    /// Cleans one block, scanning it until it comes to rest.
    func run(_ raw: [UInt8], position: BlockPosition, recording: Recording) -> BlockResult {
        var decoding = OffsetMap()
        let decoded: [UInt8]
        let repair = UTF8Repair(for: raw, isStart: position.isStart, isLenient: settings.readsStrayBytes)
        if let repair {
            // A stage that was just made from these bytes applies to them.
            decoded = try! repair.stage.apply(to: raw)
            decoding.apply(repair.stage.edits)
        } else {
            decoded = raw
        }
        var frozen: [Range<Int>] = []
        for attempt in 1...Self.maximalAttempts {
            var run = BlockRun(pipeline: self, decoded: decoded, decoding: decoding, position: position, frozen: frozen, recording: recording)
            let moving = run.settle()
            if moving.isEmpty { return run.result(after: repair, of: raw) }
            frozen = attempt + 1 < Self.maximalAttempts ? linesOf(decoded, around: frozen + moving) : [0..<decoded.count]
            if attempt == Self.maximalAttempts { break }
        }
        var untouched = BlockRun(pipeline: self, decoded: decoded, decoding: decoding, position: position, frozen: [0..<decoded.count], recording: recording)
        _ = untouched.settle()
        return untouched.result(after: repair, of: raw)
    }

    /// The ranges grown to whole lines, in order and joined.
    private func linesOf(_ bytes: [UInt8], around ranges: [Range<Int>]) -> [Range<Int>] {
        var grown: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            // Many ranges may lie in one long line: it is looked for once.
            if let last = grown.last, range.upperBound <= last.upperBound { continue }
            let start = bytes[..<min(range.lowerBound, bytes.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let end = bytes[min(range.upperBound, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count
            if let last = grown.last, start <= last.upperBound {
                grown[grown.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                grown.append(start..<end)
            }
        }
        return grown
    }
}

/// A filter that proposed unsound edits. Its edits were refused; the run went on.
public struct Fault: Sendable, Hashable {
    public let filter: String
    public let message: String
}
