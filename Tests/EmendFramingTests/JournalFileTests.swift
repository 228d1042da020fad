import Emend
import EmendFraming
import Testing

@Suite struct JournalFileTests {
    private static let documents: [(name: String, framing: Framing, bytes: [UInt8])] = [
        ("a.txt", .text, Array("teh cat \u{E9}\n\nzz teh\n".utf8)),
        ("b.txt", .text, [0x74, 0x65, 0x68, 0xFF, 0xFE, 0x0A]),
        ("clean.txt", .text, Array("nothing\n".utf8)),
        ("empty.txt", .text, []),
        ("c.jsonl", .jsonLines(field: "text"), Array("{\"text\":\"\\u0074eh\"}\n{\"x\":1}\n{\"text\":\"Q\"}".utf8)),
        ("d.txt", .lines, Array("zz\r\nteh\n\nok\n".utf8)),
    ]

    /// A journal of all documents, twice over as two runs, and what the last run wrote.
    private func journal() -> (file: [UInt8], output: [UInt8], original: [UInt8]) {
        var file: [UInt8] = []
        var output: [UInt8] = []
        for run in 0..<2 {
            output = []
            var writer = JournalWriter(version: "test", isNewFile: run == 0)
            for document in Self.documents {
                writer.begin(JournalDocument(name: document.name, framing: document.framing.name, settings: 1, lexicon: 2))
                writer.read(document.bytes)
                for piece in pieces(of: document.bytes, framing: document.framing, recording: .journal) {
                    writer.append(piece)
                    output += piece.bytes
                }
                writer.end()
            }
            writer.begin(JournalDocument(name: "failed.txt", framing: "text", settings: 1, lexicon: 2))
            writer.abandon()
            file += writer.take()
        }
        return (file, output, Self.documents.flatMap(\.bytes))
    }

    private func source(_ bytes: [UInt8], portion: Int = 5) -> ByteSource {
        var position = 0
        return { count in
            let end = min(bytes.count, position + min(count, portion))
            defer { position = end }
            return Array(bytes[position..<end])
        }
    }

    private func undone(_ input: [UInt8], _ file: [UInt8], document: String? = nil) throws -> [UInt8] {
        let undo = try JournalUndo(document: document) { source(Array(file[$0...])) }
        try undo.verify(source(input))
        var result: [UInt8] = []
        try undo.restore(source(input)) { result += $0 }
        return result
    }

    @Test func undoRestoresAllDocumentsInTurn() throws {
        let (file, output, original) = journal()
        #expect(output != original)
        #expect(try undone(output, file) == original)
    }

    @Test func undoRestoresOneDocument() throws {
        let file = journal().file
        for document in Self.documents {
            let output = pieces(of: document.bytes, framing: document.framing).flatMap(\.bytes)
            #expect(try undone(output, file, document: document.name) == document.bytes)
        }
        #expect(throws: JournalUndo.Failure.noSuchDocument(name: "other")) { try undone([], file, document: "other") }
    }

    @Test func undoRefusesOtherInput() {
        let (file, output, _) = journal()
        #expect(throws: JournalUndo.Failure.hasMore) { try undone(output + [0x0A], file) }
        for index in output.indices {
            var other = output
            other[index] ^= 0x20
            #expect(throws: JournalUndo.Failure.self) { try undone(other, file) }
            #expect(throws: JournalUndo.Failure.self) { try undone(Array(output[..<index]), file) }
        }
    }

    /// Cut or changed anywhere, a journal is an error that says where, and restores nothing wrong.
    @Test func damageIsAnError() throws {
        let (file, output, original) = journal()
        var cases = 0
        for index in file.indices {
            for flip: UInt8 in [0x01, 0x80, 0xFF] {
                var damaged = file
                damaged[index] ^= flip
                #expect(throws: (any Error).self) { try undone(output, damaged) }
                cases += 1
            }
            // Cut between two documents of the last run, the rest of the input is too much; cut elsewhere, the journal ends too early.
            let short = try? undone(output, Array(file[..<index]))
            #expect(short == nil || short == original)
        }
        #expect(throws: JournalError.isNoJournal) { try undone(output, Array("some text\n".utf8)) }
        #expect(throws: JournalError.isNoJournal) { try undone(output, []) }
        print("damaged journals: \(cases) cases")
        #expect(cases > 0)
    }

    @Test func cleanTextLeavesNextToNothing() {
        let line = Array("Nothing is wrong with this line of text.\n".utf8)
        let chunk = Array(repeatElement(line, count: 25_600).joined())
        var cleaner = FramedCleaner(Pipeline([], knowledge: .standard), framing: .text, recording: .journal)
        var writer = JournalWriter(version: "test", isNewFile: true)
        writer.begin(JournalDocument(name: "clean.txt", framing: "text", settings: 0, lexicon: 0))
        var size = 0
        while size < 50_000_000 {
            size += chunk.count
            writer.read(chunk)
            cleaner.append(chunk)
            while let piece = cleaner.next() { writer.append(piece) }
        }
        while let piece = cleaner.finish() { writer.append(piece) }
        writer.end()
        #expect(writer.take().count < 4096)
    }
}
