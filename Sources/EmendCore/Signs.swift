/// What a byte, or two bytes beside each other, show at once, such as an ampersand or a space before a comma: filters ask where a sign stands and
/// decide, without looking at each byte.
public struct Signs: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A space, and one of `, . ; : ! ?`.
    @inlinable public static var spaceBeforeMark: Signs { Signs(rawValue: 1) }
    /// Two of `, . ; : ! ?`.
    @inlinable public static var marksMeet: Signs { Signs(rawValue: 1 << 1) }
    /// Two of space and tab.
    @inlinable public static var spacesMeet: Signs { Signs(rawValue: 1 << 2) }
    /// A space or tab at the end of a line.
    @inlinable public static var spaceBeforeLineEnd: Signs { Signs(rawValue: 1 << 3) }
    /// A hyphen, and white space.
    @inlinable public static var hyphenBeforeSpace: Signs { Signs(rawValue: 1 << 4) }
    /// A space, and a hyphen.
    @inlinable public static var spaceBeforeHyphen: Signs { Signs(rawValue: 1 << 5) }
    @inlinable public static var hyphensMeet: Signs { Signs(rawValue: 1 << 6) }
    /// A hyphen, and a straight quotation mark or a byte beyond ASCII.
    @inlinable public static var hyphenBeforeQuote: Signs { Signs(rawValue: 1 << 7) }
    /// A hyphen, and a letter or a byte beyond ASCII.
    @inlinable public static var hyphenBeforeWord: Signs { Signs(rawValue: 1 << 8) }
    /// A straight quotation mark or a byte beyond ASCII, and one of `, . ; : ! ?`.
    @inlinable public static var quoteBeforeMark: Signs { Signs(rawValue: 1 << 9) }
    @inlinable public static var stopsMeet: Signs { Signs(rawValue: 1 << 10) }

    /// Single bytes that few places of a text have, from here on: the sign stands where the byte does.
    static let firstByte: UInt32 = 11
    static let bytes: [UInt8] = [0x22, 0x23, 0x26, 0x27, 0x28, 0x2A, 0x3C, 0x3D, 0x3E, 0x5B, 0x60, 0x7B, 0xC2, 0xE2, 0xEF]

    /// The sign of a byte that has one of its own, or none.
    public static func of(_ byte: UInt8) -> Signs { Signs(rawValue: byteSigns[Int(byte)]) }

    /// The signs of the bytes of a set, or nil where one of them has none.
    static func of(_ set: ByteSet) -> Signs? {
        guard set.isSubset(of: signed) else { return nil }
        var signs: Signs = []
        for lane in 0..<4 {
            var left = set.bits[lane]
            while left != 0 {
                signs.insert(of(UInt8(truncatingIfNeeded: lane &* 64 &+ left.trailingZeroBitCount)))
                left &= left &- 1
            }
        }
        return signs
    }

    private static let signed: ByteSet = {
        var set = ByteSet()
        for byte in bytes { set.insert(byte) }
        return set
    }()

    private static let byteSigns = immortalTable { byte -> UInt32 in
        bytes.firstIndex(of: byte).map { 1 << (firstByte + UInt32($0)) } ?? 0
    }

    @inlinable public func has(_ any: Signs) -> Bool { rawValue & any.rawValue != 0 }
}

/// A place where signs stand.
public struct Sign: Sendable {
    /// The offset of the byte, of two the second.
    public var offset: UInt32
    public var kinds: Signs

    /// The offset of the byte, of two the second.
    @inlinable public var place: Int { Int(offset) }
}

/// The signs of a byte after another one.
struct PairTable: Sendable {
    static let shared = PairTable()
    private let classes = Self.byteClasses
    private let pairs = Self.pairSigns

    @inline(__always)
    func signs(_ before: UInt8, _ byte: UInt8) -> Signs {
        Signs(rawValue: pairs[Int(classes[Int(before)]) &<< 5 | Int(classes[Int(byte)])])
    }

    /// What a byte is to its neighbours, or by itself: the bytes with a sign of their own are classes of their own, from `first` on.
    private enum ByteClass: UInt8 {
        case other, letter, space, tab, lineEnd, comma, stop, colon, final, hyphen, nonASCII, own

        init(_ byte: UInt8) {
            self = switch byte {
            case _ where Signs.bytes.contains(byte): .own
            case 0x41...0x5A, 0x61...0x7A: .letter
            case 0x20: .space
            case 0x09: .tab
            case 0x0A, 0x0D: .lineEnd
            case 0x2C: .comma
            case 0x2E: .stop
            case 0x3A, 0x3B: .colon
            case 0x21, 0x3F: .final
            case 0x2D: .hyphen
            case 0x80...0xFF: .nonASCII
            default: .other
            }
        }
    }

    /// The class of each byte, with those of `Signs.bytes` numbered one by one.
    private static let byteClasses = immortalTable { byte -> UInt8 in
        Signs.bytes.firstIndex(of: byte).map { ByteClass.own.rawValue + UInt8($0) } ?? ByteClass(byte).rawValue
    }

    /// What two classes show, 32 by 32.
    private static let pairSigns = immortalTable(count: 32 * 32) { pair -> UInt32 in
        let (first, second) = (Side(pair >> 5), Side(pair & 31))
        var signs: Signs = second.byte.map { Signs.of($0) } ?? []
        if first.kind == .space, second.isMark { signs.insert(.spaceBeforeMark) }
        if first.isMark, second.isMark { signs.insert(.marksMeet) }
        if first.isBlank, second.isBlank { signs.insert(.spacesMeet) }
        if first.isBlank, second.kind == .lineEnd { signs.insert(.spaceBeforeLineEnd) }
        if first.kind == .hyphen, second.isBlank || second.kind == .lineEnd { signs.insert(.hyphenBeforeSpace) }
        if first.kind == .space, second.kind == .hyphen { signs.insert(.spaceBeforeHyphen) }
        if first.kind == .hyphen, second.kind == .hyphen { signs.insert(.hyphensMeet) }
        if first.kind == .hyphen, second.isQuote { signs.insert(.hyphenBeforeQuote) }
        if first.kind == .hyphen, second.kind == .letter || second.isNonASCII { signs.insert(.hyphenBeforeWord) }
        if first.isQuote, second.isMark { signs.insert(.quoteBeforeMark) }
        if first.kind == .stop, second.kind == .stop { signs.insert(.stopsMeet) }
        return signs.rawValue
    }

    /// One of two bytes, by its class.
    private struct Side {
        let kind: ByteClass
        /// Where the class is that of one byte.
        let byte: UInt8?

        init(_ number: Int) {
            let own = number - Int(ByteClass.own.rawValue)
            kind = own >= 0 ? .own : ByteClass(rawValue: UInt8(number))!
            byte = Signs.bytes.indices.contains(own) ? Signs.bytes[own] : nil
        }

        var isMark: Bool { kind == .comma || kind == .stop || kind == .colon || kind == .final }
        var isNonASCII: Bool { kind == .nonASCII || byte.map { $0 >= 0x80 } ?? false }
        var isBlank: Bool { kind == .space || kind == .tab }
        var isQuote: Bool { byte == 0x22 || isNonASCII }
    }
}
