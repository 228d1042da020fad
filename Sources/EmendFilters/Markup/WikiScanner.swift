import EmendCore

/// Finds what wikis write: links, templates, references, headings, bold and italic text. Linear in the text.
///
/// The syntax is that of MediaWiki (Help:Formatting, Help:Links, Help:Templates).
enum WikiScanner {
    enum Kind: Hashable { case pipedLink, link, externalLink, template, reference, dropped, bold, italic, heading }

    struct Piece {
        var kind: Kind
        var range: Range<Int>
        /// What stays.
        var content: Range<Int>
        var level = 0
    }

    static let longest = 1_000

    static func pieces(_ text: borrowing Text) -> [Piece] {
        var found: [Piece] = []
        var judge = LineJudge()
        let braces = text.present.contains(0x7B) ? braces(text) : []
        var brace = 0
        var i = 0
        while let start = text.firstIndex(in: triggers, from: i) {
            i = start + 1
            while brace < braces.count, braces[brace].lowerBound < start { brace += 1 }
            let end = brace < braces.count && braces[brace].lowerBound == start ? braces[brace].upperBound : start
            guard let piece = piece(text, start, end), !text.isCode(at: start), !judge.isCode(text, at: start) else {
                // A run of one mark is looked at once.
                while text[i] == text[start], i < text.count { i += 1 }
                continue
            }
            found.append(piece)
            // In what stays more may stand: a link in bold text.
            i = piece.content.isEmpty || piece.kind == .dropped ? piece.range.upperBound : piece.content.lowerBound
        }
        return found
    }

    static let triggers = ByteSet("[{'=<_")

    static func piece(_ text: borrowing Text, _ start: Int, _ end: Int) -> Piece? {
        switch text[start] {
        case Byte.openingBracket: text[start + 1] == Byte.openingBracket ? link(text, start) : external(text, start)
        case 0x7B: end > start ? template(text, start, end) : nil
        case Byte.apostrophe: quoted(text, start)
        case 0x3D: text[start - 1].isLineEnd ? heading(text, start) : nil
        case Byte.lessThan: reference(text, start)
        default: magicWord(text, start)
        }
    }

    /// `{{cite web|url=x}}`: a name and a bar, with templates inside.
    static func template(_ text: borrowing Text, _ start: Int, _ end: Int) -> Piece? {
        guard text[start + 2].isASCIILetter, text[start - 1] != 0x24 else { return nil }
        var i = start + 2
        let longestName = i + 80
        while i < longestName, i < end, text[i] != 0x7C {
            // No name has these.
            if text[i] == 0x7B || text[i] == 0x7D || text[i] == Byte.semicolon || text[i] == Byte.openingParenthesis { return nil }
            i += 1
        }
        // A filter of a template engine has spaces around its bar: {{ name | upper }}.
        guard text[i] == 0x7C, i < end, text[i - 1] != Byte.space || text[i + 1] != Byte.space else { return nil }
        return Piece(kind: .template, range: start..<end, content: start..<start)
    }

    /// The ends of the outermost pairs of doubled braces, in text order.
    static func braces(_ text: borrowing Text) -> [Range<Int>] {
        var open: [Int] = []
        var pairs: [Range<Int>] = []
        var i = 0
        let marks = ByteSet("{}")
        while let brace = text.firstIndex(in: marks, from: i) {
            i = brace + 1
            guard text[i] == text[brace] else { continue }
            i += 1
            if text[brace] == 0x7B {
                open.append(brace)
            } else if let start = open.popLast() {
                while let last = pairs.last, last.lowerBound > start { pairs.removeLast() }
                pairs.append(start..<i)
            }
        }
        return pairs
    }

    /// `'''bold'''`, `''italic''`
    static func quoted(_ text: borrowing Text, _ start: Int) -> Piece? {
        guard text[start + 1] == Byte.apostrophe, text[start - 1] != Byte.apostrophe else { return nil }
        let count = text[start + 2] == Byte.apostrophe ? 3 : 2
        let content = start + count
        let before = text[start - 1]
        guard before.isBlankOrEnd || before == Byte.openingParenthesis || text.openingQuoteLength(before: start) > 0,
            !text[content].isBlankOrEnd, text[content] != Byte.apostrophe
        else { return nil }
        var i = content
        let end = content + 300
        while i < end, !text[i].isLineEnd {
            if text[i] == Byte.apostrophe, text[i + 1] == Byte.apostrophe, count == 2 || text[i + 2] == Byte.apostrophe {
                guard text[i + count] != Byte.apostrophe, text[i - 1] != Byte.space else { return nil }
                return Piece(kind: count == 3 ? .bold : .italic, range: start..<i + count, content: content..<i)
            }
            i += 1
        }
        return nil
    }

    /// `== Heading ==` on a line of its own
    static func heading(_ text: borrowing Text, _ start: Int) -> Piece? {
        var i = start
        let deepest = start + 7
        while i < deepest, text[i] == 0x3D { i += 1 }
        let level = i - start
        guard level >= 2, level <= 6 else { return nil }
        while text[i] == Byte.space { i += 1 }
        let content = i
        guard text[i].isASCIIUpper || text[i].isASCIIDigit || text[i] >= 0x80 else { return nil }
        let longestHeading = start + 200
        while i < longestHeading, !text[i].isLineEnd { i += 1 }
        guard text[i].isLineEnd else { return nil }
        while text[i - 1] == Byte.space { i -= 1 }
        let end = i
        while i > content, text[i - 1] == 0x3D { i -= 1 }
        guard end - i == level, i > content else { return nil }
        while text[i - 1] == Byte.space { i -= 1 }
        return Piece(kind: .heading, range: start..<end, content: content..<i, level: level)
    }

    /// `<ref>Source.</ref>`, `<ref name="x" />`
    static func reference(_ text: borrowing Text, _ start: Int) -> Piece? {
        guard text.holds("<ref", at: start), text[start + 4] == Byte.greaterThan || text[start + 4] == Byte.space && text.holds("name", at: start + 5) else { return nil }
        var i = start + 4
        while i < start + longest, text[i] != Byte.greaterThan, text[i] != Byte.lessThan, i < text.count { i += 1 }
        guard text[i] == Byte.greaterThan else { return nil }
        if text[i - 1] == Byte.solidus { return Piece(kind: .reference, range: start..<i + 1, content: start..<start) }
        while i < start + longest, i < text.count {
            if text[i] == Byte.lessThan, text.holds("</ref>", at: i) { return Piece(kind: .reference, range: start..<i + 6, content: start..<start) }
            if text[i] == Byte.lessThan, text.holds("<ref", at: i) { return nil }
            i += 1
        }
        return nil
    }

    /// `__NOTOC__`
    static func magicWord(_ text: borrowing Text, _ start: Int) -> Piece? {
        guard text[start] == 0x5F, text[start + 1] == 0x5F else { return nil }
        for word: StaticString in ["__NOTOC__", "__TOC__", "__FORCETOC__", "__NOEDITSECTION__"] where text.holds(word, at: start) {
            let range = start..<start + word.utf8CodeUnitCount
            return Piece(kind: .dropped, range: range, content: range)
        }
        return nil
    }
}
