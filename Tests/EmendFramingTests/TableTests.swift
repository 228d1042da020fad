import Emend
@testable import EmendFraming
import Testing

@Suite struct TableTests {
    private func csv(_ columns: String..., hasHeader: Bool = true) -> Framing { .table(Table(.csv, columns: columns, hasHeader: hasHeader)) }
    private func tsv(_ columns: String..., hasHeader: Bool = true) -> Framing { .table(Table(.tsv, columns: columns, hasHeader: hasHeader)) }

    @Test(arguments: [
        // All outside the cells stays; a cell is put in quotation marks only where its new text needs them.
        ("id,text\n1,teh\n2,\"teh\"\n", "id,text\n1,the\n2,\"the\"\n"),
        ("text\r\nteh \"x\"\r\n", "text\r\n\"the \"\"x\"\"\"\r\n"),
        ("text,b\n\"teh \"\"x\"\", y\",  \"z\" \n", "text,b\n\"the \"\"x\"\", y\",  \"z\" \n"),
        ("text,b\nQ,c\n", "text,b\n\"\"\"\",c\n"), ("text,b\n\"Q\",c\n", "text,b\n\"\"\"\",c\n"),
        ("text,b\n\"teh\r\nteh\",teh", "text,b\n\"the\r\nthe\",teh"),
        ("b,\"text\"\nteh,\"zz\"\n", "b,\"text\"\nteh,\"\"\n"),
        ("\u{FEFF}text\nteh\n\nteh\n", "\u{FEFF}text\nthe\n\nthe\n"),
        // The same names again, as in tables that were put together.
        ("teh,text\na,b\nteh,text\n", "teh,text\na,b\nteh,text\n"),
        // Nobody knows which column is which.
        ("a,text\nteh\nteh,teh,teh\nteh,teh\n", "a,text\nteh\nteh,teh,teh\nteh,the\n"),
        ("a,text\n\"teh\"x,teh\nteh,teh\n", "a,text\n\"teh\"x,teh\nteh,the\n"),
        ("a,text\nteh,\"teh\nteh,teh\n", "a,text\nteh,\"teh\nteh,teh\n"),
        ("text", "text"), ("text,", "text,"),
        // A line end in the first name, behind a byte order mark.
        ("\u{FEFF}\"te\nxt\",text\nteh,teh\n", "\u{FEFF}\"te\nxt\",text\nteh,the\n"), ("\u{FEFF}\n\ntext,b\nteh,teh\n", "\u{FEFF}\n\ntext,b\nthe,teh\n"),
        // Two columns of one name are both meant.
        ("text,b,text\nteh,teh,teh\n", "text,b,text\nthe,teh,the\n"),
    ])
    func csvCells(_ before: String, _ after: String) {
        #expect(cleaned(before, framing: csv("text")) == after)
    }

    @Test(arguments: [
        ("id\ttext\n1\tteh\n", "id\ttext\n1\tthe\n"),
        // Marks within a cell are text, and so is one that opens it alone.
        ("text\tb\n\"teh\t\"teh\nteh, \"teh\"\tx\n", "text\tb\n\"the\t\"teh\nthe, \"the\"\tx\n"),
        ("text\n\"teh \"\"x\"\"\"\n", "text\n\"the \"\"x\"\"\"\n"),
        ("text\nQ\n\"Q\"\n", "text\nQ\n\"\"\"\"\n"),
    ])
    func tsvCells(_ before: String, _ after: String) {
        #expect(cleaned(before, framing: tsv("text")) == after)
    }

    @Test func columnsByNumberAndSeveral() {
        #expect(cleaned("teh,teh,teh\n", framing: csv("2", hasHeader: false)) == "teh,the,teh\n")
        #expect(cleaned("teh,b,2\nteh,teh,teh\n", framing: csv("teh", "3")) == "teh,b,2\nthe,teh,the\n")
        #expect(cleaned("teh,b,2\nteh,teh,teh\n", framing: csv("2")) == "teh,b,2\nteh,teh,the\n", "a name comes before a number")
        let found = pieces(of: Array("a,b\nteh,teh\n".utf8), framing: csv("b", "a"), recording: .changes)
        #expect(found.flatMap(\.fields) == ["a", "b"])
        #expect(found.flatMap(\.changes).map(\.range) == [0..<3, 0..<3])
    }

    @Test func aColumnThatIsNotThereIsToldOfOnce() {
        let named = pieces(of: Array("a,b\nteh,teh\n".utf8), framing: csv("body", "b"))
        #expect(String(decoding: named.flatMap(\.bytes), as: UTF8.self) == "a,b\nteh,the\n")
        #expect(named.map(\.notices) == [[.missingColumn("body", known: "a, b")], []])
        let numbered = pieces(of: Array("a,teh\nteh,teh\n".utf8), framing: csv("3", "2", hasHeader: false))
        #expect(String(decoding: numbered.flatMap(\.bytes), as: UTF8.self) == "a,the\nteh,the\n")
        #expect(numbered.map(\.notices) == [[.missingColumn("3", known: "1 to 2")], []])
    }

    @Test func aFirstRowThatIsNoneEndsTheCleaning() {
        for count in [1, 3] {
            var cleaner = FramedCleaner(testPipeline, framing: csv("a"), workers: Workers(count))
            cleaner.append(Array("\"a\"b\nteh\n".utf8))
            var result: [UInt8] = []
            while let piece = cleaner.finish() { result += piece.bytes }
            #expect(result == Array("\"a\"b\nteh\n".utf8))
            #expect(cleaner.failure?.hasPrefix("the first row has a cell in quotation marks") == true)
        }
    }

    @Test func tellsOfRowsThatPass() {
        let rows = pieces(of: Array("a,text\nteh\n\"x\"y,z\nteh,teh".utf8), framing: csv("text"))
        #expect(rows.map(\.notices) == [[], [.raggedRow(count: 1)], [.malformedRow], []])
        #expect(rows.map(\.line) == [1, 2, 3, 4])
    }

    /// What stands behind a quotation mark without its fellow is no table any more.
    @Test(arguments: [1, 3])
    func aMarkWithoutItsFellowEndsTheCleaning(_ count: Int) {
        for (stream, after, record) in [("text,b\nteh,\"teh\nteh,teh\n", "text,b\nteh,\"teh\nteh,teh\n", 2), ("text\nteh\nteh\n\"teh\"\"\nteh", "text\nthe\nthe\n\"teh\"\"\nteh", 4)] {
            var cleaner = FramedCleaner(testPipeline, framing: csv("text"), workers: Workers(count))
            cleaner.append(Array(stream.utf8))
            var found: [CleanedPiece] = []
            while let piece = cleaner.finish() { found.append(piece) }
            #expect(String(decoding: found.flatMap(\.bytes), as: UTF8.self) == after)
            #expect(cleaner.failure == "a cell in quotation marks in record \(record) does not end, so that no row can be told from there on")
            #expect(found.flatMap(\.notices) == [])
        }
    }

    @Test func namesOfColumnsAreBounded() {
        let names = (0..<500).map { "column\($0)" } + [String(repeating: "x", count: 1_000)]
        for order in [names, names.reversed()] {
            let found = pieces(of: Array(order.joined(separator: ",").utf8), framing: csv("text"))
            guard case .missingColumn("text", let known) = found[0].notices.first else {
                Issue.record("no notice")
                continue
            }
            #expect(known.utf8.count < 400 && known.hasSuffix(" and 481 more"))
        }
    }

    /// Random tables in random dress, read by a plain reader: the cells are the cleaned cells, and nothing else changes.
    @Test func cellsAreTheCleanedCells() {
        var random = SeededGenerator(11)
        let units = ["teh", " ", "Q", "\"", ",", "\n", "x", "zz", "\r\n", "\t"]
        for _ in 0..<2_000 {
            let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<3).map { _ in (0..<Int.random(in: 0...5, using: &random)).map { _ in units.randomElement(using: &random)! }.joined() }
            }
            let source = ([["a", "text", "c"]] + rows).map { $0.map { Self.dressed($0, &random) }.joined(separator: ",") + "\n" }.joined()
            let output = cleaned(source, framing: csv("text"))
            let expected = rows.map { [$0[0], testPipeline.document(of: $0[1], isSingleLine: false), $0[2]] }
            let found = PlainCSV.rows(output).dropFirst().map { $0 }
            #expect(found == expected, "\(source)")
            if found == rows { #expect(output == source) }
        }
    }

    /// As many writers do it, and with marks where none are needed.
    private static func dressed(_ cell: String, _ random: inout SeededGenerator) -> String {
        let needs = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needs || Int.random(in: 0...3, using: &random) == 0 ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }

    @Test func cutsDoNotMatter() throws {
        let stream = Array("a,text\r\n1,\"teh\r\n\"\"x\"\"\"\r\n2,teh\n3\n4,\"teh".utf8)
        let whole = pieces(of: stream, framing: csv("text"), recording: .journal)
        #expect(try whole.flatMap { try $0.original() } == stream)
        for portions in [[1], [2, 3], [7]] {
            #expect(pieces(of: stream, framing: csv("text"), recording: .journal, portions: portions) == whole)
        }
    }
}

extension Pipeline {
    fileprivate func document(of text: String, isSingleLine: Bool) -> String { clean(Array(text.utf8)).text }
}

/// RFC 4180, read plainly.
private enum PlainCSV {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        let bytes = Array(text.utf8)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            if isQuoted {
                if byte == 0x22, i < bytes.count, bytes[i] == 0x22 {
                    cell.append(byte)
                    i += 1
                } else if byte == 0x22 {
                    isQuoted = false
                } else {
                    cell.append(byte)
                }
            } else if byte == 0x22, cell.isEmpty {
                isQuoted = true
            } else if byte == 0x2C || byte == 0x0A {
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0A {
                    rows.append(row)
                    row = []
                }
            } else {
                cell.append(byte)
            }
        }
        return rows
    }
}
