import Foundation
import Glibc
import Testing

@testable import EmendCommand

/// A second run does what is to be done, and nothing else.
@Suite struct ResumeTests {
    private let clean = ["--only", "control-character,doubled-space"]

    private func place(_ files: [String: String]) throws -> Workplace {
        let place = try Workplace()
        for (name, content) in files { try place.write(name, content) }
        return place
    }

    private func number(_ place: Workplace, _ name: String) -> UInt {
        var status = stat()
        return lstat(place.path + "/" + name, &status) == 0 ? UInt(status.st_ino) : 0
    }

    /// Which of these files a run writes anew.
    private func written(_ place: Workplace, _ names: [String], _ arguments: [String], code: Int32 = 0) throws -> [String] {
        // Kept by a second name each, so that no new file can get the number of an old one.
        let before = names.map { number(place, $0) }
        for (index, name) in names.enumerated() { link(place.path + "/" + name, place.path + "/kept\(index)") }
        defer { for index in names.indices { unlink(place.path + "/kept\(index)") } }
        let outcome = try place.emend(clean + arguments)
        #expect(outcome.code == code, "\(outcome.errors)")
        return zip(names, before).filter { number(place, $0) != $1 }.map(\.0)
    }

    private let tree = ["in/a.txt": "a\u{7}b\n", "in/b.txt": "b\n", "in/s/c.txt": "c\u{7}d\n", "in/s/d.bin": "\0\u{1}\u{2}"]
    private let outputs = ["out/a.txt", "out/b.txt", "out/s/c.txt", "out/s/d.bin"]
    private let run = ["in", "--out", "out"]

    @Test func nothingIsDoneTwice() throws {
        let place = try place(tree)
        #expect(try written(place, outputs, run) == outputs)
        #expect(try place.text("out/s/c.txt") == "cd\n")
        #expect(try written(place, outputs, run) == [])
        #expect(try written(place, outputs, run + ["--verify"]) == [])
        #expect(try written(place, outputs, run + ["--force"]) == outputs)
    }

    @Test func whatIsNewChangedOrMissingIsDone() throws {
        let place = try place(tree)
        _ = try written(place, outputs, run)
        try place.write("in/e.txt", "e\u{7}\n")
        try place.write("in/a.txt", "z\u{7}b\n")
        unlink(place.path + "/out/b.txt")
        try place.write("out/s/c.txt", "ce\n")
        #expect(try written(place, outputs + ["out/e.txt"], run) == ["out/a.txt", "out/b.txt", "out/s/c.txt", "out/e.txt"])
        #expect(try place.files().filter { $0.key.hasPrefix("out/") }.mapValues { String(decoding: $0, as: UTF8.self) } == [
            "out/a.txt": "zb\n", "out/b.txt": "b\n", "out/e.txt": "e\n", "out/s/c.txt": "cd\n", "out/s/d.bin": "\0\u{1}\u{2}",
        ])
    }

    /// The size and the time that `ls` shows are those of before; the content is not.
    @Test func aTimeThatWasSetBackDeceivesNobody() throws {
        let place = try place(tree)
        _ = try written(place, outputs, run)
        for name in ["in/a.txt", "out/b.txt"] {
            let date = try FileManager.default.attributesOfItem(atPath: place.path + "/" + name)[.modificationDate]!
            let file = try FileHandle(forWritingTo: place.url.appendingPathComponent(name))
            try file.write(contentsOf: Data("y".utf8))
            try file.close()
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: place.path + "/" + name)
        }
        #expect(try written(place, outputs, run) == ["out/a.txt", "out/b.txt"])
        #expect(try place.text("out/a.txt") == "yb\n" && place.text("out/b.txt") == "b\n")
    }

    @Test func aFileThatWasTouchedOrCopiedIsKnownByItsContent() throws {
        let place = try place(tree)
        _ = try written(place, outputs, run)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: place.path + "/in/a.txt")
        try FileManager.default.moveItem(atPath: place.path + "/in/b.txt", toPath: place.path + "/b")
        try FileManager.default.copyItem(atPath: place.path + "/b", toPath: place.path + "/in/b.txt")
        #expect(try written(place, outputs, run) == [])
        // The whole of it may move: paths are those below the directory.
        for name in ["in", "out"] { try FileManager.default.moveItem(atPath: place.path + "/" + name, toPath: place.path + "/new-" + name) }
        #expect(try written(place, outputs.map { "new-" + $0 }, ["new-in", "--out", "new-out"]) == [])
    }

    @Test func otherSettingsAreAnotherRun() throws {
        let place = try place(tree)
        try place.write("words", "teh tarik\n")
        _ = try written(place, outputs, run)
        for other in [["--only", "dashes"], ["--stet", "words"], ["--encoding", "utf-8"], ["--encoding-errors", "strict"], ["--unsafe"]] {
            #expect(try written(place, outputs, run + other) == outputs, "\(other)")
            #expect(try written(place, outputs, run + other + ["--jobs", "1"]) == [], "\(other)")
        }
        try place.write("words", "teh tarik\nteh\n")
        #expect(try written(place, outputs, run + ["--stet", "words"]) == outputs)
    }

    @Test func whatFailedIsTriedAgain() throws {
        let place = try place(tree)
        try place.write("in/bad.txt", Data([0x61, 0xFF, 0x81, 0x00, 0xFF, 0x0A].filter { $0 != 0 }))
        let strict = run + ["--encoding", "utf-8", "--encoding-errors", "strict"]
        #expect(try written(place, outputs, strict, code: 3) == outputs)
        #expect(try written(place, outputs + ["out/bad.txt"], strict, code: 3) == [])
        let status = try place.emend(["status", "out"])
        #expect(status.code == 0 && status.text.contains("failed     1\n") && status.text.contains("/in/bad.txt: byte 1 cannot be decoded"))
        try place.write("in/bad.txt", "good\u{7}\n")
        #expect(try written(place, outputs + ["out/bad.txt"], strict) == ["out/bad.txt"])
        #expect(try place.emend(["status", "out"]).text.contains("failed     0\n"))
    }

    @Test func inPlaceWithAManifest() throws {
        let place = try place(["d/a.txt": "a\u{7}b\n", "d/b.txt": "b\n", "d/c.txt": "c\u{7}\n"])
        let names = ["d/a.txt", "d/b.txt", "d/c.txt"]
        let run = ["d", "--in-place", "--manifest", "m"]
        #expect(try written(place, names, run) == ["d/a.txt", "d/c.txt"])
        #expect(try written(place, names, run) == [])
        // Held by its content: another name, and a filter that would change what stands.
        rename(place.path + "/d/c.txt", place.path + "/d/e.txt")
        try place.write("d/a.txt", "a\u{7}c\n")
        #expect(try written(place, ["d/a.txt", "d/b.txt", "d/e.txt"], run) == ["d/a.txt"])
        let state = try place.emend(["status", "m", "--json"])
        let object = try #require(try JSONSerialization.jsonObject(with: state.output) as? [String: Any])
        #expect(object["state"] as? String == "complete" && object["planned"] as? Int == 3 && object["gone"] as? Int == 1)
        // Without one none is left.
        #expect(try place.emend(clean + ["d", "--in-place"]).code == 0)
        #expect(try place.files().keys.sorted() == ["d/a.txt", "d/b.txt", "d/e.txt", "m"])
    }

    @Test func compressedAndOtherFormats() throws {
        let place = try place(["in/r.jsonl": "{\"text\":\"a\\u0007b\"}\n", "in/t.csv": "text\na\u{7}b\n"])
        let names = ["out/r.jsonl", "out/t.csv", "out/z.txt.gz"]
        let packed = try place.emend(["--compression", "gzip", "--only", "dashes"], input: Data("z\u{7}\n".utf8))
        try place.write("in/z.txt.gz", packed.output)
        let arguments = run + ["--field", "text"]
        #expect(try written(place, names, arguments) == names)
        #expect(try written(place, names, arguments + ["--verify"]) == [])
        try place.write("out/z.txt.gz", packed.output)
        #expect(try written(place, names, arguments) == ["out/z.txt.gz"])
    }

    @Test func whatIsNoManifestStaysAsItIs() throws {
        let place = try place(tree)
        try place.write("out/" + Manifest.usualName, "my own notes\n")
        let foreign = try place.emend(clean + run)
        #expect(foreign.code == 3 && foreign.errors.contains("is no manifest of emend") && foreign.errors.filter { $0 == "\n" }.count == 1)
        #expect(try place.text("out/" + Manifest.usualName) == "my own notes\n")
        #expect(try place.files().keys.filter { $0.hasPrefix("out/") } == [])
        do {
            let database = try SQLite(path: place.path + "/other")
            try database.run("CREATE TABLE files (path)")
        }
        let other = try place.data("other")
        #expect(try place.emend(clean + run + ["--manifest", "other"]).errors.hasPrefix("emend: other: is no manifest of emend"))
        #expect(try place.emend(["status", "other"]).code == 3)
        #expect(try place.data("other") == other)
    }

    @Test func aDamagedManifestIsToldOf() throws {
        let place = try place(tree)
        _ = try written(place, outputs, run)
        let path = "out/" + Manifest.usualName
        var bytes = try place.data(path)
        for index in 4096..<bytes.count { bytes[index] = 0xAB }
        try place.write(path, bytes)
        for arguments in [clean + run, ["status", "out"]] {
            let outcome = try place.emend(arguments)
            #expect(outcome.code == 3 && outcome.errors.contains("is damaged") && outcome.errors.filter { $0 == "\n" }.count == 1)
        }
        #expect(try place.data(path).dropFirst(4096) == bytes.dropFirst(4096))
    }

    @Test func oneRunAtATime() throws {
        let place = try place(tree)
        _ = try written(place, outputs, run)
        let lock = try FileLock(path: place.path + "/out/" + Manifest.usualName)
        let second = try place.emend(clean + run)
        #expect(second.code == 3 && second.errors == "emend: out/\(Manifest.usualName): another run is at work with it; wait for its end\n")
        #expect(try place.emend(["status", "out"]).code == 0)
        withExtendedLifetime(lock) {}
    }

    @Test func statusTellsWhatBecameOfFiles() throws {
        let place = try place(tree)
        #expect(try place.emend(["status", "in"]).errors == "emend: in: no run has left a manifest here\n")
        _ = try written(place, outputs, run)
        try place.write("in/a.txt", "other\n")
        unlink(place.path + "/in/b.txt")
        unlink(place.path + "/out/s/c.txt")
        let text = try place.emend(["status", "out"]).text
        for line in ["cleaned    2", "unchanged  1", "not text   1", "pending    0 of 4", "changed    1", "gone       1", "missing    1"] { #expect(text.contains("\n" + line), "\(line)") }
    }

    @Test(arguments: [
        ["a", "--manifest", "m"], ["a", "--out", "o", "--manifest", "m", "--no-manifest"], ["a", "--no-manifest"], ["a", "--force"], ["a", "--in-place", "--verify"],
        ["a", "--out", "o", "--no-manifest", "--force"], ["a", "--out", "o", "--force", "--verify"], ["d/a", "--out", ".", "--manifest", "a"],
    ])
    func contradictions(_ arguments: [String]) throws {
        let place = try place(["a": "a\n", "d/a": "b\n"])
        let outcome = try place.emend(arguments)
        #expect(outcome.code == 2 && outcome.errors.filter { $0 == "\n" }.count == 1, "\(outcome.errors)")
        #expect(try place.files().keys.sorted() == ["a", "d/a"])
    }

    @Test func aChangeJustBeforeReadingIsNotToldByTimes() {
        let second = 1_000_000_000
        let mark = FileMark(size: 1, modified: 50 * second, changed: 60 * second, inode: 1)
        #expect(mark.isRacy(readAt: 60 * second) && mark.isRacy(readAt: 62 * second) && !mark.isRacy(readAt: 63 * second))
    }
}
