import EmendCore

/// A word or a mark of a line, as patterns of lines see it.
struct LineToken {
    /// The folded hash of a word, or the scalar of a mark.
    var value: UInt64
    var start: Int
    var end: Int
    var shape: Shape
    var isWord: Bool

    /// What parts the items of a bar of links and has no meaning besides: a pipe, a bullet, an arrow, a slash, a pictograph.
    static let separator: UInt64 = 0x7C
    /// A dash, or a hyphen beside a space.
    static let dash: UInt64 = 0x2D

    /// A mark that parts a label from its text, but for a colon.
    var isSeparator: Bool { !isWord && (value == Self.separator || value == Self.dash) }

    /// The words and marks of a range without separators at its ends and stops at its end, and whether a full stop, question or exclamation mark
    /// ended it.
    ///
    /// A hyphen between two characters is none of them, so that `e-mail` is two words.
    static func all(in range: Range<Int>, of bytes: [UInt8], words: ArraySlice<Word>) -> (tokens: [LineToken], endsSentence: Bool) {
        var tokens: [LineToken] = []
        tokens.reserveCapacity(words.count + 4)
        add(range, of: bytes, words: words, to: &tokens)
        var endsSentence = false
        while let last = tokens.last, !last.isWord {
            switch last.value {
            case 0x2E, 0x21: endsSentence = true
            // A colon or an ellipsis.
            case separator, dash, 0x3A, 0x2026: break
            default: return (withoutLeadingSeparators(tokens), endsSentence)
            }
            tokens.removeLast()
        }
        return (withoutLeadingSeparators(tokens), endsSentence)
    }

    /// Appends the words and marks of a range, those at its ends too.
    static func add(_ range: Range<Int>, of bytes: [UInt8], words: ArraySlice<Word>, to tokens: inout [LineToken]) {
        var position = range.lowerBound
        for word in words where word.shape.has([.hasLetter, .hasDigit]) {
            addMarks(position..<Int(word.start), of: bytes, in: range, to: &tokens)
            tokens.append(LineToken(value: word.hash, start: Int(word.start), end: Int(word.end), shape: word.shape, isWord: true))
            position = Int(word.end)
        }
        addMarks(position..<range.upperBound, of: bytes, in: range, to: &tokens)
    }

    private static func withoutLeadingSeparators(_ tokens: [LineToken]) -> [LineToken] {
        Array(tokens.drop(while: \.isSeparator))
    }

    private static func addMarks(_ gap: Range<Int>, of bytes: [UInt8], in line: Range<Int>, to tokens: inout [LineToken]) {
        var i = gap.lowerBound
        while i < gap.upperBound {
            let start = i
            var scalar = UInt32(bytes[i])
            i += 1
            if scalar >= 0x80 {
                let length = scalar >= 0xF0 ? 4 : scalar >= 0xE0 ? 3 : 2
                scalar &= 0x7F >> UInt32(length)
                while i < min(start + length, bytes.count) {
                    scalar = scalar << 6 | UInt32(bytes[i] & 0x3F)
                    i += 1
                }
            }
            guard let mark = mark(scalar) else { continue }
            if scalar == 0x2D, start > line.lowerBound, i < line.upperBound, bytes[start - 1] != Byte.space, bytes[i] != Byte.space { continue }
            // Three full stops are an ellipsis.
            if mark == 0x2E, tokens.count >= 2, tokens.suffix(2).allSatisfy({ !$0.isWord && $0.value == 0x2E && $0.end >= start - 2 }), tokens.last!.end == start {
                tokens.removeLast()
                tokens[tokens.count - 1].value = 0x2026
                tokens[tokens.count - 1].end = i
                continue
            }
            if mark == separator, let last = tokens.last, !last.isWord, last.value == separator {
                tokens[tokens.count - 1].end = i
                continue
            }
            tokens.append(LineToken(value: mark, start: start, end: i, shape: [], isWord: false))
        }
    }

    /// What a scalar between words counts as; nil for white space and what is invisible.
    private static func mark(_ scalar: UInt32) -> UInt64? {
        switch scalar {
        case 0...0x20, 0x7F, 0xA0, 0xAD, 0x2000...0x200F, 0x202F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE007F, 0x3000: nil
        case 0x2D, 0x2010...0x2015: dash
        // # * + / < = > | ~ _ and what bars of links have between their items.
        case 0x23, 0x2A, 0x2B, 0x2F, 0x3C, 0x3D, 0x3E, 0x7C, 0x7E, 0x5F, 0xAB, 0xB7, 0xBB, 0xD7, 0x2022, 0x2023, 0x2039, 0x203A, 0x2043: separator
        // Arrows, technical signs, box drawing, dingbats, pictographs.
        case 0x2190...0x21FF, 0x2300...0x23FF, 0x2500...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF, 0x1F000...0x1FAFF: separator
        case 0x201C...0x201F, 0x22: 0x22
        case 0x2018...0x201B, 0x27: 0x27
        case 0xFF1A: 0x3A
        case 0x3002, 0xFF0E: 0x2E
        case 0xFF01: 0x21
        case 0xFF1F: 0x3F
        default: UInt64(scalar)
        }
    }
}
