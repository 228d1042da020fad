import EmendCore

/// Adds the space that is missing before an opening or after a closing quotation mark.
struct MissingSpaceAtQuotation: Filter {
    let card = Card(
        id: "missing-space-at-quotation", group: .spacing,
        summary: "Adds the space that is missing before an opening quotation mark, or between a closing one and the words that follow.",
        reason: "Links and emphasis around quotations lose their outer spaces.",
        stays: "Suffixes and compounds of quoted words, inches, string literals and fields of data.",
        languages: .english,
        examples: [
            .fixes("\u{201C}Why?\u{201D}she asked.", to: "\u{201C}Why?\u{201D} she asked."),
            .fixes("He said:\u{201C}No.\u{201D}", to: "He said: \u{201C}No.\u{201D}"),
            .fixes("He shouted\u{201C}Stop!\u{201D} and ran.", to: "He shouted \u{201C}Stop!\u{201D} and ran."),
            .fixes("\"We are ready.\"The minister left.", to: "\"We are ready.\" The minister left."),
            .keeps("He is 5\u{2019}4\u{201D},she 6\u{2019}2\u{201D}; a \u{201C}yes\u{201D}er and \u{201C}A\u{201D}s."),
            .keeps("print\"x\" and name:\"value\" are code."),
        ])
    let triggers = ByteSet("\"\u{201C}\u{201D}")

    private static let saying = WordSet("""
        said says say saying asked asks told tells wrote writes replied replies answered added adds called calls shouted cried stated claimed explained declared warned read reads titled named
        """)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        guard words.count > 1 else { return }
        var marks = StraightMarkCount()
        for sign in text.wordSigns(.glued) where sign.index > 0 {
            let index = sign.index
            let start = Int(words[index].start)
            // A mark with a space before it opens.
            let length = text[start - 1] == Byte.quotationMark ? 1 : text[start - 1] >= 0x80 ? 3 : 0
            guard length > 0, !text[start - length - 1].isBlankOrEnd else { continue }
            if text.curlyQuote(at: start - 3) == 0x9C {
                // \u{201D}\u{201C}: two quotations meet.
                let meets = text.curlyQuote(at: start - 6) == 0x9D && (words[index - 1].end == start - 6 || words[index - 1].end == start - 7)
                if meets || opensCurly(text, words, index, start - 3) { edits.insert(" ", at: start - 3) }
            } else if text.curlyQuote(at: start - 3) == 0x9D {
                if closes(text, words, index, start - 3) { edits.insert(" ", at: start) }
            } else if text[start - 1] == Byte.quotationMark, start > 1 {
                if marks.count(text, before: start - 1) % 2 == 0, !text.isInStraightQuotation(start - 1) {
                    if opensStraight(text, words, index, start - 1) { edits.insert(" ", at: start - 1) }
                } else if closes(text, words, index, start - 1) {
                    edits.insert(" ", at: start)
                }
            }
        }
    }

    /// said\u{201C}No, said:\u{201C}No
    private func opensCurly(_ text: borrowing Text, _ words: [Word], _ index: Int, _ quote: Int) -> Bool {
        let left = words[index - 1]
        let isColon = text[quote - 1] == Byte.colon
        guard Int(left.end) == quote - (isColon ? 1 : 0), left.isPlain || left.shape.has(.apostrophe), left.stemCount >= 2 || text[Int(left.start)] == 0x61 && text[Int(left.start) - 1] == Byte.space, left.facts.has(.known) || isColon else { return false }
        guard !isInsideCurly(text, quote), closesInLine(text, quote + 3), !text.isProtected(Int(left.start)..<quote) else { return false }
        return isColon ? left.stemCount >= 3 : left.isLower || left.isUpper && left.possessive > 0 || left.isTitle && left.stemCount >= 3
    }

    /// said"No, said:"No; a literal follows a name, not a verb of saying.
    private func opensStraight(_ text: borrowing Text, _ words: [Word], _ index: Int, _ quote: Int) -> Bool {
        let left = words[index - 1]
        let last = text[quote - 1]
        if last == Byte.fullStop || last == 0x3F || last == 0x21 {
            // over."Peace at last," he said: words follow, and a closing mark.
            guard Int(left.end) == quote - 1, left.isLower, left.stemCount >= 3, left.facts.has(.lower), !left.isGlued, words[index].isTitle, text[Int(words[index].end)] == Byte.space else { return false }
            return text.isProse(lineAt: quote) && closesStraight(text, quote) && !text.isProtected(Int(left.start)..<quote)
        }
        let isMarked = text[quote - 1] == Byte.colon
        guard Int(left.end) == quote - (isMarked ? 1 : 0), left.isLower, Self.saying.contains(left), text[Int(left.start) - 1] == Byte.space else { return false }
        guard words[index].startsUpper, !text.isProtected(Int(left.start)..<quote), text.isProse(lineAt: quote) else { return false }
        return closesStraight(text, quote)
    }

    /// Another straight mark stands in the line.
    private func closesStraight(_ text: borrowing Text, _ quote: Int) -> Bool {
        let end = min(Int(text.lines[text.lineIndex(at: quote)].end), quote + Self.longestQuotation)
        var i = quote + 1
        while i < end {
            if text[i] == Byte.quotationMark { return true }
            i += 1
        }
        return false
    }

    /// Why?\u{201D}she, over."The; and after a plain word only before a word of a closed class: great\u{201D}and.
    private func closes(_ text: borrowing Text, _ words: [Word], _ index: Int, _ quote: Int) -> Bool {
        let (left, right) = (words[index - 1], words[index])
        guard right.isPlain || right.shape.has(.apostrophe), right.stemCount >= 2 || right.isUpper && text[Int(right.start)] == 0x49, !text.isProtected(right.range) else { return false }
        let next = text[Int(right.end)]
        guard next.isBlankOrEnd || [Byte.comma, Byte.fullStop, Byte.colon, Byte.semicolon].contains(next) && text[Int(right.end) + 1].isBlankOrEnd else { return false }
        guard text.isProse(lineAt: quote) else { return false }
        let mark = text[quote - 1]
        let endsClause = mark == Byte.fullStop || mark == 0x3F || mark == 0x21 || mark == Byte.comma && text[quote] == Byte.quotationMark
        if endsClause, Int(left.end) <= quote - 1, text[quote - 2] != Byte.quotationMark {
            guard right.facts.has(.known) else { return false }
            if right.isLower { return next == Byte.space || Self.saying.contains(right) }
            // Curly ones are those of `glued-sentence`.
            return text[quote] == Byte.quotationMark && right.startsUpper && (right.isTitle || right.stemCount == 1) && next == Byte.space && left.isLower && left.stemCount >= 2
        }
        guard Int(left.end) == quote, left.stemCount >= 2, left.shape.has(.hasLetter), right.isLower, right.stemCount >= 2 else { return false }
        if isPaired(text, words, index, quote) { return true }
        guard next == Byte.space, !text.holds("like", at: Int(right.start)) else { return false }
        return Grammar.prepositions.contains(right) || Grammar.conjunctions.contains(right) || Grammar.auxiliaries.contains(right) || Self.saying.contains(right)
    }

    /// They may be the rest of a word that starts in quotation marks.
    private static let remainders = WordSet("ers ing ings ness ish esque like less able ism isms ist ists type style based wise hood dom ful fully men man women woman ized ised ization")

    /// the \u{201C}natural rights\u{201D}theory: the pair stands in the line, and a word of its own follows.
    private func isPaired(_ text: borrowing Text, _ words: [Word], _ index: Int, _ quote: Int) -> Bool {
        let (left, right) = (words[index - 1], words[index])
        guard right.stemCount >= 3, right.facts.has(.lower), right.facts.frequency >= 5, !Self.remainders.contains(right), let open = opening(text, quote) else { return false }
        let before = text[open - 1]
        guard before.isBlankOrEnd || before == Byte.openingParenthesis || before == Byte.hyphen || text.endsMark(before: open) else { return false }
        let line = text.lines[text.lineIndex(at: quote)]
        guard line.wordCount >= 6, text.isSentenceLike(line), !text.isNearCode(quote) else { return false }
        // One word in quotation marks may be the start of a longer one: \u{201C}cyber\u{201D}bullying.
        let isSingle = Int(left.start) - open <= 3 && text.bytes[open..<Int(left.start)].allSatisfy { !$0.isASCIILetter }
        return !isSingle || left.stemCount >= 5 && left.facts.has(.known) && !Grammar.prefixes.contains(left) && !text.isWordIfJoined(left, right)
    }

    /// Where the quotation opens that a mark closes: a straight one with a closed number of marks in its line.
    private func opening(_ text: borrowing Text, _ quote: Int) -> Int? {
        var i = quote - 1
        while i >= max(0, quote - Self.longestQuotation), text[i] != Byte.lineFeed {
            if text[quote] == Byte.quotationMark {
                if text[i] == Byte.quotationMark { return text.opensQuotation(at: i) && !text[i + 1].isBlankOrEnd && isClosed(text, quote) ? i : nil }
            } else if text[i] == 0xE2, let tail = text.curlyQuote(at: i) {
                if tail == 0x9C { return i }
                if tail == 0x9D { return nil }
            }
            i -= 1
        }
        return nil
    }

    /// An even number of straight marks follows in the line.
    private func isClosed(_ text: borrowing Text, _ quote: Int) -> Bool {
        let end = min(Int(text.lines[text.lineIndex(at: quote)].end), quote + Self.longestQuotation)
        return text.bytes[quote + 1..<end].count { $0 == Byte.quotationMark } % 2 == 0
    }

    /// How far a mark is looked for that belongs to another.
    private static let longestQuotation = 2_000

    /// True where a curly quotation is open: the mark in question has the wrong direction.
    private func isInsideCurly(_ text: borrowing Text, _ quote: Int) -> Bool {
        var i = quote - 1
        while i >= max(0, quote - Self.longestQuotation), text[i] != Byte.lineFeed {
            if text[i] == 0xE2, let tail = text.curlyQuote(at: i) {
                if tail == 0x9C || tail == 0x9E { return true }
                if tail == 0x9D { return false }
            }
            i -= 1
        }
        return false
    }

    /// A closing mark comes before another opening one.
    private func closesInLine(_ text: borrowing Text, _ offset: Int) -> Bool {
        var i = offset
        while i < min(text.count, offset + Self.longestQuotation), text[i] != Byte.lineFeed {
            if text[i] == 0xE2, let tail = text.curlyQuote(at: i) {
                if tail == 0x9D { return true }
                if tail == 0x9C { return false }
            }
            i += 1
        }
        return false
    }
}
