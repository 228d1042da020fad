import EmendCore

/// What becomes of the text around broken tags.
extension StrayTag {
    /// Tags with nothing but spaces between them as one.
    static func runs(_ text: borrowing Text, _ tags: [Tag]) -> [Tag] {
        var runs: [Tag] = []
        for tag in tags {
            if let last = runs.last, text.bytes[last.range.upperBound..<tag.range.lowerBound].allSatisfy({ $0 == Byte.space }) {
                runs[runs.count - 1] = Tag(range: last.range.lowerBound..<tag.range.upperBound, isBlock: last.isBlock || tag.isBlock, name: tag.name)
            } else {
                runs.append(tag)
            }
        }
        return runs
    }

    static func coverAll(_ text: borrowing Text, _ tags: [Tag], _ start: Int, _ end: Int) -> Bool {
        var position = start
        for tag in tags {
            for i in position..<tag.range.lowerBound where text[i] != Byte.space { return false }
            position = tag.range.upperBound
        }
        for i in position..<end where text[i] != Byte.space { return false }
        return true
    }

    /// At an edge of the line the tag goes with the spaces beside it; inside, a block becomes a line end and an inline tag nothing.
    static func remove(_ text: borrowing Text, _ tag: Tag, _ start: Int, _ end: Int, _ edits: inout Edits) {
        var from = tag.range.lowerBound
        var to = tag.range.upperBound
        if from == start {
            while to < end, text[to] == Byte.space { to += 1 }
            edits.delete(from..<to)
        } else if to == end {
            while from > start, text[from - 1] == Byte.space { from -= 1 }
            edits.delete(from..<to)
        } else if tag.isBlock {
            while from > start, text[from - 1] == Byte.space { from -= 1 }
            while to < end, text[to] == Byte.space { to += 1 }
            edits.replace(from..<to, with: text.lineEnd)
        } else {
            if text[from - 1] == Byte.space, text[to] == Byte.space { to += 1 }
            edits.delete(from..<to)
        }
    }
}
