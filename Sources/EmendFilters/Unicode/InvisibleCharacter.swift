import EmendCore

/// Removes invisible characters that have no meaning where they stand.
struct InvisibleCharacter: Filter {
    let card = Card(
        id: "invisible-character", group: .unicode,
        summary: "Removes soft hyphens, zero-width spaces and joiners, word joiners, direction marks and byte order marks beside Latin letters.",
        reason: "They come from web pages and PDFs, part words for search, and show nothing. Joiners in emoji and in scripts that need them stay.",
        examples: [
            .fixes("inter\u{AD}national", to: "international"),
            .fixes("Uk\u{200B}raine", to: "Ukraine"),
            .fixes("\u{FEFF}Hello", to: "Hello"),
            .fixes("ok\u{200E}, fine", to: "ok, fine"),
            .keeps("\u{915}\u{94D}\u{200D}\u{937}"),
            .keeps("\u{1F468}\u{200D}\u{1F469}"),
        ])
    let triggers = ByteSet(0xC2...0xC2, 0xE2...0xE2, 0xEF...0xEF)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        // Right-to-left letters give direction marks a meaning.
        let hasRightToLeft = !text.present.isDisjoint(with: ByteSet(0xD6...0xDB))
        var i = 0
        while let lead = text.firstIndex(in: triggers, from: i) {
            i = lead
            let length = hasRightToLeft && Self.isDirectionMark(text, i) ? 0 : Self.length(text, i)
            if length == 0 {
                i += 1
                continue
            }
            var end = i + length
            while case let more = Self.length(text, end), more > 0 { end += more }
            let before = text.scalar(before: i).map { $0.value }
            let after = text.scalar(at: end).map { $0.value }
            if Self.isPlain(text, before), Self.isPlain(text, after), Self.isLatin(text, before) || Self.isLatin(text, after) {
                edits.delete(i..<end)
            }
            i = end
        }
    }

    /// U+00AD, U+200B to U+200F, U+202A to U+202E, U+2060 to U+2064, U+2066 to U+2069, U+FEFF: the length in bytes, or 0.
    private static func length(_ text: borrowing Text, _ i: Int) -> Int {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xC2, 0xAD, _): 2
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF): 3
        default: 0
        }
    }

    /// U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
    private static func isDirectionMark(_ text: borrowing Text, _ i: Int) -> Bool {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): true
        default: false
        }
    }

    /// ASCII, Latin, general punctuation, or an end of the text.
    private static func isPlain(_ text: borrowing Text, _ scalar: UInt32?) -> Bool {
        guard let scalar else { return true }
        if scalar < 0x80 || (scalar >= 0x2010 && scalar <= 0x203A) { return true }
        return isLatin(text, scalar)
    }

    private static func isLatin(_ text: borrowing Text, _ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        return text.characterClass(of: scalar).has(.latin) && text.characterClass(of: scalar).has(.letter)
    }
}
