import EmendCore

extension Text {
    /// True where white space, a bracket, a quotation mark or a dash stands before a range, and after it nothing that makes an address or
    /// identifier of it; a word in quotation marks of its own is a value or a mention.
    func standsFree(_ range: Range<Int>, afterHyphen: Bool = false) -> Bool {
        let start = range.lowerBound
        let before = self[start - 1]
        guard afterHyphen || before.isBlankOrEnd || before == Byte.openingParenthesis || openingQuoteLength(before: start) > 0
            || holds("\u{2014}", at: start - 3)
        else { return false }
        if openingQuoteLength(before: start) > 0, closingQuoteLength(at: range.upperBound) > 0 { return false }
        let after = self[range.upperBound]
        return !(after == Byte.fullStop && !self[range.upperBound + 1].isBlankOrEnd) && after != Byte.solidus && after != 0x40 && after != 0x5F
    }

    /// True where the last mark of a line is one that ends sentences, or a quotation mark that closes after it.
    func endsSentence(_ line: Line) -> Bool {
        var end = contentEnd(of: line)
        end -= closingQuoteLength(before: end)
        return self[end - 1] == Byte.fullStop || self[end - 1] == 0x3F || self[end - 1] == 0x21
    }

    /// Nothing beside the word that could be a part of it: no bracket, apostrophe, slash or digit. A part of a compound stands free
    /// only where it is long: avant-garde is no grade.
    func standsFree(_ word: Word) -> Bool {
        let isPart = self[Int(word.start) - 1] == Byte.hyphen || self[Int(word.end)] == Byte.hyphen
        // What a hyphen alone stands before is an option: --oneline.
        if self[Int(word.start) - 1] == Byte.hyphen, !self[Int(word.start) - 2].isASCIILetter { return false }
        return standsFree(before: word) && standsFree(after: word) && (!isPart || word.stemCount >= 7)
    }

    /// Nothing before the word that could be a part of it.
    func standsFree(before word: Word) -> Bool {
        let before = self[Int(word.start) - 1]
        // U+FFFD or a C1 control may stand for a letter or an apostrophe: what touches it is no whole word.
        return before.isBlankOrEnd || endsMark(before: Int(word.start)) || before == Byte.quotationMark || before == Byte.openingParenthesis
            || before == Byte.hyphen || before == Byte.colon || holds("...", at: Int(word.start) - 3)
    }

    /// Nothing after the word that could be a part of it.
    func standsFree(after word: Word) -> Bool {
        let end = Int(word.end)
        return switch self[end] {
        case 0, 0x09, 0x0A, 0x0D, Byte.space, Byte.comma, Byte.semicolon, Byte.colon, 0x21, 0x3F, Byte.quotationMark, Byte.closingParenthesis: true
        case Byte.fullStop: self[end + 1] != Byte.fullStop || holds("...", at: end)
        case Byte.hyphen: self[end + 1].isASCIILetter
        default: startsMark(at: end)
        }
    }
}
