import Glibc

/// Finds where the records of a stream end. It keeps what it must know of the record under way, so that each byte is looked at once.
protocol RecordCutter: Sendable {
    /// The end of the record that starts at `start`, or nil where it is not among the bytes; `from` is where the last call ended, or `start`.
    mutating func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int?
    /// The record under way holds nothing to be cleaned, so that it need not be held.
    var passes: Bool { get }
    /// Why the stream is not what it should be.
    var failure: String? { get }
    /// Nothing more comes; `hasRest` tells whether a record is under way.
    mutating func finish(hasRest: Bool)
}

extension RecordCutter {
    var passes: Bool { false }
    var failure: String? { nil }
    mutating func finish(hasRest: Bool) {}
}

/// A byte ends each record.
struct SeparatorCutter: RecordCutter {
    let separator: UInt8

    mutating func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        firstIndex(of: separator, in: bytes, from: from).map { $0 + 1 }
    }
}

/// The whole stream is one record.
struct WholeCutter: RecordCutter {
    mutating func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? { nil }
}

/// Where a byte stands first from an offset on.
func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    guard from < bytes.count, let found = memchr(bytes.baseAddress! + from, Int32(byte), bytes.count - from) else { return nil }
    return UnsafeRawPointer(bytes.baseAddress!).distance(to: found)
}
