package import EmendCore

/// Writes all quotation marks and apostrophes as ASCII has them.
package struct StraightQuote: StyledFilter {
    package let card = Card(
        id: "curly-quotation-mark", group: .quotes,
        summary: "Writes straight quotation marks and apostrophes for curly ones and guillemets, with `--quotes straight`.",
        reason: "Search, code and some house styles want ASCII. The spaces inside guillemets go with them.",
        stays: "Primes, letters that look like apostrophes, the marks of Chinese and Japanese, and guillemets that are arrows.",
        isOptIn: true, needsNaming: true,
        examples: [
            .fixes("\u{201C}It\u{2019}s \u{2018}great\u{2019},\u{201D} he said.", to: "\"It's 'great',\" he said."),
            .fixes("\u{201E}Gut\u{201C}, \u{AB} oui \u{BB}", to: "\"Gut\", \"oui\""),
            .keeps("5\u{2032} 10\u{2033}, Hawai\u{2BB}i, \u{300C}\u{306F}\u{3044}\u{300D}, \u{201C}\u{4F60}\u{597D}\u{201D}"),
            .keeps("next \u{BB} home \u{BB} news"),
        ])
    package let triggers = ByteSet(0xC2...0xC2, 0xE2...0xE2)

    package init() {}

    package func styled(_ style: Style) -> any Filter { self }
    package func isAsked(by style: Style) -> Bool { style.quotes == .straight }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        /// The end of the guillemet that the one now open waits for.
        var closing = -1
        var contentStart = 0
        while let lead = text.firstIndex(in: triggers, from: i) {
            guard let (scalar, length) = text.scalar(at: lead) else { return }
            let range = lead..<lead + length
            i = range.upperBound
            switch scalar {
            case 0x2018...0x201B: if !text.isBesideIdeograph(range) { edits.replace(range, with: "'") }
            case 0x201C...0x201F: if !text.isBesideIdeograph(range) { edits.replace(range, with: "\"") }
            case 0xAB, 0xBB, 0x2039, 0x203A:
                let replacement: StaticString = scalar > 0xBB ? "'" : "\""
                if lead == closing {
                    closing = -1
                    edits.replace(max(range.lowerBound - spaceLength(text, before: range.lowerBound), contentStart)..<range.upperBound, with: replacement)
                } else if let other = partner(of: scalar, text, from: range.upperBound) {
                    closing = other
                    let inner = min(spaceLength(text, after: range.upperBound), other - range.upperBound)
                    edits.replace(range.lowerBound..<range.upperBound + inner, with: replacement)
                    i = range.upperBound + inner
                    contentStart = i
                }
            default: break
            }
        }
    }

    /// The guillemet of the line that closes what one opens: the next one that points the other way, with nothing of its own kind between. O(distance), and a few hundred bytes at most.
    private func partner(of opening: UInt32, _ text: borrowing Text, from start: Int) -> Int? {
        let longest = 2_000
        let other: UInt32 = switch opening {
        case 0xAB: 0xBB
        case 0xBB: 0xAB
        case 0x2039: 0x203A
        default: 0x2039
        }
        var i = start
        while i < min(text.count, start + longest), text[i] != Byte.lineFeed {
            if text[i] == 0xC2 || text[i] == 0xE2, let (scalar, length) = text.scalar(at: i) {
                // Only French has spaces inside, whose marks point outwards; else it is an arrow between links.
                if scalar == other { return i > start && (opening == 0xAB || opening == 0x2039 || spaceLength(text, after: start) == 0) ? i : nil }
                if scalar == opening { return nil }
                i += length
            } else {
                i += 1
            }
        }
        return nil
    }

    private func spaceLength(_ text: borrowing Text, after offset: Int) -> Int {
        if text[offset] == Byte.space { return 1 }
        if text.holds("\u{A0}", at: offset) { return 2 }
        return text.holds("\u{202F}", at: offset) || text.holds("\u{2009}", at: offset) ? 3 : 0
    }

    private func spaceLength(_ text: borrowing Text, before offset: Int) -> Int {
        if text[offset - 1] == Byte.space { return 1 }
        if text.holds("\u{A0}", at: offset - 2) { return 2 }
        return text.holds("\u{202F}", at: offset - 3) || text.holds("\u{2009}", at: offset - 3) ? 3 : 0
    }
}
