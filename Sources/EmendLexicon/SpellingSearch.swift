/// One search: walks the trie and carries, for each prefix of a word, the costs of the prefixes of the misspelled form that are about as long.
struct SpellingSearch: ~Copyable {
    static let longestForm = 24
    /// How far the lengths of the form and of the word may part.
    static let band = 2
    static let far: Int32 = 10_000
    static let codes = 28

    let count: Int
    private let trie: SpellingTrie
    let budget: Int32
    let width: Int
    /// Row by row; row j is that of the prefix of j letters, cell i that of i letters of the form. Beyond the band cells are far.
    let rows: UnsafeMutablePointer<Int32>
    /// The cost of each letter of the form being one too many.
    let excess: UnsafeMutablePointer<Int32>
    let meant: UnsafeMutablePointer<UInt8>
    /// The form, then zeros.
    let letters: UnsafeMutablePointer<UInt8>
    /// [meant * count + i]: the cost of the form's letter at i for another one, nothing for itself.
    let instead: UnsafeMutablePointer<Int32>
    /// By letter, where it stands in the form, as bits.
    let places: UnsafeMutablePointer<UInt32>
    /// By letter, the letters before it, as bits, after which more than single letters left out, exchanged or too many may explain it.
    private let involved: UnsafeMutablePointer<UInt32>
    /// Letters that a search may not pass over for standing nowhere near: g before a silent h, f where ph was typed, and p where f was.
    private let special: UInt32
    let tables = SlipTables.shared
    private(set) var found: [Suggestion] = []

    init(_ typed: [UInt8], trie: SpellingTrie, budget: Int) {
        count = typed.count
        self.trie = trie
        self.budget = Int32(budget)
        width = count + 1
        let cells = (count + Self.band + 1) * width
        rows = .allocate(capacity: cells)
        rows.initialize(repeating: Self.far, count: cells)
        excess = .allocate(capacity: count)
        meant = .allocate(capacity: count + Self.band + 1)
        letters = .allocate(capacity: count + 2)
        letters.initialize(repeating: 0, count: count + 2)
        instead = .allocate(capacity: Self.codes * count)
        places = .allocate(capacity: Self.codes)
        places.initialize(repeating: 0, count: Self.codes)
        involved = .allocate(capacity: Self.codes)
        rows[0] = 0
        for i in 0..<count {
            letters[i] = typed[i]
            places[Int(typed[i])] |= 1 << UInt32(i)
            var cost = SlipCost.excess(typed[i], after: i > 0 ? typed[i - 1] : 0, before: i + 1 < count ? typed[i + 1] : 0)
            if i == 0 { cost += SlipCost.first }
            if i > 0, i == count - 1, typed[i] != 5 { cost += SlipCost.lastExcess }
            excess.advanced(by: i).initialize(to: Int32(cost))
            if i < Self.band { rows[i + 1] = rows[i] + Int32(cost) }
        }
        special = 1 << 7 | (places[16] != 0 ? 1 << 6 : 0) | (places[6] != 0 ? 1 << 16 : 0)
        for letter in 0..<Self.codes {
            for i in 0..<count { instead[letter * count + i] = Int(letters[i]) == letter ? 0 : tables.substitution[Int(letters[i]) * Self.codes + letter] }
            involved[letter] = involvements(of: UInt8(letter))
        }
    }

    deinit {
        rows.deallocate()
        excess.deallocate()
        meant.deallocate()
        letters.deallocate()
        instead.deallocate()
        places.deallocate()
        involved.deallocate()
    }

    /// Letters doubled or swapped, ph for f, a silent gh, and what is hardly heard before some letters.
    private func involvements(of letter: UInt8) -> UInt32 {
        let all = UInt32.max
        switch letter {
        case 3 where places[11] | places[17] != 0, 4 where places[7] | places[10] != 0, 6 where places[16] != 0: return all
        default: break
        }
        var before: UInt32 = letter == 8 ? 1 << 7 | 1 << 16 : 0
        for i in 0..<count where letters[i] == letter {
            if letters[i + 1] == letter { return all }
            before |= 1 << UInt32(letter) | 1 << UInt32(letters[i + 1])
        }
        return before
    }

    mutating func run() {
        visitChildren(from: trie[0].firstChild, depth: 1, before: 0, least: 0)
    }

    /// Visits siblings, whose parent's letter and least cell are these.
    private mutating func visitChildren(from first: Int, depth: Int, before: UInt8, least: Int32) {
        guard depth <= count &+ Self.band, first > 0 else { return }
        // Any letter may have been left out, or another one typed for it, as far as the budget allows.
        var likely = tables.affordable(budget &- least &- (depth == 1 ? Int32(SlipCost.first) : 0), after: before)
        if likely != .max { likely |= nearLetters(depth, before) }
        let isEarly = depth &+ Self.band < count
        var index = first
        while true {
            let child = trie[index]
            index &+= 1
            // A word that ends too early is none, and nothing follows.
            if likely &>> UInt32(child.letter) & 1 != 0, !isEarly || child.firstChild > 0 {
                let letter = child.letter
                meant[depth &- 1] = letter
                let least = fillRow(depth, letter, before)
                if least <= budget || mayRecover(depth, letter) {
                    if child.level > 0, !isEarly, case let cost = rows[depth &* width &+ count], cost <= budget {
                        let word = (0..<depth).map { SpellingTrie.byte(meant[$0]) }
                        found.append(Suggestion(word: word, cost: Int(cost), level: child.level))
                    }
                    visitChildren(from: child.firstChild, depth: depth &+ 1, before: letter, least: least)
                }
            }
            if child.isLast { return }
        }
    }

    /// The letters that may bring row j, or the row after it, within the budget otherwise than by being left out or exchanged, as bits: those of the
    /// form where a cell above, or two above, is low enough, and those of ph, gh and f.
    private func nearLetters(_ j: Int, _ before: UInt8) -> UInt32 {
        let above = rows + (j &- 1) &* width
        let twoAbove = j >= 2 ? above - width : above
        let letters = letters
        var near = special | (before == 7 || before == 16 ? 1 << 8 : 0)
        let swapped = budget &- Int32(SlipCost.swap)
        var i = max(0, j &- Self.band &- 2)
        let end = min(count, j &+ Self.band &+ 2)
        var last = i > 0 ? above[i &- 1] : Self.far
        while i < end {
            let cell = above[i]
            if cell <= budget || last <= swapped || twoAbove[i] <= swapped { near |= 1 << UInt32(letters[i]) }
            last = cell
            i &+= 1
        }
        return near
    }

    /// Fills the row of the prefix of j letters; returns the least of its cells.
    @inline(__always)
    private func fillRow(_ j: Int, _ new: UInt8, _ before: UInt8) -> Int32 {
        let low = max(0, j - Self.band)
        let high = min(count, j + Self.band)
        if low > high { return Self.far }
        if j == 1 || involved[Int(new)] >> UInt32(before) & 1 != 0 { return fillInvolvedRow(j, low, high) }
        let row = rows + j * width
        let above = row - width
        let omission = tables.omission[Int(new) * Self.codes + Int(before)]
        let instead = instead + Int(new) * count
        var i = low
        var cost = above[i] &+ (i == count ? omission &+ Self.lastOmission(new) : omission)
        if i > 0 { cost = min(cost, above[i &- 1] &+ instead[i &- 1]) }
        row[i] = cost
        var least = cost
        while i < high {
            cost = min(cost &+ excess[i], above[i] &+ instead[i])
            i &+= 1
            cost = min(cost, above[i] &+ (i == count ? omission &+ Self.lastOmission(new) : omission))
            row[i] = cost
            least = min(least, cost)
        }
        return least
    }

    @inline(__always)
    static func lastOmission(_ letter: UInt8) -> Int32 { Int32(letter == 5 ? SlipCost.last / 2 : SlipCost.last) }
}
