import EmendCore

/// What a user's dictionary says of one word or phrase.
public struct DictionaryAnswer: Sendable {
    /// The entry that lets it stand.
    public let stet: StetEntry?
    /// The stet entry is for just these words, so that a correction in a later list takes its place.
    public let isStetReplaceable: Bool
    /// The entry that corrects it.
    public let correction: UserCorrection?
    /// Where it is listed as a word.
    public let word: DictionaryPlace?
    /// The `WordHash` under which a lexicon is asked; nil for a phrase.
    public let hash: UInt64?

    /// Nil for what holds no word, and for more than one line.
    public init?(of text: String, in dictionary: UserDictionary) {
        let bytes = Array(text.utf8)
        let words = Tables.words(of: bytes, unicode: Phrase.unicode)
        guard !words.isEmpty, !bytes.contains(0x0A), !bytes.contains(0x0D) else { return nil }
        let line = Tables.lines(of: bytes, unicode: Phrase.unicode)
        let stands = dictionary.stet.flatMap { list in list.matches(in: bytes, words: words, lines: line, startingIn: line.indices).max { $0.range.count < $1.range.count }.map { list.entries[$0.entry] } }
        stet = stands
        isStetReplaceable = stands?.phrase?.folded == Phrase(bytes, isExact: false)?.folded
        let corrections = dictionary.corrections
        correction = stands == nil ? corrections.matches(in: bytes, words: words).first.map { corrections.entries[$0.entry] } : nil
        hash = words.count == 1 ? DictionaryText(bytes: bytes, words: words).hash(of: 0) : nil
        word = hash.flatMap { dictionary.place(ofWord: $0) }
    }
}
