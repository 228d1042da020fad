import EmendCore
import EmendUnicode

/// Composes characters that are written as a letter and its marks (NFC).
struct DecomposedCharacter: Filter {
    let card = Card(
        id: "decomposed-character", group: .unicode,
        summary: "Composes letters and their marks into one character (Unicode normalisation form C).",
        reason: "The same letter in two spellings is not found by search and counts as two words.",
        stays: "Compatibility forms such as ligatures.",
        examples: [
            .fixes("Zu\u{308}rich", to: "Z\u{FC}rich"),
            .fixes("A\u{301}\u{328}", to: "\u{104}\u{301}"),
            .keeps("na\u{EF}ve caf\u{E9}"),
            .keeps("\u{FB01}nal"),
        ])
    /// Below U+0300 nothing is decomposed or composes with what stands before it.
    let triggers = ByteSet(0xCC...0xF4)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard Self.needsCheck(text) else { return }
        var found: [(Range<Int>, [UInt8])] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            Normalization.compositions(in: bytes) { found.append(($0, Array($1))) }
        }
        for (range, replacement) in found { edits.replace(range, with: replacement) }
    }

    /// False where all that is beyond U+02FF is general punctuation, which is in NFC but for U+2000 and U+2001: curly quotes cost nothing.
    private static func needsCheck(_ text: borrowing Text) -> Bool {
        text.bytes.withUnsafeBufferPointer { p in
            var i = 0
            while i < p.count {
                if i + 8 <= p.count, p.isASCII(from: i) {
                    i = p.endOfASCII(from: i)
                } else if p[i] < 0xCC {
                    i += 1
                } else if p[i] == 0xE2, p[i + 1] == 0x80, p[i + 2] > 0x81 {
                    i += 3
                } else {
                    return true
                }
            }
            return false
        }
    }
}
