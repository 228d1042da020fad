import EmendCore

/// Removes attributes whose tag is gone.
struct StrayAttribute: Filter {
    let card = Card(
        id: "stray-attribute", group: .markup,
        summary: "Removes attributes left behind without the start of their tag: `class=\"lead\">Text`, `\" target=\"_blank\">here`.",
        reason: "Tools cut tags in half. Attributes that HTML knows, with values and a closing bracket, are nothing else.",
        stays: "Those of a tag that stands, in code or in a line of settings.",
        reach: .document,
        examples: [
            .fixes("class=\"lead\">Text of the day.", to: "Text of the day."),
            .fixes("Read more \" target=\"_blank\">here.", to: "Read more here."),
            .fixes("https://x.example/a.jpg\" alt=\"A boat\" />The boat.", to: "The boat."),
            .keeps("<unknown class=\"lead\">Text."),
            .keeps("Write class=\"lead\" and style=bold > nothing."),
            .keeps("if width=\"4\"> or x=\"1\">2"),
        ])
    let triggers = ByteSet("=")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard text.present.contains(Byte.greaterThan) else { return }
        var scanner = TagScanner()
        var judge = LineJudge()
        var i = 0
        var position = 0
        while let equals = text.firstIndex(of: 0x3D, from: i) {
            i = equals + 1
            guard text[i] == Byte.quotationMark || text[i] == Byte.apostrophe, let run = Self.run(text, equals, &scanner, from: position) else { continue }
            i = run.upperBound
            guard !Self.isInTag(text, run.lowerBound, from: position), !text.isCode(at: run.lowerBound), !judge.isCode(text, at: run.lowerBound) else { continue }
            edits.delete(run)
            position = run.upperBound
        }
    }

    /// Attributes from the one whose equals sign is given to the bracket that ends their tag, with what is left of an attribute before them.
    private static func run(_ text: borrowing Text, _ equals: Int, _ scanner: inout TagScanner, from position: Int) -> Range<Int>? {
        var start = equals
        let longest = 40
        while start > max(position, equals - longest), text[start - 1].isASCIILetter || text[start - 1] == Byte.hyphen { start -= 1 }
        guard start < equals, text[start - 1].isBlankOrEnd || text[start - 1] == Byte.quotationMark else { return nil }
        var i = start
        var count = 0
        var isSure = false
        while let kind = TagScanner.attributeName(text, &i) {
            guard kind != .unknown, text[i] == 0x3D else { return nil }
            i = start
            guard scanner.attribute(text, &i) == .known else { return nil }
            isSure = isSure || sure.contains(name(text, start))
            count += 1
            let end = i
            let spaces = TagScanner.skipSpaces(text, &i)
            if text[i] == Byte.solidus, text[i + 1] == Byte.greaterThan { i += 1 }
            if text[i] == Byte.greaterThan { break }
            guard spaces > 0, i > end else { return nil }
            start = i
        }
        guard text[i] == Byte.greaterThan, isSure || count > 1 else { return nil }
        let run = beginning(text, equals, from: position)..<i + 1
        // One attribute amid words may be spoken of; at a line start, after the rest of a value or right before a word it is left over.
        let isAmid = text[run.lowerBound] != Byte.quotationMark && !MarkupReading.startsLine(text, run.lowerBound) && text[run.upperBound].isBlankOrEnd
        return count == 1 && isAmid ? nil : run
    }

    /// Attributes that no prose and no setting has in front of a bracket.
    private static let sure = WordSet("""
        class style href src alt title target rel width height align valign border cellpadding cellspacing colspan rowspan bgcolor srcset sizes loading
        onclick id role face hspace vspace
        """)

    private static func name(_ text: borrowing Text, _ start: Int) -> UInt64 {
        var end = start
        while text[end].isASCIILetter || text[end] == Byte.hyphen { end += 1 }
        return TagScanner.hash(text, start..<end)
    }

    /// Where the rest of the tag starts: at the attribute's name, at the quotation mark that ends the value before it, or where that value starts.
    private static func beginning(_ text: borrowing Text, _ equals: Int, from position: Int) -> Int {
        var start = equals
        while start > position, text[start - 1].isASCIILetter || text[start - 1] == Byte.hyphen { start -= 1 }
        let name = element(text, before: start, from: position)
        while start > position, text[start - 1] == Byte.space { start -= 1 }
        guard start > position, text[start - 1] == Byte.quotationMark else { return name }
        start -= 1
        // An address that the mark ended.
        var word = start
        let longest = 2_000
        while word > max(position, start - longest), !text[word - 1].isBlankOrEnd, text[word - 1] != Byte.quotationMark { word -= 1 }
        let isAddress = text.bytes[word..<start].contains(Byte.solidus)
        return isAddress ? word : text[start - 1].isBlankOrEnd ? start : name
    }

    /// The start of the name of the element, where that is left: `img src="a.jpg">`
    private static func element(_ text: borrowing Text, before start: Int, from position: Int) -> Int {
        guard start > position + 1, text[start - 1] == Byte.space else { return start }
        var name = start - 1
        let longest = start - 12
        while name > max(position, longest), text[name - 1].isASCIILower { name -= 1 }
        let element = TagScanner.hash(text, name..<start - 1)
        if text[name - 1].isBlankOrEnd, linked.contains(element) { return name }
        return text[name - 1].isLineEnd && HTMLElement.named(element) != nil ? name : start
    }

    /// Elements whose attributes are left in the middle of a line.
    private static let linked = WordSet("a img span div font")

    /// True where a tag that stands is open before an offset.
    private static func isInTag(_ text: borrowing Text, _ start: Int, from position: Int) -> Bool {
        var i = start
        let longest = 2_000
        while i > max(position, start - longest) {
            i -= 1
            if text[i] == Byte.greaterThan { return false }
            if text[i] == Byte.lessThan { return true }
        }
        return i > position && i > 0
    }
}
