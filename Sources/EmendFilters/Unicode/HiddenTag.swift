import EmendCore

/// Removes tag characters outside flags.
struct HiddenTag: Filter {
    let card = Card(
        id: "hidden-tag", group: .unicode,
        summary: "Removes tag characters, U+E0001 and U+E0020 to U+E007F, that do not make a flag of a region.",
        reason: "They are an invisible copy of ASCII and have no use but to hide a text from the reader that a program reads.",
        stays: "The flags of regions, such as that of Scotland.",
        examples: [
            .fixes("Nice.\u{E0068}\u{E0069}\u{E007F}", to: "Nice."),
            .fixes("\u{1F600}\u{E0067}\u{E0062}", to: "\u{1F600}"),
            .keeps("\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"),
        ])
    let triggers = ByteSet(0xF3...0xF3)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let start = text.firstLead(in: LeadSet(0xF3, before: 0xA0...0xA0), from: i) {
            i = start
            while Self.isTag(text, i) { i += 4 }
            if i == start {
                i += 4
                continue
            }
            let flag = text.scalar(before: start)?.value == 0x1F3F4 ? Self.flagEnd(text, start) : start
            if flag < i { edits.delete(flag..<i) }
        }
    }

    private static func isTag(_ text: borrowing Text, _ i: Int) -> Bool {
        text[i] == 0xF3 && text[i + 1] == 0xA0 && (text[i + 2] == 0x80 || text[i + 2] == 0x81)
    }

    /// The end of a region's code, three to six letters and digits and the cancel tag; the start where there is none.
    private static func flagEnd(_ text: borrowing Text, _ start: Int) -> Int {
        var i = start
        while i <= start + 24, isTag(text, i), let (scalar, _) = text.scalar(at: i) {
            let character = UInt8(truncatingIfNeeded: scalar & 0x7F)
            if character == 0x7F { return i - start >= 12 ? i + 4 : start }
            guard character.isASCIILower || character.isASCIIDigit else { return start }
            i += 4
        }
        return start
    }
}
