import EmendCore

/// Finds the lines of offsets that only grow: the next ones by a look, those far on by a search.
struct LineCursor {
    private let lines: [Line]
    private var index = 0

    init(_ text: borrowing Text) { lines = text.lines }

    /// The index of the line that holds an offset, none before the one that was asked for last. O(log distance).
    mutating func index(at offset: Int) -> Int {
        var step = 1
        while index + step < lines.count, Int(lines[index + step].start) <= offset {
            index += step
            step *= 2
        }
        while step > 0 {
            if index + step < lines.count, Int(lines[index + step].start) <= offset { index += step }
            step /= 2
        }
        return index
    }

    mutating func line(at offset: Int) -> Line { lines[index(at: offset)] }
}
