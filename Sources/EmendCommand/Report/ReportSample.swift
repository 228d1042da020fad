/// A random sample of items of many kinds: of each kind all, or as many as of any other frequent kind.
///
/// The kinds share room for so many items; a seldom kind that leaves some of its share leaves it to the others. Of each kind each item has the same chance. The
/// seeds are fixed, so the same items in the same order give the same sample. Memory is bounded by the room and a tenth of it.
struct ReportSample<Item> {
    private struct Reservoir {
        var seen = 0
        var items: [Item] = []
        var random: SeededGenerator
    }

    private let room: Int
    private var reservoirs: [String: Reservoir] = [:]
    private var count = 0
    /// The most that a kind may have.
    private var limit = Int.max

    init(room: Int) {
        self.room = room
    }

    /// Takes an item, which is made only where it gets a place.
    mutating func add(_ kind: String, _ make: () -> Item) {
        var reservoir = reservoirs.removeValue(forKey: kind) ?? Reservoir(random: SeededGenerator(for: kind))
        reservoir.seen += 1
        if reservoir.items.count < limit {
            reservoir.items.append(make())
            count += 1
        } else {
            // Algorithm R (Vitter 1985).
            let place = Int.random(in: 0..<reservoir.seen, using: &reservoir.random)
            if place < reservoir.items.count { reservoir.items[place] = make() }
        }
        reservoirs[kind] = reservoir
        if count > room + room / 10 { shrink() }
    }

    /// The items that found room, in no order.
    mutating func take() -> [Item] {
        if count > room { shrink() }
        return reservoirs.keys.sorted().flatMap { reservoirs[$0]!.items }
    }

    /// Lowers the limit until all fit. A part of a random sample, chosen at random, is one.
    private mutating func shrink() {
        limit = fairLimit()
        count = 0
        for kind in reservoirs.keys {
            var reservoir = reservoirs[kind]!
            reservoirs[kind] = nil
            while reservoir.items.count > limit {
                let place = Int.random(in: 0..<reservoir.items.count, using: &reservoir.random)
                reservoir.items.swapAt(place, reservoir.items.count - 1)
                reservoir.items.removeLast()
            }
            count += reservoir.items.count
            reservoirs[kind] = reservoir
        }
    }

    /// The highest limit, at least 1, with which all that was seen fits.
    private func fairLimit() -> Int {
        var left = room
        let sizes = reservoirs.values.map(\.seen).sorted()
        for (index, size) in sizes.enumerated() {
            let share = left / (sizes.count - index)
            if size > share { return min(limit, max(1, share)) }
            left -= size
        }
        return limit
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(for kind: String) {
        state = kind.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
