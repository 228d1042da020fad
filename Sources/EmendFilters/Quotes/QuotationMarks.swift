import EmendCore

/// The quotation marks of a language: those of a quotation, and those of one inside it.
///
/// After Unicode CLDR 42, delimiters of each locale (Unicode License v3); where CLDR gives one pair for both, or single marks as the outer
/// ones, the note says what stands here. What a text itself uses goes before what its language usually has.
struct QuotationMarks: Equatable {
    let opening: UInt32
    let closing: UInt32
    let innerOpening: UInt32
    let innerClosing: UInt32
    /// A no-break space stands inside the outer marks.
    var isSpaced = false

    private init(_ marks: StaticString, isSpaced: Bool = false) {
        var scalars: [UInt32] = []
        marks.withUTF8Buffer { for scalar in String(decoding: $0, as: UTF8.self).unicodeScalars { scalars.append(scalar.value) } }
        (opening, closing, innerOpening, innerClosing) = (scalars[0], scalars[1], scalars[2], scalars[3])
        self.isSpaced = isSpaced
    }

    /// The marks of a quotation in single marks that stands in no other: single ones in every language.
    var singles: (opening: UInt32, closing: UInt32) {
        if Self.isSingle(innerOpening) { return (innerOpening, innerClosing) }
        return opening == 0x201E ? (0x201A, closing == 0x201C ? 0x2018 : 0x2019) : (0x2018, 0x2019)
    }

    static let english = QuotationMarks("\u{201C}\u{201D}\u{2018}\u{2019}")
    private static let german = QuotationMarks("\u{201E}\u{201C}\u{201A}\u{2018}")
    private static let inwardGuillemets = QuotationMarks("\u{BB}\u{AB}\u{203A}\u{2039}")
    private static let swiss = QuotationMarks("\u{AB}\u{BB}\u{2039}\u{203A}")
    private static let romance = QuotationMarks("\u{AB}\u{BB}\u{201C}\u{201D}")
    /// CLDR has guillemets for both; the inner ones are those of its French of Canada, turned as the press of France has them.
    private static let french = QuotationMarks("\u{AB}\u{BB}\u{201C}\u{201D}", isSpaced: true)
    private static let nordic = QuotationMarks("\u{201D}\u{201D}\u{2019}\u{2019}")
    private static let norwegian = QuotationMarks("\u{AB}\u{BB}\u{2018}\u{2019}")
    private static let russian = QuotationMarks("\u{AB}\u{BB}\u{201E}\u{201C}")
    private static let polish = QuotationMarks("\u{201E}\u{201D}\u{AB}\u{BB}")
    private static let hungarian = QuotationMarks("\u{201E}\u{201D}\u{BB}\u{AB}")
    private static let serbian = QuotationMarks("\u{201E}\u{201C}\u{2018}\u{2018}")

    /// The usual marks of a language and then those that it has besides; none where straight marks are not to be turned.
    private static func usual(_ language: TextLanguage) -> [QuotationMarks] {
        switch language {
        // CLDR gives single marks for Dutch; double ones are the other usage that it names, and keep what is written.
        case .english, .dutch, .indonesian, .malay, .turkish, .vietnamese, .irish, .welsh, .swahili, .galician, .latvian: [english]
        case .german: [german, inwardGuillemets, swiss]
        // CLDR gives one pair for both levels of Bulgarian and Lithuanian.
        case .czech, .slovak, .slovenian, .croatian, .estonian, .icelandic, .bulgarian, .lithuanian: [german, inwardGuillemets]
        case .serbian: [serbian, german]
        case .french: [french, english, swiss]
        // In Latin America (es-419) double marks as in English.
        case .spanish, .italian, .catalan, .basque, .albanian, .greek: [romance, english]
        case .portuguese: [english, romance]
        case .russian, .ukrainian: [russian]
        case .polish, .romanian: [polish, romance]
        case .hungarian: [hungarian]
        case .swedish, .finnish: [nordic, inwardGuillemets]
        case .danish: [english, inwardGuillemets, nordic]
        case .norwegian: [norwegian, english]
        case .arabic, .chinese, .hebrew, .hindi, .japanese, .korean, .persian, .thai, .other: []
        }
    }

    /// The marks that a text in a language uses, or the language's usual ones; nil where straight marks stand.
    static func marks(of language: TextLanguage, in text: borrowing Text) -> QuotationMarks? {
        let usual = Self.usual(language)
        guard usual.count > 1, !text.isASCII, !opens(usual[0], text) else { return usual.first }
        return usual.dropFirst().first { opens($0, text) } ?? usual[0]
    }

    /// True where the opening mark stands before a word in the text and after none.
    private static func opens(_ marks: QuotationMarks, _ text: borrowing Text) -> Bool {
        let mark = UTF8.encode(Unicode.Scalar(marks.opening)!)!
        var i = 0
        while let lead = text.firstIndex(of: mark.first!, from: i) {
            i = lead + 1
            guard text.scalar(at: lead)?.value == marks.opening, text.quoteSide(before: lead).mayPrecede else { continue }
            let after = text.quoteSide(after: lead + mark.count)
            if after == .letter || after == .digit || marks.isSpaced && after == .edge { return true }
        }
        return false
    }

    private static func isSingle(_ mark: UInt32) -> Bool { mark >= 0x2018 && mark <= 0x201B || mark == 0x2039 || mark == 0x203A }
}
