import EmendCore

extension Oddness.Trait {
    /// What is known of a scalar; the line's ends are blank.
    init(_ scalar: UInt32, _ text: borrowing Text) {
        if scalar < 0x80 {
            isASCII = true
            switch scalar {
            case 0x41...0x5A: (kind, script, isUpper) = (.letter, Oddness.latin, true)
            case 0x61...0x7A: (kind, script, isLower) = (.letter, Oddness.latin, true)
            case 0x30...0x39: kind = .digit
            case 0...0x20: kind = .blank
            default: kind = .ascii
            }
            return
        }
        if let sign = Self.sign(scalar) {
            self = sign
            return
        }
        let characterClass = text.characterClass(of: scalar)
        if characterClass.has(.letter) {
            kind = .letter
            isUpper = characterClass.has(.upper)
            isLower = characterClass.has(.lower)
            script = Self.script(scalar)
            rarity = Self.rarity(ofLetter: scalar)
        } else if characterClass.has(.mark) {
            kind = .mark
            script = Self.script(scalar)
            rarity = Self.rarity(ofMark: scalar)
        } else if characterClass.has(.digit) {
            kind = .letter
            script = Self.script(scalar)
            rarity = scalar < 0x2000 ? Self.rarity(ofLetter: scalar) : 1
        } else if characterClass.has(.space) {
            rarity = scalar == 0xA0 ? 0 : 1
        } else if characterClass.has(.other) {
            // Controls, private and unassigned code points; joiners and direction marks less so.
            self = Self.sign(0x22, 2, 1, scalar >= 0x200B && scalar <= 0x2064 || scalar == 0xFEFF ? 1 : 4)
        } else {
            self = Self.symbol(scalar)
        }
    }

    /// `afterLetter` holds the points after ASCII letters in its low four bits and those after others above.
    private static func sign(_ afterLetter: Int, _ insideWord: Int, _ atStart: Int, _ rarity: Int = 0, _ kind: Kind = .sign) -> Self {
        var trait = Self()
        (trait.kind, trait.rarity, trait.afterLetter, trait.insideWord, trait.atStart) = (kind, rarity, afterLetter, insideWord, atStart)
        return trait
    }

    /// Signs that code pages hold.
    private static func sign(_ scalar: UInt32) -> Self? {
        switch scalar {
        case 0xA0: Self()
        case 0xAD: sign(0x00, 0, 0, 1)
        case 0x2019, 0x2013, 0x2014, 0x2010, 0x2011, 0x2015: sign(0x00, 0, 0, 0, .typographic)
        case 0x2018: sign(0x11, 1, 0, 0, .typographic)
        case 0x2026: sign(0x00, 1, 0, 0, .typographic)
        case 0x201C, 0x201D, 0xBB, 0x203A: sign(0x00, 2, 0, 0, .typographic)
        case 0xAB, 0x2039: sign(0x20, 2, 0, 0, .typographic)
        case 0x201E, 0x201A: sign(0x22, 1, 0, 0, .typographic)
        case 0x2022: sign(0x11, 1, 0, 0, .typographic)
        case 0xB7: sign(0x10, 0, 0)
        // Commas and full stops of Arabic, Hebrew, Devanagari and East Asian text.
        case 0x060C, 0x061B, 0x061F, 0x0640, 0x066A...0x066D, 0x06D4, 0x05BE, 0x05C0, 0x05C3, 0x05F3...0x05F4, 0x0964...0x0965, 0x0E2F, 0x3001...0x3011, 0xFF01...0xFF20:
            sign(0x11, 1, 0, scalar >= 0x066A && scalar <= 0x066D ? 1 : 0, .typographic)
        // Inverted marks, currencies, section and paragraph.
        case 0xA1, 0xBF: sign(0x22, 3, 0)
        case 0x20AC: sign(0x32, 3, 1)
        case 0xA2, 0xA3, 0xA5: sign(0x22, 3, 1)
        case 0xA4, 0x20A7: sign(0x22, 3, 1, 1)
        case 0xA7, 0xB6: sign(0x22, 3, 0)
        // What follows a name or a number.
        case 0xAE, 0x2122: sign(0x00, 3, 1)
        case 0xA9: sign(0x10, 3, 1)
        case 0xB0, 0xAA, 0xBA: sign(0x20, 3, 1)
        case 0xB9, 0xB2, 0xB3: sign(0x20, 3, 0)
        case 0x2020, 0x2021: sign(0x11, 3, 0)
        case 0x2030: sign(0x33, 3, 0)
        // Calculation; the micro sign.
        case 0xB1, 0xD7, 0xF7, 0xAC: sign(0x11, 3, 0)
        case 0xB5, 0xBC, 0xBD, 0xBE: sign(0x22, 3, 0)
        // Accents by themselves.
        case 0xA8, 0xB4, 0xB8, 0xAF, 0x02C6, 0x02DC, 0x02C7, 0x02D8...0x02DB, 0x02DD, 0x0384, 0x0385: sign(0x22, 3, 1, 1)
        case 0xA6: sign(0x22, 3, 0, 1)
        case 0xFFFD: sign(0x11, 2, 1, 1)
        default: nil
        }
    }

    /// Symbols: box drawing, mathematics, and all others.
    private static func symbol(_ scalar: UInt32) -> Self {
        switch scalar {
        case 0x2500...0x259F: sign(0x33, 3, 3, 0, .box)
        case 0x2200...0x22FF, 0x2310, 0x2320, 0x2321, 0x25CA: sign(0x33, 3, 1)
        case 0x2190...0x21FF: sign(0x10, 1, 0)
        case 0x2000...0x206F: sign(0x11, 1, 0, 1, .typographic)
        case 0x0250...0x036F: sign(0x22, 2, 1, 2)
        case 0x0370...0x1FFF, 0x3100...0x33FF: sign(0x11, 2, 1, 3)
        default: sign(0x10, 2, 0)
        }
    }

    /// The script of a letter by its block: enough to say whether two letters belong together.
    private static func script(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x20D0...0x20FF, 0xFE00...0xFE2F: 0
        case 0...0x02FF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2100...0x214F, 0xFB00...0xFB06: Oddness.latin
        case 0x0370...0x03FF, 0x1F00...0x1FFF: Oddness.greek
        case 0x0400...0x052F: Oddness.cyrillic
        case 0x0590...0x05FF, 0xFB1D...0xFB4F: Oddness.hebrew
        case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: Oddness.arabic
        case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: Oddness.eastAsian
        default: 16 + Int(scalar >> 7)
        }
    }

    private static func rarity(ofMark scalar: UInt32) -> Int {
        switch scalar {
        case 0x0300...0x0304, 0x0306...0x0308, 0x030A...0x030C, 0x0323, 0x0327...0x0328, 0x0331, 0x0335...0x0338, 0xFE00...0xFE0F: 0
        case 0x0300...0x036F: 1
        default: rarity(ofLetter: scalar)
        }
    }

    /// Letters that few texts have. The letters of the code pages that hardly any language uses count too.
    private static func rarity(ofLetter scalar: UInt32) -> Int {
        switch scalar {
        case 0xFF, 0x0178, 0x0132...0x0133, 0x0138, 0x013F...0x0140, 0x0149, 0x0166...0x0167, 0x017F: 1
        case 0x0108...0x0109, 0x011C...0x011D, 0x0124...0x0125, 0x0134...0x0135, 0x015C...0x015D, 0x016C...0x016D: 1
        case 0x80...0x017F: 0
        case 0x01A0...0x01A1, 0x01AF...0x01B0, 0x01CD...0x01DC, 0x0218...0x021B: 0
        case 0x0192: 2
        case 0x0180...0x024F: 2
        case 0x0259: 2
        case 0x0250...0x02AF: 3
        case 0x02BB...0x02BF: 1
        case 0x02B0...0x02FF: 2
        case 0x0370...0x0385, 0x03CF...0x03FF: 2
        case 0x0386...0x03CE: 0
        case 0x0404, 0x0406...0x0407, 0x0410...0x0451, 0x0454, 0x0456...0x0457, 0x040E, 0x045E, 0x0490...0x0491: 0
        case 0x0400...0x045F: 1
        case 0x0460...0x052F: 3
        case 0x0531...0x0587: 2
        case 0x05D0...0x05EA, 0x0621...0x064A, 0x0660...0x0669, 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF, 0x06CC, 0x06D2, 0x06F0...0x06F9: 0
        case 0x0591...0x06FF: 1
        case 0x0700...0x08FF: 3
        case 0x0900...0x0E7F, 0x10D0...0x10FF, 0x1780...0x17FF: 0
        case 0x0E80...0x1CFF: 1
        case 0x1800...0x18AF, 0x1D00...0x1DFF: 3
        case 0x1E00...0x1E9F, 0x1EFA...0x1EFF: 1
        case 0x1EA0...0x1EF9, 0x1F00...0x1FFF: 0
        case 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 0
        case 0x3100...0x33FF, 0x2E80...0x2FFF: 2
        case 0x3400...0x4DBF, 0xA000...0xABFF: 3
        case 0xFB00...0xFEFF, 0x1D400...0x1D7FF: 1
        case 0x10000...0x3FFFF: 3
        default: 1
        }
    }
}
