import Foundation
import Glibc
import Testing

/// Whatever `--jobs` says, a run reads, writes and tells the same.
@Suite struct JobsTests {
    private static let counts = ["1", "2", "3", "7"]
    private let filter = ["--only", "control-character,share-bar,doubled-space"]

    /// What a run leaves behind.
    private struct Trace: Equatable {
        let output: Data
        let errors: String
        let code: Int32
        let files: [String: Data]
    }

    private func trace(_ arguments: [String], jobs: String, files: [String: Data], input: Data = Data(), throughPipe: Bool = false) throws -> Trace {
        let place = try Workplace()
        for (name, content) in files { try place.write(name, content) }
        let outcome = try place.emend(arguments + ["--jobs", jobs], input: input, throughPipe: throughPipe)
        return Trace(output: outcome.output, errors: outcome.errors, code: outcome.code, files: try place.files())
    }

    /// Two blocks; a fence opens in the first and closes in the other.
    private static let text: Data = {
        let calm = String(repeating: "A quiet line of text that nobody needs to mend.\r\n", count: 9_000)
        let parts = ["\u{FEFF}One\u{7}  two.\n", calm, "```\na\u{7}b\n", calm, calm, "c  d\u{7}\n```\n", "Share on Facebook Tweet Pin\n\ne\u{7}f  g"]
        return Data(parts.joined().utf8)
    }()

    private static let records: Data = {
        let record = "{\"id\":1,\"text\":\"a\\u0007b  c \\u00e9 and so on\"}\n{\"text\":null}\nno record\n{\"text\":\"a clean one, with some more words in it\"}\n"
        return Data(String(repeating: record, count: 3_000).utf8)
    }()

    /// More than one group of small files; some are no text, missing or cannot be decoded.
    private static let files: [String: Data] = {
        var files: [String: Data] = ["d/070.bin": Data((0..<999).map { UInt8($0 % 7) }), "d/080.txt": Data("a\u{7}b".utf8) + Data([0x20, 0xFF, 0x20, 0x81, 0x0A])]
        for number in 0..<150 { files["d/\(100 + number).txt"] = Data(String(repeating: "Line \(number)\u{7} of  it.\n", count: number % 5).utf8) }
        files["d/175.txt"] = text
        files["d/185.jsonl"] = records.prefix(2_000)
        return files
    }()

    @Test(arguments: [
        ["--changes", "c", "--dropped", "r", "--journal", "j", "--stats"], ["--diff", "--stats"], ["--check", "--changes", "c"], ["--in-place", "--journal", "j"],
    ])
    func blocksOfAText(_ options: [String]) throws {
        let one = try trace(filter + options + ["a.txt"], jobs: "1", files: ["a.txt": Self.text])
        #expect(one.errors == "" || options.contains("--stats"))
        #expect(one.code == (options.contains("--check") ? 1 : 0))
        for jobs in Self.counts.dropFirst() { #expect(try trace(filter + options + ["a.txt"], jobs: jobs, files: ["a.txt": Self.text]) == one, "\(jobs) jobs") }
    }

    private static let lines = Data(String(repeating: "A line\u{7} of  it.\r\n\nAnother one that is clean.\n", count: 6_000).utf8)

    @Test(arguments: ["lines", "jsonl"], [["--changes", "c", "--dropped", "r", "--journal", "j", "--stats"], ["--diff"]])
    func batchesOfRecords(_ format: String, _ options: [String]) throws {
        let arguments = filter + options + ["--format", format]
        let input = format == "lines" ? Self.lines : Self.records
        let one = try trace(arguments, jobs: "1", files: [:], input: input)
        #expect(one.code == 0 && one.output.isEmpty == options.isEmpty && one.output != input)
        for jobs in Self.counts.dropFirst() {
            #expect(try trace(arguments, jobs: jobs, files: [:], input: input) == one, "\(jobs) jobs")
            #expect(try trace(arguments, jobs: jobs, files: [:], input: input, throughPipe: true) == one, "\(jobs) jobs, through a pipe")
        }
    }

    @Test(arguments: [
        ["--changes", "c", "--dropped", "r", "--journal", "j", "--stats", "--out", "o"], ["--diff", "--stats"], ["--check"], ["--in-place", "--journal", "j"], ["--in-place"],
        ["--encoding-errors", "strict", "--out", "o"],
    ])
    func severalFiles(_ options: [String]) throws {
        // One stands there twice: what its second turn reads is what the first one wrote.
        let arguments = filter + options + ["missing.txt", "d", options.contains("--in-place") ? "d/110.txt" : "gone"]
        let one = try trace(arguments, jobs: "1", files: Self.files)
        #expect(one.code == 3 && one.errors.contains("missing.txt: No such file"))
        for jobs in Self.counts.dropFirst() { #expect(try trace(arguments, jobs: jobs, files: Self.files) == one, "\(jobs) jobs") }
    }

    @Test func severalFilesToStandardOutput() throws {
        let names = Self.files.keys.sorted()
        let arguments = filter + ["--changes", "c"] + names.prefix(60) + ["missing.txt"] + names.dropFirst(60)
        let one = try trace(arguments, jobs: "1", files: Self.files)
        #expect(one.code == 3)
        for jobs in Self.counts.dropFirst() { #expect(try trace(arguments, jobs: jobs, files: Self.files) == one, "\(jobs) jobs") }
    }

    @Test(arguments: counts)
    func aJournalLeadsBack(_ jobs: String) throws {
        let place = try Workplace()
        for (name, content) in Self.files { try place.write(name, content) }
        #expect(try place.emend(filter + ["--jobs", jobs, "--in-place", "--journal", "j", "d"]).code == 0)
        for name in ["d/080.txt", "d/103.txt", "d/175.txt", "d/185.jsonl", "d/249.txt"] {
            #expect(try place.data(name) != Self.files[name])
            let restored = try place.emend(["undo", "--journal", "j", "--document", name], input: place.data(name))
            #expect(restored.code == 0 && restored.output == Self.files[name])
        }
    }

    /// What is being done ahead when a run fails is given up, and leaves nothing behind.
    @Test(arguments: counts)
    func aFullDeviceEndsTheRun(_ jobs: String) throws {
        let place = try Workplace()
        for (name, content) in Self.files { try place.write(name, content) }
        let outcome = try place.emend(filter + ["--jobs", jobs, "--in-place", "--changes", "/dev/full", "d"])
        #expect(outcome.code == 3 && outcome.errors.hasSuffix("emend: /dev/full: No space left on device\n"))
        #expect(try place.files().keys.sorted() == Self.files.keys.sorted())
    }

    @Test(arguments: ["0", "-1", "many"])
    func countsThatAreNone(_ jobs: String) throws {
        let outcome = try Workplace().emend(["--jobs=\(jobs)"])
        #expect(outcome.code == 2 && outcome.errors.contains("--jobs") && outcome.errors.filter { $0 == "\n" }.count == 1)
    }
}
