import EmendCore

/// What of a line decides quickly that it matches no pattern.
struct LineStart {
    let first: Word
    /// The hash of the second word, or 0.
    let second: UInt64
    /// The second and the last word as sets of `LinePattern` hold them; all bits where it is left open what they are.
    let secondBit: UInt64
    let lastBit: UInt64
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
        secondBit = next.map(Self.bit) ?? .max
        // What touches a character before it may be the end of an address.
        lastBit = words.last!.isGlued ? .max : Self.bit(of: words.last!)
        wordCount = words.endIndex - index
        hasAddress = words.last!.isGlued && wordCount > 2 && Self.endsInAddress(bytes, range)
    }

    @inline(__always)
    private static func bit(of word: Word) -> UInt64 { word.shape.has([.hasLetter, .hasDigit]) ? LinePattern.bit(of: word.hash) : .max }

    /// A dot or a solidus stands inside what comes after the last space.
    private static func endsInAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let longest = 200
        let chunk = bytes[range].suffix(longest).reversed().drop { $0.isBlankOrEnd || $0 == Byte.fullStop }.prefix { !$0.isBlankOrEnd }
        return chunk.contains { $0 == Byte.fullStop || $0 == Byte.solidus }
    }
}
