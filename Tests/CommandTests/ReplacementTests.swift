import Foundation
import Glibc
import Testing

/// How files get their names: whole ones, or none.
@Suite struct ReplacementTests {
    private let filter = ["--only", "control-character"]
    private let text = Data("a\u{7}b\n".utf8)

    private func names(_ place: Workplace, _ name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: place.path + "/" + name).filter { !$0.contains(".emend-manifest.sqlite") }.sorted()
    }

    @Test func backupsKeepTheOriginal() throws {
        let place = try Workplace()
        try place.write("d/a.txt", text, mode: 0o640)
        try place.write("d/clean.txt", "ab\n")
        var before = stat()
        lstat(place.path + "/d/a.txt", &before)
        let arguments = filter + ["d", "--in-place", "--backup", ".orig"]
        #expect(try place.emend(arguments).code == 0)
        #expect(try names(place, "d") == ["a.txt", "a.txt.orig", "clean.txt"])
        #expect(try place.text("d/a.txt") == "ab\n" && place.data("d/a.txt.orig") == text)
        var kept = stat()
        lstat(place.path + "/d/a.txt.orig", &kept)
        // The same file, and no copy of it.
        #expect(kept.st_ino == before.st_ino && kept.st_mode == before.st_mode)
        let again = try place.emend(arguments)
        #expect(again.code == 0 && again.errors == "")
        try place.write("d/a.txt", "new\u{7}\n")
        let refused = try place.emend(arguments)
        #expect(refused.code == 3)
        #expect(refused.errors == "emend: d/a.txt: left as it is, since a.txt.orig is there already; move it away, or choose another --backup\n")
        #expect(try place.text("d/a.txt") == "new\u{7}\n" && place.data("d/a.txt.orig") == text)
        #expect(try names(place, "d") == ["a.txt", "a.txt.orig", "clean.txt"])
    }

    @Test(arguments: [["--backup", ".orig"], ["--in-place", "--backup", "x/y"], ["--in-place", "--backup", ""], ["--null"], ["--hidden"], ["--include", "a//b", "d"]])
    func optionsThatMakeNoSense(_ options: [String]) throws {
        let place = try Workplace()
        try place.write("a.txt", text)
        try place.write("d/a.txt", text)
        let outcome = try place.emend(options + (options.contains("d") ? ["--check"] : ["a.txt"]))
        #expect(outcome.code == 2 && outcome.errors.filter { $0 == "\n" }.count == 1)
        #expect(try place.data("a.txt") == text)
    }

    /// A run that was stopped holds no lock any more; one that goes on does.
    @Test func leftoversOfStoppedRunsAreRemoved() throws {
        let place = try Workplace()
        for name in ["d/a.txt", "d/s/b.txt"] { try place.write(name, text) }
        #expect(try place.emend(filter + ["d", "--out", "o"]).code == 0)
        let (dead, alive, other) = (".emend-0123456789ab", ".emend-ba9876543210", ".emend-notes")
        for directory in ["d", "d/s", "o", "o/s"] { for name in [dead, alive, other] { try place.write("\(directory)/\(name)", "half\u{7}") } }
        let locks = ["d", "d/s", "o", "o/s"].map { open(place.path + "/\($0)/" + alive, O_RDONLY) }
        for lock in locks { #expect(flock(lock, LOCK_EX | LOCK_NB) == 0) }
        let out = try place.emend(filter + ["d", "--out", "o", "--hidden"])
        #expect(out.code == 0 && out.errors == "emend: 2 temporary files of a run that was stopped were removed\n")
        #expect(try names(place, "o") == [alive, other, "a.txt", "s", "s/" + alive, "s/" + other, "s/b.txt"])
        #expect(try place.text("o/" + other) == "half")
        let inPlace = try place.emend(filter + ["d", "--in-place"])
        #expect(inPlace.code == 0 && inPlace.errors == "emend: 2 temporary files of a run that was stopped were removed\n")
        #expect(try names(place, "d") == [alive, other, "a.txt", "s", "s/" + alive, "s/" + other, "s/b.txt"])
        for lock in locks { close(lock) }
    }

    /// A file system of one megabyte fills in the middle of a run.
    @Test(arguments: ["1", "2"])
    func aFullDiskEndsTheRunAndLosesNothing(_ jobs: String) throws {
        let mount = ["unshare", "-rm", "sh", "-c"]
        guard let shell = Tool(mount, proof: mount + ["mount -t tmpfs -o size=1m none /mnt"]) else { return }
        let place = try Workplace()
        let content = Data(String(repeating: "A line\u{7} of text.\n", count: 400).utf8)
        let cleaned = Data(String(repeating: "A line of text.\n", count: 400).utf8)
        let (files, room) = (400, 1 << 20)
        for number in 0..<files { try place.write("d/\(1000 + number).txt", content) }
        try FileManager.default.createDirectory(atPath: place.path + "/o", withIntermediateDirectories: true)
        let script = """
            cd "$0" && mount -t tmpfs -o size=1m none o && { "$@" 2> err; echo $? > code; } && cp -a o/. kept && rm o/[0-9]* && mount -o remount,size=8m o \
            && "$@" && diff -r -x '.emend-*' kept o | grep -v '^Only in o' || true; cp -a o/. whole
            """
        #expect(try shell.run([script, place.path, emendPath] + filter + ["--jobs", jobs, "d", "--out", "o"]).isEmpty)
        #expect(try place.text("code") == "3\n")
        let errors = try place.text("err")
        #expect(errors.hasPrefix("emend: o/1") && errors.hasSuffix(".txt: No space left on device; the run ends here\n") && errors.filter { $0 == "\n" }.count == 1)
        let kept = try names(place, "kept")
        #expect(kept.count < files && kept.count * cleaned.count > room / 2)
        for name in kept { #expect(try place.data("kept/" + name) == cleaned, "\(name)") }
        #expect(try names(place, "whole").count == files)
    }

    @Test func theLimitOfFileSizesFailsSingleFiles() throws {
        let place = try Workplace()
        try place.write("d/large.txt", String(repeating: "A line\u{7} of text.\n", count: 20_000))
        try place.write("d/small.txt", text)
        let shell = try #require(Tool(["sh", "-c"], proof: ["sh", "-c", ":"]))
        let script = "cd \"$0\" && { (ulimit -f 400; exec \"$@\" 2> err); echo $?; }"
        #expect(try shell.run([script, place.path, emendPath] + filter + ["d", "--out", "o"]) == Data("3\n".utf8))
        #expect(try place.text("err") == "emend: o/large.txt: File too large\n")
        #expect(try names(place, "o") == ["small.txt"])
    }

    /// Killed at any moment, a run leaves whole files under final names, and what it leaves besides goes with the next run.
    @Test func aKilledRunLeavesNoHalfFile() throws {
        let place = try Workplace()
        let content = Data(String(repeating: "A line\u{7} of text.\n", count: 50).utf8)
        let cleaned = Data(String(repeating: "A line of text.\n", count: 50).utf8)
        for number in 0..<600 { try place.write("d/\(1000 + number).txt", content) }
        var wasCut = false
        let out = place.path + "/o"
        for written in [1, 40, 100, 250] {
            try? FileManager.default.removeItem(atPath: out)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: emendPath)
            process.arguments = filter + ["d", "--out", "o"]
            process.currentDirectoryURL = place.url
            try process.run()
            while process.isRunning, (try? FileManager.default.contentsOfDirectory(atPath: out).count) ?? 0 < written { usleep(500) }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let found = try names(place, "o").filter { !$0.hasPrefix(".emend-") }
            wasCut = wasCut || found.count < 600
            for name in found { #expect(try place.data("o/" + name) == cleaned, "\(name)") }
        }
        #expect(wasCut)
        #expect(try place.emend(filter + ["d", "--out", "o"]).code == 0)
        #expect(try names(place, "o") == names(place, "d"))
    }
}
