import EmendCore

extension NamedReferences.Entry {
    /// A Latin letter with an accent, or a ligature; not eth and thorn, whose names are words or starts of words.
    var isAccentedLetter: Bool {
        switch first {
        case 0xD0, 0xD7, 0xDE, 0xF0, 0xF7, 0xFE: false
        case 0xC0...0x178: isOld
        default: false
        }
    }

    /// The name is no English word nor the start of one, so that it is one even where the reference is broken.
    var isUnmistakable: Bool {
        if isAccentedLetter { return true }
        guard isOld else { return false }
        switch first {
        case 0x22, 0x26, 0x3C, 0x3E, 0xA0, 0xA1, 0xAB, 0xB1, 0xB7, 0xBB...0xBF, 0x2002, 0x2003, 0x2009, 0x200C...0x200F, 0x2013, 0x2014,
            0x2018...0x201A, 0x201C...0x201E, 0x2026: return true
        default: return false
        }
    }
}
