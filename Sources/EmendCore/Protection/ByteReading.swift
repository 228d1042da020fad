/// Looking around in bytes without checking bounds at each step.
protocol ByteReading {
    var p: UnsafeBufferPointer<UInt8> { get }
}

extension ByteReading {
    /// The byte at an offset, and 0 beyond both ends.
    @inline(__always)
    subscript(offset: Int) -> UInt8 {
        UInt(bitPattern: offset) < UInt(bitPattern: p.count) ? p[offset] : 0
    }

    /// True where these ASCII bytes stand at an offset, letters in lower case or also in capitals.
    func holds(_ text: StaticString, at offset: Int, anyCase: Bool = false) -> Bool {
        guard offset >= 0, offset + text.utf8CodeUnitCount <= p.count else { return false }
        return text.withUTF8Buffer { expected in
            for i in 0..<expected.count where p[offset + i] != expected[i] {
                guard anyCase, expected[i] >= 0x61, expected[i] <= 0x7A, p[offset + i] | 0x20 == expected[i] else { return false }
            }
            return true
        }
    }

    /// True where these ASCII bytes stand somewhere in a range. O(range).
    func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
        let first = text.utf8Start[0]
        let count = text.utf8CodeUnitCount
        var i = range.lowerBound
        while i + count <= range.upperBound {
            if p[i] == first, holds(text, at: i) { return true }
            i += 1
        }
        return false
    }

    /// The end of the run of bytes from an offset that a test accepts.
    @inline(__always)
    func end(of start: Int, before limit: Int, where accepts: (UInt8) -> Bool) -> Int {
        var i = start
        while i < limit, accepts(p[i]) { i += 1 }
        return i
    }

    func hash(_ range: Range<Int>) -> UInt64 { WordHash.of(UnsafeBufferPointer(rebasing: p[range])) }
}

extension UInt8 {
    @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inline(__always) var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    @inline(__always) var isLower: Bool { self >= 0x61 && self <= 0x7A }
    @inline(__always) var isLetter: Bool { (self | 0x20).isLower }
    @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }
    @inline(__always) var isHexDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66) }
    /// A letter, digit or underscore.
    @inline(__always) var isNamePart: Bool { isAlphanumeric || self == 0x5F }
    @inline(__always) var isLowerOrDigit: Bool { isLower || isDigit }
}
