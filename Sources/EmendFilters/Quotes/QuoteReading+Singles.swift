import EmendCore

/// Single marks: apostrophes inside and after words, elisions before them, and pairs.
extension QuoteReading {
    mutating func resolveSingles(_ text: borrowing Text) {
        /// The closing mark that an opening one was paired with, and what becomes of it.
        var partner = -1
        var partnerRole = Role.none
        for index in marks.indices where !marks[index].isDouble {
            let mark = marks[index]
            if index == partner {
                marks[index].role = partnerRole
                continue
            }
            switch Self.place(text, mark) {
            case .inside: marks[index].role = .apostrophe
            case .alone: continue
            case .before:
                if elisions.isElision(text, after: mark.start + mark.length) {
                    marks[index].role = .apostrophe
                } else if let closing = closing(of: index, text), !(elisions.isLikely(text, mark) && mayBePossessive(text, marks[closing])) {
                    let isCode = mark.isStraight && Self.opensCode(text, mark)
                    (partner, partnerRole) = (closing, isCode ? .none : .closing)
                    marks[index].role = isCode ? .none : .opening
                } else {
                    marks[index].role = elisions.roleOfUnclosed(text, mark)
                }
            case .after:
                // After a number it is feet or minutes, after a space nothing tells.
                if mark.before != .digit, mark.before != .edge { marks[index].role = .apostrophe }
            case .glued: continue
            }
        }
    }

    private enum Place {
        /// Inside a word.
        case inside
        /// Before a word, so that it may open; after one, so that it may close.
        case before, after
        /// Between spaces.
        case alone
        /// Where neither can be told.
        case glued
    }

    private static func place(_ text: borrowing Text, _ mark: Mark) -> Place {
        let next = text[mark.start + mark.length]
        let previous = text[mark.start - 1]
        // Two in a row are an empty string, inches or quotation marks of another kind.
        if mark.isStraight, previous == Byte.apostrophe || next == Byte.apostrophe { return .glued }
        if mark.before == .code || mark.after == .code, mark.isStraight { return mark.after == .code ? .after : .glued }
        switch mark.before {
        case .letter, .digit, .closing, .sign:
            if mark.after == .letter || mark.after == .digit {
                // A quotation mark between: it belongs to that.
                if isMark(text, before: mark.start) { return .before }
                if isMark(text, after: mark.start + mark.length) { return .after }
                if mark.before == .digit, mark.after == .digit || isTimes(text, mark.start + 1) { return .glued }
                if mark.before == .closing || mark.before == .sign {
                    return next | 0x20 == 0x73 && !text[mark.start + mark.length + 1].isASCIILetter ? .inside : .before
                }
                return .inside
            }
            return .after
        case .edge, .opening, .dash, .slash, .angle:
            switch mark.after {
            case .letter, .digit, .sign, .opening, .angle: return .before
            case .closing: return startsWithMark(text, mark.start + mark.length) ? .before : mark.before == .dash ? .after : .alone
            case .dash, .slash: return mark.before == .edge || mark.before == .opening ? .before : .alone
            // A space parts two marks that close: he said, "No." '
            case .edge: return mark.before == .dash || mark.before == .angle || mark.isStraight && previous == Byte.space && isMark(text, before: mark.start - 1) ? .after : .alone
            case .code: return .alone
            }
        case .code: return .glued
        }
    }

    /// A straight or curly double mark ends before an offset.
    private static func isMark(_ text: borrowing Text, before offset: Int) -> Bool {
        text[offset - 1] == Byte.quotationMark || text.curlyQuote(at: offset - 3).map { $0 >= 0x9C } == true
    }

    private static func isMark(_ text: borrowing Text, after offset: Int) -> Bool {
        text[offset] == Byte.quotationMark || text.curlyQuote(at: offset).map { $0 >= 0x9C } == true
    }

    /// `6'x4'`: an x between measures.
    private static func isTimes(_ text: borrowing Text, _ offset: Int) -> Bool {
        text[offset] == 0x78 && text[offset + 1].isASCIIDigit
    }

    /// The mark that closes what one opens: the first after a word, before the next one opens and the quotation around ends; a plural's
    /// possessive or a word without its last letter (`dogs'`, `goin'`) only where no other one closes.
    private func closing(of opening: Int, _ text: borrowing Text) -> Int? {
        let depth = marks[opening].depth
        var weak: Int?
        for index in opening + 1..<min(marks.count, opening + Self.horizon) {
            let mark = marks[index]
            if mark.isDouble {
                if mark.role == .closing, depth > 0, marks[index].depth == depth, !hasOpened(from: opening, to: index) { break }
                continue
            }
            switch Self.place(text, mark) {
            case .before:
                if elisions.isElision(text, after: mark.start + mark.length) { continue }
                // The space after it was lost: 'So it goes.'He left.
                return mark.before == .closing ? index : weak
            case .after:
                if mark.before == .digit, mark.after == .digit { continue }
                if !mayBePossessive(text, mark) { return index }
                weak = weak ?? index
            default: continue
            }
        }
        return weak
    }

    /// A double quotation opens between two marks.
    private func hasOpened(from first: Int, to last: Int) -> Bool {
        last - first > 1 && marks[first + 1..<last].contains { $0.isDouble && $0.role == .opening }
    }

    /// After s or in', and before a space and a word.
    private func mayBePossessive(_ text: borrowing Text, _ mark: Mark) -> Bool {
        guard mark.before == .letter, mark.after == .edge else { return false }
        let last = text[mark.start - 1] | 0x20
        let isOpenEnded = last == 0x73 || last == 0x7A || last == 0x78 || last == 0x6E && text[mark.start - 2] | 0x20 == 0x69
            || last == 0x6C && text[mark.start - 2] | 0x20 == 0x6F || last == 0x6E && text[mark.start - 2] | 0x20 == 0x61 || text[mark.start - 2] == Byte.space
        return isOpenEnded && text[mark.start + mark.length] == Byte.space && text.quoteSide(after: mark.start + mark.length + 1) == .letter
    }
}
