/// A phrase of two words with a possessive: wit's end, Valentine's Day, each other's.
public struct PossessivePhrase: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
        /// Of ordinary words: with capitals it may be a name of its own.
        case ordinary = 1
        /// Written with capitals too.
        case name = 2
        /// The second word is the possessive, where a noun follows.
        case beforeNoun = 3
    }

    /// With its apostrophe.
    public let phrase: [UInt8]
    public let kind: Kind
}
