import EmendCore

/// The quotation marks and apostrophes of a paragraph, and what each is.
///
/// Double marks are told by what stands beside them, and by what is open where that does not tell. A single mark inside a word is an
/// apostrophe; one before a word opens where another one closes before the next opens, and else stands for what was left out.
struct QuoteReading {
    enum Role: UInt8 {
        /// A sign of feet, inches or code, or not told.
        case none
        case opening, closing, apostrophe
    }

    struct Mark {
        let start: Int
        let length: Int
        let isDouble: Bool
        /// Straight: what may be turned.
        let isStraight: Bool
        /// In text that stands as it is: it tells what is open.
        let isProtected: Bool
        let before: QuoteSide
        let after: QuoteSide
        var role: Role
        /// The number of double quotations that are open at a single mark.
        var depth = 0
    }

    private(set) var marks: [Mark] = []
    /// The words that are written without their first letters in the language of the paragraph.
    private let elisions: Elisions

    /// How many marks ahead the end of a quotation is looked for, so that a paragraph of marks takes linear time.
    private static let horizon = 64
    /// The first bytes of straight and curly marks and of guillemets.
    private static let leads = ByteSet("\"'").union(ByteSet(0xC2...0xC2, 0xE2...0xE2))

    init(_ text: borrowing Text, _ range: Range<Int>, language: TextLanguage) {
        elisions = Elisions(of: language)
        collect(text, range)
        resolveDoubles(text)
        resolveSingles(text)
    }

    private mutating func collect(_ text: borrowing Text, _ range: Range<Int>) {
        var i = range.lowerBound
        while let place = text.firstIndex(in: Self.leads, from: i), place < range.upperBound {
            guard let (scalar, length) = text.scalar(at: place) else { return }
            i = place + length
            let isDouble: Bool
            switch scalar {
            case 0x22, 0x201C...0x201F, 0xAB, 0xBB: isDouble = true
            case 0x27, 0x2018...0x201B, 0x2039, 0x203A: isDouble = false
            default: continue
            }
            let span = text.protectedSpan(touching: place..<i)
            // What stands in code belongs to the code; what stands in a citation or beside [sic] belongs to the paragraph.
            if let span, span.kind != .sic && span.kind != .citation || !isDouble { continue }
            marks.append(Mark(
                start: place, length: length, isDouble: isDouble, isStraight: length == 1, isProtected: span != nil, before: text.quoteSide(before: place),
                after: text.quoteSide(after: i), role: .none))
        }
    }

    // MARK: Double marks

    private mutating func resolveDoubles(_ text: borrowing Text) {
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
    private static func startsWithMark(_ text: borrowing Text, _ offset: Int) -> Bool {
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
    private static func opensCode(_ text: borrowing Text, _ mark: Mark) -> Bool {
        let before = text[mark.start - 1]
        if before == 0x3D || before == 0x5C { return true }
        guard before == Byte.openingParenthesis || before == Byte.openingBracket else { return false }
        let name = text[mark.start - 2]
        return name.isASCIILetter || name.isASCIIDigit || name == 0x5F || name == Byte.closingParenthesis
    }

    // MARK: Single marks

    private mutating func resolveSingles(_ text: borrowing Text) {
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
                // After a number it is feet or minutes.
                if mark.before != .digit { marks[index].role = .apostrophe }
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
            case .edge: return mark.before == .dash || mark.before == .angle ? .after : .alone
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
