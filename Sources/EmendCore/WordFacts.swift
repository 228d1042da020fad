/// What the lexicon knows of a word form, looked up under its folded hash: 24 bits, as the compiled image stores them.
///
/// The folded form stands for all ways of writing it, so `us` has both `lower` (the pronoun) and `upper` (the country).
public struct WordFacts: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Bits 0 to 3: how frequent the form is in running text, 0 (not counted) to 15 (the most frequent);
    /// each step is about a factor of three.
    @inlinable public var frequency: Int { Int(rawValue & 15) }

    /// Listed in lower case: an ordinary word.
    @inlinable public static var lower: WordFacts { WordFacts(rawValue: 1 << 4) }
    /// Listed with a capital first letter: a name, a language, a month.
    @inlinable public static var title: WordFacts { WordFacts(rawValue: 1 << 5) }
    /// Listed in capitals: an acronym.
    @inlinable public static var upper: WordFacts { WordFacts(rawValue: 1 << 6) }
    /// Listed with capitals inside: a brand such as iPhone, a surname such as McDonald.
    @inlinable public static var mixed: WordFacts { WordFacts(rawValue: 1 << 7) }
    @inlinable public static var givenName: WordFacts { WordFacts(rawValue: 1 << 8) }
    @inlinable public static var surname: WordFacts { WordFacts(rawValue: 1 << 9) }
    /// A country, territory, region, city, or the name of a language or people.
    @inlinable public static var place: WordFacts { WordFacts(rawValue: 1 << 10) }
    /// Written with a full stop: Dr, Sept, Inc.
    @inlinable public static var abbreviation: WordFacts { WordFacts(rawValue: 1 << 11) }
    /// Only in lists of rare words: it exists, which is all that may be concluded.
    @inlinable public static var rare: WordFacts { WordFacts(rawValue: 1 << 12) }
    /// In the American lists and not in the British ones.
    @inlinable public static var american: WordFacts { WordFacts(rawValue: 1 << 13) }
    /// In the British lists and not in the American ones.
    @inlinable public static var british: WordFacts { WordFacts(rawValue: 1 << 14) }
    /// A frequent English function word that other languages written in Latin letters do not have.
    @inlinable public static var englishMarker: WordFacts { WordFacts(rawValue: 1 << 15) }
    /// A frequent function word of another language that is not an English word.
    @inlinable public static var foreignMarker: WordFacts { WordFacts(rawValue: 1 << 16) }

    /// Listed in lower case, but only in larger lists: a sense that few would think of, as of costa and york.
    @inlinable public static var uncommon: WordFacts { WordFacts(rawValue: 1 << 17) }
    /// A people, its language or someone of it: swedish, texan.
    @inlinable public static var demonym: WordFacts { WordFacts(rawValue: 1 << 18) }
    /// The first word of a name of several words: new (York).
    @inlinable public static var startsPhrase: WordFacts { WordFacts(rawValue: 1 << 19) }
    /// Listed as a misspelling; no evidence that there is such a word.
    @inlinable public static var misspelled: WordFacts { WordFacts(rawValue: 1 << 20) }
    /// Spelled otherwise in another variety of English.
    @inlinable public static var variant: WordFacts { WordFacts(rawValue: 1 << 21) }
    /// Listed by the user.
    @inlinable public static var own: WordFacts { WordFacts(rawValue: 1 << 22) }

    /// An ordinary or special word in any way of writing it.
    @inlinable public static var known: WordFacts {
        WordFacts(
            rawValue: lower.rawValue | title.rawValue | upper.rawValue | mixed.rawValue | givenName.rawValue | surname.rawValue | place.rawValue
                | abbreviation.rawValue | rare.rawValue | foreignMarker.rawValue | own.rawValue)
    }

    /// The members of both, and the higher frequency of the two.
    public func joined(with other: WordFacts) -> WordFacts {
        WordFacts(rawValue: (rawValue | other.rawValue) & ~15 | UInt32(max(frequency, other.frequency)))
    }

    /// True where the two sets share a member.
    @inlinable public func has(_ any: WordFacts) -> Bool { rawValue & any.rawValue != 0 }
}
