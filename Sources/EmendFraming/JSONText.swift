/// Strings of JSON texts: decoding, and writing what must be escaped.
public enum JSONText {
    /// Appends text as the inside of a JSON string, raw but for what JSON requires.
    public static func escape(_ text: some Sequence<UInt8>, into result: inout [UInt8]) {
        for byte in text {
            switch byte {
            case 0x22, 0x5C: result += [0x5C, byte]
            case 0x08: result += [0x5C, 0x62]
            case 0x09: result += [0x5C, 0x74]
            case 0x0A: result += [0x5C, 0x6E]
            case 0x0C: result += [0x5C, 0x66]
            case 0x0D: result += [0x5C, 0x72]
            case ..<0x20:
                let hex = Array("0123456789abcdef".utf8)
                result += [0x5C, 0x75, 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: result.append(byte)
            }
        }
    }

    /// A decoded string, and how its offsets map to the source.
    struct Decoded {
        var bytes: [UInt8] = []
        /// For the end of each escape, the offset in `bytes` and the one in the source.
        var marks: [(decoded: Int, raw: Int)]
    }

    /// Decodes the inside of a valid JSON string. Nil where it holds half of a surrogate pair.
    static func decode(_ raw: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Decoded? {
        var result = Decoded(marks: [(0, range.lowerBound)])
        result.bytes.reserveCapacity(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            let runStart = i
            while i < range.upperBound, raw[i] != 0x5C { i += 1 }
            result.bytes.append(contentsOf: raw[runStart..<i])
            guard i < range.upperBound else { break }
            if raw[i + 1] == 0x75 {
                var scalar = UInt32(hex4(raw, i + 2)!)
                i += 6
                if scalar & 0xFC00 == 0xD800, i + 6 <= range.upperBound, raw[i] == 0x5C, raw[i + 1] == 0x75 {
                    let low = UInt32(hex4(raw, i + 2)!)
                    if low & 0xFC00 == 0xDC00 {
                        scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
                        i += 6
                    }
                }
                guard let unicode = Unicode.Scalar(scalar) else { return nil }
                result.bytes.append(contentsOf: UTF8.encode(unicode)!)
            } else {
                result.bytes.append(simpleEscape(raw[i + 1])!)
                i += 2
            }
            result.marks.append((result.bytes.count, i))
        }
        return result
    }

    /// The length of the escape that starts at an offset, or nil where it is none.
    static func escapeLength(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
        guard i + 1 < p.count else { return nil }
        if p[i + 1] == 0x75 { return hex4(p, i + 2) == nil ? nil : 6 }
        return simpleEscape(p[i + 1]) == nil ? nil : 2
    }

    private static func simpleEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x22, 0x5C, 0x2F: byte
        case 0x62: 0x08
        case 0x66: 0x0C
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        default: nil
        }
    }

    private static func hex4(_ p: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt16? {
        guard start + 4 <= p.count else { return nil }
        var value: UInt16 = 0
        for byte in p[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt16(byte - 0x41 + 10)
            case 0x61...0x66: value = value << 4 | UInt16(byte - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}

extension JSONText.Decoded {
    /// The edits of the decoded string as edits of the source: what is put in is escaped, all else keeps its form.
    func rawEdits(_ script: EditScript) -> EditScript {
        var result = EditScript()
        var mark = 0
        func raw(_ offset: Int) -> Int {
            while mark + 1 < marks.count, marks[mark + 1].decoded <= offset { mark += 1 }
            return marks[mark].raw + offset - marks[mark].decoded
        }
        for edit in script.edits {
            let start = raw(edit.range.lowerBound)
            let end = raw(edit.range.upperBound)
            var text: [UInt8] = []
            JSONText.escape(script.replacement(edit), into: &text)
            result.append(start..<end, text)
        }
        return result
    }
}
