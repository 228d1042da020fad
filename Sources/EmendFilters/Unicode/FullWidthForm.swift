import EmendCore
import EmendUnicode

/// Writes full-width letters and digits and half-width katakana in their usual width.
struct FullWidthForm: Filter {
    let card = Card(
        id: "full-width-form", group: .unicode,
        summary: "Writes full-width letters, digits and the marks between them in ASCII, and half-width katakana and hangul in full width.",
        reason: "Old East Asian encodings knew letters in two widths, and search takes them for two. In some texts the width is style, so that it must be named.",
        stays: "Marks beside East Asian text.",
        isOptIn: true, needsNaming: true,
        examples: [
            .fixes("\u{FF37}\u{FF45}\u{FF42}\u{FF0C}\u{FF12}\u{FF10}\u{FF12}\u{FF14}", to: "Web,2024"),
            .fixes("\u{FF76}\u{FF9E}\u{FF7D}", to: "\u{30AC}\u{30B9}"),
            .keeps("\u{4F60}\u{597D}\u{FF0C}\u{4E16}\u{754C}\u{FF01}"),
        ])
    let triggers = ByteSet(0xEF...0xEF)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let start = text.firstLead(in: LeadSet(0xEF, before: 0xBC...0xBF), from: i) {
            i = start
            while let (scalar, length) = text.scalar(at: i), Self.hasWidth(scalar) { i += length }
            if i == start {
                i += 3
                continue
            }
            proposeEdits(text, start..<i, &edits)
        }
    }

    /// U+FF01 to U+FFEF but for what is unassigned.
    private static func hasWidth(_ scalar: UInt32) -> Bool { scalar >= 0xFF01 && scalar <= 0xFFEE }

    /// Maps what of a run is to be mapped: marks that belong to letters and digits go with them.
    private func proposeEdits(_ text: borrowing Text, _ run: Range<Int>, _ edits: inout Edits) {
        var start = run.lowerBound
        while start < run.upperBound {
            var end = start
            while end < run.upperBound, Self.isMapped(text, end, in: run) { end += 3 }
            if end > start {
                let piece = Array(text.bytes[start..<end])
                if let mapped = piece.withUnsafeBufferPointer({ Normalization.composed($0, form: .nfkc) }) { edits.replace(start..<end, with: mapped) }
            }
            start = end + 3
        }
    }

    private static func isMapped(_ text: borrowing Text, _ place: Int, in run: Range<Int>) -> Bool {
        guard let (scalar, _) = text.scalar(at: place) else { return false }
        if scalar >= 0xFF5F && scalar <= 0xFFEE || isAlphanumeric(scalar) { return true }
        return isNarrow(text, text.scalar(before: place)?.value) && isNarrow(text, text.scalar(at: place + 3)?.value)
    }

    private static func isAlphanumeric(_ scalar: UInt32) -> Bool {
        scalar >= 0xFF10 && scalar <= 0xFF19 || scalar >= 0xFF21 && scalar <= 0xFF3A || scalar >= 0xFF41 && scalar <= 0xFF5A
    }

    /// A letter or digit that is ASCII or becomes so.
    private static func isNarrow(_ text: borrowing Text, _ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        return isAlphanumeric(scalar) || scalar < 0x80 && text.characterClass(of: scalar).has([.letter, .digit])
    }
}
