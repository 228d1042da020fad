/// Which values of a JSON text are meant: the part of JSONPath (RFC 9535) that names members and elements.
///
/// `$.messages[*].content`, `$['odd name'][0]`; a text that does not start with `$.` or `$[` is the name of a member at the top level. Slices, filters,
/// descendants and indexes from the end are not known.
public struct JSONPath: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case name([UInt8])
        case index(Int)
        /// Each member or element.
        case each
    }

    /// Where and why a path cannot be read.
    public struct Malformed: Error, Sendable, Hashable {
        /// In bytes, from 0.
        public let offset: Int
        public let reason: String
    }

    /// As it was written.
    public let text: String
    let steps: [Step]

    /// The member of this name, whatever it holds, at the top level.
    public init(member name: String) {
        text = name
        steps = [.name(Array(name.utf8))]
    }

    public init(_ text: String) throws(Malformed) {
        self.text = text
        let bytes = Array(text.utf8)
        if text.hasPrefix("$.") || text.hasPrefix("$[") {
            var reader = Reader(bytes: bytes)
            steps = try reader.steps()
        } else {
            steps = [.name(bytes)]
        }
    }
}

private struct Reader {
    let bytes: [UInt8]
    private var i = 1

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var byte: UInt8? { i < bytes.count ? bytes[i] : nil }

    private func malformed(_ reason: String) -> JSONPath.Malformed { JSONPath.Malformed(offset: i, reason: reason) }

    mutating func steps() throws(JSONPath.Malformed) -> [JSONPath.Step] {
        var steps: [JSONPath.Step] = []
        while let byte {
            i += 1
            switch byte {
            case UInt8(ascii: "."): steps.append(try shorthand())
            case UInt8(ascii: "["):
                steps.append(try selector())
                guard self.byte == UInt8(ascii: "]") else { throw malformed("a closing bracket is expected") }
                i += 1
            default:
                i -= 1
                throw malformed("a full stop or an opening bracket is expected")
            }
        }
        return steps
    }

    /// A name behind a full stop: a letter, an underscore or what is beyond ASCII, and digits.
    private mutating func shorthand() throws(JSONPath.Malformed) -> JSONPath.Step {
        if byte == UInt8(ascii: "*") {
            i += 1
            return .each
        }
        if byte == UInt8(ascii: ".") { throw malformed("descendants (..) are not known") }
        let start = i
        while let byte, byte >= 0x80 || byte == 0x5F || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || i > start && byte >= 0x30 && byte <= 0x39 { i += 1 }
        if i == start { throw malformed("a name is expected; other names than of letters, digits and _ are written ['name']") }
        return .name(Array(bytes[start..<i]))
    }

    private mutating func selector() throws(JSONPath.Malformed) -> JSONPath.Step {
        switch byte {
        case UInt8(ascii: "*"):
            i += 1
            return .each
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .name(try quoted())
        case UInt8(ascii: "?"): throw malformed("filters are not known")
        case UInt8(ascii: "-"): throw malformed("an index from the end is not known")
        default:
            let start = i
            var value = 0
            while let byte, byte >= 0x30, byte <= 0x39, i - start < 10 {
                value = value * 10 + Int(byte - 0x30)
                i += 1
            }
            if byte == UInt8(ascii: ":") { throw malformed("slices are not known") }
            guard i > start, i == start + 1 || bytes[start] != 0x30 else { throw malformed("an index, * or a name in quotation marks is expected") }
            return .index(value)
        }
    }

    private mutating func quoted() throws(JSONPath.Malformed) -> [UInt8] {
        let mark = bytes[i]
        // A JSON string but for single marks: those need no escape inside double ones, and the other way round.
        var json: [UInt8] = []
        i += 1
        while let byte, byte != mark {
            i += 1
            if byte == UInt8(ascii: "\\"), let next = self.byte {
                i += 1
                json += next == UInt8(ascii: "'") ? [next] : [byte, next]
            } else {
                json += byte == UInt8(ascii: "\"") ? [UInt8(ascii: "\\"), byte] : [byte]
            }
        }
        guard byte == mark else { throw malformed("a name without its closing quotation mark") }
        i += 1
        let name = json.withUnsafeBufferPointer { JSONText.isInside($0) ? JSONText.decode($0, 0..<$0.count)?.bytes : nil }
        guard let name else { throw malformed("an escape that JSON does not know") }
        return name
    }
}
