import EmendCore
import EmendUnicode

/// An entry of a stet list.
public struct StetEntry: Sendable {
    public let place: DictionaryPlace
    /// As written in the list.
    public let text: [UInt8]
    enum Pattern: Sendable {
        case phrase(Phrase)
        case expression(RegularExpression)
    }
    let pattern: Pattern

    /// Reads a line: a word, a phrase, `/a regular expression/`, each exact after a `=`. A backslash before the first character takes its special sense.
    init(_ line: [UInt8], at place: DictionaryPlace) throws(DictionaryError) {
        func refused(_ problem: String) -> DictionaryError { DictionaryError(place: place, problem: problem) }
        self.place = place
        text = line
        let isExact = line.first == UInt8(ascii: "=") && line.count > 1
        let body = isExact ? trimmed(line.dropFirst()) : line
        if body.first == UInt8(ascii: "/"), body.count > 1 {
            guard body.last == UInt8(ascii: "/") else {
                let what = body.dropFirst().contains(UInt8(ascii: "/")) ? "has something after the last slash; take it out (= before the first one makes case matter)" : "lacks the slash at its end; add it"
                throw refused("\(shown(line)) \(what), or put a backslash before the first slash to mean it as text")
            }
            pattern = try Self.expression(Array(body.dropFirst().dropLast()), ignoresCase: !isExact, place)
            return
        }
        if let (wrong, right) = line.split(around: "->"), !wrong.isEmpty, !right.isEmpty { throw refused("\(shown(line)) is a correction; give the file with --corrections, or write the text as a regular expression between slashes") }
        if line.looksLikeTOML { throw refused("\(shown(line)) is TOML; give the configuration of typos with --corrections") }
        let isEscaped = body.first == UInt8(ascii: "\\") && body.count > 1 && [0x23, 0x2F, 0x3D, 0x5C].contains(body[1])
        let literal = (isEscaped ? Array(body.dropFirst()) : body).withoutEscapedComments
        guard let phrase = Phrase(literal, isExact: isExact) else { throw refused("\(shown(line)) has neither letter nor digit; write it as a regular expression between slashes") }
        pattern = .phrase(phrase)
    }

    /// A word or phrase as it stands, without marks.
    init(word: [UInt8], isExact: Bool, at place: DictionaryPlace) throws(DictionaryError) {
        guard let phrase = Phrase(word, isExact: isExact) else { throw DictionaryError(place: place, problem: "\(shown(word)) has neither letter nor digit") }
        self.place = place
        text = word
        pattern = .phrase(phrase)
    }

    private static func expression(_ pattern: [UInt8], ignoresCase: Bool, _ place: DictionaryPlace) throws(DictionaryError) -> Pattern {
        guard !pattern.isEmpty else { throw DictionaryError(place: place, problem: "the regular expression is empty; write one between the slashes") }
        let normal = pattern.withUnsafeBufferPointer { Normalization.composed($0) } ?? pattern
        do {
            return .expression(try RegularExpression(normal, ignoresCase: ignoresCase))
        } catch {
            let spot = error.character.map { ", at character \($0)" } ?? ""
            throw DictionaryError(place: place, problem: "/\(shown(pattern))/ is no regular expression: \(inWords(error.name))\(spot); correct it, or put a backslash before the first slash to mean it as text")
        }
    }

    /// What ICU finds wrong with a pattern.
    private static func inWords(_ name: String) -> String {
        switch name {
        case "U_REGEX_MISMATCHED_PAREN": "a parenthesis is not closed, or not opened"
        case "U_REGEX_MISSING_CLOSE_BRACKET", "U_REGEX_SET_CONTAINS_STRING": "a bracket is not closed"
        case "U_REGEX_RULE_SYNTAX": "something stands where it has no sense, such as a * with nothing before it"
        case "U_REGEX_BAD_ESCAPE_SEQUENCE": "there is no such escape after the backslash"
        case "U_REGEX_BAD_INTERVAL", "U_REGEX_MAX_LT_MIN", "U_REGEX_NUMBER_TOO_BIG": "the numbers in { } are wrong"
        case "U_REGEX_PROPERTY_SYNTAX": "the property in \\p{ } is unknown"
        case "U_REGEX_INVALID_RANGE": "a range in brackets ends before it starts"
        case "U_REGEX_INVALID_BACK_REF", "U_REGEX_INVALID_CAPTURE_GROUP_NAME": "it refers to a group that is not there"
        case "U_REGEX_LOOK_BEHIND_LIMIT": "a look-behind must not match text of any length"
        case "U_REGEX_INVALID_FLAG": "a flag in (? ) is unknown"
        case "U_REGEX_UNIMPLEMENTED": "ICU does not have this feature"
        default: "ICU says \(name)"
        }
    }

    var phrase: Phrase? { if case .phrase(let phrase) = pattern { phrase } else { nil } }
}
