import EmendCore

/// The tags of a text before it is decided which of them are markup.
extension MarkupReading {
    /// Everything that is written as a tag of HTML is, outside code.
    static func candidates(_ text: borrowing Text, _ strangers: inout [Int]) -> [Tag] {
        var found: [Tag] = []
        var scanner = TagScanner()
        scanner.takesCustom = true
        var i = 0
        var span = 0
        while let open = text.firstIndex(of: Byte.lessThan, from: i) {
            i = open + 1
            guard let tag = scanner.tag(text, at: open) else {
                if isStranger(text, open) { strangers.append(open) }
                continue
            }
            let protected = text.protected
            while span < protected.count, Int(protected[span].end) <= open { span += 1 }
            if span < protected.count, Int(protected[span].start) <= open, protected[span].kind.isStrict { continue }
            i = tag.range.upperBound
            found.append(tag)
        }
        return found
    }

    /// The closing tag of an element that HTML does not know.
    static func isStranger(_ text: borrowing Text, _ open: Int) -> Bool {
        guard text[open + 1] == Byte.solidus, text[open + 2].isASCIILetter else { return false }
        var i = open + 2
        let longest = i + 40
        while i < longest, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == 0x5F { i += 1 }
        // References and galleries are the wikis'.
        return text[i] == Byte.greaterThan && !wikiElements.contains(TagScanner.hash(text, open + 2..<i))
    }

    static let wikiElements = WordSet("ref references nowiki gallery poem syntaxhighlight")

    /// A tag in one line with such an element.
    static func isStrange(_ text: borrowing Text, _ tag: Tag, _ strangers: [Int]) -> Bool {
        guard !strangers.isEmpty else { return false }
        let line = text.lines[text.lineIndex(at: tag.range.lowerBound)].range
        var low = 0
        var high = strangers.count
        while low < high {
            let middle = (low + high) / 2
            if strangers[middle] < line.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < strangers.count && strangers[low] < line.upperBound
    }
}
