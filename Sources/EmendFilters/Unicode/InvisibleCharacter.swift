import EmendCore
import EmendUnicode

/// Removes invisible characters that have no meaning where they stand.
struct InvisibleCharacter: Filter {
    let card = Card(
        id: "invisible-character", group: .unicode,
        summary: "Removes zero-width spaces, joiners, word joiners, byte order marks and their like where no script and no emoji needs them.",
        reason: "They come from web pages and PDFs, or mark a text, part words for search, and show nothing.",
        stays: "Joiners in emoji and, with zero-width spaces, beside letters of scripts that need them: Arabic, Hebrew, those of India and South East Asia, Mongolian. Invisible operators in formulas.",
        examples: [
            .fixes("Uk\u{200B}raine", to: "Ukraine"),
            .fixes("\u{FEFF}Hello", to: "Hello"),
            .fixes("na\u{EF}ve\u{200D}, \u{1F600}\u{200D}", to: "na\u{EF}ve, \u{1F600}"),
            .keeps("\u{915}\u{94D}\u{200D}\u{937}, \u{645}\u{6CC}\u{200C}\u{62E}"),
            .keeps("\u{1F468}\u{200D}\u{1F469}"),
            .keeps("f\u{2061}(x) and 2\u{2062}x"),
        ])
    /// The last bytes of what is looked for: an English text with curly quotation marks and dashes has none of them.
    let triggers = ByteSet(0x8B...0x8F, 0x9F...0xA5, 0xAA...0xAF, 0xB9...0xBB, 0xBF...0xBF)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let leads = LeadSet(0xCD, 0xE1, 0xE2, 0xEF, before: 0x80...0x81, 0x8F...0x8F, 0xA0...0xA0, 0xBB...0xBB, 0xBF...0xBF)
        var i = 0
        while let start = text.firstLead(in: leads, from: i) {
            i = start
            while case let length = Self.length(text, i), length > 0 { i += length }
            if i == start {
                i += 1
                continue
            }
            let run = start..<i
            if text.isMention(between: text.scalar(before: start)?.value, and: text.scalar(at: i)?.value) { continue }
            let sides = Sides(text, run)
            var deleted = start..<start
            var kept: UInt32 = 0
            var place = start
            while place < run.upperBound, let (scalar, length) = text.scalar(at: place) {
                // Twice the same says no more than once.
                if scalar == kept || !sides.needs(scalar, text, place) {
                    if deleted.upperBound != place, !deleted.isEmpty { edits.delete(deleted) }
                    deleted = (deleted.upperBound == place && !deleted.isEmpty ? deleted.lowerBound : place)..<place + length
                } else {
                    kept = scalar
                }
                place += length
            }
            if !deleted.isEmpty { edits.delete(deleted) }
        }
    }

    /// U+034F, U+180B to U+180F, U+200B to U+200D, U+2060 to U+2064, U+206A to U+206F, U+FEFF, U+FFF9 to U+FFFB: the length in bytes, or 0.
    private static func length(_ text: borrowing Text, _ i: Int) -> Int {
        switch (text[i], text[i + 1], text[i + 2]) {
        case (0xCD, 0x8F, _): 2
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0...0xA4), (0xE2, 0x81, 0xAA...0xAF), (0xE1, 0xA0, 0x8B...0x8F), (0xEF, 0xBB, 0xBF),
            (0xEF, 0xBF, 0xB9...0xBB):
            3
        default: 0
        }
    }
}

/// What stands on both sides of a run of invisible characters.
private struct Sides {
    private let before: UInt32?
    private let after: UInt32?
    private let scriptBefore: Script?
    private let scriptAfter: Script?
    private let run: Range<Int>

    init(_ text: borrowing Text, _ run: Range<Int>) {
        self.run = run
        before = text.scalar(before: run.lowerBound)?.value
        after = text.scalar(at: run.upperBound)?.value
        scriptBefore = text.script(before: run.lowerBound)
        scriptAfter = text.script(at: run.upperBound)
    }

    /// True where a character means something between these sides.
    func needs(_ scalar: UInt32, _ text: borrowing Text, _ place: Int) -> Bool {
        switch scalar {
        case 0xFEFF, 0x206A...0x206F: false
        // Beside a space it says nothing in any script.
        case 0x200B: isComplex && !text.isBlank(before) && !text.isBlank(after)
        case 0x034F: isCombining(after) || isComplex
        case 0x180B...0x180F: scriptBefore == .mongolian || scriptAfter == .mongolian
        case 0x200D: isComplex || joinsEmoji(text)
        case 0x2060: isComplex || holdsTogether(text)
        case 0x2061...0x2064: isFormula(text)
        case 0xFFF9...0xFFFB: isAnnotation(scalar, text, place)
        default: isComplex
        }
    }

    private var isComplex: Bool { scriptBefore.map { !$0.isSimple } == true || scriptAfter.map { !$0.isSimple && $0 != .inherited } == true }

    private func isCombining(_ scalar: UInt32?) -> Bool { scalar.map { Traits(of: $0).has(.combining) } == true }

    /// Pictures on both sides; between the first and the joiner may stand a variation selector or a skin colour.
    private func joinsEmoji(_ text: borrowing Text) -> Bool {
        guard let after, Traits(of: after).has(.pictographic) else { return false }
        var place = run.lowerBound
        for _ in 0..<3 {
            guard let (scalar, length) = text.scalar(before: place) else { return false }
            let traits = Traits(of: scalar)
            if traits.has(.pictographic) { return true }
            guard scalar == 0xFE0F || traits.has(.emojiModifier) || scalar == 0xE007F else { return false }
            if scalar == 0xE007F { return true }
            place -= length
        }
        return false
    }

    /// Marks, or a mark and a digit, that no line end is to part: 10 to 20 with a dash, or a slash after a bracket.
    private func holdsTogether(_ text: borrowing Text) -> Bool {
        guard let before, let after, !text.isBlank(before), !text.isBlank(after) else { return false }
        let left = text.characterClass(of: before)
        let right = text.characterClass(of: after)
        return !left.has([.letter, .mark]) && !right.has([.letter, .mark]) && !(left.has(.digit) && right.has(.digit))
    }

    /// A digit, a bracket, an operator or a single letter on one of the sides, as in f(x), 2x or ab.
    private func isFormula(_ text: borrowing Text) -> Bool {
        guard let before, let after, !text.isBlank(before), !text.isBlank(after) else { return false }
        func isTerm(_ scalar: UInt32, _ script: Script?) -> Bool {
            let type = text.characterClass(of: scalar)
            return type.has(.digit) || scalar == 0x28 || scalar == 0x29 || scalar == 0x5B || scalar == 0x5D || scalar > 0x7F && Traits(of: scalar).has(.symbol)
                || type.has(.letter) && script != .latin && script != .cyrillic
        }
        if isTerm(before, scriptBefore) || isTerm(after, scriptAfter) { return true }
        let isSingleBefore = text.isLetter(before) && !text.isLetter(text.scalar(before: run.lowerBound - UTF8.width(Unicode.Scalar(before) ?? " "))?.value)
        let isSingleAfter = text.isLetter(after) && !text.isLetter(text.scalar(at: run.upperBound + UTF8.width(Unicode.Scalar(after) ?? " "))?.value)
        return isSingleBefore || isSingleAfter
    }

    /// An anchor, a separator and a terminator that follow one another in a line.
    private func isAnnotation(_ scalar: UInt32, _ text: borrowing Text, _ place: Int) -> Bool {
        let longestAnnotation = 200
        func find(_ tail: UInt8, from start: Int, by step: Int) -> Int? {
            var i = start
            while abs(i - start) < longestAnnotation, i >= 0, i < text.count, text[i] != Byte.lineFeed {
                if text[i] == 0xEF, text[i + 1] == 0xBF, text[i + 2] == tail { return i }
                i += step
            }
            return nil
        }
        switch scalar {
        case 0xFFF9: return find(0xBA, from: place, by: 1).flatMap { find(0xBB, from: $0, by: 1) } != nil
        case 0xFFFA: return find(0xB9, from: place, by: -1) != nil && find(0xBB, from: place, by: 1) != nil
        default: return find(0xBA, from: place, by: -1).flatMap { find(0xB9, from: $0, by: -1) } != nil
        }
    }
}
