internal import CBytes

/// What takes whole lines: fences, blocks of code, tables, differences, quoted mail.
extension ProtectedSpanFinder {
    /// What a line may be to the finder, by its first and last bytes alone. What is not told here is neither a fence nor a region nor a row.
    static func forms(of line: Line) -> Line.Forms {
        var forms: Line.Forms = []
        switch line.firstByte {
        case 0x60, 0x7E, 0x5C: forms = .block
        case 0x40: if line.indent == 0 { forms = .block }
        case 0x2D: forms = line.indent == 0 ? [.block, .row] : .row
        case 0x3A, 0x7C: forms = .row
        default: break
        }
        if line.kind != nil || line.lastByte == 0x3A { forms.insert(.block) }
        if line.gluedCommas >= Self.fewestCommas { forms.insert(.row) }
        return forms
    }

    /// One pass over the lines that their forms tell, state by state: in a fence, in a literal block, in a hunk, in a paragraph.
    mutating func addLines(insideFence: Bool) {
        var fence: (start: Int, mark: UInt8)? = insideFence ? (0, 0) : nil
        // Where the lines start that no fence and no region has taken.
        var free = 0
        var index = 0
        while let next = lines[index...].firstIndex(where: { $0.forms.contains(.block) }) {
            let mark = fenceMark(of: lines[next])
            index = next + 1
            if let open = fence {
                if let mark, open.mark == 0 || open.mark == mark {
                    add(open.start..<Int(lines[next].next), .fencedCode)
                    fence = nil
                    free = index
                }
            } else if let mark {
                fence = (Int(lines[next].start), mark)
            } else if lines[next].kind != nil {
                index = addParagraph(around: next, from: free)
                free = index
            } else if let end = regionEnd(from: next) {
                index = end
                free = end
            }
        }
        if let fence { add(fence.start..<p.count, .fencedCode) }
    }

    private func fenceMark(of line: Line) -> UInt8? {
        line.firstByte == 0x60 || line.firstByte == 0x7E ? Self.fenceMark(p, Int(line.start), Int(line.end)) : nil
    }

    /// Protects what a paragraph holds that has a line which is something by itself, and returns the index of the line after it.
    private mutating func addParagraph(around line: Int, from free: Int) -> Int {
        var paragraph = Paragraph()
        var index = line
        while index > free, lines[index - 1].firstByte != 0 { index -= 1 }
        paragraph.first = index
        while index < lines.count, lines[index].firstByte != 0 {
            guard lines[index].forms.contains(.block) else {
                paragraph.count += 1
                if isProse(lines[index]) { paragraph.prose += 1 }
                index += 1
                continue
            }
            if fenceMark(of: lines[index]) != nil { break }
            if let end = regionEnd(from: index) {
                index = end
                break
            }
            paragraph.count += 1
            switch lines[index].kind {
            case nil: if isProse(lines[index]) { paragraph.prose += 1 }
            case .codeLine, .dataLine: paragraph.code += 1
            default: break
            }
            index += 1
        }
        close(paragraph)
        return index
    }

    /// The mark of a fence line: three backticks or tildes after at most three spaces.
    private static func fenceMark(_ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt8? {
        var i = start
        while i < end, i < start + 3, p[i] == 0x20 { i += 1 }
        guard i + 3 <= end, p[i] == 0x60 || p[i] == 0x7E, p[i + 1] == p[i], p[i + 2] == p[i] else { return nil }
        return p[i]
    }

    /// True where a block that starts inside or outside a fence ends inside one.
    static func endsInsideFence(_ bytes: [UInt8], _ present: ByteSet, _ inside: Bool) -> Bool {
        guard present.contains(0x60) || present.contains(0x7E) else { return inside }
        var inside = inside
        var fence: UInt8 = 0
        bytes.withUnsafeBufferPointer { p in
            var start = 0
            while start < p.count {
                let i = start + emend_find_byte(p.baseAddress! + start, p.count - start, 0x0A)
                if let mark = fenceMark(p, start, i), !inside || fence == 0 || fence == mark {
                    inside.toggle()
                    fence = mark
                }
                start = i + 1
            }
        }
        return inside
    }

    /// Lines without a blank one between them.
    private struct Paragraph {
        var first = 0
        var count = 0
        var code = 0
        var prose = 0
    }

    /// Protects the lines that were found, and where most lines of a paragraph are code and none is a sentence, all of them.
    private mutating func close(_ paragraph: Paragraph) {
        // The lines of a page of HTML are those of its source; what looks like code there has tags in it.
        if isPage { return }
        let all = paragraph.first..<paragraph.first + paragraph.count
        if paragraph.code >= 2, paragraph.code * 2 >= paragraph.count, paragraph.prose == 0 {
            var start = Int(lines[paragraph.first].start)
            // Blank lines between two paragraphs of code belong to it.
            if let span = spans.last, span.kind == .codeLine, isBlank(from: Int(span.end), to: start) { start = Int(span.end) }
            add(start..<Int(lines[all.upperBound - 1].next), .codeLine)
            return
        }
        for index in all {
            if let kind = lines[index].kind { add(kind == .mailQuote ? content(of: lines[index]) : lines[index].range, kind) }
        }
    }

    private func isBlank(from start: Int, to end: Int) -> Bool {
        start <= end && self.end(of: start, before: end) { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 } == end
    }

    /// Several words from a capital to a full stop.
    private func isProse(_ line: Line) -> Bool {
        let fewest = 4
        return line.firstByte.isUpper && line.lastByte == 0x2E && line.wordCount >= fewest
    }
}
