package import EmendCore

/// Writes the marks of all lists in one way.
package struct ListMarker: StyledFilter {
    package let card: Card
    /// The first bytes of the marks.
    package let triggers = ByteSet(0x2A...0x2A, 0x2D...0x2D, 0x6F...0x6F, 0xC2...0xC2, 0xE2...0xE2, 0xEF...0xEF)
    private let target: BulletStyle

    /// A filter that writes one mark, or one that does nothing.
    package init(to target: BulletStyle = .keep) {
        self.target = target
        let mark = switch target {
        case .keep, .hyphen: "-"
        case .asterisk: "*"
        case .bullet: "\u{2022}"
        }
        card = Card(
            id: "list-marker", group: .layout,
            summary: "Writes a hyphen, an asterisk or a bullet before the items of lists, as `--bullets` says.",
            reason: "Texts from several hands mix bullets, hyphens, asterisks and the letters that a bullet of Word becomes.",
        stays: "Indents, numbers, rules, single attributions after a dash and dialogue.",
            reach: .document,
            isOptIn: true, needsNaming: true,
            examples: [
                .fixes("\u{2022} One\n  \u{25E6} Two\n\u{25AA} Three", to: "\(mark) One\n  \(mark) Two\n\(mark) Three"),
                .fixes("\u{2022}One\n\u{F0B7}\tTwo", to: target == .bullet ? "\u{2022} One\n\u{2022}\tTwo" : "\(mark) One\n\(mark) Two"),
                .keeps("1. One\n2. Two"),
                .keeps("* * *"),
                .keeps("We came, we left.\n\n\u{2013} Ann Lind"),
            ])
    }

    package func styled(_ style: Style) -> any Filter { ListMarker(to: style.bullets) }
    package func isAsked(by style: Style) -> Bool { style.bullets != .keep }
    package var asShown: any Filter { ListMarker(to: .hyphen) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let lines = text.lines
        let wanted: StaticString
        switch target {
        case .keep: return
        case .hyphen: wanted = "-"
        case .asterisk: wanted = "*"
        case .bullet: wanted = "\u{2022}"
        }
        var list: [ListMark] = []
        var gap = 0
        for index in lines.indices {
            if lines[index].firstByte == 0 {
                gap += 1
                continue
            }
            if lines[index].kind == nil, let mark = ListMark(text, lines[index]), !mark.isNumber {
                // An en dash after another paragraph's end speaks, or names whom a quotation is by.
                if gap > 1 { close(&list, text, wanted, &edits) }
                list.append(mark)
                gap = 0
            } else if list.isEmpty || lines[index].indent == 0 || gap > 1 {
                // What is indented goes on with the item.
                close(&list, text, wanted, &edits)
                gap = 0
            } else {
                gap = 0
            }
        }
        close(&list, text, wanted, &edits)
    }

    /// Writes the marks of a list. A hyphen, an asterisk or the letter o by itself is none; nor are en dashes without another mark, which speak in many languages.
    private func close(_ list: inout [ListMark], _ text: borrowing Text, _ wanted: StaticString, _ edits: inout Edits) {
        defer { list.removeAll(keepingCapacity: true) }
        let isList = list.contains { $0.isGlyph } || list.count > 1
        guard isList, list.contains(where: { !Self.isDash(text, $0) && !$0.isLetter }) || list.count > 1 && text.language == .english else { return }
        for mark in list {
            if !text.holds(wanted, at: mark.range.lowerBound) { edits.replace(mark.range, with: wanted) }
            let gap = mark.range.upperBound..<mark.content
            if gap.isEmpty {
                edits.insert(" ", at: gap.lowerBound)
            } else if target != .bullet, gap.contains(where: { text[$0] != Byte.space }) {
                edits.replace(gap, with: " ")
            }
        }
    }

    private static func isDash(_ text: borrowing Text, _ mark: ListMark) -> Bool { text.holds("\u{2013}", at: mark.range.lowerBound) }
}
