package import EmendCore

/// Parts the paragraphs of a text in which each line is one by blank lines.
package struct ParagraphGap: StyledFilter {
    package let card: Card
    package let triggers = ByteSet("\n")
    private let target: ParagraphStyle

    /// A filter that puts blank lines between paragraphs, or one that does nothing.
    package init(to target: ParagraphStyle = .keep) {
        self.target = target
        card = Card(
            id: "paragraph-gap", group: .layout,
            summary: "Puts a blank line between paragraphs where each line is one, as `--paragraphs blank-line` asks.",
            reason: "Scrapers write each paragraph as a line; Markdown and most readers want a blank line between.",
        stays: "The items of a list, and a line that ends in a colon with what it introduces; verse, addresses, tables, code and wrapped text.",
            reach: .document,
            isOptIn: true, needsNaming: true,
            examples: [
                .fixes(
                    "The committee met on Monday to talk of the plan that the member states had asked for.\nThe next meeting takes place in May, when the report is there.",
                    to: "The committee met on Monday to talk of the plan that the member states had asked for.\n\nThe next meeting takes place in May, when the report is there."),
                .keeps("Roses are red,\nViolets are blue,"),
                .keeps("The committee met on Monday to talk of\nthe plan that the member states had\nasked for."),
                .keeps("- One\n- Two"),
            ])
    }

    package func styled(_ style: Style) -> any Filter { ParagraphGap(to: style.paragraphs) }
    package func isAsked(by style: Style) -> Bool { style.paragraphs != .keep }
    package var asShown: any Filter { ParagraphGap(to: .blankLine) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard target == .blankLine, !text.position.isSingleLine else { return }
        let lines = text.lines
        let kinds = lines.indices.map { Self.kind(text, $0) }
        // Lines as long as no width makes them, or full sentences one and all.
        let paragraphs = kinds.count { $0 == .paragraph }
        let others = kinds.count { $0 == .other }
        guard paragraphs > others, lines.contains(where: { $0.range.count > Self.widestWrap }) || Self.areSentences(text, kinds) else { return }
        let lineEnd = text.lineEnd
        for index in lines.indices.dropLast() where Self.parts(kinds[index], kinds[index + 1]) && !text.isProtected(Int(lines[index].end)..<Int(lines[index].next)) {
            edits.insert(lineEnd, at: Int(lines[index].next))
        }
    }

    private static let widestWrap = 80

    private enum Kind {
        case blank, paragraph, heading, item
        /// A paragraph that ends in a colon.
        case introduction
        /// Verse, a part of a wrapped paragraph, a row, code.
        case other
    }

    private static func kind(_ text: borrowing Text, _ index: Int) -> Kind {
        let lines = text.lines
        let line = lines[index]
        if line.firstByte == 0 { return .blank }
        if line.kind != nil { return .other }
        if let mark = ListMark(text, line), !mark.isLetter { return .item }
        // Indented text belongs to an item, or is set off.
        guard line.indent == 0, let first = line.words.first else { return .other }
        if text[Int(line.start)] == 0x23 { return .heading }
        let startsLine = !text.words[first].isLower && Int(text.words[first].start) - Int(line.start) <= 4
        if startsLine, line.wordCount > 1, line.lastByte == Byte.colon { return .introduction }
        if startsLine, line.wordCount > 1, text.endsSentence(line) || line.range.count > 2 * widestWrap { return .paragraph }
        return text.isHeading(index) ? .heading : .other
    }

    private static func parts(_ kind: Kind, _ next: Kind) -> Bool {
        switch (kind, next) {
        case (.paragraph, .paragraph), (.paragraph, .heading), (.paragraph, .introduction), (.paragraph, .item): true
        case (.heading, .paragraph), (.heading, .introduction), (.heading, .item), (.introduction, .paragraph): true
        case (.item, .paragraph), (.item, .heading), (.item, .introduction): true
        default: false
        }
    }

    /// Nothing but sentences, headings and items, though all lines are short.
    private static func areSentences(_ text: borrowing Text, _ kinds: [Kind]) -> Bool {
        let fewestWords = 6
        let lines = text.lines
        return !kinds.contains(.other) && kinds.indices.allSatisfy { kinds[$0] != .paragraph || lines[$0].wordCount >= fewestWords }
    }
}
