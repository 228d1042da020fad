import EmendFraming

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
