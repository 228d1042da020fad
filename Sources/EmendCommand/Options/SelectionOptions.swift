import ArgumentParser
import Emend

extension Preset: ExpressibleByArgument {}

/// Which filters run.
struct SelectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        The filters to use: news for articles, minimal for the repair of bytes and characters only, all for news and the filters that must be \
        asked for, but for those that lose what a form says (full-width-form, compatibility-character) or need a choice.
        """,
        valueName: "preset"))
    var preset = Preset.news

    @Option(help: ArgumentHelp("Use these filters and groups alone, separated by commas.", valueName: "list"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave out these filters and groups.", valueName: "list"))
    var without: [String] = []

    @Option(help: ArgumentHelp("Use these filters and groups too, such as compatibility-character or full-width-form.", valueName: "list"))
    var also: [String] = []

    @Flag(inversion: .prefixedNo, help: "Also make the changes of filters that are marked unsafe.")
    var unsafe = false

    @Option(help: ArgumentHelp(
        "The language of all the text, as in en, en-GB or fr; filters of another language then sleep. With auto each paragraph and quotation shows its own.",
        valueName: "code"))
    var lang = "auto"

    func selection(_ style: StyleOptions) throws -> Selection {
        var selection = Selection(
            preset: preset, only: try names(only, "--only"), without: try names(without, "--without"), style: try style.style())
        selection.besides = try names(also, "--also")
        if selection.style.transform == nil, (selection.only + selection.besides).contains("transliteration") {
            throw UsageError(message: "transliteration needs a transform; add --transform 'Any-Latin; Latin-ASCII' or another")
        }
        return selection
    }

    /// Where own corrections and patterns are given they are used, unless their filter is left out by its name.
    func filters(style options: StyleOptions, corrects: Bool, removes: Bool, rules: [OwnRule]) throws -> [any Filter] {
        do {
            var selection = try selection(options)
            let own = OwnCorrection().card
            if corrects { selection.besides.append(own.id) }
            if removes { selection.besides.append(LearnedLine().card.id) }
            let filters = try selection.filters(from: Catalog.filters + rules)
            if corrects, selection.without.contains(own.group.rawValue), !selection.without.contains(own.id) {
                report("--without \(own.group.rawValue) leaves out \(own.id) too: nothing is made of --corrections")
            }
            if filters.isEmpty { throw UsageError(message: "no filter is left to run; see --only and --without") }
            return filters
        } catch let error as Selection.UnknownName {
            throw UsageError(unknown: error.name, nearest: error.nearest)
        }
    }

    func settings(_ format: FormatOptions) throws -> Settings {
        var settings = Settings(appliesUnsafe: unsafe, language: try language())
        settings.readsStrayBytes = try format.inputEncoding() == .automatic
        return settings
    }

    private func names(_ lists: [String], _ option: String) throws -> [String] {
        let names = lists.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.map { $0.trimmingSpaces() }
        if names.contains("") { throw UsageError(message: "\(option) holds an empty name") }
        return names
    }

    private func language() throws -> LanguageSetting {
        if lang == "auto" { return .automatic }
        guard isLanguageTag(lang) else {
            throw UsageError(message: "--lang \(visible(lang)): not a language code such as en, en-GB or fr")
        }
        return .fixed(TextLanguage(code: lang))
    }
}

/// Whether a code is well-formed by BCP 47: a language of 2 or 3 letters (the longer ones that it allows are not in use), then parts of up to 8 letters and digits.
func isLanguageTag(_ code: String) -> Bool {
    let parts = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(isLetter) else { return false }
    return parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) } }
}

extension UsageError {
    init(unknown name: String, nearest: String?) {
        if Pipeline.decoding.contains(where: { $0.id == name }) || name == Group.decode.rawValue {
            self.init(message: "\(name) comes before all filters and cannot be chosen or left out")
            return
        }
        if name == Group.own.rawValue {
            self.init(message: "the group own holds the rules of emend.toml, and there is none; add a [[rule]]")
            return
        }
        if Group(rawValue: name) != nil {
            self.init(message: "the group \(name) has no filters yet")
            return
        }
        let hint = nearest.map { "did you mean \($0)?" } ?? "emend filters lists them"
        self.init(message: "\(visible(name)) is neither a filter nor a group; \(hint)")
    }
}

extension Substring {
    func trimmingSpaces() -> String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
