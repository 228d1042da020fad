/// A quotation, a piece in brackets or in italics whose language was told by itself.
struct QuotedPassage {
    /// With its marks.
    let range: Range<Int>
    let words: Range<Int>
    let language: TextLanguage
}

extension Text {
    /// The passages of a line between quotation marks, in brackets or in italics that are plainly in another language than English, or plainly
    /// in English; in text order, the outermost where they nest. O(length of the line).
    func quotedPassages(of line: Line) -> [QuotedPassage] {
        var parser = PassageParser()
        let marks = Self.markBytes.intersection(present)
        var i = Int(line.start)
        let end = Int(line.end)
        while true {
            bytes.withUnsafeBufferPointer { p in
                while i < end, !marks.contains(p[i]) { i += 1 }
            }
            if i >= end { break }
            i += max(1, parser.read(self, at: i, of: line))
        }
        return parser.passages
    }

    /// The first bytes of the marks, curly quotation marks and guillemets among them.
    private static let markBytes = ByteSet("\"()[]<*_").union(ByteSet(0xC2...0xC2, 0xE2...0xE2))
}

private struct PassageParser {
    private enum Kind { case double, single, guillemet, singleGuillemet, parenthesis, bracket, tag, star, underscore }

    private struct Opening {
        let kind: Kind
        let mark: UInt32
        let start: Int
        let firstWord: Int
    }

    var passages: [QuotedPassage] = []
    private var open: [Opening] = []
    /// The words that start before the present place, as far as the line was read.
    private var word = -1

    /// Brackets in quotations in brackets: deeper ones are not looked for.
    private static let deepest = 4

    /// Reads the mark at an offset and returns its length, or 0 where there is none.
    mutating func read(_ text: borrowing Text, at i: Int, of line: Line) -> Int {
        guard let (mark, length) = text.scalar(at: i) else { return 0 }
        if word < 0 { word = line.words.lowerBound }
        while word < line.words.upperBound, Int(text.words[word].start) < i { word += 1 }
        switch mark {
        case 0x28: push(.parenthesis, mark, i)
        case 0x29: close(.parenthesis, text, i + 1)
        case 0x5B: push(.bracket, mark, i)
        case 0x5D: close(.bracket, text, i + 1)
        case 0x22: if has(.double) { close(.double, text, i + 1) } else { push(.double, mark, i) }
        case 0x201E: push(.double, mark, i)
        // Closes in German what it opens in English.
        case 0x201C: if open.last?.mark == 0x201E { close(.double, text, i + length) } else { push(.double, mark, i) }
        case 0x201D: if has(.double) { close(.double, text, i + length) } else { push(.double, mark, i) }
        case 0x201A: push(.single, mark, i)
        case 0x2018: if open.last?.mark == 0x201A { close(.single, text, i + length) } else { push(.single, mark, i) }
        case 0x2019: if has(.single), !startsLetter(text, i + length) { close(.single, text, i + length) }
        case 0xAB, 0xBB: toggle(.guillemet, mark, text, i, length)
        case 0x2039, 0x203A: toggle(.singleGuillemet, mark, text, i, length)
        case 0x2A: emphasis(.star, text, i)
        case 0x5F: emphasis(.underscore, text, i)
        case 0x3C: return tag(text, i)
        default: return length
        }
        return length
    }

    private func has(_ kind: Kind) -> Bool { open.contains { $0.kind == kind } }

    private mutating func push(_ kind: Kind, _ mark: UInt32, _ start: Int) {
        guard open.count < Self.deepest else { return }
        open.append(Opening(kind: kind, mark: mark, start: start, firstWord: word))
    }

    /// Guillemets point outwards in French and inwards in German.
    private mutating func toggle(_ kind: Kind, _ mark: UInt32, _ text: borrowing Text, _ i: Int, _ length: Int) {
        if open.contains(where: { $0.kind == kind && $0.mark != mark }) { close(kind, text, i + length) } else { push(kind, mark, i) }
    }

    private mutating func emphasis(_ kind: Kind, _ text: borrowing Text, _ i: Int) {
        if has(kind) {
            if !text[i - 1].isBlank, !startsLetter(text, i + 1) { close(kind, text, i + 1) }
        } else if startsLetter(text, i + 1), !startsLetter(text, i - 1) {
            push(kind, UInt32(text[i]), i)
        }
    }

    private mutating func tag(_ text: borrowing Text, _ i: Int) -> Int {
        for name in ["<i>", "<em>", "<q>", "<cite>"] as [StaticString] where text.holds(name, at: i) {
            push(.tag, 0x3C, i)
            return name.utf8CodeUnitCount
        }
        for name in ["</i>", "</em>", "</q>", "</cite>"] as [StaticString] where text.holds(name, at: i) {
            close(.tag, text, i + name.utf8CodeUnitCount)
            return name.utf8CodeUnitCount
        }
        return 1
    }

    private func startsLetter(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard let (scalar, _) = text.scalar(at: offset) else { return false }
        return text.characterClass(of: scalar).has(.letter)
    }

    /// Ends the innermost passage of a kind, and with it what was opened in it and not closed.
    private mutating func close(_ kind: Kind, _ text: borrowing Text, _ end: Int) {
        guard let index = open.lastIndex(where: { $0.kind == kind }) else { return }
        let opening = open[index]
        open.removeSubrange(index...)
        let words = opening.firstWord..<word
        guard words.count > 1, let language = language(of: words, text) else { return }
        while let last = passages.last, last.range.lowerBound >= opening.start { passages.removeLast() }
        passages.append(QuotedPassage(range: opening.start..<end, words: words, language: language))
    }

    private func language(of words: Range<Int>, _ text: borrowing Text) -> TextLanguage? {
        let evidence = text.evidence(of: words)
        // A few words without a function word may be terms of English that no list holds: most must be unknown.
        let isUnknown = evidence.english == 0 && evidence.unknown >= 2 && evidence.known < evidence.unknown
        if evidence.isOtherScript || evidence.hasForeignWords || isUnknown { return text.name(of: words) }
        return evidence.isPlainlyEnglish ? .english : nil
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}
