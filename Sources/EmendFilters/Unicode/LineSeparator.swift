import EmendCore

/// Replaces the characters that end a line elsewhere by the line end of the text.
struct LineSeparator: Filter {
    let card = Card(
        id: "line-separator", group: .unicode,
        summary: "Replaces U+2028, U+2029 and the vertical tab by a line end, and next line (U+0085) in a text that has no other.",
        reason: "Word processors, databases and mainframes end lines so; most tools then see one long line.",
        stays: "Rows of a table, where a space takes their place.",
        reach: .document,
        examples: [
            .fixes("One line\u{2028}and another", to: "One line\nand another"),
            .fixes("A paragraph.\u{2029}\nAnother.", to: "A paragraph.\nAnother."),
            .fixes("Name\u{0B}Street", to: "Name\nStreet"),
            .keeps("He waited\u{85} and waited."),
            .keeps("Line separators (\u{2028}) are rare."),
        ])
    let triggers = ByteSet(0x0B...0x0B, 0x85...0x85, 0xA8...0xA9)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let leads = LeadSet(0xC2, 0xE2, before: 0x80...0x80, 0x85...0x85)
        let tab: ByteSet? = text.present.contains(0x0B) ? ByteSet(0x0B...0x0B, 0xC2...0xC2, 0xE2...0xE2) : nil
        var lineEnd: StaticString?
        var endsWithNextLine: Bool?
        var i = 0
        while let place = tab.map({ text.firstIndex(in: $0, from: i) }) ?? text.firstLead(in: leads, from: i) {
            let length = Self.length(text, place)
            i = place + max(1, length)
            if length == 0 { continue }
            if length == 2 {
                // Read as Windows-1252 it is an ellipsis: only where it does the work of the line end it is sure to be one.
                if endsWithNextLine == nil { endsWithNextLine = Self.endsWithNextLine(text) }
                guard endsWithNextLine == true else { continue }
            }
            let range = place..<i
            if text.isMention(between: text.scalar(before: place)?.value, and: text.scalar(at: i)?.value) { continue }
            if text[place - 1] == Byte.lineFeed || text[i].isLineEnd {
                edits.delete(range)
            } else if Self.isInTable(text, range) {
                edits.replace(range, with: " ")
            } else {
                let end = lineEnd ?? text.lineEnd
                lineEnd = end
                edits.replace(range, with: end)
            }
        }
    }

    private static func length(_ text: borrowing Text, _ i: Int) -> Int {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0x0B, _, _): 1
        case (0xC2, 0x85, _): 2
        case (0xE2, 0x80, 0xA8...0xA9): 3
        default: 0
        }
    }

    /// True in a text without line feeds that holds several.
    private static func endsWithNextLine(_ text: borrowing Text) -> Bool {
        guard !text.present.contains(Byte.lineFeed) else { return false }
        var count = 0
        var i = 0
        while let place = text.firstLead(in: LeadSet(0xC2, before: 0x85...0x85), from: i), count < 2 {
            count += 1
            i = place + 2
        }
        return count == 2
    }

    private static func isInTable(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        let kind = text.protectedSpan(touching: range)?.kind
        return kind == .tableRow || kind == .commaSeparatedValues
    }
}
