import EmendCore

/// Parts a bullet from the text that it is glued to, and gives a bullet of a font's own its character.
struct GluedBullet: Filter {
    let card = Card(
        id: "glued-bullet", group: .layout,
        summary: "Puts a space between a bullet at the start of a line and its text, and writes bullets of the Symbol and Wingdings fonts as \u{2022}.",
        reason: "Word processors put a tab or an indent between the two, which is lost in copying, and keep the bullet as a private-use character that no other font has.",
        stays: "Bullets inside a line.",
        examples: [
            .fixes("\u{2022}First\n\u{2022}Second", to: "\u{2022} First\n\u{2022} Second"),
            .fixes("\u{F0B7} First\n\u{F0B7} Second", to: "\u{2022} First\n\u{2022} Second"),
            .keeps("3\u{2022}4 = 12, a\u{2022}b"),
            .keeps("\u{2022}\u{2022}\u{2022}"),
        ])
    /// The last bytes of the bullets.
    let triggers = ByteSet(0xA2...0xA2, 0xA3...0xA3, 0xA7...0xA7, 0xAA...0xAA, 0xB7...0xB7, 0xE6...0xE6, 0x8F...0x8F)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let place = text.firstLead(in: LeadSet(0xE2, 0xEF, before: 0x80...0x83, 0x96...0x97), from: i) {
            i = place + 3
            guard let mark = ListMark.glyph(text, at: place), Self.startsLine(text, place) else { continue }
            let end = place + mark
            let isGlued = text.isLetter(text.scalar(at: end)?.value) || text[end].isASCIIDigit || text.openingMark(at: end)
            let isPrivate = text[place] == 0xEF
            guard isGlued || isPrivate && (text[end] == Byte.space || text[end] == Byte.tab || text.holds("\u{A0}", at: end)) else { continue }
            if isPrivate { edits.replace(place..<end, with: isGlued ? "\u{2022} " : "\u{2022}") } else { edits.insert(" ", at: end) }
        }
    }

    private static func startsLine(_ text: borrowing Text, _ place: Int) -> Bool {
        let longestIndent = 40
        var i = place
        while place - i < longestIndent, text[i - 1] == Byte.space || text[i - 1] == Byte.tab { i -= 1 }
        return text[i - 1].isLineEnd
    }
}

extension Text {
    /// An opening quotation mark or parenthesis at an offset.
    func openingMark(at offset: Int) -> Bool {
        self[offset] == Byte.quotationMark || self[offset] == Byte.openingParenthesis || curlyQuote(at: offset) == 0x9C || curlyQuote(at: offset) == 0x98
    }
}
