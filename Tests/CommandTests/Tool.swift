import Foundation

/// A program of the system that tests compare with, or that makes their inputs.
struct Tool {
    private let command: [String]

    /// Nil where it is not there. Tests that need it are skipped then, and the report of the run says so.
    init?(_ command: [String], proof: [String]? = nil) {
        self.command = command
        do {
            _ = try Self.run(proof ?? command + ["--version"], Data())
        } catch {
            return nil
        }
    }

    static let python = Tool(["python3", "-c"], proof: ["python3", "-c", "import csv, gzip, json"])
    static let zstd = Tool(["zstd"])
    static let warcio = Tool(["python3", "-c"], proof: ["python3", "-c", "import warcio"])
    /// Python with SARIF's schema as types, which refuse what the schema refuses.
    static let sarif = Tool(["python3", "-c"], proof: ["python3", "-c", "import pydantic_sarif.model"])
    /// A browser without a window. It resolves no name, so that it asks nobody for anything.
    static let chromium = Tool(
        ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
         "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr"], proof: ["chromium", "--version"])

    struct Failure: Error {
        let output: String
    }

    /// What it makes of its input. Throws where it ends with another code than 0.
    func run(_ arguments: [String], _ input: Data = Data()) throws -> Data { try Self.run(command + arguments, input).output }

    /// With what it says on standard error.
    func runAndListen(_ arguments: [String]) throws -> (output: Data, errors: String) { try Self.run(command + arguments, Data()) }

    @discardableResult private static func run(_ command: [String], _ input: Data) throws -> (output: Data, errors: String) {
        let place = try Workplace()
        for name in ["in", "out", "err"] { try place.write(name, name == "in" ? input : Data()) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = try FileHandle(forReadingFrom: place.url.appendingPathComponent("in"))
        process.standardOutput = try FileHandle(forWritingTo: place.url.appendingPathComponent("out"))
        process.standardError = try FileHandle(forWritingTo: place.url.appendingPathComponent("err"))
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(output: try place.text("err")) }
        return (try place.data("out"), try place.text("err"))
    }
}
