import EmendCore

/// Writes the ligatures of PDFs as letters.
struct LatinLigature: Filter {
    let card = Card(
        id: "latin-ligature", group: .unicode,
        summary: "Writes the ligatures U+FB00 to U+FB06 as letters: ff, fi, fl, ffi, ffl, st.",
        reason: "PDFs store the shape that is printed, and search misses the word.",
        stays: "Digraphs that are letters of their own, Armenian ligatures and the long s.",
        examples: [
            .fixes("The \u{FB01}nal o\u{FB03}ce", to: "The final office"),
            .fixes("the e\u{FB00} ect and the \u{FB01} rst", to: "the effect and the first"),
            .keeps("the ligature \u{FB01} and (\u{FB02})"),
            .keeps("\u{133}s, \u{1C6}, \u{FB13}, Congre\u{17F}s"),
        ])
    let triggers = ByteSet(0xAC...0xAC)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let place = text.firstLead(in: LeadSet(0xEF, before: 0xAC...0xAC), from: i) {
            i = place + 3
            guard let letters = Self.letters(text, place) else { continue }
            let before = text.isLetter(text.scalar(before: place)?.value)
            let after = text.isLetter(text.scalar(at: i)?.value)
            let gaps = Self.gaps(text, place, letters, hasLetterBefore: before, hasLetterAfter: after)
            // Alone it is spoken of; in an address it is what the address holds.
            guard before || after || gaps.before || gaps.after, !text.isProtected(place..<i) else { continue }
            edits.replace(place - (gaps.before ? 1 : 0)..<i + (gaps.after ? 1 : 0), with: letters)
            i += gaps.after ? 1 : 0
        }
    }

    private static func letters(_ text: borrowing Text, _ i: Int) -> StaticString? {
        switch text[i + 2] {
        case 0x80: "ff"
        case 0x81: "fi"
        case 0x82: "fl"
        case 0x83: "ffi"
        case 0x84: "ffl"
        case 0x85: "\u{17F}t"
        case 0x86: "st"
        default: nil
        }
    }

    /// Whether a space beside the ligature is one that the reader of a PDF put inside a word: the lexicon knows the whole, and not the
    /// pieces as they stand.
    private static func gaps(
        _ text: borrowing Text, _ place: Int, _ letters: StaticString, hasLetterBefore: Bool, hasLetterAfter: Bool
    ) -> (before: Bool, after: Bool) {
        let none = (before: false, after: false)
        let left = hasLetterBefore ? wordStart(text, place) : text[place - 1] == Byte.space ? wordStart(text, place - 1) : place
        let right = hasLetterAfter ? wordEnd(text, place + 3) : text[place + 3] == Byte.space ? wordEnd(text, place + 4) : place + 3
        func isWord(_ from: Int, _ to: Int) -> Bool {
            var word: [UInt8] = []
            for i in from..<place where text[i] != Byte.space { word.append(text[i] | 0x20) }
            letters.withUTF8Buffer { word.append(contentsOf: $0) }
            for i in place + 3..<max(to, place + 3) where text[i] != Byte.space { word.append(text[i] | 0x20) }
            let facts = text.lexicon.facts(of: word)
            return facts.has([.lower, .title]) && !facts.has(.misspelled) && !facts.has(.rare)
        }
        let near = (from: hasLetterBefore ? left : place, to: hasLetterAfter ? right : place + 3)
        let isAlone = !hasLetterBefore && !hasLetterAfter
        let stands = !isAlone && isWord(near.from, near.to)
        func isListed(_ range: Range<Int>) -> Bool { text.lexicon.facts(of: text.bytes[range].map { $0 | 0x20 }).has(.known) }
        if isAlone, right > place + 4, left < place - 1, isWord(left, right) { return (true, true) }
        if !hasLetterAfter, right > place + 4, !stands || !isListed(place + 4..<right), isWord(near.from, right) { return (false, true) }
        if !hasLetterBefore, left < place - 1, !stands || !isListed(left..<place - 1), isWord(left, near.to) { return (true, false) }
        return none
    }

    private static let longestWord = 40

    private static func wordStart(_ text: borrowing Text, _ end: Int) -> Int {
        var start = end
        while end - start < longestWord, text[start - 1].isASCIILetter { start -= 1 }
        return start
    }

    private static func wordEnd(_ text: borrowing Text, _ start: Int) -> Int {
        var end = start
        while end - start < longestWord, text[end].isASCIILetter { end += 1 }
        return end
    }
}
