import EmendCore

/// What makes a misreading likely, beside how odd a run looks.
extension MisreadReader {
    /// Points for a run that reads as several letters of one script: chance does not do that.
    func chain(_ first: Layer, _ text: borrowing Text) -> Int {
        let (fewest, most) = (3, 8)
        guard first.sequences >= fewest, layer.count <= first.sequences else { return 0 }
        var script: Int?
        for scalar in layer {
            let trait = Oddness.Trait(scalar, text)
            guard trait.kind == .letter || trait.kind == .mark, trait.rarity == 0, script == nil || trait.script == 0 || trait.script == script else { return 0 }
            script = script ?? trait.script
        }
        return min(first.sequences - 1, most)
    }

    /// Points for what stands where no word and no drawing has it.
    func likelihood(_ page: CodePage, _ context: Context, _ found: Layer) -> Int {
        switch page.family {
        case .windows1252: likelihood(context, found)
        // No word of the languages with low quotation marks begins so; inside a word it is odd enough.
        case .macRoman: context.before.kind != .letter && source.count == 3 && layer.count == 1 && Reading.isMark(layer[0]) ? 1 : 0
        // A drawing goes on from a T with lines, or ends.
        case .ibm437, .ibm850: source[0] == 0x252C && found.likelihood > 0 && (!isDrawn(source[1]) || source.count == 2 && context.followsNumber) ? 5 : 0
        default: 0
        }
    }

    private func isDrawn(_ scalar: UInt32) -> Bool { scalar >= 0x2500 && scalar <= 0x259F }

    /// Points for capitals of Windows-1252 that stand where no word has them.
    private func likelihood(_ context: Context, _ found: Layer) -> Int {
        // An A with circumflex that no letter precedes is no word.
        if source[0] == 0xC2, context.before.kind != .letter, found.likelihood > 0 { return 2 }
        // Nor is one an a with circumflex and a sign.
        if source[0] == 0xE2, context.before.kind != .letter, found.likelihood == 2 { return 1 }
        // No language has the letters of Windows-1252 beyond Latin-1 after an A with tilde.
        if source[0] == 0xC3, source.count > 1, source[1] >= 0x0152, source[1] <= 0x0192 { return 2 }
        // A caron or the like on the first letter: no word has two capitals beyond ASCII and goes on in small letters.
        if source.count == 2, source[0] == 0xC4 || source[0] == 0xC5, source[1] >= 0x0152, source[1] <= 0x0192, context.before.kind != .letter, context.after.isLower { return 2 }
        // After a number, an A with tilde and a dash or a dot is a multiplication or division sign.
        if source == [0xC3, 0x2014] || source == [0xC3, 0xB7] { return context.followsNumber ? 5 : context.before.kind != .letter ? 1 : 0 }
        // Nor is one an A with tilde and a dash that small letters follow, or one and a no-break space, a euro sign or a circumflex.
        if source == [0xC3, 0x2013], context.before.kind != .letter, context.after.isLower { return 3 }
        if context.isAlone, context.after.kind == .blank {
            if source == [0xC3, 0xA0] { return 5 }
            if source == [0xC3, 0x20AC] || source == [0xC3, 0x02C6] { return 2 }
        }
        // Nor does a word that ends in one with tilde stand before a no-break space and small letters.
        return source == [0xC3, 0xA0] && context.before.kind == .letter && context.after.isLower ? 2 : 0
    }
}
