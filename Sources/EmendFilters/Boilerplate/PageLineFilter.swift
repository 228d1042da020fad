import EmendCore

/// A filter for lines of one kind that pages leave in a text; the patterns of the kind stand in `corpora/boilerplate`, under the filter's id.
protocol PageLineFilter: Filter {
    static var id: String { get }
}

extension PageLineFilter {
    var triggers: ByteSet { .all }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        // All kinds are found at once, for all filters.
        let found = text.shared { PageLines(text, LinePatterns.packs(for: text.language)) }
        text.removeLines(of: Self.id, among: found, &edits)
    }
}

extension Text {
    /// Deletes the lines of a section that are left over, and some more; reports those in doubt.
    func removeLines(of section: String, among found: PageLines, and others: [Int] = [], _ edits: inout Edits) {
        let own = found.leftOvers.filter { $0.pattern.section == section && !others.contains($0.line) }
        if own.isEmpty, others.isEmpty { return }
        removeLines((own.filter { !$0.isDoubtful }.map(\.line) + others).sorted(), hinting: own.filter(\.isDoubtful).map(\.line), &edits)
    }

    /// Deletes whole lines, each with the blank lines after it, where blank lines or a border of the text stand before. Reports others.
    ///
    /// The text ends as it ended, with a line end or without one.
    func removeLines(_ removed: [Int], hinting reported: [Int] = [], _ edits: inout Edits) {
        let lines = self.lines
        var ranges: [(range: Range<Int>, isHint: Bool)] = reported.map { (lines[$0].range, true) }
        var i = 0
        while i < removed.count {
            // A run of lines that are removed, with nothing but blank ones between.
            let first = removed[i]
            var last = first
            var run = [first]
            while i + 1 < removed.count, lines[(last + 1)..<removed[i + 1]].allSatisfy({ $0.firstByte == 0 }) {
                i += 1
                last = removed[i]
                run.append(last)
            }
            i += 1
            var next = last + 1
            while next < lines.count, lines[next].firstByte == 0 { next += 1 }
            var before = first
            while before > 0, lines[before - 1].firstByte == 0 { before -= 1 }
            let isAtStart = before == 0 && position.isStart
            let isAtEnd = next == lines.count && position.isEnd
            var start = Int(lines[first].start)
            var end = Int(lines[last].next)
            if isAtStart, isAtEnd {
                (start, end) = (0, count)
            } else if isAtEnd {
                let hasLineEnd = lines[lines.count - 1].hasTerminator
                start = before == 0 ? 0 : Int(hasLineEnd ? lines[before - 1].next : lines[before - 1].end)
                end = count
            } else if isAtStart || before < first {
                if isAtStart { start = 0 }
                end = Int(lines[next - 1].next)
            }
            for (k, line) in run.enumerated() {
                let from = k == 0 ? start : Int(lines[line].start)
                ranges.append((from..<(k + 1 < run.count ? Int(lines[run[k + 1]].start) : end), false))
            }
        }
        for (range, isHint) in ranges.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if isHint { edits.hint(range) } else { edits.delete(range) }
        }
    }
}
