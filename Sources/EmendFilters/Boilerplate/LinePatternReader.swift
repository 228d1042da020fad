import EmendCore
import EmendLexicon
import EmendUnicode

/// Reads a file of line patterns.
///
///     # a comment
///     [share-bar]                         what the patterns below are
///     Share (this|on {network})[: {url}]  one of several; what may be missing; a slot
///     end: Copy link                      where it counts; anywhere without such a word
struct LinePatternReader {
    private var lines: DictionaryLines
    /// The file is one that Emend comes with.
    private let isPack: Bool

    init(_ bytes: [UInt8], named file: String, isPack: Bool) {
        lines = DictionaryLines(bytes, named: file)
        self.isPack = isPack
    }

    /// The patterns and the numbers of their lines. Throws for the first line that is none.
    mutating func patterns() throws(DictionaryError) -> [(pattern: LinePattern, line: Int)] {
        // The words of all lines are found at once. What is wrong with the file is told after what is wrong with the lines before.
        var sources: [Source] = []
        var bytes: [UInt8] = []
        var section = LearnedLine.id
        var failure: DictionaryError?
        do {
            while let line = try lines.next() {
                if let name = sectionName(line) {
                    section = name
                    continue
                }
                let (position, rest) = place(line)
                // In the packs all labels are of one filter, which comes while their neighbours still stand.
                let isLabel = position == .label && isPack
                sources.append(Source(section: isLabel ? PageLabel.id : section, position: position, range: bytes.count..<bytes.count + rest.count, line: line, place: lines.place))
                bytes += rest
                bytes.append(Byte.lineFeed)
            }
        } catch {
            failure = error
        }
        let words = Tables.words(of: bytes, unicode: ICU())
        var word = 0
        var found: [(LinePattern, Int)] = []
        for source in sources {
            func error(_ problem: String) -> DictionaryError { DictionaryError(place: source.place, problem: "\(shownLine(source.line)) \(problem)") }
            let first = word
            while word < words.count, Int(words[word].start) < source.range.upperBound { word += 1 }
            var parser = LinePatternParser(bytes, source.range, words: words[first..<word])
            guard let nodes = parser.parse() else { throw error(parser.problem) }
            let pattern = LinePattern(section: source.section, position: source.position, nodes: nodes)
            guard let firsts = pattern.firsts, !firsts.isEmpty else {
                throw error("starts with a slot that may be anything; start with a word, {number}, {date} or {networks}")
            }
            found.append((pattern, source.place.line))
        }
        if let failure { throw failure }
        return found
    }

    /// A line of the file that holds a pattern.
    private struct Source {
        let section: String
        let position: LinePattern.Position
        /// Where the pattern stands among all of them.
        let range: Range<Int>
        let line: [UInt8]
        let place: DictionaryPlace
    }

    /// `[kebab-case]` on a line of its own.
    private func sectionName(_ line: [UInt8]) -> String? {
        guard line.count > 2, line[0] == Byte.openingBracket, line.last == Byte.closingBracket else { return nil }
        let name = line[1..<line.count - 1]
        return name.allSatisfy { $0.isASCIILower || $0.isASCIIDigit || $0 == Byte.hyphen } ? String(decoding: name, as: UTF8.self) : nil
    }

    private func place(_ line: [UInt8]) -> (LinePattern.Position, ArraySlice<UInt8>) {
        guard let colon = line.firstIndex(of: Byte.colon), let position = LinePattern.Position(rawValue: String(decoding: line[..<colon], as: UTF8.self)) else {
            return (.any, line[...])
        }
        return (position, line[(colon + 1)...])
    }

    private func shownLine(_ line: [UInt8]) -> String {
        let text = String(decoding: line, as: UTF8.self)
        return text.unicodeScalars.count > 60 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "..." : text
    }
}

/// Parses one pattern.
struct LinePatternParser {
    private let bytes: [UInt8]
    private let end: Int
    private let words: ArraySlice<Word>
    private var position: Int
    /// The index of the first word that was not read yet.
    private var word: Int
    /// Why there is no pattern, as the rest of a sentence about the line.
    private(set) var problem = "is no pattern"

    /// A parser of what stands in a range, which has these words.
    init(_ bytes: [UInt8], _ range: Range<Int>, words: ArraySlice<Word>) {
        self.bytes = bytes
        self.words = words
        position = range.lowerBound
        end = range.upperBound
        word = words.startIndex
    }

    mutating func parse() -> [LinePattern.Node]? {
        guard let nodes = sequence() else { return nil }
        guard position == end else { return refuse("has \(Unicode.Scalar(bytes[position])) without the one that opens it; a backslash before it makes it a character of the line") }
        // As in a line, what ends the pattern and parts nothing does not count.
        var trimmed = nodes
        while case .mark(let mark)? = trimmed.last, [0x2E, 0x21, 0x3A, 0x2026, LineToken.separator].contains(mark) { trimmed.removeLast() }
        guard !trimmed.isEmpty else { return refuse("holds no word") }
        return trimmed
    }

    private mutating func sequence() -> [LinePattern.Node]? {
        var nodes: [LinePattern.Node] = []
        var literal = position
        func flush() { addLiteral(literal..<position, to: &nodes) }
        while position < end {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\\"):
                guard position + 1 < end else { return refuse("ends in a backslash") }
                flush()
                literal = position + 1
                position += 2
            case UInt8(ascii: "{"):
                flush()
                guard let close = bytes[position..<end].firstIndex(of: UInt8(ascii: "}")) else { return refuse("has { without }") }
                let name = String(decoding: bytes[position + 1..<close], as: UTF8.self)
                guard let slot = LineSlot(rawValue: name) else {
                    return refuse("has the slot {\(name)}, which is unknown; there is " + LineSlot.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", "))
                }
                nodes.append(.slot(slot))
                position = close + 1
                literal = position
            case Byte.openingParenthesis, Byte.openingBracket:
                flush()
                position += 1
                guard let choice = choice(closedBy: byte == Byte.openingParenthesis ? Byte.closingParenthesis : Byte.closingBracket) else { return nil }
                nodes.append(choice)
                literal = position
            case Byte.closingParenthesis, Byte.closingBracket, UInt8(ascii: "|"):
                flush()
                return nodes
            default: position += 1
            }
        }
        flush()
        return nodes
    }

    private mutating func choice(closedBy close: UInt8) -> LinePattern.Node? {
        var ways: [[LinePattern.Node]] = []
        while let way = sequence() {
            guard position < end else { return refuse("lacks \(Unicode.Scalar(close))") }
            if way.isEmpty { return refuse("has an empty choice; what may be missing stands in [ ]") }
            ways.append(way)
            let last = bytes[position]
            position += 1
            if last == close { return .choice(ways, isOptional: close == Byte.closingBracket) }
            if last != UInt8(ascii: "|") { return refuse("lacks \(Unicode.Scalar(close))") }
        }
        return nil
    }

    private mutating func refuse<Value>(_ problem: String) -> Value? {
        self.problem = problem
        return nil
    }

    /// Adds the words and marks of literal text, found as those of a line are.
    private mutating func addLiteral(_ range: Range<Int>, to nodes: inout [LinePattern.Node]) {
        while word < words.endIndex, Int(words[word].start) < range.lowerBound { word += 1 }
        let first = word
        while word < words.endIndex, Int(words[word].end) <= range.upperBound { word += 1 }
        var tokens: [LineToken] = []
        LineToken.add(range, of: bytes, words: words[first..<word], to: &tokens)
        for token in tokens { nodes.append(token.isWord ? .word(token.value) : .mark(token.value)) }
    }
}
