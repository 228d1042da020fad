import EmendCore

/// Removes the later copies of a line that a page prints between the paragraphs.
struct RepeatedLine: Filter {
    let card = Card(
        id: "repeated-line", group: .boilerplate,
        summary: "Removes the later copies of a line that asks to read, watch or share something and stands between the paragraphs three times and more.",
        reason: "Pages repeat such lines for readers who scroll.",
        stays: "The first copy, since the line may say something once; headings, labels, refrains, questions and answers, which do not start with such a word or stand closer together.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes(
                "Watch live: the vote in the council\nIt met on Monday.\nWatch live: the vote in the council\nIt rose at ten.\nWatch live: the vote in the council\nNobody spoke after that.",
                to: "Watch live: the vote in the council\nIt met on Monday.\nIt rose at ten.\nNobody spoke after that."),
            .keeps("Ingredients for the sauce\nTake milk.\nIngredients for the sauce\nTake wine.\nIngredients for the sauce\nTake oil."),
            .keeps("Watch live: the vote\nIt met on Monday.\nWatch live: the vote\nIt rose at ten."),
        ])
    let triggers = ByteSet("wWrRsScCdDlLgG")

    /// What pages ask for.
    private static let requests = WordSet("watch read subscribe share click download listen sign see get scroll support donate")
    private static let fewestCopies = 3
    private static let fewestWords = 3
    private static let mostWords = 14

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let words = text.words
        var copies: [UInt64: [Int]] = [:]
        for (index, line) in lines.enumerated() where line.wordCount >= Self.fewestWords && line.wordCount <= Self.mostWords {
            let first = words[line.words.lowerBound]
            guard first.startsUpper, Self.requests.contains(first), Int(first.start) == Int(line.start), line.kind == nil, !text.endsSentence(line) else { continue }
            let hash = words[line.words].reduce(UInt64(line.wordCount)) { ($0 ^ $1.hash) &* 0xFF51_AFD7_ED55_8CCD }
            copies[hash, default: []].append(index)
        }
        copies = copies.filter { $0.value.count >= Self.fewestCopies }
        guard !copies.isEmpty, !text.protected.contains(where: { $0.kind.isTechnical }) else { return }
        var removed: [Int] = []
        for indexes in copies.values {
            let texts = indexes.map { words[lines[$0].words].map(\.hash) }
            guard texts.allSatisfy({ $0 == texts[0] }), indexes.allSatisfy({ isBetweenParagraphs(text, lines, $0) }) else { continue }
            removed += indexes.dropFirst()
        }
        text.removeLines(removed.sorted(), &edits)
    }

    /// The next line that holds something is running text.
    private func isBetweenParagraphs(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        var next = index + 1
        while next < lines.count, lines[next].firstByte == 0 { next += 1 }
        return next == lines.count || lines[next].wordCount >= 3 && text.endsSentence(lines[next]) && !text[text.contentStart(of: lines[next])].isASCIILower
    }
}
