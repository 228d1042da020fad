/// An open-addressing table from a 64-bit hash to 24 bits, read in place.
///
/// A slot's upper 40 bits are those of the hash, its lower 24 bits the value; an empty slot is zero. The low 24 bits of the hash
/// choose the home, from which the search goes upwards to the first empty slot. Slots beyond the homes take what runs over
/// the end, and the last slot is empty, so a search neither wraps nor leaves the table. A hash that is not in the table is
/// taken for one that is with a probability of about 2 to the power of -39. The section's count is that of the homes.
@usableFromInline
struct HashedTable {
    @usableFromInline let slots: UnsafePointer<UInt64>
    @usableFromInline let homeCount: UInt64

    init(_ section: LexiconImage.Section, of image: UnsafeRawPointer) {
        slots = LexiconImage.start(of: section, image).assumingMemoryBound(to: UInt64.self)
        homeCount = UInt64(LexiconImage.count(of: section, image))
    }

    /// The value under a hash, or 0. Reads one cache line as a rule.
    @inlinable
    subscript(hash: UInt64) -> UInt32 {
        var index = Self.home(hash, homeCount: homeCount)
        while true {
            let slot = UInt64(littleEndian: slots[index])
            // An empty slot ends the search; should it match the hash, its value is 0 all the same.
            if (slot ^ hash) &>> 24 == 0 || slot == 0 {
                return UInt32(truncatingIfNeeded: slot & 0xFF_FFFF)
            }
            index &+= 1
        }
    }

    /// All values, in no order that matters.
    var values: [UInt32] {
        var found: [UInt32] = []
        var index = 0
        // An empty slot follows the last home or what ran over from it.
        while index < Int(homeCount) || slots[index] != 0 {
            if slots[index] != 0 { found.append(UInt32(truncatingIfNeeded: UInt64(littleEndian: slots[index]) & 0xFF_FFFF)) }
            index += 1
        }
        return found
    }

    /// Where the search for a hash starts. A multiplication spreads 24 bits over any number of homes, so the table
    /// need not double when a power of two is full.
    @inlinable @inline(__always)
    static func home(_ hash: UInt64, homeCount: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash & 0xFF_FFFF) &* homeCount) &>> 24)
    }

    /// The section for these values, which must be from 1 to 0xFFFFFF. Those that come first stand nearest to their homes.
    static func section(_ entries: some Collection<(hash: UInt64, value: UInt32)>) -> (bytes: [UInt8], count: Int) {
        // A load of 0.6, at which a search sees two slots on average.
        let homeCount = entries.count * 5 / 3 + 1
        var slots = [UInt64](repeating: 0, count: homeCount)
        for (hash, value) in entries {
            var index = home(hash, homeCount: UInt64(homeCount))
            while index < slots.count, slots[index] != 0 { index += 1 }
            if index == slots.count { slots.append(0) }
            slots[index] = hash & ~0xFF_FFFF | UInt64(value)
        }
        slots.append(0)
        return (littleEndianBytes(of: slots), homeCount)
    }
}

/// How often two words follow each other, as a class from 1 to 15; each step down is a factor of three.
///
/// Open addressing over 32-bit slots: 28 bits of the pair's hash and the class. The section's count is that of the homes.
struct BigramTable {
    private let slots: UnsafePointer<UInt32>
    private let homeCount: UInt64

    init(_ image: UnsafeRawPointer) {
        slots = LexiconImage.start(of: .bigrams, image).assumingMemoryBound(to: UInt32.self)
        homeCount = UInt64(LexiconImage.count(of: .bigrams, image))
    }

    /// The class of a pair, or 0 where it is not listed. A pair that is not in the table is taken for one that is with a
    /// probability of about 2 to the power of -27.
    subscript(first: UInt64, second: UInt64) -> Int {
        let hash = Self.hash(first, second)
        var index = Self.home(hash, homeCount)
        while true {
            let slot = UInt32(littleEndian: slots[index])
            if slot == 0 { return 0 }
            if slot & ~15 == UInt32(truncatingIfNeeded: hash) & ~15 { return Int(slot & 15) }
            index &+= 1
        }
    }

    static func hash(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var hash = (first ^ (second << 23 | second >> 41)) &* 0x9E37_79B1_85EB_CA87
        hash ^= hash >> 29
        hash = hash &* 0xC2B2_AE3D_27D4_EB4F
        return hash ^ hash >> 32
    }

    private static func home(_ hash: UInt64, _ homeCount: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash >> 32) &* homeCount) >> 32)
    }

    /// The section for these pairs, with classes from 1 to 15.
    static func section(_ pairs: [(hash: UInt64, level: Int)]) -> (bytes: [UInt8], count: Int) {
        let homeCount = pairs.count * 10 / 7 + 1
        var slots = [UInt32](repeating: 0, count: homeCount)
        for (hash, level) in pairs {
            var index = home(hash, UInt64(homeCount))
            while index < slots.count, slots[index] != 0 { index += 1 }
            if index == slots.count { slots.append(0) }
            slots[index] = UInt32(truncatingIfNeeded: hash) & ~15 | UInt32(level)
        }
        slots.append(0)
        return (littleEndianBytes(of: slots), homeCount)
    }
}

/// Records of strings, each found by its offset: a byte for the kind, one for the number of strings, then each string after a byte for its length.
struct StringPool {
    private let base: UnsafeRawPointer

    init(_ image: UnsafeRawPointer) {
        base = LexiconImage.start(of: .pool, image)
    }

    func kind(at offset: UInt32) -> UInt8 { base.load(fromByteOffset: Int(offset), as: UInt8.self) }

    func strings(at offset: UInt32) -> [[UInt8]] {
        var position = Int(offset) + 2
        return (0..<base.load(fromByteOffset: Int(offset) + 1, as: UInt8.self)).map { _ in
            let count = Int(base.load(fromByteOffset: position, as: UInt8.self))
            defer { position += 1 + count }
            return Array(UnsafeRawBufferPointer(start: base + position + 1, count: count))
        }
    }
}

/// Collects the records of a pool. Offset 0 is never one of a record.
struct StringPoolBuilder {
    private(set) var bytes: [UInt8] = [0]

    /// Adds a record of at most 255 strings of at most 255 bytes; returns its offset.
    mutating func add(kind: UInt8, _ strings: [[UInt8]]) -> UInt32 {
        defer {
            bytes += [kind, UInt8(strings.count)]
            for string in strings { bytes += [UInt8(string.count)] + string }
        }
        return UInt32(bytes.count)
    }
}

func littleEndianBytes(of numbers: [some FixedWidthInteger]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 8)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    return bytes
}
