internal import CBytes

extension Text {
    /// The first place of a byte at or after an offset, and before another one if that is given. O(distance) at most; a byte that has a sign of its
    /// own and is rare is found by it.
    public func firstIndex(of byte: UInt8, from start: Int, to limit: Int = .max) -> Int? {
        guard present.contains(byte) else { return nil }
        if case let kinds = Signs.of(byte), !kinds.isEmpty, let signs = rareSigns(kinds) { return Self.first(signs, from: start, to: limit) }
        return bytes.withUnsafeBufferPointer { p in
            let end = min(limit, p.count)
            guard start < end else { return nil }
            // Where the byte is common it is mostly the next one.
            if p[start] == byte { return start }
            let found = start + emend_find_byte(p.baseAddress! + start, end - start, byte)
            return found < end ? found : nil
        }
    }

    /// The first place of any byte of a set at or after an offset, and before another one if that is given; for sets of up to four bytes eight at a
    /// time. O(distance) at most, likewise.
    public func firstIndex(in all: ByteSet, from start: Int, to limit: Int = .max) -> Int? {
        let set = all.intersection(present)
        if set.isEmpty { return nil }
        if let signs = rareSigns(of: set) { return Self.first(signs, from: start, to: limit) }
        return bytes.withUnsafeBufferPointer { p in
            let end = min(limit, p.count)
            var i = start
            // What is near is found sooner byte by byte.
            let near = min(end, start &+ 16)
            while i < near {
                if set.contains(p[i]) { return i }
                i &+= 1
            }
            if i < end, let members = set.fourMembers {
                let found = withUnsafeBytes(of: members) { i + emend_find_any(p.baseAddress! + i, end - i, $0.baseAddress!.assumingMemoryBound(to: UInt8.self)) }
                return found < end ? found : nil
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

    /// None before some filter needed the tables: a search of the bytes costs less than making them.
    private func rareSigns(_ kinds: Signs) -> [Sign]? {
        guard hasTables else { return nil }
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
    /// The members of a set of one to four; the last stands for those that are missing.
    fileprivate var fourMembers: (UInt8, UInt8, UInt8, UInt8)? {
        var members: UInt32 = 0
        var count = 0
        var last: UInt32 = 0
        for lane in 0..<4 {
            var left = bits[lane]
            while left != 0 {
                if count == 4 { return nil }
                last = UInt32(truncatingIfNeeded: lane &* 64 &+ left.trailingZeroBitCount)
                members |= last &<< UInt32(truncatingIfNeeded: count &* 8)
                count &+= 1
                left &= left &- 1
            }
        }
        guard count > 0 else { return nil }
        while count < 4 {
            members |= last &<< UInt32(truncatingIfNeeded: count &* 8)
            count &+= 1
        }
        return (UInt8(truncatingIfNeeded: members), UInt8(truncatingIfNeeded: members &>> 8), UInt8(truncatingIfNeeded: members &>> 16), UInt8(truncatingIfNeeded: members &>> 24))
    }
}
