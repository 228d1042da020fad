// What two letters together do to a row: doubled, halved or swapped letters, ph and f, a silent gh.
extension SpellingSearch {
    /// `fillRow` with all that two letters together may do.
    func fillInvolvedRow(_ j: Int, _ low: Int, _ high: Int) -> Int32 {
        let row = rows + j * width
        let above = row - width
        let twoAbove = above - width
        let letters = letters
        let new = meant[j - 1]
        let before: UInt8 = j >= 2 ? meant[j - 2] : 0
        let first = Int32(SlipCost.first)
        let doubling = Int32(SlipCost.doubling)
        let omission = tables.omission[Int(new) * Self.codes + Int(before)]
        let instead = instead + Int(new) * count
        var least = Self.far
        var i = low
        while i <= high {
            let omitted = min(omission, SlipTables.omission(new, before: letters[i]))
            var cost = above[i] &+ omitted &+ (j == 1 ? first : i == count ? Self.lastOmission(new) : 0)
            if i > 0 {
                let old = letters[i &- 1]
                if i > low { cost = min(cost, row[i &- 1] &+ excess[i &- 1]) }
                cost = min(cost, above[i &- 1] &+ instead[i &- 1] &+ (i == 1 && j == 1 && old != new ? first : 0))
                if old == new {
                    // Two letters typed for one, or one for two.
                    if i >= 2, letters[i &- 2] == new { cost = min(cost, above[i &- 2] &+ doubling &+ (i == 2 ? first : 0)) }
                    if before == new { cost = min(cost, twoAbove[i &- 1] &+ doubling) }
                } else {
                    if old == before, i >= 2, letters[i &- 2] == new { cost = min(cost, twoAbove[i &- 2] &+ Int32(SlipCost.swap) &+ (i == 2 ? first / 4 : 0)) }
                    // ph for f, f for ph.
                    if new == 8, before == 16, old == 6 { cost = min(cost, twoAbove[i &- 1] &+ 20) }
                    if new == 6, old == 8, i >= 2, letters[i &- 2] == 16 { cost = min(cost, above[i &- 2] &+ 20) }
                }
            }
            // A silent gh.
            if new == 8, before == 7 { cost = min(cost, twoAbove[i] &+ 34) }
            row[i] = cost
            least = min(least, cost)
            i &+= 1
        }
        return least
    }

    /// Whether the next letter may still bring a prefix within the budget together with its last: a swap, ph for f, a silent gh.
    func mayRecover(_ j: Int, _ new: UInt8) -> Bool {
        let above = rows + (j - 1) * width
        let letters = letters
        // Cells at the edge of the band, too.
        let low = max(0, j - Self.band - 1)
        let high = min(count, j + Self.band)
        guard low <= high, new == 16 || new == 7 || places[Int(new)] >> UInt32(low + 1) != 0 else { return false }
        var i = low
        while i <= high {
            if letters[i &+ 1] == new, above[i] &+ Int32(SlipCost.swap) &+ (i == 0 ? Int32(SlipCost.first / 4) : 0) <= budget { return true }
            if new == 16, letters[i] == 6, above[i] &+ 20 <= budget { return true }
            if new == 7, above[i] &+ 34 <= budget { return true }
            i &+= 1
        }
        return false
    }
}
