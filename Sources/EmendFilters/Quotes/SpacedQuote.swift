import EmendCore

/// Removes the spaces inside quotation marks: `\u{201C} so \u{201D}`.
struct SpacedQuote: Filter {
    let card = Card(
        id: "spaced-quotation", group: .quotes,
        summary: "Removes spaces between quotation marks and what they enclose.",
        reason: "Tokenised text, and tags that stood there, leave spaces.",
        stays: "Straight marks whose partner does not show which way they face; inches; guillemets, which have spaces inside in French.",
        reach: .paragraph,
        languages: .english,
        examples: [
            .fixes("He said \u{201C} we are ready \u{201D} on Monday.", to: "He said \u{201C}we are ready\u{201D} on Monday."),
            .fixes("He said \" we are ready \" on Monday.", to: "He said \"we are ready\" on Monday."),
            .keeps("The \"first\" and the \"second\" are 5 \" wide."),
            .keeps("He said \u{AB} oui \u{BB}."),
        ])
    let triggers = ByteSet("\"").union(ByteSet(0xE2...0xE2))

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var next = 0
        for sign in text.signs([.of(Byte.quotationMark), .of(0xE2)]) where sign.place >= next && Self.isSpaced(text, sign.place) {
            let place = sign.place
            let (marks, end) = text.doubleMarks(around: place)
            next = end
            // All marks of the paragraph must pair; else nobody knows which way one between spaces faces.
            guard marks.count % 2 == 0, Self.pair(marks, text) else { continue }
            for index in stride(from: 0, to: marks.count, by: 2) {
                let start = marks[index].range.upperBound
                let stop = marks[index + 1].start
                var (first, last) = (start, stop)
                while text[first] == Byte.space { first += 1 }
                while last > first, text[last - 1] == Byte.space { last -= 1 }
                guard first < last, !text[first].isLineEnd, text[first] != Byte.tab, !text[last - 1].isLineEnd, Self.isProse(text, marks[index], first..<last, stop) else { continue }
                if first > start { edits.delete(start..<first) }
                if last < stop { edits.delete(last..<stop) }
            }
        }
    }

    /// A double mark with a space on the side where none belongs, or between spaces.
    private static func isSpaced(_ text: borrowing Text, _ place: Int) -> Bool {
        let (before, after) = (text[place - 1], text[place + 1])
        if text[place] == Byte.quotationMark {
            if after == Byte.space, before.isBlankOrEnd || before == Byte.openingParenthesis { return true }
            return before == Byte.space && !after.isASCIILetter && text.quoteSide(after: place + 1).mayFollow
        }
        guard let tail = text.curlyQuote(at: place) else { return false }
        return tail == 0x9C && text[place + 3] == Byte.space || tail == 0x9D && before == Byte.space
    }

    /// Between straight marks, which code has too: one space on both sides, or on one side of several words that end a clause.
    private static func isProse(_ text: borrowing Text, _ opener: DoubleMark, _ content: Range<Int>, _ stop: Int) -> Bool {
        guard text.bytes[content].contains(where: { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }) else { return false }
        let isOneSided = content.lowerBound == opener.range.upperBound || content.upperBound == stop
        // A single word with a space on one side may be what is talked about.
        if isOneSided, !text.bytes[content].contains(Byte.space) { return false }
        guard opener.glyph == .straight else { return !isAboutMarks(text, content) }
        // A line that is nothing but a string.
        if text[stop + 1].isLineEnd, text.contentStart(of: text.lines[text.lineIndex(at: opener.start)]) == opener.start, isOneSided { return false }
        let before = content.lowerBound - opener.range.upperBound
        let after = stop - content.upperBound
        if before > 1 || after > 1 || text[opener.start - 2] == 0x3D { return false }
        let first = text[content.lowerBound]
        guard first.isASCIILetter || first.isASCIIDigit || first >= 0x80 else { return false }
        if before == 1, after == 1 { return true }
        let last = text[content.upperBound - 1]
        return last == Byte.fullStop || last == Byte.comma || last == 0x21 || last == 0x3F
    }

    /// A mark that is named, and not used: \u{201C} as an opening mark.
    private static func isAboutMarks(_ text: borrowing Text, _ content: Range<Int>) -> Bool {
        var index = text.firstWord(from: 0, startingAtOrAfter: content.lowerBound)
        while index < text.words.count, Int(text.words[index].end) <= content.upperBound {
            if marks.contains(text.words[index]) { return true }
            index += 1
        }
        return false
    }

    private static let marks = WordSet("mark marks quote quotes quotation quotations character characters symbol symbols apostrophe apostrophes")

    /// Every other mark opens and the next one, of the same kind, closes; no side speaks against it.
    private static func pair(_ marks: [DoubleMark], _ text: borrowing Text) -> Bool {
        for index in stride(from: 0, to: marks.count, by: 2) {
            let (opener, closer) = (marks[index], marks[index + 1])
            switch (opener.glyph, closer.glyph) {
            case (.straight, .straight), (.left, .right): break
            default: return false
            }
            guard opener.before.mayPrecede, closer.after.mayFollow, !text[opener.start - 1].isASCIIDigit, !text[closer.start - 1].isASCIIDigit else { return false }
            // A number and a space before a mark are a measure.
            if text[opener.start - 1] == Byte.space, text[opener.start - 2].isASCIIDigit, text[opener.range.upperBound] == Byte.space { return false }
            if text[closer.start - 1] == Byte.space, text[closer.start - 2].isASCIIDigit { return false }
            // A mark between a word and punctuation: " , he said.
            if opener.after == .closing, text[opener.range.upperBound] == Byte.space { return false }
        }
        return true
    }
}
