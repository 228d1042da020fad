import EmendCore

/// Reports what has the form of a character reference and stands for nothing.
struct UnknownReference: Filter {
    let card = Card(
        id: "unknown-reference", group: .entities,
        summary: "Reports references with a name that HTML does not know or a number without a character.",
        reason: "A misspelled name, a surrogate or a control may be all that is left of a character.",
        stays: "The text itself: what it was is for the writer to say.",
        safety: .hint,
        examples: [
            .reports("&foo; and &notanentity;"),
            .reports("&#0; &#xD800; &#1114112;"),
            .keeps("a&b;c and AT&T; R&D &; &eacute;"),
        ])
    let triggers = ByteSet("&")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let start = text.firstIndex(of: 0x26, from: i) {
            i = start + 1
            guard let end = Self.end(text, i), Reference(text, after: i) == nil, !text.takesAddress(start..<end), !text.isProtected(start..<end) else { continue }
            edits.hint(start..<end)
            i = end
        }
    }

    /// The end of `name;` or `#number;`. Initials (`AT&T;`) are no names.
    private static func end(_ text: borrowing Text, _ start: Int) -> Int? {
        if text[start] == 0x23 {
            guard let (_, end) = Reference.number(text, at: start), text[end] == Byte.semicolon else { return nil }
            return end + 1
        }
        let name = Reference.name(text, at: start)
        let shortest = 3
        guard name.count >= shortest, text[name.upperBound] == Byte.semicolon, text[name.lowerBound].isASCIILower else { return nil }
        return name.upperBound + 1
    }
}
