import Foundation
import Testing

@testable import EmendCommand

/// The manual and the completions, which are made from what --help says.
@Suite struct ManualTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a program that may not be there, in a place; nil where it is not.
    private func run(_ program: String, _ arguments: [String], in place: Workplace, environment: [String: String]? = nil) throws -> (code: Int32, text: String)? {
        guard let path = ["/usr/bin/", "/bin/", "/usr/local/bin/"].map({ $0 + program }).first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            print("\(program) is not installed: skipped")
            return nil
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = place.url
        if let environment { process.environment = environment }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// Each word that `Main` tells apart is a page.
    @Test func allCommandsAreKnown() throws {
        let main = try String(contentsOf: Self.root.appendingPathComponent("Sources/EmendCommand/Command.swift"), encoding: .utf8)
        let names = main.split(separator: "\n").compactMap { line in line.firstIndex(of: "\"").flatMap { line.contains("case \"") ? line[line.index(after: $0)...].prefix { $0 != "\"" } : nil } }.map(String.init)
        #expect(names.count > 8 && Set(names) == Set(CommandTable.subcommands.map(\.name)), "add the command to CommandTable.subcommands")
    }

    /// Help is read whole: no option that it shows is lost.
    @Test func pagesHoldAllOptions() throws {
        let place = try Workplace()
        for page in CommandTable.pages {
            let help = try place.emend(Array(page.words.dropFirst()) + ["--help"])
            let shown = help.text.split(separator: "\n").filter { $0.hasPrefix("  -") }.flatMap { $0.split(separator: " ").filter { $0.hasPrefix("-") }.prefix(2).map { $0.filter { $0 != "," } } }.filter { $0.hasPrefix("--") }
            #expect(!shown.isEmpty && Set(shown).isSubset(of: page.options.flatMap(\.names)), "\(page.command)")
            #expect(page.options.allSatisfy { !$0.text.isEmpty } && !page.overview.isEmpty && !page.usage.isEmpty, "\(page)")
        }
    }

    @Test func theManualRenders() throws {
        let place = try Workplace()
        let source = try place.emend(["manual"])
        try place.write("emend.1", source.output)
        if let lint = try run("mandoc", ["-Tlint", "emend.1"], in: place) {
            // Whether other pages are installed is no matter of this one.
            let complaints = lint.text.split(separator: "\n").filter { !$0.contains("mandoc.db") && !$0.contains("referenced manual not found") }
            #expect(complaints == [])
        }
        guard let page = try run("groff", ["-ww", "-mdoc", "-Tascii", "-P-c", "-rLL=200n", "emend.1"], in: place) else { return }
        #expect(page.code == 0 && !page.text.contains("warning") && !page.text.contains("error:"))
        // Bold and underlined letters are struck twice.
        var plain = ""
        for character in page.text { if character == "\u{8}" { plain.removeLast() } else { plain.append(character) } }
        for page in CommandTable.pages {
            for name in page.options.flatMap(\.names) { #expect(plain.contains(name), "\(page.command) \(name)") }
            #expect(plain.contains(page.command))
        }
        #expect(plain.contains("Quotation marks and apostrophes: curly, straight"))
    }

    private static let lines: [(line: [String], offered: Set<String>)] = [
        (["emend", "--pre"], ["--preset"]), (["emend", "--preset", "m"], ["minimal"]), (["emend", "--only", "typos,glued-d"], ["typos,glued-dash"]), (["emend", "rev"], ["review"]),
        (["emend", "lexicon", "su"], ["suggest"]), (["emend", "lexicon", "lookup", "--js"], ["--json"]), (["emend", "explain", "glued-da"], ["glued-dash"]),
        (["emend", "--stet", "na"], ["names with space.txt"]), (["emend", "review", "--hi"], ["--hints"]), (["emend", "--encoding", "koi8-r"], ["koi8-r"]), (["emend", "completions", "z"], ["zsh"]),
        (["emend", "--in-place", "na"], ["names with space.txt"]), (["emend", "undo", "--pre"], []),
    ]

    @Test func bash() throws {
        let place = try Workplace()
        try place.write("names with space.txt", "")
        try place.write("emend.bash", try place.emend(["completions", "bash"]).output)
        for (line, offered) in Self.lines {
            let words = line.map { "'\($0)'" }.joined(separator: " ")
            let script = "source ./emend.bash; COMP_WORDS=(\(words)); COMP_CWORD=\(line.count - 1); _emend 2>/dev/null; ((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"; complete -p emend >/dev/null"
            let answer = try #require(try run("bash", ["--norc", "-c", script], in: place))
            #expect(answer.code == 0 && Set(answer.text.split(separator: "\n").map(String.init)) == offered, "\(line)")
        }
    }

    @Test func fish() throws {
        let place = try Workplace()
        try place.write("names with space.txt", "")
        try place.write("emend.fish", try place.emend(["completions", "fish"]).output)
        for (line, offered) in Self.lines {
            guard let answer = try run("fish", ["--no-config", "-c", "source emend.fish; complete -C '\(line.joined(separator: " "))'"], in: place, environment: ["HOME": place.path, "PATH": "/usr/bin:/bin"]) else { return }
            #expect(Set(answer.text.split(separator: "\n").map { String($0.prefix { $0 != "\t" }).replacingOccurrences(of: "\\ ", with: " ") }) == offered, "\(line)")
        }
    }

    @Test func zsh() throws {
        let place = try Workplace()
        try place.write("_emend", try place.emend(["completions", "zsh"]).output)
        // A real command line: zsh completes in a terminal only.
        // A real command line: zsh completes in a terminal only. In place of the command stands a function that shows its words.
        let script = """
            zmodload zsh/zpty; zpty z zsh -f
            zpty -w z "fpath=($PWD \\$fpath); autoload -Uz compinit; compinit -u -d $PWD/.dump; emend() { print -r -- GOT:\\$1:\\$2:\\$3:; }; print -r -- rea''dy"
            zpty -r z said '*ready*'
            for line in "$@"; do zpty -w z "$line"$'\\t'; zpty -r z said '*GOT:*:*:*:*' ; print -r -- $said; done
            """
        guard let answer = try run("zsh", ["-f", "-c", script, "zsh", "emend --preset m", "emend rev", "emend lexicon sug", "emend explain glued-da", "emend --only typos,glued-da", "emend review --hi"], in: place, environment: ["HOME": place.path, "PATH": "/usr/bin:/bin", "TERM": "dumb"])
        else { return }
        for line in ["--preset:minimal:", "review::", "lexicon:suggest:", "explain:glued-dash:", "--only:typos,glued-dash", "review:--hints:"] { #expect(answer.text.contains("GOT:" + line), "\(line) in \(answer.text)") }
    }

    @Test func installs() throws {
        let place = try Workplace()
        let arguments = ["-o", "build", "-C", Self.root.path, "EMEND=\(emendPath)", "DESTDIR=\(place.path)/stage", "PREFIX=/opt/e"]
        let installed = try #require(try run("make", arguments + ["install"], in: place))
        #expect(installed.code == 0, "\(installed.text)")
        #expect(try place.files().keys.sorted() == [
            "stage/opt/e/bin/emend", "stage/opt/e/share/bash-completion/completions/emend", "stage/opt/e/share/doc/emend/NOTICES.md", "stage/opt/e/share/doc/emend/README.md", "stage/opt/e/share/fish/vendor_completions.d/emend.fish",
            "stage/opt/e/share/man/man1/emend.1", "stage/opt/e/share/zsh/site-functions/_emend",
        ])
        #expect(try place.data("stage/opt/e/share/man/man1/emend.1") == place.emend(["manual"]).output)
        #expect(try #require(try run("make", arguments + ["uninstall"], in: place)).code == 0)
        #expect(try place.files().isEmpty)
    }
}
