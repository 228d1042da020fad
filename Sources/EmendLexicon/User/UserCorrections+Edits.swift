public import EmendCore

extension UserCorrections {
    /// Whether the corrections would take an edit of a text back: made where it was made, they give what stood there before. O(words of the longest entry).
    public func takeBack(_ range: Range<Int>, _ replacement: ArraySlice<UInt8>, in text: borrowing Text) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= text.count else { return false }
        // Changes of white space are the most frequent ones and make no word of another.
        if !range.isEmpty, text.bytes[range].allSatisfy({ isBlank($0) || isLineEnd($0) }) { return false }
        let window = surroundings(of: range, in: text)
        let longest = 4096
        guard window.count <= longest else { return false }
        let after = Array(text.bytes[window.lowerBound..<range.lowerBound] + replacement + text.bytes[range.upperBound..<window.upperBound])
        guard String(validating: after, as: UTF8.self) != nil else { return false }
        let edited = range.lowerBound - window.lowerBound..<after.count - (window.upperBound - range.upperBound)
        var corrected: [UInt8] = []
        var position = 0
        for (range, entry) in matches(in: after, words: Tables.words(of: after, unicode: Phrase.unicode)) {
            guard entries[entry].isApplied, range.lowerBound <= edited.upperBound, range.upperBound >= edited.lowerBound else { continue }
            corrected += after[position..<range.lowerBound] + self.replacement(entry, for: after[range])
            position = range.upperBound
        }
        return position > 0 && (corrected + after[position...]).elementsEqual(text.bytes[window])
    }

    /// As many words on both sides as an entry may have, and what stands around them.
    private func surroundings(of range: Range<Int>, in text: borrowing Text) -> Range<Int> {
        let words = text.words
        let first = words.firstIndex(reaching: range.lowerBound) - table.mostWords
        let last = words.firstIndex(reaching: range.upperBound) + table.mostWords
        let start = first > 0 ? Int(words[first - 1].end) : 0
        let end = last + 1 < words.count ? Int(words[last + 1].start) : text.count
        return min(start, range.lowerBound)..<max(end, range.upperBound)
    }
}

extension Array where Element == Word {
    /// The first word that ends at an offset or beyond.
    fileprivate func firstIndex(reaching offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(self[middle].end) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
