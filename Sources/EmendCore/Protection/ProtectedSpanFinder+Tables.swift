extension ProtectedSpanFinder {
    /// Lines with fewer commas that have no space after them are no values.
    static let fewestCommas = 2

    /// Protects rows of tables between bars, and lines of comma-separated values.
    mutating func addTables(hasBars: Bool) {
        var previousFields = 0
        var next = 0
        while let index = lines[next...].firstIndex(where: { $0.forms.contains(.row) }) {
            let line = lines[index]
            // Lines between have no values.
            if index > next { previousFields = 0 }
            next = index + 1
            if hasBars, line.firstByte == 0x7C || line.firstByte == 0x2D || line.firstByte == 0x3A, let end = addRows(from: index) {
                next = end
                previousFields = 0
                continue
            }
            // A line of HTML is a row of its own kind.
            let isTagged = line.firstByte == 0x3C && line.lastByte == 0x3E
            let fields = line.gluedCommas < Self.fewestCommas || isTagged ? 0 : valueCount(line)
            if fields >= 3 {
                if fields == previousFields {
                    add(lines[index - 1].range, .commaSeparatedValues)
                    add(line.range, .commaSeparatedValues)
                } else if isBareList(line) {
                    add(line.range, .commaSeparatedValues)
                }
            }
            previousFields = fields
        }
    }

    /// A row that starts with a bar; or the rule under a header, `--- | ---`, with the rows around it. Returns the line after them.
    private mutating func addRows(from index: Int) -> Int? {
        if lines[index].firstByte == 0x7C {
            add(content(of: lines[index]), .tableRow)
            return index + 1
        }
        var bars = 0
        for i in lines[index].range {
            switch p[i] {
            case 0x7C: bars += 1
            case 0x2D, 0x3A, 0x20, 0x09: break
            default: return nil
            }
        }
        guard bars > 0 else { return nil }
        if index > 0, contains("|", in: lines[index - 1].range) { add(content(of: lines[index - 1]), .tableRow) }
        add(content(of: lines[index]), .tableRow)
        var next = index + 1
        while next < lines.count, lines[next].firstByte != 0x7C, contains("|", in: lines[next].range) {
            add(content(of: lines[next]), .tableRow)
            next += 1
        }
        return next
    }

    /// The number of comma-separated values of a line whose commas are all glued, else 0. A line that ends like a sentence or has
    /// more than three words a value is prose.
    private func valueCount(_ line: Line) -> Int {
        var commas = 0
        let end = Int(line.end)
        for i in Int(line.start)..<end where p[i] == 0x2C {
            if i + 1 == end || p[i + 1] == 0x20 || (i > 0 && p[i - 1] == 0x20) { return 0 }
            commas += 1
        }
        let longestValue = 3
        if commas == 0 || p[end - 1] == 0x2E || line.wordCount > (commas + 1) * longestValue { return 0 }
        return commas + 1
    }

    /// A line of values only: no space at all and no full stop at its end, as in a header of columns.
    private func isBareList(_ line: Line) -> Bool {
        for i in line.range where p[i] == 0x20 { return false }
        // ,,So'' is a quotation typed with commas.
        if line.firstByte == 0x2C, line.lastByte == 0x60 || line.lastByte == 0x27 || line.lastByte == 0x22 { return false }
        return !line.range.isEmpty && p[Int(line.end) - 1] != 0x2E
    }
}
