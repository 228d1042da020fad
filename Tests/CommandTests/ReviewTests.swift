import EmendFilters
import Foundation
import Testing

@Suite struct ReviewTests {
    private let text = "It was teh end of it.\n\nWe saw a important man in teh old house.\n\nNothing here.\n"

    private func place(_ content: String? = nil) throws -> Workplace {
        let place = try Workplace()
        try place.write("a.txt", content ?? text)
        return place
    }

    private func review(_ place: Workplace, _ answers: String, _ options: [String] = ["a.txt"]) throws -> Outcome {
        try place.emend(["review"] + options, input: Data(answers.map { "\($0)\n" }.joined().utf8))
    }

    @Test func makesWhatIsAcceptedAndRemembersWhatIsRejected() throws {
        let place = try place()
        let first = try review(place, "yny")
        #expect(first.code == 0 && first.errors == "" && first.text.hasSuffix("1 text: 2 accepted, 1 rejected\n"))
        #expect(try place.text("a.txt") == "It was the end of it.\n\nWe saw a important man in the old house.\n\nNothing here.\n")
        #expect(try review(place, "y").text == "Nothing is left to be decided.\n")
        #expect(try place.emend(["--check", "a.txt"]).code == 1)
        #expect(try place.emend(["--check", "a.txt", "--baseline", ".emend-review"]).code == 0)
    }

    @Test func aReviewThatWasQuitGoesOn() throws {
        let place = try place()
        #expect(try review(place, "nq").text.hasSuffix("1 text: 1 rejected, 2 left, as far as was seen\n"))
        #expect(try place.text("a.txt") == text)
        let second = try review(place, "jy")
        #expect(second.text.contains("[1/2]") && second.text.hasSuffix("1 accepted, 1 left\n"))
        #expect(try place.text("a.txt") == text.replacingOccurrences(of: "in teh old", with: "in the old"))
        // The end of the input is a q.
        #expect(try review(place, "").code == 0)
    }

    @Test func keysForSeveralChanges() throws {
        var place = try place()
        #expect(try review(place, "an").text.hasSuffix("2 accepted, 1 rejected\n"))
        #expect(try place.text("a.txt") == "It was the end of it.\n\nWe saw a important man in the old house.\n\nNothing here.\n")
        place = try self.place()
        #expect(try review(place, "xy").text.hasSuffix("1 accepted, 2 rejected\n"))
        place = try self.place()
        // Back over an answer, which is taken back; what is unknown shows the help, and e explains.
        let answers = try review(place, "yk?enyd")
        #expect(answers.text.contains("show this") && answers.text.contains("Leaves alone:") && answers.text.hasSuffix("1 accepted, 1 rejected, 1 left\n"))
    }

    @Test func wordsGoToTheStetList() throws {
        let place = try place()
        try place.write("b.txt", "They drank teh tarik, then a old wine.\n")
        #expect(try review(place, "sq").text.contains("There is no stet list"))
        try place.write("emend.toml", "[dictionaries]\nstet = \"names.txt\"\n")
        try place.write("names.txt", "# mine\nKyiv")
        let all = try review(place, "syy", ["a.txt", "b.txt"])
        #expect(all.code == 0 && all.text.hasSuffix("2 texts: 2 accepted, 2 on the stet list\n"))
        #expect(try place.text("names.txt") == "# mine\nKyiv\nteh\n")
        #expect(try place.text("a.txt") == text.replacingOccurrences(of: "a important", with: "an important"))
        #expect(try place.text("b.txt") == "They drank teh tarik, then an old wine.\n")
        try place.write("c.txt", "Of teh kind.\n")
        _ = try place.emend(["review", "--stet", "new.txt", "--no-config", "c.txt"], input: Data("s #teh kind\n".utf8))
        #expect(try place.text("new.txt") == "\\#teh kind\n")
    }

    @Test func undoLeadsBack() throws {
        let place = try place()
        _ = try review(place, "yny", ["--journal", "j", "a.txt"])
        let undone = try place.emend(["undo", "--journal", "j", "--document", "a.txt"], input: place.data("a.txt"))
        #expect(undone.code == 0 && undone.text == text)
    }

    @Test func leavesOutWhatItCannotWrite() throws {
        let place = try place()
        try place.write("latin.txt", Data([0x63, 0x61, 0x66, 0xE9] + Array(" Der Caf\u{E9} und die Stra\u{DF}e".unicodeScalars.map { UInt8($0.value) })))
        try place.write("r.jsonl", "{\"text\":\"teh end\"}\n")
        try place.write("x.bin", Data([0, 1, 2, 0]))
        let left = try review(place, "yyy", ["latin.txt", "r.jsonl", "x.bin"])
        #expect(left.text == "Nothing is left to be decided.\n")
        #expect(left.errors.split(separator: "\n").count == 3)
        #expect(try review(place, "y", ["missing.txt"]).code == 3)
        #expect(try review(place, "y", ["-"]).code == 2)
    }

    /// Random texts full of defects: all accepted is what cleaning makes; none changes nothing; and what was answered is never asked again.
    @Test func answersDecideAlone() throws {
        let examples = Catalog.cards.flatMap(\.examples).map(\.before)
        var random = UInt64(7)
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        var asked = 0
        for _ in 1...12 {
            let content = (0...next(12)).map { _ in examples[next(examples.count)] + ["\n\n", "\n", " "][next(3)] }.joined()
            let place = try place(content)
            let cleaned = try place.emend(["a.txt"]).output
            if try review(place, String(repeating: "y", count: 500)).errors.contains("is not text") { continue }
            #expect(try place.data("a.txt") == cleaned)
            try place.write("a.txt", content)
            let answers = (1...500).map { _ in ["y", "n"][next(2)] }.joined()
            let mixed = try review(place, answers)
            asked += mixed.text.components(separatedBy: "Make this change").count - 1
            #expect(try review(place, "q").text == "Nothing is left to be decided.\n")
            try place.write("b.txt", content)
            _ = try review(place, String(repeating: "n", count: 500), ["b.txt"])
            #expect(try place.text("b.txt") == content)
            #expect(try review(place, "q", ["b.txt"]).text == "Nothing is left to be decided.\n")
        }
        #expect(asked > 30)
    }

    /// On a terminal keys are read as they are pressed, and whatever ends the review, the terminal is as it was.
    @Test(.enabled(if: ReviewTests.python != nil)) func onATerminal() throws {
        let place = try place()
        try place.write("drive.py", Self.script)
        let run = Process()
        run.executableURL = URL(fileURLWithPath: Self.python!)
        run.arguments = ["drive.py", emendPath]
        run.currentDirectoryURL = place.url
        let pipe = Pipe()
        run.standardOutput = pipe
        run.standardError = pipe
        try run.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        run.waitUntilExit()
        #expect(run.terminationStatus == 0, "\(said)")
        #expect(try place.text("a.txt") == "It was the end of it.\n\nWe saw a important man in teh old house.\n\nNothing here.\n")
    }

    static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first { FileManager.default.isExecutableFile(atPath: $0) }
        ?? ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    private static let script = """
        import os, pty, select, signal, sys, termios, time

        # Threads of a test process block signals, and a child inherits that. What hangs is a failure.
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        signal.alarm(120)

        def start():
            pid, terminal = pty.fork()
            if pid == 0:
                os.environ["TERM"] = "xterm"
                os.environ.pop("NO_COLOR", None)
                os.execv(sys.argv[1], ["emend", "review", "a.txt"])
            return pid, terminal

        def until(terminal, sought):
            seen, end = b"", time.time() + 30
            while sought not in seen:
                assert time.time() < end, seen
                if select.select([terminal], [], [], 1)[0]: seen += os.read(terminal, 4096)
            return seen

        def takes_lines(terminal): return bool(termios.tcgetattr(terminal)[3] & termios.ICANON)

        pid, terminal = start()
        seen = until(terminal, b"?\\x1b[0m ")
        assert b"\\x1b[7;31mteh\\x1b[0m" in seen, seen
        time.sleep(0.2)
        assert not takes_lines(terminal)
        os.write(terminal, b"y")
        until(terminal, b"?\\x1b[0m ")
        time.sleep(0.2)
        os.kill(pid, signal.SIGINT)
        _, status = os.waitpid(pid, 0)
        assert os.WTERMSIG(status) == signal.SIGINT, status
        assert "teh end" in open("a.txt").read()

        pid, terminal = start()
        until(terminal, b"?\\x1b[0m ")
        os.write(terminal, b"y")
        until(terminal, b"?\\x1b[0m ")
        time.sleep(0.2)
        # The leader of a session is not stopped, but goes on at once, as it does after fg.
        os.kill(pid, signal.SIGTSTP)
        until(terminal, b"?\\x1b[0m ")
        time.sleep(0.2)
        assert not takes_lines(terminal)
        os.write(terminal, b"\\x1b[A")
        until(terminal, b"[1/3]")
        os.write(terminal, b"yq")
        until(terminal, b"left, as far as was seen")
        _, status = os.waitpid(pid, 0)
        assert status == 0, status
        """
}
