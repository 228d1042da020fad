import ArgumentParser
import Emend
import EmendLexicon
import Glibc

/// `emend config`: says what is in force, and where it comes from.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend config",
        abstract: "Prints the settings in force for a text, as an emend.toml has them, and where each comes from.",
        usage: "emend config [OPTIONS] [FILE]",
        discussion: """
            Options that are given count as they would for emend. What is printed can be used as an emend.toml, but for the sections and rules of the files that it comes from.
            """)

    @Argument(help: ArgumentHelp("A text, there or not; without it, what standard input in the working directory is cleaned with.", valueName: "file"))
    var file: String?

    @Flag(help: "Print a JSON object.")
    var json = false

    @OptionGroup(title: "Choosing filters") var selection: SelectionOptions
    @OptionGroup(title: "Format") var format: FormatOptions
    @OptionGroup(title: "Own words") var words: DictionaryOptions
    @OptionGroup(title: "Style") var style: StyleOptions
    @OptionGroup(title: "Speed") var speed: SpeedOptions

    mutating func run() throws {
        let path = file == "-" ? nil : file
        let project = try words.project(for: path.map { [$0] } ?? [])
        var own = CleanCommand(files: [])
        (own.selection, own.format, own.style, own.speed, own.words) = (selection, format, style, speed, words)
        let settings = project.effective(own, for: path)
        // A text that would be refused is no less refused here.
        let rules = try Profiles(own, project, dictionary: .empty, boilerplate: .none, for: path).rules
        let given = (words.stet + words.corrections + words.words).sorted { $0.turn < $1.turn }
        let lists = project.configurations.flatMap(\.files) + given
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        if json {
            try output.write(object(settings, project, lists, rules).bytes + [0x0A])
        } else {
            try output.write(text(settings, project, lists, rules))
        }
        try output.flush()
    }

    private typealias Settings = [(setting: Setting, effective: Project.Effective)]

    private func text(_ settings: Settings, _ project: Project, _ lists: [DictionaryFile], _ rules: [OwnRule]) -> String {
        let files = project.configurations.flatMap(\.paths)
        var lines = ["# \(files.isEmpty ? "no emend.toml" : "the later ones win: " + files.map { visible($0) }.joined(separator: ", "))"]
        let width = Setting.all.map { $0.key.count + 3 }.max()! + 12
        func line(_ text: String, _ origin: String) -> String { padded(text, width) + "  # " + origin }
        for (setting, effective) in settings {
            let origin = effective.place.map { visible("\($0)") } ?? (effective.isGiven ? "command line" : "default")
            // What has no value is left out as in a file, with a word on it.
            lines.append(line(effective.value == .none ? "# \(setting.key)" : "\(setting.key) = \(effective.value.inTOML)", origin))
        }
        for (table, kinds) in Configuration.tables.sorted(by: { $0.key > $1.key }) {
            let members = lists.filter { kinds.contains($0.kind) }
            if members.isEmpty { continue }
            lines += ["", "[\(table)]"]
            for kind in kinds where members.contains(where: { $0.kind == kind }) {
                lines.append("\(kind.rawValue) = [")
                lines += members.filter { $0.kind == kind }.map { line("  \(quotedInTOML($0.path)),", $0.place.map { visible("\($0)") } ?? "command line") }
                lines.append("]")
            }
        }
        if !rules.isEmpty { lines += ["", "# rules"] }
        for (rule, entry) in zip(rules, project.rules) { lines.append(line("# \(rule.card.id)", visible("\(entry.place)"))) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func object(_ settings: Settings, _ project: Project, _ lists: [DictionaryFile], _ rules: [OwnRule]) -> JSONObject {
        func origin(_ place: DictionaryPlace?, isGiven: Bool, in object: inout JSONObject) {
            object.add("origin", place != nil ? "file" : isGiven ? "command line" : "default")
            guard let place else { return }
            object.add("file", place.file)
            object.add("line", place.line)
        }
        var object = JSONObject()
        if let file { object.add("text", file) }
        object.add("files", project.configurations.flatMap(\.paths))
        object.add("settings", settings.map { setting, effective in
            var each = JSONObject()
            each.add("key", setting.key)
            switch effective.value {
            case .text(let text): each.add("value", text)
            case .flag(let truth): each.add("value", truth)
            case .number(let number): each.add("value", number)
            case .list(let list): each.add("value", list)
            case .none: break
            }
            origin(effective.place, isGiven: effective.isGiven, in: &each)
            return each
        })
        object.add("lists", lists.map { list in
            var each = JSONObject()
            each.add("kind", list.kind.rawValue)
            each.add("path", list.path)
            origin(list.place, isGiven: true, in: &each)
            return each
        })
        object.add("rules", zip(rules, project.rules).map { rule, entry in
            var each = JSONObject()
            each.add("id", rule.card.id)
            each.add("safety", rule.card.safety.rawValue)
            origin(entry.place, isGiven: false, in: &each)
            return each
        })
        return object
    }
}
