import Emend
import EmendFraming
import EmendUnicode

/// What is said of a file on standard error, and counted for the table.
final class DocumentReport {
    let name: String
    let framing: Framing
    var bytesRead = 0
    private(set) var bytesCleaned = 0
    private(set) var isChanged = false
    private var invalidCount = 0
    private var firstInvalidOffset: Int?
    private var missing = 0
    private var null = 0
    private var notText = 0
    private var faults: [Fault] = []

    private var detection: EncodingDetection?

    /// Something could not be decoded and was replaced.
    var hasInvalid: Bool { invalidCount > 0 }

    init(name: String, framing: Framing) {
        self.name = name
        self.framing = framing
    }

    /// Tells of an encoding that nobody named.
    func takeNote(of found: EncodingDetection) {
        detection = found
        switch found.evidence {
        case .guessed(let confidence): say("is read as \(found.encoding.name), a guess with a confidence of \(confidence) in 100; --encoding names another")
        case .plausible: say("is read as \(found.encoding.name), in which its letters and signs make most sense; --encoding names another")
        case .byteOrderMark, .zeros, .declared, .valid, .none: break
        }
    }

    /// What ends the cleaning of a text where nothing may be lost.
    func cannotDecode(at offset: Int) -> FileError {
        FileError(name, "byte \(offset) cannot be decoded\(detection.map { " as \($0.encoding.name)" } ?? "")")
    }

    func take(_ piece: CleanedPiece) {
        bytesCleaned += piece.bytes.count
        isChanged = isChanged || piece.isChanged
        invalidCount += piece.invalidCount
        if firstInvalidOffset == nil { firstInvalidOffset = piece.firstInvalidOffset }
        for fault in piece.faults where !faults.contains(where: { $0.filter == fault.filter }) {
            faults.append(fault)
            say("the filter \(fault.filter) proposed edits that cannot be used and were refused: \(fault.message)")
        }
        if let notice = piece.notice { take(notice, line: piece.line ?? 0) }
    }

    private func take(_ notice: CleanedPiece.Notice, line: Int) {
        switch notice {
        case .missingField: missing += 1
        case .nullField: null += 1
        case .fieldIsNotText: notText += 1
        case .malformed(let error): say("line \(line) is not JSON (\(error.reason) at byte \(error.offset + 1)); it passed as it was")
        case .loneSurrogate: say("the field of line \(line) holds half a surrogate pair; it passed as it was")
        case .overlong: say("line \(line) is longer than \(LineBuffer.limit >> 20) MiB; it passed as it was")
        case .wouldSplitLine: say("a filter would have split line \(line); it passed as it was")
        }
    }

    func reportSummary() {
        if invalidCount > 0, let firstInvalidOffset {
            let pieces = invalidCount == 1 ? "1 piece that cannot be decoded was" : "\(invalidCount) pieces that cannot be decoded were"
            say("\(pieces) replaced by U+FFFD, the first at byte \(firstInvalidOffset)")
        }
        guard missing + null + notText > 0, case .jsonLines(let field) = framing else { return }
        let kinds = [(missing, "without it"), (null, "null"), (notText, "no string")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        say("\(counted(missing + null + notText, "record")) passed for want of a string in \"\(visible(field))\": \(kinds.joined(separator: ", "))")
    }

    private func say(_ message: String) {
        report("\(visible(name)): \(message)")
    }
}
