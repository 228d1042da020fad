/// Pieces of an array that others take the place of: for each in turn what is replaced, and what was found instead in an array of all that was found.
struct Pieces {
    var replaced: [Range<Int>] = []
    private(set) var found: [Range<Int>] = []
    /// How far the part before each piece moves.
    private var shifts: [Int] = []

    /// The next piece of what was found ends here.
    mutating func end(at count: Int) { found.append((found.last?.upperBound ?? 0)..<count) }

    /// How far a part that stays moves: the part before the first piece is part 0.
    mutating func shift(of part: Int) -> Int {
        while shifts.count <= part {
            let index = shifts.count - 1
            shifts.append(index < 0 ? 0 : shifts[index] + found[index].count - replaced[index].count)
        }
        return shifts[part]
    }

    /// Where a piece is put.
    mutating func start(of index: Int) -> Int { replaced[index].lowerBound + shift(of: index) }

    /// Replaces the pieces in place and calls `move` for each part that stays, where it stands then. O(elements).
    mutating func replace<Element>(in array: inout [Element], with all: [Element], move: (UnsafeMutableBufferPointer<Element>, _ part: Int) -> Void) {
        let count = array.count
        let growth = shift(of: replaced.count)
        if growth > 0 { array.append(contentsOf: repeatElement(all[0], count: growth)) }
        array.withUnsafeMutableBufferPointer { p in
            guard let base = p.baseAddress else { return }
            func part(_ index: Int) -> Range<Int> {
                (index == 0 ? 0 : replaced[index - 1].upperBound)..<(index == replaced.count ? count : replaced[index].lowerBound)
            }
            // What moves to the left, from the left on, overwrites nothing that is still to move; then what moves to the right, from the right on.
            for index in 0...replaced.count where shifts[index] < 0 {
                (base + part(index).lowerBound + shifts[index]).update(from: base + part(index).lowerBound, count: part(index).count)
            }
            for index in (0...replaced.count).reversed() where shifts[index] > 0 {
                (base + part(index).lowerBound + shifts[index]).update(from: base + part(index).lowerBound, count: part(index).count)
            }
            all.withUnsafeBufferPointer { all in
                for index in replaced.indices where !found[index].isEmpty {
                    (base + replaced[index].lowerBound + shifts[index]).update(from: all.baseAddress! + found[index].lowerBound, count: found[index].count)
                }
            }
            for index in 0...replaced.count where !part(index).isEmpty {
                move(UnsafeMutableBufferPointer(start: base + part(index).lowerBound + shifts[index], count: part(index).count), index)
            }
        }
        if growth < 0 { array.removeLast(-growth) }
    }
}
