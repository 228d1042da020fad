import EmendCore

/// Removes what a page holds for machines: comments, the document type, processing instructions.
struct HTMLComment: Filter {
    let card = Card(
        id: "html-comment", group: .markup,
        summary: "Removes comments, conditional ones too, document types and processing instructions; of a CDATA section the text stays.",
        reason: "Browsers show none of it.",
        stays: "What is not closed, arrows, and a comment's marks that are spoken of.",
        reach: .document,
        examples: [
            .fixes("One.<!-- wp:paragraph -->\nTwo.", to: "One.\nTwo."),
            .fixes("<!DOCTYPE html>\n<?xml version=\"1.0\"?>\nText.", to: "Text."),
            .fixes("<![CDATA[The deal held.]]>", to: "The deal held."),
            .keeps("A comment starts with <!-- and ends with -->."),
            .keeps("x <!-- never closed"),
            .keeps("a --> b <- c <? d"),
        ])
    let triggers = ByteSet("<")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        var position = 0
        var finder = EndFinder()
        var judge = LineJudge()
        while let open = text.firstIndex(of: Byte.lessThan, from: i) {
            i = open + 1
            guard text[i] == 0x21 || text[i] == 0x3F, !text.isCode(at: open), let found = Self.construct(text, open, &finder) else { continue }
            i = found.range.upperBound
            if Self.quoting.contains(text[open - 1]) || judge.isCode(text, at: open) { continue }
            if let content = found.content {
                edits.delete(open..<content.lowerBound)
                edits.delete(content.upperBound..<i)
                position = i
            } else {
                let removed = text.removal(ofPiece: found.range, after: position)
                edits.delete(removed)
                position = removed.upperBound
                i = max(i, position)
            }
        }
    }

    /// What stands before a construct that is a string or is spoken of.
    private static let quoting = ByteSet("`\\\"'(")

    private static func construct(_ text: borrowing Text, _ open: Int, _ finder: inout EndFinder) -> (range: Range<Int>, content: Range<Int>?)? {
        if text.holds("<!--", at: open) {
            guard let end = finder.end(.comment, text, from: open + 4) else { return nil }
            let content = open + 4..<end - 3
            // One that holds another was never closed; one that holds a conjunction is spoken of.
            if holdsOpening(text, content) || isMention(text, content) { return nil }
            return (open..<end, nil)
        }
        if text.holds("<![CDATA[", at: open) {
            guard let end = finder.end(.section, text, from: open + 9) else { return nil }
            return (open..<end, open + 9..<end - 3)
        }
        if text.holds("<![", at: open) {
            // <![if !IE]> and <![endif]>
            guard text.holds("if ", at: open + 3) || text.holds("endif]", at: open + 3) else { return nil }
            return finder.end(.tag, text, from: open).flatMap { $0 - open < 100 ? (open..<$0, nil) : nil }
        }
        if text[open + 1] == 0x21 {
            let name = open + 2..<open + 9
            guard name.upperBound < text.count, TagScanner.hash(text, name) == doctype, text[open + 9] == Byte.space || text[open + 9] == Byte.greaterThan else { return nil }
            let longest = 400
            return finder.end(.tag, text, from: open).flatMap { $0 - open < longest ? (open..<$0, nil) : nil }
        }
        if text.holds("xml", at: open + 2) {
            // Before what is no element of HTML it belongs to other XML.
            guard let end = finder.end(.instruction, text, from: open + 2) else { return nil }
            var next = end
            TagScanner.skipSpaces(text, &next)
            guard text[next] == Byte.lessThan else { return MarkupReading.startsLine(text, open) ? (open..<end, nil) : nil }
            next += 1
            guard text[next].isASCIILetter else { return (open..<end, nil) }
            return TagScanner.element(text, &next).map { _ in (open..<end, nil) }
        }
        guard text.holds("php", at: open + 2) || text[open + 2] == 0x3D else { return nil }
        return finder.end(.instruction, text, from: open + 2).map { (open..<$0, nil) }
    }

    private static let doctype = WordHash.of("doctype".utf8)

    private static func holdsOpening(_ text: borrowing Text, _ content: Range<Int>) -> Bool {
        var i = content.lowerBound
        while let next = text.firstIndex(of: Byte.lessThan, from: i, to: content.upperBound) {
            if text.holds("<!--", at: next) { return true }
            i = next + 1
        }
        return false
    }

    /// `<!-- and -->`
    private static func isMention(_ text: borrowing Text, _ content: Range<Int>) -> Bool {
        let longest = 40
        guard content.count <= longest else { return false }
        let words = text.bytes[content].split { !$0.isASCIILetter }
        return words.first.map { links.contains(WordHash.of($0)) } == true
    }

    private static let links = WordSet("and or to with")
}

/// Finds what closes a construct; what is not there is looked for once only, so that many that are open take linear time.
struct EndFinder {
    enum Mark: Int { case comment, section, instruction, tag }

    private var missing: [Bool] = [false, false, false, false]

    /// The offset past the mark that closes.
    mutating func end(_ mark: Mark, _ text: borrowing Text, from start: Int) -> Int? {
        guard !missing[mark.rawValue] else { return nil }
        var i = start
        while let close = text.firstIndex(of: Byte.greaterThan, from: i) {
            let closes = switch mark {
            case .tag: true
            case .comment: close >= start + 2 && text.holds("--", at: close - 2)
            case .section: close >= start + 2 && text.holds("]]", at: close - 2)
            case .instruction: close >= start + 1 && text[close - 1] == 0x3F
            }
            if closes { return close + 1 }
            i = close + 1
        }
        missing[mark.rawValue] = true
        return nil
    }
}
