import Emend
import EmendFraming
import EmendUnicode

/// What a run found as SARIF 2.1.0 (OASIS), `--report FILE.sarif`. Places are those in the files as they were read. Results are written as they come.
///
/// A change is a `warning`, as what makes `--check` fail; a hint, and an unsafe change that nobody asked for, is a `note`.
final class SARIFReport: Recorder {
    private let run: ReportedRun
    private let file: ReportFile
    private let ruleIndices: [String: Int]
    private var tally = ReportTally()
    /// Where the present text's results start, and whether others stand before them.
    private var start = (position: 0, isFirst: true)
    private var isFirst = true
    private var artifact = JSONObject()

    init(_ run: ReportedRun, _ path: String) throws {
        self.run = run
        file = try ReportFile(path: path)
        ruleIndices = Dictionary(uniqueKeysWithValues: run.cards.enumerated().map { ($1.id, $0) })
        var driver = JSONObject()
        driver.add("name", "emend")
        driver.add("version", Versions.emend)
        driver.add("semanticVersion", Versions.emend)
        driver.add("rules", run.cards.map(\.rule))
        var tool = JSONObject()
        tool.add("driver", driver)
        try file.write("{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\n\"runs\":[{\"tool\":")
        try file.write(tool.bytes)
        try file.write(",\n\"columnKind\":\"unicodeCodePoints\",\n\"results\":[")
    }

    func begin(_ document: DocumentReport) {
        _ = tally.takeFiles()
        tally.begin()
        start = (file.position, isFirst)
        artifact = SARIFPlace.artifact(document.name)
    }

    func take(_ piece: CleanedPiece, of document: DocumentReport) throws {
        for (change, field) in piece.changesWithFields {
            tally.add(change)
            let place = SARIFPlace(change, field: field, in: piece, of: document, artifact: artifact)
            var result = JSONObject()
            result.add("ruleId", change.filter)
            if let index = ruleIndices[change.filter] { result.add("ruleIndex", index) }
            result.add("level", change.isApplied ? "warning" : "note")
            result.add("message", JSONObject(text: change.sentence))
            result.add("locations", [place.location])
            if run.offersFixes, document.isExact, change.isExact, place.isText { result.add("fixes", [place.fix]) }
            result.add("partialFingerprints", change.fingerprint)
            result.add("properties", place.properties)
            try file.write(isFirst ? "\n" : ",\n")
            try file.write(result.bytes)
            isFirst = false
        }
    }

    func settle(_ document: DocumentReport) { tally.settle(document) }

    func abandon(_ document: DocumentReport, for error: FileError?) {
        tally.abandon()
        isFirst = start.isFirst
        file.rewind(to: start.position)
    }

    func fail(_ job: Plan.Job, for error: FileError) { tally.miss(error) }

    func finish() throws {
        _ = tally.takeFiles()
        var invocation = JSONObject()
        invocation.add("executionSuccessful", tally.failedFiles == 0)
        invocation.add("toolExecutionNotifications", tally.failures.map { failure in
            var notification = JSONObject()
            notification.add("level", "error")
            notification.add("message", JSONObject(text: failure.message))
            return notification
        })
        var properties = JSONObject()
        properties.add("settings", run.settings)
        properties.add("totals", tally.object)
        try file.write("\n],\n\"invocations\":[")
        try file.write(invocation.bytes)
        try file.write("],\n\"properties\":")
        try file.write(properties.bytes)
        try file.write("}]}\n")
        try file.commit()
    }
}

extension ReportedRun {
    /// The files still are what the places are of.
    fileprivate var offersFixes: Bool { mode != .inPlace }
}

extension DocumentReport {
    /// Offsets and columns of its changes are those of the file, and what is put in needs no other form.
    fileprivate var isExact: Bool {
        switch profile.encoding {
        case .automatic: framing == .text && compression == nil && detection == nil
        case .named(let encoding): framing == .text && compression == nil && encoding == .utf8
        }
    }
}

extension Change {
    /// It can be made alone, without thought, in the text as it was read.
    fileprivate var isExact: Bool {
        guard safety == .safe, isApplied, !isNested, before.utf8.count == range.count, let context else { return false }
        // A byte order mark takes no column. Texts are compared byte for byte: equal strings may be written in other ways.
        return before.utf8.elementsEqual(context.original.utf8) && before != "\u{FEFF}"
    }

    /// What is to be done and why, in one line.
    fileprivate var sentence: String {
        func quoted(_ text: String) -> String {
            let most = 80
            let shown = text.unicodeScalars.count > most ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(most))) + "\u{2026}" : text
            return "\u{201C}" + visible(shown) + "\u{201D}"
        }
        if before.utf8.elementsEqual(after.utf8) { return "\(quoted(before)): \(reason)" }
        if safety == .hint, after.isEmpty { return "\(quoted(before)): \(reason)" }
        if after.isEmpty { return "Remove \(quoted(before)): \(reason)" }
        if before.isEmpty { return "Insert \(quoted(after)): \(reason)" }
        return "Replace \(quoted(before)) by \(quoted(after)): \(reason)"
    }

    /// The same for the same defect in the same words, wherever its line has moved to.
    fileprivate var fingerprint: JSONObject {
        let parts = [filter, context?.lead ?? "", before, after, context?.trail ?? ""]
        var object = JSONObject()
        object.add("emendContext/v1", hexadecimal(ContentHash.of(Array(parts.joined(separator: "\0").utf8))))
        return object
    }
}

extension Card {
    /// The card as a `reportingDescriptor`.
    fileprivate var rule: JSONObject {
        var rule = JSONObject()
        rule.add("id", id)
        rule.add("shortDescription", JSONObject(text: summary))
        rule.add("fullDescription", JSONObject(text: reason))
        var help = "\(summary) \(reason)"
        if !stays.isEmpty { help += " Leaves alone: \(stays)" }
        rule.add("help", JSONObject(text: "\(help) \u{201C}emend explain \(id)\u{201D} shows examples."))
        var configuration = JSONObject()
        configuration.add("level", safety == .safe ? "warning" : "note")
        rule.add("defaultConfiguration", configuration)
        var properties = JSONObject()
        properties.add("group", group.rawValue)
        properties.add("safety", safety.rawValue)
        properties.add("tags", [group.rawValue])
        rule.add("properties", properties)
        return rule
    }
}

extension JSONObject {
    /// SARIF's `message`, and all that is like it.
    init(text: String) {
        self.init()
        add("text", text)
    }
}
