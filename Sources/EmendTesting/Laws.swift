// EmendTesting: the laws that every filter and every pipeline keeps, as calls for tests, and texts to try them on.

public import Emend

/// A law that was broken, and where.
public struct Violation: Sendable, CustomStringConvertible {
    public let law: String
    public let filter: String
    /// The example that shows it, if an example does: `Module/File.swift` and line.
    public let fileID: String?
    public let line: Int?
    public let detail: String

    public var description: String { "\(filter): \(law): \(detail)" }
}

/// The laws as checks. Each returns what it found broken; nothing is printed and nothing traps.
///
///     for violation in Laws.violations(of: MyFilter()) { Issue.record("\(violation)") }
public enum Laws {
    /// Checks a filter on the examples of its card and on texts made from them.
    ///
    /// Runs the filter some hundred times over short texts.
    public static func violations(of filter: any Filter, knowledge: Knowledge = .standard) -> [Violation] {
        var check = FilterCheck(filter: filter.asShown, knowledge: knowledge)
        check.card()
        check.examples()
        check.triggers()
        check.surroundings()
        check.code()
        check.random()
        check.growth()
        return check.violations
    }

    /// Checks a pipeline on one text: it comes to rest, cuts do not matter, replay and undo are exact, the output is UTF-8.
    public static func violations(of pipeline: Pipeline, on bytes: [UInt8], named name: String) -> [Violation] {
        var found: [Violation] = []
        func report(_ law: String, _ detail: String) {
            found.append(Violation(law: law, filter: name, fileID: nil, line: nil, detail: detail))
        }
        let outcome = pipeline.clean(bytes, recording: [.changes, .journal])
        if !outcome.faults.isEmpty { report("edits are sound", "\(outcome.faults)") }
        if String(validating: outcome.bytes, as: UTF8.self) == nil { report("output is UTF-8", "it is not") }
        let again = pipeline.clean(outcome.bytes, recording: .changes)
        if again.bytes != outcome.bytes {
            report("idempotent", "cleaning the output changes it: \(again.changes.filter(\.isApplied).prefix(3).map { "\($0.filter) \($0.before) -> \($0.after)" })")
        }
        if (try? outcome.journal.replay(bytes)) != outcome.bytes { report("replay is exact", "applying the journal does not give the output") }
        if (try? outcome.journal.undo(outcome.bytes)) != bytes { report("undo is exact", "undoing the journal does not give the input") }
        if inPieces(pipeline, bytes) != outcome.bytes { report("cuts do not matter", "the output differs when the input arrives in pieces") }
        for change in outcome.changes where change.range.lowerBound < 0 || change.range.upperBound > bytes.count {
            report("offsets are original", "\(change.filter) \(change.range)")
        }
        if outcome.changes.contains(where: \.isApplied) != outcome.isChanged, outcome.bytes != bytes {
            report("every change is told", "the text differs and no change says so")
        }
        return found
    }

    /// Cleans a text that arrives in pieces of 1, 2, 3, 5, 8, ... bytes.
    private static func inPieces(_ pipeline: Pipeline, _ bytes: [UInt8]) -> [UInt8] {
        var document = pipeline.document()
        var result: [UInt8] = []
        var start = 0
        var (size, next) = (1, 2)
        while start < bytes.count {
            let end = min(bytes.count, start + size)
            document.append(bytes[start..<end])
            while let block = document.next() { result += block.bytes }
            start = end
            (size, next) = (next, size + next)
        }
        while let block = document.finish() { result += block.bytes }
        return result
    }
}

private struct FilterCheck {
    let filter: any Filter
    let name: String
    let pipeline: Pipeline
    var violations: [Violation] = []

    init(filter: any Filter, knowledge: Knowledge) {
        self.filter = filter
        name = filter.card.id
        pipeline = Pipeline([filter], knowledge: knowledge, settings: Settings(appliesUnsafe: true, language: .fixed(.english)))
    }

    private mutating func report(_ law: String, _ detail: String, _ example: Example? = nil) {
        violations.append(Violation(law: law, filter: name, fileID: example?.fileID, line: example?.line, detail: detail))
    }

    mutating func card() {
        let card = filter.card
        let isKebab = !card.id.isEmpty && card.id.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) }
        if !isKebab { report("ids are in kebab case", card.id) }
        let shown: Example.Kind = card.safety == .hint ? .reports : .fixes
        if !card.examples.contains(where: { $0.kind == shown }) { report("examples hold", "no example of what is found") }
        if !card.examples.contains(where: { $0.kind == .keeps }) { report("examples hold", "no example of what is kept") }
        if card.examples.count > 6 { report("examples hold", "\(card.examples.count) examples; six at most") }
    }

    mutating func examples() {
        for example in filter.card.examples {
            let outcome = pipeline.clean(Array(example.before.utf8))
            if outcome.text != example.after {
                report("examples hold", "\(example.before.debugDescription) became \(outcome.text.debugDescription), not \(example.after.debugDescription)", example)
            }
            switch example.kind {
            case .reports where outcome.changes.isEmpty: report("examples hold", "nothing is reported", example)
            case .keeps where !outcome.changes.isEmpty: report("examples hold", "something is reported: \(outcome.changes)", example)
            default: break
            }
            for violation in Laws.violations(of: pipeline, on: Array(example.before.utf8), named: name) {
                report(violation.law, violation.detail, example)
            }
        }
    }

    /// Without its trigger bytes a filter proposes nothing. The filter runs behind a mask here, since a pipeline would not call it.
    mutating func triggers() {
        let masked = Pipeline([Untriggered(filter)], knowledge: pipeline.knowledge, settings: pipeline.settings)
        for example in filter.card.examples {
            let rest = String(decoding: example.before.utf8.map { filter.triggers.contains($0) ? UInt8(ascii: "~") : $0 }, as: UTF8.self)
            let outcome = masked.clean(Array(rest.utf8))
            if Array(rest.utf8).allSatisfy({ !filter.triggers.contains($0) }), !outcome.changes.isEmpty {
                report("triggers are honest", "\(rest.debugDescription) has none and is changed", example)
            }
        }
    }

    /// What other paragraphs hold does not matter to a filter of reach line or paragraph.
    mutating func surroundings() {
        guard filter.card.reach != .document else { return }
        let before = "An earlier paragraph stands here.\n\n"
        let after = "\n\nA later one ends it.\n"
        for example in filter.card.examples {
            let outcome = pipeline.clean(Array((before + example.before + after).utf8))
            if outcome.text != before + example.after + after {
                report("neighbours do not matter", "among other paragraphs it became \(outcome.text.debugDescription)", example)
            }
        }
    }

    /// No filter acts inside code.
    mutating func code() {
        for example in filter.card.examples {
            let fenced = "```\n" + example.before + "\n```\n"
            guard !example.before.contains("```"), example.before.unicodeScalars.allSatisfy({ $0 != "\r" }) else { continue }
            let text = pipeline.clean(Array(fenced.utf8)).text
            if text != fenced { report("stet", "changed in a code block: \(text.debugDescription)", example) }
        }
    }

    /// The laws of a pipeline on texts stitched from pieces of the examples.
    mutating func random() {
        let seed = name.utf8.reduce(UInt64(17)) { ($0 &* 31) &+ UInt64($1) }
        for text in RandomText(seed: seed, pieces: filter.card.examples.map(\.before)).prefix(60) {
            for violation in Laws.violations(of: pipeline, on: text, named: name) {
                report(violation.law, violation.detail + " in " + String(decoding: text, as: UTF8.self).debugDescription)
            }
        }
    }

    /// Eight times the text takes no more than some thirty times the time: quadratic growth would take sixty-four.
    mutating func growth() {
        let unit = Array((filter.card.examples.map(\.before).joined(separator: " ") + " ").utf8)
        let small = Array(repeatElement(unit, count: max(1, 4_000 / unit.count)).joined())
        let large = Array(repeatElement(small, count: 8).joined())
        let clock = ContinuousClock()
        func fastest(_ text: [UInt8]) -> Duration {
            (0..<3).map { _ in clock.measure { _ = pipeline.clean(text, recording: []) } }.min()!
        }
        let (few, many) = (fastest(small), fastest(large))
        if many > few * 30 + .milliseconds(20) { report("linear", "8 times the text took \(many) instead of \(few)") }
    }
}

/// A filter that claims to need no byte in particular.
private struct Untriggered: Filter {
    let filter: any Filter
    let card: Card
    let triggers = ByteSet.all

    init(_ filter: any Filter) {
        self.filter = filter
        card = filter.card
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) { filter.scan(text, &edits) }
}
