import EmendCore

/// Links of a wiki, to its own pages and to others.
extension WikiScanner {
    /// `[[Page]]`, `[[Page|text]]`, `[[File:a.jpg|thumb|A caption with [[links]]]]`
    static func link(_ text: borrowing Text, _ start: Int) -> Piece? {
        let before = text[start - 1]
        guard !before.isASCIIDigit, before != 0x24, before != Byte.openingBracket, before != Byte.closingBracket, before != 0x21 else { return nil }
        var i = start + 2
        if text[i] == Byte.colon { i += 1 }
        let target = i
        guard text[i].isASCIILetter || text[i].isASCIIDigit || text[i] >= 0x80 || text[i] == 0x23 else { return nil }
        var bar = -1
        var colon = -1
        var depth = 0
        while i < start + longest, text[i] != Byte.lineFeed || depth > 0 {
            switch text[i] {
            case 0: return nil
            case Byte.openingBracket where text[i + 1] == Byte.openingBracket:
                depth += 1
                i += 1
            case Byte.closingBracket where text[i + 1] == Byte.closingBracket:
                if depth == 0 { return written(text, start, target, bar, colon, i) }
                depth -= 1
                i += 1
            case 0x7C where depth == 0:
                if bar < 0, text[i + 1] == 0x7C { return nil }
                if bar < 0 || isFile(text, target, colon) { bar = i }
            case Byte.colon where colon < 0 && bar < 0: colon = i
            case Byte.quotationMark, 0x3D, 0x24, Byte.lessThan, Byte.greaterThan:
                if bar < 0 { return nil }
            default: break
            }
            i += 1
        }
        return nil
    }

    static func written(_ text: borrowing Text, _ start: Int, _ target: Int, _ bar: Int, _ colon: Int, _ end: Int) -> Piece? {
        let range = start..<end + 2
        if colon > target, isFile(text, target, colon), text[target - 1] != Byte.colon { return Piece(kind: .dropped, range: range, content: range) }
        if bar < 0 {
            // An anchor of AsciiDoc or a row of a matrix has no capital at its start.
            guard text[target].isASCIIUpper || text[target] >= 0x80 || text.bytes[target..<end].contains(Byte.space), !text.bytes[target..<end].contains(Byte.comma) else { return nil }
            return Piece(kind: .link, range: range, content: target..<end)
        }
        guard bar + 1 < end, !text[bar - 1].isBlankOrEnd, text[bar + 1] != Byte.space else { return nil }
        return Piece(kind: .pipedLink, range: range, content: bar + 1..<end)
    }

    static func isFile(_ text: borrowing Text, _ target: Int, _ colon: Int) -> Bool {
        colon > target && namespaces.contains(TagScanner.hash(text, target..<colon))
    }

    /// The name spaces of MediaWiki that are not shown in the text, in the larger languages.
    static let namespaces = WordSet("""
        file image category media datei bild kategorie fichier cat\u{E9}gorie archivo imagen categor\u{ED}a immagine categoria ficheiro imagem bestand categorie
        plik kategoria fil
        """)

    /// `[https://x.example/ text]`
    static func external(_ text: borrowing Text, _ start: Int) -> Piece? {
        guard text.holds("http://", at: start + 1) || text.holds("https://", at: start + 1) else { return nil }
        var i = start + 8
        while i < start + longest, !text[i].isBlankOrEnd, text[i] != Byte.closingBracket { i += 1 }
        guard text[i] == Byte.space, !text[i + 1].isBlankOrEnd else { return nil }
        let content = i + 1
        while i < start + longest, !text[i].isLineEnd, text[i] != Byte.closingBracket { i += 1 }
        return text[i] == Byte.closingBracket && text[i + 1] != Byte.openingParenthesis ? Piece(kind: .externalLink, range: start..<i + 1, content: content..<i) : nil
    }
}
