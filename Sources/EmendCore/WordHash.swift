/// The hash under which a word is looked up: 64 bits over its UTF-8 bytes, ASCII letters folded to lower case.
///
/// The compiled lexicon stores these values, so a change here is a change of its format. Other letters are
/// hashed as they are: whoever hashes a word with such letters lower-cases it first.
public enum WordHash {
    /// Hashes a word in O(length), eight bytes a step.
    ///
    /// Setting bit 5 folds an ASCII letter and leaves digits and the apostrophe alone, which are the only other
    /// ASCII bytes of a word; bytes from 0x80 up are not touched.
    @inlinable
    public static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        word.isEmpty ? finished(seed(0)) : of(word.baseAddress!, count: word.count)
    }

    /// The hash of at least one byte.
    @usableFromInline @inline(__always)
    static func of(_ word: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        let raw = UnsafeRawPointer(word)
        var hash = seed(count)
        if count < 8 { return finished(mixed(hash, upToSeven(raw, count))) }
        var i = 0
        while i &+ 8 <= count {
            hash = mixed(hash, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self).littleEndian)
            i &+= 8
        }
        // The last eight bytes without those that were taken.
        let left = UInt64(truncatingIfNeeded: count &- i)
        if left > 0 { hash = mixed(hash, raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self).littleEndian &>> (64 &- left &* 8)) }
        return finished(hash)
    }

    /// The hash of one to sixteen bytes, of which sixteen can be read whatever the length: no branch depends on the text.
    @inline(__always)
    static func ofShort(_ word: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        let raw = UnsafeRawPointer(word)
        let length = UInt64(truncatingIfNeeded: count)
        let first = raw.loadUnaligned(as: UInt64.self).littleEndian & (.max &>> (64 &- min(length, 8) &* 8))
        let hash = mixed(seed(count), first)
        let left = max(length, 8) &- 8
        let second = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian & ~(.max << (left &* 8))
        return finished(left > 0 ? mixed(hash, second) : hash)
    }

    /// One to seven bytes, the first in the lowest place: bytes that are read twice fall on themselves.
    @usableFromInline @inline(__always)
    static func upToSeven(_ raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
        let last = UInt64(truncatingIfNeeded: count)
        if count >= 4 {
            let low = UInt64(raw.loadUnaligned(as: UInt32.self).littleEndian)
            let high = UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self).littleEndian)
            return low | high &<< ((last &- 4) &* 8)
        }
        let middle = last &>> 1
        return UInt64(raw.load(as: UInt8.self)) | UInt64(raw.load(fromByteOffset: count &>> 1, as: UInt8.self)) &<< (middle &* 8)
            | UInt64(raw.load(fromByteOffset: count &- 1, as: UInt8.self)) &<< ((last &- 1) &* 8)
    }

    @usableFromInline @inline(__always)
    static func seed(_ count: Int) -> UInt64 { 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count) }

    @usableFromInline @inline(__always)
    static func finished(_ hash: UInt64) -> UInt64 {
        let folded = hash ^ (hash &>> 29)
        let product = folded &* 0xBF58_476D_1CE4_E5B9
        return product ^ (product &>> 32)
    }

    /// Hashes a word given as bytes; the same value as the buffer form.
    @inlinable
    public static func of(_ word: some Sequence<UInt8>) -> UInt64 {
        word.withContiguousStorageIfAvailable { of($0) } ?? Array(word).withUnsafeBufferPointer { of($0) }
    }

    @usableFromInline @inline(__always)
    static func mixed(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
        let folded = chunk | ((~chunk & 0x8080_8080_8080_8080) &>> 2)
        let product = (hash ^ folded) &* 0xFF51_AFD7_ED55_8CCD
        return product ^ (product &>> 33)
    }
}
