/// What was found out about a text, each thing when it was first asked for. One text is used by one thread at a time.
final class TextFacts {
    @exclusivity(unchecked) var tables: Tables?
    /// The tables of the text before the last edits, and those edits.
    var earlierTables: Tables?
    var earlierEdits: [StageEdit] = []
    @exclusivity(unchecked) var protected: [ProtectedSpan]?
    var stet: StetSpans?
    var earlierStet: (StetSpans, [StageEdit])?
    var evidence: Evidence?
    /// That of the text before the last edits, that text, the lines of it that they touched, and those edits.
    var earlierEvidence: (Evidence, [UInt8], Tables, [StageEdit])?
    var shared: [ObjectIdentifier: Any] = [:]
    // Asked for at each sign of a text by some filters, and by one thread: a check for overlapping access would cost more than the answer.
    @exclusivity(unchecked) var signs: [(kinds: Signs, signs: [Sign])] = []
    @exclusivity(unchecked) var wordSigns: [(kind: WordSigns, signs: [WordSign])] = []
    var signsByKind: PlacesByKind<Sign>?
    var wordSignsByKind: PlacesByKind<WordSign>?
    /// Those that have too many places to be looked up one by one.
    @exclusivity(unchecked) var commonSigns: [Signs] = []
    @exclusivity(unchecked) var lastLine = 0
    var headings: Headings?
}
