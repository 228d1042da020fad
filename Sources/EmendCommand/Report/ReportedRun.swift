import Emend
import EmendUnicode

/// What reports say of a run besides what it found.
struct ReportedRun {
    /// What becomes of the cleaned texts.
    enum Mode: String {
        case check, inPlace = "in-place", out, standardOutput = "stdout"
        /// They are not written.
        case none
    }

    let mode: Mode
    /// In running order, those of the decoding step first.
    let cards: [Card]
    let encoding: InputEncoding
    private let pipeline: Pipeline

    init(_ pipeline: Pipeline, _ plan: Plan, _ encoding: InputEncoding, _ output: OutputOptions) {
        mode = output.check ? .check : output.inPlace ? .inPlace : output.out != nil ? .out : plan.writesToStandardOutput ? .standardOutput : .none
        self.pipeline = pipeline
        self.encoding = encoding
        cards = Pipeline.decoding + pipeline.cards
    }

    func report(to path: String) throws -> any Recorder {
        switch ReportForm(path: path) {
        case .sarif: try SARIFReport(self, path)
        case .json: try JSONReport(self, path)
        case .html, nil: try HTMLReport(self, path)
        }
    }

    /// What decides how texts are cleaned.
    var settings: JSONObject {
        var settings = JSONObject()
        settings.add("emend", Versions.emend)
        settings.add("icu", Versions.icu)
        settings.add("unicode", Versions.unicode)
        settings.add("mode", mode.rawValue)
        settings.add("unsafe", pipeline.settings.appliesUnsafe)
        settings.add("language", language)
        settings.add("encoding", encodingName)
        settings.add("hash", hex(pipeline.fingerprint(encoding)))
        settings.add("lexicon", hex(pipeline.knowledge.lexicon.contentHash))
        settings.add("filters", pipeline.cards.map(\.id))
        return settings
    }

    private var language: String {
        switch pipeline.settings.language {
        case .automatic: "auto"
        case .fixed(let language): "\(language)"
        }
    }

    private var encodingName: String {
        switch encoding {
        case .automatic: "auto"
        case .named(let encoding): encoding.name
        }
    }
}

/// Sixteen hexadecimal digits.
func hex(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
