import EmendCore

extension Text {
    /// The apostrophe of a text: the straight one where only straight marks stand in it, else the curly one.
    var apostrophe: StaticString { usesStraightApostrophe ? "'" : "\u{2019}" }

    /// True in a text with straight double marks and no curly one.
    var usesStraightQuotationMark: Bool {
        guard present.contains(Byte.quotationMark) else { return false }
        guard present.contains(0xE2) else { return true }
        var i = 0
        while let lead = firstIndex(of: 0xE2, from: i) {
            if let tail = curlyQuote(at: lead), tail == 0x9C || tail == 0x9D { return false }
            i = lead + 1
        }
        return true
    }

    /// The apostrophe at an offset, straight or curly: its length in bytes, or 0.
    func apostropheLength(at offset: Int) -> Int {
        if self[offset] == Byte.apostrophe { return 1 }
        return curlyQuote(at: offset) == 0x99 ? 3 : 0
    }

    /// The first word of the table that starts at or after an offset, by binary search from an index on.
    func firstWord(from start: Int, startingAtOrAfter offset: Int) -> Int {
        let words = self.words
        var (low, high) = (start, words.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
