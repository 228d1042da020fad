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
            throw DictionaryError(place: place, problem: "/\(shown(pattern))/ is no regular expression: \(error.inWords)\(spot); correct it, or put a backslash before the first slash to mean it as text")
        }
    }

    var phrase: Phrase? { if case .phrase(let phrase) = pattern { phrase } else { nil } }
}
