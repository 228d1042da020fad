import EmendCore

/// A row of a table, with texts in the cells of some columns.
struct TableRow: RecordFormat {
    /// Where a cell stands in its row.
    struct Cell: Equatable {
        /// Between its quotation marks, where it has some.
        var range: Range<Int>
        var isQuoted: Bool
    }

    private let table: Table
    /// The columns that are cleaned, with the names they go by, from left to right.
    private var columns: [(index: Int, name: String)] = []
    /// How many cells a row has; nil before the first one is known.
    private var count: Int?
    /// The first row, and what it lacks.
    private var first: [UInt8] = []
    private var missing: [CleanedPiece.Notice] = []

    init(_ table: Table) {
        self.table = table
    }

    func opened(by first: [UInt8]) -> Result<(any RecordFormat)?, StreamFailure> {
        if Self.isEmpty(first) { return .success(nil) }
        guard let cells = Self.cells(of: first, table.form) else { return .failure(StreamFailure(reason: "the first row has a cell in quotation marks that does not end, or goes on behind them")) }
        var opened = self
        opened.count = cells.count
        let names = table.hasHeader ? cells.map { Self.text($0, of: first).bytes } : []
        let known = table.hasHeader ? Self.list(names) : "1 to \(cells.count)"
        for (number, column) in table.columns.enumerated() where !table.columns[..<number].contains(column) {
            let named = names.indices.filter { names[$0].elementsEqual(column.utf8) }
            if !named.isEmpty {
                opened.columns += named.map { ($0, column) }
            } else if let number = Int(column), number >= 1, number <= cells.count {
                opened.columns.append((number - 1, column))
            } else {
                opened.missing.append(.missingColumn(column, known: known))
            }
        }
        opened.columns.sort { ($0.index, $0.name) < ($1.index, $1.name) }
        opened.first = first
        return .success(opened)
    }

    func texts(in row: [UInt8]) -> RecordTexts {
        var result = RecordTexts()
        if row == first { result.notices = missing }
        // Further rows that are the same as the one with the names are what is left of tables that were put together.
        if Self.isEmpty(row) || table.hasHeader && row == first { return result }
        guard let cells = Self.cells(of: row, table.form) else {
            result.notices.append(.malformedRow)
            return result
        }
        // In a row with a cell too many or too few, nobody knows which column is which.
        guard cells.count == count else {
            result.notices.append(.raggedRow(count: cells.count))
            return result
        }
        var last = -1
        for column in columns where column.index != last {
            last = column.index
            let cell = cells[column.index]
            if cell.range.isEmpty { continue }
            let isSingleLine = table.form == .tsv || !cell.isQuoted
            result.texts.append(RecordText(field: columns.count > 1 ? column.name : "", text: Self.text(cell, of: row), isSingleLine: isSingleLine))
        }
        return result
    }

    func edits(_ edits: EditScript, of text: RecordText, becoming cleaned: [UInt8]) -> EditScript? {
        let breaksLine = cleaned.contains(0x0A) || cleaned.contains(0x0D)
        let isQuoted = text.text.writing == .quoted
        if table.form == .tsv {
            if breaksLine || cleaned.contains(0x09) { return nil }
            // With marks around it some readers would take these away.
            return !isQuoted && cleaned.first == 0x22 && text.text.bytes.first != 0x22 ? nil : edits
        }
        guard !isQuoted, !edits.isEmpty, breaksLine || cleaned.contains(0x2C) || cleaned.contains(0x22) else { return edits }
        var written: [UInt8] = [0x22]
        for byte in cleaned { written += byte == 0x22 ? [byte, byte] : [byte] }
        var whole = EditScript()
        whole.append(text.text.start..<text.text.start + text.text.bytes.count, written + [0x22])
        return whole
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func isEmpty(_ row: [UInt8]) -> Bool {
        let end = lineContentEnd(of: row)
        return end == 0 || end == byteOrderMark.count && row.starts(with: byteOrderMark)
    }

    /// Names for a message: not all of a thousand, and not all of what is no name.
    private static func list(_ names: [[UInt8]]) -> String {
        let most = 20
        let shown = names.prefix(most).map { name in
            let text = String(decoding: name.prefix(4 * most), as: UTF8.self)
            return name.count > 4 * most ? text.prefix(most) + "..." : text
        }
        return shown.joined(separator: ", ") + (names.count > most ? " and \(names.count - most) more" : "")
    }

    private static func text(_ cell: Cell, of row: [UInt8]) -> WrittenText {
        guard cell.isQuoted else { return WrittenText(cell.range, of: row) }
        var text = WrittenText(.quoted, at: cell.range.lowerBound)
        row.withUnsafeBufferPointer { row in
            var i = cell.range.lowerBound
            while i < cell.range.upperBound {
                let mark = firstIndex(of: 0x22, in: UnsafeBufferPointer(rebasing: row[..<cell.range.upperBound]), from: i) ?? cell.range.upperBound
                text.append(row[i..<mark])
                i = mark
                guard i < cell.range.upperBound else { break }
                text.append(CollectionOfOne(0x22), writtenAs: i..<i + 2)
                i += 2
            }
        }
        return text
    }

    /// The cells of a row, or nil where a cell in quotation marks has no end or goes on behind them.
    static func cells(of row: [UInt8], _ form: Table.Form) -> [Cell]? {
        let end = lineContentEnd(of: row)
        var i = row.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        var cells: [Cell] = []
        return row.withUnsafeBufferPointer { bytes in
            let content = UnsafeBufferPointer(rebasing: bytes[..<end])
            while true {
                var next: Int
                if form == .csv, i < end, content[i] == 0x22 {
                    guard let close = closingMark(content, from: i + 1), close + 1 == end || content[close + 1] == 0x2C else { return nil }
                    cells.append(Cell(range: i + 1..<close, isQuoted: true))
                    next = close + 1
                } else {
                    next = firstIndex(of: form == .csv ? 0x2C : 0x09, in: content, from: i) ?? end
                    let isQuoted = form == .tsv && next - i >= 2 && content[i] == 0x22 && closingMark(content, from: i + 1) == next - 1
                    cells.append(isQuoted ? Cell(range: i + 1..<next - 1, isQuoted: true) : Cell(range: i..<next, isQuoted: false))
                }
                if next == end { return cells }
                i = next + 1
            }
        }
    }

    /// The mark that ends a cell whose inside starts at an offset; two of them stand for one that does not.
    private static func closingMark(_ content: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var i = start
        while let mark = firstIndex(of: 0x22, in: content, from: i) {
            guard mark + 1 < content.count, content[mark + 1] == 0x22 else { return mark }
            i = mark + 2
        }
        return nil
    }
}
