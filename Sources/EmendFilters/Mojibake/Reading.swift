/// A run of characters beyond ASCII that may be misread UTF-8, and what it may be.
struct MisreadRun {
    let range: Range<Int>
    let readings: [Reading]
}

/// What a run becomes when it is read as it was meant.
struct Reading {
    let page: CodePage
    /// How often the text was misread.
    let layers: Int
    /// How much less odd the run looks, with what such misreading makes likely.
    let gain: Int
    /// The characters that were broken.
    let sequences: Int
    /// Those of them of which some byte was lost: they are U+FFFD.
    let losses: Int
    let scalars: [UInt32]
    let isLatin1: Bool
    /// What is read holds Cyrillic letters.
    let holdsCyrillic: Bool
    /// Nothing of the run is left as it was.
    let isWhole: Bool
    /// Two characters between spaces and marks, which say too little by themselves.
    let isAlone: Bool
    /// A single broken character in quotation marks or brackets: it is spoken of.
    let isMention: Bool
}

extension Reading {
    var pageName: StaticString { isLatin1 ? "Latin-1" : page.name }
    /// Cyrillic letters that were misread as other Cyrillic letters.
    var isCyrillicTwice: Bool { page.isCyrillic && holdsCyrillic }
    /// A quotation mark or dash that became a low quotation mark, a capital with diaeresis and a third character.
    var isMark: Bool { page == .macRoman && scalars.count == 1 && Self.isMark(scalars[0]) }

    static func isMark(_ scalar: UInt32) -> Bool { scalar >= 0x2013 && scalar <= 0x201E || scalar == 0x2022 || scalar == 0x2026 }

    /// The points that are evidence enough without any other.
    var bar: Int { page.bar + (isAlone ? 2 : 0) }
}

extension UInt32 {
    /// True for a scalar that UTF-8 writes in so many bytes.
    func isScalar(ofLength length: Int) -> Bool {
        switch length {
        case 2: self >= 0x80
        case 3: self >= 0x800 && !(self >= 0xD800 && self <= 0xDFFF)
        default: self >= 0x10000 && self <= 0x10FFFF
        }
    }

    /// Quotation marks, backticks and brackets.
    var encloses: Bool {
        switch self {
        case 0x22, 0x27...0x29, 0x5B, 0x5D, 0x60, 0xAB, 0xBB, 0x2018...0x201E, 0x300C...0x300F: true
        default: false
        }
    }
}
