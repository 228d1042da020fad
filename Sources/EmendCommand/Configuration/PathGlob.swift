/// A pattern of paths as a `.gitignore` has them: `*.md` at any depth, `docs/**/*.txt` from where the pattern counts from, `drafts/` for all below; `?`, `[a-z]`,
/// `[!a-z]` and `{a,b}` too, and `!` before a pattern that takes paths out again.
///
/// A pattern that fits a directory fits all below it. Matching takes time linear in the path times the pattern.
struct PathGlob: Sendable {
    /// Why a pattern is none, as a part of a sentence.
    struct Malformed: Error {
        let reason: String
    }

    let text: String
    let takesOut: Bool
    private var alternatives: [[Part]] = []

    /// What stands between two slashes.
    private enum Part: Sendable {
        case anyParts
        case name([Token])
    }

    private enum Token: Sendable {
        case scalar(Unicode.Scalar)
        case one, run
        case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)

        func fits(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .scalar(let own): own == scalar
            case .one, .run: true
            case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
            }
        }
    }

    init(_ text: String) throws(Malformed) {
        self.text = text
        var scalars = Array(text.unicodeScalars)
        takesOut = scalars.first == "!"
        if takesOut { scalars.removeFirst() }
        if scalars.isEmpty { throw Malformed(reason: "is empty") }
        for alternative in try Self.expanded(scalars) { alternatives.append(try Self.parts(alternative)) }
    }

    /// Whether it fits a path, given as its parts, or a directory above it.
    func fits(_ path: [[Unicode.Scalar]]) -> Bool { alternatives.contains { Self.fits($0, path) } }

    private static func fits(_ parts: [Part], _ path: [[Unicode.Scalar]]) -> Bool {
        // Where the pattern may stand before each part of the path.
        var states = Array(repeating: false, count: parts.count + 1)
        states[0] = true
        func skipAnyParts() {
            for index in parts.indices where states[index] {
                if case .anyParts = parts[index] { states[index + 1] = true }
            }
        }
        skipAnyParts()
        for name in path {
            var next = Array(repeating: false, count: parts.count + 1)
            for index in parts.indices where states[index] {
                switch parts[index] {
                case .anyParts:
                    next[index] = true
                    if index == parts.count - 1 { return true }
                case .name(let tokens): if fits(tokens, name) { next[index + 1] = true }
                }
            }
            states = next
            if case .anyParts? = parts.last {} else if states[parts.count] { return true }
            skipAnyParts()
        }
        return false
    }

    private static func fits(_ tokens: [Token], _ name: [Unicode.Scalar]) -> Bool {
        var (token, place) = (0, 0)
        // The last run, and how far it reaches for now: it is the only one that need grow.
        var run: (token: Int, place: Int)?
        while place < name.count {
            if token < tokens.count, case .run = tokens[token] {
                run = (token, place)
                token += 1
            } else if token < tokens.count, tokens[token].fits(name[place]) {
                token += 1
                place += 1
            } else if let last = run {
                run = (last.token, last.place + 1)
                token = last.token + 1
                place = last.place + 1
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { if case .run = $0 { true } else { false } }
    }

    private static func parts(_ text: [Unicode.Scalar]) throws(Malformed) -> [Part] {
        var names = text.split(separator: "/", omittingEmptySubsequences: false).map(Array.init)
        let isForDirectories = names.count > 1 && names.last!.isEmpty
        if isForDirectories { names.removeLast() }
        let isAnchored = names.count > 1
        if isAnchored, names.first!.isEmpty { names.removeFirst() }
        if names.contains(where: { $0 == [] || $0 == ["."] || $0 == [".", "."] }) { throw Malformed(reason: "has a part that is empty, . or ..") }
        var parts = isAnchored ? [] : [Part.anyParts]
        for name in names { parts.append(name == ["*", "*"] ? .anyParts : .name(try tokens(name))) }
        return isForDirectories ? parts + [.anyParts] : parts
    }

    private static func tokens(_ name: [Unicode.Scalar]) throws(Malformed) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < name.count {
            switch name[index] {
            case "*": tokens.append(.run)
            case "?": tokens.append(.one)
            case "[": tokens.append(try set(name, &index))
            case "\\":
                guard index + 1 < name.count else { throw Malformed(reason: "ends in a backslash") }
                index += 1
                tokens.append(.scalar(name[index]))
            default: tokens.append(.scalar(name[index]))
            }
            index += 1
        }
        return tokens
    }

    /// Reads a set in brackets; leaves the index at its end.
    private static func set(_ name: [Unicode.Scalar], _ index: inout Int) throws(Malformed) -> Token {
        var place = index + 1
        let isNegated = place < name.count && (name[place] == "!" || name[place] == "^")
        if isNegated { place += 1 }
        let first = place
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        // A bracket right at the start is a member.
        while place < name.count, name[place] != "]" || place == first {
            if name[place] == "\\", place + 1 < name.count { place += 1 }
            let low = name[place]
            if place + 2 < name.count, name[place + 1] == "-", name[place + 2] != "]" {
                guard low <= name[place + 2] else { throw Malformed(reason: "has a range in brackets that ends before it starts") }
                ranges.append(low...name[place + 2])
                place += 3
            } else {
                ranges.append(low...low)
                place += 1
            }
        }
        guard place < name.count else { throw Malformed(reason: "has a [ that is not closed") }
        index = place
        return .set(ranges, isNegated: isNegated)
    }
}
