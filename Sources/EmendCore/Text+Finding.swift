internal import CBytes

extension Text {
    /// The first place of a byte at or after an offset, and before another one if that is given. O(distance) at most; a byte that has a sign of its
    /// own and is rare is found by it.
    public func firstIndex(of byte: UInt8, from start: Int, to limit: Int = .max) -> Int? {
        guard start < min(limit, count), present.contains(byte) else { return nil }
        // Where the byte is common it is mostly the next one.
        if bytes[start] == byte { return start }
        if case let kinds = Signs.of(byte), !kinds.isEmpty, let signs = rareSigns(kinds) { return Self.first(signs, from: start, to: limit) }
        return bytes.withUnsafeBufferPointer { p in
            let end = min(limit, p.count)
            let found = start + emend_find_byte(p.baseAddress! + start, end - start, byte)
            return found < end ? found : nil
        }
    }

    /// The first place of any byte of a set at or after an offset, and before another one if that is given; for sets of up to four bytes 64 at a
    /// time. O(distance) at most, likewise.
    public func firstIndex(in all: ByteSet, from start: Int, to limit: Int = .max) -> Int? {
        guard start < min(limit, count) else { return nil }
        if all.contains(bytes[start]) { return start }
        let set = all.intersection(present)
        if set.isEmpty { return nil }
        if let signs = rareSigns(of: set) { return Self.first(signs, from: start, to: limit) }
        return commonIndex(in: set, from: start, to: limit)
    }

    /// The same by looking at the bytes, as is faster where they are not rare.
    package func commonIndex(in set: ByteSet, from start: Int, to limit: Int) -> Int? {
        bytes.withUnsafeBufferPointer { p in
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
        let nearest = 256
        return signs(kinds, most: count / nearest)
    }

    private static func first(_ signs: [Sign], from start: Int, to limit: Int) -> Int? {
        let index = signs.partitioningIndex { $0.place >= start }
        return index < signs.count && signs[index].place < limit ? signs[index].place : nil
    }
}

extension Text {
    /// True where an edit of the range would change a protected span.
    public func isProtected(_ range: Range<Int>) -> Bool { protectedSpan(touching: range) != nil }

    /// The first protected span that an edit of the range would change. O(log spans).
    public func protectedSpan(touching range: Range<Int>) -> ProtectedSpan? {
        let spans = protected
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if Int(spans[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].overlaps(range) ? spans[low] : nil
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
    /// Those of some kinds; nil where there are more than so many.
    func having(_ kinds: Signs, most: Int) -> [Sign]? {
        var found = 0
        // Piece by piece, so that what is common is soon known to be.
        let piece = 4096
        for start in stride(from: 0, to: count, by: piece) {
            for sign in self[start..<Swift.min(start + piece, count)] { found &+= sign.kinds.has(kinds) ? 1 : 0 }
            if found > most { return nil }
        }
        if found == count { return self }
        return [Sign](unsafeUninitializedCapacity: found) { places, filled in
            for sign in self where sign.kinds.has(kinds) {
                places.initializeElement(at: filled, to: sign)
                filled &+= 1
            }
        }
    }

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
