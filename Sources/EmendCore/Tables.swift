/// What a text is made of, line by line: of what an edit does not touch, all of it stays.
package struct Tables: Sendable {
    var words: [Word] = []
    var lines: [Line] = []
    /// The protected spans that stand within a line, line by line, as they were found.
    var spans: [ProtectedSpan] = []
    var signs: [Sign] = []
    var wordSigns: [WordSign] = []
}

extension Tables {
    /// The words of a text by itself, without what a lexicon knows of them.
    package static func words(of bytes: [UInt8], unicode: some UnicodeKnowledge) -> [Word] {
        var scanner = Scanner(unicode: unicode)
        bytes.withUnsafeBufferPointer { scanner.scan($0, from: 0, to: bytes.count) }
        return scanner.tables.words
    }

    /// Its lines.
    package static func lines(of bytes: [UInt8], unicode: some UnicodeKnowledge) -> [Line] {
        var scanner = Scanner(unicode: unicode)
        bytes.withUnsafeBufferPointer { scanner.scan($0, from: 0, to: bytes.count) }
        return scanner.tables.lines
    }

    /// The tables of a text, found in one pass. O(length); one call to the lexicon for all words.
    init(bytes: [UInt8], knowledge: Knowledge) {
        var scanner = Scanner(unicode: knowledge.unicode, lexicon: knowledge.lexicon)
        scanner.tables.words.reserveCapacity(bytes.count / 5 + 8)
        scanner.tables.lines.reserveCapacity(bytes.count / 60 + 8)
        bytes.withUnsafeBufferPointer { scanner.scan($0, from: 0, to: bytes.count) }
        self = scanner.tables
    }

    /// The index of the line that holds an offset; the last line holds the end of the text.
    func line(at offset: Int, from start: Int = 0) -> Int {
        var low = min(start, max(0, lines.count - 1))
        var high = lines.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(lines[middle].start) <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
