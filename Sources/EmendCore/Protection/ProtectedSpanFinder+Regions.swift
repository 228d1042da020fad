/// Several lines that belong together from their first one on.
extension ProtectedSpanFinder {
    /// The end of a region of several lines that starts at a line: a hunk, a literal block, an environment of TeX.
    mutating func regionEnd(from index: Int) -> Int? {
        let line = lines[index]
        switch line.firstByte {
        case 0x40 where line.indent == 0: return addHunk(from: index)
        case 0x2D where line.indent == 0 && holds("--- ", at: Int(line.start)) && index + 1 < lines.count && holds("+++ ", at: Int(lines[index + 1].start)):
            add(Int(line.start)..<Int(lines[index + 1].end), .diff)
            return index + 2
        case 0x5C: return addEnvironment(from: index)
        default: break
        }
        // A line that ends in :: announces a literal block (reStructuredText).
        guard line.lastByte == 0x3A, self[Int(line.end) - 2] == 0x3A, index + 2 < lines.count, lines[index + 1].firstByte == 0 else { return nil }
        return addLiteralBlock(after: index)
    }

    private mutating func addLiteralBlock(after index: Int) -> Int? {
        var first = index + 1
        while first < lines.count, lines[first].firstByte == 0 { first += 1 }
        guard first < lines.count, lines[first].indent > lines[index].indent else { return nil }
        let indent = lines[first].indent
        var end = first
        var last = first
        while end < lines.count, lines[end].firstByte == 0 || lines[end].indent >= indent {
            if lines[end].firstByte != 0 { last = end }
            end += 1
        }
        add(Int(lines[first].start)..<Int(lines[last].end), .codeLine)
        return last + 1
    }

    /// `@@ -1,3 +1,4 @@` and the lines that it counts.
    private mutating func addHunk(from index: Int) -> Int? {
        var i = Int(lines[index].start)
        let limit = Int(lines[index].end)
        guard holds("@@ -", at: i) else { return nil }
        i += 3
        func count(_ finder: borrowing ProtectedSpanFinder) -> Int? {
            i += 1
            let start = finder.end(of: i, before: limit) { $0.isDigit }
            guard start > i else { return nil }
            i = start
            guard finder[i] == 0x2C else { return 1 }
            var value = 0
            i += 1
            while i < limit, finder.p[i].isDigit, value < 1_000_000 {
                value = value * 10 + Int(finder.p[i] - 0x30)
                i += 1
            }
            return value
        }
        guard var old = count(self), holds(" +", at: i) else { return nil }
        i += 1
        guard var new = count(self), holds(" @@", at: i) else { return nil }
        var end = index + 1
        while end < lines.count, old > 0 || new > 0 {
            switch lines[end].range.isEmpty ? 0x20 : p[Int(lines[end].start)] {
            case 0x2D: old -= 1
            case 0x2B: new -= 1
            case 0x20:
                old -= 1
                new -= 1
            case 0x5C: break
            default: old = 0; new = 0; end -= 1
            }
            end += 1
        }
        add(Int(lines[index].start)..<Int(lines[end - 1].end), .diff)
        return end
    }

    /// `\begin{equation}` and its like, to the `\end` of the same line or a later one.
    private mutating func addEnvironment(from index: Int) -> Int? {
        let limit = Int(lines[index].end)
        let first = end(of: Int(lines[index].start), before: limit) { $0 == 0x20 || $0 == 0x09 }
        guard holds("\\begin{", at: first) else { return nil }
        let name = first + 7..<end(of: first + 7, before: limit) { $0.isLetter }
        guard Self.environments.contains(hash(name)) else { return nil }
        let longest = 200
        for last in index..<min(lines.count, index + longest) where contains("\\end{", in: lines[last].range) {
            add(first..<Int(lines[last].end), .tex)
            return last + 1
        }
        return nil
    }

    private static let environments = WordSet("""
        equation align alignat gather multline displaymath math eqnarray array matrix pmatrix bmatrix vmatrix cases split verbatim lstlisting
        minted tabular tabularx longtable tikzpicture algorithm algorithmic
        """)
}
