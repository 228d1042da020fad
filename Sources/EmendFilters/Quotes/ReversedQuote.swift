import EmendCore

/// Turns a curly quotation mark that faces the wrong way: `\u{201D}Hello\u{201D}`, `\u{201C}Hello\u{201C}`.
struct ReversedQuote: Filter {
    let card = Card(
        id: "reversed-quotation-mark", group: .quotes,
        summary: "Turns a double curly quotation mark that faces the wrong way.",
        reason: "Software decides by what it sees beside the mark, and is wrong after tags, dashes and brackets.",
        stays: "Marks without the other of the pair in the paragraph; languages that close with the mark that opens in English (German) or use one mark for both (Swedish).",
        reach: .paragraph,
        languages: [.english, .spanish, .portuguese, .italian, .french, .turkish],
        examples: [
            .fixes("\u{201D}Hello,\u{201D} she said.", to: "\u{201C}Hello,\u{201D} she said."),
            .fixes("The \u{201C}reform\u{201C} failed.", to: "The \u{201C}reform\u{201D} failed."),
            .keeps("\u{201C}First.\n\n\u{201C}Second,\u{201D} he said."),
            .keeps("\u{201E}Gut\u{201C}, sagte er."),
        ])
    let triggers = ByteSet(0xE2...0xE2)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var next = 0
        while let place = text.nextCurlyMark(from: next) {
            let (marks, end) = text.doubleMarks(around: place)
            next = end
            if marks.contains(where: { $0.glyph == .other }) { continue }
            var isOpen = false
            for (index, mark) in marks.enumerated() {
                switch mark.glyph {
                case .right where mark.opens && !isOpen && mark.after != .closing && Self.closes(marks, after: index):
                    edits.replace(mark.range, with: "\u{201C}")
                    isOpen = true
                case .left where mark.closes && isOpen:
                    edits.replace(mark.range, with: "\u{201D}")
                    isOpen = false
                case .left: isOpen = true
                case .right: isOpen = false
                default: isOpen = mark.opens || !mark.closes && !isOpen
                }
            }
        }
    }

    /// The next mark closes what one opens.
    private static func closes(_ marks: [DoubleMark], after index: Int) -> Bool {
        index + 1 < marks.count && marks[index + 1].closes
    }
}
