import Emend
import EmendFraming
import EmendUnicode

/// How one text is read and cleaned.
struct Profile: Sendable {
    /// From 0, in the order in which a run made them.
    let number: Int
    let pipeline: Pipeline
    let formats: Formats
    let encoding: InputEncoding
    let failsWithoutField: Bool
    let isStrict: Bool
    /// All of them.
    var areFiltersAboutLines: Bool { pipeline.cards.allSatisfy { [.layout, .boilerplate].contains($0.group) } }
}

/// How each text of a run is read and cleaned: mostly alike, but a project may have settings by path.
final class Profiles {
    private let command: CleanCommand
    private let project: Project
    private let dictionary: UserDictionary
    private let boilerplate: LinePatterns
    private let accepted: AcceptedFindings?
    let rules: [OwnRule]
    private var made: [[Int]: Profile] = [:]
    /// Where nothing goes by path.
    let usual: Profile
    private let usualLayers: [Int]
    private let hasSections: Bool
    var all: some Collection<Profile> { made.values }
    /// Not all texts of the run are read and cleaned alike.
    var areByPath: Bool { made.count > 1 }

    /// `command` is as the command line gives it, the path that of the text whose settings are usual. Throws where something cannot be used, or contradicts
    /// something else.
    init(_ command: CleanCommand, _ project: Project, dictionary: UserDictionary, boilerplate: LinePatterns, accepting accepted: AcceptedFindings? = nil, for path: String? = nil) throws {
        (self.command, self.project, self.dictionary, self.boilerplate, self.accepted) = (command, project, dictionary, boilerplate, accepted)
        rules = try project.checkedRules()
        hasSections = project.hasSections
        usualLayers = project.layers(for: path)
        usual = try Self.profile(0, command, project, usualLayers, dictionary, boilerplate, accepted, rules)
        made[usualLayers] = usual
    }

    /// Makes what the texts of a plan need. Throws likewise.
    func prepare(_ plan: Plan) throws {
        guard hasSections else { return }
        for job in plan.jobs {
            guard case .file(let path) = job.source, case let chosen = project.layers(for: path), made[chosen] == nil else { continue }
            made[chosen] = try Self.profile(made.count, command, project, chosen, dictionary, boilerplate, accepted, rules)
        }
    }

    /// That of a text, by its name as a run has it.
    subscript(name: String) -> Profile { hasSections ? made[project.layers(for: name)] ?? usual : usual }

    /// The cards of all filters that may run, in running order.
    var cards: [Card] {
        if made.count == 1 { return usual.pipeline.cards }
        let used = Set(made.values.flatMap { $0.pipeline.cards.map(\.id) })
        return (Catalog.filters.map(\.card) + rules.map(\.card)).filter { used.contains($0.id) }
    }

    /// What decides how texts are cleaned, by the number of their profile.
    func settings(patterns: UInt64) -> [RunSettings] {
        made.sorted { $0.value.number < $1.value.number }.map { chosen, profile in
            let completed = project.completed(command, chosen)
            return RunSettings(profile, Setting.all.filter(\.isByPath).map { ($0.key, $0.value(completed)) }, patterns: patterns)
        }
    }

    private static func profile(
        _ number: Int, _ own: CleanCommand, _ project: Project, _ layers: [Int], _ dictionary: UserDictionary, _ boilerplate: LinePatterns, _ accepted: AcceptedFindings?, _ rules: [OwnRule]
    ) throws -> Profile {
        try project.naming(layers) {
            let command = project.completed(own, layers)
            let settings = try command.selection.settings(command.format)
            try command.refuseContradictions()
            let filters = try command.selection.filters(
                style: command.style, corrects: !own.words.corrections.isEmpty, removes: !own.boilerplate.boilerplate.isEmpty, rules: rules)
            let cleaner = Cleaner(filters: filters, settings: settings, dictionary: dictionary, boilerplate: boilerplate)
            return Profile(
                number: number, pipeline: cleaner.pipeline.accepting(accepted), formats: try command.format.formats(keepsTags: command.style.markup == nil), encoding: try command.format.inputEncoding(),
                failsWithoutField: command.format.missingField == .error, isStrict: command.format.encodingErrors == .strict)
        }
    }
}
