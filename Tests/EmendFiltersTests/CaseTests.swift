import Emend
import Foundation
import Testing

/// A defect or a trap on its own, from `corpora/cases/cases.jsonl`.
struct Case {
    let id: String
    let group: String
    let input: String
    let expected: String
    let note: String

    var isFix: Bool { note.hasPrefix("[fix]") }
    /// Cases that need a dictionary belong to another test.
    var needsDictionary: Bool { note.contains("[dict:") }
    /// As the note says: `[variety=en-US]`, `[mode=curly]`, `[mode=unwrap]`, `[dash=em]`, `[profile=markdown]`.
    var style: Style {
        func chosen<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _ usual: Choice) -> Choice {
            Choice.allCases.first { note.contains("[\(key)=\($0.rawValue)]") } ?? usual
        }
        return Style(
            variety: chosen("variety", .keep), newline: note.contains("[mode=newline-lf]") ? .lf : .keep, markup: chosen("profile", .text),
            quotes: chosen("mode", .keep), dash: chosen("dash", .keep), unwraps: note.contains("[mode=unwrap]"), bullets: chosen("bullets", .keep),
            paragraphs: chosen("paragraphs", .keep))
    }
    var appliesUnsafe: Bool { note.contains("[profile=spun]") || note.contains("[profile=aggressive]") }
    /// English, unless the note says another one (`[lang=fr]`) or that the text shows it (`[lang=auto]`).
    var language: LanguageSetting {
        guard let tag = note.range(of: "[lang=") else { return .fixed(.english) }
        let code = note[tag.upperBound...].prefix { $0 != "]" }
        return code == "auto" ? .automatic : .fixed(TextLanguage(code: String(code)))
    }
}

func cases() throws -> [Case] {
    try text("corpora/cases/cases.jsonl").split(separator: "\n").map { line in
        let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
        return Case(id: record["id"]!, group: record["filter"]!, input: record["input"]!, expected: record["expected"]!, note: record["note"]!)
    }
}

@Suite struct CaseTests {
    /// The cases to fix that are fixed today, by group; a change that loses one fails here.
    private static let fixed: [String: Int] = [
        "articles": 15, "boilerplate": 38, "case": 20, "dashes": 164, "entities": 113, "headings": 55, "layout": 45, "markup": 205,
        "mojibake": 164, "pipeline": 38, "punctuation": 39, "quotes": 121, "repeats": 13, "spacing": 159, "spin": 22, "typos": 25,
        "unicode": 99, "variety": 5,
    ]

    @Test func whatIsRightStands() throws {
        let groups = Set(Catalog.filters.map(\.card.group.rawValue)).union(["pipeline"])
        var count = 0
        for each in try cases() where !each.isFix && !each.needsDictionary && groups.contains(each.group) {
            #expect(try clean(each) == each.expected, "\(each.id) \(each.group) \(each.note)")
            count += 1
        }
        ran(count, "cases to keep")
    }

    @Test func whatIsFixedStaysFixed() throws {
        var fixed: [String: Int] = [:]
        for each in try cases() where each.isFix && !each.needsDictionary {
            if try clean(each) == each.expected { fixed[each.group, default: 0] += 1 }
        }
        for (group, least) in Self.fixed {
            #expect(fixed[group, default: 0] >= least, "\(group): \(fixed[group, default: 0]) fixed, \(least) before")
        }
        ran(fixed.values.reduce(0, +), "fixed cases: \(fixed.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
    }

    private func clean(_ each: Case) throws -> String {
        let names = Set(Catalog.filters.map(\.card.group.rawValue))
        guard each.group == "pipeline" || names.contains(each.group) else { return each.input }
        let selection = each.group == "pipeline" ? Selection(style: each.style) : Selection(only: [each.group], style: each.style)
        return try Cleaner(selection, settings: Settings(appliesUnsafe: each.appliesUnsafe, language: each.language)).clean(each.input).text
    }
}
