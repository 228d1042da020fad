/// What a word shows by itself or with the word before it: filters ask where such words stand instead of walking through all of them.
public struct WordSigns: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// No white space stands before it, nor a line end.
    @inlinable public static var glued: WordSigns { WordSigns(rawValue: 1) }
    /// No list holds it, or one of misspellings does; a single letter that is no English word counts as such.
    @inlinable public static var unknown: WordSigns { WordSigns(rawValue: 2) }
    /// In lower case throughout, four letters or more, and listed with a capital, as a name, or for an uncommon sense only, or not at all.
    @inlinable public static var nameInLower: WordSigns { WordSigns(rawValue: 4) }
    /// The first word of a name of several words.
    @inlinable public static var startsPhrase: WordSigns { WordSigns(rawValue: 8) }
    /// The word before is the same, or stands in another line.
    @inlinable public static var repeated: WordSigns { WordSigns(rawValue: 16) }
    @inlinable public static var apostrophe: WordSigns { WordSigns(rawValue: 32) }
    @inlinable public static var misspelled: WordSigns { WordSigns(rawValue: 64) }
    /// Spelled otherwise in another variety of English.
    @inlinable public static var variant: WordSigns { WordSigns(rawValue: 128) }
    /// `a` or `an`.
    @inlinable public static var article: WordSigns { WordSigns(rawValue: 256) }
    /// A capital stands after the first letter, and the first is one too.
    @inlinable public static var upperInside: WordSigns { WordSigns(rawValue: 512) }
    /// In lower case, after a stop and a space or after U+201C.
    @inlinable public static var lowerAfterStop: WordSigns { WordSigns(rawValue: 1024) }
    /// `i`, alone or before an apostrophe.
    @inlinable public static var pronounInLower: WordSigns { WordSigns(rawValue: 2048) }

    /// Two or three letters in lower case that start as `mr`, `ms` and `dr` do.
    @inlinable public static var honorificInLower: WordSigns { WordSigns(rawValue: 4096) }

    @inlinable public func has(_ any: WordSigns) -> Bool { rawValue & any.rawValue != 0 }
}

/// A word that shows something.
public struct WordSign: Sendable {
    /// Its index in the token table.
    var position: UInt32
    public var kinds: WordSigns

    /// Its index in the token table.
    public var index: Int { Int(position) }
}

extension WordSign {
    /// Appends the signs of the words of some lines. O(words).
    static func find(_ words: [Word], in lines: ArraySlice<Line>, _ p: UnsafeBufferPointer<UInt8>, into signs: inout [WordSign]) {
        let articles = (a, an)
        words.withUnsafeBufferPointer { words in
            for line in lines where line.wordCount > 0 {
                // An edit of the line before leaves the signs of this one as they are.
                var before = words[Int(line.firstWord)].hash
                for index in line.words {
                    let word = words[index]
                    if word.hash == before || !isQuiet(word, p) {
                        let kinds = Self.kinds(of: word, before, p, articles)
                        if !kinds.isEmpty { signs.append(WordSign(position: UInt32(index), kinds: kinds)) }
                    }
                    before = word.hash
                }
            }
        }
    }

    /// True for most words that show nothing: an ordinary word of four letters or more, in lower case throughout, amid spaces.
    @inline(__always)
    private static func isQuiet(_ word: Word, _ p: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.shape.rawValue == quietShape, word.facts.rawValue & heardFacts == WordFacts.lower.rawValue, word.stemCount >= 4 else { return false }
        let start = Int(word.start)
        return start >= 2 && p[start &- 1] == 0x20 && !isStop(p[start &- 2])
    }

    private static var quietShape: UInt16 { Shape.hasLower.rawValue | Shape.hasLetter.rawValue }
    private static var heardFacts: UInt32 {
        WordFacts.lower.rawValue | WordFacts.uncommon.rawValue | WordFacts.title.rawValue | WordFacts.demonym.rawValue | WordFacts.startsPhrase.rawValue
            | WordFacts.misspelled.rawValue | WordFacts.variant.rawValue
    }

    @inline(__always)
    private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3F || byte == 0x21 }

    @inline(__always)
    private static func kinds(of word: Word, _ before: UInt64, _ p: UnsafeBufferPointer<UInt8>, _ articles: (UInt64, UInt64)) -> WordSigns {
        let (facts, shape) = (word.facts, word.shape)
        var kinds: WordSigns = []
        if shape.has(.glued) { kinds.insert(.glued) }
        if shape.has(.apostrophe) { kinds.insert(.apostrophe) }
        if word.hash == before { kinds.insert(.repeated) }
        if facts.has([.startsPhrase, .misspelled, .variant]) {
            if facts.has(.startsPhrase) { kinds.insert(.startsPhrase) }
            if facts.has(.misspelled) { kinds.insert([.misspelled, .unknown]) }
            if facts.has(.variant) { kinds.insert(.variant) }
        }
        let count = word.stemCount
        if !facts.has(.known) || count == 1 && !facts.has([.lower, .englishMarker]) { kinds.insert(.unknown) }
        if word.hash == articles.0 || word.hash == articles.1 { kinds.insert(.article) }
        if word.isLower {
            let start = Int(word.start)
            if count >= 4, !facts.has(.lower) || facts.has([.uncommon, .title, .demonym]), word.isPlain { kinds.insert(.nameInLower) }
            if p[start] == 0x69, count == 1 || shape.has(.apostrophe) { kinds.insert(.pronounInLower) }
            if count == 2 || count == 3, p[start] == 0x6D || p[start] == 0x64, p[start + 1] == 0x72 || p[start + 1] == 0x73 { kinds.insert(.honorificInLower) }
            if start >= 2 {
                let (mark, gap) = (p[start - 2], p[start - 1])
                if gap == 0x20 ? isStop(mark) : gap == 0x9C { kinds.insert(.lowerAfterStop) }
            }
        } else if shape.has(.upperInside), shape.has(.startsUpper) {
            kinds.insert(.upperInside)
        }
        return kinds
    }

    private static let a = WordHash.of("a".utf8)
    private static let an = WordHash.of("an".utf8)
}
