import EmendCore

/// Words written without their first letters, before which a single mark is an apostrophe. Own lists.
struct Elisions {
    private let language: TextLanguage

    init(of language: TextLanguage) { self.language = language }

    /// Not words but for the apostrophe, or hardly.
    private static let certain: WordSet = WordSet("tis tisn't twas twasn't twere tweren't twill twould twixt til em twon't tain't")
    /// Words of their own too: elisions where nothing closes.
    private static let likely = WordSet("""
        cause bout round cept nuff fraid gainst neath fore burbs hood tude cuz coz nother specially scuse pon way long cross mid till kay
        im er ere is as at ad ave e all ell eat air arm old ome and ow ouse ead eart oo alf ard and igh ere orse ung urry
        """)
    /// The endings of contractions that a space parts from their word.
    private static let endings = WordSet("s t re ve ll d m")
    private static let dutch = WordSet("s t n k m r")

    /// The mark before an offset is an apostrophe whatever follows: 'tis, '90s, 'n'.
    func isElision(_ text: borrowing Text, after offset: Int) -> Bool {
        if isYear(text, offset) { return true }
        guard let end = wordEnd(text, offset), case let hash = text.foldedHash(of: offset..<end) else { return false }
        let isMarkAfter = text[end] == Byte.apostrophe || text.curlyQuote(at: end) == 0x99
        if language == .english {
            if text[offset] | 0x20 == 0x6E, end == offset + 1 { return true }
            return !isMarkAfter && (Self.certain.contains(hash) || Self.endings.contains(hash))
        }
        return !isMarkAfter && language == .dutch && Self.dutch.contains(hash)
    }

    /// The mark stands before a word that is often written so, or that is none but for what was left out.
    func isLikely(_ text: borrowing Text, _ mark: QuoteReading.Mark) -> Bool { roleOfUnclosed(text, mark) == .apostrophe }

    /// What a mark is that may open and that nothing closes.
    func roleOfUnclosed(_ text: borrowing Text, _ mark: QuoteReading.Mark) -> QuoteReading.Role {
        let offset = mark.start + mark.length
        guard mark.after == .letter, mark.before != .closing, mark.before != .sign, let end = wordEnd(text, offset), case let hash = text.foldedHash(of: offset..<end) else { return .none }
        let isLower = text[offset].isASCIILower
        guard language == .english else { return isLower ? .apostrophe : .none }
        if Self.likely.contains(hash) { return .apostrophe }
        return isLower && !text.lexicon.facts(hash).has(.known) ? .apostrophe : .opening
    }

    /// Two digits, and s or 's: '90s.
    private func isYear(_ text: borrowing Text, _ offset: Int) -> Bool {
        guard text[offset].isASCIIDigit, text[offset + 1].isASCIIDigit else { return false }
        var end = offset + 2
        if text[end] == 0x73 { end += 1 } else if text[end] == Byte.apostrophe, text[end + 1] == 0x73 { end += 2 }
        let next = text[end]
        return !next.isASCIILetter && !next.isASCIIDigit && next != Byte.apostrophe && text.curlyQuote(at: end) != 0x99
    }

    /// The end of the run of letters at an offset, an apostrophe inside it included.
    private func wordEnd(_ text: borrowing Text, _ offset: Int) -> Int? {
        let longest = 40
        var end = offset
        while end < offset + longest, text[end].isASCIILetter || text[end] == Byte.apostrophe && text[end + 1].isASCIILetter { end += 1 }
        guard end > offset, end < offset + longest, text[end] < 0x80 || text.quoteSide(after: end) != .letter else { return nil }
        return end
    }
}
