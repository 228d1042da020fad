import EmendCore
import EmendUnicode

/// Replaces characters that look like a space and are none.
struct BlankLetter: Filter {
    let card = Card(
        id: "blank-letter", group: .unicode,
        summary: "Replaces Hangul fillers and the blank braille pattern by a space between words, and removes them beside white space.",
        reason: "They serve as spaces that a site does not strip, and count as letters in search.",
        stays: "Those in braille, and beside the parts of a Hangul syllable.",
        reach: .document,
        examples: [
            .fixes("one\u{3164}two\u{2800}three", to: "one two three"),
            .fixes("end.\u{2800}\n\u{2800}\nNext", to: "end.\n\nNext"),
            .keeps("\u{2813}\u{2811}\u{2800}\u{283A}"),
            .keeps("\u{1100}\u{1160}, \u{3131}\u{3164}"),
        ])
    /// The last bytes but one of U+2800 and U+FFA0, the last of U+115F, U+1160 and U+3164.
    let triggers = ByteSet(0x9F...0xA0, 0xA4...0xA4)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let leads = LeadSet(0xE1, 0xE2, 0xE3, 0xEF, before: 0x85...0x85, 0xA0...0xA0, 0xBE...0xBE)
        var holdsBraille: Bool?
        var i = 0
        while let start = text.firstLead(in: leads, from: i) {
            i = start
            while Self.isBlank(text, i) { i += 3 }
            if i == start {
                i += 1
                continue
            }
            let before = text.scalar(before: start)?.value
            let after = text.scalar(at: i)?.value
            if text.isMention(between: before, and: after) || text.script(before: start) == .hangul || text.script(at: i) == .hangul { continue }
            if holdsBraille == nil, text[start] == 0xE2 { holdsBraille = Self.holdsBraille(text) }
            if holdsBraille == true { continue }
            if text.isBlank(before) || text.isBlank(after) {
                edits.delete(start..<i)
            } else {
                edits.replace(start..<i, with: " ")
            }
        }
    }

    private static func isBlank(_ text: borrowing Text, _ i: Int) -> Bool {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xE2, 0xA0, 0x80), (0xE1, 0x85, 0x9F...0xA0), (0xE3, 0x85, 0xA4), (0xEF, 0xBE, 0xA0): true
        default: false
        }
    }

    /// U+2801 to U+28FF anywhere: writing, or a picture made of dots.
    private static func holdsBraille(_ text: borrowing Text) -> Bool {
        var i = 0
        while let place = text.firstLead(in: LeadSet(0xE2, before: 0xA0...0xA3), from: i) {
            if text[place + 1] > 0xA0 || text[place + 2] > 0x80 { return true }
            i = place + 3
        }
        return false
    }
}
