/// The ranges of a text that the user wants to stand.
struct StetSpans: Sendable, Hashable {
    /// By their starts; they may overlap.
    private(set) var ranges: [Range<Int>]

    /// Looks through the whole text.
    init(bytes: [UInt8], tables: Tables, stet: any StetKnowledge) {
        ranges = Self.found(bytes, tables, stet, 0..<tables.lines.count)
    }

    /// The ranges after edits, from those before: only lines from which a range may reach an edit are looked through again.
    ///
    /// O(ranges + edits), plus the search of those lines. The plain twin is `init(bytes:tables:stet:)`.
    init(updating old: StetSpans, with edits: [StageEdit], bytes: [UInt8], tables: Tables, stet: any StetKnowledge) {
        var windows: [Range<Int>] = []
        var shift = 0
        for edit in edits {
            let first = max(0, tables.line(at: edit.start + shift) - stet.mostLineEnds)
            let last = tables.line(at: edit.start + shift + edit.inserted)
            shift += edit.inserted - edit.removed
            if let window = windows.last, first <= window.upperBound {
                windows[windows.count - 1] = window.lowerBound..<max(window.upperBound, min(last + 1, tables.lines.count))
            } else {
                windows.append(first..<max(first, min(last + 1, tables.lines.count)))
            }
        }
        ranges = []
        var kept = old.ranges[...]
        var edit = 0
        shift = 0
        for window in windows + [tables.lines.count..<tables.lines.count] {
            let start = window.lowerBound < tables.lines.count ? Int(tables.lines[window.lowerBound].start) : bytes.count
            let end = window.isEmpty ? bytes.count : Int(tables.lines[window.upperBound - 1].next)
            while let range = kept.first {
                while edit < edits.count, edits[edit].start + edits[edit].removed <= range.lowerBound {
                    shift += edits[edit].inserted - edits[edit].removed
                    edit += 1
                }
                let moved = range.lowerBound + shift
                if moved >= end { break }
                if moved < start { ranges.append(moved..<range.upperBound + shift) }
                kept.removeFirst()
            }
            ranges += Self.found(bytes, tables, stet, window)
        }
    }

    private static func found(_ bytes: [UInt8], _ tables: Tables, _ stet: any StetKnowledge, _ lines: Range<Int>) -> [Range<Int>] {
        if lines.isEmpty { return [] }
        return stet.ranges(in: bytes, words: tables.words, lines: tables.lines, startingIn: lines).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
