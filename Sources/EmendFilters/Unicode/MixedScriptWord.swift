import EmendCore
import EmendUnicode

/// Writes a word in one script where letters of another stand in it that look the same.
struct MixedScriptWord: Filter {
    let card = Card(
        id: "mixed-script-word", group: .unicode,
        summary: "Replaces Cyrillic, Greek and Armenian letters in a Latin word, and Latin ones in a Cyrillic or Greek word, by the letters that they look like.",
        reason: "Keyboards, scans and spoofers mix them; readers see no difference and search finds nothing. It is done where the lexicon knows the word, or where all words around are of one script and so is most of the word; else it is a hint.",
        stays: "Words with letters that look like none of the other script, units, and addresses.",
        examples: [
            .fixes("Log in to p\u{430}yp\u{430}l now; \u{410}pple said s\u{43E}.", to: "Log in to paypal now; Apple said so."),
            .fixes("P\u{43E}\u{441}\u{441}\u{438}\u{44F} \u{438} \u{43C}\u{438}p", to: "\u{420}\u{43E}\u{441}\u{441}\u{438}\u{44F} \u{438} \u{43C}\u{438}\u{440}"),
            .keeps("5 \u{3BC}m, \u{394}t, \u{3B1}-helix, sin\u{3B1}, \u{3BC}A"),
            .keeps("USB-\u{43A}\u{430}\u{431}\u{435}\u{43B}\u{44C}, \u{41A}\u{438}\u{43D}\u{43E}Poisk, web\u{441}\u{430}\u{439}\u{442}, TOP\u{43E}\u{432}\u{44B}\u{439}"),
            .keeps("https://p\u{430}yp\u{430}l.example/"),
            .reports("The word \u{201C}p\u{430}ypal\u{201D} is spoofed."),
        ])
    /// The lead bytes of Greek, Cyrillic and Armenian.
    let triggers = ByteSet(0xCE...0xD6)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var company = Company()
        var i = 0
        var done = 0
        while let place = text.firstMixture(from: i) {
            i = place + 2
            // A mixture with a code point that is no letter leads back to the word before it.
            guard let word = MixedWord(text, around: place), word.range.lowerBound >= done else { continue }
            done = word.range.upperBound
            i = max(i, done)
            guard word.standsAlone(text), word.mayBeMeantOtherwise, !text.isProtected(word.range) else { continue }
            company.read(text, at: place)
            guard let (letters, isCertain) = word.resolved(text, &company) else { continue }
            // In quotation marks of its own the word may be what the text is about.
            let isQuoted = text.isMention(between: text.scalar(before: word.range.lowerBound)?.value, and: text.scalar(at: word.range.upperBound)?.value)
            edits.replace(word.range, with: letters, safety: isCertain && !isQuoted ? .safe : .hint)
        }
    }
}

/// What stands around mixed words: the words of one script in a line, counted once a line, and letters of the text.
struct Company {
    /// Words of Latin letters, and words without any.
    private(set) var latin = 0
    private(set) var other = 0
    private var line = 0..<0
    private var held: [UInt32: Bool] = [:]

    /// True where a letter of two bytes stands anywhere in the text; looked for once.
    mutating func holds(_ scalar: UInt32, _ text: borrowing Text) -> Bool {
        if let known = held[scalar] { return known }
        let wanted = MixedWord.utf8([scalar])
        let found = text.firstLead(in: LeadSet(wanted[0], before: wanted[1]...wanted[1]), from: 0) != nil
        held[scalar] = found
        return found
    }

    mutating func read(_ text: borrowing Text, at place: Int) {
        guard !line.contains(place) else { return }
        let found = text.lines[text.lineIndex(at: place)]
        line = Int(found.start)..<max(Int(found.next), place + 1)
        (latin, other) = (0, 0)
        // Enough to tell, in a line of any length.
        for word in text.words[found.words.prefix(400)] where word.shape.has(.hasLetter) {
            if !word.shape.has(.otherScript) {
                latin += 1
            } else if !text.bytes[word.range].contains(where: \.isASCIILetter) {
                other += 1
            }
        }
    }
}

extension Text {
    /// The next letter of Greek, Cyrillic or Armenian with a Latin letter beside it; O(distance).
    fileprivate func firstMixture(from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { p in
            var i = start
            while i &+ 1 < p.count {
                guard p[i] >= 0xCE, p[i] <= 0xD6 else { i &+= 1; continue }
                if i > 0, p[i &- 1].isASCIILetter { return i }
                if i &+ 2 < p.count, p[i &+ 2].isASCIILetter || p[i &+ 2] >= 0xC3 && p[i &+ 2] <= 0xC8 { return i }
                i &+= 2
            }
            return nil
        }
    }
}
