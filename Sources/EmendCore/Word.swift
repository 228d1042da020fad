/// How a word is written.
public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Some letter is a capital.
    @inlinable public static var hasUpper: Shape { Shape(rawValue: 1) }
    /// Some letter is lower case.
    @inlinable public static var hasLower: Shape { Shape(rawValue: 2) }
    @inlinable public static var hasDigit: Shape { Shape(rawValue: 4) }
    @inlinable public static var nonASCII: Shape { Shape(rawValue: 8) }
    /// The first character is a capital.
    @inlinable public static var startsUpper: Shape { Shape(rawValue: 16) }
    /// A capital stands after the first character.
    @inlinable public static var upperInside: Shape { Shape(rawValue: 32) }
    /// An apostrophe stands inside, not counting a possessive ending.
    @inlinable public static var apostrophe: Shape { Shape(rawValue: 64) }
    /// No white space stands between this word and the character before it.
    @inlinable public static var glued: Shape { Shape(rawValue: 128) }
    /// A letter of a script other than Latin.
    @inlinable public static var otherScript: Shape { Shape(rawValue: 256) }
    /// A letter of any kind.
    @inlinable public static var hasLetter: Shape { Shape(rawValue: 512) }

    @inlinable public func has(_ any: Shape) -> Bool { rawValue & any.rawValue != 0 }
}

/// An entry of the token table: a run of letters, digits and marks, with apostrophes between letters.
///
/// Offsets are bytes in the text. A hyphen parts words.
public struct Word: Sendable {
    public var start: UInt32
    /// The end with the possessive ending, if there is one.
    public var end: UInt32
    /// The hash of the stem in lower case; see `WordHash`.
    public var hash: UInt64
    public var facts: WordFacts
    public var shape: Shape
    /// The length of the possessive ending (`'s`, `\u{2019}s`) in bytes, or 0.
    public var possessive: UInt16

    @inlinable
    public init(start: UInt32, end: UInt32, hash: UInt64, shape: Shape, possessive: UInt16) {
        self.start = start
        self.end = end
        self.hash = hash
        self.facts = []
        self.shape = shape
        self.possessive = possessive
    }

    @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
    /// The word without its possessive ending.
    @inlinable public var stem: Range<Int> { Int(start)..<Int(end) - Int(possessive) }
    @inlinable public var stemCount: Int { Int(end) - Int(start) - Int(possessive) }

    /// All letters are lower case and there is one: `word`, `don't`, `18th`.
    @inlinable public var isLower: Bool { shape.has(.hasLower) && !shape.has(.hasUpper) }
    /// One capital, at the start, and a lower-case letter: `Word`.
    @inlinable public var isTitle: Bool { shape.has(.startsUpper) && shape.has(.hasLower) && !shape.has(.upperInside) }
    /// Capitals only: `NATO`, `A`.
    @inlinable public var isUpper: Bool { shape.has(.hasUpper) && !shape.has(.hasLower) }
    @inlinable public var startsUpper: Bool { shape.has(.startsUpper) }
    @inlinable public var isGlued: Bool { shape.has(.glued) }
    /// Letters only, of the Latin script.
    @inlinable public var isPlain: Bool { !shape.has([.hasDigit, .otherScript, .apostrophe]) && shape.has(.hasLetter) }
}

/// A line of the text without its terminator.
public struct Line: Sendable {
    public var start: UInt32
    /// The end without the terminator (`\n` or `\r\n`).
    public var end: UInt32
    /// The start of the next line, or the end of the text.
    public var next: UInt32
    /// Indices of its words in the token table.
    public var firstWord: UInt32
    public var endWord: UInt32
    /// How many of its commas have no space after them.
    var gluedCommas: UInt32
    /// The first and the last byte that are neither space nor tab, or 0 in a blank line: what a line of code or of a table shows at once.
    package var firstByte: UInt8 = 0
    package var lastByte: UInt8 = 0
    /// How many spaces and tabs stand before the first, 255 at most; a tab counts as four.
    package var indent: UInt8 = 0
    /// What the line as a whole is, such as code.
    package var kind: ProtectedSpan.Kind?
    /// Its form is one that protects lines: what is to be looked at to find them.
    var forms: Forms = []

    struct Forms: OptionSet {
        let rawValue: UInt8
        /// A mark of a fence, the start of a region, or something by itself.
        static let block = Forms(rawValue: 1)
        /// A row between bars, a rule, or values with commas.
        static let row = Forms(rawValue: 2)
    }

    @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
    @inlinable public var words: Range<Int> { Int(firstWord)..<Int(endWord) }
    @inlinable public var wordCount: Int { Int(endWord - firstWord) }
    @inlinable public var hasTerminator: Bool { next > end }
}

/// A set of words under their hashes, for the short closed lists that filters hold.
public struct WordSet: @unchecked Sendable {
    /// A hash table, 0 where there is none. Never freed: the lists are those of the program.
    @usableFromInline let hashes: UnsafePointer<UInt64>
    @usableFromInline let mask: Int
    /// A bit for each value that the upper bits of a hash in the set have: it tells most words that are not.
    @usableFromInline let tops: UInt64

    /// The words of a list in lower case, parted by white space.
    public init(_ list: StaticString) {
        var found: [UInt64] = []
        list.forEachWord { found.append(WordHash.of($0)) }
        var size = 8
        while size < found.count * 3 { size *= 2 }
        let table = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
        table.initialize(repeating: 0, count: size)
        for hash in found {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while table[slot] != 0, table[slot] != hash { slot = (slot + 1) & (size - 1) }
            table[slot] = hash
        }
        hashes = UnsafePointer(table)
        mask = size - 1
        tops = found.reduce(0) { $0 | 1 << ($1 >> 58) }
    }

    @inlinable
    public func contains(_ hash: UInt64) -> Bool { tops &>> (hash &>> 58) & 1 != 0 && holds(hash) }

    @usableFromInline
    func holds(_ hash: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    @inlinable
    public func contains(_ word: Word) -> Bool { contains(word.hash) }
}
