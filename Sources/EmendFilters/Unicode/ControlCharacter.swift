import EmendCore

/// Removes control characters that have no meaning in text.
struct ControlCharacter: Filter {
    let card = Card(
        id: "control-character", group: .unicode,
        summary: "Removes the control characters of ASCII, U+0000 to U+001F and U+007F.",
        reason: "Copying from terminals, PDFs and databases leaves control bytes that no reader sees.",
        stays: "Tab, line feed, carriage return and form feed.",
        examples: [
            .fixes("The bell\u{07} rang.", to: "The bell rang."),
            .fixes("nul\u{00} and del\u{7F}", to: "nul and del"),
            .fixes("left\u{1B} over", to: "left over"),
            .keeps("One\tcell\r\nTwo\tcells"),
            .keeps("The end.\n\u{0C}\nA new page"),
        ])
    /// Form feed parts pages; the vertical tab is a line end, see `LineSeparator`.
    let triggers = ByteSet(0x00...0x08, 0x0B...0x0B, 0x0E...0x1F, 0x7F...0x7F)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let start = text.firstIndex(in: triggers, from: i) {
            i = start + 1
            while i < text.count, triggers.contains(text[i]) { i += 1 }
            edits.delete(start..<i)
        }
    }
}
