import EmendCore

/// Removes the second of two bylines that name the same author.
struct RepeatedByline: Filter {
    let card = Card(
        id: "repeated-byline", group: .boilerplate,
        summary: "Removes a byline that another one above the article holds: `By Ann Lind, Staff writer` and `Ann Lind`.",
        reason: "Templates print the author twice, with and without a link.",
        stays: "The longer of the two lines, and names anywhere else.",
        reach: .document,
        examples: [
            .fixes("Fire on Elm Street\nBy Ann Lind\nBy Ann Lind\nThe fire broke out at six.", to: "Fire on Elm Street\nBy Ann Lind\nThe fire broke out at six."),
            .fixes("Ann Lind\nBy Ann Lind, Staff writer\nThe fire broke out at six.", to: "By Ann Lind, Staff writer\nThe fire broke out at six."),
            .keeps("Ann Lind\nBy Tom Reyes\nThe fire broke out at six."),
            .keeps("Ann Lind: A Life\nBy Ann Lind\nThe book is good."),
        ])
    let triggers = ByteSet("bBvVpPdD")

    /// What bylines start with.
    private static let starts = WordSet("by von par por di")
    /// How many lines above the first sentence are looked at.
    private static let mostLines = 10
    private static let longest = 10

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard text.position.isStart else { return }
        let lines = text.lines
        let words = text.words
        var bylines: [(line: Int, names: ArraySlice<Word>, hasStart: Bool)] = []
        var seen = 0
        for (index, line) in lines.enumerated() where line.firstByte != 0 {
            seen += 1
            if seen > Self.mostLines || line.wordCount >= 3 && text.endsSentence(line) { break }
            guard line.wordCount >= 2, line.wordCount <= Self.longest, line.kind == nil, !text.endsSentence(line) else { continue }
            var names = words[line.words]
            let hasStart = Self.starts.contains(names.first!)
            if hasStart { names = names.dropFirst() }
            guard names.count >= 2, names.prefix(2).allSatisfy({ $0.isTitle || $0.isUpper }), isPlain(text, line) else { continue }
            bylines.append((index, names, hasStart))
        }
        guard bylines.count > 1 else { return }
        var removed: [Int] = []
        for (k, first) in bylines.enumerated() where !removed.contains(first.line) {
            for second in bylines[(k + 1)...] where !removed.contains(second.line) && (first.hasStart || second.hasStart) {
                if isPart(second.names, of: first.names), second.names.count < first.names.count || first.hasStart {
                    removed.append(second.line)
                } else if isPart(first.names, of: second.names) {
                    removed.append(first.line)
                    break
                }
            }
        }
        text.removeLines(removed.sorted(), &edits)
    }

    /// Names and what parts them: no colon or quotation mark.
    private func isPlain(_ text: borrowing Text, _ line: Line) -> Bool {
        text.bytes[line.range].allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 || [0x20, 0x09, 0x27, Byte.comma, Byte.hyphen, Byte.fullStop, 0x7C, 0x40, 0x26].contains($0) }
    }

    /// The words of one are the first ones of the other.
    private func isPart(_ part: ArraySlice<Word>, of whole: ArraySlice<Word>) -> Bool {
        part.count <= whole.count && zip(part, whole).allSatisfy { $0.hash == $1.hash }
    }
}
