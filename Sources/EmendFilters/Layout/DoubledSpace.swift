import EmendCore

/// Reduces runs of spaces inside prose to one.
struct DoubledSpace: Filter {
    let card = Card(
        id: "doubled-space", group: .layout,
        summary: "Reduces two and more spaces between the words or sentences of prose to one, no-break spaces among them.",
        reason: "Removed tags and typewriter habits leave them.",
        stays: """
            What they align: tables, columns of names and values, forms, blanks to fill in, options with their descriptions, list marks, indented text, verse, \
            and whatever shows no sign of a sentence.
            """,
        reach: .document,
        examples: [
            .fixes("The minister  resigned.  Talks go on.", to: "The minister resigned. Talks go on."),
            .fixes("The leaders met in\u{A0} Geneva to sign the deal.", to: "The leaders met in Geneva to sign the deal."),
            .keeps("Name:   Ann\nAge:    30"),
            .keeps("Jan   Feb   Mar   Apr"),
            .keeps("I owe the sum of          dollars to the bank."),
            .keeps("-q, --quiet  print nothing at all."),
        ])
    let triggers = ByteSet(0x20...0x20, 0xA0...0xA0)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        var sign = 0
        var spaces: Int? = 0
        var noBreak: Int? = text.present.contains(0xA0) && text.present.contains(0xC2) ? 0 : nil
        while true {
            if let place = spaces, place < i || place == 0 { spaces = Self.firstDoubledSpace(text, from: i, &sign) }
            if let place = noBreak, place < i || place == 0 { noBreak = Self.firstNoBreakGap(text, from: i) }
            guard let start = [spaces, noBreak].compactMap({ $0 }).min() else { return }
            let index = text.lineIndex(at: start)
            let line = text.lines[index]
            // An indent is passed over.
            let content = text.contentStart(of: line)
            if start < content {
                i = content
                continue
            }
            i = max(Int(line.next), start + 1)
            Self.scan(text, index, &edits)
        }
    }

    private static func scan(_ text: borrowing Text, _ index: Int, _ edits: inout Edits) {
        let line = text.lines[index]
        guard line.kind == nil, line.indent < GapReading.codeIndent, let reading = GapReading(text, index) else { return }
        for gap in reading.defects(text) {
            // French parts its marks with a no-break space.
            let keepsNoBreak = gap.hasNoBreak && (isMark(text[gap.range.upperBound]) || text.holds("\u{BB}", at: gap.range.upperBound) || text.holds("\u{AB}", at: gap.range.lowerBound - 2))
            edits.replace(gap.range, with: keepsNoBreak ? "\u{A0}" : " ")
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == Byte.semicolon || byte == Byte.colon || byte == 0x21 || byte == 0x3F || byte == 0x25 }

    /// The first of two spaces in a row; `sign` is the index of the sign to look at next.
    private static func firstDoubledSpace(_ text: borrowing Text, from start: Int, _ sign: inout Int) -> Int? {
        let signs = text.signs(.spacesMeet)
        while sign < signs.count {
            let place = signs[sign].place
            sign += 1
            if place > start, text[place - 1] == Byte.space, text[place] == Byte.space { return place - 1 }
        }
        return nil
    }

    /// A no-break space beside white space.
    private static func firstNoBreakGap(_ text: borrowing Text, from start: Int) -> Int? {
        var i = start
        while let place = text.firstLead(in: LeadSet(0xC2, before: 0xA0...0xA0), from: i) {
            i = place + 2
            if text[place - 1] == Byte.space { return max(start, place - 1) }
            if text[i] == Byte.space || text.holds("\u{A0}", at: i) { return place }
        }
        return nil
    }
}
