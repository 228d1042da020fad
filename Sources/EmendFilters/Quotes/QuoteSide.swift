import EmendCore

/// What stands beside a quotation mark, other marks and emphasis left aside.
enum QuoteSide {
    /// White space, or the start or end of a line.
    case edge
    case letter, digit
    /// A bracket or another sign that opens.
    case opening
    /// A bracket that closes, or a mark that ends a clause.
    case closing
    case dash, slash
    /// Signs of code: a backslash, an equals sign, a backtick.
    case code
    /// Currency, percent, ampersand and all else that is part of what is quoted.
    case sign
    /// A tag or an arrow: it says nothing.
    case angle

    /// What a quotation may end with.
    var isContent: Bool { self == .letter || self == .digit || self == .sign || self == .closing }
    /// What may stand before an opening mark.
    var mayPrecede: Bool { self == .edge || self == .opening || self == .dash || self == .slash }
    /// What may stand after a closing mark.
    var mayFollow: Bool { self == .edge || self == .closing || self == .dash || self == .slash }
}

extension Text {
    /// Lines of wrapped text are about as long as a screen is wide.
    private static let wrapped = 40...120
    /// How many marks and asterisks in a row are looked through.
    private static let longestRun = 4

    /// What stands before a mark that starts at an offset.
    func quoteSide(before offset: Int) -> QuoteSide {
        var i = offset
        for _ in 0...Self.longestRun {
            // What mostly stands there needs no decoding.
            if curlyQuote(at: i - 3) != nil {
                i -= 3
                continue
            }
            guard let (scalar, length) = i > 0 && self[i - 1] < 0x80 ? (UInt32(self[i - 1]), 1) : scalar(before: i) else { return .edge }
            if !isTransparent(scalar) { return side(of: scalar) }
            i -= length
        }
        return .sign
    }

    /// What stands after a mark that ends at an offset.
    func quoteSide(after offset: Int) -> QuoteSide {
        var i = offset
        for _ in 0...Self.longestRun {
            if curlyQuote(at: i) != nil {
                i += 3
                continue
            }
            guard let (scalar, length) = i < count && self[i] < 0x80 ? (UInt32(self[i]), 1) : scalar(at: i) else { return .edge }
            if !isTransparent(scalar) { return side(of: scalar) }
            i += length
        }
        return .sign
    }

    /// Quotation marks and the signs of emphasis.
    private func isTransparent(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x2A, 0x5F, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
        default: false
        }
    }

    private func side(of scalar: UInt32) -> QuoteSide {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000: .edge
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x28, 0x5B, 0x7B, 0xA1, 0xBF: .opening
        case 0x29, 0x5D, 0x7D, 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026: .closing
        case 0x2D, 0x2010...0x2015: .dash
        case 0x2F, 0x7C: .slash
        case 0x3D, 0x5C, 0x60: .code
        case 0x3C, 0x3E: .angle
        default:
            if scalar < 0x80 { .sign } else if characterClass(of: scalar).has([.letter, .mark]) { .letter } else if characterClass(of: scalar).has(.space) { .edge } else { .sign }
        }
    }

    /// Chinese and Japanese characters and their punctuation, whose own marks curly ones are, beside a range.
    func isBesideIdeograph(_ range: Range<Int>) -> Bool {
        isIdeograph(scalar(before: range.lowerBound)?.value ?? 0) || isIdeograph(scalar(at: range.upperBound)?.value ?? 0)
    }

    private func isIdeograph(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3000...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// The end of the paragraph that starts with a line: at a blank line, or after a line that no wrapping broke. Returns the index of the next line.
    func quoteParagraphEnd(from first: Int) -> Int {
        let lines = self.lines
        var index = first
        while index + 1 < lines.count, !isBlank(lines[index + 1]), Self.wrapped.contains(lines[index].range.count) { index += 1 }
        return index + 1
    }

    /// The first line of the paragraph of an offset, some hundred lines back at most.
    func quoteParagraphStart(at offset: Int) -> Int {
        let longest = 200
        let lines = self.lines
        var index = lineIndex(at: offset)
        let least = max(0, index - longest)
        while index > least, !isBlank(lines[index]), !isBlank(lines[index - 1]), Self.wrapped.contains(lines[index - 1].range.count) { index -= 1 }
        return index
    }
}
