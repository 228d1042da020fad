import EmendCore

/// Finds the partners of opening round brackets that are asked for in text order: each byte is looked at once.
struct BracketPairs {
    /// Brackets that hold more are not looked into.
    private static let longest = 400

    private var scanned = 0
    /// Those that nothing has closed so far in their line, in text order.
    private var pending: [Int] = []
    /// The partners of those that stand inside one that was asked for.
    private var closers: [Int: Int] = [:]

    /// The bracket that closes the one at an offset, in the same line and near.
    mutating func closing(_ text: borrowing Text, of bracket: Int) -> Int? {
        if bracket >= scanned {
            pending.removeAll(keepingCapacity: true)
            closers.removeAll(keepingCapacity: true)
            scanned = bracket
        } else if let closer = closers[bracket] {
            return closer - bracket <= Self.longest ? closer : nil
        } else if !isPending(bracket) {
            return nil
        }
        let end = min(text.count, bracket + Self.longest + 1)
        while scanned < end {
            let place = scanned
            scanned += 1
            switch text[place] {
            case Byte.openingParenthesis: pending.append(place)
            case Byte.closingParenthesis:
                guard let partner = pending.popLast() else { break }
                if partner == bracket { return place }
                closers[partner] = place
            case Byte.lineFeed:
                pending.removeAll(keepingCapacity: true)
                return nil
            default: break
            }
        }
        return nil
    }

    private func isPending(_ bracket: Int) -> Bool {
        var (low, high) = (0, pending.count)
        while low < high {
            let middle = (low + high) / 2
            if pending[middle] < bracket { low = middle + 1 } else { high = middle }
        }
        return low < pending.count && pending[low] == bracket
    }
}
