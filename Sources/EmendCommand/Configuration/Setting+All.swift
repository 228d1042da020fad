import Emend
import EmendLexicon
import EmendUnicode

extension Setting {
    /// All settings, in the order in which they are shown.
    ///
    /// What is said with a single call has no place among them: where text goes and what is told of it (--in-place, --out, --check, --diff, --stats, --journal,
    /// --changes, --dropped, --compression).
    static let all: [Setting] = [
        choice("preset", \.selection.preset),
        list("only", \.selection.only, problem: emptyName),
        list("without", \.selection.without, problem: emptyName),
        list("also", \.selection.also, problem: emptyName).askingForFilters,
        flag("unsafe", \.selection.unsafe, ["--unsafe", "--no-unsafe"]),
        text("lang", \.selection.lang) { isLanguage($0) ? nil : "cannot be \"\(visible($0))\", which is no language code such as en, en-GB or fr" },
        choice("format", \.format.format),
        list("field", \.format.field) { $0.contains("") ? "holds an empty name" : nil },
        flag("header", \.format.hasHeader, ["--header", "--no-header"]),
        choice("missing-field", \.format.missingField),
        text("encoding", \.format.encoding) { name in
            if name.lowercased() == "auto" || Encoding(name) != nil { return nil }
            let hint = nearestName(to: name.lowercased(), in: Encoding.all.map { $0.lowercased() }).map { "; did you mean \($0)?" } ?? ""
            return "cannot be \"\(visible(name))\": ICU knows no encoding of this name\(hint)"
        },
        choice("encoding-errors", \.format.encodingErrors),
        choice("quotes", \.style.quotes).askingForFilters,
        choice("dash", \.style.dash).askingForFilters,
        choice("variety", \.style.variety).askingForFilters,
        choice("markup", \.style.markup),
        text("transform", \.style.transform).askingForFilters,
        choice("newline", \.style.newline).askingForFilters,
        flag("unwrap", \.style.unwrap, ["--unwrap", "--no-unwrap"]).askingForFilters,
        choice("bullets", \.style.bullets).askingForFilters,
        choice("paragraphs", \.style.paragraphs).askingForFilters,
        choice("color", \.reports.color).forAllTexts,
        number("jobs", \.speed.jobs, ["--jobs", "-j"]).forAllTexts,
    ]

    private typealias Path<Value> = WritableKeyPath<CleanCommand, Value> & Sendable

    private static func choice<Choice: CaseIterable & RawRepresentable<String> & SendableMetatype>(_ key: String, _ path: Path<Choice>) -> Setting {
        Setting(key, .choice(Choice.allCases.map(\.rawValue)), value: { .text($0[keyPath: path].rawValue) }) { command, value in
            if case .text(let name) = value, let choice = Choice(rawValue: name) { command[keyPath: path] = choice }
        }
    }

    private static func choice<Choice: CaseIterable & RawRepresentable<String> & SendableMetatype>(_ key: String, _ path: Path<Choice?>) -> Setting {
        Setting(key, .choice(Choice.allCases.map(\.rawValue)), value: { $0[keyPath: path].map { .text($0.rawValue) } ?? .none }) { command, value in
            if case .text(let name) = value { command[keyPath: path] = Choice(rawValue: name) }
        }
    }

    private static func text(_ key: String, _ path: Path<String>, problem: @escaping @Sendable (String) -> String?) -> Setting {
        var setting = Setting(key, .text, value: { .text($0[keyPath: path]) }) { command, value in
            if case .text(let text) = value { command[keyPath: path] = text }
        }
        setting.problem = { if case .text(let text) = $0 { problem(text) } else { nil } }
        return setting
    }

    private static func text(_ key: String, _ path: Path<String?>) -> Setting {
        Setting(key, .text, value: { $0[keyPath: path].map { .text($0) } ?? .none }) { command, value in
            if case .text(let text) = value { command[keyPath: path] = text }
        }
    }

    private static func list(_ key: String, _ path: Path<[String]>, problem: @escaping @Sendable ([String]) -> String?) -> Setting {
        var setting = Setting(key, .list, value: { .list($0[keyPath: path]) }) { command, value in
            if case .list(let list) = value { command[keyPath: path] = list }
        }
        setting.problem = { if case .list(let list) = $0 { problem(list) } else { nil } }
        return setting
    }

    private static func flag(_ key: String, _ path: Path<Bool>, _ spellings: [String]) -> Setting {
        var setting = Setting(key, .flag, value: { .flag($0[keyPath: path]) }) { command, value in
            if case .flag(let truth) = value { command[keyPath: path] = truth }
        }
        setting.spellings = spellings
        return setting
    }

    private static func number(_ key: String, _ path: Path<Int?>, _ spellings: [String]) -> Setting {
        var setting = Setting(key, .number, value: { $0[keyPath: path].map { .number($0) } ?? .none }) { command, value in
            if case .number(let number) = value { command[keyPath: path] = number }
        }
        setting.spellings = spellings
        setting.problem = { if case .number(let number) = $0, number < 1 { "is 1 at least" } else { nil } }
        return setting
    }

    private var forAllTexts: Setting { with { $0.isByPath = false } }
    private var askingForFilters: Setting { with { $0.asksForFilters = true } }

    private func with(_ change: (inout Setting) -> Void) -> Setting {
        var copy = self
        change(&copy)
        return copy
    }

    @Sendable private static func emptyName(_ names: [String]) -> String? {
        names.contains { $0.split(separator: ",", omittingEmptySubsequences: false).contains { $0.allSatisfy { $0 == " " } } } ? "holds an empty name" : nil
    }

    private static func isLanguage(_ code: String) -> Bool { code == "auto" || isLanguageTag(code) }
}
