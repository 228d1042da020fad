import EmendCore

/// The quotation marks and apostrophes of a paragraph, and what each is.
///
/// Double marks are told by what stands beside them, and by what is open where that does not tell. A single mark inside a word is an
/// apostrophe; one before a word opens where another one closes before the next opens, and else stands for what was left out.
struct QuoteReading {
    enum Role: UInt8 {
        /// A sign of feet, inches or code, or not told.
        case none
        case opening, closing, apostrophe
    }

    struct Mark {
        let start: Int
        let length: Int
        let isDouble: Bool
        /// Straight: what may be turned.
        let isStraight: Bool
        /// In text that stands as it is: it tells what is open.
        let isProtected: Bool
        /// A double mark that belongs to code stands between this one and the mark before it.
        var followsCode = false
        let before: QuoteSide
        let after: QuoteSide
        var role: Role
        /// The number of double quotations that are open at a single mark.
        var depth = 0
    }

    var marks: [Mark] = []
    /// The words that are written without their first letters in the language of the paragraph.
    let elisions: Elisions

    /// How many marks ahead the end of a quotation is looked for, so that a paragraph of marks takes linear time.
    static let horizon = 64
    /// The first bytes of straight and curly marks and of guillemets.
    private static let leads = ByteSet("\"'").union(ByteSet(0xC2...0xC2, 0xE2...0xE2))

    init(_ text: borrowing Text, _ range: Range<Int>, language: TextLanguage) {
        elisions = Elisions(of: language)
        collect(text, range)
        resolveDoubles(text)
        resolveSingles(text)
    }

    private mutating func collect(_ text: borrowing Text, _ range: Range<Int>) {
        var i = range.lowerBound
        var isInCode = false
        while let place = text.firstIndex(in: Self.leads, from: i, to: range.upperBound) {
            guard let (scalar, length) = text.scalar(at: place) else { return }
            i = place + length
            let isDouble: Bool
            switch scalar {
            case 0x22, 0x201C...0x201F, 0xAB, 0xBB: isDouble = true
            case 0x27, 0x2018...0x201B, 0x2039, 0x203A: isDouble = false
            default: continue
            }
            let span = text.protectedSpan(touching: place..<i)
            // What stands in code belongs to the code; what stands in a citation or beside [sic] belongs to the paragraph.
            if let span, span.kind != .sic && span.kind != .citation || !isDouble {
                if isDouble, length == 1 { isInCode.toggle() }
                continue
            }
            marks.append(Mark(
                start: place, length: length, isDouble: isDouble, isStraight: length == 1, isProtected: span != nil, followsCode: isInCode,
                before: text.quoteSide(before: place), after: text.quoteSide(after: i), role: .none))
            if isDouble { isInCode = false }
        }
    }
}
