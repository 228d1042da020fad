import Emend
import EmendLexicon

/// What a setting is given in a file of settings.
enum SettingValue: Hashable, Sendable {
    case text(String)
    case flag(Bool)
    case number(Int)
    case list([String])
    /// Nothing was chosen.
    case none
}

/// An option of the command that a file of settings may give, under the same name.
struct Setting: Sendable {
    enum Kind: Sendable {
        case choice([String])
        case text, flag, number, list
    }

    let key: String
    let kind: Kind
    /// It may be another one for each text.
    var isByPath = true
    /// It asks for filters beside those of the preset.
    var asksForFilters = false
    /// How the command line spells it, where that is not `--` and the key.
    var spellings: [String] = []
    /// Why a value of the right kind cannot be used, or nil.
    var problem: @Sendable (SettingValue) -> String? = { _ in nil }
    let value: @Sendable (CleanCommand) -> SettingValue
    let set: @Sendable (inout CleanCommand, SettingValue) -> Void

    init(
        _ key: String, _ kind: Kind, value: @escaping @Sendable (CleanCommand) -> SettingValue,
        set: @escaping @Sendable (inout CleanCommand, SettingValue) -> Void
    ) {
        self.key = key
        self.kind = kind
        self.value = value
        self.set = set
    }

    static func named(_ key: String) -> Setting? { all.first { $0.key == key } }
}

extension Setting {
    /// Reads what a file gives it. Throws for what it cannot be, with the nearest of what it can be.
    func read(_ value: TOMLValue, at place: DictionaryPlace) throws(DictionaryError) -> SettingValue {
        func refused(_ problem: String) -> DictionaryError { DictionaryError(place: place, problem: "\(key) \(problem)") }
        let read: SettingValue
        switch (kind, value) {
        case (.choice(let choices), .string(let bytes)):
            let text = String(decoding: bytes, as: UTF8.self)
            guard choices.contains(text) else {
                let hint = nearestName(to: text, in: choices).map { "did you mean \($0)?" } ?? "there is \(choices.joined(separator: ", "))"
                throw refused("cannot be \"\(visible(text))\"; \(hint)")
            }
            read = .text(text)
        case (.text, .string(let bytes)): read = .text(String(decoding: bytes, as: UTF8.self))
        case (.flag, .boolean(let truth)): read = .flag(truth)
        case (.number, .integer(let number)): read = .number(number)
        case (.list, .string(let bytes)): read = .list([String(decoding: bytes, as: UTF8.self)])
        case (.list, .array(let items)):
            read = .list(try items.map { item throws(DictionaryError) in
                guard case .string(let bytes) = item.value else { throw refused(wanted) }
                return String(decoding: bytes, as: UTF8.self)
            })
        default: throw refused(wanted)
        }
        if let problem = problem(read) { throw refused(problem) }
        return read
    }

    private var wanted: String {
        switch kind {
        case .choice(let choices): "wants one of \(choices.map { "\"\($0)\"" }.joined(separator: ", "))"
        case .text: "wants a text in quotation marks"
        case .flag: "wants true or false"
        case .number: "wants a whole number"
        case .list: "wants a text in quotation marks, or a list of them"
        }
    }

    /// Whether one of the arguments before `--` gives it. What the parser took for an option's value starts with no hyphen.
    func isGiven(in arguments: [String]) -> Bool {
        let names = spellings.isEmpty ? ["--" + key] : spellings
        return arguments.prefix { $0 != "--" }.contains { argument in
            names.contains { name in
                name.hasPrefix("--") ? argument == name || argument.hasPrefix(name + "=") : argument.hasPrefix(name) && !argument.hasPrefix("--")
            }
        }
    }
}

extension SettingValue {
    /// As a file of settings has it.
    var inTOML: String {
        switch self {
        case .text(let text): quotedInTOML(text)
        case .flag(let truth): truth ? "true" : "false"
        case .number(let number): "\(number)"
        case .list(let list): "[" + list.map(quotedInTOML).joined(separator: ", ") + "]"
        case .none: ""
        }
    }
}

/// A basic string of TOML.
func quotedInTOML(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\\(scalar)"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
