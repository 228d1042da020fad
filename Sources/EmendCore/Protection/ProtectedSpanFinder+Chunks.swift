extension ProtectedSpanFinder {
    /// Finds what must stand in a run without white space that the scanner marked, and what starts there and goes on behind it.
    mutating func addChunk(_ chunk: Range<Int>) {
        guard chunk.upperBound > done else { return }
        let start = max(chunk.lowerBound, done)
        let signs = ByteSigns.of(p, start..<chunk.upperBound)
        guard signs.has(.openers) else {
            if signs.has([.closeParenthesis, .colon]), signs.has(.digit) { addAuthorYear(chunk) }
            addPiece(start..<chunk.upperBound, signs)
            return
        }
        var piece = start
        var i = start
        while i < chunk.upperBound {
            guard let end = addOpened(at: i, signs) else { i += 1; continue }
            if piece < i { addPiece(piece..<i, ByteSigns.of(p, piece..<i)) }
            i = max(end, i + 1)
            piece = i
        }
        done = max(done, piece)
        if piece < chunk.upperBound { addPiece(piece..<chunk.upperBound, ByteSigns.of(p, piece..<chunk.upperBound)) }
    }

    /// A part of a chunk: one thing as a whole, or numbers and names in it.
    private mutating func addPiece(_ piece: Range<Int>, _ signs: ByteSigns, depth: Int = 0) {
        let core = trimmed(piece)
        guard !core.isEmpty else { return }
        if signs.has(.whole) || signs.has(.stop) && holds("www.", at: core.lowerBound, anyCase: true), let (end, kind) = whole(core, signs) {
            add(core.lowerBound..<end, kind)
            // Bounded, so that a chunk of any length takes linear time.
            if end < core.upperBound, depth < 4 { addPiece(end..<core.upperBound, ByteSigns.of(p, end..<core.upperBound), depth: depth + 1) }
            return
        }
        if signs.has(.digit) {
            if signs.has(.letter) || core.count >= 32, let kind = encodedKind(core) {
                add(core, kind)
                return
            }
            addNumbers(core)
        }
        if signs.has(.stop) { addNames(core) }
    }

    /// The chunk without the brackets, quotes and stops of the sentence around it.
    private func trimmed(_ chunk: Range<Int>) -> Range<Int> {
        var start = chunk.lowerBound
        var end = chunk.upperBound
        while start < end {
            switch p[start] {
            case 0x22, 0x27, 0x28, 0x5B: start += 1
            case 0xE2 where start + 2 < end && p[start + 1] == 0x80 && isQuoteTail(p[start + 2]): start += 3
            case 0x3C where p[end - 1] == 0x3E && end - start > 2:
                // <https://a.example>
                start += 1
                end -= 1
            default:
                // A bracket that closes one inside belongs to the chunk: wiki/Name_(film).
                lazy var hasParenthesis = (start..<end).contains { p[$0] == 0x28 }
                lazy var hasBracket = (start..<end).contains { p[$0] == 0x5B }
                while end > start {
                    switch p[end - 1] {
                    case 0x21, 0x22, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: end -= 1
                    case 0x29:
                        if hasParenthesis { return start..<end }
                        end -= 1
                    case 0x5D:
                        if hasBracket { return start..<end }
                        end -= 1
                    default:
                        if end - start >= 3, p[end - 3] == 0xE2, p[end - 2] == 0x80, isQuoteTail(p[end - 1]) {
                            end -= 3
                        } else {
                            return start..<end
                        }
                    }
                }
            }
        }
        return start..<end
    }

    /// The last byte of a curly quotation mark, U+2018 to U+201F, or of an ellipsis.
    private func isQuoteTail(_ byte: UInt8) -> Bool { byte >= 0x98 && byte <= 0x9F || byte == 0xA6 }

    /// What a piece is as a whole, and where that ends: a name of a person or tag leaves what is glued to it.
    private func whole(_ core: Range<Int>, _ signs: ByteSigns) -> (end: Int, kind: ProtectedSpan.Kind)? {
        if let found = address(core, signs) { return found }
        let (start, end) = (core.lowerBound, core.upperBound)
        if signs.has(.backslash), core.count > 1 { return (end, backslashKind(core)) }
        if signs.has([.slash, .equals]) || core.count >= 32, signs.has(.digit), let kind = encodedKind(core) { return (end, kind) }
        if signs.has(.percent), let found = formatEnd(core) { return (found, .placeholder) }
        let first = p[start]
        // .@ann: so that a post does not start with the handle.
        let sign = first == 0x2E && self[start + 1] == 0x40 ? start + 1 : start
        if p[sign] == 0x40 || first == 0x23, end - sign > 1, p[sign + 1].isAlphanumeric || p[sign + 1] >= 0x80 {
            let name = self.end(of: sign + 1, before: end) { $0.isNamePart || $0 >= 0x80 }
            let kind: ProtectedSpan.Kind = p[sign] == 0x40 ? .handle : p[start + 1].isDigit ? .number : .hashtag
            return (endsName(name, end) ? name : end, kind)
        }
        if signs.has([.brace, .equals, .underscore, .colon, .openParenthesis]), let found = identifier(core) { return found }
        if first == 0x24, core.count > 2, p[start + 1].isLetter || p[start + 1] == 0x5F {
            let name = self.end(of: start + 1, before: end) { $0.isNamePart }
            // $AUD1.102 is money.
            return (endsName(name, end) ? name : end, core.contains { p[$0].isDigit } ? .number : .placeholder)
        }
        return signs.has([.slash, .tilde]) ? slashed(core) : nil
    }

    /// True where nothing follows a name but one mark of a sentence and a word.
    private func endsName(_ name: Int, _ end: Int) -> Bool {
        guard name < end, [0x21, 0x2C, 0x3A, 0x3B, 0x3F].contains(p[name]), name + 1 < end else { return false }
        return self.end(of: name + 1, before: end) { $0.isLetter } == end
    }

    /// Braces, an assignment, an underscore inside a name, `::`, a call.
    private func identifier(_ core: Range<Int>) -> (end: Int, kind: ProtectedSpan.Kind)? {
        let (start, end) = (core.lowerBound, core.upperBound)
        if p[start] == 0x7B && self[start + 1] != 0x27 && self[start + 1] != 0x22 || p[start] == 0x24 && self[start + 1] == 0x7B {
            let close = self.end(of: start, before: end) { $0 != 0x7D }
            let after = self.end(of: close, before: end) { $0 == 0x7D }
            return (after > close && endsName(after, end) ? after : end, .placeholder)
        }
        for i in core {
            switch p[i] {
            case 0x5F where i > start && i + 1 < end && p[i - 1].isAlphanumeric: return (end, .identifier)
            case 0x3D, 0x7B, 0x7D: return (end, .identifier)
            case 0x3A where i > start && i + 2 < end && p[i + 1] == 0x3A: return (end, .identifier)
            // A call: a name, a bracket, and another bracket or comma inside.
            case 0x28 where i > start && p[end - 1] == 0x29 && i + 1 < end && p[i - 1] >= 0x41 && p[i - 1].isAlphanumeric: return (end, .identifier)
            default: break
            }
        }
        // NYSE:IBM
        if let colon = core.first(where: { p[$0] == 0x3A }), colon - start >= 3, end - colon > 1, end - colon <= 6,
            (start..<colon).allSatisfy({ p[$0].isUpper }), (colon + 1..<end).allSatisfy({ p[$0].isUpper })
        {
            return (end, .identifier)
        }
        return nil
    }

    /// A path, `\n` and its like, or a command of TeX.
    private func backslashKind(_ core: Range<Int>) -> ProtectedSpan.Kind {
        let start = core.lowerBound
        guard p[start] == 0x5C else {
            return p[start].isLetter && self[start + 1] == 0x3A || p[start] == 0x25 || p[start] == 0x2E ? .path : .identifier
        }
        if self[start + 1] == 0x5C { return .path }
        let name = end(of: start + 1, before: core.upperBound) { $0.isLetter }
        return name > start + 2 || self[name] == 0x7B ? .tex : .placeholder
    }

    /// The end of `%s`, `%-5.2f`, `%1$s`, `%(name)s`, or nil. After a digit `%` says per cent.
    private func formatEnd(_ core: Range<Int>) -> Int? {
        guard let percent = core.first(where: { p[$0] == 0x25 }), !self[percent - 1].isDigit || percent == core.lowerBound else { return nil }
        var i = percent + 1
        if self[i] == 0x28 {
            i = end(of: i + 1, before: core.upperBound) { $0.isNamePart }
            guard i < core.upperBound, p[i] == 0x29 else { return nil }
            i += 1
        }
        i = end(of: i, before: core.upperBound) { $0.isDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x24 || $0 == 0x2B || $0 == 0x23 }
        i = end(of: i, before: core.upperBound) { $0 == 0x6C || $0 == 0x68 || $0 == 0x7A }
        guard i < core.upperBound, "diouxXeEfgGcsrapHMSYymbBjn".utf8.contains(p[i]) else { return nil }
        guard !self[i + 1].isLetter || i + 1 >= core.upperBound else { return nil }
        return percent == core.lowerBound && endsName(i + 1, core.upperBound) ? i + 1 : core.upperBound
    }
}
