import Emend
import EmendTesting
import Testing

@testable import EmendCore

@Suite struct DecodingTests {
    private func repaired(_ bytes: [UInt8], isStart: Bool = false) throws -> String {
        String(decoding: try UTF8Repair(for: bytes, isStart: isStart, isLenient: true)?.stage.apply(to: bytes) ?? bytes, as: UTF8.self)
    }

    private func ascii(_ text: StaticString, _ bytes: UInt8...) -> [UInt8] {
        // A question mark stands for the next of the bytes.
        var rest = bytes[...]
        return text.withUTF8Buffer { $0.map { $0 == 0x3F ? rest.removeFirst() : $0 } }
    }

    @Test func readsStrayBytesWhereTheyMakeSense() throws {
        let cases: [([UInt8], String)] = [
            (ascii("it?s", 0x92), "it\u{2019}s"), (ascii("?Yes,? he said", 0x93, 0x94), "\u{201C}Yes,\u{201D} he said"),
            (ascii("well ? no?", 0x96, 0x85), "well \u{2013} no\u{2026}"), (ascii("caf?, na?ve, cr?? a", 0xE9, 0xEF, 0xE9, 0xE9), "caf\u{E9}, na\u{EF}ve, cr\u{E9}\u{E9} a"),
            (ascii("? la carte", 0xE0), "\u{E0} la carte"), (ascii("?5 and 20 ?C", 0xA3, 0xB0), "\u{A3}5 and 20 \u{B0}C"),
            (ascii("the end.?? she said", 0x94, 0xA0), "the end.\u{201D}\u{A0} she said"), (ascii("?ber M?nchen", 0xDC, 0xFC), "\u{DC}ber M\u{FC}nchen"),
            // The rest of a broken character, and other encodings.
            (ascii("it??s", 0x80, 0x99), "it\u{FFFD}\u{FFFD}s"), (ascii("it??s", 0xE2, 0x80), "it\u{FFFD}s"), (ascii("a?", 0xFF), "a\u{FFFD}"),
            (ascii("x ????? y", 0xCF, 0xF0, 0xE8, 0xE2, 0xE5), "x \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} y"), (ascii("a?b", 0x9D), "a\u{FFFD}b"),
            // Surrogates in three bytes each, and half of a pair; a zero as Java writes it.
            ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "\u{1F600}"), ([0x61, 0xED, 0xB8, 0x80, 0x62], "a\u{FFFD}b"), ([0xED, 0xA0, 0xBD, 0x61], "\u{FFFD}a"),
            ([0x61, 0xC0, 0x80], "a\0"),
        ]
        for (bytes, expected) in cases { #expect(try repaired(bytes) == expected, "\(bytes)") }
        #expect(try repaired([0xEF, 0xBB, 0xBF, 0x61], isStart: true) == "a")
        #expect(try repaired([0xEF, 0xBB, 0xBF, 0x61]).unicodeScalars.elementsEqual("\u{FEFF}a".unicodeScalars))
        print("ran \(cases.count) texts")
    }

    @Test func readsAQuotationMarkBehindALetter() throws {
        #expect(try repaired(ascii("the caf??s end", 0xE9, 0x92)) == "the caf\u{E9}\u{2019}s end")
        #expect(try repaired(ascii("vis-?-vis, voil??: ?s??", 0xE0, 0xE0, 0xA0, 0xAB, 0xE9, 0xBB)) == "vis-\u{E0}-vis, voil\u{E0}\u{A0}: \u{AB}s\u{E9}\u{BB}")
        #expect(try repaired(ascii("a ??\n", 0xE2, 0x82)) == "a \u{FFFD}\n")
    }

    @Test func eachStepIsTold() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + ascii("it?s\ncaf? ?", 0x92, 0xE9, 0xFF)
        let outcome = Pipeline([], knowledge: .standard).clean(bytes)
        #expect(outcome.changes.map(\.filter) == ["byte-order-mark", "stray-byte", "stray-byte", "invalid-utf8"])
        #expect(outcome.changes.map(\.range) == [0..<3, 5..<6, 11..<12, 13..<14])
        #expect(outcome.changes.map(\.after) == ["", "\u{2019}", "\u{E9}", "\u{FFFD}"])
        var settings = Settings()
        settings.readsStrayBytes = false
        #expect(Pipeline([], knowledge: .standard, settings: settings).clean(bytes).changes.map(\.filter) == ["byte-order-mark"] + Array(repeating: "invalid-utf8", count: 3))
    }

    /// Text in other encodings: what is told counts in the bytes that were read, and the journal leads there and back, over several blocks.
    @Test func decodedTextIsToldInItsOwnOffsets() throws {
        let line = "Leaders of NATO,the \u{1F600} and the \u{141}\u{F3}d\u{17A} pact met. It is late.\n"
        let text = String(repeating: line, count: 30_000)
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        // Half of a pair in the second block.
        let hole = 2 + 2 * line.utf16.count * 25_000
        bytes[hole..<hole + 2] = [0x00, 0xD8]
        let outcome = Cleaner().clean(bytes, recording: [.changes, .journal])
        #expect(outcome.text.hasPrefix("Leaders of NATO, the \u{1F600} and the \u{141}\u{F3}d\u{17A} pact met."))
        #expect(outcome.changes.prefix(3).map(\.filter) == ["byte-order-mark", "missing-space-after-comma", "missing-space-after-comma"])
        #expect(outcome.changes[1].range == 34..<34 && outcome.changes[1].line == 1 && outcome.changes[1].column == 17)
        #expect(outcome.changes[2].range.lowerBound == 34 + 2 * line.utf16.count && outcome.changes[2].line == 2)
        let lost = outcome.changes.filter { $0.filter == "invalid-utf8" }
        #expect(lost.map(\.range) == [hole..<hole + 2] && lost.map(\.line) == [25_001] && lost.map(\.column) == [1])
        #expect(outcome.journal.blocks.count > 1)
        #expect(try outcome.journal.replay(bytes) == outcome.bytes)
        #expect(try outcome.journal.undo(outcome.bytes) == bytes)
    }

    @Test func piecesOfEncodedTextDoNotMatter() throws {
        let text = "One \u{2014} teh \u{1F600}\r\nTwo,three\n"
        let inputs: [[UInt8]] = [
            text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            ascii("It?s teh caf?\n", 0x92, 0xE9), [0x61, 0xFE], [0xFF, 0xFE], [],
        ]
        var count = 0
        for bytes in inputs {
            let whole = Cleaner().clean(bytes)
            for size in 1...max(1, bytes.count) {
                var document = Cleaner().document(recording: .journal)
                var outcome = Outcome()
                for start in stride(from: 0, to: bytes.count, by: size) {
                    document.append(bytes[start..<min(bytes.count, start + size)])
                    while let block = document.next() { outcome.append(block) }
                }
                while let block = document.finish() { outcome.append(block) }
                #expect(outcome.bytes == whole.bytes)
                #expect(try outcome.journal.undo(outcome.bytes) == bytes)
                count += 1
            }
        }
        print("ran \(count) documents")
    }
}
