/// A piece of text that must stand as it is.
///
/// Spans are found once for a text and shared by all filters (`Text.protected`). The pipeline withdraws every edit that would change
/// one, so a filter need not ask; it asks where what it does elsewhere depends on it.
public struct ProtectedSpan: Sendable, Hashable {
    /// Offsets in bytes of the text, on scalar borders.
    public var start: UInt32
    public var end: UInt32
    public var kind: Kind
    /// The groups that may act here; where spans overlap, only those that may act in both.
    private var admission: Admission

    init(_ range: Range<Int>, _ kind: Kind) {
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
        self.kind = kind
        admission = kind.admission
    }

    public var range: Range<Int> { Int(start)..<Int(end) }

    /// True where an edit of the range would change the span. An insertion at either end does not.
    func overlaps(_ range: Range<Int>) -> Bool {
        range.lowerBound < Int(end) && range.upperBound > Int(start)
    }

    /// Whether filters of a group may act inside.
    public func admits(_ group: Group) -> Bool { admission.contains(Admission(group)) }

    /// True where a filter of a group may not make an edit of the range. A tag may be removed with the address that it holds, a script with its
    /// code, and a left-over line with the number or address in it, but not a part of them.
    func forbids(_ range: Range<Int>, to group: Group) -> Bool {
        guard overlaps(range), !admits(group) else { return false }
        return !((group == .markup || group == .boilerplate) && admission.contains(.inTag) && range.lowerBound <= Int(start) && range.upperBound >= Int(end))
    }

    /// Takes in a span that overlaps and does not start earlier. What may act in only one of both may act in neither.
    mutating func join(_ other: ProtectedSpan) {
        if other.kind.isStrict, !kind.isStrict { kind = other.kind }
        end = max(end, other.end)
        admission.formIntersection(other.admission)
    }
}

extension ProtectedSpan {
    /// The classes of protected text, the one definition for all filters. `summary` and `examples` say more of each.
    public enum Kind: UInt8, Sendable, CaseIterable {
        case fencedCode, inlineCode, codeLine, shell, diff, logLine, dataLine
        case url, email, domain, ipAddress
        case path, fileName
        case number, version, date, time, ratio, verse, standardNumber
        case handle, hashtag, hash, base64, identifier, placeholder
        case commaSeparatedValues, tableRow
        case tag, tex, citation, mailQuote, sic
        /// Lines that their author took out with `emend:off`.
        case switchedOff
        /// Text that the user's stet list names.
        case stet
        /// Text that did not come to rest and is left as it was.
        case frozen

        /// The name of the class, in kebab case: `fenced-code`.
        public var name: String {
            "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
        }

        /// No filter at all may act inside.
        public var isStrict: Bool { self == .fencedCode || self == .inlineCode || self == .switchedOff || self == .stet || self == .frozen }

        /// What leads somewhere when it is typed as it stands.
        public var isAddress: Bool {
            switch self {
            case .url, .email, .domain, .ipAddress, .path, .fileName: true
            default: false
            }
        }

        /// Code, paths and made-up names: a text with many of them names more things that no word list knows.
        public var isTechnical: Bool {
            switch self {
            case .fencedCode, .inlineCode, .codeLine, .shell, .diff, .logLine, .dataLine, .path, .fileName, .handle, .hashtag, .hash, .base64, .identifier: true
            default: false
            }
        }

        /// Whether filters of a group may act inside.
        ///
        /// - strict kinds (code in fences and backticks, lines that were switched off, stet entries, frozen text): none, though code in backticks may go with a script that holds it.
        /// - code that no fence marks, structured data, tags: `mojibake` and `unicode`, but not `entities`, as there `&amp;` may be
        ///   meant; in tags also `markup` and `headings`, which remove them.
        /// - lines, quotations and citations, which hold several words: `entities`, `mojibake`, `unicode`, `markup`.
        /// - names and numbers: `entities`, `mojibake`, `unicode`; `markup` may remove a tag that holds one as a whole, but not cut it. A URL, a path and
        ///   an identifier it may cut: what is left of a tag looks like one.
        ///
        /// Inside a span a reference counts only with its semicolon: `&amp;` in a URL may be decoded, `&copy=` names a parameter.
        public func admits(_ group: Group) -> Bool { admission.contains(Admission(group)) }

        /// The groups that may act inside, in running order.
        public var admittedGroups: [Group] { Group.allCases.filter(admits) }

        var admission: Admission {
            switch self {
            case .fencedCode, .switchedOff, .stet, .frozen: []
            case .inlineCode: [.inTag]
            case .codeLine, .shell, .diff, .logLine, .dataLine, .tex: [.decode, .mojibake, .unicode, .inTag]
            case .tag: [.decode, .mojibake, .unicode, .markup, .inTag, .headings]
            case .commaSeparatedValues, .tableRow, .citation, .mailQuote, .sic: [.decode, .entities, .mojibake, .unicode, .markup, .inTag]
            case .identifier, .url, .path: [.decode, .entities, .mojibake, .unicode, .markup, .inTag]
            default: [.decode, .entities, .mojibake, .unicode, .inTag]
            }
        }
    }
}

/// A set of the groups that may act in some protected text.
struct Admission: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let decode = Admission(rawValue: 1)
    static let entities = Admission(rawValue: 2)
    static let mojibake = Admission(rawValue: 4)
    static let unicode = Admission(rawValue: 8)
    static let markup = Admission(rawValue: 16)
    static let headings = Admission(rawValue: 32)
    /// Not a group: a tag, an element or a left-over line that holds the whole span may be removed.
    static let inTag = Admission(rawValue: 64)
    /// Groups that may act in no protected text.
    private static let later = Admission(rawValue: 128)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ group: Group) {
        self = switch group {
        case .decode: .decode
        case .entities: .entities
        case .mojibake: .mojibake
        case .unicode: .unicode
        case .markup: .markup
        case .headings: .headings
        default: .later
        }
    }
}
