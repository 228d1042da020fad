package import EmendCore

/// Writes the dashes between parts of a sentence in one style.
package struct SentenceDash: StyledFilter {
    package let card: Card
    package let triggers = ByteSet(0xE2...0xE2)
    private let style: DashStyle

    package init(_ style: DashStyle = .keep) {
        self.style = style
        let spelled = "Paris\u{2013}London in 1914\u{2013}18 \u{2014} a long way \u{2013} and back."
        let examples: [Example] = switch style {
        case .keep: [.keeps(spelled)]
        case .em: [.fixes(spelled, to: "Paris\u{2013}London in 1914\u{2013}18\u{2014}a long way\u{2014}and back."), .keeps("\u{2014} Mark Twain"), .keeps("May 3 \u{2013} June 5")]
        case .emSpaced:
            [.fixes("The plan\u{2014}if approved\u{2014}begins.", to: "The plan \u{2014} if approved \u{2014} begins."), .keeps("\u{201C}I was going to\u{2014}\u{201D} he began.")]
        case .enSpaced:
            [.fixes("The plan\u{2014}if approved\u{2014}begins.", to: "The plan \u{2013} if approved \u{2013} begins."), .keeps("Mr. K\u{2014} of 1914\u{2013}18")]
        }
        card = Card(
            id: "sentence-dash", group: .dashes,
            summary: "Writes dashes between parts of a sentence as `--dash` says: an em dash, or an em or en dash between spaces.",
            reason: "Houses differ in how they set a dash, and a text from several sources mixes them.",
        stays: "Ranges, en dashes in compounds, dashes at a line's start or end, inside quotation marks and brackets, before a source, and those of other languages.",
            languages: .english, isOptIn: true, needsNaming: true,
            examples: examples)
    }

    package func styled(_ style: Style) -> any Filter { SentenceDash(style.dash) }
    package func isAsked(by style: Style) -> Bool { style.dash != .keep }

    package var asShown: any Filter { SentenceDash(.em) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard style != .keep else { return }
        var i = 0
        while let lead = text.firstIndex(of: 0xE2, from: i) {
            i = lead + 3
            guard text[lead + 1] == 0x80, text[lead + 2] == 0x93 || text[lead + 2] == 0x94, let dash = Dash(text, lead), dash.isBetweenParts(text) else { continue }
            let wanted: StaticString = switch style {
            case .em, .keep: "\u{2014}"
            case .emSpaced: " \u{2014} "
            case .enSpaced: " \u{2013} "
            }
            // A no-break space before a dash keeps it from the start of a line, and stays.
            if style != .em, dash.keepsSpaces, dash.isEn == (style == .enSpaced) { continue }
            edits.replace(dash.range, with: wanted)
        }
    }

    /// A dash with the white space beside it.
    private struct Dash {
        /// From the end of what stands before it to the start of what follows.
        let range: Range<Int>
        let isEn: Bool
        let isSpacedLeft: Bool
        let isSpacedRight: Bool

        init?(_ text: borrowing Text, _ lead: Int) {
            isEn = text[lead + 2] == 0x93
            var start = lead
            while let length = Self.spaceLength(text, before: start) { start -= length }
            var end = lead + 3
            while let length = Self.spaceLength(text, at: end) { end += length }
            isSpacedLeft = start < lead
            isSpacedRight = end > lead + 3
            range = start..<end
        }

        var keepsSpaces: Bool { isSpacedLeft && isSpacedRight && range.count <= 3 + 6 }

        /// A space, a no-break space (C2 A0), or one of U+2000 to U+200A and U+202F.
        private static func spaceLength(_ text: borrowing Text, before end: Int) -> Int? {
            if text[end - 1] == Byte.space { return 1 }
            if text[end - 1] == 0xA0, text[end - 2] == 0xC2 { return 2 }
            return spaceLength(text, wideAt: end - 3)
        }

        private static func spaceLength(_ text: borrowing Text, at start: Int) -> Int? {
            if text[start] == Byte.space { return 1 }
            if text[start] == 0xC2, text[start + 1] == 0xA0 { return 2 }
            return spaceLength(text, wideAt: start)
        }

        private static func spaceLength(_ text: borrowing Text, wideAt start: Int) -> Int? {
            guard text[start] == 0xE2, text[start + 1] == 0x80 else { return nil }
            return text[start + 2] >= 0x80 && text[start + 2] <= 0x8A || text[start + 2] == 0xAF ? 3 : nil
        }

        /// Words on both sides; not a range, a relation of names, a blanked name, or the dash before a source.
        func isBetweenParts(_ text: borrowing Text) -> Bool {
            let (before, after) = (text[range.lowerBound - 1], text[range.upperBound])
            guard !before.isLineEnd, before != Byte.tab, !after.isLineEnd, after != Byte.tab, closes(text, before), opens(text, after) else { return false }
            let words = text.words
            let index = text.wordIndex(from: range.lowerBound)
            guard index > 0, index < words.count else { return false }
            let (left, right) = (words[index - 1], words[index])
            let isGlued = !isSpacedLeft && !isSpacedRight
            let touchesLeft = Int(left.end) == range.lowerBound
            let touchesRight = Int(right.start) == range.upperBound
            if touchesLeft, touchesRight, left.shape.has(.hasDigit), right.shape.has(.hasDigit) { return false }
            if isEn {
                guard isSpacedLeft, isSpacedRight else { return false }
                // London to Paris, Monday to Friday, May 3 to June 5.
                if touchesLeft, touchesRight, isEndOfRange(left), isEndOfRange(right), left.shape.has(.hasDigit) || right.shape.has(.hasDigit) || !hasFellow(text) { return false }
            }
            // Mr. K-- of H--, d--d, and speech that breaks off before another sentence.
            if !isSpacedLeft, touchesLeft, left.stemCount == 1, left.isUpper, text[Int(left.start)] != UInt8(ascii: "I") { return false }
            if isGlued, left.stemCount == 1, right.stemCount == 1 { return false }
            if !isSpacedLeft, isSpacedRight, right.startsUpper { return false }
            if isSpacedLeft, !isSpacedRight { return right.isLower && closesWithLetter(before) }
            return !isBeforeSource(text, index)
        }

        /// Another dash between spaces, before a lower-case word, in the same sentence: Peter - Anna's brother - left, with en dashes.
        private func hasFellow(_ text: borrowing Text) -> Bool {
            let farthest = 150
            func isFellow(_ i: Int) -> Bool { text[i - 1] == Byte.space && text.holds("\u{2013} ", at: i) && text[i + 4].isASCIILower }
            var i = range.upperBound
            while i < range.upperBound + farthest, !ends(text, i) {
                if isFellow(i) { return true }
                i += 1
            }
            i = range.lowerBound - 1
            while i > range.lowerBound - farthest, !ends(text, i) {
                if isFellow(i) { return true }
                i -= 1
            }
            return false
        }

        private func ends(_ text: borrowing Text, _ i: Int) -> Bool {
            let byte = text[i]
            return byte.isLineEnd || byte == Byte.semicolon || byte == 0x3F || byte == 0x21 || byte == Byte.fullStop && text[i + 1] == Byte.space
        }

        private func isEndOfRange(_ word: Word) -> Bool { word.startsUpper || word.shape.has(.hasDigit) }

        private func closesWithLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }

        /// A letter, a digit, or a mark that ends something; no opening mark and no other dash.
        private func closes(_ text: borrowing Text, _ byte: UInt8) -> Bool {
            if byte < 0x80 {
                return byte.isASCIILetter || byte.isASCIIDigit || byte == 0x25 || byte == Byte.closingParenthesis || byte == Byte.fullStop || byte == 0x3F || byte == 0x21
                    || byte == Byte.quotationMark && text.closingQuoteLength(before: range.lowerBound) > 0
            }
            if let tail = text.curlyQuote(at: range.lowerBound - 3) { return tail == 0x99 || tail == 0x9D }
            return text.scalar(before: range.lowerBound).map { text.characterClass(of: $0.value).contains(.letter) } ?? false
        }

        private func opens(_ text: borrowing Text, _ byte: UInt8) -> Bool {
            if byte < 0x80 {
                return byte.isASCIILetter || byte.isASCIIDigit || byte == 0x24 || byte == Byte.quotationMark && !text[range.upperBound + 1].isBlankOrEnd
            }
            if let tail = text.curlyQuote(at: range.upperBound) { return tail == 0x98 || tail == 0x9C }
            return text.scalar(at: range.upperBound).map { text.characterClass(of: $0.value).contains(.letter) } ?? false
        }

        /// `"To be." -- Hamlet`, with a dash: a few words in capitals up to the line's end, after a sentence or a quotation.
        private func isBeforeSource(_ text: borrowing Text, _ index: Int) -> Bool {
            let before = text[range.lowerBound - 1]
            guard before == Byte.fullStop || before == 0x21 || before == 0x3F || text.closingQuoteLength(before: range.lowerBound) > 0 else { return false }
            let words = text.words
            let line = text.lines[text.lineIndex(at: range.lowerBound)]
            let longest = 8
            return Int(line.endWord) - index <= longest && words[index].startsUpper && !text.endsSentence(line)
        }
    }
}
