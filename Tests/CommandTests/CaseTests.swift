import Foundation
import Testing

/// A call of the command as a folder below `Cases`:
///
///     args     one argument a line
///     in       standard input; none where it is missing
///     out      standard output; none where it is missing
///     err      standard error, likewise
///     code     the exit code; 0 where it is missing
///     files/   the working directory before
///     after/   the files that differ from `files` afterwards, or are new
struct Case: Sendable, CustomTestStringConvertible {
    let url: URL
    var testDescription: String { url.lastPathComponent }

    static let all: [Case] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { Case(url: root.appendingPathComponent($0)) }
    }()

    func data(_ name: String) -> Data { (try? Data(contentsOf: url.appendingPathComponent(name))) ?? Data() }
    func text(_ name: String) -> String { String(decoding: data(name), as: UTF8.self) }

    var arguments: [String] { text("args").split(separator: "\n").map(String.init) }
    var code: Int32 { Int32(text("code").filter(\.isNumber)) ?? 0 }

    func files(_ folder: String) throws -> [String: Data] {
        let root = url.appendingPathComponent(folder)
        guard FileManager.default.fileExists(atPath: root.path) else { return [:] }
        var result: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            if let content = try? Data(contentsOf: root.appendingPathComponent(name)) { result[name] = content }
        }
        return result
    }
}

@Suite struct CaseTests {
    @Test func thereAreCases() {
        print("command: \(Case.all.count) cases")
        #expect(Case.all.count > 0)
    }

    @Test(arguments: Case.all)
    func holds(_ call: Case) throws {
        let place = try Workplace()
        let before = try call.files("files")
        for (name, content) in before { try place.write(name, content) }
        let outcome = try place.emend(call.arguments, input: call.data("in"))
        #expect(outcome.text == call.text("out"))
        #expect(outcome.output == call.data("out"))
        #expect(outcome.errors == call.text("err"))
        #expect(outcome.code == call.code)
        #expect(outcome.signal == 0)
        let expected = before.merging(try call.files("after")) { $1 }
        let found = try place.files()
        #expect(found.keys.sorted() == expected.keys.sorted())
        for (name, content) in expected { #expect(found[name] == content, "\(name)") }
    }
}
