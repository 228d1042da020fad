import Emend
import EmendLexicon

/// A `[[rule]]` of a file of settings.
struct RuleEntry {
    let place: DictionaryPlace
    let id: String
    private var match: (text: String, place: DictionaryPlace)
    private var replace: (text: String, place: DictionaryPlace)?
    private var safety = Safety.safe
    private var reason: String?
    /// Where nothing is written, `after` is nil.
    private var examples: [(before: String, after: String?, place: DictionaryPlace)] = []
    private var keeps: [(text: String, place: DictionaryPlace)] = []

    private static let keys = ["id", "match", "replace", "safety", "reason", "examples", "keeps"]

    init(_ members: [(key: String, line: Int, value: TOMLValue)], at place: DictionaryPlace) throws(DictionaryError) {
        func at(_ line: Int) -> DictionaryPlace { DictionaryPlace(file: place.file, line: line) }
        self.place = place
        var id: String?
        var match: (text: String, place: DictionaryPlace)?
        for (key, line, value) in members {
            let place = at(line)
            func text() throws(DictionaryError) -> String { try Self.text(value, key, place) }
            switch key {
            case "id": id = try text()
            case "match": match = (try text(), place)
            case "replace": replace = (try text(), place)
            case "reason": reason = try text()
            case "safety":
                let name = try text()
                guard let known = Safety(rawValue: name) else { throw DictionaryError(place: place, problem: "safety cannot be \"\(visible(name))\"; there is safe, unsafe, hint") }
                safety = known
            case "keeps":
                if case .string = value { keeps = [(try text(), place)] } else {
                    keeps = try Self.items(value, key, place).map { item throws(DictionaryError) in (try Self.text(item.value, key, at(item.line)), at(item.line)) }
                }
            case "examples":
                examples = try Self.items(value, key, place).map { item throws(DictionaryError) in try Self.example(item.value, at(item.line)) }
            default: throw DictionaryError(place: place, problem: unknownName("key", key, Self.keys))
            }
        }
        guard let name = id else { throw DictionaryError(place: place, problem: "[[rule]] lacks an id; name what it finds, as in id = \"old-name\"") }
        guard let match else { throw DictionaryError(place: place, problem: "the rule \(visible(name)) lacks a match; add match = 'a regular expression'") }
        if match.text.isEmpty { throw DictionaryError(place: match.place, problem: "the match of the rule \(visible(name)) is empty; write what it finds") }
        if replace == nil, safety != .hint {
            throw DictionaryError(place: place, problem: "the rule \(visible(name)) lacks a replace; add one, or safety = \"hint\" to be told of what it finds")
        }
        let tells = replace == nil
        if let example = examples.first(where: { ($0.after == nil) != tells }) {
            let what = tells ? "has no after, since the rule has no replace" : "has an after, what becomes of before"
            throw DictionaryError(place: example.place, problem: "an example of the rule \(visible(name)) \(what)")
        }
        let isName = name.utf8.first.map { $0 >= 0x61 && $0 <= 0x7A } == true && name.utf8.allSatisfy { $0 == 0x2D || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x7A }
        guard isName else { throw DictionaryError(place: place, problem: "the id \"\(visible(name))\" is not in small letters, digits and hyphens, as in old-name") }
        (self.id, self.match) = (name, match)
    }

    private static func text(_ value: TOMLValue, _ key: String, _ place: DictionaryPlace) throws(DictionaryError) -> String {
        guard case .string(let bytes) = value else { throw DictionaryError(place: place, problem: "\(key) wants a text in quotation marks") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func items(_ value: TOMLValue, _ key: String, _ place: DictionaryPlace) throws(DictionaryError) -> [(line: Int, value: TOMLValue)] {
        guard case .array(let items) = value else {
            throw DictionaryError(place: place, problem: "\(key) wants a list: \(key == "keeps" ? "[\"text\"]" : "[{ before = \"text\", after = \"text\" }]")")
        }
        return items
    }

    private static func example(_ value: TOMLValue, _ place: DictionaryPlace) throws(DictionaryError) -> (before: String, after: String?, place: DictionaryPlace) {
        var (before, after): (String?, String?) = (nil, nil)
        if case .table(let members) = value {
            for (key, line, value) in members {
                let place = DictionaryPlace(file: place.file, line: line)
                switch key {
                case "before": before = try text(value, key, place)
                case "after": after = try text(value, key, place)
                default: throw DictionaryError(place: place, problem: unknownName("key", key, ["before", "after"]))
                }
            }
        }
        guard let before else { throw DictionaryError(place: place, problem: "an example is { before = \"text\", after = \"text\" }") }
        return (before, after, place)
    }
}

extension RuleEntry {
    /// The filter, once its examples hold. Throws where they do not, with the first that does not.
    func filter() throws(DictionaryError) -> OwnRule {
        // As a hint it changes nothing, so that what it proposes is what one scan finds.
        let trial = try rule(.hint)
        let cleaner = Cleaner(filters: [trial])
        func refused(_ place: DictionaryPlace, _ problem: String) -> DictionaryError { DictionaryError(place: place, problem: "the rule \(id) \(problem)") }
        func changes(_ text: String, _ place: DictionaryPlace) throws(DictionaryError) -> [Change] {
            let changes = cleaner.clean(text).changes
            if trial.hasFailed { throw refused(place, "takes too long on its example \(Self.quoted(text)); make its match simpler") }
            return changes
        }
        for (before, after, place) in examples {
            let found = try changes(before, place)
            guard let after else {
                if found.isEmpty { throw refused(place, "finds nothing in its example \(Self.quoted(before))") }
                continue
            }
            let result = Self.text(before, with: found)
            if result != after { throw refused(place, "makes \(found.isEmpty ? "nothing" : Self.quoted(result)) of its example \(Self.quoted(before)), and not \(Self.quoted(after))") }
            let again = Self.text(after, with: try changes(after, place))
            if again != after { throw refused(place, "would change its own result again, \(Self.quoted(after)) to \(Self.quoted(again)); let its match leave that") }
        }
        for (text, place) in keeps {
            let found = try changes(text, place)
            guard let first = found.first else { continue }
            throw refused(place, "finds \(Self.quoted(first.before)) in \(Self.quoted(text)), which it should leave")
        }
        return try rule(safety)
    }

    private static func text(_ text: String, with changes: [Change]) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var start = 0
        for change in changes {
            result += bytes[start..<change.range.lowerBound] + Array(change.after.utf8)
            start = change.range.upperBound
        }
        return String(decoding: result + bytes[start...], as: UTF8.self)
    }

    private func rule(_ safety: Safety) throws(DictionaryError) -> OwnRule {
        let cards = examples.map { before, after, place in
            if let after, self.safety != .hint { return Example.fixes(before, to: after, fileID: place.file, line: place.line) }
            return .reports(before, fileID: place.file, line: place.line)
        } + keeps.map { .keeps($0.text, fileID: $0.place.file, line: $0.place.line) }
        do {
            return try OwnRule(
                id: id, match: match.text, replacement: replace?.text, safety: safety, reason: reason ?? "The rule of \(place) says so.", examples: cards)
        } catch {
            switch error {
            case .match(let problem):
                let spot = problem.character.map { ", at character \($0)" } ?? ""
                throw DictionaryError(place: match.place, problem: "the match of the rule \(id) is no regular expression: \(problem.inWords) (\(problem.name))\(spot)")
            case .replacement(let problem): throw DictionaryError(place: replace?.place ?? place, problem: "the replace of the rule \(id) \(problem)")
            }
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(visible(text))\"" }
}
