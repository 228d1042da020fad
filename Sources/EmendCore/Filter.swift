/// Whether an edit is applied.
public enum Safety: String, Sendable, CaseIterable {
    /// Applied by default.
    case safe
    /// Applied on request only.
    case unsafe
    /// Never applied, only reported.
    case hint
}

/// How much text a filter must see at once to decide.
public enum Reach: String, Sendable {
    case line, paragraph, document
}

/// The filters of one phase. The order of the cases is the order in which they run.
public enum Group: String, Sendable, CaseIterable, Comparable {
    case decode, entities, mojibake, unicode, markup, headings, spacing, punctuation, quotes, typos, dashes, articles, repeats
    case `case`
    case layout, boilerplate, variety, spin
    /// The user's rules.
    case own

    public static func < (a: Group, b: Group) -> Bool {
        allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
}

/// A text and what becomes of it; a filter's examples are its tests and its documentation.
public struct Example: Sendable {
    public enum Kind: Sendable {
        /// The text is changed.
        case fixes
        /// The text stands and nothing is said.
        case keeps
        /// The text stands and a hint is given.
        case reports
    }

    public let kind: Kind
    public let before: String
    public let after: String
    /// Where the example stands in the source: `Module/File.swift` and line.
    public let fileID: String
    public let line: Int

    public static func fixes(_ before: String, to after: String, fileID: String = #fileID, line: Int = #line) -> Example {
        Example(kind: .fixes, before: before, after: after, fileID: fileID, line: line)
    }

    public static func keeps(_ text: String, fileID: String = #fileID, line: Int = #line) -> Example {
        Example(kind: .keeps, before: text, after: text, fileID: fileID, line: line)
    }

    public static func reports(_ text: String, fileID: String = #fileID, line: Int = #line) -> Example {
        Example(kind: .reports, before: text, after: text, fileID: fileID, line: line)
    }
}

/// What a filter is: its name, what it does and why, and examples.
public struct Card: Sendable {
    /// The name of the thing found, in kebab case.
    public let id: String
    public let group: Group
    /// What the filter does, in one sentence.
    public let summary: String
    /// Why the defect arises, and what shows that it is one.
    public let reason: String
    /// What looks like the defect and is left alone.
    public let stays: String
    public let safety: Safety
    public let reach: Reach
    public let languages: Languages
    /// Not part of any preset but `all`.
    public let isOptIn: Bool
    /// Not part of `all` either: it loses what a form says, or does nothing without a choice.
    public let needsNaming: Bool
    public let examples: [Example]

    public init(
        id: String, group: Group, summary: String, reason: String, stays: String = "", safety: Safety = .safe, reach: Reach = .line,
        languages: Languages = .any, isOptIn: Bool = false, needsNaming: Bool = false, examples: [Example]
    ) {
        self.id = id
        self.group = group
        self.summary = summary
        self.reason = reason
        self.stays = stays
        self.safety = safety
        self.reach = reach
        self.languages = languages
        self.isOptIn = isOptIn
        self.needsNaming = needsNaming
        self.examples = examples
    }
}

/// One correction. It reads a text and proposes edits; it never changes text itself.
///
/// A filter holds no state, does no input or output, and does not trap: the pipeline refuses unsound edits, but it
/// cannot survive a filter that stops the process.
public protocol Filter: Sendable {
    var card: Card { get }
    /// The bytes without any of which the filter proposes nothing; it is then not run.
    var triggers: ByteSet { get }
    /// Proposes edits in text order. A pipeline may call this from several threads at once.
    func scan(_ text: borrowing Text, _ edits: inout Edits)
    /// The filter as its examples show it: one that does nothing until it is told what to do names something here.
    var asShown: any Filter { get }
    /// It writes as a style says.
    var hasStyle: Bool { get }
}

extension Filter {
    public var asShown: any Filter { self }
    public var hasStyle: Bool { false }
}
