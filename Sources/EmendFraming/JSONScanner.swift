/// Where and why a text is not JSON.
public struct MalformedJSON: Error, Sendable, Hashable {
    /// In bytes, from 0.
    public let offset: Int
    public let reason: String
}

/// Finds a member of a JSON object in its source text, checking all of the text against RFC 8259.
///
/// Nesting is kept on a stack of its own, so depth costs memory and never the call stack. Where a name is repeated the
/// last member counts, as it does for most readers.
struct JSONScanner {
    enum Member: Equatable {
        /// The string between its quotes.
        case string(Range<Int>, hasEscapes: Bool)
        case null
        /// A number, literal, array or object.
        case other
        /// No such member, or the text is not an object.
        case missing
    }

    private enum Next {
        case value, valueOrEnd, name, nameOrEnd, separatorOrEnd, end
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let field: [UInt8]
    private var i: Int
    /// For each open container whether it is an object.
    private var stack: [Bool] = []
    private var member = Member.missing
    /// Whether the value that is read next is the one that is looked for.
    private var isWanted = false

    static func find(_ field: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) throws(MalformedJSON) -> Member {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw MalformedJSON(offset: error.byteOffsets.lowerBound, reason: "bytes that are not UTF-8")
        }
        var scanner = JSONScanner(bytes: bytes, field: field, i: start)
        return try scanner.run()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, field: [UInt8], i: Int) {
        self.bytes = bytes
        self.field = field
        self.i = i
    }

    private mutating func run() throws(MalformedJSON) -> Member {
        var next = Next.value
        while true {
            skipSpace()
            guard i < bytes.count else {
                if next == .end { return member }
                throw malformed("the text ends too early")
            }
            let byte = bytes[i]
            switch next {
            case .value, .valueOrEnd:
                if next == .valueOrEnd, byte == 0x5D {
                    next = close()
                } else {
                    next = try value(byte)
                }
            case .name, .nameOrEnd:
                if next == .nameOrEnd, byte == 0x7D {
                    next = close()
                } else {
                    guard byte == 0x22 else { throw malformed("a name in quotes is expected") }
                    let (range, hasEscapes) = try string()
                    isWanted = stack.count == 1 && isField(range, hasEscapes)
                    skipSpace()
                    guard i < bytes.count, bytes[i] == 0x3A else { throw malformed("a colon is expected") }
                    i += 1
                    next = .value
                }
            case .separatorOrEnd:
                if byte == 0x2C {
                    i += 1
                    next = stack.last! ? .name : .value
                } else {
                    guard byte == (stack.last! ? 0x7D : 0x5D) else { throw malformed("a comma or a closing bracket is expected") }
                    next = close()
                }
            case .end:
                throw malformed("more follows after the value")
            }
        }
    }

    private mutating func value(_ byte: UInt8) throws(MalformedJSON) -> Next {
        let wanted = isWanted
        isWanted = false
        switch byte {
        case 0x7B, 0x5B:
            if wanted { member = .other }
            stack.append(byte == 0x7B)
            i += 1
            return byte == 0x7B ? .nameOrEnd : .valueOrEnd
        case 0x22:
            let (range, hasEscapes) = try string()
            if wanted { member = .string(range, hasEscapes: hasEscapes) }
        case 0x74: try literal("true", wanted, .other)
        case 0x66: try literal("false", wanted, .other)
        case 0x6E: try literal("null", wanted, .null)
        default:
            try number()
            if wanted { member = .other }
        }
        return stack.isEmpty ? .end : .separatorOrEnd
    }

    private mutating func close() -> Next {
        stack.removeLast()
        i += 1
        return stack.isEmpty ? .end : .separatorOrEnd
    }

    private mutating func skipSpace() {
        while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 || bytes[i] == 0x0A || bytes[i] == 0x0D { i += 1 }
    }

    /// Reads a string from its opening quote; the range excludes the quotes.
    private mutating func string() throws(MalformedJSON) -> (Range<Int>, hasEscapes: Bool) {
        let start = i + 1
        var hasEscapes = false
        i = start
        while i < bytes.count {
            let byte = bytes[i]
            if byte == 0x22 {
                i += 1
                return (start..<i - 1, hasEscapes)
            }
            if byte < 0x20 { throw malformed("a control character in a string") }
            if byte == 0x5C {
                hasEscapes = true
                guard let length = JSONText.escapeLength(bytes, i) else { throw malformed("an escape that JSON does not know") }
                i += length
            } else {
                i += 1
            }
        }
        throw malformed("a string without an end")
    }

    private func isField(_ range: Range<Int>, _ hasEscapes: Bool) -> Bool {
        if !hasEscapes { return bytes[range].elementsEqual(field) }
        return JSONText.decode(bytes, range)?.bytes == field
    }

    private mutating func literal(_ word: StaticString, _ wanted: Bool, _ found: Member) throws(MalformedJSON) {
        let isThere = word.withUTF8Buffer { word in
            i + word.count <= bytes.count && bytes[i..<i + word.count].elementsEqual(word)
        }
        guard isThere else { throw malformed("a value is expected") }
        i += word.utf8CodeUnitCount
        if wanted { member = found }
    }

    private mutating func number() throws(MalformedJSON) {
        let start = i
        if at(0x2D) { i += 1 }
        if at(0x30) {
            i += 1
        } else {
            guard digits() else { throw malformed(i == start ? "a value is expected" : "a digit is expected") }
        }
        if at(0x2E) {
            i += 1
            guard digits() else { throw malformed("a digit is expected") }
        }
        if at(0x65) || at(0x45) {
            i += 1
            if at(0x2B) || at(0x2D) { i += 1 }
            guard digits() else { throw malformed("a digit is expected") }
        }
    }

    private func at(_ byte: UInt8) -> Bool { i < bytes.count && bytes[i] == byte }

    /// Reads digits; false where there is none.
    private mutating func digits() -> Bool {
        let start = i
        while i < bytes.count, bytes[i] &- 0x30 < 10 { i += 1 }
        return i > start
    }

    private func malformed(_ reason: String) -> MalformedJSON { MalformedJSON(offset: i, reason: reason) }
}
