import EmendCore

/// Lifts a word that lost its capital in a heading written in title case.
struct HeadingCase: Filter {
    let card = Card(
        id: "heading-case", group: .headings,
        summary: "Capitalises a lower-case content word in a heading whose other content words are capitalised, or whose parallel items are.",
        reason: "Swapping a synonym into a heading loses its capital. Short function words, names with their own case and headings in sentence case stay.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("Pursuing concrete Solutions Over Symbolic Displays\nText follows here.", to: "Pursuing Concrete Solutions Over Symbolic Displays\nText follows here."),
            .fixes("Future Prospects: navigating Challenges in Peace Talks\nText follows here.", to: "Future Prospects: Navigating Challenges in Peace Talks\nText follows here."),
            .keeps("Why Russia wants Donbas\nText follows here."),
            .keeps("Gone with the Wind\nText follows here."),
            .keeps("Congress passes Affordable Care Act\nText follows here."),
            .keeps("A New Deal for iPhone Users in 2024\nText follows here."),
        ])
    let triggers = ByteSet("\n")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let words = text.words
        let labels = Self.labelsInTitleCase(text, lines, words)
        let headings = lines.indices.filter { labels[$0] == nil && Heading.isHeading(text, lines, $0) }
        let counts = headings.map { TitleCase.count(lines[$0].words, text, words) }
        let total = counts.reduce(into: TitleCase.Count()) { $0.add($1) }
        var lifted: [Range<Int>] = labels.values.map { $0 }
        for (heading, own) in zip(headings, counts) where own.lowered > 0 {
            let range = lines[heading].words
            // The other headings of the document show its style: capitals on ordinary words, next to no content word without one.
            let others = total.without(own)
            let isDocumentStyle = others.ordinary >= 3 && others.ordinary >= others.lowered * 3
            if TitleCase.isStyle(of: range, text, words) || isDocumentStyle && TitleCase.isPartial(own, range) { lifted.append(range) }
        }
        for range in lifted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            for word in range where TitleCase.isLowered(text, words, word, in: range) { lift(text, words[word], &edits) }
        }
    }

    private func lift(_ text: borrowing Text, _ word: Word, _ edits: inout Edits) {
        edits.replace(word.stem, with: text.titled(word.stem))
    }

    /// The labels of list items (`- Civilian Welfare:`) that stand among items whose labels are in title case, by line.
    private static func labelsInTitleCase(_ text: borrowing Text, _ lines: [Line], _ words: [Word]) -> [Int: Range<Int>] {
        var result: [Int: Range<Int>] = [:]
        var index = 0
        while index < lines.count {
            var run: [(line: Int, label: Range<Int>)] = []
            while index < lines.count, let label = Heading.label(text, lines[index], words) {
                run.append((index, label))
                index += 1
            }
            let full = run.filter { TitleCase.isComplete($0.label, text, words) }
            // A label of one word has a capital in either style.
            let others = run.count { $0.label.count > 1 } - full.count
            // Two parallel items in title case, and twice as many as others, prove the style of a list.
            if full.count >= 2, full.count >= others * 2 {
                for item in run { result[item.line] = item.label }
            }
            index += 1
        }
        return result
    }
}
