import Emend
@testable import EmendFraming
import Glibc
import Testing

/// What comes out does not depend on how many threads make it.
@Suite struct WorkersTests {
    private static let counts = [1, 2, 3, 7]
    private let everything: Recording = [.changes, .journal]

    /// Opens fences that are none before cleaning: what is foretold from the text as it was read is wrong.
    private let pipeline = Pipeline(
        [Swap("fences", [("@@@\n", "```\n"), ("zz", "")]), Swap("first", [("teh", "the"), ("\u{E9}", "e'")])],
        knowledge: .standard, settings: Settings(language: .fixed(.english)))

    private func cleaner(
        _ pipeline: Pipeline, _ framing: Framing, _ count: Int?, encoding: InputEncoding = .named(.utf8), size: Int = 256
    ) -> FramedCleaner {
        FramedCleaner(
            pipeline, framing: framing, recording: everything, decoder: encoding.decoder(forRecords: framing != .text), workers: count.map(Workers.init),
            blockLimit: size, batchSize: size)
    }

    /// Compares what so many workers make with what none make, however the stream comes in pieces.
    private func agrees(_ stream: [UInt8], _ framing: Framing, _ count: Int, encoding: InputEncoding = .named(.utf8)) {
        let expected = pieces(of: stream, from: cleaner(pipeline, framing, nil, encoding: encoding), portions: [.max])
        for portions in [[.max], [7, 100, 1_000]] {
            for flushes in [false, true] {
                let found = pieces(of: stream, from: cleaner(pipeline, framing, count, encoding: encoding), portions: portions, flushes: flushes)
                #expect(found == expected, "\(framing), portions of \(portions), \(flushes ? "flushed" : "not flushed")")
            }
        }
    }

    private func text(of kinds: [String], seed: UInt64, count: Int = 200) -> [UInt8] {
        var random = SeededGenerator(seed)
        return (0..<count).flatMap { _ in Array(kinds.randomElement(using: &random)!.utf8) }
    }

    @Test(arguments: counts)
    func fencesOverBlocks(_ count: Int) {
        for seed in 1...4 as ClosedRange<UInt64> {
            let stream = text(of: ["teh cat sat.\n", "a zz teh\r\n", "\n", "\u{E9}t\u{E9} teh\n", "teh cat sat on teh mat.\n", seed % 2 == 0 ? "```\n" : "@@@\n"], seed: seed)
            agrees(stream, .text, count)
        }
    }

    /// A fence that cleaning opens in one block decides over those after it.
    @Test(arguments: counts)
    func aFenceThatIsNotForetold(_ count: Int) {
        let calm = String(repeating: "teh cat sat.\n", count: 100)
        let made = pieces(of: Array((calm + "@@@\n" + calm + "```\n" + calm).utf8), from: cleaner(pipeline, .text, count), portions: [.max])
        let clean = calm.replacing("teh", with: "the")
        #expect(String(decoding: made.flatMap(\.bytes), as: UTF8.self) == clean + "```\n" + calm + "```\n" + clean)
        #expect(made.count > 10)
        #expect(made.flatMap(\.changes).map(\.line) == Array(1...100) + [101] + Array(203...302))
    }

    /// What is switched off in one block is off in those after it.
    @Test(arguments: counts)
    func switchedOffOverBlocks(_ count: Int) {
        for seed in 1...4 as ClosedRange<UInt64> {
            let stream = text(of: ["teh cat sat.\n", "teh cat sat.\n", "\n", "teh end\n", "# emend:off\n", "# emend:on\n", "teh emend:off-line\r\n", "```\n"], seed: seed, count: 400)
            agrees(stream, .text, count)
        }
        let calm = String(repeating: "teh cat sat.\n", count: 100)
        let made = pieces(of: Array((calm + "teh emend:off\n" + calm + "emend:on teh\n" + calm).utf8), from: cleaner(pipeline, .text, count), portions: [.max])
        let clean = calm.replacing("teh", with: "the")
        #expect(String(decoding: made.flatMap(\.bytes), as: UTF8.self) == clean + "teh emend:off\n" + calm + "emend:on teh\n" + clean)
        #expect(made.count > 10)
    }

    @Test(arguments: counts)
    func marksLineEndsAndLongLines(_ count: Int) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        agrees(mark + Array("teh first\r\n".utf8) + text(of: ["teh\r\n", "\u{E9}\r\n", "\r\n"], seed: 1), .text, count)
        agrees(text(of: ["teh cat, ", "\u{E9}t\u{E9} zz. ", "teh ", "\u{1F642}"], seed: 2), .text, count)
        agrees(mark, .text, count)
        agrees([], .text, count)
        agrees(text(of: ["teh", "\u{E9}"], seed: 3) + [0xFF, 0xC3] + text(of: ["zz", "teh "], seed: 4) + [0xE2, 0x82], .text, count)
    }

    @Test(arguments: counts)
    func otherEncodings(_ count: Int) throws {
        var stream: [UInt8] = []
        for byte in text(of: ["teh caf\u{1} \u{2} was\r\n", "teh \u{3}\n", "@@@\n"], seed: 5) { stream.append(byte < 4 ? [0, 0xE9, 0x80, 0x81][Int(byte)] : byte) }
        agrees(stream, .text, count, encoding: .named(try #require(Encoding("windows-1252"))))
        agrees(stream, .text, count, encoding: .automatic)
        agrees(stream, .lines, count, encoding: .named(try #require(Encoding("windows-1252"))))
    }

    @Test(arguments: counts)
    func records(_ count: Int) {
        let lines = ["teh cat\n", "\u{E9} zz\r\n", "\n", "teh \(String(repeating: "cat ", count: 100))\n"]
        agrees([0xEF, 0xBB, 0xBF] + text(of: lines, seed: 6) + Array("teh end".utf8), .lines, count)
        let records = ["{\"text\":\"teh \\u00e9\"}\n", "{\"x\":1}\n", "no record\n", "{\"text\":null}\r\n", "{\"text\":\"zz\",\"n\":1.0}\n", "\n"]
        agrees([0xEF, 0xBB, 0xBF] + text(of: records, seed: 7) + Array("{\"text\":\"teh".utf8), .jsonLines(field: "text"), count)
    }

    @Test(arguments: counts)
    func otherRecords(_ count: Int) {
        let cells = ["teh,\"zz\nteh\"\n", "\"teh \"\"x\"\"\",b\r\n", "\n", "teh\n", "a,teh \(String(repeating: "cat ", count: 100))\n"]
        agrees(Array("a,b\n".utf8) + text(of: cells, seed: 8) + Array("a,\"teh".utf8), .table(Table(.csv, columns: ["b", "1"])), count)
        agrees(Array("a,b\n".utf8) + text(of: cells, seed: 9), .table(Table(.csv, columns: ["c"])), count)
        agrees(text(of: ["teh\tb\n", "\"teh\"\tteh\n"], seed: 10), .table(Table(.tsv, columns: ["2"], hasHeader: false)), count)
        agrees(text(of: ["teh\nzz", "\0", "\u{E9}\0"], seed: 11), .nul, count)
        let records = ["teh \u{E9}", "zz", "teh \(String(repeating: "cat ", count: 50))"].map { block in
            "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
        }
        agrees(text(of: records, seed: 12) + Array(records[0].utf8.dropLast(3)), .webArchive, count)
        agrees(text(of: ["<p>", "teh ", "<b>", "\u{E9}", "</p>\n"], seed: 13), .page, count)
    }

    /// An expression that took too long ten times is given up: which lines come after that depends on those before.
    @Test(arguments: counts)
    func expressionsAreGivenUpInTheSamePlace(_ count: Int) throws {
        let line = String(repeating: "a", count: 40) + "! teh\n"
        let stream = Array((0..<12).map { "teh \($0)\n" + String(repeating: line, count: 3) }.joined().utf8)
        for framing in [Framing.text, .lines] {
            let outcomes = try [nil, count].map { workers in
                let dictionary = try UserDictionary(stet: ["/(a+)+$/"])
                let cleaner = Cleaner(filters: [Swap("first", [("teh", "the")])], settings: Settings(language: .fixed(.english)), dictionary: dictionary)
                let found = pieces(of: stream, from: self.cleaner(cleaner.pipeline, framing, workers), portions: [.max])
                return (found, dictionary.stet?.failures.map(\.lines))
            }
            #expect(outcomes[0].0 == outcomes[1].0)
            #expect(outcomes[0].1 == outcomes[1].1)
            let text = String(decoding: outcomes[0].0.flatMap(\.bytes), as: UTF8.self)
            #expect(text.contains("! teh\n") && text.contains("! the\n"))
        }
    }

    @Test func whatIsSmallStartsNoThread() {
        for (framing, stream) in [(Framing.text, "teh cat\n"), (.lines, "teh\ncat\n"), (.jsonLines(field: "text"), "{\"text\":\"teh\"}\n")] {
            for (repetitions, starts) in [(2, false), (200, true)] {
                let workers = Workers(3)
                let cleaner = FramedCleaner(pipeline, framing: framing, recording: [], decoder: nil, workers: workers, blockLimit: 512, batchSize: 512)
                _ = pieces(of: Array(String(repeating: stream, count: repetitions).utf8), from: cleaner, portions: [100])
                #expect(workers.startedCount <= 3 && (workers.startedCount > 0) == starts)
            }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func severalWorkAtATime() {
        let workers = Workers(2)
        let meeting = Monitor(0)
        // Each waits until the other is there.
        let tickets = (0..<2).map { number in
            workers.submit {
                meeting.change { $0 += 1 }
                return meeting.wait { $0 == 2 ? number : nil }
            }
        }
        #expect(tickets.map { $0.wait() } == [0, 1])
        #expect(workers.startedCount == 2)
    }

    @Test func workIsTakenInItsOrder() {
        var ahead = WorkAhead<Int, Int>(Workers(3), mostBytes: 100) { number in
            // The first take longest.
            usleep(UInt32(max(0, 6 - number)) * 1_000)
            return number * 10
        }
        for number in 0..<6 {
            #expect(!ahead.isFull)
            ahead.append(number, size: 1)
        }
        #expect(ahead.isFull)
        ahead.revise { number in
            if number == 4 { number = 40 }
            return number == 40
        }
        var taken: [Int] = []
        while let (_, outcome) = ahead.takeFirst() { taken.append(outcome) }
        #expect(taken == [0, 10, 20, 30, 400, 50])
        ahead.append(1, size: 100)
        #expect(ahead.isFull)
    }
}
