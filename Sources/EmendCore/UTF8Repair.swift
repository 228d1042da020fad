/// The decoding step for input that should be UTF-8: what is not becomes U+FFFD.
enum UTF8Repair {
    static let card = Card(
        id: "invalid-utf8", group: .decode,
        summary: "Replaces bytes that are not UTF-8 by U+FFFD.",
        reason: "What is cleaned must be readable text. The step comes before all filters and cannot be left out; the journal keeps the bytes.",
        examples: [])

    /// Nil for valid input, else the stage that makes it valid. Each maximal part of an ill-formed sequence becomes one U+FFFD,
    /// as Unicode 15, section 3.9, recommends.
    static func stage(for bytes: [UInt8]) -> Stage? {
        if isValid(bytes) { return nil }
        var stage = Stage(id: card.id)
        var i = 0
        while i < bytes.count {
            let length = wellFormedLength(bytes, i)
            if length > 0 {
                i += length
            } else {
                stage.append(removing: i..<i - length, of: bytes, inserting: [0xEF, 0xBF, 0xBD])
                i -= length
            }
        }
        return stage
    }

    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            (try? UTF8Span(validating: buffer.span)) != nil
        }
    }

    /// The length of the scalar at an offset, or minus the length of the maximal ill-formed part.
    private static func wellFormedLength(_ p: [UInt8], _ i: Int) -> Int {
        let lead = p[i]
        if lead < 0x80 { return 1 }
        let (length, low, high): (Int, UInt8, UInt8) = switch lead {
        case 0xC2...0xDF: (2, 0x80, 0xBF)
        case 0xE0: (3, 0xA0, 0xBF)
        case 0xED: (3, 0x80, 0x9F)
        case 0xE1...0xEF: (3, 0x80, 0xBF)
        case 0xF0: (4, 0x90, 0xBF)
        case 0xF1...0xF3: (4, 0x80, 0xBF)
        case 0xF4: (4, 0x80, 0x8F)
        default: (0, 0, 0)
        }
        guard length > 0 else { return -1 }
        for k in 1..<length {
            guard i + k < p.count, k == 1 ? p[i + k] >= low && p[i + k] <= high : p[i + k] & 0xC0 == 0x80 else { return -k }
        }
        return length
    }
}
