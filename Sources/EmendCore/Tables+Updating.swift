extension Tables {
    /// The tables after edits, from those before. The plain twin is `init(bytes:knowledge:)`.
    init(updating old: Tables, with edits: [StageEdit], bytes: [UInt8], knowledge: Knowledge) {
        self = old
        update(with: edits, bytes: bytes, knowledge: knowledge)
    }

    /// Makes them those of the text after edits: what stands in lines that no edit touched stays where it is, and its offsets are moved.
    ///
    /// O(words) with a small constant, plus the scan of the edited lines.
    mutating func update(with edits: [StageEdit], bytes: [UInt8], knowledge: Knowledge) {
        let patches = patches(of: edits, count: bytes.count)
        var scanner = Scanner(unicode: knowledge.unicode, lexicon: knowledge.lexicon)
        var (newWords, newLines, newSpans, newSigns, newWordSigns) = (Pieces(), Pieces(), Pieces(), Pieces(), Pieces())
        bytes.withUnsafeBufferPointer { p in
            for patch in patches {
                scanner.scan(p, from: patch.bytes.lowerBound, to: patch.bytes.upperBound)
                newWords.end(at: scanner.tables.words.count)
                newLines.end(at: scanner.tables.lines.count)
                newSpans.end(at: scanner.tables.spans.count)
                newSigns.end(at: scanner.tables.signs.count)
                newWordSigns.end(at: scanner.tables.wordSigns.count)
            }
        }
        var (signs, spans, wordSigns) = (0, 0, 0)
        for patch in patches {
            newLines.replaced.append(patch.lines)
            // Only a text without lines has none here.
            let (first, last) = (lines.isEmpty ? nil : lines[patch.lines.lowerBound], lines.isEmpty ? nil : lines[patch.lines.upperBound - 1])
            newWords.replaced.append(Int(first?.firstWord ?? 0)..<Int(last?.endWord ?? 0))
            newSigns.replaced.append(Self.range(self.signs, from: &signs, first?.start, last?.next) { $0.offset })
            newSpans.replaced.append(Self.range(self.spans, from: &spans, first?.start, last?.next) { $0.start })
            newWordSigns.replaced.append(Self.range(self.wordSigns, from: &wordSigns, first?.firstWord, last?.endWord) { $0.position })
        }
        // What was scanned counts its words from the first that was.
        for (index, found) in newWords.found.enumerated() {
            let shift = UInt32(truncatingIfNeeded: newWords.start(of: index) - found.lowerBound)
            for line in newLines.found[index] {
                scanner.tables.lines[line].firstWord &+= shift
                scanner.tables.lines[line].endWord &+= shift
            }
            for sign in newWordSigns.found[index] { scanner.tables.wordSigns[sign].position &+= shift }
        }
        func shift(_ part: Int) -> UInt32 { part == 0 ? 0 : UInt32(truncatingIfNeeded: patches[part - 1].shift) }
        newWords.replace(in: &words, with: scanner.tables.words) { words, part in
            let shift = shift(part)
            if shift == 0 { return }
            for i in words.indices {
                words[i].start &+= shift
                words[i].end &+= shift
            }
        }
        newLines.replace(in: &lines, with: scanner.tables.lines) { lines, part in
            let (shift, wordShift) = (shift(part), UInt32(truncatingIfNeeded: newWords.shift(of: part)))
            if shift == 0, wordShift == 0 { return }
            for i in lines.indices {
                lines[i].start &+= shift
                lines[i].end &+= shift
                lines[i].next &+= shift
                lines[i].firstWord &+= wordShift
                lines[i].endWord &+= wordShift
            }
        }
        newSpans.replace(in: &self.spans, with: scanner.tables.spans) { spans, part in
            let shift = shift(part)
            for i in spans.indices {
                spans[i].start &+= shift
                spans[i].end &+= shift
            }
        }
        newSigns.replace(in: &self.signs, with: scanner.tables.signs) { signs, part in
            let shift = shift(part)
            if shift == 0 { return }
            for i in signs.indices { signs[i].offset &+= shift }
        }
        newWordSigns.replace(in: &self.wordSigns, with: scanner.tables.wordSigns) { signs, part in
            let shift = UInt32(truncatingIfNeeded: newWords.shift(of: part))
            if shift == 0 { return }
            for i in signs.indices { signs[i].position &+= shift }
        }
    }

    /// The lines, with their words, that edits touched, and nothing else.
    func touched(by edits: [StageEdit]) -> Tables {
        var touched = Tables()
        if lines.isEmpty { return touched }
        for patch in patches(of: edits, count: 0) {
            for line in lines[patch.lines] {
                var line = line
                let words = self.words[line.words]
                line.firstWord = UInt32(touched.words.count)
                touched.words.append(contentsOf: words)
                line.endWord = UInt32(touched.words.count)
                touched.lines.append(line)
            }
        }
        return touched
    }

    /// Lines that edits touched, the bytes that stand in their place, and how far what follows moves.
    private struct Patch {
        var lines: Range<Int>
        var bytes: Range<Int>
        var shift: Int
    }

    private func patches(of edits: [StageEdit], count: Int) -> [Patch] {
        var patches: [Patch] = []
        var (line, shift, edit) = (0, 0, 0)
        while edit < edits.count {
            let first = self.line(at: edits[edit].start, from: line)
            let start = lines.isEmpty ? 0 : Int(lines[first].start) + shift
            // The lines from the first that the edit touches to the last, and on while the next edit touches that one too.
            var last = first
            repeat {
                last = self.line(at: edits[edit].start + edits[edit].removed, from: last)
                shift += edits[edit].inserted - edits[edit].removed
                edit += 1
            } while edit < edits.count && (lines.isEmpty || edits[edit].start < Int(lines[last].next) || last == lines.count - 1)
            let isEnd = lines.isEmpty || last == lines.count - 1
            line = lines.isEmpty ? 0 : last + 1
            patches.append(Patch(lines: lines.isEmpty ? 0..<0 : first..<line, bytes: start..<max(start, isEnd ? count : Int(lines[last].next) + shift), shift: shift))
        }
        return patches
    }

    /// The elements whose place is in a range, after those of the range before. O(log elements).
    private static func range<Element>(_ elements: [Element], from start: inout Int, _ lower: UInt32?, _ upper: UInt32?, _ place: (Element) -> UInt32) -> Range<Int> {
        func first(_ limit: UInt32?) -> Int {
            var (low, high) = (start, elements.count)
            while low < high {
                let middle = (low + high) / 2
                if place(elements[middle]) < limit ?? 0 { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let lowest = first(lower)
        start = lowest
        start = first(upper)
        return lowest..<start
    }
}
