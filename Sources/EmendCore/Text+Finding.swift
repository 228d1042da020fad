/// A byte in each of the eight places of a word.
private let everyByte: UInt64 = 0x0101_0101_0101_0101

/// The high bit of the first byte that is zero, counted from the low end; higher bytes may be marked by mistake.
@inline(__always)
private func firstZero(_ word: UInt64) -> UInt64 {
    (word &- everyByte) & ~word & 0x8080_8080_8080_8080
}

extension Text {
    /// The first place of a byte at or after an offset, and before another one if that is given. O(distance) at most; a byte that has a sign of its
    /// own and is rare is found by it.
    public func firstIndex(of byte: UInt8, from start: Int, to limit: Int = .max) -> Int? {
        guard present.contains(byte) else { return nil }
        if case let kinds = Signs.of(byte), !kinds.isEmpty, let signs = rareSigns(kinds) { return Self.first(signs, from: start, to: limit) }
        let pattern = UInt64(byte) &* everyByte
        return bytes.withUnsafeBytes { p in
            let end = min(limit, p.count)
            var i = start
            while i &+ 8 <= end {
                let hits = firstZero(UInt64(littleEndian: p.loadUnaligned(fromByteOffset: i, as: UInt64.self)) ^ pattern)
                if hits != 0 { return i &+ hits.trailingZeroBitCount / 8 }
                i &+= 8
            }
            while i < end {
                if p[i] == byte { return i }
                i &+= 1
            }
            return nil
        }
    }

    /// The first place of any byte of a set at or after an offset, and before another one if that is given; for sets of up to four bytes eight at a
    /// time. O(distance) at most, likewise.
    public func firstIndex(in all: ByteSet, from start: Int, to limit: Int = .max) -> Int? {
        let set = all.intersection(present)
        if set.isEmpty { return nil }
        if let signs = rareSigns(of: set) { return Self.first(signs, from: start, to: limit) }
        return bytes.withUnsafeBytes { p in
            let end = min(limit, p.count)
            var i = start
            // What is near is found sooner byte by byte.
            let near = min(end, start &+ 16)
            while i < near {
                if set.contains(p[i]) { return i }
                i &+= 1
            }
            if i < end, let patterns = set.patterns {
                while i &+ 8 <= end {
                    let word = UInt64(littleEndian: p.loadUnaligned(fromByteOffset: i, as: UInt64.self))
                    let hits = firstZero(word ^ patterns[0]) | firstZero(word ^ patterns[1]) | firstZero(word ^ patterns[2]) | firstZero(word ^ patterns[3])
                    if hits != 0 { return i &+ hits.trailingZeroBitCount / 8 }
                    i &+= 8
                }
            }
            while i < end {
                if set.contains(p[i]) { return i }
                i &+= 1
            }
            return nil
        }
    }
}

extension Text {
    /// The places of the bytes of a set where all have signs and looking these up is faster than looking at the bytes.
    public func rareSigns(of set: ByteSet) -> [Sign]? { Signs.of(set).flatMap { rareSigns($0) } }

    private func rareSigns(_ kinds: Signs) -> [Sign]? {
        let signs = signs(kinds)
        let nearest = 256
        return signs.count * nearest <= count ? signs : nil
    }

    private static func first(_ signs: [Sign], from start: Int, to limit: Int) -> Int? {
        let index = signs.partitioningIndex { $0.place >= start }
        return index < signs.count && signs[index].place < limit ? signs[index].place : nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// True where the eight bytes from an offset on, which must be there, are ASCII.
    @inlinable @inline(__always)
    public func isASCII(from offset: Int) -> Bool {
        UnsafeRawPointer(baseAddress! + offset).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    }
}

extension [Sign] {
    /// The index of the first sign, in text order, for which a statement holds that holds for all that follow. O(log signs).
    public func partitioningIndex(where holds: (Sign) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension ByteSet {
    /// The members, each in all eight places of a word, for sets of one to four; the last stands for those that are missing.
    fileprivate var patterns: SIMD4<UInt64>? {
        var patterns = SIMD4<UInt64>()
        var count = 0
        for lane in 0..<4 {
            var left = bits[lane]
            while left != 0 {
                if count == 4 { return nil }
                patterns[count] = UInt64(lane &* 64 &+ left.trailingZeroBitCount) &* everyByte
                count &+= 1
                left &= left &- 1
            }
        }
        guard count > 0 else { return nil }
        for index in count..<4 { patterns[index] = patterns[count &- 1] }
        return patterns
    }
}
