import EmendCore
import EmendUnicode

/// Removes marks of writing direction from text that is written in one direction.
struct DirectionMark: Filter {
    let card = Card(
        id: "direction-mark", group: .unicode,
        summary: "Removes direction marks, embeddings, overrides and isolates where nothing in the line is written from right to left.",
        reason: "Web pages and phones put them around names and numbers; where all goes from left to right they do nothing, or hide what a text says.",
        stays: "Lines with Hebrew, Arabic and the like, and texts that hold much of them.",
        reach: .document,
        examples: [
            .fixes("ok\u{200E}, fine\u{200F}.", to: "ok, fine."),
            .fixes("\u{202A}+44 20 7946 0000\u{202C}", to: "+44 20 7946 0000"),
            .fixes("by \u{2068}Ann\u{2069}", to: "by Ann"),
            .keeps("\u{5D0}\u{5D1} C++\u{200E} \u{5D2}"),
            .keeps("\u{645}\u{635}\u{631}\u{200F} (EGP)"),
        ])
    /// The last bytes of U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
    let triggers = ByteSet(0x8E...0x8F, 0x9C...0x9C, 0xA6...0xAE)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let marks = LeadSet(0xD8, 0xE2, before: 0x80...0x81, 0x9C...0x9C)
        var i = 0
        var line = 0..<0
        var isRightToLeft = false
        var holdsMuch: Bool?
        while let start = text.firstLead(in: marks, from: i) {
            i = start
            while case let length = Self.length(text, i), length > 0 { i += length }
            if i == start {
                i += 1
                continue
            }
            if text.isMention(between: text.scalar(before: start)?.value, and: text.scalar(at: i)?.value) { continue }
            if !line.contains(start) {
                line = Self.line(text, around: start, after: line.upperBound)
                isRightToLeft = Self.holdsRightToLeft(text, in: line)
            }
            guard !isRightToLeft else { continue }
            let much = holdsMuch ?? Self.holdsMuchRightToLeft(text)
            holdsMuch = much
            if !much { edits.delete(start..<i) }
        }
    }

    private static func length(_ text: borrowing Text, _ i: Int) -> Int {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xD8, 0x9C, _): 2
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): 3
        default: 0
        }
    }

    /// The line that holds an offset; what was read before is not read again.
    private static func line(_ text: borrowing Text, around place: Int, after earlier: Int) -> Range<Int> {
        var start = place
        while start > earlier, text[start - 1] != Byte.lineFeed { start -= 1 }
        return start..<(text.firstIndex(of: Byte.lineFeed, from: place) ?? text.count)
    }

    /// Letters and digits of scripts from right to left start with D6 to DF, E0 (Samaritan and after), EF (presentation forms) or F0.
    private static func holdsRightToLeft(_ text: borrowing Text, in range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = text[i]
            i += 1
            guard byte >= 0xD6, byte <= 0xE0 || byte == 0xEF || byte == 0xF0, let (scalar, size) = text.scalar(at: i - 1) else { continue }
            if length(text, i - 1) == 0, Traits(of: scalar).has(.rightToLeft) { return true }
            i += size - 1
        }
        return false
    }

    /// True where a good part of the letters is written from right to left: there a mark before a line of Latin letters says where it starts.
    private static func holdsMuchRightToLeft(_ text: borrowing Text) -> Bool {
        guard !text.present.isDisjoint(with: ByteSet(0xD6...0xE0, 0xEF...0xF0)) else { return false }
        var latin = 0
        var others = 0
        for byte in text.bytes {
            if byte.isASCIILetter { latin += 1 } else if byte >= 0xD6 && byte <= 0xDF { others += 1 }
        }
        let goodPart = 8
        return others > 0 && others * goodPart >= latin
    }
}
