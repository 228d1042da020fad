/// A block of a document as filters see it: its UTF-8 bytes and what is true of them.
///
/// The facts (`words`, `lines`, `protected`, `evidence`, `headings`) are computed once, when first asked for, and shared by all
/// filters. Offsets are bytes.
public struct Text: ~Copyable {
    /// Valid UTF-8.
    public let bytes: [UInt8]
    /// Every byte that occurs is in this set; after edits it may hold more.
    public let present: ByteSet
    public let position: BlockPosition
    /// What the pipeline asks about Unicode and words; filters may ask it too.
    public let knowledge: Knowledge
    let setting: LanguageSetting
    let languageMemo: LanguageMemo
    /// Lines that no filter may touch, as the text said before it was edited.
    private let switchedOff: [Range<Int>]
    private let facts: TextFacts

    init(bytes: [UInt8], present: ByteSet? = nil, position: BlockPosition, knowledge: Knowledge, setting: LanguageSetting, languageMemo: LanguageMemo = LanguageMemo(), switchedOff: [Range<Int>]? = nil) {
        self.bytes = bytes
        let present = present ?? bytes.withUnsafeBufferPointer { ByteSet(of: $0) }
        self.present = present
        self.switchedOff = switchedOff ?? SwitchedOff(bytes, present, from: position.switchedOff).ranges
        self.position = position
        self.knowledge = knowledge
        self.setting = setting
        self.languageMemo = languageMemo
        facts = TextFacts()
    }

    /// The text after edits. What was found out about this one is taken over where no edit touched it.
    func edited(_ bytes: [UInt8], inserted: ByteSet, edits: [StageEdit]) -> Text {
        let text = Text(
            bytes: bytes, present: present.union(inserted), position: position, knowledge: knowledge, setting: setting, languageMemo: languageMemo.afterEdits(),
            switchedOff: switchedOff.isEmpty ? [] : switchedOff.moved(past: edits))
        if let tables = facts.tables { (text.facts.earlierTables, text.facts.earlierEdits) = (tables, edits) }
        if let stet = facts.stet { text.facts.earlierStet = (stet, edits) }
        if facts.evidence != nil || facts.earlierEvidence != nil, facts.tables != nil {
            text.facts.earlierEvidence = (evidence, self.bytes, Tables(), edits)
            // The new text may change it in place.
            facts.evidence = nil
        }
        return text
    }

    @inlinable public var count: Int { bytes.count }
    public var isASCII: Bool { present.isDisjoint(with: .nonASCII) }

    /// The byte at an offset, and 0 beyond both ends, so that filters look around without checking bounds.
    @inlinable
    public subscript(offset: Int) -> UInt8 {
        UInt(bitPattern: offset) < UInt(bitPattern: bytes.count) ? bytes[offset] : 0
    }

    /// The token table, in text order.
    public var words: [Word] { made.tables!.words }
    public var lines: [Line] { made.tables!.lines }
    /// Where one of some signs stands, in text order; an answer costs O(signs) for the first that asks it of a text.
    public func signs(_ kinds: Signs) -> [Sign] {
        for known in facts.signs where known.kinds == kinds { return known.signs }
        return newSigns(kinds, most: .max)!
    }
    /// The same where there are so many at most, else nil: that there are more is found out once.
    func signs(_ kinds: Signs, most: Int) -> [Sign]? {
        for known in facts.commonSigns where kinds.isSuperset(of: known) { return nil }
        for known in facts.signs where known.kinds == kinds { return known.signs.count <= most ? known.signs : nil }
        let found = newSigns(kinds, most: most)
        if found == nil { facts.commonSigns.append(kinds) }
        return found
    }
    private func newSigns(_ kinds: Signs, most: Int) -> [Sign]? {
        guard let found = foundSigns(kinds, most: most) else { return nil }
        facts.signs.append((kinds, found))
        return found
    }
    private func foundSigns(_ kinds: Signs, most: Int) -> [Sign]? {
        let all = made.tables!.signs
        guard kinds.rawValue.nonzeroBitCount == 1 else { return all.having(kinds, most: most) }
        if facts.signsByKind == nil { facts.signsByKind = PlacesByKind(all) { $0.kinds.rawValue } }
        let found = facts.signsByKind!(kinds.rawValue)
        return found.count <= most ? Array(found) : nil
    }
    /// The words that show something, which is one thing, in text order, likewise.
    public func wordSigns(_ kind: WordSigns) -> [WordSign] {
        for known in facts.wordSigns where known.kind == kind { return known.signs }
        if facts.wordSignsByKind == nil { facts.wordSignsByKind = PlacesByKind(made.tables!.wordSigns) { UInt32($0.kinds.rawValue) } }
        let found = Array(facts.wordSignsByKind!(UInt32(kind.rawValue)))
        facts.wordSigns.append((kind, found))
        return found
    }
    /// The pieces that no filter may touch, in text order, not overlapping.
    public var protected: [ProtectedSpan] {
        if let spans = facts.protected { return spans }
        let spans = ProtectedSpanFinder.spans(bytes: bytes, tables: tables, present: present, insideFence: position.isInsideFence, switchedOff: switchedOff, stet: stet)
        facts.protected = spans
        return spans
    }

    /// What several filters ask of the text as a whole: made for the first of them, kept for the others until an edit changes the text. One value a type.
    package func shared<Fact>(_ make: () -> Fact) -> Fact {
        let key = ObjectIdentifier(Fact.self)
        if let fact = facts.shared[key] as? Fact { return fact }
        let fact = make()
        facts.shared[key] = fact
        return fact
    }

    private var stet: StetSpans? {
        guard let stet = knowledge.stet else { return nil }
        let spans: StetSpans
        if let (old, edits) = facts.earlierStet {
            spans = StetSpans(updating: old, with: edits, bytes: bytes, tables: tables, stet: stet)
            facts.earlierStet = nil
        } else {
            spans = StetSpans(bytes: bytes, tables: tables, stet: stet)
        }
        facts.stet = spans
        return spans
    }

    /// What the document shows of how its words are written.
    public var evidence: Evidence {
        if let evidence = facts.evidence { return evidence }
        var evidence: Evidence
        // With the tables of this text those of the one before are gone, but for what evidence needs of them.
        let tables = self.tables
        if let (old, oldBytes, oldTables, edits) = facts.earlierEvidence {
            facts.earlierEvidence = nil
            evidence = old
            if !evidence.update(for: edits, of: oldBytes, oldTables, to: bytes, tables) { evidence = Evidence(bytes: bytes, tables: tables) }
        } else {
            evidence = Evidence(bytes: bytes, tables: tables)
        }
        facts.evidence = evidence
        return evidence
    }

    /// Which of its lines are headings.
    public var headings: Headings {
        if let headings = facts.headings { return headings }
        let headings = Headings(self)
        facts.headings = headings
        return headings
    }

    var tables: Tables { made.tables! }
    /// Whether the tables were made, or come from those before an edit.
    var hasTables: Bool { facts.tables != nil || facts.earlierTables != nil }

    /// The facts with their tables. One table of them can be had without holding on to the others.
    private var made: TextFacts {
        if facts.tables == nil { makeTables() }
        return facts
    }

    private func makeTables() {
        // No one else holds them, so that they are changed in place.
        if var tables = facts.earlierTables.take() {
            if facts.earlierEvidence != nil { facts.earlierEvidence!.2 = tables.touched(by: facts.earlierEdits) }
            tables.update(with: facts.earlierEdits, bytes: bytes, knowledge: knowledge)
            facts.tables = tables
        } else {
            facts.tables = Tables(bytes: bytes, knowledge: knowledge)
        }
    }

    /// The line that holds an offset: the one that was asked for last, or by binary search.
    public func lineIndex(at offset: Int) -> Int {
        let lines = self.lines
        let last = facts.lastLine
        if last < lines.count, Int(lines[last].start) <= offset, last + 1 == lines.count || offset < Int(lines[last + 1].start) { return last }
        var low = 0
        var high = lines.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(lines[middle].start) <= offset { low = middle } else { high = middle }
        }
        facts.lastLine = low
        return low
    }
}
