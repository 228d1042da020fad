/// The layout of the compiled lexicon: a header of 64 bytes, then one open-addressing table of 64-bit slots.
///
/// All numbers are little-endian. The header holds the magic `EMLX`, then as 32-bit numbers the version, the number of
/// homes and the number of entries, then as 64-bit numbers the number of slots and the content hash; the rest is zero.
///
/// A slot's upper 40 bits are those of the `WordHash`, its lower 24 bits the `WordFacts`; an empty slot is zero. The low
/// 24 bits of the hash choose the home, from which the search goes upwards to the first empty slot. Slots beyond the
/// homes take what runs over the end, and the last slot is empty, so a search neither wraps nor leaves the table.
@usableFromInline
enum LexiconImage {
    static let magic: UInt32 = 0x584C_4D45
    static let version: UInt32 = 1
    static let headerSize = 64

    enum Offset {
        static let magic = 0
        static let version = 4
        static let homeCount = 8
        static let entryCount = 12
        static let slotCount = 16
        static let contentHash = 24
    }

    /// The number of homes for a table of this many entries: a load of 0.6, at which a search sees two slots on average.
    static func homeCount(entries: Int) -> Int { entries * 5 / 3 + 1 }

    /// Where the search for a hash starts. A multiplication spreads 24 bits over any number of homes, so the image
    /// need not double when a power of two is full.
    @inlinable @inline(__always)
    static func home(_ hash: UInt64, homeCount: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash & 0xFF_FFFF) &* homeCount) &>> 24)
    }

    /// The hash over all slots, in order, that tells one content from another.
    static func contentHash(_ slots: some Sequence<UInt64>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for slot in slots {
            hash = (hash ^ slot) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash &>> 32
        }
        return hash
    }
}
