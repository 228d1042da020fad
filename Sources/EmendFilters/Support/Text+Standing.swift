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
}
