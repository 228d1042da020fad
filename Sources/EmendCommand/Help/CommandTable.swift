import ArgumentParser

/// The commands, as their help shows them.
enum CommandTable {
    /// What stands behind `emend`, and what it calls. A test compares it with what `Main` tells apart.
    static let subcommands: [(name: String, type: any ParsableCommand.Type)] = [
        ("undo", UndoCommand.self), ("filters", FiltersCommand.self), ("explain", ExplainCommand.self), ("why", WhyCommand.self), ("lexicon", LexiconCommand.self),
        ("boilerplate", BoilerplateCommand.self), ("baseline", BaselineCommand.self), ("review", ReviewCommand.self), ("completions", CompletionsCommand.self),
        ("manual", ManualCommand.self), ("config", ConfigCommand.self), ("status", StatusCommand.self),
    ]

    /// The pages of help, that of `emend` itself first; a command with commands of its own comes before them.
    static var pages: [HelpPage] {
        var pages = [HelpPage(["emend"], CleanCommand.helpMessage(columns: HelpPage.columns))]
        for (name, type) in subcommands {
            pages.append(HelpPage(["emend", name], type.helpMessage(columns: HelpPage.columns)))
            for child in type.configuration.subcommands {
                let words = ["emend", name, child.configuration.commandName ?? ""]
                pages.append(HelpPage(words, help(for: child, of: type)))
            }
        }
        return pages
    }

    private static func help(for child: any ParsableCommand.Type, of type: (some ParsableCommand).Type) -> String {
        type.helpMessage(for: child, columns: HelpPage.columns)
    }
}

/// What `--help` says of a command, taken apart: the one definition of an option serves help, manual and completions.
struct HelpPage {
    struct Item {
        /// As `-j` and `--jobs`; none for an argument.
        var names: [String] = []
        /// What the value is called, if it takes one.
        var value: String?
        var text = ""
        /// The values that there are, where these are few.
        var choices: [String] = []
    }

    struct Section {
        let title: String
        var items: [Item] = []
    }

    /// So wide that no line of help is broken.
    static let columns = 1 << 20

    /// As typed: `emend lexicon lookup`.
    let words: [String]
    private(set) var overview: [String] = []
    private(set) var usage: [String] = []
    private(set) var sections: [Section] = []

    var command: String { words.joined(separator: " ") }
    var items: [Item] { sections.flatMap(\.items) }
    var options: [Item] { items.filter { !$0.names.isEmpty } }
    var arguments: [Item] { sections.first { $0.title == "ARGUMENTS" }?.items ?? [] }

    init(_ words: [String], _ help: String) {
        self.words = words
        var title = ""
        for line in help.split(separator: "\n") {
            if line.hasPrefix("OVERVIEW: ") {
                overview.append(String(line.dropFirst(10)))
            } else if line.hasPrefix("USAGE: ") {
                usage.append(String(line.dropFirst(7)))
                title = "USAGE"
            } else if !line.hasPrefix(" "), line.hasSuffix(":"), line == line.uppercased() {
                title = String(line.dropLast())
                sections.append(Section(title: title))
            } else if title.isEmpty {
                overview.append(String(line))
            } else if title == "USAGE" {
                usage.append(line.trimmingStart)
            } else if title == "SUBCOMMANDS" {
                continue
            } else if sections.isEmpty || !line.hasPrefix(" ") {
                // "See 'emend help ...' for detailed help."
                continue
            } else if line.hasPrefix("   ") {
                let index = sections[sections.count - 1].items.count - 1
                if index >= 0 { sections[sections.count - 1].items[index].add(line.trimmingStart) }
            } else {
                sections[sections.count - 1].items.append(Item(line.trimmingStart))
            }
        }
        sections.removeAll { $0.items.isEmpty }
    }
}

extension HelpPage.Item {
    /// Reads a line such as `-j, --jobs <count>   Clean so many files.`
    fileprivate init(_ line: String) {
        self.init()
        var rest = line[...]
        // Behind a long label there is one space only, and no help starts with a name or a value.
        while let part = rest.split(separator: " ", maxSplits: 1).first, part.hasPrefix("<") || part.hasPrefix("-") || part == "..." {
            if part.hasPrefix("<") {
                value = part.filter { $0 != "<" && $0 != ">" && $0 != "." && $0 != "," }
            } else if part.hasPrefix("-") {
                names.append(part.filter { $0 != "," })
            }
            rest = rest[part.endIndex...].drop { $0 == " " }
        }
        if !rest.isEmpty { add(String(rest)) }
    }

    fileprivate mutating func add(_ more: String) {
        text += (text.isEmpty ? "" : " ") + more
        choices = []
        guard let start = text.range(after: "(values: ") else { return }
        let list = text[start...].prefix { $0 != ";" && $0 != ")" }
        choices = list.split(separator: ",").map { $0.trimmingSpaces() }
    }
}

extension StringProtocol {
    fileprivate var trimmingStart: String { String(drop { $0 == " " }) }

    /// Behind its last place.
    fileprivate func range(after sought: String) -> Index? {
        indices.last { self[$0...].hasPrefix(sought) }.map { index($0, offsetBy: sought.count) }
    }
}

extension HelpPage {
    /// What the shell offers where a value is typed.
    enum Completion: Hashable {
        case files, directories, filters, filtersInList, encodings, languages
        case words([String])
        case nothing
    }

    func completion(of item: Item) -> Completion {
        if !item.choices.isEmpty { return .words(item.choices) }
        switch item.value {
        case "file", "path": return .files
        case "dir": return .directories
        case "list": return .filtersInList
        case "name" where words.last == "explain": return .filters
        case "name" where item.names.contains("--encoding"): return .encodings
        case "code": return .languages
        case "shell": return .words(["bash", "zsh", "fish"])
        default: return .nothing
        }
    }
}

extension String {
    /// Up to the end of the first sentence, and no longer than a line.
    var firstSentence: String {
        var end = startIndex
        while end < endIndex {
            let next = index(after: end)
            if self[end] == ".", next == endIndex || self[next] == " " { break }
            if self[end] == ";" || self[end] == ":" && next < endIndex && self[next] == " " && distance(from: startIndex, to: end) > 30 { break }
            if self[end] == "(" && distance(from: startIndex, to: end) > 20 { break }
            end = next
        }
        var text = String(self[..<end])
        while text.last == " " { text.removeLast() }
        return text.count > 90 ? String(text.prefix(89)) + "\u{2026}" : text
    }
}
