import EmendCore

/// Removes control characters that have no meaning in text.
struct ControlCharacter: Filter {
    let card = Card(
        id: "control-character", group: .unicode,
        summary: "Removes control characters, and terminal escape sequences whole.",
        reason: "Copying from terminals, PDFs and databases leaves control bytes that no reader sees. Tab, line feed, carriage return and form feed stay.",
        examples: [
            .fixes("The bell\u{07} rang.", to: "The bell rang."),
            .fixes("All is \u{1B}[31mred\u{1B}[0m.", to: "All is red."),
            .keeps("One\tcell\r\nTwo\tcells"),
        ])
    let triggers = ByteSet(0x00...0x08, 0x0B...0x0B, 0x0E...0x1F, 0x7F...0x7F, 0xC2...0xC2)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let place = text.firstIndex(in: triggers, from: i) {
            i = place
            let byte = text[i]
            if byte == 0x1B, let end = Self.escapeEnd(text, i) {
                edits.delete(i..<end)
                i = end
            } else if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D || byte == 0x7F {
                edits.delete(i..<i + 1)
                i += 1
            } else if byte == 0xC2, Self.isMeaningless(text[i + 1]), text[i - 1] < 0x80, text[i + 2] < 0x80 {
                edits.delete(i..<i + 2)
                i += 2
            } else {
                i += 1
            }
        }
    }

    /// C1 controls that no code page of Windows uses either. The others are most often a misread quotation mark or dash, which
    /// is still there to be repaired as long as they stand.
    private static func isMeaningless(_ tail: UInt8) -> Bool {
        tail == 0x81 || tail == 0x8D || tail == 0x8F || tail == 0x90 || tail == 0x9D
    }

    /// The end of a control sequence (ECMA-48, section 5.4): parameters, intermediates and one final byte.
    private static func escapeEnd(_ text: borrowing Text, _ start: Int) -> Int? {
        guard text[start + 1] == 0x5B else { return nil }
        var i = start + 2
        while text[i] >= 0x20 && text[i] <= 0x3F { i += 1 }
        return text[i] >= 0x40 && text[i] <= 0x7E ? i + 1 : nil
    }
}
