/// Which lines of a text are headings, and of what level.
///
/// A heading is a line that a mark of Markdown or the remains of a tag make one, or a short line alone: it starts with a capital, has no final stop, and a longer
/// paragraph follows. It is a fact of the bytes as they stand: what tells a heading only by a tag tells it until the tag is gone.
public struct Headings: Sendable {
    /// For each line 0, or the level that its mark states, or `unstated`; empty where no line is a heading.
    private var levels: [UInt8] = []
    /// The indexes of the lines that are headings, in text order.
    public private(set) var lines: [Int] = []
    private static let unstated: UInt8 = 7

    public func contains(_ line: Int) -> Bool { line >= 0 && line < levels.count && levels[line] != 0 }

    /// The level that the mark of a heading states, 1 to 6; nil where the line is no heading or only its form makes it one.
    public func level(of line: Int) -> Int? {
        contains(line) && levels[line] != Self.unstated ? Int(levels[line]) : nil
    }

    public var isEmpty: Bool { lines.isEmpty }

    /// O(lines), and the bytes of those that may be headings.
    init(_ text: borrowing Text) {
        let lines = text.lines
        let reader = HeadingReader(lines: lines, words: text.words)
        for index in lines.indices where reader.mayBeHeading(index) {
            let level = reader.mayStateLevel(index) ? reader.statedLevel(text, index) : 0
            guard level > 0 || reader.hasForm(text, index) else { continue }
            if levels.isEmpty { levels = [UInt8](repeating: 0, count: lines.count) }
            levels[index] = level > 0 ? UInt8(level) : Self.unstated
            self.lines.append(index)
        }
    }
}

extension Text {
    /// True for a heading, by the index of its line.
    public func isHeading(_ line: Int) -> Bool { headings.contains(line) }
}
