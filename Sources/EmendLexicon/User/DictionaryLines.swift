import EmendCore

/// Reads a dictionary line by line: without line ends (LF, CR LF or CR), white space at both ends, a byte order mark, and empty lines.
package struct DictionaryLines {
    package enum Comments {
        case none
        /// A line that starts with `#`.
        case lines
        /// That, and the rest of a line from a `#` with white space before it; `\#` is none.
        case anywhere
    }

    package let file: String
    private let bytes: [UInt8]
    private var position = 0
    /// The number of the line read last, from 1.
    package private(set) var number = 0
    private let comments: Comments

    package init(_ bytes: [UInt8], named file: String, comments: Comments = .anywhere) {
        self.file = file
        self.bytes = bytes
        self.comments = comments
        if bytes.starts(with: byteOrderMark) { position = byteOrderMark.count }
    }

    /// The next line that holds something; nil at the end. Throws for a line that is not UTF-8.
    package mutating func next() throws(DictionaryError) -> [UInt8]? {
        while position < bytes.count {
            number += 1
            let end = bytes[position...].firstIndex(where: isLineEnd) ?? bytes.count
            let line = trimmed(withoutComment(bytes[position..<end]))
            position = end + 1
            if position < bytes.count, bytes[end] == 0x0D, bytes[position] == 0x0A { position += 1 }
            if line.isEmpty { continue }
            guard line.allSatisfy({ $0 < 0x80 && $0 != 0 }) || String(validating: line, as: UTF8.self) != nil && !line.contains(0) else {
                throw error("is not UTF-8; convert the file, as with iconv -t UTF-8")
            }
            return line
        }
        return nil
    }

    private func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if comments == .none { return line }
        guard let start = line.indices.first(where: { line[$0] == UInt8(ascii: "#") && ($0 == line.startIndex || isBlank(line[$0 - 1])) }) else { return line }
        return comments == .anywhere || trimmed(line[..<start]).isEmpty ? line[..<start] : line
    }

    package var place: DictionaryPlace { DictionaryPlace(file: file, line: number) }

    package func error(_ problem: String) -> DictionaryError { DictionaryError(place: place, problem: problem) }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

/// Without spaces and tabs at both ends.
func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let start = bytes.drop { isBlank($0) }
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return [] }
    return Array(start[...last])
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Bytes as text.
func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

/// Bytes for a message: what a terminal would obey is escaped, and what is long is cut.
func shown(_ bytes: some Sequence<UInt8>) -> String {
    let most = 80
    let scalars = string(bytes).unicodeScalars
    return scalars.count > most ? escaped(String(scalars.prefix(most))) + "..." : escaped(String(scalars))
}

/// Text with what a terminal would obey written as `\u{...}`.
func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

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

    /// With `#` for `\#` after white space, where it starts no comment.
    var withoutEscapedComments: [UInt8] {
        var result: [UInt8] = []
        for (index, byte) in enumerated() {
            if byte == 0x5C, index > 0, isBlank(self[index - 1]), index + 1 < count, self[index + 1] == UInt8(ascii: "#") { continue }
            result.append(byte)
        }
        return result
    }

    /// A line of TOML: `key = "value"`, or the head of a table.
    var looksLikeTOML: Bool {
        if starts(with: "[default".utf8) || starts(with: "[dictionaries".utf8) { return true }
        guard let (key, value) = split(around: "="), !trimmed(key).isEmpty, let quote = trimmed(value).first else { return false }
        return (quote == 0x22 || quote == 0x27) && trimmed(value).last == quote && trimmed(value).count > 1
    }
}
