import Foundation
import Glibc
import Testing

@testable import EmendCommand

@Suite struct ProgressTests {
    private let clean = ["--only", "control-character,doubled-space", "--no-config"]

    private func tree(_ count: Int) throws -> Workplace {
        let place = try Workplace()
        for number in 0..<count { try place.write("in/\(number).txt", String(repeating: "Line \(number)\u{7} of it.\n", count: number == 0 ? 300_000 : 3)) }
        return place
    }

    @Test func pipesAreQuiet() throws {
        let outcome = try tree(3).emend(clean + ["in", "--out", "out"])
        #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.isEmpty)
    }

    @Test func objectsForPrograms() throws {
        let place = try tree(3)
        try place.write("in/bad.txt", Data([0x61, 0xFF, 0x0A]))
        let outcome = try place.emend(clean + ["in", "--out", "out", "--progress", "json", "--encoding", "utf-8", "--encoding-errors", "strict"])
        #expect(outcome.code == 3)
        let objects = try outcome.errors.split(separator: "\n").filter { $0.hasPrefix("{") }.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        let last = try #require(objects.last)
        #expect(last["event"] as? String == "end" && last["outcome"] as? String == "complete")
        #expect(last["files"] as? Int == 4 && last["files_total"] as? Int == 4 && last["changed"] as? Int == 3 && last["failed"] as? Int == 1)
        #expect(last["bytes"] as? Int == last["bytes_total"] as? Int)
        // Of the large file some is known before its end.
        #expect(objects.contains { $0["event"] as? String == "progress" && $0["file"] as? String == "in/0.txt" })
    }

    @Test func aTableAtTheEnd() throws {
        let place = try tree(3)
        #expect(try place.emend(clean + ["in/1.txt", "--out", "out"]).code == 0)
        let lines = try place.emend(clean + ["in", "--out", "out", "--progress", "always"]).errors.components(separatedBy: "\u{1B}[K").last!.split(separator: "\n")
        func cells(_ line: Substring) -> [Substring] { line.split(separator: " ") }
        #expect(lines.count == 2 && cells(lines[0]).joined(separator: " ") == "files changed unchanged up to date not text failed read seconds MB/s")
        #expect(Array(cells(lines[1]).prefix(6)) == ["3", "2", "0", "1", "0", "0"])
    }

    /// What a terminal of so many columns is sent by a run.
    private func screen(_ place: Workplace, _ arguments: [String], columns: UInt16, outputIsTerminal: Bool = false) throws -> String {
        // TIOCSPTLCK and TIOCGPTN: Glibc's module has no posix_openpt.
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        defer { close(master) }
        var (isLocked, number) = (Int32(0), UInt32(0))
        guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else { throw FileError("pty", errno: errno) }
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        let slave = FileHandle(fileDescriptor: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY), closeOnDealloc: true)
        _ = ioctl(slave.fileDescriptor, UInt(TIOCSWINSZ), &size)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: emendPath)
        process.arguments = clean + arguments
        process.currentDirectoryURL = place.url
        process.environment = ["TERM": "xterm"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = outputIsTerminal ? slave : FileHandle.nullDevice
        process.standardError = slave
        try process.run()
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        // What is sent before the end can be read after it.
        var hasEnded = false
        while true {
            guard poll(&request, 1, hasEnded ? 300 : 50) > 0 else {
                if hasEnded { break }
                hasEnded = !process.isRunning
                continue
            }
            let count = read(master, &buffer, buffer.count)
            bytes += buffer.prefix(max(0, count))
        }
        #expect(process.terminationStatus == 0 || process.terminationStatus == 3)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [20, 60, 200])
    func aLineThatFitsTheTerminal(_ columns: Int) throws {
        let place = try tree(40)
        // Comes late, above the line.
        try place.write("in/zz.bin", Data((0..<900).map { UInt8($0 % 7) }))
        let sent = try screen(place, ["in", "--out", "out"], columns: UInt16(columns))
        let drawn = sent.components(separatedBy: "\r").filter { $0.hasSuffix("\u{1B}[K") }.map { $0.dropLast(3) }
        #expect(drawn.contains { $0.contains("/41 files") })
        #expect(drawn.allSatisfy { $0.count < columns }, "\(drawn)")
        #expect(columns == 60 || drawn.contains { $0.contains("in/0.txt") } == (columns == 200))
        // The line is taken away before anything else is written.
        #expect(sent.contains("\r\u{1B}[Kemend: in/zz.bin: is not text") || !sent.contains("\u{1B}[Kemend:"))
        #expect(sent.hasSuffix("\r\n") && sent.contains("up to date"))
    }

    @Test func nothingWhereTheTextGoesToTheTerminal() throws {
        let place = try tree(2)
        #expect(try !screen(place, ["in/0.txt"], columns: 80, outputIsTerminal: true).contains("\u{1B}"))
        #expect(try screen(place, ["in", "--out", "out", "--progress", "never"], columns: 80) == "")
    }

    @Test func sizesAndTimesInWords() {
        #expect([1, 999, 1000, 45_249_999, 999_949, 999_950, 7_300_000_000].map(sizeInWords) == ["1 byte", "999 bytes", "1.0 kB", "45.2 MB", "999.9 kB", "1.0 MB", "7.3 GB"])
        #expect([0, 59, 60, 3599, 3600, 40_000].map { timeInWords(seconds: $0) } == ["0:00", "0:59", "1:00", "59:59", "1:00:00", "11:06:40"])
        #expect(StatusLine.fitted(["one", "two"], shortening: "a/long/name/of/a/file.txt", width: 30) == "one  two  ...me/of/a/file.txt")
        #expect(StatusLine.fitted(["one", "two"], shortening: "b.txt", width: 8) == "one")
    }
}
