extension Text {
    /// The scalar that starts at an offset, and its length in bytes; nil at the end.
    public func scalar(at offset: Int) -> (value: UInt32, length: Int)? {
        guard offset >= 0, offset < count else { return nil }
        return bytes.withUnsafeBufferPointer { decodedScalar($0, at: offset) }
    }

    /// The scalar that ends before an offset; nil at the start.
    public func scalar(before offset: Int) -> (value: UInt32, length: Int)? {
        guard offset > 0, offset <= count else { return nil }
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }

    public func characterClass(of scalar: UInt32) -> CharacterClass {
        scalar < 0x80 ? asciiClass(UInt8(scalar)) : knowledge.unicode.characterClass(of: scalar)
    }

    /// True where these ASCII bytes stand at an offset.
    public func holds(_ text: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
        return text.withUTF8Buffer { expected in
            for i in 0..<expected.count where bytes[offset + i] != expected[i] { return false }
            return true
        }
    }

    /// The bytes of a word with its first letter in title case.
    public func titled(_ range: Range<Int>) -> [UInt8] {
        guard let first = scalar(at: range.lowerBound) else { return [] }
        let upper = first.value < 0x80
            ? (first.value >= 0x61 && first.value <= 0x7A ? first.value - 0x20 : first.value)
            : knowledge.unicode.titlecase(first.value)
        var result: [UInt8] = []
        result.reserveCapacity(range.count + 2)
        result.append(contentsOf: UTF8.encode(Unicode.Scalar(upper) ?? "\u{FFFD}")!)
        result.append(contentsOf: bytes[range.lowerBound + first.length..<range.upperBound])
        return result
    }
}

@inlinable
func asciiClass(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x41...0x5A: [.letter, .upper, .latin]
    case 0x61...0x7A: [.letter, .lower, .latin]
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    case 0...0x1F, 0x7F: .other
    default: []
    }
}

/// Decodes the scalar at an offset of valid UTF-8.
@inline(__always)
func decodedScalar(_ p: UnsafeBufferPointer<UInt8>, at i: Int) -> (value: UInt32, length: Int) {
    let b = UInt32(p[i])
    if b < 0x80 { return (b, 1) }
    if b < 0xE0 { return ((b & 0x1F) << 6 | UInt32(p[i + 1]) & 0x3F, 2) }
    if b < 0xF0 { return ((b & 0x0F) << 12 | (UInt32(p[i + 1]) & 0x3F) << 6 | UInt32(p[i + 2]) & 0x3F, 3) }
    return ((b & 0x07) << 18 | (UInt32(p[i + 1]) & 0x3F) << 12 | (UInt32(p[i + 2]) & 0x3F) << 6 | UInt32(p[i + 3]) & 0x3F, 4)
}

extension Text {
    /// The hash of two words of ASCII letters written as one.
    public func hash(joining left: Word, _ right: Word) -> UInt64 {
        bytes.withUnsafeBufferPointer { p in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: left.stemCount + right.stemCount) { joined in
                let rest = joined.initialize(fromContentsOf: p[left.stem])
                let end = joined[rest...].initialize(fromContentsOf: p[right.stem])
                return WordHash.of(UnsafeBufferPointer(rebasing: joined[..<end]))
            }
        }
    }

    /// The hash of a range as a word would have it, its letters in lower case.
    public func foldedHash(of range: Range<Int>) -> UInt64 {
        let isASCII = bytes.withUnsafeBufferPointer { p in range.allSatisfy { p[$0] < 0x80 } }
        if isASCII { return bytes.withUnsafeBufferPointer { WordHash.of(UnsafeBufferPointer(rebasing: $0[range])) } }
        var folded: [UInt8] = []
        var i = range.lowerBound
        while i < range.upperBound, let (scalar, length) = scalar(at: i) {
            if scalar < 0x80 {
                folded.append(bytes[i])
            } else {
                folded.append(contentsOf: UTF8.encode(Unicode.Scalar(knowledge.unicode.lowercase(scalar)) ?? "\u{FFFD}")!)
            }
            i += length
        }
        return WordHash.of(folded)
    }
}
