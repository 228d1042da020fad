import Foundation
import Glibc
import Testing

@Suite struct StreamTests {
    /// A running command with both ends of its pipes in the test's hand.
    // Unchecked: one thread writes the input, another reads the output.
    private final class Conversation: @unchecked Sendable {
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        let errors = Pipe()

        init(_ arguments: [String]) throws {
            signal(SIGPIPE, SIG_IGN)
            process.executableURL = URL(fileURLWithPath: emendPath)
            process.arguments = arguments
            process.standardInput = input
            process.standardOutput = output
            process.standardError = errors
            try process.run()
        }

        /// Ends the command, and with it whoever still writes to it.
        func end() {
            // Threads of a pool block SIGTERM, and a child inherits that.
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
        }

        func send(_ data: Data) throws { try input.fileHandleForWriting.write(contentsOf: data) }

        /// Waits for so many bytes of output.
        func receive(_ count: Int) throws -> Data {
            var result = Data()
            while result.count < count, let more = try output.fileHandleForReading.read(upToCount: count - result.count), !more.isEmpty {
                result.append(more)
            }
            return result
        }
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["1", "2", "7"])
    func theFirstBlockComesWhileTheInputIsStillOpen(_ jobs: String) throws {
        let line = "A quiet line of text that nobody needs to mend.\n"
        let text = Data(String(repeating: line, count: (3 << 20) / line.utf8.count).utf8)
        let conversation = try Conversation(["--only", "control-character", "--jobs", jobs])
        defer { conversation.end() }
        // Written beside the reading: three blocks do not fit into pipes.
        let sender = Thread { try? conversation.send(text) }
        sender.start()
        let first = try conversation.receive(1 << 19)
        #expect(first == text.prefix(1 << 19))
        #expect(conversation.process.isRunning)
        let second = try conversation.receive(1 << 20)
        #expect(second == text.dropFirst(1 << 19).prefix(1 << 20))
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["1", "3"])
    func eachLineIsAnsweredAtOnce(_ jobs: String) throws {
        let conversation = try Conversation(["--format", "lines", "--only", "control-character", "-j\(jobs)"])
        defer { conversation.end() }
        for number in 1...3 {
            try conversation.send(Data("line\u{7} \(number)\n".utf8))
            #expect(try conversation.receive(7) == Data("line \(number)\n".utf8))
        }
        try conversation.input.fileHandleForWriting.close()
        conversation.process.waitUntilExit()
        #expect(conversation.process.terminationStatus == 0)
    }

    @Test(.timeLimit(.minutes(10)), arguments: [["--only", "control-character"], ["--format", "lines", "--only", "control-character"]], ["1", "3"])
    func aClosedPipeEndsItQuietly(_ arguments: [String], jobs: String) throws {
        let conversation = try Conversation(arguments + ["-j", jobs])
        defer { conversation.end() }
        let sender = Thread {
            let chunk = Data(String(repeating: "text\n", count: 100_000).utf8)
            while (try? conversation.send(chunk)) != nil {}
        }
        sender.start()
        _ = try conversation.receive(10)
        try conversation.output.fileHandleForReading.close()
        conversation.process.waitUntilExit()
        #expect(conversation.process.terminationReason == .uncaughtSignal)
        #expect(conversation.process.terminationStatus == SIGPIPE)
        #expect(try conversation.errors.fileHandleForReading.readToEnd() ?? Data() == Data())
    }

    @Test(arguments: [
        (["--color", "auto"], "1", false), (["--color", "auto"], nil, true), (["--color", "always"], "1", true), (["--color", "never"], nil, false),
    ])
    func colorOnATerminal(_ arguments: [String], noColor: String?, isColored: Bool) throws {
        let place = try Workplace()
        try place.write("a.txt", "a\u{7}b\n")
        var master: Int32 = -1
        var terminal: Int32 = -1
        #expect(openpty(&master, &terminal, nil, nil, nil) == 0)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: emendPath)
        process.arguments = ["--diff", "--only", "control-character", "a.txt"] + arguments
        process.currentDirectoryURL = place.url
        process.environment = noColor.map { ["NO_COLOR": $0] } ?? [:]
        process.standardOutput = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
        try process.run()
        process.waitUntilExit()
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(master, &buffer, buffer.count)
        close(master)
        let text = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        #expect(text.contains("+ab"))
        #expect(text.contains("\u{1B}[32m") == isColored)
    }
}
