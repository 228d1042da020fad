import EmendCore

/// Replaces unusual spaces between words by plain ones.
struct OddSpace: Filter {
    let card = Card(
        id: "odd-space", group: .unicode,
        summary: "Replaces unusual spaces between words by a plain space: thin, narrow, em, ideographic and the like.",
        reason: "Layout programs and language models put them where a space belongs; search and tokenisers then miss the words. Spaces in numbers, before units and the ordinary no-break space stay.",
        languages: .english,
        examples: [
            .fixes("part\u{202F}of the plan", to: "part of the plan"),
            .fixes("one\u{2009}two\u{2003}three\u{3000}four", to: "one two three four"),
            .keeps("10\u{202F}000 people, 5\u{2009}km"),
            .keeps("Mr.\u{A0}Lind came."),
        ])
    let triggers = ByteSet(0xE1...0xE3)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let lead = text.firstIndex(in: triggers, from: i) {
            i = lead
            guard Self.isOddSpace(text, i) else {
                i += 1
                continue
            }
            if !Self.isNumeric(text, i), let before = text.scalar(before: i), let after = text.scalar(at: i + 3),
                Self.isLatinContext(text, before.value), Self.isLatinContext(text, after.value)
            {
                edits.replace(i..<i + 3, with: " ")
            }
            i += 3
        }
    }

    /// U+1680, U+2000 to U+200A, U+202F, U+205F, U+3000.
    private static func isOddSpace(_ text: borrowing Text, _ i: Int) -> Bool {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): true
        default: false
        }
    }

    private static func isNumeric(_ text: borrowing Text, _ i: Int) -> Bool {
        text[i - 1].isASCIIDigit || text[i + 3].isASCIIDigit
    }

    /// A Latin letter, or ASCII or general punctuation.
    private static func isLatinContext(_ text: borrowing Text, _ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar > 0x20 }
        if scalar >= 0x2010, scalar <= 0x203A { return true }
        return text.characterClass(of: scalar).has(.latin)
    }
}
