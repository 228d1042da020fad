public import EmendCore
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
        self.place = place
        text = line
        let isExact = line.first == UInt8(ascii: "=") && line.count > 1
        let body = isExact ? trimmed(line.dropFirst()) : line
        if body.count >= 2, body.first == UInt8(ascii: "/"), body.last == UInt8(ascii: "/") {
            pattern = try Self.expression(Array(body.dropFirst().dropLast()), ignoresCase: !isExact, place)
            return
        }
        let isEscaped = body.first == UInt8(ascii: "\\") && body.count > 1 && [0x23, 0x2F, 0x3D, 0x5C].contains(body[1])
        let literal = isEscaped ? Array(body.dropFirst()) : body
        guard let phrase = Phrase(literal, isExact: isExact) else {
            throw DictionaryError(place: place, problem: "\(shown(line)) has neither letter nor digit; write it as a regular expression between slashes")
        }
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
            let spot = error.character.map { " at character \($0)" } ?? ""
            throw DictionaryError(place: place, problem: "/\(shown(pattern))/ is no regular expression (\(error.name)\(spot)); correct it, or put a backslash before the first slash to mean it as text")
        }
    }

    var phrase: Phrase? { if case .phrase(let phrase) = pattern { phrase } else { nil } }
}

/// What must stand in every text: the compiled entries of stet lists.
public struct StetList: StetKnowledge {
    public let entries: [StetEntry]
    private let table: PhraseTable
    /// The entry that each phrase of the table is.
    private let origin: [Int]
    private let expressions: [(entry: Int, expression: RegularExpression)]
    public let mostLineEnds: Int

    init(_ entries: [StetEntry]) {
        self.entries = entries
        var phrases: [Phrase] = []
        var origin: [Int] = []
        var expressions: [(entry: Int, expression: RegularExpression)] = []
        for (index, entry) in entries.enumerated() {
            switch entry.pattern {
            case .phrase(let phrase):
                phrases.append(phrase)
                origin.append(index)
            case .expression(let expression): expressions.append((index, expression))
            }
        }
        table = PhraseTable(phrases)
        self.origin = origin
        self.expressions = expressions
        mostLineEnds = phrases.map { $0.parts.reduce(0) { $0 + $1.gap.count { $0 == 0x20 } } }.max() ?? 0
    }

    public func ranges(in bytes: [UInt8], words: [Word], lines: [Line], startingIn some: Range<Int>) -> [Range<Int>] {
        matches(in: bytes, words: words, lines: lines, startingIn: some).map(\.range)
    }

    /// Where entries stand in a text that start in some of its lines, and which.
    func matches(in bytes: [UInt8], words: [Word], lines: [Line], startingIn some: Range<Int>) -> [(range: Range<Int>, entry: Int)] {
        var found: [(range: Range<Int>, entry: Int)] = []
        if !table.phrases.isEmpty, let first = some.first, let last = some.last {
            let starts = Int(lines[first].firstWord)..<Int(lines[last].endWord)
            table.forEachMatch(in: bytes, words: words, startingIn: starts, acrossLines: true) { phrase, _, range in found.append((range, origin[phrase])) }
        }
        for (entry, expression) in expressions {
            let searcher = expression.searcher()
            bytes.withUnsafeBufferPointer { bytes in
                for line in lines[some] where !line.range.isEmpty {
                    for range in Self.matches(searcher, UnsafeBufferPointer(rebasing: bytes[line.range])) {
                        found.append((range.lowerBound + Int(line.start)..<range.upperBound + Int(line.start), entry))
                    }
                }
            }
        }
        return found
    }

    /// The matches in a line, found in its composed form. A line that costs too much to search stands whole.
    private static func matches(_ searcher: borrowing RegularExpression.Searcher, _ line: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard let composed = Normalization.composed(line) else { return searcher.matches(in: line) ?? [0..<line.count] }
        guard let found = composed.withUnsafeBufferPointer({ searcher.matches(in: $0) }) else { return [0..<line.count] }
        // Where each changed piece ends in both forms; between two of them offsets run side by side.
        var ends: [(composed: Range<Int>, original: Range<Int>)] = []
        var shift = 0
        Normalization.compositions(in: line) { range, replacement in
            let start = range.lowerBound + shift
            ends.append((start..<start + replacement.count, range))
            shift += replacement.count - range.count
        }
        var piece = -1
        /// The offset in the line for one in its composed form, which must not descend; inside a changed piece that of its start or end.
        func original(_ offset: Int, atEnd: Bool) -> Int {
            while piece + 1 < ends.count, ends[piece + 1].composed.lowerBound < offset || !atEnd && ends[piece + 1].composed.lowerBound == offset { piece += 1 }
            guard piece >= 0 else { return offset }
            let (composed, original) = ends[piece]
            if offset >= composed.upperBound { return offset - composed.upperBound + original.upperBound }
            return atEnd ? original.upperBound : original.lowerBound
        }
        return found.map { original($0.lowerBound, atEnd: false)..<original($0.upperBound, atEnd: true) }
    }
}
