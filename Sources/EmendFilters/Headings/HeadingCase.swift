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
        let isDocumentStyle = Self.isDocumentInTitleCase(text, lines, words)
        for index in lines.indices {
            let line = lines[index]
            if let label = labels[index] {
                for word in label where TitleCase.isLowered(text, words, word, in: label) { lift(text, words[word], &edits) }
            } else if Heading.isHeading(text, lines, index),
                TitleCase.isStyle(of: line.words, text, words) || isDocumentStyle && TitleCase.isPartial(line.words, text, words)
            {
                for word in line.words where TitleCase.isLowered(text, words, word, in: line.words) { lift(text, words[word], &edits) }
            }
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

    /// Two headings in full title case and none in sentence case prove the style of a document.
    private static func isDocumentInTitleCase(_ text: borrowing Text, _ lines: [Line], _ words: [Word]) -> Bool {
        var complete = 0
        for index in lines.indices where Heading.isHeading(text, lines, index) {
            let range = lines[index].words
            if TitleCase.isComplete(range, text, words) { complete += 1 }
            if range.count(where: { TitleCase.isLowered(text, words, $0, in: range) }) > 2 { return false }
        }
        return complete >= 2
    }
}
