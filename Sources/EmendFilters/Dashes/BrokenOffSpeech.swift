import EmendCore

/// Finds hyphens before a closing quotation mark, where somebody is interrupted: `I was going to-` he began.
struct BrokenOffSpeech: Filter {
    let card = Card(
        id: "broken-off-speech", group: .dashes,
        summary: "Replaces a hyphen before a closing quotation mark by an em dash where speech breaks off.",
        reason: "Where dashes were turned into hyphens, a sentence that breaks off ends like a prefix.",
        stays: "What is quoted as a prefix or with suspended hyphens.",
        languages: .english,
        examples: [
            .fixes("\u{201C}I was going to-\u{201D} he began.", to: "\u{201C}I was going to\u{2014}\u{201D} he began."),
            .fixes("\"But you said-\" she cried.", to: "\"But you said\u{2014}\" she cried."),
            .keeps("The prefix \u{201C}anti-\u{201D} and \"the pre-\" stay."),
            .keeps("She read \u{201C}short- and long-\u{201D} and got an \u{201C}honest A-\u{201D}."),
        ])
    let triggers = ByteSet("-")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        for sign in text.signs(.hyphenBeforeQuote) {
            let (hyphen, i) = (sign.place - 1, sign.place)
            guard text[hyphen - 1].isASCIILetter, text.curlyQuote(at: i) != nil || text[i] == Byte.quotationMark else { continue }
            if Self.breaksOff(text, hyphen) { edits.replace(hyphen..<i, with: "\u{2014}") }
        }
    }

    /// A quotation of two words and more that is no talk of word parts.
    private static func breaksOff(_ text: borrowing Text, _ hyphen: Int) -> Bool {
        guard let start = start(text, endingAt: hyphen + 1) else { return false }
        let words = text.words
        let end = text.wordIndex(from: hyphen)
        guard end >= 2, Int(words[end - 2].start) >= start, Int(words[end - 1].end) == hyphen else { return false }
        let last = words[end - 1]
        // An A-, the pre-.
        guard last.stemCount > 1 || last.isUpper && text[Int(last.start)] == UInt8(ascii: "I") else { return false }
        if Grammar.articles.contains(words[end - 2]), Grammar.prefixes.contains(last) { return false }
        // Speech starts like a sentence; what goes on after words of another speaker does so after a comma.
        guard text[start].isASCIIUpper || endsWithComma(text, start) else { return false }
        let suspended = (start..<hyphen).contains { text[$0] == Byte.hyphen && text[$0 + 1] == Byte.space && text[$0 - 1].isASCIILetter }
        return !suspended && text[Int(last.start) - 1] != Byte.hyphen
    }

    private static func endsWithComma(_ text: borrowing Text, _ start: Int) -> Bool {
        let mark = text.openingQuoteLength(before: start)
        return text[start - mark - 1] == Byte.space && (text[start - mark - 2] == Byte.comma || text[start - mark - 2] == Byte.colon)
    }

    /// The start of the quotation that a mark closes, in its line.
    private static func start(_ text: borrowing Text, endingAt mark: Int) -> Int? {
        let longest = 400
        let tail = text.curlyQuote(at: mark)
        if tail == nil, text.opensQuotation(at: mark) { return nil }
        if let tail, tail != 0x9D, tail != 0x99 { return nil }
        var i = mark - 1
        while i >= max(0, mark - longest), text[i] != Byte.lineFeed {
            if let tail {
                if text.curlyQuote(at: i) == tail - 1 { return i + 3 }
            } else if text[i] == Byte.quotationMark {
                return i + 1
            }
            i -= 1
        }
        return nil
    }
}
