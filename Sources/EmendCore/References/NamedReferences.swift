/// The named character references of the HTML standard, looked up by name without allocation.
///
/// The table is read from `packed` when the first reference is met.
package struct NamedReferences: Sendable {
    package struct Entry: Sendable {
        /// The code points; `second` is 0 where there is one.
        package var first: UInt32
        package var second: UInt32
        /// HTML reads it without a semicolon too.
        package var isLegacy: Bool
        /// Known since HTML 4.
        package var isOld: Bool
        fileprivate var name: Range<Int>
    }

    /// How the letters of a text are taken when a name is compared with them.
    package enum Folding: Sendable {
        case none, lower, title
    }

    package static let standard = NamedReferences()
    /// `CounterClockwiseContourIntegral`.
    package static let longestName = 31
    private static let slotCount = 8_192

    /// In the order of the source list.
    package let entries: [Entry]
    private let names: [UInt8]
    /// The index in `entries` and one more, or 0.
    private let slots: [UInt16]

    private init() {
        var names: [UInt8] = []
        var entries: [Entry] = []
        entries.reserveCapacity(2_200)
        Self.packed.withUTF8Buffer { bytes in
            for item in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let fields = item.split(separator: 0x3A, omittingEmptySubsequences: false)
                let points = fields[2].split(separator: 0x2B).map { $0.reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexDigit ?? 0) } }
                let start = names.count
                names.append(contentsOf: fields[0])
                entries.append(Entry(
                    first: points[0], second: points.count > 1 ? points[1] : 0, isLegacy: fields[1].contains(0x21),
                    isOld: fields[1].contains(0x34), name: start..<names.count))
            }
        }
        var slots = [UInt16](repeating: 0, count: Self.slotCount)
        for (index, entry) in entries.enumerated() {
            var slot = Self.slot(names[entry.name].reduce(Self.seed, Self.mixed))
            while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
            slots[slot] = UInt16(index + 1)
        }
        self.names = names
        self.entries = entries
        self.slots = slots
    }

    /// The entry whose name stands in a range of a text.
    package func entry(_ text: borrowing Text, _ range: Range<Int>, folding: Folding = .none) -> Entry? {
        guard range.count >= 2, range.count <= Self.longestName else { return nil }
        var hash = Self.seed
        for i in range { hash = Self.mixed(hash, Self.folded(text[i], folding, isFirst: i == range.lowerBound)) }
        var slot = Self.slot(hash)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.name.count == range.count, holds(text, range, entry.name.lowerBound, folding) { return entry }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
        return nil
    }

    /// The entry of a name as it is written.
    package func entry(_ name: UnsafeBufferPointer<UInt8>) -> Entry? {
        guard name.count >= 2, name.count <= Self.longestName else { return nil }
        var slot = Self.slot(name.reduce(Self.seed, Self.mixed))
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.name.count == name.count, name.indices.allSatisfy({ name[$0] == names[entry.name.lowerBound + $0] }) { return entry }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
        return nil
    }

    package func name(of entry: Entry) -> ArraySlice<UInt8> { names[entry.name] }

    private func holds(_ text: borrowing Text, _ range: Range<Int>, _ name: Int, _ folding: Folding) -> Bool {
        for i in range where Self.folded(text[i], folding, isFirst: i == range.lowerBound) != names[name + i - range.lowerBound] { return false }
        return true
    }

    private static func folded(_ byte: UInt8, _ folding: Folding, isFirst: Bool) -> UInt8 {
        switch folding {
        case .none: byte
        case .lower: isUpper(byte) ? byte | 0x20 : byte
        case .title: isUpper(byte) && !isFirst ? byte | 0x20 : byte
        }
    }

    private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    /// FNV-1a, 32 bits.
    private static let seed: UInt32 = 0x811C_9DC5
    private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
    private static func slot(_ hash: UInt32) -> Int { Int((hash ^ hash >> 15) & UInt32(slotCount - 1)) }
}
