import Emend
import EmendLexicon

/// What the files of settings and the command line say together. The command line beats the project's file, that the user's, and each beats what it extends; a
/// section for some paths beats what stands above it.
struct Project {
    /// The weaker first.
    let configurations: [Configuration]
    /// The keys that the command line gives.
    private let given: Set<String>
    private let layers: [SettingsLayer]

    /// A setting as it is in force.
    struct Effective {
        let value: SettingValue
        /// Where a file gives it.
        var place: DictionaryPlace?
        var isGiven = false
    }

    static let none = Project([], arguments: [])

    init(_ configurations: [Configuration], arguments: [String]) {
        self.configurations = configurations
        layers = configurations.flatMap(\.layers)
        given = layers.isEmpty ? [] : Set(Setting.all.filter { $0.isGiven(in: arguments) }.map(\.key))
    }

    func isGiven(_ key: String) -> Bool { given.contains(key) }

    /// Some settings are for some paths only.
    var hasSections: Bool { layers.contains { $0.paths != nil } }

    /// The rules of all files; of two with one name that of the stronger file.
    var rules: [RuleEntry] {
        var rules: [RuleEntry] = []
        for rule in configurations.flatMap(\.rules) {
            rules.removeAll { $0.id == rule.id }
            rules.append(rule)
        }
        return rules
    }

    /// The layers that are for a text, given by its path; nil is standard input.
    func layers(for path: String?) -> [Int] {
        let file = path.flatMap { hasSections ? FilePlace($0) : nil }
        return layers.indices.filter { layers[$0].isFor(file) }
    }

    /// What files say for a text where the command line does not.
    func values(of chosen: [Int]) -> [String: (value: SettingValue, place: DictionaryPlace)] {
        var values: [String: (value: SettingValue, place: DictionaryPlace)] = [:]
        for index in chosen {
            let own = layers[index].values
            Self.setAside(&values, choosesPreset: own["preset"] != nil && own["only"] == nil, choosesOnly: own["only"].map { $0.value != .list([]) } ?? false)
            values.merge(layers[index].values) { $1 }
        }
        Self.setAside(&values, choosesPreset: isGiven("preset"), choosesOnly: isGiven("only"))
        for key in given { values[key] = nil }
        return values
    }

    /// A choice of filters is meant as a whole: a preset does not add to a weaker `only`, nor a weaker style to what `only` names.
    private static func setAside(_ values: inout [String: (value: SettingValue, place: DictionaryPlace)], choosesPreset: Bool, choosesOnly: Bool) {
        if choosesPreset || choosesOnly { values["only"] = nil }
        guard choosesOnly else { return }
        for setting in Setting.all where setting.asksForFilters { values[setting.key] = nil }
    }

    /// The command with what files say.
    func completed(_ command: CleanCommand, _ chosen: [Int]) -> CleanCommand {
        var command = command
        let values = values(of: chosen)
        for setting in Setting.all {
            if let (value, _) = values[setting.key] { setting.set(&command, value) }
        }
        return command
    }

    /// Each setting for a text, with where it comes from.
    func effective(_ command: CleanCommand, for path: String?) -> [(setting: Setting, effective: Effective)] {
        let chosen = layers(for: path)
        let values = values(of: chosen)
        let completed = completed(command, chosen)
        return Setting.all.map { setting in
            (setting, Effective(value: setting.value(completed), place: values[setting.key]?.place, isGiven: isGiven(setting.key)))
        }
    }

    /// Does something with what files say for some texts; an error that names an option tells where a file gives it.
    func naming<Result>(_ chosen: [Int], _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as UsageError {
            let words = error.message.split { " ,;:()".contains($0) }
            func names(_ key: String) -> Bool { words.contains { $0 == "--" + key } }
            let places = values(of: chosen).filter { names($0.key) }.sorted { $0.key < $1.key }
            if places.isEmpty { throw error }
            throw UsageError(message: "\(error.message) (\(places.map { "\($0.key) stands in \($0.value.place)" }.joined(separator: ", ")))")
        }
    }

    /// The filters of the rules, checked, and the names in all lists of filters, likewise.
    func checkedRules() throws -> [OwnRule] {
        let rules = try self.rules.map { entry in
            if Catalog.cards.contains(where: { $0.id == entry.id }) || Group(rawValue: entry.id) != nil {
                throw DictionaryError(place: entry.place, problem: "\(entry.id) is a filter or group of emend; give the rule another id")
            }
            return try entry.filter()
        }
        try checkNames(rules)
        return rules
    }

    private func checkNames(_ rules: [OwnRule]) throws {
        var known: Set<String> = []
        for key in ["only", "without", "also"] {
            for layer in layers {
                guard let (value, place) = layer.values[key], case .list(let lists) = value else { continue }
                if known.isEmpty { known = Set((Catalog.filters.map(\.card) + rules.map(\.card)).flatMap { [$0.id, $0.group.rawValue] } + [Group.own.rawValue]) }
                for name in lists.flatMap({ $0.split(separator: ",") }).map({ $0.trimmingSpaces() }) where !known.contains(name) {
                    throw DictionaryError(place: place, problem: "\(key): " + UsageError(unknown: name, nearest: nearestName(to: name, in: known.sorted())).message)
                }
            }
        }
    }
}
