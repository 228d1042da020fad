/// Bytes that several filters name.
enum Byte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let space: UInt8 = 0x20
    static let quotationMark: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let openingParenthesis: UInt8 = 0x28
    static let closingParenthesis: UInt8 = 0x29
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let fullStop: UInt8 = 0x2E
    static let solidus: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let lessThan: UInt8 = 0x3C
    static let greaterThan: UInt8 = 0x3E
    static let openingBracket: UInt8 = 0x5B
    static let closingBracket: UInt8 = 0x5D
}

extension UInt8 {
    var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
    var isASCIIUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isASCIILower: Bool { self >= 0x61 && self <= 0x7A }
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// Space, tab, line feed, carriage return, or the 0 that stands beyond the ends of a text.
    var isBlankOrEnd: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D || self == 0 }
    /// A line feed, a carriage return, or the end of the text.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D || self == 0 }
}
