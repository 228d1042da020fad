import Foundation
import Glibc
import Testing

@testable import EmendCommand

/// A run that is stopped, in good order or not, is gone on with by the same command.
@Suite struct InterruptionTests {
    private static let clean = ["--only", "control-character,doubled-space,glued-sentence", "--no-config"]

    /// So many files with defects, some of them no text.
    private static func tree(_ count: Int, in place: Workplace) throws {
        for number in 0..<count {
            let name = "in/\(number % 7)/file \(number).txt"
            if number % 40 == 3 {
                try place.write(name, Data((0..<900).map { UInt8(($0 + number) % 7) }))
            } else {
                try place.write(name, String(repeating: "Line \(number)\u{7} of  it.And more of it, so that it takes a while.\n", count: 20 + number % 50))
            }
        }
    }

    private static func start(_ place: Workplace, _ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: emendPath)
        process.arguments = clean + arguments
        process.currentDirectoryURL = place.url
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardOutput = FileHandle.nullDevice
        try Data().write(to: place.url.appendingPathComponent("err"))
        process.standardError = try FileHandle(forWritingTo: place.url.appendingPathComponent("err"))
        try process.run()
        return process
    }

    /// The files that a run gave a name, with what they hold. Temporary ones are hidden.
    private static func named(_ place: Workplace, _ directory: String) throws -> [String: Data] {
        try place.files().filter { $0.key.hasPrefix(directory + "/") && !$0.key.contains("/.emend-") }
    }

    /// EMEND_KILLS says how often.
    @Test func killedAgainAndAgain() throws {
        let kills = ProcessInfo.processInfo.environment["EMEND_KILLS"].flatMap(Int.init) ?? 12
        let place = try Workplace()
        try Self.tree(max(240, kills * 20), in: place)
        #expect(try place.emend(Self.clean + ["in", "--out", "whole"]).code == 0)
        let whole = try Self.named(place, "whole")
        var random = SystemRandomNumberGenerator()
        for _ in 0..<kills {
            let process = try Self.start(place, ["in", "--out", "out", "--journal", "journal"])
            // The start takes some of it, and no kill may come after the end.
            usleep(UInt32.random(in: 5_000...150_000, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal || process.terminationStatus == 0)
            // No name ever stands for a part.
            for (name, content) in try Self.named(place, "out") { #expect(content == whole["whole" + name.dropFirst(3)], "\(name)") }
        }
        let last = try place.emend(Self.clean + ["in", "--out", "out", "--journal", "journal"])
        #expect(last.code == 0, "\(last.errors)")
        #expect(try Self.named(place, "out").map { ("whole" + $0.key.dropFirst(3), $0.value) }.reduce(into: [:]) { $0[$1.0] = $1.1 } == whole)
        let state = try place.emend(["status", "out"]).text
        #expect(state.contains(", complete\n") && state.contains("pending    0 of"))
        // The way back is whole as well.
        for number in [0, 100, 239] {
            let name = "in/\(number % 7)/file \(number).txt"
            let restored = try place.emend(["undo", "--journal", "journal", "--document", name], input: place.data("out/" + name.dropFirst(3)))
            let original = try place.data(name)
            #expect(restored.code == 0 && restored.output == original, "\(restored.errors)")
        }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func asked(_ signal: Int32) throws {
        let place = try Workplace()
        try Self.tree(1500, in: place)
        let process = try Self.start(place, ["in", "--out", "out", "--journal", "journal"])
        while process.isRunning, access(place.path + "/out/1", F_OK) != 0 { usleep(1_000) }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        // The shell is to see what ended it.
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
        let message = try place.text("err").split(separator: "\n").last.map(String.init) ?? ""
        #expect(message.hasPrefix("emend: interrupted; run the same command again to go on; ") && message.hasSuffix(" of 1500 files are done"))
        let done = try Self.named(place, "out")
        #expect(message.contains(" \(done.count) of 1500"))
        #expect(try place.files().keys.filter { $0.hasPrefix("out/") }.count == done.count, "no temporary file is left")
        #expect(try place.emend(["status", "out"]).text.contains(", interrupted\n"))
        #expect(try place.emend(Self.clean + ["in", "--out", "out", "--journal", "journal"]).code == 0)
        #expect(try Self.named(place, "out").count == 1500)
        let runs = try SQLite(path: place.path + "/out/" + Manifest.usualName, isReadOnly: true)
        #expect(try runs.number("SELECT up_to_date FROM runs WHERE id = 2") == done.count)
    }

    /// One large file is given up at once, and a read that waits is no hindrance.
    @Test func aFileInWorkIsGivenUp() throws {
        let place = try Workplace()
        try place.write("a.txt", String(repeating: "Line\u{7} of  it.And more of it.\n", count: 400_000))
        let process = try Self.start(place, ["a.txt", "--in-place"])
        while process.isRunning, try FileManager.default.contentsOfDirectory(atPath: place.path).allSatisfy({ !$0.hasPrefix(".emend-") }) { usleep(1_000) }
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
        #expect(try place.files().keys.sorted() == ["a.txt", "err"])
        #expect(try place.text("a.txt").contains("\u{7}"))
    }

    @Test func aReadThatWaitsEndsAndTheJournalIsWhole() throws {
        let place = try Workplace()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: emendPath)
        process.arguments = Self.clean + ["--format", "lines", "--journal", "journal"]
        process.currentDirectoryURL = place.url
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data("a\u{7}b\n".utf8))
        #expect(try output.fileHandleForReading.read(upToCount: 3) == Data("ab\n".utf8))
        kill(process.processIdentifier, SIGTERM)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGTERM)
        #expect(try place.emend(Self.clean + ["--journal", "journal"], input: Data("c\u{7}\n".utf8)).code == 0)
    }

    /// What has no room fails alone, and is done once there is room.
    @Test func noRoomInTheMiddle() throws {
        let place = try Workplace()
        try Self.tree(60, in: place)
        for number in 0..<5 { try place.write("in/large \(number).txt", String(repeating: "Line\u{7} of  it.And more of it.\n", count: 40_000)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // Blocks of 512 bytes.
        process.arguments = ["-c", "ulimit -f 512; exec \"$0\" \"$@\" 2> err", emendPath] + Self.clean + ["in", "--out", "out", "--manifest", "m"]
        process.currentDirectoryURL = place.url
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 3)
        let failures = try place.text("err").split(separator: "\n").filter { $0.hasSuffix(": File too large") }
        #expect(failures.count == 5)
        #expect(try Self.named(place, "out").count == 60)
        #expect(try place.emend(Self.clean + ["in", "--out", "out", "--manifest", "m"]).code == 0)
        #expect(try Self.named(place, "out").count == 65)
        #expect(try place.emend(["status", "m"]).text.contains("failed     0\n"))
    }
}
