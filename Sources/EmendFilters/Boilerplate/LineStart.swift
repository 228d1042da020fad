import EmendCore

/// What of a line decides quickly that it matches no pattern.
struct LineStart {
    let first: Word
    /// The hash of the second word, or 0.
    let second: UInt64
    /// The second and the last word; every word where it is left open which they are.
    let seconds: WordBits
    let lasts: WordBits
    let wordCount: Int
    let hasAddress: Bool

    /// Nil for a line without words or with more of them than patterns have.
    @inline(__always)
    init?(_ range: Range<Int>, of bytes: [UInt8], words: ArraySlice<Word>) {
        guard !words.isEmpty, words.count <= LineReading.longest else { return nil }
        // A variation selector after a pictograph is a word to the scanner.
        let index = words[words.startIndex].shape.has([.hasLetter, .hasDigit]) ? words.startIndex : words.firstIndex { $0.shape.has([.hasLetter, .hasDigit]) }
        guard let index else { return nil }
        first = words[index]
        let next = index + 1 < words.endIndex ? words[index + 1] : nil
        second = next?.hash ?? 0
        seconds = next.map(Self.bits) ?? .any
        // What touches a character before it may be the end of an address.
        lasts = words.last!.isGlued ? .any : Self.bits(of: words.last!)
        wordCount = words.endIndex - index
        hasAddress = words.last!.isGlued && wordCount > 2 && Self.endsInAddress(bytes, range)
    }

    @inline(__always)
    private static func bits(of word: Word) -> WordBits { word.shape.has([.hasLetter, .hasDigit]) ? WordBits(word.hash) : .any }

    /// A dot or a solidus stands inside what comes after the last space.
    private static func endsInAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let longest = 200
        let chunk = bytes[range].suffix(longest).reversed().drop { $0.isBlankOrEnd || $0 == Byte.fullStop }.prefix { !$0.isBlankOrEnd }
        return chunk.contains { $0 == Byte.fullStop || $0 == Byte.solidus }
    }
}
