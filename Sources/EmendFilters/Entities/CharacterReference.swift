import EmendCore

/// Replaces character references by the characters they stand for.
struct CharacterReference: Filter {
    let card = Card(
        id: "character-reference", group: .entities,
        summary: "Decodes HTML character references that end in a semicolon, named and numeric, plain and doubly escaped.",
        reason: "A step forgot to decode them, or escaped twice.",
        stays: "What would become a tag or another reference stands and is a hint, since a later step would take it for markup and lose it; so do nests of three, and references that the text speaks about.",
        reach: .document,
        examples: [
            .fixes("Russia&#8217;s war, Tom &amp;amp; Ann: caf&eacute;", to: "Russia\u{2019}s war, Tom & Ann: caf\u{E9}"),
            .fixes("it&#146;s &NBSP;5 &lt; 6", to: "it\u{2019}s \u{A0}5 < 6"),
            .reports("Write &amp;lt; to show &lt; on a page."),
            .reports("&lt;p&gt;One paragraph.&lt;/p&gt;"),
            .reports("R&amp;amp;amp;D"),
            .keeps("AT&T, fish &chips; `&amp;` and a&b;c"),
        ])
    let triggers = ByteSet("&")

    /// Why a reference stands.
    private enum Obstacle: String {
        case nest = "It is nested more than twice."
        case reference = "The result would itself be a reference or a part of one."
        case tag = "The result would be a tag or a part of one."
        case mention = "The text seems to speak about the reference."
        case code = "It looks like an address taken in C."
        case control = "A carriage return has no place here."
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var talk = MarkupTalk()
        var tag = EscapedTag()
        var i = 0
        while let start = text.firstIndex(of: 0x26, from: i) {
            guard let chain = ReferenceChain(text, at: start) else {
                i = start + 1
                continue
            }
            i = chain.range.upperBound
            if let obstacle = Self.obstacle(text, chain, &talk, &tag) {
                edits.replace(chain.range, with: chain.reference, safety: .hint)
                edits.explainLast(obstacle.rawValue)
            } else if chain.reference.first == 0x0D || chain.reference.first == 0xFEFF {
                // A byte order mark is no text either, and at the start it would be taken for one.
                edits.delete(chain.range)
            } else {
                edits.replace(chain.range, with: chain.reference)
            }
        }
    }

    private static func obstacle(_ text: borrowing Text, _ chain: ReferenceChain, _ talk: inout MarkupTalk, _ tag: inout EscapedTag) -> Obstacle? {
        if chain.depth > 2 { return .nest }
        if tag.holds(text, chain) { return .tag }
        if completesReference(text, chain) { return .reference }
        if isAddressOf(text, chain) { return .code }
        if chain.reference.first == 0x0D, !precedesLineEnd(text, chain.range.upperBound) { return .control }
        return talk.isMention(text, chain) ? .mention : nil
    }

    /// True where the result and what stands beside it would be read as a reference: `&#35;8217;` after an ampersand.
    private static func completesReference(_ text: borrowing Text, _ chain: ReferenceChain) -> Bool {
        let value = chain.reference.first
        let end = chain.range.upperBound
        if value == 0x26 {
            if chain.depth == 2, UnterminatedReference.match(text, at: end - 1) != nil { return true }
            guard text[end] == 0x26, let next = Reference(text, after: end + 1) else { return false }
            return isPart(next.first)
        }
        guard isPart(value) else { return false }
        var i = chain.range.lowerBound - 1
        while text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == 0x23, chain.range.lowerBound - i < NamedReferences.longestName + 2 { i -= 1 }
        return text[i] == 0x26 && i >= 0
    }

    /// A letter, a digit, `#` or `;`.
    private static func isPart(_ scalar: UInt32) -> Bool {
        guard scalar < 0x80 else { return false }
        let byte = UInt8(scalar)
        return byte.isASCIILetter || byte.isASCIIDigit || byte == 0x23 || byte == Byte.semicolon
    }

    /// A name that C may have for a variable, where C takes an address.
    private static func isAddressOf(_ text: borrowing Text, _ chain: ReferenceChain) -> Bool {
        chain.depth == 1 && chain.reference.isNamed && !MarkupTalk.isBasic(chain.reference.first) && text.takesAddress(chain.range)
    }

    private static func precedesLineEnd(_ text: borrowing Text, _ offset: Int) -> Bool {
        if text[offset] == Byte.lineFeed { return true }
        guard text[offset] == 0x26, let next = Reference(text, after: offset + 1) else { return false }
        return next.first == 0x0A
    }
}
