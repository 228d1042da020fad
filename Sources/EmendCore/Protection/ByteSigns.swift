/// Which kinds of bytes a chunk holds, so that only what may stand there is looked for.
struct ByteSigns: OptionSet {
    let rawValue: UInt32

    static let digit = ByteSigns(rawValue: 1)
    static let letter = ByteSigns(rawValue: 1 << 1)
    static let stop = ByteSigns(rawValue: 1 << 2)
    static let comma = ByteSigns(rawValue: 1 << 3)
    static let hyphen = ByteSigns(rawValue: 1 << 4)
    static let slash = ByteSigns(rawValue: 1 << 5)
    static let colon = ByteSigns(rawValue: 1 << 6)
    static let at = ByteSigns(rawValue: 1 << 7)
    static let hash = ByteSigns(rawValue: 1 << 8)
    static let underscore = ByteSigns(rawValue: 1 << 9)
    static let equals = ByteSigns(rawValue: 1 << 10)
    static let brace = ByteSigns(rawValue: 1 << 11)
    static let bracket = ByteSigns(rawValue: 1 << 12)
    static let openParenthesis = ByteSigns(rawValue: 1 << 13)
    static let closeParenthesis = ByteSigns(rawValue: 1 << 14)
    static let backslash = ByteSigns(rawValue: 1 << 15)
    static let dollar = ByteSigns(rawValue: 1 << 16)
    static let percent = ByteSigns(rawValue: 1 << 17)
    static let backtick = ByteSigns(rawValue: 1 << 18)
    static let less = ByteSigns(rawValue: 1 << 19)
    static let tilde = ByteSigns(rawValue: 1 << 20)
    /// Punctuation of prose that parts nothing: quotation marks, exclamation and question marks, semicolons.
    static let mark = ByteSigns(rawValue: 1 << 21)
    static let nonASCII = ByteSigns(rawValue: 1 << 22)
    static let other = ByteSigns(rawValue: 1 << 23)

    /// What may start a span that goes on beyond white space.
    static let openers: ByteSigns = [.backtick, .dollar, .backslash, .less, .brace, .bracket]
    /// What makes a chunk as a whole something.
    static let whole: ByteSigns = [.slash, .colon, .at, .hash, .underscore, .equals, .brace, .openParenthesis, .backslash, .dollar, .percent, .tilde]

    @inline(__always) func has(_ any: ByteSigns) -> Bool { rawValue & any.rawValue != 0 }

    /// The signs of a range. O(range).
    @inline(__always)
    static func of(_ p: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> ByteSigns {
        let table = signsOfBytes
        var bits: UInt32 = 0
        for i in range { bits |= table[Int(p[i])] }
        return ByteSigns(rawValue: bits)
    }
}

private let signsOfBytes = immortalTable { byte -> UInt32 in
    let signs: ByteSigns = switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x2E: .stop
    case 0x2C: .comma
    case 0x2D: .hyphen
    case 0x2F: .slash
    case 0x3A: .colon
    case 0x40: .at
    case 0x23: .hash
    case 0x5F: .underscore
    case 0x3D: .equals
    case 0x7B, 0x7D: .brace
    case 0x5B: .bracket
    case 0x28: .openParenthesis
    case 0x29: .closeParenthesis
    case 0x5C: .backslash
    case 0x24: .dollar
    case 0x25: .percent
    case 0x60: .backtick
    case 0x3C: .less
    case 0x7E: .tilde
    case 0x21, 0x22, 0x27, 0x3B, 0x3F: .mark
    case 0x80...0xFF: .nonASCII
    default: .other
    }
    return signs.rawValue
}
