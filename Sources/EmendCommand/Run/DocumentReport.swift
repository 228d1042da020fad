import Emend
import EmendCompression
import EmendFraming
import EmendUnicode

/// What is known of a text in work, and what is said of it on standard error.
final class DocumentReport {
    let name: String
    let profile: Profile
    let framing: Framing
    let destination: Plan.Destination
    let opening: Opening
    /// In bytes, decompressed.
    var bytesRead = 0
    /// False once it shows that the file holds something else, which is passed as it is.
    var isText = true
    private(set) var bytesCleaned = 0
    private(set) var isChanged = false
    private var invalidCount = 0
    private var firstInvalidOffset: Int?
    /// For each field how many records lack it, hold null or no text in it, in the order of the first one that does.
    private var lacking: [(field: String, missing: Int, null: Int, notText: Int)] = []
    private var lackingColumns: Set<String> = []
    private var raggedRows = 0
    private var firstRaggedRow = 0
    private var faults: [Fault] = []
    /// How many records something was said of, and of how many more nothing was.
    private var messages = 0
    private var untold = 0

    /// What it is in, where nobody named that and it is not UTF-8.
    private(set) var detection: EncodingDetection?
    /// What the input is packed in.
    var compression: Compression?

    /// Something could not be decoded and was replaced.
    var hasInvalid: Bool { invalidCount > 0 }

    init(name: String, profile: Profile, framing: Framing, destination: Plan.Destination, opening: Opening) {
        self.name = name
        self.profile = profile
        self.framing = framing
        self.destination = destination
        self.opening = opening
    }

    /// Whether a file is made of it, or made anew.
    var isWritten: Bool {
        switch destination {
        case .file: true
        case .inPlace: isText && isChanged
        case .standardOutput, .none: false
        }
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

    /// Why a file is not replaced.
    var cannotBeRestored: FileError {
        FileError(name, "not all of it can be decoded; left as it is, since what U+FFFD replaces could not be restored without --journal FILE")
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
        for notice in piece.notices { take(notice, line: piece.line ?? 0) }
    }

    private func column(_ name: String, _ known: String) -> String { "has no column \(visible(name)); there is \(visible(known))" }

    /// What ends the cleaning of a text where no record may lack its field.
    func lacksText(_ notice: CleanedPiece.Notice, line: Int) -> FileError {
        let what: String
        switch notice {
        case .missingField(let field): what = "has no \(visible(field))"
        case .missingColumn(let name, let known): return FileError(self.name, column(name, known))
        case .nullField(let field): what = "has null in \(visible(field))"
        case .fieldIsNotText(let field): what = "has no string in \(visible(field))"
        case .raggedRow(let count): what = "has \(counted(count, "cell")), unlike the first one"
        case .malformedRow: what = "has a cell in quotation marks that does not end, or goes on behind them"
        case .malformed(let error): what = reason(error)
        default: what = "has no text"
        }
        return FileError(name, "\(unit) \(line) \(what)")
    }

    private var unit: String { framing.unit ?? "document" }
    /// A page is its file.
    private func place(_ line: Int) -> String { framing.unit.map { "\($0) \(line)" } ?? "it" }

    private func take(_ notice: CleanedPiece.Notice, line: Int) {
        switch notice {
        case .missingField(let field): count(field) { $0.missing += 1 }
        case .missingColumn(let name, let known): if lackingColumns.insert(name).inserted { say(column(name, known)) }
        case .nullField(let field): count(field) { $0.null += 1 }
        case .fieldIsNotText(let field): count(field) { $0.notText += 1 }
        case .raggedRow:
            if raggedRows == 0 { firstRaggedRow = line }
            raggedRows += 1
        case .malformed(let error): sayOften("\(unit) \(line) \(reason(error)); it passed as it was")
        case .malformedRow: sayOften("\(unit) \(line) has a cell in quotation marks that does not end, or goes on behind them; it passed as it was")
        case .loneSurrogate: sayOften("the field of \(unit) \(line) holds half a surrogate pair; it passed as it was")
        case .overlong: say("\(place(line)) is longer than \(RecordBuffer.limit >> 20) MiB; it passed as it was")
        case .wouldSplit where framing.isTable: sayOften("the new text of \(unit) \(line) would not be read as one cell; the cell passed as it was")
        case .wouldSplit: sayOften("the new text of \(place(line)) would not be read as one text; it passed as it was")
        case .unknownDigest(let algorithm): sayOften("\(unit) \(line) passed as it was, since the digest in its header (\(visible(algorithm))) could not be made anew")
        case .unclosed(let what): say("its \(visible(what)) has no end; all behind it passed as it was")
        case .notUTF8: say("is not UTF-8, and passed as it was, since what its head says of the encoding would be wrong; convert it, name its --encoding, or use --format text")
        }
    }

    private func reason(_ error: MalformedJSON) -> String {
        let what = error.reason + (error.offset.map { " at byte \($0 + 1)" } ?? "")
        return error.isTooDeep ? "is not read (\(what))" : "is not JSON (\(what))"
    }

    /// Says what may be so for any number of records, up to a number.
    private func sayOften(_ message: String) {
        let most = 20
        messages += 1
        if messages <= most { say(message) } else { untold += 1 }
    }

    private func count(_ field: String, _ add: (inout (field: String, missing: Int, null: Int, notText: Int)) -> Void) {
        let index = lacking.firstIndex { $0.field == field } ?? lacking.count
        if index == lacking.count { lacking.append((field, 0, 0, 0)) }
        add(&lacking[index])
    }

    func reportSummary() {
        if invalidCount > 0, let firstInvalidOffset {
            let pieces = invalidCount == 1 ? "1 piece that cannot be decoded was" : "\(invalidCount) pieces that cannot be decoded were"
            say("\(pieces) replaced by U+FFFD, the first at byte \(firstInvalidOffset)")
        }
        if untold > 0 { say("\(counted(untold, "more record")) passed as \(untold == 1 ? "it was" : "they were") for such reasons") }
        if raggedRows > 0 { say("\(counted(raggedRows, "record")) with another number of cells than the first one passed as they were, the first of them record \(firstRaggedRow)") }
        for (field, missing, null, notText) in lacking {
            let kinds = [(missing, "without it"), (null, "null"), (notText, "no string")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            say("\(counted(missing + null + notText, "record")) passed for want of a string in \"\(visible(field))\": \(kinds.joined(separator: ", "))")
        }
    }

    private func say(_ message: String) {
        report("\(visible(name)): \(message)")
    }
}
