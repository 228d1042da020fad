import EmendUnicode

/// What a rule writes: text, with `$1` or `${name}` for what a group of its regular expression found. A backslash before a sign means the sign; `\n` is a line
/// end, `\t` a tab.
struct ReplacementTemplate: Sendable {
    /// Why a text is none, as a part of a sentence.
    struct Malformed: Error {
        let reason: String
    }

    private enum Piece: Sendable {
        case text([UInt8])
        case group(Int)
    }

    private var pieces: [Piece] = []

    init(_ text: String, for expression: RegularExpression) throws(Malformed) {
        let bytes = Array(text.utf8)
        let groupCount = expression.groupCount
        var literal: [UInt8] = []
        var index = 0
        func digit(_ index: Int) -> Int? { index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39 ? Int(bytes[index] - 0x30) : nil }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\\") {
                guard index < bytes.count else { throw Malformed(reason: "ends in a backslash; write two for one") }
                switch bytes[index] {
                case UInt8(ascii: "n"): literal.append(0x0A)
                case UInt8(ascii: "t"): literal.append(0x09)
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: throw Malformed(reason: "has no \\\(Unicode.Scalar(bytes[index])); groups are $1, line ends \\n, tabs \\t")
                default: literal.append(bytes[index])
                }
                index += 1
                continue
            }
            guard byte == UInt8(ascii: "$") else {
                literal.append(byte)
                continue
            }
            let group: Int
            if let first = digit(index) {
                guard first <= groupCount else { throw Malformed(reason: "names the group \(first), and match has \(groupCount == 0 ? "none" : "\(groupCount)")") }
                var number = first
                index += 1
                // As ICU has it: $12 is group 1 and a 2 where there is no group 12.
                while let next = digit(index), number * 10 + next <= groupCount {
                    number = number * 10 + next
                    index += 1
                }
                group = number
            } else if index < bytes.count, bytes[index] == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
                let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
                guard let number = expression.group(named: name) else { throw Malformed(reason: "names the group \(name), and match has none of this name") }
                group = number
                index = end + 1
            } else {
                throw Malformed(reason: "has a $ that names no group; write \\$ for the sign")
            }
            if !literal.isEmpty { pieces.append(.text(literal)) }
            literal = []
            pieces.append(.group(group))
        }
        if !literal.isEmpty { pieces.append(.text(literal)) }
    }

    /// With the groups of a match; one that took no part is empty.
    func filled(_ groups: [Range<Int>?], from bytes: [UInt8]) -> [UInt8] {
        pieces.reduce(into: []) { result, piece in
            switch piece {
            case .text(let text): result += text
            case .group(let number): if let range = groups[number] { result += bytes[range] }
            }
        }
    }
}
