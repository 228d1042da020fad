/// Code of templates in a page: `<?php ?>`, `<?= ?>`, `<? ?>` and `<% %>`. A bracket within does not end it.
struct PageCode {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// There is no end of the kind behind where one was looked for, so that a page of openings is read once.
    private(set) var lacksQuestionEnd = false
    private var lacksPercentEnd = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The end of the code that starts at an offset, or nil where none does. PHP without an end reaches to that of the page, and a lone `<%` is text.
    mutating func end(at start: Int) -> Int? {
        guard bytes[start] == 0x3C, start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case 0x3F where isPHP(start + 2):
            if !lacksQuestionEnd, let end = end(0x3F, from: start + 2) { return end }
            lacksQuestionEnd = true
            return bytes.count
        case 0x25:
            if !lacksPercentEnd, let end = end(0x25, from: start + 2) { return end }
            lacksPercentEnd = true
            return nil
        default: return nil
        }
    }

    private func isPHP(_ offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        return bytes[offset] == 0x3D || TagReader.isSpace(bytes[offset]) || zip(bytes[offset...].prefix(3), "php".utf8).count { $0 | 0x20 == $1 } == 3
    }

    /// Behind the first bracket that follows such a byte.
    private func end(_ byte: UInt8, from start: Int) -> Int? {
        var i = start
        while let bracket = firstIndex(of: 0x3E, in: bytes, from: i) {
            if bracket > start, bytes[bracket - 1] == byte { return bracket + 1 }
            i = bracket + 1
        }
        return nil
    }
}
