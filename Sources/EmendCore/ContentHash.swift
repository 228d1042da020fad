/// XXH64 with seed 0, over bytes that arrive in pieces. For recognising content, not against an adversary.
///
/// Source: the xxHash specification (github.com/Cyan4973/xxHash, doc/xxhash_spec.md).
public struct ContentHash: Sendable {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    private var lanes: (UInt64, UInt64, UInt64, UInt64)
    private var pending: [UInt8] = []
    private var total: UInt64 = 0

    public init() {
        lanes = (Self.prime1 &+ Self.prime2, Self.prime2, 0, 0 &- Self.prime1)
        pending.reserveCapacity(32)
    }

    public static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = ContentHash()
        bytes.withUnsafeBufferPointer { hash.update($0) }
        return hash.value
    }

    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { update($0) }
    }

    public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        total &+= UInt64(bytes.count)
        var i = 0
        if !pending.isEmpty {
            while pending.count < 32, i < bytes.count {
                pending.append(bytes[i])
                i += 1
            }
            guard pending.count == 32 else { return }
            pending.withUnsafeBytes { absorb($0, at: 0) }
            pending.removeAll(keepingCapacity: true)
        }
        let raw = UnsafeRawBufferPointer(bytes)
        while i + 32 <= bytes.count {
            absorb(raw, at: i)
            i += 32
        }
        while i < bytes.count {
            pending.append(bytes[i])
            i += 1
        }
    }

    /// The hash of all bytes so far.
    public var value: UInt64 {
        var hash: UInt64
        if total >= 32 {
            hash = rotated(lanes.0, 1) &+ rotated(lanes.1, 7) &+ rotated(lanes.2, 12) &+ rotated(lanes.3, 18)
            for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
                hash = (hash ^ round(0, lane)) &* Self.prime1 &+ Self.prime4
            }
        } else {
            hash = Self.prime5
        }
        hash = hash &+ total
        pending.withUnsafeBytes { tail in
            var i = 0
            while i + 8 <= tail.count {
                hash = rotated(hash ^ round(0, tail.loadUnaligned(fromByteOffset: i, as: UInt64.self).littleEndian), 27) &* Self.prime1 &+ Self.prime4
                i += 8
            }
            if i + 4 <= tail.count {
                let word = UInt64(tail.loadUnaligned(fromByteOffset: i, as: UInt32.self).littleEndian)
                hash = rotated(hash ^ (word &* Self.prime1), 23) &* Self.prime2 &+ Self.prime3
                i += 4
            }
            while i < tail.count {
                hash = rotated(hash ^ (UInt64(tail[i]) &* Self.prime5), 11) &* Self.prime1
                i += 1
            }
        }
        hash = (hash ^ (hash >> 33)) &* Self.prime2
        hash = (hash ^ (hash >> 29)) &* Self.prime3
        return hash ^ (hash >> 32)
    }

    private mutating func absorb(_ raw: UnsafeRawBufferPointer, at i: Int) {
        func load(_ offset: Int) -> UInt64 { raw.loadUnaligned(fromByteOffset: i + offset, as: UInt64.self).littleEndian }
        lanes = (round(lanes.0, load(0)), round(lanes.1, load(8)), round(lanes.2, load(16)), round(lanes.3, load(24)))
    }

    private func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
        rotated(lane &+ input &* Self.prime2, 31) &* Self.prime1
    }

    private func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
        value << count | value >> (64 - count)
    }
}
