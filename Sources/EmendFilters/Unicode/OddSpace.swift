import EmendCore
import EmendUnicode

/// Replaces unusual spaces between words by plain ones.
struct OddSpace: Filter {
    let card = Card(
        id: "odd-space", group: .unicode,
        summary: "Replaces unusual spaces between words by a plain space: thin, narrow, em, ideographic and the like.",
        reason: "Layout programs and language models put them where a space belongs; search and tokenisers then miss the words.",
        stays: "Thin ones in numbers, before units, beside dashes and French marks and between initials, ideographic ones in East Asian text, and the ordinary no-break space everywhere.",
        examples: [
            .fixes("part\u{202F}of the plan", to: "part of the plan"),
            .fixes("one\u{2009}two\u{2003}three\u{3000}four", to: "one two three four"),
            .fixes("1.\u{2003}Introduction", to: "1. Introduction"),
            .keeps("10\u{202F}000 people, 5\u{2009}km"),
            .keeps("\u{AB}\u{202F}oui\u{202F}\u{BB}\u{202F}! J.\u{2009}R. z.\u{202F}B. a\u{200A}\u{2014}\u{200A}b"),
            .keeps("\u{4F60}\u{597D}\u{3000}\u{4E16}\u{754C}, Mr.\u{A0}Lind"),
        ])
    /// The last bytes of U+1680, U+2000 to U+200A, U+202F, U+205F, U+3000.
    let triggers = ByteSet(0x80...0x8A, 0x9F...0x9F, 0xAF...0xAF)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let leads = LeadSet(0xE1, 0xE2, 0xE3, before: 0x80...0x81, 0x9A...0x9A)
        var i = 0
        while let start = text.firstLead(in: leads, from: i) {
            guard let kind = Self.kind(text, start) else {
                i = start + 1
                continue
            }
            i = start + 3
            var kinds = Kinds(kind)
            while let more = Self.kind(text, i) {
                kinds.join(more)
                i += 3
            }
            guard let before = text.scalar(before: start), let after = text.scalar(at: i) else { continue }
            if Self.isMention(text, before.value, after.value) || Self.hasMeaning(text, start..<i, kinds, before.value, after.value) { continue }
            if before.value == 0x20 || after.value == 0x20 {
                edits.delete(start..<i)
            } else {
                edits.replace(start..<i, with: " ")
            }
        }
    }

    private enum Kind {
        /// Three-per-em spaces and thinner, no-break ones among them: within numbers, before units, around marks.
        case thin
        /// En and em spaces, the spaces of digits and of Ogham.
        case wide
        case ideographic
    }

    private struct Kinds {
        private(set) var isThin: Bool
        private(set) var isIdeographic: Bool

        init(_ kind: Kind) {
            isThin = kind == .thin
            isIdeographic = kind == .ideographic
        }

        mutating func join(_ kind: Kind) {
            isThin = isThin && kind == .thin
            isIdeographic = isIdeographic || kind == .ideographic
        }
    }

    private static func kind(_ text: borrowing Text, _ i: Int) -> Kind? {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xE2, 0x80, 0x84...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): .thin
        case (0xE2, 0x80, 0x80...0x83), (0xE1, 0x9A, 0x80): .wide
        case (0xE3, 0x80, 0x80): .ideographic
        default: nil
        }
    }

    private static func isMention(_ text: borrowing Text, _ before: UInt32, _ after: UInt32) -> Bool {
        text.isMention(between: before, and: after)
    }

    private static func hasMeaning(_ text: borrowing Text, _ range: Range<Int>, _ kinds: Kinds, _ before: UInt32, _ after: UInt32) -> Bool {
        // An indent, a fill at a line end, a row of columns.
        if before == 0x0A || before == 0x0D || before == 0x09 || after == 0x0A || after == 0x0D || after == 0x09 { return true }
        if hasOwnSpaces(text.script(before: range.lowerBound), kinds) || hasOwnSpaces(text.script(at: range.upperBound), kinds) { return true }
        if isEastAsian(before) || isEastAsian(after) { return true }
        guard kinds.isThin else { return false }
        guard isWordStart(text, after, at: range.upperBound) else { return true }
        if isUnit(text, range) { return true }
        if text.isLetter(before) || text.characterClass(of: before).has(.mark) { return false }
        return !endsWord(text, before, at: range.lowerBound)
    }

    /// Mongolian joins endings with a narrow space, Ogham has a space of its own, East Asian scripts set off words of others with thin ones.
    private static func hasOwnSpaces(_ script: Script?, _ kinds: Kinds) -> Bool {
        script == .mongolian || script == .ogham || script?.isEastAsian == true
    }

    /// Punctuation and signs of East Asia, full-width forms among them.
    private static func isEastAsian(_ scalar: UInt32) -> Bool { scalar >= 0x3000 && scalar <= 0x30FF || scalar >= 0xFF00 && scalar <= 0xFFEF }

    /// A letter, or a bracket or quotation mark that opens before one.
    private static func isWordStart(_ text: borrowing Text, _ scalar: UInt32, at place: Int) -> Bool {
        if text.isLetter(scalar) { return true }
        guard scalar == 0x28 || scalar == 0x5B || scalar == 0x22 || scalar == 0x201C || scalar == 0x2018 else { return false }
        return text.isLetter(text.scalar(at: place + (scalar < 0x80 ? 1 : 3))?.value)
    }

    /// A mark that ends a word of several letters; after a single one it is an initial or an abbreviation.
    private static func endsWord(_ text: borrowing Text, _ scalar: UInt32, at place: Int) -> Bool {
        switch scalar {
        case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x22, 0x2019, 0x201D: break
        default: return false
        }
        let mark = place - (scalar < 0x80 ? 1 : 3)
        guard let (last, length) = text.scalar(before: mark), text.isLetter(last) else { return false }
        return scalar != 0x2E || text.isLetter(text.scalar(before: mark - length)?.value)
    }

    private static let units = WordSet("m s g k n j w h v a c f t l b kg mg km cm mm ms min hz kw mw gw kwh pa bar mol cd lm lx sr rad wb kj mj ev mev gev kn nm ma mv kv va ah wh db")

    /// Symbols of units on both sides, after a number: 5 N m.
    private static func isUnit(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
        let longestUnit = 4
        var start = range.lowerBound
        while range.lowerBound - start < longestUnit, text[start - 1].isASCIILetter { start -= 1 }
        var end = range.upperBound
        while end - range.upperBound < longestUnit, text[end].isASCIILetter { end += 1 }
        guard !text[start - 1].isASCIILetter, !text[end].isASCIILetter, let gap = text.scalar(before: start), text.isBlank(gap.value),
            text.characterClass(of: text.scalar(before: start - gap.length)?.value ?? 0).has(.digit)
        else { return false }
        return units.contains(text.foldedHash(of: start..<range.lowerBound)) && units.contains(text.foldedHash(of: range.upperBound..<end))
    }
}
