import EmendCore

/// Removes control characters of the upper set that no code page uses.
struct UnusedControl: Filter {
    let card = Card(
        id: "unused-control", group: .unicode,
        summary: "Removes U+0081, U+008D, U+008F, U+0090 and U+009D where they are no misread letter.",
        reason: "Windows-1252 leaves these five unused, so that they are no misread quotation mark or dash, as the other controls from U+0080 to U+009F most often are.",
        stays: "Those inside a word, where they are letters in code pages of DOS and the Macintosh, unless the lexicon knows the rest as a word.",
        examples: [
            .fixes("nothing\u{81} there", to: "nothing there"),
            .fixes("inter\u{9D}national", to: "international"),
            .keeps("M\u{81}nchen, fran\u{8D}ais"),
            .keeps("don\u{92}t"),
        ])
    let triggers = ByteSet(0x81...0x81, 0x8D...0x8D, 0x8F...0x90, 0x9D...0x9D)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let leads = LeadSet(0xC2, before: 0x81...0x81, 0x8D...0x8D, 0x8F...0x90, 0x9D...0x9D)
        var i = 0
        while let place = text.firstLead(in: leads, from: i) {
            i = place + 2
            // Beyond ASCII it may be a part of a longer misreading.
            guard text[place - 1] < 0x80, text[i] < 0x80 else { continue }
            if !(text[place - 1].isASCIILetter && text[i].isASCIILetter) || Self.isWord(text, around: place) { edits.delete(place..<i) }
        }
    }

    /// True where the letters on both sides are one ordinary word.
    private static func isWord(_ text: borrowing Text, around place: Int) -> Bool {
        let longestWord = 40
        var start = place
        while place - start < longestWord, text[start - 1].isASCIILetter { start -= 1 }
        var end = place + 2
        while end - place < longestWord, text[end].isASCIILetter { end += 1 }
        let letters = text.bytes[start..<place] + text.bytes[place + 2..<end]
        return text.lexicon.facts(of: letters.map { $0 | 0x20 }).has(.lower)
    }
}
