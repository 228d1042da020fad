import EmendCompression
import Foundation
import Testing

/// Compressed input and output, read and written by the programs that everybody has.
@Suite struct PackedTests {
    private let only = ["--only", "control-character"]
    private let text = Data((0..<4_000).map { "Line \($0) of a text\($0 % 7 == 0 ? "\u{7}" : "") that is long enough.\n" }.joined().utf8)
    private var cleaned: Data { Data(text.filter { $0 != 7 }) }

    private func pack(_ members: [Data], _ form: Compression) throws -> Data {
        var compressor = try Compressor(form)
        var result: [UInt8] = []
        for member in members { result += try compressor.append(Array(member)) + compressor.endMember() }
        return Data(result + (try compressor.finish()))
    }

    /// As the command of the system reads it.
    private func unpack(_ data: Data, _ form: Compression) throws -> Data {
        switch form {
        case .gzip: try #require(Tool.python).run(["import gzip, sys; sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))"], data)
        case .zstd: try #require(Tool.zstd).run(["-dc"], data)
        }
    }

    @Test(.enabled(if: Tool.python != nil && Tool.zstd != nil, "python3 or zstd is not installed"), arguments: Compression.allCases, ["1", "3"])
    func aStreamIsKnownByItsFirstBytes(_ form: Compression, jobs: String) throws {
        let place = try Workplace()
        for members in [[text], [text, text], [Data(), text.prefix(10)]] {
            for throughPipe in [false, true] {
                let outcome = try place.emend(only + ["-j", jobs], input: try pack(members, form), throughPipe: throughPipe)
                #expect(outcome.errors == "" && outcome.code == 0)
                #expect(try unpack(outcome.output, form) == Data(members.joined().filter { $0 != 7 }))
            }
        }
        let plain = try place.emend(only + ["--compression", "none"], input: try pack([text], form))
        #expect(plain.output == cleaned)
        let other: Compression = form == .gzip ? .zstd : .gzip
        let changed = try place.emend(only + ["--compression", other.rawValue], input: try pack([text], form))
        #expect(try unpack(changed.output, other) == cleaned)
    }

    @Test(.enabled(if: Tool.python != nil && Tool.zstd != nil, "python3 or zstd is not installed"), arguments: Compression.allCases)
    func filesOfTheSystemsTools(_ form: Compression) throws {
        let packed = form == .gzip ? try #require(Tool.python).run(["import gzip, sys; sys.stdout.buffer.write(gzip.compress(sys.stdin.buffer.read(), 9))"], text) : try #require(Tool.zstd).run(["-19", "-c"], text)
        let place = try Workplace()
        let name = "a.txt" + form.suffix
        try place.write(name, packed, mode: 0o640)
        #expect(try place.emend(only + [name, "--out", "out"]).errors == "")
        #expect(try unpack(place.data("out/" + name), form) == cleaned)
        let clean = try place.data("out/" + name)
        try place.write("clean" + form.suffix, clean)
        #expect(try place.emend(only + [name, "clean" + form.suffix, "--in-place"]).errors == "")
        #expect(try place.data(name) == clean, "the same text in the same form")
        #expect(try place.data("clean" + form.suffix) == clean, "what does not change is not touched")
        #expect(try FileManager.default.attributesOfItem(atPath: place.path + "/" + name)[.posixPermissions] as? Int == 0o640)
        #expect(try place.emend(only + [name, "--check"]).code == 0)
        #expect(try place.emend(only + ["--check"], input: packed).code == 1)
    }

    /// What is cut short or damaged is one line, exit code 3, and neither a file nor a stream that looks whole.
    @Test(.enabled(if: Tool.python != nil && Tool.zstd != nil, "python3 or zstd is not installed"), arguments: Compression.allCases)
    func brokenInput(_ form: Compression) throws {
        let whole = try pack([text, text], form)
        var damaged = whole
        damaged[whole.count / 2] ^= 0xFF
        damaged[whole.count / 2 + 1] ^= 0xFF
        for (broken, words) in [(Data(whole.dropLast(5)), "ends too early"), (damaged, "is damaged"), (whole + Data([0x61, 0x62, 0x63, 0x64, 0x65]), "is damaged")] {
            let place = try Workplace()
            try place.write("a", broken)
            for arguments in [["a"], [], ["a", "--in-place"], ["a", "--out", "o"]] {
                let outcome = try place.emend(only + arguments, input: broken)
                #expect(outcome.code == 3)
                #expect(outcome.errors.contains(words) && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
                if !arguments.contains("--in-place"), !arguments.contains("--out") {
                    #expect(!outcome.output.isEmpty)
                    #expect(throws: Tool.Failure.self) { try unpack(outcome.output, form) }
                }
            }
            #expect(try place.files() == ["a": broken])
        }
    }

    /// A download that never began is no empty text.
    @Test func emptyFilesWithPackedNames() throws {
        let place = try Workplace()
        for (name, bytes, words) in [("a.gz", [], "gzip"), ("a.zst", [], "zstd"), ("a.gz", [0x1F], "gzip"), ("a", [0x1F, 0x8B], "gzip"), ("a.zst", [0x28, 0xB5], "zstd")] as [(String, [UInt8], String)] {
            try place.write(name, Data(bytes))
            let outcome = try place.emend([name])
            #expect(outcome.code == 3 && outcome.output.isEmpty)
            #expect(outcome.errors == "emend: \(name): the \(words) data ends too early; the file was cut short\n")
        }
        for text in ["", "(", "(\u{B5}", "P*"] {
            try place.write("a", text)
            #expect(try place.emend(["a"]).text == text)
        }
        try place.write("plain.gz", "A text.\n")
        #expect(try place.emend(["plain.gz"]).text == "A text.\n")
    }

    /// What is cut short costs nobody else anything, in whatever order; a text without bytes has no form.
    @Test(arguments: Compression.allCases)
    func brokenBesideWhole(_ form: Compression) throws {
        let place = try Workplace()
        let end = form.suffix
        let whole = try pack([Data("whole\u{7}\n".utf8)], form)
        try place.write("whole" + end, whole)
        try place.write("begun" + end, whole.prefix(1))
        try place.write("cut" + end, try pack([text], form).dropLast(9))
        try place.write("empty", "")
        let tooEarly = "the \(form.rawValue) data ends too early; the file was cut short\n"
        func contents(_ data: Data) throws -> (bytes: Data, isWhole: Bool) {
            var decompressor = try Decompressor(form)
            decompressor.append(Array(data))
            var found = Data()
            while let portion = try decompressor.next() { found += Data(portion.bytes) }
            do { try decompressor.finish() } catch { return (found, false) }
            return (found, true)
        }
        for names in [["begun", "whole"], ["whole", "begun"]] {
            let outcome = try place.emend(only + names.map { $0 + end })
            #expect(outcome.code == 3 && outcome.errors == "emend: begun\(end): " + tooEarly)
            #expect(try contents(outcome.output) == (Data("whole\n".utf8), true))
        }
        for names in [["cut", "whole"], ["whole", "cut"], ["cut", "whole", "cut", "whole"]] {
            let outcome = try place.emend(only + names.map { $0 + end })
            #expect(outcome.code == 3 && outcome.errors == String(repeating: "emend: cut\(end): " + tooEarly, count: names.count / 2))
            let (bytes, isWhole) = try contents(outcome.output)
            #expect(!isWhole && bytes.count > names.count * 3)
            let wholes = String(decoding: bytes, as: UTF8.self).components(separatedBy: "whole\n").count - 1
            #expect(wholes == names.count { $0 == "whole" })
        }
        for names in [["empty", "whole" + end], ["whole" + end, "empty"]] {
            let outcome = try place.emend(only + names)
            #expect(outcome.code == 0 && outcome.errors == "")
            #expect(try contents(outcome.output) == (Data("whole\n".utf8), true))
        }
        #expect(try contents(place.emend(["empty", "--compression", form.rawValue]).output) == (Data(), true))
    }

    /// Who reads a compressed stream of lines has each as soon as it is cleaned.
    @Test(.timeLimit(.minutes(1)), arguments: Compression.allCases)
    func linesAreNotHeldBack(_ form: Compression) throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: emendPath)
        process.arguments = only + ["--format", "lines", "--compression", form.rawValue]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        defer { process.waitUntilExit() }
        var decompressor = try Decompressor(form)
        for turn in 0..<3 {
            try input.fileHandleForWriting.write(contentsOf: Data("line\u{7} \(turn)\n".utf8))
            var found = ""
            // Without a line that is flushed this waits for good: the test has a time limit.
            while !found.hasSuffix("\n") {
                let more = output.fileHandleForReading.availableData
                try #require(!more.isEmpty)
                decompressor.append(Array(more))
                while let portion = try decompressor.next() { found += String(decoding: portion.bytes, as: UTF8.self) }
            }
            #expect(found == "line \(turn)\n")
        }
        try input.fileHandleForWriting.close()
        while !output.fileHandleForReading.availableData.isEmpty {}
    }

    @Test func standardOutputHoldsOneForm() throws {
        let place = try Workplace()
        try place.write("a.gz", try pack([text], .gzip))
        try place.write("b", text)
        let outcome = try place.emend(only + ["a.gz", "b"])
        #expect(outcome.code == 3)
        #expect(outcome.errors == "emend: b: is not compressed, and what standard output holds by now is compressed with gzip; add --compression none or another\n")
        #expect(try place.emend(only + ["a.gz", "b", "--compression", "none"]).output == cleaned + cleaned)
        #expect(try place.emend(only + ["a.gz", "--out", "o", "--compression", "none"]).code == 2)
    }

    @Test(arguments: Compression.allCases)
    func theJournalLeadsBackToWhatWasInside(_ form: Compression) throws {
        let place = try Workplace()
        let outcome = try place.emend(only + ["--journal", "j"], input: try pack([text, text], form))
        for throughPipe in [false, true] {
            let undone = try place.emend(["undo", "--journal", "j"], input: outcome.output, throughPipe: throughPipe)
            #expect(undone.output == text + text && undone.errors == "")
        }
    }

    /// What is compressed and no text is left as it is, in its own bytes.
    @Test func archivesInDirectoriesStand() throws {
        let place = try Workplace()
        let packed = try pack([Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0, 0, 0, 0, 0, 3])], .gzip)
        try place.write("d/a.gz", packed)
        let outcome = try place.emend(["d", "--out", "o"])
        #expect(outcome.errors == "emend: d/a.gz: is not text, left as it is\n")
        #expect(try place.data("o/a.gz") == packed)
    }
}
