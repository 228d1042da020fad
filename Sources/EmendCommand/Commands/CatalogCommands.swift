import ArgumentParser
import Emend
import Glibc

/// `emend filters`: lists what there is.
struct FiltersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend filters",
        abstract: "Lists the groups and their filters in running order.",
        usage: "emend filters [--json | --markdown] [--no-config]")

    @Flag(help: "Print an array of JSON objects, one line for each filter, with everything that is known of it.")
    var json = false

    @Flag(help: "Print a table in Markdown, as the README has it.")
    var markdown = false

    @Flag(name: .customLong("no-config"), help: "Leave out the rules of emend.toml.")
    var ignoresConfiguration = false

    mutating func run() throws {
        if json, markdown { throw UsageError(message: "--json and --markdown exclude each other") }
        let cards = try allCards(withRules: !ignoresConfiguration)
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        if markdown {
            try output.write(table(of: cards))
        } else if json {
            let lines = cards.map { String(decoding: object(for: $0).bytes, as: UTF8.self) }
            try output.write("[\n" + lines.joined(separator: ",\n") + "\n]\n")
        } else {
            for group in Group.allCases {
                let members = cards.filter { $0.group == group }
                if !members.isEmpty { try output.write(group.rawValue + "\n" + list(members, indent: "  ")) }
            }
        }
        try output.flush()
    }

    private func table(of cards: [Card]) -> String {
        func cell(_ text: String) -> String { text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
        var result = "| filter | what it does |\n| --- | --- |\n"
        for group in Group.allCases {
            let members = cards.filter { $0.group == group }
            if !members.isEmpty { result += "| **\(group.rawValue)** | |\n" }
            for card in members { result += "| `\(card.id)` | \(cell(card.summary))\(marks(of: card)) |\n" }
        }
        return result
    }

    private func object(for card: Card) -> JSONObject {
        var object = JSONObject()
        object.add("id", card.id)
        object.add("group", card.group.rawValue)
        object.add("summary", card.summary)
        object.add("reason", card.reason)
        object.add("stays", card.stays)
        object.add("safety", card.safety.rawValue)
        object.add("reach", card.reach.rawValue)
        object.add("languages", card.languages.description)
        object.add("optIn", card.isOptIn)
        object.add("examples", card.examples.map { example in
            var pair = JSONObject()
            pair.add("kind", "\(example.kind)")
            pair.add("before", example.before)
            pair.add("after", example.after)
            return pair
        })
        return object
    }
}

/// `emend explain`: says what a filter does and why.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend explain",
        abstract: "Says what a filter, or a group of filters, does and why, with examples.",
        usage: "emend explain NAME [--no-config]",
        discussion: "emend explain protected lists the classes of text that filters leave alone, such as url and code-line; each has a page, too.")

    @Argument(help: ArgumentHelp("The name of a filter, a group or a class of protected text.", valueName: "name"))
    var name: String

    @Flag(name: .customLong("no-config"), help: "Leave out the rules of emend.toml.")
    var ignoresConfiguration = false

    mutating func run() throws {
        let cards = try allCards(withRules: !ignoresConfiguration)
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        if let card = cards.first(where: { $0.id == name }) {
            try output.write(Self.explanation(of: card))
        } else if let group = Group(rawValue: name) {
            let members = cards.filter { $0.group == group }
            try output.write(members.isEmpty ? "\(name): \(group == .own ? "no emend.toml for the working directory has a [[rule]]" : "this group has no filters yet")\n" : "\(name)\n" + list(members, indent: "  "))
        } else if name == Self.protected {
            try output.write(protectedClasses())
        } else if let kind = ProtectedSpan.Kind.allCases.first(where: { $0.name == name }) {
            try output.write(explanation(of: kind))
        } else {
            let names = cards.map(\.id) + Set(cards.map(\.group.rawValue)).sorted() + [Self.protected] + ProtectedSpan.Kind.allCases.map(\.name)
            throw UsageError(unknown: name, nearest: nearestName(to: name, in: names))
        }
        try output.flush()
    }

    private static let protected = "protected"

    private func protectedClasses() -> String {
        let kinds = ProtectedSpan.Kind.allCases
        let width = kinds.map(\.name.count).max()! + 2
        return kinds.reduce("\(Self.protected)\n") { $0 + "  " + padded($1.name, width) + $1.summary + "\n" }
    }

    private func explanation(of kind: ProtectedSpan.Kind) -> String {
        let groups = kind.admittedGroups.map(\.rawValue).joined(separator: ", ")
        var result = "\(kind.name)\n  protected text; inside it may act: \(groups.isEmpty ? "no group" : groups)\n\n" + wrapped(kind.summary, indent: "  ") + "\n"
        for example in kind.examples {
            if let span = example.span {
                result += "  stands   \"\(visible(String(decoding: Array(example.text.utf8)[span], as: UTF8.self)))\" in \"\(visible(example.text))\"\n"
            } else {
                result += "  is none  \"\(visible(example.text))\"\n"
            }
        }
        return result
    }

    static func explanation(of card: Card) -> String {
        var facts = "group \(card.group.rawValue), \(card.safety.rawValue), sees one \(card.reach.rawValue)"
        if card.languages != .any { facts += ", \(card.languages.description) only" }
        if card.needsNaming { facts += ", only where it or its option is named" } else if card.isOptIn { facts += ", not in the preset news" }
        var result = "\(card.id)\n  \(facts)\n\n"
        result += wrapped(card.summary, indent: "  ") + "\n" + wrapped(card.reason, indent: "  ") + "\n"
        if !card.stays.isEmpty { result += wrapped("Leaves alone: " + card.stays, indent: "  ") + "\n" }
        for example in card.examples {
            let before = visible(example.before)
            switch example.kind {
            case .fixes: result += "  before   \"\(before)\"\n  after    \"\(visible(example.after))\"\n\n"
            case .keeps: result += "  stays    \"\(before)\"\n"
            case .reports: result += "  hint in  \"\(before)\"\n"
            }
        }
        return result
    }
}

/// The cards of the catalog, and of the rules that count in the working directory.
private func allCards(withRules: Bool) throws -> [Card] {
    let rules = withRules ? try Project(try Configuration.found(for: []), arguments: []).checkedRules() : []
    return Catalog.cards + rules.map(\.card)
}

/// Filters with their summaries, aligned; what is not applied by default is marked.
private func list(_ cards: [Card], indent: String) -> String {
    let width = (Catalog.cards + cards).map(\.id.count).max() ?? 0
    return cards.map { card in
        "\(indent)\(padded(card.id, width))  \(card.summary)\(marks(of: card))\n"
    }.joined()
}

/// What is said of a filter that is not applied by default.
private func marks(of card: Card) -> String {
    let marks = [card.safety == .safe ? nil : card.safety.rawValue, card.isOptIn ? (card.needsNaming ? "by name" : "opt-in") : nil].compactMap { $0 }
    return marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]"
}

/// The text in lines of at most 80 columns.
private func wrapped(_ text: String, indent: String) -> String {
    var result = ""
    var line = indent
    for word in text.split(separator: " ") {
        if line.count + word.count + 1 > 80, line != indent {
            result += line + "\n"
            line = indent
        }
        line += (line == indent ? "" : " ") + word
    }
    return result + line + "\n"
}
