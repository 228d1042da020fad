import CUnicode

/// A script by its four letters in ISO 15924.
public struct Script: Hashable, Sendable {
    let code: UInt32

    /// The script of a scalar.
    public init(of scalar: UInt32) { code = emend_script(scalar) }

    private init(_ name: StaticString) {
        code = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    public static let arabic = Script("Arab"), armenian = Script("Armn"), bopomofo = Script("Bopo"), braille = Script("Brai"), common = Script("Zyyy")
    public static let cyrillic = Script("Cyrl"), georgian = Script("Geor"), greek = Script("Grek"), han = Script("Hani"), hangul = Script("Hang")
    public static let hebrew = Script("Hebr"), hiragana = Script("Hira"), inherited = Script("Zinh"), katakana = Script("Kana"), latin = Script("Latn")
    public static let mongolian = Script("Mong"), ogham = Script("Ogam"), unknown = Script("Zzzz")
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
