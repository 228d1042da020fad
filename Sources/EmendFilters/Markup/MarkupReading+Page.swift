import EmendCore

/// Whether a text is a page of HTML, so that what looks like a tag there is one.
extension MarkupReading {
    /// A text that starts with a tag, or has one in every third line.
    static func isPage(_ text: borrowing Text, _ tags: [Tag], _ plain: [Bool], _ certain: [Bool], isExcluded: Bool) -> Bool {
        let count = plain.count { $0 }
        var first = 0
        while first < text.count, text[first].isBlankOrEnd { first += 1 }
        if text.holds("\u{FEFF}", at: first) { first += 3 }
        if text[first] == Byte.lessThan, count > 0 {
            let declares = text[first + 1] == 0x21 && text[first + 2].isASCIILetter || text[first + 1] == 0x3F
            let starts = tags[0].range.lowerBound == first && tags[0].element.role.isBoundary && !isMention(text, tags[0], tags)
            if declares || starts && count >= plenty { return true }
        }
        guard !isExcluded, let strong = certain.firstIndex(of: true), certain.count(where: { $0 }) >= plenty else { return false }
        var lines = 0
        var marked = 0
        var tag = strong
        for line in text.lines where !text.isBlank(line) {
            lines += 1
            while tag < tags.count, tags[tag].range.upperBound <= Int(line.start) || !certain[tag] { tag += 1 }
            if tag < tags.count, tags[tag].range.lowerBound < Int(line.next) { marked += 1 }
        }
        return marked * 3 >= lines
    }
}
