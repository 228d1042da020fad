import EmendCore

/// Makes both marks of a quotation alike: `\u{201C}so"`, `"so\u{201D}`.
struct HalfStraightQuote: Filter {
    let card = Card(
        id: "half-straight-quotation", group: .quotes,
        summary: "Makes the straight mark of a quotation curly where its other mark is.",
        reason: "Editing, and text put together from several sources, leaves pairs of which one mark is straight. In a text that mostly has straight marks the curly one becomes straight.",
        stays: "Inches, and straight quotations inside curly ones.",
        reach: .document,
        languages: [.english, .spanish, .portuguese, .italian, .french, .turkish],
        examples: [
            .fixes("\u{201C}We will go,\" he said.", to: "\u{201C}We will go,\u{201D} he said."),
            .fixes("\"We will go,\u{201D} he said.", to: "\u{201C}We will go,\u{201D} he said."),
            .fixes("\"One\" and \"two\" and \u{201C}three\".", to: "\"One\" and \"two\" and \"three\"."),
            .keeps("\u{201C}It is 5\" wide,\u{201D} she said."),
            .keeps("\u{201C}First he said \"no\" and then yes,\u{201D} she said."),
        ])
    let triggers = ByteSet(0xE2...0xE2)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard text.present.contains(Byte.quotationMark) else { return }
        var next = 0
        var isStraight: Bool?
        while let place = text.nextCurlyMark(from: next) {
            let (marks, end) = text.doubleMarks(around: place)
            next = end
            if marks.contains(where: { $0.glyph == .other }) { continue }
            var open: DoubleMark.Glyph?
            for (index, mark) in marks.enumerated() {
                if mark.opens {
                    let closer = index + 1 < marks.count ? marks[index + 1] : nil
                    // A pair whose marks follow each other.
                    if open == nil, let closer, closer.closes, mark.glyph != closer.glyph, mark.glyph == .straight ? closer.glyph == .right : mark.glyph == .left && closer.glyph == .straight,
                        closer.glyph == .right || Self.endsQuotation(marks, index + 1)
                    {
                        let writesStraight = isStraight ?? Self.isMostlyStraight(text)
                        isStraight = writesStraight
                        switch (mark.glyph, writesStraight) {
                        case (.straight, false): edits.replace(mark.range, with: "\u{201C}")
                        case (.straight, true): edits.replace(closer.range, with: "\"")
                        case (_, false): edits.replace(closer.range, with: "\u{201D}")
                        case (_, true): edits.replace(mark.range, with: "\"")
                        }
                    }
                    open = mark.glyph
                } else if mark.closes {
                    open = nil
                }
            }
        }
    }

    /// A straight mark after a word that closes: after a digit it may be inches, and where a curly one closes later it is something else.
    private static func endsQuotation(_ marks: [DoubleMark], _ index: Int) -> Bool {
        if index + 1 < marks.count, !marks[index + 1].opens { return false }
        return marks[index].before != .digit
    }

    private static func isMostlyStraight(_ text: borrowing Text) -> Bool {
        var (straight, curly, i) = (0, 0, 0)
        while let place = text.firstIndex(in: ByteSet(0x22...0x22, 0xE2...0xE2), from: i) {
            if text[place] == Byte.quotationMark { straight += 1 } else if let tail = text.curlyQuote(at: place), tail == 0x9C || tail == 0x9D { curly += 1 }
            i = place + 1
        }
        return straight > curly
    }
}
