import Foundation
import Testing

@Suite struct UndoTests {
    private let texts: [String: Data] = [
        "a.txt": Data("a\u{7}b\nand \u{1B}[1mmore\n\n\u{7}".utf8),
        "b.txt": Data([0x61, 0xFF, 0x07, 0xC3, 0x0A]),
        "c.jsonl": Data("{\"text\":\"\\u0007a\\u00e9\"}\n{\"x\":1}\n{\"text\":null}\n{\"text\":\"b\\u0007\",\"n\":1.0}".utf8),
        "empty.txt": Data(),
    ]
    private let filter = ["--only", "control-character"]

    private func place() throws -> Workplace {
        let place = try Workplace()
        for (name, content) in texts { try place.write(name, content) }
        return place
    }

    @Test func restoresSeveralTextsInTurn() throws {
        let place = try place()
        let names = texts.keys.sorted()
        let cleaned = try place.emend(filter + ["--journal", "j"] + names)
        let original = names.reduce(Data()) { $0 + texts[$1]! }
        #expect(cleaned.code == 0 && cleaned.output != original)
        for throughPipe in [false, true] {
            let restored = try place.emend(["undo", "--journal", "j"], input: cleaned.output, throughPipe: throughPipe)
            #expect(restored.code == 0 && restored.errors == "")
            #expect(restored.output == original)
        }
    }

    @Test func restoresOneTextOfEarlierRuns() throws {
        let place = try place()
        #expect(try place.emend(filter + ["--journal", "j", "--in-place"] + texts.keys.sorted()).code == 0)
        #expect(try place.emend(filter + ["--journal", "j", "--out", "d", "a.txt"]).code == 0)
        for name in texts.keys.sorted() where name != "a.txt" {
            let restored = try place.emend(["undo", "--journal", "j", "--document", name], input: place.data(name))
            #expect(restored.code == 0 && restored.output == texts[name])
        }
        let unknown = try place.emend(["undo", "--journal", "j", "--document", "x"])
        #expect(unknown.code == 3 && unknown.errors == "emend: j: holds no text called x\n")
    }

    /// A run that was stopped leaves a journal without its end, which still serves for what was written whole.
    @Test func cutJournalServesForWholeTexts() throws {
        let place = try Workplace()
        try place.write("a.txt", "a\u{7}b\n")
        try place.write("b.txt", "c\u{7}d\n")
        #expect(try place.emend(filter + ["--journal", "j", "--in-place", "a.txt", "b.txt"]).code == 0)
        let journal = try place.data("j")
        try place.write("j", journal.dropLast(10))
        let restored = try place.emend(["undo", "--journal", "j", "--document", "a.txt"], input: place.data("a.txt"))
        #expect(restored.code == 0 && restored.text == "a\u{7}b\n")
        #expect(try place.emend(["undo", "--journal", "j", "--document", "b.txt"], input: place.data("b.txt")).code == 3)
    }

    @Test func linesAndWholeTexts() throws {
        let place = try Workplace()
        let text = Data("a\u{7}\r\n\n\u{7}\nb\u{7}".utf8)
        for format in ["text", "lines"] {
            let cleaned = try place.emend(filter + ["--format", format, "--journal", "j"], input: text)
            #expect(try place.emend(["undo", "--journal", "j"], input: cleaned.output).output == text)
        }
    }

    @Test func refusesAnotherText() throws {
        let place = try place()
        let cleaned = try place.emend(filter + ["--journal", "j", "a.txt"]).output
        for other in [cleaned + Data("x".utf8), cleaned.dropLast(), Data("other".utf8), Data()] {
            let refused = try place.emend(["undo", "--journal", "j"], input: Data(other))
            #expect(refused.code == 3 && refused.output.isEmpty)
            #expect(refused.errors.hasPrefix("emend: <stdin>: ") && refused.errors.filter { $0 == "\n" }.count == 1)
            #expect(try place.emend(["undo", "--journal", "j"], input: Data(other), throughPipe: true).code == 3)
        }
    }

    @Test func refusesADamagedJournal() throws {
        let place = try place()
        let cleaned = try place.emend(filter + ["--journal", "j", "a.txt"]).output
        let journal = try place.data("j")
        try place.write("cut", journal.dropLast(3))
        try place.write("text", "no journal")
        for name in ["cut", "text", "missing"] {
            let refused = try place.emend(["undo", "--journal", name], input: cleaned)
            #expect(refused.code == 3 && refused.output.isEmpty)
            #expect(refused.errors.hasPrefix("emend: \(name): ") && refused.errors.filter { $0 == "\n" }.count == 1)
        }
        // A file that is no journal is not written over.
        #expect(try place.emend(filter + ["--journal", "text", "a.txt"]).code == 3)
        #expect(try place.text("text") == "no journal")
    }
}
