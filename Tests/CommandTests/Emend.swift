import Foundation
import Glibc

/// The built command, which stands beside the test bundle.
let emendPath: String = {
    let directory = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return directory.appendingPathComponent("emend").path
}()

struct Outcome {
    var output: Data
    var errors: String
    var code: Int32
    /// The signal that ended it, or 0.
    var signal: Int32 = 0

    var text: String { String(decoding: output, as: UTF8.self) }
}

/// A directory that is gone when the value is.
final class Workplace {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("emend-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ name: String, _ content: String, mode: Int? = nil) throws {
        try write(name, Data(content.utf8), mode: mode)
    }

    func write(_ name: String, _ content: Data, mode: Int? = nil) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try content.write(to: file)
        if let mode { try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path) }
    }

    func data(_ name: String) throws -> Data { try Data(contentsOf: url.appendingPathComponent(name)) }
    func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

    /// The names of all files below, sorted, with their content; without manifests, which hold times.
    func files() throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) where !name.hasSuffix(".emend-manifest.sqlite") {
            var isDirectory: ObjCBool = false
            let file = url.appendingPathComponent(name)
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory), !isDirectory.boolValue {
                result[name] = try Data(contentsOf: file)
            }
        }
        return result
    }

    /// Runs the command here. Input comes from a file, or through a pipe.
    func emend(_ arguments: [String], input: Data = Data(), throughPipe: Bool = false, environment: [String: String] = [:]) throws -> Outcome {
        let scratch = try Workplace.scratch()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
        try input.write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: emendPath)
        process.arguments = arguments
        process.currentDirectoryURL = url
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        var pipe: Pipe?
        if throughPipe {
            pipe = Pipe()
            process.standardInput = pipe
        } else {
            process.standardInput = try FileHandle(forReadingFrom: files[0])
        }
        try process.run()
        if let pipe {
            // The command reads all of its input here, so that the write cannot meet a closed pipe.
            try pipe.fileHandleForWriting.write(contentsOf: input)
            try pipe.fileHandleForWriting.close()
        }
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        return Outcome(
            output: try Data(contentsOf: files[1]), errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
            code: isSignal ? 0 : process.terminationStatus, signal: isSignal ? process.terminationStatus : 0)
    }

    private static func scratch() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("emend-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }
}
