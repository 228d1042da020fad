import EmendCore

/// A text as it is meant, and how its bytes are written in the source that it was read from: with escapes, in quotation marks, between tags.
struct WrittenText: Sendable {
    /// How new text is written.
    enum Writing: Sendable {
        /// As it is.
        case plain
        /// Inside of a JSON string.
        case json
        /// In a cell in quotation marks, which are doubled in it.
        case quoted
        /// Between tags.
        case markup
    }

    /// Bytes that stand side by side in the text and in the source.
    private struct Run {
        var start: Int
        var end: Int
        var source: Range<Int>
        /// Byte for byte; else all of it is one character that is written in another way.
        var isVerbatim: Bool
    }

    let writing: Writing
    /// The text.
    private(set) var bytes: [UInt8] = []
    /// Where it starts in the source.
    let start: Int
    private var runs: [Run] = []
    /// Where spaces stand that are written in several places, and those but the first, in order.
    private var spaces: [(offset: Int, others: [Range<Int>])] = []

    init(_ writing: Writing, at start: Int) {
        self.writing = writing
        self.start = start
    }

    /// A range of the source that is text as it stands.
    init(_ range: Range<Int>, of source: [UInt8]) {
        self.init(.plain, at: range.lowerBound)
        source.withUnsafeBufferPointer { append($0[range]) }
    }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Appends a piece of the source that is text as it stands. Its indices are its offsets in the source.
    mutating func append(_ piece: Slice<UnsafeBufferPointer<UInt8>>) {
        guard !piece.isEmpty else { return }
        let start = bytes.count
        bytes.append(contentsOf: piece)
        if let last = runs.last, last.isVerbatim, last.source.upperBound == piece.startIndex, last.end == start {
            runs[runs.count - 1].source = last.source.lowerBound..<piece.endIndex
            runs[runs.count - 1].end = bytes.count
        } else {
            runs.append(Run(start: start, end: bytes.count, source: piece.startIndex..<piece.endIndex, isVerbatim: true))
        }
    }

    /// Appends a character that a range of the source stands for.
    mutating func append(_ character: some Collection<UInt8>, writtenAs source: Range<Int>) {
        let start = bytes.count
        bytes.append(contentsOf: character)
        runs.append(Run(start: start, end: bytes.count, source: source, isVerbatim: false))
    }

    /// Appends a space that white space in several places stands for, with what is no text between them. Who takes it away takes all of them away.
    mutating func appendSpace(writtenAs places: [Range<Int>]) {
        if places.count > 1 { spaces.append((bytes.count, Array(places.dropFirst()))) }
        append(CollectionOfOne(0x20), writtenAs: places[0])
    }

    /// Appends text that nothing in the source stands for, so that no edit may touch it.
    mutating func append(unwritten text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Edits of the text as edits of the source, and the lines of the text where that cannot be, which stand as they are. O(edits x log runs).
    func sourceEdits(_ script: EditScript) -> (edits: EditScript, refused: [Range<Int>]) {
        var result = EditScript()
        var refused: [Range<Int>] = []
        var pending: [(range: Range<Int>, text: [UInt8])] = []
        // Only between tags is there what stands for nothing; elsewhere the text is one line in this sense.
        var line = writing == .markup ? 0..<0 : 0..<bytes.count + 1
        func close() {
            for edit in pending { result.append(edit.range, edit.text) }
            pending.removeAll(keepingCapacity: true)
        }
        for edit in script.edits {
            if let last = refused.last, edit.range.lowerBound < last.upperBound || last.upperBound == bytes.count { continue }
            if edit.range.lowerBound >= line.upperBound {
                close()
                line = lineRange(around: edit.range)
            }
            if let range = source(of: edit.range) {
                pending.append((range, written(script.replacement(edit))))
                for place in furtherPlaces(of: edit.range) { pending.append((place, [])) }
            } else {
                pending.removeAll(keepingCapacity: true)
                refused.append(line.lowerBound..<max(min(line.upperBound, bytes.count), lineRange(around: edit.range).upperBound))
            }
        }
        close()
        return (result, refused)
    }

    /// The lines that a range touches, with their ends.
    private func lineRange(around range: Range<Int>) -> Range<Int> {
        let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[range.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        return start..<end
    }

    /// The bytes of the source that stand for a range of the text; nil where there are others between them, or none.
    func source(of range: Range<Int>) -> Range<Int>? {
        if bytes.isEmpty { return range.isEmpty ? start..<start : nil }
        var index = firstRun(endingAtOrAfter: range.lowerBound)
        guard index < runs.count else { return nil }
        if range.isEmpty {
            let run = runs[index]
            guard let place = place(range.lowerBound, in: run) else { return nil }
            return place..<place
        }
        if runs[index].end == range.lowerBound { index += 1 }
        guard index < runs.count, let lower = place(range.lowerBound, in: runs[index]) else { return nil }
        while runs[index].end < range.upperBound {
            guard index + 1 < runs.count, runs[index].end == runs[index + 1].start,
                runs[index].source.upperBound == runs[index + 1].source.lowerBound
            else { return nil }
            index += 1
        }
        return place(range.upperBound, in: runs[index]).map { lower..<$0 }
    }

    /// The places of spaces in a range but their first ones. Only the last character of a range that has a source can be such a space.
    private func furtherPlaces(of range: Range<Int>) -> [Range<Int>] {
        guard !range.isEmpty, !spaces.isEmpty else { return [] }
        var low = 0
        var high = spaces.count
        while low < high {
            let middle = (low + high) / 2
            if spaces[middle].offset < range.upperBound - 1 { low = middle + 1 } else { high = middle }
        }
        return low < spaces.count && spaces[low].offset == range.upperBound - 1 ? spaces[low].others : []
    }

    /// The place in the source of an offset, or the next one that has one.
    func nearestSource(of offset: Int) -> Int {
        let index = firstRun(endingAtOrAfter: offset)
        guard index < runs.count else { return runs.last?.source.upperBound ?? start }
        return place(offset, in: runs[index]) ?? runs[index].source.lowerBound
    }

    private func firstRun(endingAtOrAfter offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].end < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func place(_ offset: Int, in run: Run) -> Int? {
        if offset < run.start { return nil }
        if offset == run.end { return run.source.upperBound }
        if offset == run.start { return run.source.lowerBound }
        return run.isVerbatim ? run.source.lowerBound + offset - run.start : nil
    }

    private func written(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        switch writing {
        case .plain: result = Array(text)
        case .json: JSONText.escape(text, into: &result)
        case .quoted: for byte in text { result += byte == 0x22 ? [byte, byte] : [byte] }
        case .markup:
            for byte in text {
                switch byte {
                case 0x26: result += Array("&amp;".utf8)
                case 0x3C: result += Array("&lt;".utf8)
                case 0x3E: result += Array("&gt;".utf8)
                default: result.append(byte)
                }
            }
        }
        return result
    }
}
