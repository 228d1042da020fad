import EmendCore

/// The header of a record in a web archive (WARC 0.17 to 1.1, ISO 28500:2017): a line with the version, then fields, then an empty line.
struct ArchiveHeader {
    struct Field {
        /// In small letters.
        var name: [UInt8]
        /// Without the space around it.
        var value: Range<Int>
    }

    /// A header is no longer; what goes on without an empty line is none.
    static let limit = 1 << 20

    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var fields: [Field] = []
    /// The length of the block, in bytes.
    private(set) var length = 0

    /// Reads a header with its empty line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) throws(StreamFailure) {
        self.bytes = bytes
        var position = range.lowerBound
        var isFirst = true
        while position < range.upperBound {
            let next = firstIndex(of: 0x0A, in: UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), from: position).map { $0 + 1 } ?? range.upperBound
            let line = trimmed(position..<next)
            if isFirst {
                guard bytes[line].starts(with: Array("WARC/".utf8)) else { throw StreamFailure(reason: "a record does not start with WARC/") }
                isFirst = false
            } else if bytes[position] == 0x20 || bytes[position] == 0x09, !fields.isEmpty, !line.isEmpty {
                // A field that goes on in the next line.
                fields[fields.count - 1].value = fields.last!.value.lowerBound..<line.upperBound
            } else if let colon = firstIndex(of: 0x3A, in: UnsafeBufferPointer(rebasing: bytes[..<line.upperBound]), from: line.lowerBound) {
                fields.append(Field(name: bytes[trimmed(line.lowerBound..<colon)].map(lowercased), value: trimmed(colon + 1..<line.upperBound)))
            } else if !line.isEmpty {
                throw StreamFailure(reason: "a record has a line in its header that is no field")
            }
            position = next
        }
        guard let digits = field("content-length").map({ bytes[$0.value] }), !digits.isEmpty, digits.count < 18, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            throw StreamFailure(reason: "a record does not tell its length")
        }
        length = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    func field(_ name: StaticString) -> Field? {
        name.withUTF8Buffer { name in fields.first { $0.name.elementsEqual(name) } }
    }

    /// The block is plain text in UTF-8, whole, and made for reading: what was extracted from a page (WET), or a text that was fetched as such.
    var holdsText: Bool {
        guard let type = field("warc-type").map({ bytes[$0.value].map(lowercased) }), [Array("conversion".utf8), Array("resource".utf8)].contains(type),
            field("warc-segment-number") == nil, let content = field("content-type")
        else { return false }
        let parts = bytes[content.value].map(lowercased).split(separator: UInt8(ascii: ";")).map { part in
            Array(part.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
        }
        guard parts.first == Array("text/plain".utf8) else { return false }
        let charset = parts.dropFirst().first { $0.starts(with: Array("charset=".utf8)) }?.dropFirst(8).filter { $0 != 0x22 }
        return charset == nil || [Array("utf-8".utf8), Array("utf8".utf8), Array("us-ascii".utf8)].contains(charset!)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}

private func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

/// The end of the header that starts at an offset, behind its empty line; nil where it is not there yet. Up to `from` was searched before.
func archiveHeaderEnd(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, from: Int) -> Int? {
    var i = max(start, from - 3)
    while let lineFeed = firstIndex(of: 0x0A, in: bytes, from: i) {
        if lineFeed + 1 < bytes.count, bytes[lineFeed + 1] == 0x0A { return lineFeed + 2 }
        if lineFeed + 2 < bytes.count, bytes[lineFeed + 1] == 0x0D, bytes[lineFeed + 2] == 0x0A { return lineFeed + 3 }
        i = lineFeed + 1
    }
    return nil
}
