import EmendCore

/// Headings as filters ask for them: `Text.headings` knows which lines are.
enum Heading {
    static func isHeading(_ text: borrowing Text, _ lines: [Line], _ index: Int) -> Bool { text.isHeading(index) }

    static func isListItem(_ text: borrowing Text, _ line: Line) -> Bool { text.isListItem(line) }

    /// The words of a list item before its colon, where that is a label: short, and with text after it.
    static func label(_ text: borrowing Text, _ line: Line, _ words: [Word]) -> Range<Int>? {
        guard text.isListItem(line) else { return nil }
        let longestLabel = 6
        for index in line.words.prefix(longestLabel) where text[Int(words[index].end)] == Byte.colon && text[Int(words[index].end) + 1] == Byte.space {
            return index + 1 < line.words.upperBound ? line.words.lowerBound..<index + 1 : nil
        }
        return nil
    }
}
