import EmendCore

/// Reads a dictionary line by line: without line ends, white space at both ends, a byte order mark, and empty lines.
struct DictionaryLines {
    let file: String
    private let bytes: [UInt8]
    private var position = 0
    /// The number of the line read last, from 1.
    private(set) var number = 0
    private let hasComments: Bool

    /// Where there are comments, lines that start with `#` are none of the list.
    init(_ bytes: [UInt8], named file: String, comments: Bool = true) {
        self.file = file
        self.bytes = bytes
        hasComments = comments
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next line that holds something; nil at the end. Throws for a line that is not UTF-8.
    mutating func next() throws(DictionaryError) -> [UInt8]? {
        while position < bytes.count {
            number += 1
            let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            let line = trimmed(bytes[position..<end])
            position = end + 1
            if line.isEmpty || hasComments && line.first == UInt8(ascii: "#") { continue }
            guard line.allSatisfy({ $0 < 0x80 && $0 != 0 }) || String(validating: line, as: UTF8.self) != nil && !line.contains(0) else {
                throw error("is not UTF-8; convert the file, as with iconv -t UTF-8")
            }
            return Array(line)
        }
        return nil
    }

    var place: DictionaryPlace { DictionaryPlace(file: file, line: number) }

    func error(_ problem: String) -> DictionaryError { DictionaryError(place: place, problem: problem) }
}

/// Without spaces, tabs and carriage returns at both ends.
func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let start = bytes.drop { isBlank($0) }
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return [] }
    return Array(start[...last])
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

/// Bytes as text for a message.
func shown(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

extension Array where Element == UInt8 {
    /// The parts before and after the first place of some bytes.
    func split(around mark: StaticString) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
        mark.withUTF8Buffer { mark in
            guard count >= mark.count else { return nil }
            for start in 0...count - mark.count where self[start..<start + mark.count].elementsEqual(mark) {
                return (self[..<start], self[(start + mark.count)...])
            }
            return nil
        }
    }
}
