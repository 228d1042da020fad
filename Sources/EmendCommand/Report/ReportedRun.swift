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
    /// What decides how texts are cleaned, where a project has no settings for their paths.
    private let profile: Profile
    private let isByPath: Bool

    init(_ profiles: Profiles, _ plan: Plan, _ output: OutputOptions) {
        mode = output.check ? .check : output.inPlace ? .inPlace : output.out != nil ? .out : plan.writesToStandardOutput ? .standardOutput : .none
        profile = profiles.usual
        isByPath = profiles.areByPath
        cards = Pipeline.decoding + profiles.cards
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
        let pipeline = profile.pipeline
        var settings = JSONObject()
        settings.add("emend", Versions.emend)
        settings.add("icu", Versions.icu)
        settings.add("unicode", Versions.unicode)
        settings.add("mode", mode.rawValue)
        settings.add("unsafe", pipeline.settings.appliesUnsafe)
        settings.add("language", language)
        settings.add("encoding", encodingName)
        settings.add("hash", hexadecimal(profile.fingerprint))
        settings.add("lexicon", hexadecimal(pipeline.knowledge.lexicon.contentHash))
        settings.add("filters", pipeline.cards.map(\.id))
        // Some texts have others, which `emend config FILE` shows.
        settings.add("byPath", isByPath)
        return settings
    }

    private var language: String {
        switch profile.pipeline.settings.language {
        case .automatic: "auto"
        case .fixed(let language): "\(language)"
        }
    }

    private var encodingName: String {
        switch profile.encoding {
        case .automatic: "auto"
        case .named(let encoding): encoding.name
        }
    }
}
