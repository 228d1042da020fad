import EmendCore

/// Lines that match patterns and stand beside one another, blank lines left aside. Each is asked about once, so that a text of labels takes linear time.
struct LineCompany {
    /// The indexes of the lines.
    private let found: [Int]
    /// By position in `found`: the first of the run that the line belongs to, and the last line before it that is left over whatever stands beside it.
    private var firsts: [Int] = []
    private var sureBefore: [Int] = []
    /// The last of its run, and the first such line after it.
    private var lasts: [Int]
    private var sureAfter: [Int]

    init(_ found: [Int], in lines: [Line], isSure: (Int) -> Bool) {
        self.found = found
        lasts = Array(found.indices)
        sureAfter = [Int](repeating: found.count, count: found.count)
        let sure = found.map(isSure)
        for position in found.indices {
            let isBeside = position > 0 && (found[position - 1] + 1..<found[position]).allSatisfy { lines[$0].firstByte == 0 }
            firsts.append(isBeside ? firsts[position - 1] : position)
            sureBefore.append(position == 0 ? -1 : sure[position - 1] ? position - 1 : sureBefore[position - 1])
        }
        for position in found.indices.reversed().dropFirst() {
            if firsts[position + 1] < position + 1 { lasts[position] = lasts[position + 1] }
            sureAfter[position] = sure[position + 1] ? position + 1 : sureAfter[position + 1]
        }
    }

    /// How many lines stand together with one, itself among them, as far as is looked; nil where one of them is left over whatever stands beside it.
    func count(around line: Int) -> Int? {
        var (position, high) = (0, found.count)
        while position < high {
            let middle = (position + high) / 2
            if found[middle] < line { position = middle + 1 } else { high = middle }
        }
        let before = min(position - firsts[position], LineReading.longest)
        let after = min(lasts[position] - position, max(1, LineReading.longest - before))
        return sureBefore[position] >= position - before || sureAfter[position] <= position + after ? nil : 1 + before + after
    }
}
