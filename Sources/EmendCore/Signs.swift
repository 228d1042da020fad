/// What two bytes beside each other show at once, such as a space before a comma: filters ask where a sign stands and decide, without looking at each byte.
public struct Signs: OptionSet, Sendable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A space, and one of `, . ; : ! ?`.
    public static let spaceBeforeMark = Signs(rawValue: 1)
    /// Two of `, . ; : ! ?`.
    public static let marksMeet = Signs(rawValue: 2)
    /// One of `, . ; : ! ?`, and a letter, a digit or a byte beyond ASCII.
    public static let markBeforeWord = Signs(rawValue: 4)
    /// Two of space and tab.
    public static let spacesMeet = Signs(rawValue: 8)
    /// A space or tab at the end of a line.
    public static let spaceBeforeLineEnd = Signs(rawValue: 16)
    /// A hyphen, and white space.
    public static let hyphenBeforeSpace = Signs(rawValue: 32)
    /// A space, and a hyphen.
    public static let spaceBeforeHyphen = Signs(rawValue: 64)
    public static let hyphensMeet = Signs(rawValue: 128)
    /// A hyphen, and a straight quotation mark or a byte beyond ASCII.
    public static let hyphenBeforeQuote = Signs(rawValue: 256)
    /// A hyphen, and a letter or a byte beyond ASCII.
    public static let hyphenBeforeWord = Signs(rawValue: 512)
    /// A straight quotation mark or a byte beyond ASCII, and one of `, . ; : ! ?`.
    public static let quoteBeforeMark = Signs(rawValue: 2048)
    /// An opening bracket and a space, or a space and a closing one.
    public static let spaceInsideBracket = Signs(rawValue: 1024)

    @inlinable public func has(_ any: Signs) -> Bool { rawValue & any.rawValue != 0 }
}

/// A place where signs stand.
public struct Sign: Sendable {
    /// The offset of the second byte.
    public var offset: UInt32
    public var kinds: Signs

    /// The offset of the second byte.
    @inlinable public var place: Int { Int(offset) }
}

extension Sign {
    /// Appends the signs of a range that starts at the start of a line. O(length).
    static func find(_ p: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into signs: inout [Sign]) {
        let classes = byteClasses
        let pairs = pairSigns
        var before = ByteClass.lineEnd.rawValue
        for i in start..<end {
            let own = classes[Int(p[i])]
            let kinds = pairs[Int(before << 4 | own)]
            if kinds != 0 { signs.append(Sign(offset: UInt32(i), kinds: Signs(rawValue: kinds))) }
            before = own
        }
    }

    /// What a byte is to its neighbours: 16 classes at most.
    private enum ByteClass: UInt8, CaseIterable {
        case other, letter, digit, space, tab, lineEnd, comma, stop, colon, final, hyphen, quote, apostrophe, opening, closing, nonASCII

        init(_ byte: UInt8) {
            self = switch byte {
            case 0x41...0x5A, 0x61...0x7A: .letter
            case 0x30...0x39: .digit
            case 0x20: .space
            case 0x09: .tab
            case 0x0A, 0x0D: .lineEnd
            case 0x2C: .comma
            case 0x2E: .stop
            case 0x3A, 0x3B: .colon
            case 0x21, 0x3F: .final
            case 0x2D: .hyphen
            case 0x22: .quote
            case 0x27, 0x60: .apostrophe
            case 0x28, 0x5B, 0x7B: .opening
            case 0x29, 0x5D, 0x7D: .closing
            case 0x80...0xFF: .nonASCII
            default: .other
            }
        }

        var isMark: Bool { self == .comma || self == .stop || self == .colon || self == .final }
        var isWord: Bool { self == .letter || self == .digit || self == .nonASCII }
        var isBlank: Bool { self == .space || self == .tab }
    }

    private static let byteClasses = immortalTable { ByteClass($0).rawValue }

    private static let pairSigns = immortalTable { pair -> UInt16 in
        let first = ByteClass(rawValue: pair >> 4)!
        let second = ByteClass(rawValue: pair & 15)!
        var signs: Signs = []
        if first == .space, second.isMark { signs.insert(.spaceBeforeMark) }
        if first.isMark, second.isMark { signs.insert(.marksMeet) }
        if first.isMark, second.isWord { signs.insert(.markBeforeWord) }
        if first.isBlank, second.isBlank { signs.insert(.spacesMeet) }
        if first.isBlank, second == .lineEnd { signs.insert(.spaceBeforeLineEnd) }
        if first == .hyphen, second.isBlank || second == .lineEnd { signs.insert(.hyphenBeforeSpace) }
        if first == .space, second == .hyphen { signs.insert(.spaceBeforeHyphen) }
        if first == .hyphen, second == .hyphen { signs.insert(.hyphensMeet) }
        if first == .hyphen, second == .quote || second == .nonASCII { signs.insert(.hyphenBeforeQuote) }
        if first == .hyphen, second == .letter || second == .nonASCII { signs.insert(.hyphenBeforeWord) }
        if first == .quote || first == .nonASCII, second.isMark { signs.insert(.quoteBeforeMark) }
        if first == .opening && second == .space || first == .space && second == .closing { signs.insert(.spaceInsideBracket) }
        return signs.rawValue
    }
}
