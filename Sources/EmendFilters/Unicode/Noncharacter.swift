import EmendCore

/// Removes code points that are no characters.
struct Noncharacter: Filter {
    let card = Card(
        id: "noncharacter", group: .unicode,
        summary: "Removes code points that Unicode sets aside for internal use: U+FFFE, U+FFFF and the like, U+FDD0 to U+FDEF.",
        reason: "They never have a meaning in exchanged text. Readers of PDFs write U+FFFE where a word was hyphenated at a line end.",
        stays: "Private-use characters and code points that are not assigned yet.",
        examples: [
            // The compiler takes no noncharacter in a literal.
            .fixes("inter\(String(decoding: [0xEF, 0xBF, 0xBE], as: UTF8.self))national", to: "international"),
            .fixes("end\(String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)).", to: "end."),
            .keeps("unreadable \u{FFFD} stays"),
        ])
    let triggers = ByteSet(0xB7...0xB7, 0xBE...0xBF)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        // The last two of each plane start with EF BF, or with F0 to F4 and a byte that ends in F; planes 4 to 11 are empty as yet.
        var found = ranges(text, LeadSet(0xEF, 0xF0, 0xF3, 0xF4, before: 0xB7...0xB7, 0x8F...0x8F, 0x9F...0x9F, 0xAF...0xAF, 0xBF...0xBF))
        if text.present.contains(0xF1) || text.present.contains(0xF2) {
            found += ranges(text, LeadSet(0xF1, 0xF2, before: 0x8F...0x8F, 0x9F...0x9F, 0xAF...0xAF, 0xBF...0xBF))
            found.sort { $0.lowerBound < $1.lowerBound }
        }
        for range in found { edits.delete(range) }
    }

    private func ranges(_ text: borrowing Text, _ leads: LeadSet) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var i = 0
        while let place = text.firstLead(in: leads, from: i), let (scalar, length) = text.scalar(at: place) {
            i = place + length
            if scalar & 0xFFFE == 0xFFFE || scalar >= 0xFDD0 && scalar <= 0xFDEF { found.append(place..<i) }
        }
        return found
    }
}
