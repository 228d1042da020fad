import EmendFraming

/// Shows what was changed, text by text, for `--diff`.
final class DiffPrinter: Recorder {
    private let output: Output
    private let isColored: Bool
    private var diff: UnifiedDiff?

    init(_ output: Output, isColored: Bool) {
        self.output = output
        self.isColored = isColored
    }

    func begin(_ document: DocumentReport) { diff = UnifiedDiff(output, name: document.name, isColored: isColored) }
    func take(_ piece: CleanedPiece, of document: DocumentReport) throws { try diff?.show(piece) }

    func end(_ document: DocumentReport) throws {
        try diff?.finish()
        diff = nil
    }

    func abandon(_ document: DocumentReport, for error: FileError?) { diff = nil }
}

extension UnifiedDiff {
    /// Shows what was changed in the next piece of a text; needs its journal.
    mutating func show(_ piece: CleanedPiece) throws {
        guard piece.isChanged else { return try keep(piece.bytes[...]) }
        let original = try piece.original()
        var position = 0
        let script = EditScript(piece.textStages, originalCount: original.count).minimal(for: original)
        for edit in script.edits {
            try keep(original[position..<edit.range.lowerBound])
            replace(original[edit.range], by: script.replacement(edit))
            position = edit.range.upperBound
        }
        try keep(original[position...])
    }
}
