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
    /// That of the lines to come.
    private var section = LearnedLine.id

    init(_ bytes: [UInt8], named file: String, isPack: Bool) {
        lines = DictionaryLines(bytes, named: file)
        self.isPack = isPack
    }

    /// The patterns and the numbers of their lines. Throws for the first line that is none.
    mutating func patterns() throws(DictionaryError) -> [(pattern: LinePattern, line: Int)] {
        var found: [(LinePattern, Int)] = []
        while let line = try next() { found.append((try pattern(line), lines.number)) }
        return found
    }

    /// The patterns, parsed as far as their first words must be known.
    mutating func entries() throws(DictionaryError) -> [LinePatternEntry] {
        var found: [LinePatternEntry] = []
        while let line = try next() {
            if let entry = LinePatternEntry(section: line.section, position: line.position, source: line.source) {
                found.append(entry)
            } else {
                found.append(LinePatternEntry(try pattern(line)))
            }
        }
        return found
    }

    private typealias Line = (section: String, position: LinePattern.Position, source: ArraySlice<UInt8>, whole: [UInt8])

    private mutating func next() throws(DictionaryError) -> Line? {
        while let line = try lines.next() {
            if let name = sectionName(line) {
                section = name
                continue
            }
            let (position, source) = place(line)
            // In the packs all labels are of one filter, which comes while their neighbours still stand.
            return (position == .label && isPack ? PageLabel.id : section, position, source, line)
        }
        return nil
    }

    private func pattern(_ line: Line) throws(DictionaryError) -> LinePattern {
        var parser = LinePatternParser(line.source)
        guard let nodes = parser.parse() else { throw lines.error("\(shownLine(line.whole)) \(parser.problem)") }
        let pattern = LinePattern(section: line.section, position: line.position, nodes: nodes)
        guard let firsts = pattern.firsts, !firsts.isEmpty else {
            throw lines.error("\(shownLine(line.whole)) starts with a slot that may be anything; start with a word, {number}, {date} or {networks}")
        }
        return pattern
    }

    /// `[kebab-case]` on a line of its own.
    private func sectionName(_ line: [UInt8]) -> String? {
        guard line.count > 2, line[0] == Byte.openingBracket, line.last == Byte.closingBracket else { return nil }
        let name = line[1..<line.count - 1]
        return name.allSatisfy { $0.isASCIILower || $0.isASCIIDigit || $0 == Byte.hyphen } ? String(decoding: name, as: UTF8.self) : nil
    }

    private func place(_ line: [UInt8]) -> (LinePattern.Position, ArraySlice<UInt8>) {
        let longestName = 5
        guard let colon = line.prefix(longestName + 1).firstIndex(of: Byte.colon), let position = LinePattern.Position(rawValue: String(decoding: line[..<colon], as: UTF8.self)) else {
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
    private let words: [Word]
    private var position = 0
    /// The index of the first word that was not read yet.
    private var word = 0
    /// Why there is no pattern, as the rest of a sentence about the line.
    private(set) var problem = "is no pattern"

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
        words = Tables.words(of: self.bytes, unicode: ICU())
    }

    mutating func parse() -> [LinePattern.Node]? {
        guard let nodes = sequence() else { return nil }
        guard position == bytes.count else { return refuse("has \(Unicode.Scalar(bytes[position])) without the one that opens it; a backslash before it makes it a character of the line") }
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
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\\"):
                guard position + 1 < bytes.count else { return refuse("ends in a backslash") }
                flush()
                literal = position + 1
                position += 2
            case UInt8(ascii: "{"):
                flush()
                guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else { return refuse("has { without }") }
                let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
                guard let slot = LineSlot(rawValue: name) else {
                    return refuse("has the slot {\(name)}, which is unknown; there is " + LineSlot.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", "))
                }
                nodes.append(.slot(slot))
                position = end + 1
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
            guard position < bytes.count else { return refuse("lacks \(Unicode.Scalar(close))") }
            if way.isEmpty { return refuse("has an empty choice; what may be missing stands in [ ]") }
            ways.append(way)
            let end = bytes[position]
            position += 1
            if end == close { return .choice(ways, isOptional: close == Byte.closingBracket) }
            if end != UInt8(ascii: "|") { return refuse("lacks \(Unicode.Scalar(close))") }
        }
        return nil
    }

    private mutating func refuse<Value>(_ problem: String) -> Value? {
        self.problem = problem
        return nil
    }

    /// Adds the words and marks of literal text, found as those of a line are.
    private mutating func addLiteral(_ range: Range<Int>, to nodes: inout [LinePattern.Node]) {
        while word < words.count, Int(words[word].start) < range.lowerBound { word += 1 }
        let first = word
        while word < words.count, Int(words[word].end) <= range.upperBound { word += 1 }
        var tokens: [LineToken] = []
        LineToken.add(range, of: bytes, words: words[first..<word], to: &tokens)
        for token in tokens { nodes.append(token.isWord ? .word(token.value) : .mark(token.value)) }
    }
}
