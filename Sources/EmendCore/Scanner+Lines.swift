/// What a line is at once, before anything asks.
extension Scanner {
    /// Appends a line, without its terminator, whose words are in the table.
    mutating func appendLine(_ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, next: Int, firstWord: Int, _ gluedCommas: Int) {
        var line = Line(
            start: UInt32(start), end: UInt32(end), next: UInt32(next), firstWord: UInt32(firstWord),
            endWord: UInt32(tables.words.count + foundCount), gluedCommas: UInt32(gluedCommas))
        var first = start
        var indent = 0
        while first < end, p[first] == 0x20 || p[first] == 0x09 {
            indent += p[first] == 0x20 ? 1 : 4
            first += 1
        }
        if first < end {
            var last = end - 1
            while p[last] == 0x20 || p[last] == 0x09 { last -= 1 }
            line.firstByte = p[first]
            line.lastByte = p[last]
            line.indent = UInt8(min(indent, 255))
            line.kind = CodeLine(p: p).kind(of: line)
            line.forms = ProtectedSpanFinder.forms(of: line)
        }
        tables.lines.append(line)
    }
}
