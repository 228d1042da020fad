/// What a Unicode scalar is, as far as tokens and filters ask.
public struct CharacterClass: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    @inlinable public static var letter: CharacterClass { CharacterClass(rawValue: 1) }
    @inlinable public static var mark: CharacterClass { CharacterClass(rawValue: 2) }
    @inlinable public static var digit: CharacterClass { CharacterClass(rawValue: 4) }
    @inlinable public static var space: CharacterClass { CharacterClass(rawValue: 8) }
    /// Controls, format characters, unassigned and private code points.
    @inlinable public static var other: CharacterClass { CharacterClass(rawValue: 16) }
    @inlinable public static var upper: CharacterClass { CharacterClass(rawValue: 32) }
    @inlinable public static var lower: CharacterClass { CharacterClass(rawValue: 64) }
    @inlinable public static var latin: CharacterClass { CharacterClass(rawValue: 128) }

    /// True where the two sets share a member.
    @inlinable public func has(_ any: CharacterClass) -> Bool { rawValue & any.rawValue != 0 }
}

/// A script, by its four letters in ISO 15924, the first in the highest byte.
public struct Script: RawRepresentable, Sendable, Hashable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    private init(_ name: StaticString) {
        rawValue = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    public static let arabic = Script("Arab"), armenian = Script("Armn"), bopomofo = Script("Bopo"), braille = Script("Brai"), common = Script("Zyyy")
    public static let cyrillic = Script("Cyrl"), devanagari = Script("Deva"), georgian = Script("Geor"), greek = Script("Grek"), han = Script("Hani")
    public static let hangul = Script("Hang"), hebrew = Script("Hebr"), hiragana = Script("Hira"), inherited = Script("Zinh"), katakana = Script("Kana")
    public static let latin = Script("Latn"), mongolian = Script("Mong"), ogham = Script("Ogam"), thai = Script("Thai"), unknown = Script("Zzzz")
}

/// The questions about Unicode that the core leaves to a library: properties, case, boundaries.
public protocol UnicodeKnowledge: Sendable {
    /// The class of a scalar above U+007F. Called once for each such scalar when words are found.
    func characterClass(of scalar: UInt32) -> CharacterClass
    /// The script of a scalar. Asked for where the language of a paragraph in another script than Latin is.
    func script(of scalar: UInt32) -> Script
    /// The simple lower-case mapping of a scalar.
    func lowercase(_ scalar: UInt32) -> UInt32
    /// The simple title-case mapping of a scalar.
    func titlecase(_ scalar: UInt32) -> UInt32
    /// The last boundary at or before `end` where a text without line ends may be cut: after a sentence, else between words, else
    /// between grapheme clusters. Nil where there is none after `start`. The bytes are UTF-8; O(end - start).
    func lastBoundary(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int?
}

/// The questions about words that the core leaves to a lexicon.
public protocol WordKnowledge: Sendable {
    /// Sets `facts` of each word from its `hash`.
    func annotate(_ words: UnsafeMutableBufferPointer<Word>)
    /// Identifies the lexicon in a journal.
    var contentHash: UInt64 { get }
}

/// The question about text that a user wants to stand.
public protocol StetKnowledge: Sendable {
    /// The ranges of a text that must stand and start in some of its lines, in any order; they may overlap. O(length of the lines).
    func ranges(in bytes: [UInt8], words: [Word], lines: [Line], startingIn some: Range<Int>) -> [Range<Int>]
    /// How many line ends a range holds at most.
    var mostLineEnds: Int { get }
    /// A copy that remembers for itself, for a text that is cleaned before its turn; nil where answers never depend on texts before.
    func ahead() -> (any StetKnowledge)?
    /// Takes over what such a copy remembers. False, and nothing is taken over, where this remembers other things by now than the copy started from.
    func adopt(_ copy: any StetKnowledge) -> Bool
}

extension StetKnowledge {
    public func ahead() -> (any StetKnowledge)? { nil }
    public func adopt(_ copy: any StetKnowledge) -> Bool { true }
}

/// Everything that the core asks of others. A pipeline holds one value of it for all documents.
public struct Knowledge: Sendable {
    public let unicode: any UnicodeKnowledge
    public let lexicon: any WordKnowledge
    /// Nil where nothing is to stand but what always does.
    public let stet: (any StetKnowledge)?

    public init(unicode: any UnicodeKnowledge, lexicon: any WordKnowledge, stet: (any StetKnowledge)? = nil) {
        self.unicode = unicode
        self.lexicon = lexicon
        self.stet = stet
    }
}
