import EmendCore

/// Reports characters that only one font or program knows.
struct PrivateUseCharacter: Filter {
    let card = Card(
        id: "private-use-character", group: .unicode,
        summary: "Reports runs of private-use characters.",
        reason: "PDFs with fonts of their own and web pages with icon fonts leave them.",
        stays: "The characters themselves: what they meant only the font knows.",
        safety: .hint,
        examples: [
            .reports("press \u{F015} to go home"),
            .keeps("na\u{EF}ve \u{FFFD} \u{1F600}"),
        ])
    let triggers = ByteSet(0xEE...0xEF, 0xF3...0xF4)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let leads = LeadSet(0xEE, 0xEF, 0xF3, 0xF4, before: 0x80...0xBF)
        var i = 0
        while let start = text.firstLead(in: leads, from: i) {
            i = start
            while let (scalar, length) = text.scalar(at: i), Self.isPrivate(scalar) { i += length }
            if i > start { edits.hint(start..<i) } else { i += 1 }
        }
    }

    private static func isPrivate(_ scalar: UInt32) -> Bool {
        scalar >= 0xE000 && scalar <= 0xF8FF || scalar >= 0xF0000 && scalar & 0xFFFE != 0xFFFE
    }
}
