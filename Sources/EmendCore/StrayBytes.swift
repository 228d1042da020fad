/// Bytes of Windows-1252 that stand alone in a text in UTF-8.
enum StrayBytes {
    /// 0x80 to 0x9F in Windows-1252 (WHATWG Encoding Standard, index windows-1252); 0 where it defines nothing.
    private static let upperControls: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// The character of a byte from 0x80 on, in UTF-8.
    static func text(of byte: UInt8) -> [UInt8] {
        let scalar = byte < 0xA0 ? upperControls[Int(byte - 0x80)] : UInt16(byte)
        return Array(UTF8.encode(Unicode.Scalar(scalar)!)!)
    }

    /// Whether a run of bytes that belong to no UTF-8 makes sense in Windows-1252 where it stands. O(length of the run), at most three.
    ///
    /// What makes none is a rest of broken UTF-8, or belongs to another encoding.
    static func areReadable(_ p: [UInt8], _ run: Range<Int>) -> Bool {
        let longestRun = 3
        guard run.count <= longestRun else { return false }
        func byte(_ i: Int) -> UInt8 { p.indices.contains(i) ? p[i] : 0x20 }
        let before = byte(run.lowerBound - 1)
        let after = byte(run.upperBound)
        for i in run {
            let isFirst = i == run.lowerBound
            let isLast = i == run.upperBound - 1
            switch p[i] {
            case _ where isQuotation(p[i]): continue
            // A euro sign, a bullet.
            case 0x80, 0x95:
                guard run.count == 1, isDigit(before) || isBlank(before) || isDigit(after) else { return false }
            // Letters of other languages than English: they need a letter on both sides, or one where a word starts or ends with them.
            // 0xFF is most often no letter at all.
            case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFE:
                let hasLetter = !isFirst && !isSign(p[i - 1]) || isLetter(before) || !isLast && !isSign(p[i + 1]) || isLetter(after)
                guard hasLetter || before < 0x80 && after < 0x80 && isWord(p[i]) else { return false }
            // A space, a closing quotation mark.
            case 0xA0, 0xBB: continue
            // A trade mark, a degree sign, an ordinal and their like, behind ASCII.
            case 0x99, 0xA9, 0xAA, 0xAE, 0xB0, 0xB2, 0xB3, 0xB4, 0xB9, 0xBA:
                guard isFirst, before < 0x80, !isLetter(after) || p[i] == 0xB4 || p[i] == 0xB0 else { return false }
            // What stands before a word or a number, or between them.
            case 0xA1...0xBF, 0xD7, 0xF7, 0x86, 0x87, 0x89, 0x82, 0x84, 0x8B, 0x9B:
                guard before < 0x80 || !isFirst else { return false }
            default: return false
            }
        }
        return true
    }

    /// What may stand behind a letter: a quotation mark, a dash, an ellipsis, a no-break space.
    static func mayFollowLetter(_ byte: UInt8) -> Bool { isQuotation(byte) || byte == 0xA0 || byte == 0xBB }

    private static func isSign(_ byte: UInt8) -> Bool { byte < 0xC0 }

    /// An ellipsis, a quotation mark, a dash.
    private static func isQuotation(_ byte: UInt8) -> Bool { byte == 0x85 || byte >= 0x91 && byte <= 0x94 || byte == 0x96 || byte == 0x97 }

    /// Letters that are words of French, Italian, Portuguese, Spanish.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC0, 0xC8, 0xC9, 0xE0, 0xE8, 0xE9, 0xEC, 0xF2, 0xF3, 0xF9: true
        default: false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
