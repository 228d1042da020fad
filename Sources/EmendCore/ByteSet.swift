internal import CBytes

/// A set of byte values: which bytes a filter needs to see, which bytes a text holds.
public struct ByteSet: Sendable, Hashable {
    /// One bit a byte value, 64 values a lane.
    @usableFromInline var bits: SIMD4<UInt64> = .zero

    public init() {}

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
        withUnsafeMutableBytes(of: &bits) { emend_bytes_present(bytes.baseAddress, bytes.count, $0.baseAddress!.assumingMemoryBound(to: UInt64.self)) }
    }

    /// Every byte: the triggers of a filter that must always run.
    public static let all = ByteSet(0...255)
    /// The bytes that occur only in text beyond ASCII.
    public static let nonASCII = ByteSet(0x80...0xFF)
    public static let letters = ByteSet(0x41...0x5A, 0x61...0x7A)

    public mutating func insert(_ byte: UInt8) {
        bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }

    @inlinable
    public func contains(_ byte: UInt8) -> Bool {
        bits[Int(byte &>> 6)] &>> UInt64(byte & 63) & 1 == 1
    }

    public func isDisjoint(with other: ByteSet) -> Bool {
        bits & other.bits == .zero
    }

    public var isEmpty: Bool { bits == .zero }

    public func isSubset(of other: ByteSet) -> Bool {
        bits & ~other.bits == .zero
    }

    public func intersection(_ other: ByteSet) -> ByteSet {
        var set = self
        set.bits &= other.bits
        return set
    }

    public func union(_ other: ByteSet) -> ByteSet {
        var set = self
        set.bits |= other.bits
        return set
    }
}
