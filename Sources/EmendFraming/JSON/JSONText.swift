import EmendCore

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

    /// Whether bytes are the inside of a JSON string.
    static func isInside(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        while i < raw.count {
            if raw[i] < 0x20 || raw[i] == 0x22 { return false }
            if raw[i] != 0x5C {
                i += 1
            } else if i + 1 < raw.count, raw[i + 1] == 0x75 {
                guard hex4(raw, i + 2) != nil else { return false }
                i += 6
            } else {
                guard i + 1 < raw.count, simpleEscape(raw[i + 1]) != nil else { return false }
                i += 2
            }
        }
        return true
    }

    /// Decodes the inside of a valid JSON string. Nil where it holds half of a surrogate pair.
    static func decode(_ raw: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WrittenText? {
        var result = WrittenText(.json, at: range.lowerBound)
        result.reserve(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            let end = firstIndex(of: 0x5C, in: UnsafeBufferPointer(rebasing: raw[..<range.upperBound]), from: i) ?? range.upperBound
            if end > i { result.append(raw[i..<end]) }
            i = end
            guard i < range.upperBound else { break }
            if raw[i + 1] == 0x75 {
                let start = i
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
                result.append(UTF8.encode(unicode)!, writtenAs: start..<i)
            } else {
                result.append(CollectionOfOne(simpleEscape(raw[i + 1])!), writtenAs: i..<i + 2)
                i += 2
            }
        }
        return result
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
            guard let digit = byte.hexDigit else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
