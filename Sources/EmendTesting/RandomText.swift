/// Texts for tests: the same for the same seed, short, and nasty where text is nasty.
public struct RandomText: Sendable, Sequence, IteratorProtocol {
    private var state: UInt64
    private let pieces: [[UInt8]]

    /// The pieces are mixed among marks, letters of several scripts, odd spaces, code, and bytes that are not UTF-8.
    public init(seed: UInt64, pieces: [String] = []) {
        state = seed
        self.pieces = pieces.map { Array($0.utf8) } + Self.common
    }

    /// A text of up to some hundred bytes, not always UTF-8.
    public mutating func next() -> [UInt8]? {
        var text: [UInt8] = []
        for _ in 0..<random(below: 12) + 1 {
            let piece = pieces[random(below: pieces.count)]
            if random(below: 3) == 0, piece.count > 2 {
                // A cut anywhere, inside scalars too.
                let start = random(below: piece.count)
                text += piece[start..<start + random(below: piece.count - start)]
            } else {
                text += piece
            }
            if random(below: 2) == 0 { text.append(0x20) }
        }
        return text
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private mutating func random(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: (z ^ (z >> 31)) >> 1) % bound
    }

    private static let common: [[UInt8]] = [
        "\n", "\r\n", "\n\n\n", "\t", "   ", ",", ".", "..", ";", "-", "--", "\u{2014}", "\u{2019}", "\u{201D}", "\u{201C}", "'", "\"", "(", ")", "[", "]",
        "<", ">", "< p >", "p >", "h 2 >", "&", "```\n", "`", "|", "a", "an", "the", "NATO", "U.S.", "D.C.", "Zo\u{EB}", "e\u{301}", "\u{202F}", "\u{AD}",
        "\u{4F60}\u{597D}", "\u{0E2A}\u{0E27}", "\u{1F600}", "\u{FEFF}", "3.14", "x@y.org", "https://a.example/b,c", "teh", "monday", "S", "-a", "Kenya",
        "\u{43E}f\u{3A2}", "\u{3CC}f", "\u{530}", "p\u{430}y", "\u{E0001}", "\u{378}", "<b>", "</b>", "&amp;", "&#8217;", "\u{C3}\u{A9}", "\u{E2}\u{20AC}\u{2122}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x00], [0x1B, 0x5B, 0x31, 0x6D]]
}
