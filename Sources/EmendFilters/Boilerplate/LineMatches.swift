/// The patterns that lines match, by the index of the line.
struct LineMatches {
    /// For each line one more than the position of its patterns, or 0; empty where no line matches.
    private var positions: [UInt32] = []
    private var patterns: [[LinePattern]] = []

    mutating func add(_ own: [LinePattern], of line: Int, lines: Int) {
        if positions.isEmpty { positions = [UInt32](repeating: 0, count: lines) }
        patterns.append(own)
        positions[line] = UInt32(patterns.count)
    }

    subscript(line: Int) -> [LinePattern]? {
        guard positions.indices.contains(line), positions[line] > 0 else { return nil }
        return patterns[Int(positions[line]) - 1]
    }
}
