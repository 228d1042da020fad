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
            .fixes("\u{1B}]0;title\u{07}He saw.", to: "He saw."),
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

    /// The end of an escape sequence (ECMA-48, section 5): a control sequence with parameters, intermediates and one final byte; a control
    /// string up to its terminator, within a line; or intermediates and one final byte.
    private static func escapeEnd(_ text: borrowing Text, _ start: Int) -> Int? {
        var i = start + 1
        switch text[i] {
        case 0x5B: break
        // DCS, SOS, OSC, PM, APC
        case 0x50, 0x58, 0x5D, 0x5E, 0x5F:
            let longestString = 4_096
            while i < min(text.count, start + longestString), text[i] != Byte.lineFeed {
                if text[i] == 0x07 { return i + 1 }
                if text[i] == 0x1B, text[i + 1] == 0x5C { return i + 2 }
                i += 1
            }
            return nil
        default:
            while text[i] >= 0x20 && text[i] <= 0x2F { i += 1 }
            // Without intermediates a letter may be the text's own.
            return i > start + 1 && text[i] >= 0x30 && text[i] <= 0x7E && text[start + 1] != Byte.space ? i + 1 : nil
        }
        i += 1
        while text[i] >= 0x20 && text[i] <= 0x3F { i += 1 }
        return text[i] >= 0x40 && text[i] <= 0x7E ? i + 1 : nil
    }
}
