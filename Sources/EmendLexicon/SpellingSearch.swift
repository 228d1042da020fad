/// A word that a misspelled one may stand for.
public struct Suggestion: Sendable, Hashable {
    /// In lower case.
    public let word: [UInt8]
    /// How unlikely the slips are that lead from the word to the misspelled one; see `SlipCost`.
    public let cost: Int
    /// The word's frequency class, 1 to 15.
    public let level: Int

    public init(word: [UInt8], cost: Int, level: Int) {
        self.word = word
        self.cost = cost
        self.level = level
    }

    /// How likely the word was meant, in the unit of `SlipCost`: a step of frequency is a factor of three, which is 10.
    public var score: Int { level * 10 - cost }
}

extension Lexicon {
    /// The words that a form may be a misspelling of, the likeliest first: at most `limit` of those whose cost is within the budget.
    ///
    /// Takes plain letters and apostrophes, and answers nothing for other forms, for forms of more than 24 bytes, and for the empty one.
    /// O(words that begin alike); some tens of microseconds.
    public func suggestions(for form: some Collection<UInt8>, budget: Int, limit: Int = 8) -> [Suggestion] {
        let letters = form.map(SpellingTrie.code)
        guard !letters.isEmpty, letters.count <= SpellingSearch.longestForm, !letters.contains(0) else { return [] }
        return memo.suggestions(for: SuggestionMemo.Key(letters: letters, budget: budget, limit: limit)) { search(letters, budget: budget, limit: limit) }
    }

    private func search(_ letters: [UInt8], budget: Int, limit: Int) -> [Suggestion] {
        var found: [Suggestion] = []
        for image in [image] + layers {
            var search = SpellingSearch(letters, trie: image.spellings, budget: budget)
            search.run()
            found += search.found
        }
        found.sort { ($1.score, $0.cost, $1.word.count) < ($0.score, $1.cost, $0.word.count) }
        if !layers.isEmpty {
            // A word of several layers is as frequent as the highest says.
            var seen: Set<[UInt8]> = []
            found.removeAll { !seen.insert($0.word).inserted }
        }
        return Array(found.prefix(limit))
    }
}

/// One search: walks the trie and carries, for each prefix of a word, the costs of the prefixes of the misspelled form that are about as long.
private struct SpellingSearch: ~Copyable {
    fileprivate static let longestForm = 24
    /// How far the lengths of the form and of the word may part.
    private static let band = 2
    private static let far: Int32 = 10_000

    private let typed: [UInt8]
    private let trie: SpellingTrie
    private let budget: Int32
    private let width: Int
    /// Row by row; row j is that of the prefix of j letters, cell i that of i letters of the form. Beyond the band cells are far.
    private let rows: UnsafeMutablePointer<Int32>
    /// The cost of each letter of the form being one too many.
    private let excess: UnsafeMutablePointer<Int32>
    private let meant: UnsafeMutablePointer<UInt8>
    /// The form again, without bounds to check.
    private let letters: UnsafeMutablePointer<UInt8>
    private let tables = SlipTables.shared
    private(set) var found: [Suggestion] = []

    init(_ typed: [UInt8], trie: SpellingTrie, budget: Int) {
        self.typed = typed
        self.trie = trie
        self.budget = Int32(budget)
        width = typed.count + 1
        let cells = (typed.count + Self.band + 1) * width
        rows = .allocate(capacity: cells)
        rows.initialize(repeating: Self.far, count: cells)
        excess = .allocate(capacity: typed.count)
        meant = .allocate(capacity: typed.count + Self.band + 1)
        letters = .allocate(capacity: typed.count + 1)
        letters.initialize(repeating: 0, count: typed.count + 1)
        rows[0] = 0
        for i in typed.indices {
            var cost = SlipCost.excess(typed[i], after: i > 0 ? typed[i - 1] : 0, before: i + 1 < typed.count ? typed[i + 1] : 0)
            if i == 0 { cost += SlipCost.first }
            if i > 0, i == typed.count - 1, typed[i] != 5 { cost += SlipCost.lastExcess }
            letters[i] = typed[i]
            excess.advanced(by: i).initialize(to: Int32(cost))
            if i < Self.band { rows[i + 1] = rows[i] + Int32(cost) }
        }
    }

    deinit {
        rows.deallocate()
        excess.deallocate()
        meant.deallocate()
        letters.deallocate()
    }

    mutating func run() {
        visitChildren(of: trie[0], depth: 1)
    }

    private mutating func visitChildren(of node: SpellingTrie.Node, depth: Int) {
        guard depth <= typed.count + Self.band, node.firstChild > 0 else { return }
        var index = node.firstChild
        while true {
            let child = trie[index]
            meant[depth - 1] = child.letter
            if fillRow(depth) {
                let cost = rows[depth * width + typed.count]
                if child.level > 0, cost <= budget {
                    let word = (0..<depth).map { SpellingTrie.byte(meant[$0]) }
                    found.append(Suggestion(word: word, cost: Int(cost), level: child.level))
                }
                visitChildren(of: child, depth: depth + 1)
            }
            if child.isLast { return }
            index += 1
        }
    }

    /// Fills the row of the prefix of j letters; false where nothing that begins so can come within the budget.
    private func fillRow(_ j: Int) -> Bool {
        let row = rows + j * width
        let above = row - width
        let new = meant[j - 1]
        let before: UInt8 = j >= 2 ? meant[j - 2] : 0
        let count = typed.count
        let low = max(0, j - Self.band)
        let high = min(count, j + Self.band)
        if low > high { return false }
        var least = Self.far
        let omissions = tables.omission + (Int(new) * 28 + Int(before)) * 28
        let substitutions = tables.substitution + Int(new)
        let first = Int32(SlipCost.first)
        let doubling = Int32(SlipCost.doubling)
        let last = Int32(new == 5 ? SlipCost.last / 2 : SlipCost.last)
        // Cells at the edge of the band count only for what two letters together may still make of them.
        if low > 0, low <= count { least = min(least, pairCost(above, at: low - 1, new, first)) }
        var i = low
        while i <= high {
            var cost = above[i] &+ omissions[Int(letters[i])] &+ (j == 1 ? first : i == count ? last : 0)
            if i > 0 {
                let old = letters[i - 1]
                if i > low { cost = min(cost, row[i - 1] &+ excess[i - 1]) }
                if old == new {
                    cost = min(cost, above[i - 1])
                    // Two letters typed for one, or one for two.
                    if i >= 2, letters[i - 2] == new { cost = min(cost, above[i - 2] &+ doubling &+ (i == 2 ? first : 0)) }
                    if before == new, j >= 2 { cost = min(cost, (above - width)[i - 1] &+ doubling) }
                } else {
                    cost = min(cost, above[i - 1] &+ substitutions[Int(old) * 28] &+ (i == 1 && j == 1 ? first : 0))
                    if i >= 2, j >= 2, old == before, letters[i - 2] == new {
                        cost = min(cost, (above - width)[i - 2] &+ Int32(SlipCost.swap) &+ (i == 2 ? first / 4 : 0))
                    }
                    // ph for f, f for ph.
                    if new == 8, before == 16, old == 6 { cost = min(cost, (above - width)[i - 1] &+ 20) }
                    if i >= 2, new == 6, old == 8, letters[i - 2] == 16 { cost = min(cost, above[i - 2] &+ 20) }
                }
            }
            // A silent gh.
            if new == 8, before == 7 { cost = min(cost, (above - width)[i] &+ 34) }
            row[i] = cost
            least = min(least, cost)
            least = min(least, pairCost(above, at: i, new, first))
            i &+= 1
        }
        // What an earlier prefix of this length left beyond the band.
        if low > 0 { row[low - 1] = Self.far }
        return least <= budget
    }

    /// What two letters together may still make of a prefix that ends with the first of them: a swap, ph for f, a silent gh.
    @inline(__always)
    private func pairCost(_ above: UnsafeMutablePointer<Int32>, at i: Int, _ new: UInt8, _ first: Int32) -> Int32 {
        var least = Self.far
        if i &+ 1 < typed.count, letters[i &+ 1] == new { least = above[i] &+ Int32(SlipCost.swap) &+ (i == 0 ? first / 4 : 0) }
        if new == 16, i < typed.count, letters[i] == 6 { least = min(least, above[i] &+ 20) }
        if new == 7 { least = min(least, above[i] &+ 34) }
        return least
    }
}
