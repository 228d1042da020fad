import EmendCore

/// A page of HTML, with all of the text between its tags as one document.
struct PageRecord: RecordFormat {
    func texts(in page: [UInt8]) -> RecordTexts {
        page.withUnsafeBufferPointer { bytes in
            if let offset = firstInvalid(in: bytes) { return RecordTexts(notices: [.notUTF8], firstInvalidOffset: offset) }
            let page = PageText(bytes)
            var result = RecordTexts(texts: page.text.bytes.isEmpty ? [] : [RecordText(text: page.text)])
            if let unclosed = page.unclosed { result.notices = [.unclosed(unclosed)] }
            return result
        }
    }

    /// New text that would be read as markup, such as a letter behind a lone `<`, lets the page stand.
    func completed(_ edits: EditScript, of page: [UInt8], becoming cleaned: [[UInt8]]) -> (edits: EditScript?, notice: CleanedPiece.Notice?) {
        markup(of: edits.apply(to: page)) == markup(of: page) ? (edits, nil) : (nil, .wouldSplit)
    }

    private func markup(of page: [UInt8]) -> UInt64 { page.withUnsafeBufferPointer { PageText($0, onlyMarkup: true).markup.value } }
}

/// Where changes of a page's text stand in the page.
enum PagePlaces {
    /// The changes with offsets, lines and columns of the page, but for those in lines that stand as they are. O(length + changes x log length).
    static func placed(_ changes: [Change], of text: WrittenText, without refused: [Range<Int>], in page: [UInt8]) -> [Change] {
        var result: [Change] = []
        var line = 1
        var column = 1
        var position = text.start
        for change in changes where !change.isApplied || !refused.contains(where: { $0.overlaps(change.range) || $0.contains(change.range.lowerBound) }) {
            var change = change
            let start = text.nearestSource(of: change.range.lowerBound)
            change.range = text.source(of: change.range) ?? start..<max(start, text.nearestSource(of: change.range.upperBound))
            while position < min(change.range.lowerBound, page.count) {
                if page[position] == 0x0A {
                    line += 1
                    column = 1
                } else if page[position] & 0xC0 != 0x80 {
                    column += 1
                }
                position += 1
            }
            change.line = line
            change.column = column
            result.append(change)
        }
        return result
    }
}
