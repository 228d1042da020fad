import EmendCore

/// Restores quotation marks, dashes and letters of Windows-1252 that were read as control characters.
struct MisreadControl: Filter {
    let card = Card(
        id: "misread-control", group: .mojibake,
        summary: "Replaces C1 control characters by what Windows-1252 has in their places.",
        reason: "Text in Windows-1252 that is declared as Latin-1 turns its quotation marks, dashes and some letters into invisible control characters.",
        stays: "Controls whose characters would not fit: the text came from another code page.",
        reach: .document,
        examples: [
            .fixes("parl\u{E9}\u{85} Tu sais", to: "parl\u{E9}\u{2026} Tu sais"),
            .fixes("It\u{92}s \u{93}fine\u{94} \u{96} \u{80}5", to: "It\u{2019}s \u{201C}fine\u{201D} \u{2013} \u{20AC}5"),
            .fixes("\u{9C}uvre, \u{8A}koda", to: "\u{153}uvre, \u{160}koda"),
            .keeps("Coatl\u{87}n conf\u{92}an"),
            .keeps("\u{81}"),
        ])
    let triggers = ByteSet(0xC2...0xC2)

    /// More misfits than one in so many controls speak for another code page.
    private static let fewestFits = 10

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var places: [(offset: Int, scalar: UInt32)] = []
        var misfits = 0
        var i = 0
        while let lead = text.firstIndex(of: 0xC2, from: i) {
            i = lead + 2
            guard text[lead + 1] < 0xA0, case let scalar = Self.meant(text[lead + 1]), scalar >= 0xA0 else { continue }
            if Self.fits(text, lead, scalar) { places.append((lead, scalar)) } else { misfits += 1 }
        }
        guard misfits * Self.fewestFits <= places.count else { return }
        for (offset, scalar) in places { edits.replace(offset..<offset + 2, with: UTF8.encode(Unicode.Scalar(scalar)!)!) }
    }

    /// What Windows-1252 has in the place of a control; the control itself where that is nothing.
    private static func meant(_ byte: UInt8) -> UInt32 {
        let scalars = CodePage.windows1252.scalars
        return UInt32(scalars[scalars.startIndex + Int(byte) - 0x80])
    }

    /// False where no text would have the character: an opening mark or a sign between letters, a capital after a lower-case letter, a letter by itself.
    private static func fits(_ text: borrowing Text, _ offset: Int, _ scalar: UInt32) -> Bool {
        let trait = Oddness.Trait(scalar, text)
        let before = Oddness.Trait(text.scalar(before: offset)?.value ?? 0x0A, text)
        let after = Oddness.Trait(text.scalar(at: offset + 2)?.value ?? 0x0A, text)
        // Scripts without capitals put no spaces around quotation marks.
        let isInside = (before.isUpper || before.isLower) && (after.isUpper || after.isLower)
        switch trait.kind {
        case .letter: return trait.isUpper ? !before.isLower && after.kind == .letter : before.kind == .letter || after.kind == .letter
        case .sign: return !isInside
        // Dashes, ellipses and apostrophes stand between letters, other quotation marks do not.
        default: return !isInside || scalar == 0x2019 || scalar == 0x2026 || scalar == 0x2013 || scalar == 0x2014
        }
    }
}
