import EmendCore

/// The named character references of the HTML standard, looked up by name without allocation.
///
/// The table is read from `packed` when the first reference is met.
struct NamedReferences: Sendable {
    struct Entry: Sendable {
        /// The code points; `second` is 0 where there is one.
        var first: UInt32
        var second: UInt32
        /// HTML reads it without a semicolon too.
        var isLegacy: Bool
        /// Known since HTML 4.
        var isOld: Bool
        fileprivate var name: Range<Int>
    }

    /// How the letters of a text are taken when a name is compared with them.
    enum Folding {
        case none, lower, title
    }

    static let standard = NamedReferences()
    /// `CounterClockwiseContourIntegral`.
    static let longestName = 31
    private static let slotCount = 8_192

    /// In the order of the source list.
    let entries: [Entry]
    private let names: [UInt8]
    /// The index in `entries` and one more, or 0.
    private let slots: [UInt16]

    private init() {
        var names: [UInt8] = []
        var entries: [Entry] = []
        entries.reserveCapacity(2_200)
        Self.packed.withUTF8Buffer { bytes in
            for item in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let fields = item.split(separator: Byte.colon, omittingEmptySubsequences: false)
                let points = fields[2].split(separator: 0x2B).map { $0.reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexValue ?? 0) } }
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
    func entry(_ text: borrowing Text, _ range: Range<Int>, folding: Folding = .none) -> Entry? {
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

    func name(of entry: Entry) -> ArraySlice<UInt8> { names[entry.name] }

    private func holds(_ text: borrowing Text, _ range: Range<Int>, _ name: Int, _ folding: Folding) -> Bool {
        for i in range where Self.folded(text[i], folding, isFirst: i == range.lowerBound) != names[name + i - range.lowerBound] { return false }
        return true
    }

    private static func folded(_ byte: UInt8, _ folding: Folding, isFirst: Bool) -> UInt8 {
        switch folding {
        case .none: byte
        case .lower: byte.isASCIIUpper ? byte | 0x20 : byte
        case .title: byte.isASCIIUpper && !isFirst ? byte | 0x20 : byte
        }
    }

    /// FNV-1a, 32 bits.
    private static let seed: UInt32 = 0x811C_9DC5
    private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
    private static func slot(_ hash: UInt32) -> Int { Int((hash ^ hash >> 15) & UInt32(slotCount - 1)) }
}

extension NamedReferences.Entry {
    /// A Latin letter with an accent, or a ligature; not eth and thorn, whose names are words or starts of words.
    var isAccentedLetter: Bool {
        switch first {
        case 0xD0, 0xD7, 0xDE, 0xF0, 0xF7, 0xFE: false
        case 0xC0...0x178: isOld
        default: false
        }
    }

    /// The name is no English word nor the start of one, so that it is one even where the reference is broken.
    var isUnmistakable: Bool {
        if isAccentedLetter { return true }
        guard isOld else { return false }
        switch first {
        case 0x22, 0x26, 0x3C, 0x3E, 0xA0, 0xA1, 0xAB, 0xB1, 0xB7, 0xBB...0xBF, 0x2002, 0x2003, 0x2009, 0x200C...0x200F, 0x2013, 0x2014,
            0x2018...0x201A, 0x201C...0x201E, 0x2026: return true
        default: return false
        }
    }
}

extension UInt8 {
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
