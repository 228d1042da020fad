import EmendCore

/// Double marks: what stands beside one tells what it is, and what is open where that does not.
extension QuoteReading {
    mutating func resolveDoubles(_ text: borrowing Text) {
        var depth = 0
        var closesCode = false
        for index in marks.indices {
            marks[index].depth = depth
            guard marks[index].isDouble else { continue }
            let mark = marks[index]
            // Two in a row are an empty string or an escape of another format.
            if mark.isStraight, text[mark.start - 1] == Byte.quotationMark || text[mark.start + 1] == Byte.quotationMark { continue }
            if mark.isStraight, closesCode {
                closesCode = false
                continue
            }
            if mark.isStraight, Self.opensCode(text, mark) {
                closesCode = text[mark.start - 1] != 0x5C
                continue
            }
            let role = role(ofDouble: index, isOpen: depth > 0, text)
            // It closes what code opened.
            if role == .closing, depth == 0, mark.isStraight, mark.followsCode { continue }
            marks[index].role = role
            // A quotation of several paragraphs opens anew; a mark beyond that tells of one that was not closed.
            if role == .opening { depth = 1 } else if role == .closing { depth = 0 }
        }
        keepPartners()
    }

    /// Where one mark of a pair stands as it is, the other does.
    private mutating func keepPartners() {
        var opening: Int?
        for index in marks.indices where marks[index].isDouble && marks[index].role != .none {
            if marks[index].role == .closing, let opened = opening, marks[index].isProtected != marks[opened].isProtected {
                marks[index].role = .none
                marks[opened].role = .none
            }
            opening = marks[index].role == .opening ? index : nil
        }
    }

    private func role(ofDouble index: Int, isOpen: Bool, _ text: borrowing Text) -> Role {
        let mark = marks[index]
        if !mark.isStraight { return mark.before.mayPrecede && !mark.after.mayFollow ? .opening : mark.before.isContent ? .closing : isOpen ? .closing : .opening }
        if mark.before == .digit, isInches(index, isOpen: isOpen, text) { return .none }
        switch mark.before {
        case .edge, .opening:
            switch mark.after {
            case .edge: return Self.followsNumber(text, mark.start) ? .none : isOpen ? .closing : .opening
            case .closing:
                // "...so", ".NET"; but "so ".
                return isOpen && !Self.startsWithMark(text, mark.start + 1) ? .closing : .opening
            default: return .opening
            }
        case .dash, .slash, .angle:
            if mark.after.mayFollow, mark.after != .dash, mark.after != .slash { return .closing }
            if mark.after.isContent || mark.after == .opening { return mark.before == .angle && isOpen ? .closing : .opening }
            return isOpen ? .closing : .opening
        case .code: return isOpen && mark.after.mayFollow ? .closing : .none
        case .letter, .digit, .closing, .sign:
            if mark.after.mayFollow || isOpen { return .closing }
            if mark.after == .angle { return .closing }
            // Hebrew and Yiddish write initialisms so.
            return mark.after == .letter && mark.before == .letter && text[mark.start - 1] >= 0x80 ? .none : .opening
        }
    }

    /// An ellipsis, or a full stop that belongs to the word after it.
    static func startsWithMark(_ text: borrowing Text, _ offset: Int) -> Bool {
        text[offset] >= 0x80 || text[offset] == Byte.fullStop && (text[offset + 1] == Byte.fullStop || text[offset + 1].isASCIILetter || text[offset + 1].isASCIIDigit)
    }

    /// After a number: inches or seconds, unless it closes a quotation that no later mark closes.
    private func isInches(_ index: Int, isOpen: Bool, _ text: borrowing Text) -> Bool {
        let mark = marks[index]
        if text[mark.start - 1] == Byte.apostrophe { return false }
        if !isOpen { return true }
        if mark.after == .letter || mark.after == .digit { return true }
        var next = index + 1
        while next < marks.count, next < index + Self.horizon, !marks[next].isDouble { next += 1 }
        guard next < marks.count, marks[next].isDouble else { return false }
        return marks[next].before.isContent && marks[next].after.mayFollow
    }

    /// A number and a space before a mark between spaces: 5 " wide.
    private static func followsNumber(_ text: borrowing Text, _ offset: Int) -> Bool {
        text[offset - 1] == Byte.space && text[offset - 2].isASCIIDigit
    }

    /// After an equals sign or a backslash, or in a bracket that follows a name without a space.
    static func opensCode(_ text: borrowing Text, _ mark: Mark) -> Bool {
        let before = text[mark.start - 1]
        if before == 0x3D || before == 0x5C { return true }
        guard before == Byte.openingParenthesis || before == Byte.openingBracket else { return false }
        let name = text[mark.start - 2]
        return name.isASCIILetter || name.isASCIIDigit || name == 0x5F || name == Byte.closingParenthesis
    }
}
