/// A set of byte values: which bytes a filter needs to see, which bytes a text holds.
public struct ByteSet: Sendable, Hashable {
    @usableFromInline var low: (UInt64, UInt64)
    @usableFromInline var high: (UInt64, UInt64)

    public init() {
        low = (0, 0)
        high = (0, 0)
    }

    /// The UTF-8 bytes of a text.
    public init(_ text: StaticString) {
        self.init()
        text.withUTF8Buffer { for byte in $0 { insert(byte) } }
    }

    public init(_ bytes: ClosedRange<UInt8>...) {
        self.init()
        for range in bytes { for byte in range { insert(byte) } }
    }

    /// The set of all bytes that occur, in O(length).
    public init(of bytes: UnsafeBufferPointer<UInt8>) {
        self.init()
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: 256) { seen in
            seen.initialize(repeating: false)
            for byte in bytes { seen[Int(byte)] = true }
            for byte in 0...255 where seen[byte] { insert(UInt8(byte)) }
        }
    }

    /// Every byte: the triggers of a filter that must always run.
    public static let all = ByteSet(0...255)
    /// The bytes that occur only in text beyond ASCII.
    public static let nonASCII = ByteSet(0x80...0xFF)
    public static let letters = ByteSet(0x41...0x5A, 0x61...0x7A)

    public mutating func insert(_ byte: UInt8) {
        let bit = UInt64(1) << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: low.0 |= bit
        case 1: low.1 |= bit
        case 2: high.0 |= bit
        default: high.1 |= bit
        }
    }

    @inlinable
    public func contains(_ byte: UInt8) -> Bool {
        let word = byte < 128 ? (byte < 64 ? low.0 : low.1) : (byte < 192 ? high.0 : high.1)
        return word >> UInt64(byte & 63) & 1 == 1
    }

    public func isDisjoint(with other: ByteSet) -> Bool {
        low.0 & other.low.0 | low.1 & other.low.1 | high.0 & other.high.0 | high.1 & other.high.1 == 0
    }

    public func union(_ other: ByteSet) -> ByteSet {
        var set = self
        set.low.0 |= other.low.0
        set.low.1 |= other.low.1
        set.high.0 |= other.high.0
        set.high.1 |= other.high.1
        return set
    }

    public static func == (a: ByteSet, b: ByteSet) -> Bool {
        a.low == b.low && a.high == b.high
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(low.0)
        hasher.combine(low.1)
        hasher.combine(high.0)
        hasher.combine(high.1)
    }
}
