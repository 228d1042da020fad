import EmendCore

/// Lifts a word that lost its capital in a heading written in title case.
struct HeadingCase: Filter {
    let card = Card(
        id: "heading-case", group: .headings,
        summary: "Capitalises a lower-case content word in a heading whose other content words are capitalised, or whose parallel items are, and a place in it.",
        reason: "Swapping a synonym into a heading loses its capital.",
        stays: "Short function words, names with their own case, words of code, captions, headings of manuals and headings in sentence case.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("Pursuing concrete Solutions Over Symbolic Displays\nText follows here.", to: "Pursuing Concrete Solutions Over Symbolic Displays\nText follows here."),
            .fixes("Future Prospects: navigating Challenges in Peace Talks\nText follows here.", to: "Future Prospects: Navigating Challenges in Peace Talks\nText follows here."),
            .fixes("Peace Talks in kyiv and Warsaw\nText follows here.", to: "Peace Talks in Kyiv and Warsaw\nText follows here."),
            .keeps("Why Russia wants Donbas\nText follows here."),
            .keeps("Congress passes Affordable Care Act\nText follows here."),
            .keeps("A New Deal for iPhone Users in 2024\nText follows here."),
        ])
    let triggers = ByteSet("\n>")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let words = text.words
        let isManual = Self.isManual(text)
        let labels = isManual ? [:] : Self.labelsInTitleCase(text, lines, words)
        let headings = Self.headings(text, lines).filter { labels[$0.line] == nil }
        guard !headings.isEmpty || !labels.isEmpty else { return }
        let readings = headings.map { TitleCase(text, words, $0.words) }
        // The other headings show the style of a document: capitals on ordinary words, a third as many content words without one at most.
        let (ordinary, without) = (readings.reduce(0) { $0 + $1.ordinary }, readings.reduce(0) { $0 + $1.lowered.count })
        let isAnyComplete = readings.contains(where: \.isComplete)
        func isDocumentStyle(beside own: TitleCase) -> Bool {
            let others = ordinary - own.ordinary
            return isAnyComplete && others >= 3 && others >= (without - own.lowered.count) * 3
        }
        var lifted = labels.values.flatMap { label in label.filter { TitleCase.isLowered(text, words, $0, in: label) } }
        if readings.contains(where: { !$0.lowered.isEmpty }), !isManual {
            for (_, reading) in zip(headings, readings) where reading.isStyle || reading.isPartial && isDocumentStyle(beside: reading) { lifted += reading.lowered }
        }
        for (heading, reading) in zip(headings, readings) {
            if reading.capitals >= 2, reading.lowered.isEmpty || reading.isStyle { lifted += reading.places }
            if reading.ordinary >= 2, reading.lowered.isEmpty, let word = Self.questionAfterColon(text, words, heading.words) { lifted.append(word) }
        }
        for index in lifted.sorted() { edits.replace(words[index].stem, with: text.titled(words[index].stem)) }
    }

    /// The headings with their words, without the numbers before them; no captions, and none that a rule below marks, as in manuals.
    private static func headings(_ text: borrowing Text, _ lines: [Line]) -> [(line: Int, words: Range<Int>)] {
        let words = text.words
        let headings = text.headings
        return headings.lines.compactMap { line in
            if headings.level(of: line) != nil, isUnderlined(text, lines, line) { return nil }
            let content = text.headingWithinTags(lines[line])?.content ?? lines[line].range
            let range = lines[line].words.drop { !words[$0].shape.has(.hasLetter) || Int(words[$0].start) < content.lowerBound }.prefix { Int(words[$0].end) <= content.upperBound }
            guard let first = range.first, range.count >= 3 else { return nil }
            let isCaption = captions.contains(words[first]) && words[first + 1].shape.has(.hasDigit)
            // An arrow leads through menus or to a page.
            return isCaption || text.bytes[content].contains(Byte.greaterThan) ? nil : (line, range)
        }
    }

    private static let captions = WordSet("figure fig table example listing chart exhibit photo image")

    private static func isUnderlined(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool {
        index + 1 < lines.count && lines[index + 1].wordCount == 0 && !text.isBlank(lines[index + 1])
    }

    /// Prose about software, in whose headings a word in lower case is the name of something.
    private static func isManual(_ text: borrowing Text) -> Bool {
        let fewest = 3
        return text.protected.lazy.filter { $0.kind.isTechnical && $0.kind != .handle && $0.kind != .hashtag }.prefix(fewest).count == fewest
    }

    private static let questions = WordSet("what why how who when where")

    /// A question word in lower case that starts what stands after the only colon of a heading.
    private static func questionAfterColon(_ text: borrowing Text, _ words: [Word], _ range: Range<Int>) -> Int? {
        range.dropFirst().first { text.holds(": ", at: Int(words[$0 - 1].end)) && words[$0].isLower && questions.contains(words[$0]) && words[$0].start == words[$0 - 1].end + 2 }
    }

    /// The first bytes of what marks an item of a list.
    private static let bullets = ByteSet("*+-\u{2022}")

    /// The words of a list item before its colon, where that is a label: short, and with text after it.
    private static func label(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Range<Int>? {
        guard bullets.contains(line.firstByte), text.isListItem(line) else { return nil }
        let longestLabel = 6
        for index in line.words.prefix(longestLabel) where text[Int(words[index].end)] == Byte.colon && text[Int(words[index].end) + 1] == Byte.space {
            return index + 1 < line.words.upperBound ? line.words.lowerBound..<index + 1 : nil
        }
        return nil
    }

    /// The labels of list items (`- Civilian Welfare:`) that stand among items whose labels are in title case, by line.
    private static func labelsInTitleCase(_ text: borrowing Text, _ lines: [Line], _ words: [Word]) -> [Int: Range<Int>] {
        var result: [Int: Range<Int>] = [:]
        var index = 0
        while index < lines.count {
            var run: [(line: Int, label: Range<Int>)] = []
            while index < lines.count, let label = Self.label(text, lines[index], words) {
                run.append((index, label))
                index += 1
            }
            let full = run.count { TitleCase.isComplete($0.label, text, words) }
            // A label of one word has a capital in either style.
            let others = run.count { $0.label.count > 1 } - full
            // Two parallel items in title case, and twice as many as others, prove the style of a list.
            if full >= 2, full >= others * 2 {
                for item in run { result[item.line] = item.label }
            }
            index += 1
        }
        return result
    }
}
