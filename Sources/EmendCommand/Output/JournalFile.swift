import Emend
import EmendFraming
import EmendUnicode
import Glibc

/// The file of `--journal`. Runs are added to it, so that no earlier one loses its way back.
final class JournalFile: Recorder {
    private let output: Output
    private let lock: FileLock?
    private var writer: JournalWriter
    private var isInDocument = false

    init(path: String) throws {
        lock = try Self.isFile(path) ? FileLock(path: path) : nil
        let isNew = try Self.isNew(path)
        output = try Output(opening: path, O_WRONLY | O_CREAT | O_APPEND, isShared: true)
        writer = JournalWriter(version: Versions.emend, isNewFile: isNew)
    }

    func begin(_ document: DocumentReport) {
        isInDocument = true
        let profile = document.profile
        writer.begin(JournalDocument(
            name: document.name, framing: document.framing.name, settings: profile.fingerprint, lexicon: profile.pipeline.knowledge.lexicon.contentHash))
    }

    func read(_ bytes: [UInt8]) { writer.read(bytes) }

    func take(_ piece: CleanedPiece, of document: DocumentReport) throws {
        writer.append(piece)
        if writer.pendingCount > 1 << 16 { try output.write(writer.take()) }
    }

    func end(_ document: DocumentReport) throws {
        writer.end()
        isInDocument = false
    }

    /// A file takes its name only when the way back is on the disk.
    func secure() throws { try sync() }

    /// What has its end already stays: it is written, though it may lack its name.
    func abandon(_ document: DocumentReport, for error: FileError?) {
        if isInDocument { writer.abandon() }
        isInDocument = false
    }

    func finish() throws { try sync() }
    /// The journal still tells of all that was written whole.
    func breakOff() { try? sync() }

    /// Brings all of it to the disk.
    private func sync() throws {
        try output.write(writer.take())
        try output.sync()
    }

    /// Whether there is, or will be, a file that can be held.
    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 || status.isRegular
    }

    /// False for a journal; throws for a file that is something else.
    ///
    /// What a run that was killed left of its last text is cut off: a text is written only when its end is in the journal.
    private static func isNew(_ path: String) throws -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.isRegular, status.st_size > 0 else { return true }
        let input = try Input(path: path)
        var wholeEnd = 0
        do {
            var reader = try JournalReader { try input.read(upTo: $0) }
            var isOpen = false
            while let record = try reader.next() {
                switch record {
                case .document: isOpen = true
                case .end, .abandoned: isOpen = false
                case .run, .block: break
                }
                if !isOpen { wholeEnd = reader.offset }
            }
            if isOpen { throw JournalError.endsTooEarly(offset: reader.offset) }
        } catch JournalError.endsTooEarly where wholeEnd > 0 {
            let rest = Int(status.st_size) - wholeEnd
            if truncate(path, off_t(wholeEnd)) != 0 { throw FileError(path, errno: errno, isShared: true) }
            report("\(visible(path)): \(counted(rest, "byte")) at its end cut off, which tell of a text that was not done, as after a run that was killed")
        } catch let error as JournalError {
            throw FileError(path, error.message + "; name another file for this run")
        }
        return false
    }
}

extension Profile {
    /// One number for all that decides how a text is cleaned, but for the lexicon.
    var fingerprint: UInt64 {
        let parts = [
            Versions.emend, Versions.unicode, pipeline.settings.appliesUnsafe ? "unsafe" : "safe", "\(pipeline.settings.language)", "\(encoding)",
        ] + (pipeline.accepted.map { ["accepted \($0.fingerprint)"] } ?? [])
            // Of a rule the name does not say what it does.
            + pipeline.cards.map { $0.group == .own ? $0.id + "\n" + $0.summary : $0.id }
        return ContentHash.of(Array(parts.joined(separator: "\n").utf8))
    }
}

extension JournalError {
    var message: String {
        switch self {
        case .isNoJournal: "is no journal of emend"
        case .endsTooEarly(let offset): "the journal ends too early, in what starts at byte \(offset), as after a run that was stopped"
        case .isDamaged(let offset): "the journal is damaged at byte \(offset)"
        }
    }
}
