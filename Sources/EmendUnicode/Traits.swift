import CUnicode
public import EmendCore

extension Script {
    /// The script of a scalar.
    public init(of scalar: UInt32) { self.init(rawValue: emend_script(scalar)) }
}

/// What a scalar is, as far as the meaning of format characters beside it turns on it.
public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(of scalar: UInt32) { rawValue = emend_traits(scalar) }

    public static let pictographic = Traits(rawValue: 1)
    public static let emoji = Traits(rawValue: 2)
    public static let emojiModifier = Traits(rawValue: 4)
    public static let ideographic = Traits(rawValue: 8)
    /// Written from right to left.
    public static let rightToLeft = Traits(rawValue: 16)
    /// Strongly written from left to right.
    public static let leftToRight = Traits(rawValue: 32)
    /// Put in order with the marks beside it.
    public static let combining = Traits(rawValue: 64)
    public static let punctuation = Traits(rawValue: 128)
    public static let symbol = Traits(rawValue: 256)

    /// True where the two sets share a member.
    public func has(_ any: Traits) -> Bool { !isDisjoint(with: any) }
}

/// Characters that look alike.
public enum Confusables {
    /// The character that a scalar is confusable with, by the data of UTS #39; the scalar itself where it is like no other, nil where it is like several in a row.
    public static func prototype(of scalar: UInt32) -> UInt32? {
        let prototype = emend_prototype(scalar)
        return prototype == 0 ? nil : prototype
    }
}
