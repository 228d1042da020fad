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

    /// The tables after edits, from those before: lines that no edit touched are taken over with their offsets moved.
    ///
    /// O(words) with a small constant, plus the scan of the edited lines. The plain twin is `init(bytes:knowledge:)`.
    init(updating old: Tables, with edits: [StageEdit], bytes: [UInt8], knowledge: Knowledge) {
        var scanner = Scanner(unicode: knowledge.unicode, lexicon: knowledge.lexicon)
        scanner.tables.words.reserveCapacity(old.words.count + edits.count + 8)
        scanner.tables.lines.reserveCapacity(old.lines.count + edits.count + 8)
        scanner.tables.spans.reserveCapacity(old.spans.count + edits.count + 8)
        scanner.tables.signs.reserveCapacity(old.signs.count + edits.count + 8)
        scanner.tables.wordSigns.reserveCapacity(old.wordSigns.count + edits.count + 8)
        var line = 0
        var span = 0
        var sign = 0
        var wordSign = 0
        var shift = 0
        var edit = 0
        bytes.withUnsafeBufferPointer { p in
            while edit < edits.count {
                let first = old.line(at: edits[edit].start, from: line)
                scanner.tables.take(old, lines: line..<first, spans: &span, signs: &sign, wordSigns: &wordSign, shift: shift)
                let start = old.lines.isEmpty ? 0 : Int(old.lines[first].start)
                let shiftBefore = shift
                // The lines from the first that the edit touches to the last, and on while the next edit touches that one too.
                var last = first
                repeat {
                    last = old.line(at: edits[edit].start + edits[edit].removed, from: last)
                    shift += edits[edit].inserted - edits[edit].removed
                    edit += 1
                } while edit < edits.count && (old.lines.isEmpty || edits[edit].start < Int(old.lines[last].next) || last == old.lines.count - 1)
                let end = old.lines.isEmpty || last == old.lines.count - 1 ? bytes.count : Int(old.lines[last].next) + shift
                scanner.scan(p, from: start + shiftBefore, to: end)
                line = old.lines.isEmpty ? 0 : last + 1
                while span < old.spans.count, line >= old.lines.count || old.spans[span].start < old.lines[line].start { span += 1 }
                while sign < old.signs.count, line >= old.lines.count || old.signs[sign].offset < old.lines[line].start { sign += 1 }
                while wordSign < old.wordSigns.count, line >= old.lines.count || old.wordSigns[wordSign].position < old.lines[line].firstWord { wordSign += 1 }
            }
            scanner.tables.take(old, lines: line..<old.lines.count, spans: &span, signs: &sign, wordSigns: &wordSign, shift: shift)
        }
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

    private mutating func take(_ old: Tables, lines range: Range<Int>, spans span: inout Int, signs sign: inout Int, wordSigns wordSign: inout Int, shift: Int) {
        guard !range.isEmpty else { return }
        let offset = Int32(shift)
        func moved(_ position: UInt32) -> UInt32 { UInt32(bitPattern: Int32(bitPattern: position) &+ offset) }
        let firstWord = old.lines[range.lowerBound].firstWord
        let wordShift = Int32(words.count) - Int32(firstWord)
        // Copied whole and moved in place: most of a text is taken over at each stage.
        let (wordsBefore, linesBefore) = (words.count, lines.count)
        words.append(contentsOf: old.words[Int(firstWord)..<Int(old.lines[range.upperBound - 1].endWord)])
        lines.append(contentsOf: old.lines[range])
        if offset != 0 {
            words.withUnsafeMutableBufferPointer { words in
                for i in wordsBefore..<words.count {
                    words[i].start = moved(words[i].start)
                    words[i].end = moved(words[i].end)
                }
            }
        }
        if offset != 0 || wordShift != 0 {
            lines.withUnsafeMutableBufferPointer { lines in
                for i in linesBefore..<lines.count {
                    lines[i].start = moved(lines[i].start)
                    lines[i].end = moved(lines[i].end)
                    lines[i].next = moved(lines[i].next)
                    lines[i].firstWord = UInt32(bitPattern: Int32(bitPattern: lines[i].firstWord) &+ wordShift)
                    lines[i].endWord = UInt32(bitPattern: Int32(bitPattern: lines[i].endWord) &+ wordShift)
                }
            }
        }
        let end = Int(old.lines[range.upperBound - 1].next)
        while span < old.spans.count, old.spans[span].start < end {
            var moving = old.spans[span]
            moving.start = moved(moving.start)
            moving.end = moved(moving.end)
            spans.append(moving)
            span += 1
        }
        while sign < old.signs.count, old.signs[sign].offset < end {
            signs.append(Sign(offset: moved(old.signs[sign].offset), kinds: old.signs[sign].kinds))
            sign += 1
        }
        while wordSign < old.wordSigns.count, old.wordSigns[wordSign].position < old.lines[range.upperBound - 1].endWord {
            let moving = old.wordSigns[wordSign]
            wordSigns.append(WordSign(position: UInt32(bitPattern: Int32(bitPattern: moving.position) &+ wordShift), kinds: moving.kinds))
            wordSign += 1
        }
    }
}
