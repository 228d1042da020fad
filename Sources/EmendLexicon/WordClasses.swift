/// The open word classes that a form can be of. A form is often of several: `best` is a noun, a verb, an adjective and an adverb.
public struct WordClasses: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A noun in the singular.
    public static let noun = WordClasses(rawValue: 1 << 0)
    public static let plural = WordClasses(rawValue: 1 << 1)
    /// The base form of a verb.
    public static let verb = WordClasses(rawValue: 1 << 2)
    /// A verb's third person in the present.
    public static let thirdPerson = WordClasses(rawValue: 1 << 3)
    /// A verb's past tense or past participle.
    public static let past = WordClasses(rawValue: 1 << 4)
    /// A verb's form in -ing.
    public static let gerund = WordClasses(rawValue: 1 << 5)
    /// An adjective, its comparative or superlative.
    public static let adjective = WordClasses(rawValue: 1 << 6)
    public static let adverb = WordClasses(rawValue: 1 << 7)

    /// True where the two sets share a member.
    public func has(_ any: WordClasses) -> Bool { rawValue & any.rawValue != 0 }

    /// Nil where a letter stands for no class.
    init?(letters: some Sequence<UInt8>) {
        self = []
        for letter in letters {
            guard let index = Array("npvtdgar".utf8).firstIndex(of: letter) else { return nil }
            insert(WordClasses(rawValue: 1 << UInt8(index)))
        }
        if isEmpty { return nil }
    }
}
