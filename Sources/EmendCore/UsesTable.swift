/// How each form of a text is written, by its hash: open addressing over indices, so that the table of a long text stays small.
///
/// Written by the thread that cleans the text, which is one, as for all facts of a text.
final class UsesTable: @unchecked Sendable {
    struct Entry {
        var hash: UInt64
        var uses: Evidence.Uses
    }

    /// One more than the index of an entry, or 0.
    private var slots: UnsafeMutablePointer<UInt32>
    private var mask: Int
    private let entries: UnsafeMutablePointer<Entry>
    private var count = 0
    private let capacity: Int

    /// How many more entries there may be.
    var room: Int { capacity - count }

    /// `words`: how many words there are; edits may add some.
    init(words: Int) {
        let size = 1024
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        mask = size - 1
        capacity = words + words / 8 + 64
        entries = .allocate(capacity: capacity)
    }

    deinit {
        slots.deallocate()
        entries.deallocate()
    }

    func uses(of hash: UInt64) -> Evidence.Uses {
        let index = slots[slot(of: hash)]
        return index == 0 ? Evidence.Uses() : entries[Int(index) - 1].uses
    }

    @inline(__always)
    func entry(of hash: UInt64) -> UnsafeMutablePointer<Entry> {
        let place = slot(of: hash)
        let index = slots[place]
        return index == 0 ? added(hash, at: place) : entries + (Int(index) - 1)
    }

    /// Where a hash is, or where it would be.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0, entries[Int(slots[slot]) - 1].hash != hash { slot = (slot + 1) & mask }
        return slot
    }

    private func added(_ hash: UInt64, at place: Int) -> UnsafeMutablePointer<Entry> {
        (entries + count).initialize(to: Entry(hash: hash, uses: Evidence.Uses()))
        count += 1
        slots[place] = UInt32(count)
        // At most half of the slots are taken, so that a search sees one or two.
        if count * 2 > mask { grow() }
        return entries + (count - 1)
    }

    private func grow() {
        let size = (mask + 1) * 2
        slots.deallocate()
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        mask = size - 1
        for index in 0..<count { slots[slot(of: entries[index].hash)] = UInt32(index + 1) }
    }
}
