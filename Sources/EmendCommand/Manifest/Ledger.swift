import EmendFraming
import Glibc

/// The manifest of a run: what it takes over from the one before, and where it enters what it does.
struct Ledger {
    private let manifest: Manifest
    private let profiles: Profiles
    /// The numbers that the manifest has for what the profiles say.
    private let settings: [Int]

    /// Nil where the plan has nothing to enter. The files of the manifest are no inputs.
    init?(path: String, _ profiles: Profiles, patterns: @autoclosure () -> UInt64, for plan: inout Plan) throws {
        guard plan.writesFiles else { return nil }
        let own = ["", "-wal", "-shm", "-journal"].map { path + $0 }
        let names = own.map { String($0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...]) }
        plan.leaveOut { job in
            guard case .file(let input) = job.source else { return false }
            return zip(own, names).contains { input.hasSuffix($1) && FileID(path: input) != nil && FileID(path: input) == FileID(path: $0) }
        }
        try plan.refuseAsOutput(path)
        manifest = try Manifest(path: path)
        self.profiles = profiles
        settings = try profiles.settings(patterns: patterns()).map(manifest.settings)
    }

    func leaveOutDone(of plan: inout Plan, readsAll: Bool, _ progress: Progress?) throws {
        var resumption = Resumption(manifest, settings: settings, profiles, readsAll: readsAll)
        let total = plan.fileCount
        var count = 0
        try resumption.leaveOutDone(of: &plan) {
            count += 1
            progress?.check(count, of: total)
        }
    }

    /// Begins the run.
    func recorder(_ tally: Tally) throws -> any Recorder {
        try manifest.begin(tally, settings: settings, command: CommandLine.arguments.map(shellQuoted).joined(separator: " "))
        return ManifestRecorder(manifest, profiles, settings: settings, tally)
    }
}

extension Plan {
    /// How many files are read, or should be.
    var fileCount: Int {
        jobs.count { if case .skipped = $0.source { false } else { true } }
    }

    /// Whether files are written, or replaced.
    var writesFiles: Bool { jobs.contains { $0.destination.path != nil } }
}

/// The word as a shell reads it back.
private func shellQuoted(_ word: String) -> String {
    let plain = !word.isEmpty && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-_./=:,+@%".utf8.contains(byte)
        }
    }
    return plain ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
