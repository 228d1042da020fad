import EmendCore

/// Decodes references that were spaced out.
struct SpacedReference: Filter {
    let card = Card(
        id: "spaced-reference", group: .entities,
        summary: "Decodes character references with a space inside: `& amp ;`, `&# 8217;`.",
        reason: "Rewriting and translation tools space out what they take for words and marks.",
        stays: "Names that are English words, and numbers after `& #` but those of quotation marks and dashes that touch a letter. What would become a tag stands.",
        examples: [
            .fixes("Johnson & amp ; Johnson", to: "Johnson & Johnson"),
            .fixes("Russia& #8217;s war, Russia&# 8217;s war", to: "Russia\u{2019}s war, Russia\u{2019}s war"),
            .keeps("name & phone; male & female; Tom & Jerry;"),
            .keeps("& lt ; p & gt ;"),
            .keeps("tickets & #8217; R & D;"),
        ])
    let triggers = ByteSet("&")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var talk = MarkupTalk()
        var i = 0
        while let start = text.firstIndex(of: 0x26, from: i) {
            i = start + 1
            guard let reference = Self.number(text, at: start) ?? Self.name(text, at: start) else { continue }
            i = reference.end
            // Spaced out on both sides: `Russia & #8217;s`.
            let isApostrophe = reference.first == 0x2019 && text[start - 1] == Byte.space && text[start - 2].isASCIILetter && text[i].isASCIILower
            let from = isApostrophe ? start - 1 : start
            if MarkupTalk.isBasic(reference.first), talk.concernsReferences(text, start) { continue }
            edits.replace(from..<reference.end, with: reference)
        }
    }

    private static func name(_ text: borrowing Text, at start: Int) -> Reference? {
        let first = skippingSpace(text, start + 1)
        let name = Reference.name(text, at: first)
        let semicolon = skippingSpace(text, name.upperBound)
        guard !name.isEmpty, text[semicolon] == Byte.semicolon, first > start + 1 || semicolon > name.upperBound,
            let entry = Reference.entry(text, name), entry.isUnmistakable
        else { return nil }
        if entry.first == 0x3C || entry.first == 0x3E, !MarkupTalk.hasNumber(text, at: semicolon + 1) { return nil }
        // What is spaced out further on is not read here: `& amp ; lt ;` stands.
        if entry.first == 0x26, continues(text, semicolon + 1) { return nil }
        return Reference(first: entry.first, end: semicolon + 1)
    }

    /// True where a name or number and a semicolon follow that an ampersand would make a reference of.
    private static func continues(_ text: borrowing Text, _ offset: Int) -> Bool {
        let start = skippingSpace(text, offset)
        if Reference(text, after: start) != nil || text[start] == 0x23 { return true }
        let name = Reference.name(text, at: start)
        return !name.isEmpty && text[skippingSpace(text, name.upperBound)] == Byte.semicolon && Reference.entry(text, name) != nil
    }

    private static func number(_ text: borrowing Text, at start: Int) -> Reference? {
        let hash = skippingSpace(text, start + 1)
        guard text[hash] == 0x23 else { return nil }
        let digits = skippingSpace(text, hash + 1)
        // Reading starts one byte before the digits, where the number sign would stand.
        guard let (value, end) = Reference.number(text, at: digits - 1), let scalar = Reference.scalar(of: value) else { return nil }
        let semicolon = skippingSpace(text, end)
        guard text[semicolon] == Byte.semicolon, hash > start + 1 || digits > hash + 1 || semicolon > end else { return nil }
        let isTypographic = scalar >= 0x2013 && scalar <= 0x2026
        if hash > start + 1 {
            guard isTypographic, text[start - 1].isASCIILetter || text[semicolon + 1].isASCIILetter else { return nil }
        } else {
            guard value >= 0x80 || value == 0x22 || value == 0x27 else { return nil }
        }
        return Reference(first: scalar, end: semicolon + 1)
    }

    private static func skippingSpace(_ text: borrowing Text, _ offset: Int) -> Int {
        text[offset] == Byte.space ? offset + 1 : offset
    }
}
