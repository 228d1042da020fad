import Foundation
import Glibc
import Testing

/// Directories that are mirrored, and what stands below them.
@Suite struct DirectoryTests {
    private let filter = ["--only", "control-character"]
    private let text = Data("a\u{7}b\n".utf8)

    private func status(_ place: Workplace, _ name: String) -> stat {
        var status = stat()
        #expect(lstat(place.path + "/" + name, &status) == 0, "\(name)")
        return status
    }

    private func makeDirectory(_ place: Workplace, _ name: String) throws {
        try FileManager.default.createDirectory(at: place.url.appendingPathComponent(name), withIntermediateDirectories: true)
    }

    private func link(_ place: Workplace, _ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: place.path + "/" + name, withDestinationPath: target)
    }

    /// All names below, links and directories included, but not followed.
    private func names(_ place: Workplace, _ name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: place.path + "/" + name).filter { !$0.contains(".emend-manifest.sqlite") }.sorted()
    }

    @Test func aMirrorHasNamesModesTimesAndLinks() throws {
        let place = try Workplace()
        try place.write("d/a.txt", text, mode: 0o640)
        try place.write("d/s/b.txt", text, mode: 0o400)
        try makeDirectory(place, "d/s/empty")
        try link(place, "d/near", to: "s/b.txt")
        try link(place, "d/s/far", to: "/etc/passwd")
        try link(place, "d/broken", to: "../nowhere")
        try link(place, "d/loop", to: "loop")
        for name in ["d/a.txt", "d/s/b.txt", "d/near", "d/s/empty", "d/s", "d"] {
            let times = [timespec(tv_sec: 1, tv_nsec: 1), timespec(tv_sec: 1_000_000_007, tv_nsec: 123_456_789)]
            #expect(utimensat(AT_FDCWD, place.path + "/" + name, times, AT_SYMLINK_NOFOLLOW) == 0)
        }
        #expect(chmod(place.path + "/d/s/empty", 0o500) == 0 && chmod(place.path + "/d/s", 0o550) == 0)
        for _ in 0..<2 {
            let outcome = try place.emend(filter + ["d", "--out", "o/p"])
            #expect(outcome.code == 0 && outcome.errors == "")
            let found = try names(place, "o/p")
            #expect(found == ["a.txt", "broken", "loop", "near", "s", "s/b.txt", "s/empty", "s/far"])
            #expect(try place.text("o/p/a.txt") == "ab\n" && place.text("o/p/s/b.txt") == "ab\n")
            for name in found + ["."] {
                let (source, made) = (status(place, "d/" + name), status(place, "o/p/" + name))
                #expect(source.st_mode == made.st_mode, "\(name)")
                #expect(source.st_mtim.tv_sec == made.st_mtim.tv_sec && source.st_mtim.tv_nsec == made.st_mtim.tv_nsec, "\(name)")
            }
            for name in ["near", "s/far", "broken", "loop"] {
                let targets = try ["d/", "o/p/"].map { try FileManager.default.destinationOfSymbolicLink(atPath: place.path + "/" + $0 + name) }
                #expect(targets[0] == targets[1])
            }
        }
        for name in ["d/s", "o/p/s"] { chmod(place.path + "/" + name, 0o700) }
    }

    @Test func nothingIsWrittenThroughALinkInTheOutput() throws {
        let place = try Workplace()
        for name in ["d/s/a.txt", "d/s/b.txt", "d/z.txt"] { try place.write(name, text) }
        try place.write("elsewhere/a.txt", "mine\n")
        try makeDirectory(place, "o")
        try link(place, "o/s", to: "../elsewhere")
        let outcome = try place.emend(filter + ["d", "--out", "o"])
        #expect(outcome.code == 3 && outcome.errors == "emend: o/s: is a link, and nothing is written through it\n")
        #expect(try place.text("elsewhere/a.txt") == "mine\n" && place.text("o/z.txt") == "ab\n")
        #expect(try names(place, "elsewhere") == ["a.txt"])
    }

    @Test func aLinkInPlaceOfAFileIsReplacedAndNotFollowed() throws {
        let place = try Workplace()
        try place.write("d/a.txt", text)
        try place.write("mine", "mine\n")
        try makeDirectory(place, "o")
        try link(place, "o/a.txt", to: "../mine")
        #expect(try place.emend(filter + ["d", "--out", "o"]).code == 0)
        #expect(try place.text("mine") == "mine\n" && place.text("o/a.txt") == "ab\n")
    }

    @Test func namesNeedNotBeUTF8() throws {
        let place = try Workplace()
        try makeDirectory(place, "d")
        let name = Array(place.path.utf8) + Array("/d/\u{E9}".utf8) + [0xE9, 0x0A, 0xF4, 0x8F, 0xBF, 0xA9, 0xFF, 0]
        let descriptor = name.withUnsafeBytes { open($0.bindMemory(to: CChar.self).baseAddress!, O_WRONLY | O_CREAT, 0o644) }
        try #require(descriptor >= 0)
        #expect(text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == text.count)
        close(descriptor)
        let check = try place.emend(filter + ["d", "--check"])
        #expect(check.code == 1 && check.text == "d/\u{E9}\\xE9\\n\\xF4\\x8F\\xBF\\xA9\\xFF\n")
        #expect(try place.emend(filter + ["d", "--out", "o"]).code == 0)
        let shell = try #require(Tool(["sh", "-c"], proof: ["sh", "-c", ":"]))
        #expect(try shell.run(["cd \"$0\" && ls d | od -c > 1 && ls o | od -c > 2 && cmp 1 2 && cat o/* && $1 $2 $3 d/* --in-place && cat d/*", place.path, emendPath] + filter) == Data("ab\nab\n".utf8))
    }

    /// Names that a reader takes for the same are two files.
    @Test func composedAndDecomposedNamesAreDifferentFiles() throws {
        let place = try Workplace()
        try place.write("d/caf\u{E9}.txt", text)
        try place.write("e/cafe\u{301}.txt", text)
        #expect(try place.emend(filter + ["d/caf\u{E9}.txt", "e/cafe\u{301}.txt", "--out", "o"]).code == 0)
        #expect(try names(place, "o").count == 2)
    }

    @Test func collisionsAreFoundBeforeAnythingIsWritten() throws {
        let place = try Workplace()
        for name in ["x/d/a.txt", "y/d/a.txt", "y/d/b.txt", "z/d", "w/d/c.txt"] { try place.write(name, text) }
        for (inputs, message) in [
            (["x/d", "y/d"], "x/d/a.txt and y/d/a.txt would both be written to o/d/a.txt"), (["x/d", "z/d"], "x/d and z/d would both be written to o/d"),
        ] {
            let outcome = try place.emend(filter + inputs + ["--out", "o"])
            #expect(outcome.code == 2 && outcome.errors == "emend: \(message)\n")
            #expect(!FileManager.default.fileExists(atPath: place.path + "/o"))
        }
        #expect(try place.emend(filter + ["x/d", "w/d", "--out", "o"]).code == 0)
        #expect(try names(place, "o") == ["d", "d/a.txt", "d/c.txt"])
    }

    @Test func whatIsNoFileIsToldOf() throws {
        let place = try Workplace()
        try place.write("d/a.txt", text)
        #expect(mkfifo(place.path + "/d/pipe", 0o644) == 0)
        try link(place, "d/loop", to: "loop")
        let out = try place.emend(filter + ["d", "--out", "o"])
        #expect(out.code == 0 && out.errors == "emend: d/pipe: is no regular file, left out\n")
        let inPlace = try place.emend(filter + ["d", "--in-place"])
        #expect(inPlace.code == 0)
        #expect(inPlace.errors == "emend: d/loop: a link in a directory is not followed\nemend: d/pipe: is no regular file, left out\n")
        let named = try place.emend(filter + ["d/loop", "--out", "p"])
        #expect(named.code == 3 && named.errors == "emend: d/loop: Too many levels of symbolic links\n")
    }

    @Test func filesThatAreNotTextAreCounted() throws {
        let place = try Workplace()
        for name in ["d/1.bin", "d/2.txt"] { try place.write(name, Data((0..<999).map { UInt8($0 % 7) })) }
        try place.write("d/a.txt", text)
        let out = try place.emend(filter + ["d", "--out", "o"])
        #expect(out.code == 0 && out.errors == "emend: 2 files are not text, left as they are; --verbose names each\n")
        #expect(try place.data("o/2.txt") == place.data("d/2.txt"))
        let told = try place.emend(filter + ["d", "--out", "o", "--verbose", "--force"])
        #expect(told.errors == "emend: d/1.bin: is not text, left as it is\nemend: d/2.txt: is not text, left as it is\n")
    }

    @Test func aFailedFileEndsTheRunWhereThatIsAskedFor() throws {
        let place = try Workplace()
        for name in ["a.txt", "b.txt"] { try place.write(name, text) }
        let arguments = filter + ["a.txt", "gone.txt", "b.txt", "--out", "o"]
        #expect(try place.emend(arguments + ["--fail-fast"]).code == 3)
        #expect(try names(place, "o") == ["a.txt"])
        #expect(try place.emend(arguments).code == 3)
        #expect(try names(place, "o") == ["a.txt", "b.txt"])
    }

    /// As nobody, since nothing is closed to root.
    @Test func closedDirectoriesAndFilesAreToldOfAndTheOthersDone() throws {
        let place = try Workplace()
        for name in ["d/a.txt", "d/closed/b.txt", "d/own.txt", "d/z.txt"] { try place.write(name, text) }
        chmod(place.path, 0o777)
        chmod(place.path + "/d/own.txt", 0)
        chmod(place.path + "/d/closed", 0)
        defer { chmod(place.path + "/d/closed", 0o755) }
        let drop = getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : ["env"]
        guard let tool = Tool(drop + ["sh", "-c"], proof: drop + [emendPath, "--version"]) else { return }
        let script = "cd \"$0\" && { \"$@\" 2> err; echo $?; }"
        #expect(try tool.run([script, place.path, emendPath] + filter + ["d", "--out", "o"]) == Data("3\n".utf8))
        #expect(try place.text("err") == "emend: d/closed: Permission denied\nemend: d/own.txt: Permission denied\n")
        #expect(try names(place, "o") == ["a.txt", "closed", "z.txt"])
        chmod(place.path + "/o/closed", 0o755)
    }
}
