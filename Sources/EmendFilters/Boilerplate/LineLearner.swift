import EmendCore
import EmendUnicode

/// Finds the lines that recur over the documents of one site and writes patterns for them.
///
/// Figures and dates are slots, case and spaces no difference, and a line counts once in a document. Each line is seen once; memory is bounded by
/// lossy counting (Manku and Motwani, 2002): where there are too many different lines, the rarest are forgotten, and a line that is kept may have been missed in as
/// many documents as its count is short of the truth, which `LearnedPattern` says.
public struct LineLearner {
    /// A line that recurs.
    public struct LearnedPattern: Sendable {
        /// As in a pattern file, with its position.
        public let text: String
        /// The documents that hold the line; so many at least.
        public let documents: Int
        /// It may be so many more.
        public let mayBeMore: Int
    }

    private struct Entry {
        var documents: UInt32 = 0
        var missed: UInt32
        var lastDocument: UInt32 = 0
        var atStart: UInt32 = 0
        var atEnd: UInt32 = 0
        var wordCount: UInt8
        /// Kept from the second document on: most lines have one only.
        var text: [UInt8] = []
    }

    private var entries: [UInt64: Entry] = [:]
    private let capacity: Int
    private var forgotten: UInt32 = 0
    public private(set) var documents = 0

    /// Longer lines are the text's own.
    private static let mostBytes = 400
    private static let mostWords = 40

    /// How many different lines are held; each takes about 100 bytes.
    public init(capacity: Int = 1 << 20) {
        self.capacity = max(16, capacity)
    }

    /// Counts the lines of a document in UTF-8. O(length).
    public mutating func add(_ document: [UInt8]) {
        documents += 1
        let unicode = ICU()
        let words = Tables.words(of: document, unicode: unicode)
        let lines = Tables.lines(of: document, unicode: unicode).filter { $0.wordCount > 0 }
        func isProse(_ line: Line) -> Bool { line.wordCount > 18 || line.wordCount >= 3 && [Byte.fullStop, 0x21, 0x3F].contains(line.lastByte) && line.wordCount > 8 }
        let first = lines.firstIndex(where: isProse) ?? lines.count
        let last = lines.lastIndex(where: isProse) ?? -1
        for (k, line) in lines.enumerated() where line.range.count <= Self.mostBytes && line.wordCount <= Self.mostWords {
            let reading = LineReading(line.range, of: document, words: words[line.words])
            guard !reading.tokens.isEmpty, reading.tokens.count <= LineReading.longest else { continue }
            count(reading, in: document, isAtStart: k <= first, isAtEnd: k >= last)
        }
        if entries.count > capacity { forgetRarest() }
    }

    private mutating func count(_ line: LineReading, in document: [UInt8], isAtStart: Bool, isAtEnd: Bool) {
        let pieces = Self.pieces(of: line)
        var key: UInt64 = 0x9E37_79B9_7F4A_7C15
        for piece in pieces {
            switch piece {
            case .token(let index): key = (key ^ line.tokens[index].value &+ (line.tokens[index].isWord ? 1 : 0)) &* 0xFF51_AFD7_ED55_8CCD
            case .slot(let slot, _): key = (key ^ UInt64(slot.rawValue.utf8.count) &* 0xC4CE_B9FE_1A85_EC53) &* 0xFF51_AFD7_ED55_8CCD
            }
            key ^= key >> 29
        }
        let number = UInt32(documents)
        var entry = entries[key] ?? Entry(missed: forgotten, wordCount: UInt8(line.tokens.count { $0.isWord }))
        guard entry.lastDocument != number else { return }
        entry.lastDocument = number
        entry.documents += 1
        if isAtStart { entry.atStart += 1 }
        if isAtEnd { entry.atEnd += 1 }
        if entry.documents == 2 || entry.documents > 1 && entry.text.isEmpty { entry.text = Self.pattern(pieces, line, document) }
        entries[key] = entry
    }

    private mutating func forgetRarest() {
        while entries.count > capacity * 3 / 4 {
            forgotten += 1
            entries = entries.filter { $0.value.documents + $0.value.missed > forgotten }
        }
    }

    private enum Piece {
        case token(Int)
        case slot(LineSlot, Range<Int>)
    }

    private static func pieces(of line: LineReading) -> [Piece] {
        var pieces: [Piece] = []
        var i = 0
        while i < line.tokens.count {
            let token = line.tokens[i]
            if token.isWord, token.shape.has(.hasDigit) || DateWords.isName(token.value) {
                let start = UInt64(1) << UInt64(i)
                let dates = LineSlot.date.ends(from: start, in: line)
                let end = dates == 0 ? i : 63 - dates.leadingZeroBitCount
                if end > i + 1, line.tokens[i..<end].contains(where: { DateWords.isName($0.value) }) || line.tokens[i..<end].count(where: \.isWord) >= 2 {
                    pieces.append(.slot(.date, i..<end))
                    i = end
                    continue
                }
                let numbers = LineSlot.number.ends(from: start, in: line)
                if numbers != 0 {
                    let end = 63 - numbers.leadingZeroBitCount
                    pieces.append(.slot(.number, i..<end))
                    i = end
                    continue
                }
            }
            pieces.append(.token(i))
            i += 1
        }
        return pieces
    }

    /// The text of a line with slots, what patterns take for signs behind backslashes.
    private static func pattern(_ pieces: [Piece], _ line: LineReading, _ document: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = line.tokens[0].start
        func copy(to end: Int) {
            for byte in document[position..<end] {
                if "\\{}[]()|#".utf8.contains(byte) { result.append(UInt8(ascii: "\\")) }
                result.append(byte == Byte.tab ? Byte.space : byte)
            }
        }
        for piece in pieces {
            switch piece {
            case .token(let index):
                copy(to: line.tokens[index].end)
                position = line.tokens[index].end
            case .slot(let slot, let tokens):
                copy(to: line.tokens[tokens.lowerBound].start)
                result += "{\(slot.rawValue)}".utf8
                position = line.tokens[tokens.upperBound - 1].end
            }
        }
        return result
    }

    /// The lines that at least so many documents hold, the most frequent first; single words only where they stand before or after the text.
    public func patterns(inAtLeast fewest: Int) -> [LearnedPattern] {
        entries.values.filter { $0.documents >= max(2, fewest) && !$0.text.isEmpty }.compactMap { entry -> (Entry, String)? in
            let isStart = entry.atStart == entry.documents
            let isEnd = entry.atEnd == entry.documents
            let isEdge = entry.atStart + entry.atEnd >= entry.documents
            let position = isStart && isEnd ? "edge: " : isEnd ? "end: " : isStart ? "start: " : isEdge ? "edge: " : ""
            if position.isEmpty, entry.wordCount < 2 { return nil }
            var text = String(decoding: entry.text, as: UTF8.self)
            // What looks like a position is a word of the line.
            if position.isEmpty, LinePattern.Position.allCases.contains(where: { text.hasPrefix($0.rawValue + ":") }) { text = "any: " + text }
            return (entry, position + text)
        }
        .sorted { ($1.0.documents, $0.1) < ($0.0.documents, $1.1) }
        .map { LearnedPattern(text: $0.1, documents: Int($0.0.documents), mayBeMore: Int($0.0.missed)) }
        .filter { (try? LinePatterns(Array($0.text.utf8), named: "")) != nil }
    }

    /// A pattern file that says where it comes from; the user may edit it.
    public func file(of source: String, inAtLeast fewest: Int) -> [UInt8] {
        let found = patterns(inAtLeast: fewest)
        var text = """
            # Lines that stand in at least \(fewest) of the \(documents) documents of \(source), found by emend boilerplate learn.
            # Read them before you use them with --boilerplate: a heading that all articles share is found too.
            [\(LearnedLine.id)]

            """
        for pattern in found {
            text += "\(pattern.text)  # \(pattern.documents)\(pattern.mayBeMore > 0 ? " to \(pattern.documents + pattern.mayBeMore)" : "") documents\n"
        }
        return Array(text.utf8)
    }
}
