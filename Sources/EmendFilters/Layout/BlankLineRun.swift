import EmendCore

/// Reduces runs of blank lines to one.
struct BlankLineRun: Filter {
    let card = Card(
        id: "blank-line-run", group: .layout,
        summary: "Reduces several blank lines to one and removes blank lines at the start and the end of a document.",
        reason: "Removed elements leave their line ends behind.",
        stays: "Single blank lines, those inside code, and the end of the last line: a document ends with one line end or with none, as it did.",
        reach: .document,
        examples: [
            .fixes("One.\n\n\n\nTwo.\n", to: "One.\n\nTwo.\n"),
            .fixes("The end.\n\n\n", to: "The end.\n"),
            .keeps("One.\n\nTwo.\n"),
            .keeps("No line end"),
        ])
    let triggers = ByteSet("\n")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        var index = 0
        func isBlank(_ index: Int) -> Bool { lines[index].lastByte == 0 && text.isBlank(lines[index]) }
        while index < lines.count {
            guard isBlank(index) else {
                index += 1
                continue
            }
            var end = index
            while end < lines.count, isBlank(end) { end += 1 }
            let isAtStart = index == 0 && text.position.isStart
            let isAtEnd = end == lines.count && text.position.isEnd
            let kept = isAtStart || isAtEnd ? 0 : 1
            if end - index > kept {
                edits.delete(Int(lines[index + kept].start)..<Int(lines[end - 1].next))
            }
            index = end
        }
    }
}
