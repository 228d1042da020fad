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
        var found: [(Range<Int>, [UInt8])] = []
        text.bytes.withUnsafeBufferPointer { p in
            var i = 0
            while let place = Self.firstUnsure(p, from: i) {
                let piece = Self.lines(p, from: i, around: place)
                Normalization.compositions(in: UnsafeBufferPointer(rebasing: p[piece])) { range, bytes in
                    found.append((range.lowerBound + piece.lowerBound..<range.upperBound + piece.lowerBound, Array(bytes)))
                }
                i = piece.upperBound
            }
        }
        for (range, replacement) in found { edits.replace(range, with: replacement) }
    }

    /// The lines in a row, from one that holds a place, that ICU has to look at. A line end composes with nothing.
    private static func lines(_ p: UnsafeBufferPointer<UInt8>, from earliest: Int, around place: Int) -> Range<Int> {
        let start = p[earliest..<place].lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? earliest
        var end = place
        repeat { end = p[end...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? p.count } while end < p.count && p[end] >= 0x80
        return start..<end
    }

    /// The first place that may not be in NFC: all up to U+02FF is, and general punctuation but for U+2000 and U+2001, so that curly quotes cost nothing.
    private static func firstUnsure(_ p: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var i = start
        while i < p.count {
            if i + 8 <= p.count, p.isASCII(from: i) {
                i = p.endOfASCII(from: i)
            } else if p[i] < 0xCC {
                i += 1
            } else if p[i] == 0xE2, p[i + 1] == 0x80, p[i + 2] > 0x81 {
                i += 3
            } else {
                return i
            }
        }
        return nil
    }
}
