package import EmendCore

/// Turns straight quotation marks and apostrophes into curly ones, those of the paragraph's language.
package struct CurlyQuote: StyledFilter {
    package let card = Card(
        id: "straight-quotation-mark", group: .quotes,
        summary: "Writes curly quotation marks and apostrophes for straight ones, with `--quotes curly`.",
        reason: "Each language has its own marks (German \u{201E} \u{201C}, French \u{AB} \u{BB}); a text that already uses others of them gets those.",
        stays: "Feet, inches and minutes, code, attributes, and marks that cannot be told.",
        reach: .document, isOptIn: true, needsNaming: true,
        examples: [
            .fixes("\"Hello,\" she said. 'Fine.'", to: "\u{201C}Hello,\u{201D} she said. \u{2018}Fine.\u{2019}"),
            .fixes("It's rock 'n' roll from the '90s, the dogs' best.", to: "It\u{2019}s rock \u{2019}n\u{2019} roll from the \u{2019}90s, the dogs\u{2019} best."),
            .fixes("\"He said, 'Go.'\"", to: "\u{201C}He said, \u{2018}Go.\u{2019}\u{201D}"),
            .keeps("He is 6'2\" tall, the disk 3.5\" wide, at 51\u{B0}30'26\"N."),
            .keeps("Call f(\"x\") or set a=\"b\"."),
        ])
    package let triggers = ByteSet("\"'")

    package init() {}

    package func styled(_ style: Style) -> any Filter { self }
    package func isAsked(by style: Style) -> Bool { style.quotes == .curly }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        var known: [TextLanguage: QuotationMarks?] = [:]
        var next = 0
        /// Where the last edit ended: two marks may have one space between them.
        var written = 0
        while let place = text.firstIndex(in: triggers, from: next) {
            let first = text.quoteParagraphStart(at: place)
            let end = text.quoteParagraphEnd(from: max(first, text.lineIndex(at: place)))
            let range = max(next, Int(lines[first].start))..<Int(lines[end - 1].next)
            next = range.upperBound
            let language = text.language(of: lines[text.lineIndex(at: place)])
            let marks = known[language] ?? QuotationMarks.marks(of: language, in: text)
            known[language] = marks
            for mark in QuoteReading(text, range, language: language).marks where mark.isStraight && !mark.isProtected && mark.role != .none && !text.isBesideIdeograph(mark.start..<mark.start + 1) {
                written = write(mark, marks, text, &edits, after: written)
            }
        }
    }

    /// Writes a mark and returns where what it replaces ends.
    private func write(_ mark: QuoteReading.Mark, _ marks: QuotationMarks?, _ text: borrowing Text, _ edits: inout Edits, after written: Int) -> Int {
        var range = mark.start..<mark.start + 1
        if mark.role == .apostrophe { edits.replace(range, with: "\u{2019}") }
        guard let marks, mark.role != .apostrophe else { return range.upperBound }
        let isOpening = mark.role == .opening
        guard mark.isDouble else {
            let (opening, closing) = mark.depth > 0 ? (marks.innerOpening, marks.innerClosing) : marks.singles
            edits.replace(range, with: UTF8.encode(Unicode.Scalar(isOpening ? opening : closing)!)!)
            return range.upperBound
        }
        var bytes = Array(UTF8.encode(Unicode.Scalar(isOpening ? marks.opening : marks.closing)!)!)
        if marks.isSpaced {
            // The space inside, if there is one, becomes the one that does not break.
            if isOpening {
                if text[range.upperBound] == Byte.space { range = range.lowerBound..<range.upperBound + 1 }
                if text[range.upperBound] != 0xC2, text[range.upperBound] != 0xE2 || text[range.upperBound + 1] != 0x80 || text[range.upperBound + 2] != 0xAF { bytes += [0xC2, 0xA0] }
            } else {
                if text[range.lowerBound - 1] == Byte.space, range.lowerBound > written { range = range.lowerBound - 1..<range.upperBound }
                let hasSpace = text[range.lowerBound - 1] == 0xA0 && text[range.lowerBound - 2] == 0xC2 || text.holds("\u{202F}", at: range.lowerBound - 3)
                if !hasSpace { bytes = [0xC2, 0xA0] + bytes }
            }
        }
        edits.replace(range, with: bytes)
        return range.upperBound
    }
}
