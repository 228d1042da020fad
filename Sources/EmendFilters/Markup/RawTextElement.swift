import EmendCore

/// Removes scripts, style sheets and other elements that hold no text, with all that stands in them.
struct RawTextElement: Filter {
    let card = Card(
        id: "raw-text-element", group: .markup,
        summary: "Removes scripts, style sheets, frames, vector pictures, templates and the head of a page, with their content.",
        reason: "Their content is written for the browser.",
        stays: "What is not closed, or holds what no script or style sheet does.",
        reach: .document,
        examples: [
            .fixes("<script>var a=1<2;</script>Text.", to: "Text."),
            .fixes("<style>p > a {color:red}</style>\nText.", to: "Text."),
            .fixes("One.\n<iframe src=\"https://x.example/\"></iframe>\nTwo.", to: "One.\nTwo."),
            .fixes("<head><title>News</title></head><body>Text.", to: "<body>Text."),
            .keeps("Put it between <script> and </script>, as in <style> or <head>."),
            .keeps("<script>var a = 1;"),
        ])
    let triggers = ByteSet("<")

    private static let names = WordSet("script style noscript template svg iframe head audio video canvas noembed")
    private static let fallbacks = WordSet("noscript template audio video canvas noembed svg")
    private static let head = WordHash.of("head".utf8)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        var position = 0
        var scanner = TagScanner()
        var missing: Set<UInt64> = []
        var judge = LineJudge()
        while let open = text.firstIndex(of: Byte.lessThan, from: i) {
            i = open + 1
            var nameEnd = i
            guard text[i].isASCIILetter, let (name, _) = TagScanner.element(text, &nameEnd), Self.names.contains(name), !missing.contains(name),
                let tag = scanner.tag(text, at: open), !tag.isSpaced, !text.isCode(at: open)
            else { continue }
            guard let closing = Self.closing(text, name, from: tag.range.upperBound) else {
                missing.insert(name)
                continue
            }
            let content = tag.range.upperBound..<closing.lowerBound
            guard !tag.isSelfClosing, Self.isRaw(text, tag, content), !Self.quoting.contains(text[open - 1]), !judge.isCode(text, at: open) else {
                i = tag.range.upperBound
                continue
            }
            let removed = text.removal(ofPiece: open..<closing.upperBound, after: position)
            edits.delete(removed)
            position = removed.upperBound
            i = position
        }
    }

    /// Content as such an element has it, and not as prose has between two tags that it names.
    private static func isRaw(_ text: borrowing Text, _ tag: Tag, _ content: Range<Int>) -> Bool {
        if content.allSatisfy({ text[$0].isBlankOrEnd }) { return true }
        if tag.name == head || fallbacks.contains(tag.name) {
            return text.bytes[content].contains(Byte.lessThan) || tag.attributes > 0 || tag.name == noscript && isSentence(text, content)
        }
        return tag.attributes > 0 || text.bytes[content].contains { marks.contains($0) }
    }

    /// `Please turn on JavaScript.`
    private static func isSentence(_ text: borrowing Text, _ content: Range<Int>) -> Bool {
        guard let first = content.first(where: { !text[$0].isBlankOrEnd }), let last = content.last(where: { !text[$0].isBlankOrEnd }) else { return false }
        return text[first].isASCIIUpper && (text[last] == Byte.fullStop || text[last] == 0x21)
    }

    private static let noscript = WordHash.of("noscript".utf8)
    private static let quoting = ByteSet("`\\\"'")
    private static let marks = ByteSet("{}=;<")

    /// The closing tag of a name, from an offset on.
    private static func closing(_ text: borrowing Text, _ name: UInt64, from start: Int) -> Range<Int>? {
        var i = start
        while let open = text.firstIndex(of: Byte.lessThan, from: i) {
            i = open + 1
            guard text[i] == Byte.solidus else { continue }
            var end = open + 2
            guard let found = TagScanner.element(text, &end), found.name == name else { continue }
            TagScanner.skipSpaces(text, &end)
            if text[end] == Byte.greaterThan { return open..<end + 1 }
        }
        return nil
    }
}
