import EmendCore

/// Removes what a template engine should have replaced.
struct TemplateRemnant: Filter {
    let card = Card(
        id: "template-remnant", group: .markup,
        summary: "Removes lines of template tags alone, `{{ ad_slot }}`, and pairs such as `{% if x %}\u{2026}{% endif %}` around text.",
        reason: "A page that failed to render shows its template.",
        stays: "A placeholder inside a sentence, since what it stands for is lost; programs, settings and text about templates.",
        reach: .document,
        examples: [
            .fixes("The deal held.\n{{ ad_slot }}\nIt was signed.", to: "The deal held.\nIt was signed."),
            .fixes("{% if user %}The deal held.{% endif %}", to: "The deal held."),
            .fixes("<%= render 'ad' %>\nThe deal held.", to: "The deal held."),
            .keeps("Hello {{ name }}, it costs ${price} or {% x %}."),
            .keeps("{% raw %}\nname: {{ value }}\n{{ value }}"),
            .keeps("x = {{1, 2}, {3, 4}};"),
        ])
    let triggers = ByteSet("{<")

    private struct Piece {
        var range: Range<Int>
        /// The word with which a statement starts.
        var word: UInt64 = 0
        var isStatement = false
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let pieces = Self.pieces(text)
        guard !pieces.isEmpty else { return }
        var open: [UInt64: Int] = [:]
        var real = [Bool](repeating: false, count: pieces.count)
        for index in pieces.indices where pieces[index].isStatement {
            if let start = open.removeValue(forKey: pieces[index].word) {
                real[start] = true
                real[index] = true
            } else if let closing = Self.closing(pieces[index].word) {
                open[closing] = index
            }
        }
        var position = 0
        for index in pieces.indices where real[index] || Self.isAlone(text, pieces, index) {
            let removed = text.removal(ofPiece: pieces[index].range, after: position)
            edits.delete(removed)
            position = removed.upperBound
        }
    }

    /// Alone on its line, among lines of prose.
    private static func isAlone(_ text: borrowing Text, _ pieces: [Piece], _ index: Int) -> Bool {
        let range = pieces[index].range
        guard MarkupReading.startsLine(text, range.lowerBound), MarkupReading.endsLine(text, range.upperBound) else { return false }
        let line = text.lineIndex(at: range.lowerBound)
        guard text.lineIndex(at: range.upperBound - 1) == line else { return false }
        func isProse(_ index: Int, _ text: borrowing Text) -> Bool {
            let leastWords = 3
            guard text.lines.indices.contains(index) else { return false }
            let candidate = text.lines[index]
            guard candidate.wordCount >= leastWords else { return false }
            let end = text.contentEnd(of: candidate)
            let last = text[end - 1]
            return last == Byte.fullStop || last == 0x21 || last == 0x3F || text.closingQuoteLength(before: end) > 0
        }
        var before = line - 1
        while before >= 0, text.isBlank(text.lines[before]), line - before < 4 { before -= 1 }
        var after = line + 1
        while after < text.lines.count, text.isBlank(text.lines[after]), after - line < 4 { after += 1 }
        return (isProse(before, text) || before < 0) && (isProse(after, text) || after >= text.lines.count) && (before >= 0 || after < text.lines.count)
    }

    private static func pieces(_ text: borrowing Text) -> [Piece] {
        var found: [Piece] = []
        var judge = LineJudge()
        var i = 0
        let marks = ByteSet("{<")
        let longest = 300
        while let start = text.firstIndex(in: marks, from: i) {
            i = start + 1
            let close: UInt8
            switch (text[start], text[start + 1]) {
            case (0x7B, 0x7B): close = 0x7D
            case (0x7B, 0x25), (Byte.lessThan, 0x25): close = 0x25
            default: continue
            }
            let last: UInt8 = text[start] == 0x7B ? 0x7D : Byte.greaterThan
            let before = text[start - 1]
            guard before != 0x24, before != 0x60, before != 0x7B, before != Byte.quotationMark, before != 0x3D else { continue }
            var end = start + 2
            while end < start + longest, end < text.count, text[end] != Byte.lineFeed, !(text[end] == close && text[end + 1] == last), text[end] != 0x7B { end += 1 }
            guard text[end] == close, text[end + 1] == last, end > start + 2, !text.isCode(at: start), !judge.isCode(text, at: start) else { continue }
            var piece = Piece(range: start..<end + 2, isStatement: close == 0x25 && last == 0x7D)
            var word = start + 2
            while word < end, text[word] == Byte.space || text[word] == Byte.hyphen { word += 1 }
            guard text[word].isASCIILetter || text[word] == 0x3D || text[word] == 0x5F else { continue }
            var wordEnd = word
            while text[wordEnd].isASCIILetter { wordEnd += 1 }
            piece.word = TagScanner.hash(text, word..<wordEnd)
            found.append(piece)
            i = piece.range.upperBound
        }
        return found
    }

    /// The statement that ends one: Jinja, Liquid and Twig agree on these.
    private static func closing(_ word: UInt64) -> UInt64? { closings[word] }

    private static let closings: [UInt64: UInt64] = {
        var table: [UInt64: UInt64] = [:]
        for name in ["if", "for", "block", "unless", "with", "comment", "filter", "autoescape", "cache", "spaceless", "trans"] as [StaticString] {
            name.withUTF8Buffer { bytes in table[WordHash.of(bytes)] = WordHash.of(Array("end".utf8) + bytes) }
        }
        return table
    }()
}
