import EmendCore

/// Removes the sequences that tell a terminal how to show a text.
struct TerminalEscape: Filter {
    let card = Card(
        id: "terminal-escape", group: .unicode,
        summary: "Removes terminal escape sequences whole: colours, cursor moves, window titles, hyperlinks.",
        reason: "Copied logs hold them; without the escape character the rest of a sequence would stand in the text as debris.",
        stays: "The text of a hyperlink.",
        examples: [
            .fixes("All is \u{1B}[31mred\u{1B}[0m.", to: "All is red."),
            .fixes("\u{1B}]0;title\u{07}He saw.", to: "He saw."),
            .fixes("See \u{1B}]8;;https://a.example\u{1B}\\the page\u{1B}]8;;\u{1B}\\.", to: "See the page."),
            .fixes("\u{1B}[?25lDone\u{1B}(B", to: "Done"),
            .fixes("\u{9B}1mbold\u{9B}0m", to: "bold"),
            .keeps("printf '\\033[31mred\\033[0m'"),
        ])
    /// Escape, and the last byte of U+009B, the control sequence introducer of 8 bits.
    let triggers = ByteSet(0x1B...0x1B, 0x9B...0x9B)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let place = text.firstIndex(in: triggers, from: i) {
            i = place + 1
            if text[place] == 0x1B {
                guard let end = Self.escapeEnd(text, place) else { continue }
                edits.delete(place..<end)
                i = end
            } else if text[place - 1] == 0xC2, let end = Self.controlSequenceEnd(text, place + 1), text[end - 1] == 0x6D, end > place + 2 {
                // Read as Windows-1252, U+009B is a quotation mark: only a colour with a number is sure to be none.
                edits.delete(place - 1..<end)
                i = end
            }
        }
    }

    /// The end of an escape sequence (ECMA-48, section 5): a control sequence; a control string up to its terminator, within a line; or
    /// intermediates and one final byte.
    private static func escapeEnd(_ text: borrowing Text, _ start: Int) -> Int? {
        var i = start + 1
        switch text[i] {
        case 0x5B: return controlSequenceEnd(text, i + 1)
        // DCS, SOS, OSC, PM, APC
        case 0x50, 0x58, 0x5D, 0x5E, 0x5F:
            let longestString = 4_096
            let limit = min(text.count, start + longestString)
            i += 1
            while i < limit, text[i] != Byte.lineFeed {
                if text[i] == 0x07 { return i + 1 }
                if text[i] == 0xC2, text[i + 1] == 0x9C { return i + 2 }
                // Another escape ends the string, or breaks it off: so none is read twice.
                if text[i] == 0x1B { return text[i + 1] == 0x5C ? i + 2 : nil }
                i += 1
            }
            return nil
        // The terminator of a string; the cursor saved and restored; keypad modes.
        case 0x5C, 0x37, 0x38, 0x3D, 0x3E: return i + 1
        default:
            while text[i] >= 0x20 && text[i] <= 0x2F { i += 1 }
            // Without intermediates a letter may be the text's own.
            return i > start + 1 && text[i] >= 0x30 && text[i] <= 0x7E && text[start + 1] != Byte.space ? i + 1 : nil
        }
    }

    /// Parameters, intermediates and one final byte; no program writes more than a line of them.
    private static func controlSequenceEnd(_ text: borrowing Text, _ start: Int) -> Int? {
        var i = start
        let limit = start + 256
        while i < limit, text[i] >= 0x20 && text[i] <= 0x3F { i += 1 }
        return text[i] >= 0x40 && text[i] <= 0x7E ? i + 1 : nil
    }
}
