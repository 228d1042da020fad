internal import CBytes

extension UnsafeBufferPointer<UInt8> {
    /// The first byte from 0x80 up at or after an offset, or the end; the offset must be in bounds. O(distance), 64 bytes at a time.
    package func endOfASCII(from start: Int) -> Int {
        start + emend_ascii_length(baseAddress! + start, count - start)
    }
}
